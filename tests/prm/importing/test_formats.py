from __future__ import annotations

import contextlib
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prm.errors import FileError, PrmError, UsageError
from prm.importing.formats import FORMATS, estimate_records, read_inputs, recognise
from prm.importing.inputs import open_inputs
from prm.importing.linkedin import find_owner

DATA = Path(__file__).parents[3] / "tests" / "data" / "linkedin"
SHARED = Path(__file__).parents[3].parent / "shared" / "samples" / "linkedin"
CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
MESSAGES = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"


def samples() -> list[Path]:
    return [path for folder in (DATA, SHARED) if folder.is_dir() for path in sorted(folder.iterdir())]


@pytest.mark.parametrize("path", samples(), ids=lambda path: f"{path.parent.parent.name}/{path.name}")
def test_every_sample_adds_up_or_is_refused_in_a_sentence(path: Path) -> None:
    try:
        reading = read_inputs([path])
    except PrmError as error:
        assert str(error).endswith(".")  # noqa: PT017
        return
    assert reading.sources
    for source in reading.sources:
        assert source.read == source.drafts + source.skipped.total() + source.rejected
        assert all(problem.line > 0 and problem.reason.endswith(".") for problem in source.problems)


def test_a_whole_archive_in_its_fixed_order() -> None:
    reading = read_inputs([DATA / "Complete_LinkedInDataExport_11-22-2026.zip.zip"])
    assert [source.format for source in reading.sources] == [
        "linkedin-profile",
        "linkedin-connections",
        "linkedin-invitations",
        "linkedin-messages",
    ]
    assert [source.read for source in reading.sources] == [1, 10, 2, 6]
    assert reading.sources[1].file == "Complete_LinkedInDataExport_11-22-2026.zip.zip!Connections.csv"
    assert "Complete_LinkedInDataExport_11-22-2026.zip.zip!LearningCoachMessages.csv" in reading.unrecognised
    owner = find_owner(reading.sources)
    assert owner is not None
    assert (owner.names, owner.profiles) == (("Ada Owner",), ("linkedin.com/in/ada-owner",))


def test_an_archive_packed_again() -> None:
    reading = read_inputs([DATA / "rezipped_folder_macosx.zip"])
    assert [source.read for source in reading.sources] == [10]


@pytest.mark.parametrize(
    "decoy", ["guide_messages", "learning_coach_messages", "learning_role_play_messages", "coach_messages"]
)
def test_talks_with_machines_are_no_messages(tmp_path: Path, decoy: str) -> None:
    (tmp_path / f"{decoy}.csv").write_text(MESSAGES, encoding="utf-8")
    (file,) = open_inputs([tmp_path / f"{decoy}.csv"])
    assert recognise(file) is None
    (tmp_path / "Messages_34875879.csv").write_text(MESSAGES, encoding="utf-8")
    reading = read_inputs([tmp_path])
    assert [source.file for source in reading.sources] == [f"{tmp_path.name}!Messages_34875879.csv"]
    assert reading.unrecognised == [f"{tmp_path.name}!{decoy}.csv"]


def test_a_single_file_may_have_any_name_and_no_records(tmp_path: Path) -> None:
    (tmp_path / "from my sister.txt").write_text(CONNECTIONS, encoding="utf-8")
    reading = read_inputs([tmp_path / "from my sister.txt"])
    assert [(source.format, source.read) for source in reading.sources] == [("linkedin-connections", 0)]


def test_in_an_archive_names_count_unless_they_say_nothing_at_all(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("old connections.csv", CONNECTIONS)
        archive.writestr("Connections.csv", CONNECTIONS)
    assert [source.file for source in read_inputs([tmp_path / "a.zip"]).sources] == ["a.zip!Connections.csv"]
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr("old connections.csv", CONNECTIONS)
        archive.writestr("guide_messages.csv", MESSAGES)
    assert [source.file for source in read_inputs([tmp_path / "b.zip"]).sources] == [
        "b.zip!old connections.csv"
    ]


def test_nothing_recognised_says_what_was_expected(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(FileError, match="Get a copy of your data") as caught:
        read_inputs([tmp_path / "x.csv"])
    assert "LinkedIn connections" in str(caught.value)


def test_a_format_may_be_named(tmp_path: Path) -> None:
    archive = DATA / "Complete_LinkedInDataExport_11-22-2026.zip.zip"
    assert [source.format for source in read_inputs([archive], as_format="linkedin-messages").sources] == [
        "linkedin-messages"
    ]
    assert len(read_inputs([archive], as_format="LinkedIn").sources) == 4
    (tmp_path / "guide_messages.csv").write_text(MESSAGES, encoding="utf-8")
    assert len(read_inputs([tmp_path / "guide_messages.csv"], as_format="linkedin-messages").sources) == 1
    with pytest.raises(UsageError, match="linkedin-connections"):
        read_inputs([archive], as_format="vcard-9")
    with pytest.raises(FileError, match="no header line"):
        read_inputs([DATA / "Contacts.csv"], as_format="linkedin-connections")


def test_an_encoding_may_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "Connections.csv"
    path.write_bytes((CONNECTIONS + "Иван,Иванов,ivan,,,,01 Jan 2020\n").encode("cp1251"))
    assert len(read_inputs([path]).sources[0].problems) == 1
    source = read_inputs([path], encoding="cp1251").sources[0]
    assert source.contacts[0].fields["display_name"] == "Иван Иванов"
    assert (source.problems, source.encoding) == ([], "cp1251")
    with pytest.raises(UsageError):
        read_inputs([path], encoding="rot13")


def test_progress_is_told_and_may_cancel(tmp_path: Path) -> None:
    (tmp_path / "Connections.csv").write_text(CONNECTIONS + "A,B,,,,,01 Jan 2020\n" * 5_000, encoding="utf-8")
    (tmp_path / "messages.csv").write_text(MESSAGES, encoding="utf-8")
    told: list[tuple[int, int]] = []
    read_inputs([tmp_path], progress=lambda records, share: told.append((records, share)))
    assert told == sorted(told)
    assert told[-1] == (5_000, 100)
    assert all(
        later - earlier <= 2_000 for (earlier, _), (later, _) in zip([(0, 0), *told], told, strict=False)
    )

    def cancel(records: int, share: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_inputs([tmp_path], progress=cancel)


def test_names_of_formats_are_unlike_each_other() -> None:
    assert len({known.name for known in FORMATS}) == len({known.title for known in FORMATS}) == len(FORMATS)


def test_a_file_of_broken_records_is_refused_in_time(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text(CONNECTIONS + '"a\n' * 300_000, encoding="utf-8")
    with pytest.raises(FileError, match="broken records"):
        read_inputs([tmp_path / "x.csv"])


noise = st.binary(max_size=200) | st.text('",;\n\r\t|\0é', max_size=80).map(str.encode)


@settings(deadline=2_000, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(
        [
            b"",
            CONNECTIONS.encode(),
            MESSAGES.encode(),
            b"From,To,Sent At,Direction\n",
            b"PK\x03\x04",
            b"\xff\xfe",
        ]
    ),
    st.lists(
        noise
        | st.sampled_from([b"2-x,,A,https://www.linkedin.com/in/a,B,,2026-01-01 00:00:00 UTC,,hi,INBOX\n"]),
        max_size=5,
    ),
)
def test_any_bytes_are_read_or_refused_in_a_sentence(tmp_path: Path, start: bytes, rest: list[bytes]) -> None:
    (tmp_path / "x.csv").write_bytes(start + b"".join(rest))
    with contextlib.suppress(PrmError):
        for source in read_inputs([tmp_path / "x.csv"]).sources:
            assert source.read == source.drafts + source.skipped.total() + source.rejected


def test_how_many_records_there_are_about_is_told_by_sizes(tmp_path: Path) -> None:
    connections, photo = tmp_path / "Connections.csv", tmp_path / "photo.jpg"
    connections.write_bytes(b"x" * 120_000)
    photo.write_bytes(b"x" * 900_000)
    assert estimate_records([connections]) == 1_000
    assert estimate_records([tmp_path]) == 1_000
    with zipfile.ZipFile(tmp_path / "archive.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(connections, "Connections.csv")
        archive.write(photo, "photo.jpg")
    assert estimate_records([tmp_path / "archive.zip"]) == 1_000
    with pytest.raises(FileError):
        estimate_records([tmp_path / "nowhere.zip"])
