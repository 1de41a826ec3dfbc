from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from prm.clock import FixedClock
from prm.database import Database
from prm.errors import PrmError
from prm.importing.bring import bring_in
from prm.importing.report import ImportReport
from prm.store.copy import faults
from tests.prm.books import Book
from tests.prm.importing.archives import (
    SAMPLES,
    Archive,
    Connection,
    all_rows,
    bring,
    by,
    check_sums,
    is_nothing_new,
    names,
    to,
    whole,
)
from tests.prm.importing.fresh import fresh_book
from tests.prm.importing.test_plan_messages import talk

ROOT = Path(__file__).parents[3]
FILES = sorted(SAMPLES.iterdir()) if SAMPLES.is_dir() else []
# Whole books take long to make smaller examples of, so a failing one is shown as it is.
slow = settings(
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(
        tmp_path / "archive",
        [Connection("Ana Silva", "Acme"), Connection("Ben Ode")],
        [*talk("Ana Silva"), *talk("Ben Ode", 5)],
    )


def bring_sample(book: Book, path: Path) -> ImportReport | None:
    """Import a sample, as its owner where it asks; None where it is refused in one sentence."""
    before = all_rows(book)
    try:
        return bring_in(book.database, [path])
    except PrmError as refused:
        assert_is_sentence(str(refused))
        assert all_rows(book) == before
        if "--owner NAME" not in str(refused):
            return None
    return bring_in(book.database, [path], owner="Ada Owner")


def assert_is_sentence(text: str) -> None:
    assert "\n" not in text
    assert text.endswith(".")
    assert "Traceback" not in text


@pytest.mark.skipif(not FILES, reason="the samples are not here")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_sample_is_read_once_and_taken_back_whole(book: Book, path: Path) -> None:
    before = whole(book)
    report = bring_sample(book, path)
    if report is None:
        return
    check_sums(report)
    after, rows = whole(book), all_rows(book)
    again = bring_in(book.database, [path], owner=report.plan.owner_name)
    check_sums(again)
    assert is_nothing_new(again)
    assert all_rows(book) == rows
    if report.step_id is not None:
        book.undo(report.step_id)
        assert whole(book) == before
        book.redo()
        assert whole(book) == after


@pytest.mark.skipif(not FILES, reason="the samples are not here")
def test_the_samples_of_all_years_one_after_another_are_one_book(book: Book) -> None:
    years = [path for path in FILES if path.name.startswith("li_20")]
    for path in years:
        bring_in(book.database, [path], owner="Ada Owner" if "messages" in path.name else None)
    links = book.sql(
        "SELECT norm, count(*) FROM contact_method WHERE kind = 'link' GROUP BY 1 HAVING count(*) > 1"
    )
    assert links == []
    rows = all_rows(book)
    for path in years:
        report = bring_in(book.database, [path], owner="Ada Owner" if "messages" in path.name else None)
        assert is_nothing_new(report)
    assert all_rows(book) == rows


@pytest.mark.skipif(not FILES, reason="the samples are not here")
def test_every_sample_at_once(book: Book) -> None:
    wanted = [path for path in FILES if not path.name.startswith(("evil", "silkyrich"))]
    report = bring_in(book.database, wanted, owner="Ada Owner")
    check_sums(report)
    again = bring_in(book.database, wanted, owner="Ada Owner")
    assert is_nothing_new(again)


# Whatever comes


HEADERS = (
    b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
    b"CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n",
    b"From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n",
    b"Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\n",
    b"First Name,Last Name,Headline\n",
    b"PK\x03\x04",
    b"",
)
pieces = st.lists(
    st.sampled_from(
        [b"Zoe,B", b",", b'"', b"\n", b"\r\n", b"05 May 2019", b"2026-02-01 08:00:00 UTC", b"\xff\xfe", b"\x00", b"\xed\xa0\x80",
         b"https://www.linkedin.com/in/zoe", b"https://www.linkedin.com/in/%ED%A0%80", b"OUTGOING", b"c1", "Inês".encode()]
    ),
    max_size=60,
).map(b"".join)  # fmt: skip


@slow
@given(
    st.sampled_from(HEADERS),
    st.one_of(st.binary(max_size=300), pieces),
    st.sampled_from(["x.csv", "x.zip", "x"]),
)
@example(
    HEADERS[0],
    b"A,B,https://www.linkedin.com/in/%ED%A0%80,,,,\n",
    "x.csv",
)
@example(HEADERS[0], b"A,B,,,\x00,,05 May 2019\n", "x.csv")
def test_any_bytes_give_a_report_or_one_sentence(
    tmp_path_factory: pytest.TempPathFactory, header: bytes, body: bytes, name: str
) -> None:
    folder = tmp_path_factory.mktemp("bytes")
    path = folder / name
    path.write_bytes(header + body)
    with fresh_book(folder / "book") as book:
        for _ in range(2):
            try:
                report = bring_in(book.database, [path], owner="Zoe")
            except PrmError as refused:
                assert_is_sentence(str(refused))
            else:
                check_sums(report)
                assert "\x00" not in "".join(names(book))


def test_a_zip_that_leads_out_changes_nothing(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "evil.zip"
    with zipfile.ZipFile(path, "w") as evil:
        evil.writestr("../Connections.csv", HEADERS[0] + b"A,B,,,,,05 May 2019\n")
    before = all_rows(book)
    with pytest.raises(PrmError) as refused:
        bring_in(book.database, [path])
    assert_is_sentence(str(refused.value))
    assert all_rows(book) == before


# Nothing, half, whole


def test_a_dry_run_writes_nothing_at_all(book: Book, archive: Archive) -> None:
    before = all_rows(book)
    report = bring(book, archive, dry_run=True)
    assert all_rows(book) == before
    assert not book.database.folder.backups.exists() or not list(book.database.folder.backups.iterdir())
    assert (report.is_applied, report.step_id) == (False, None)
    applied = bring(book, archive).json()
    planned = report.json()
    assert applied.pop("applied") is True
    assert applied.pop("step") is not None
    assert planned.pop("applied") is False
    assert planned.pop("step") is None
    assert applied == planned


def test_a_copy_is_made_before_anything_is_written(book: Book, archive: Archive) -> None:
    bring(book, archive)
    (copy,) = book.database.folder.backups.glob("*.db")
    assert "before-import" in copy.name
    assert faults(copy, None) == []


class StoppedError(Exception):
    pass


@pytest.mark.parametrize("stop_at", ["reading", "people", "exchanges"])
def test_stopped_in_the_middle_nothing_is_written(book: Book, archive: Archive, stop_at: str) -> None:
    def progress(what: str, done: int, of: int) -> None:
        assert 0 <= done <= of
        if what == stop_at:
            raise StoppedError

    before = all_rows(book)
    with pytest.raises(StoppedError):
        bring_in(book.database, [archive.write()], progress=progress)
    assert all_rows(book) == before
    bring(book, archive)
    assert names(book) == ["Ana Silva", "Ben Ode"]


WORKER = """
import sys
from pathlib import Path
from prm.database import Database
from prm.importing.bring import bring_in
with Database.open(Path(sys.argv[1])) as database:
    print("open", flush=True)
    bring_in(database, [Path(sys.argv[2])])
    print("done", flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_killed_at_any_moment_the_book_is_as_before_or_after(tmp_path: Path, clock: FixedClock) -> None:
    people = [Connection(f"Person {n}", "Acme", on="05 May 2019") for n in range(1500)]
    messages = [one for n in range(600) for one in talk(f"Person {n}")]
    archive = Archive(tmp_path / "archive", people, messages).write()
    moments = random.Random(7)
    seen = set()
    for attempt in range(6):
        folder = tmp_path / f"book{attempt}"
        with Database.open(folder, clock=clock):
            pass
        with subprocess.Popen(
            [sys.executable, "-c", WORKER, str(folder), str(archive)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        ) as worker:
            assert worker.stdout is not None
            assert worker.stdout.readline() == "open\n"
            try:
                worker.wait(moments.uniform(0.1, 2.5))
            except subprocess.TimeoutExpired:
                worker.send_signal(signal.SIGKILL)
            said = worker.stdout.read()
        begun = time.perf_counter()
        with Database.open(folder, clock=clock) as database:
            assert time.perf_counter() - begun < 2
            counts = [Book(database).one(f"SELECT count(*) FROM {t}") for t in ("contact", "message", "step")]
            assert counts in ([0, 0, 0], [1500, 1200, 1])
            assert counts[0] or "done" not in said
            seen.add(counts[0])
            assert faults(folder / "book.db", None) == []
    assert seen <= {0, 1500}


# Known to


def known(book: Book) -> dict[str, tuple[str | None, str]]:
    rows = book.sql("SELECT part, read_from, read_to FROM coverage ORDER BY part")
    return {part: (first, last) for part, first, last in rows}


def test_parts_of_one_archive_share_the_newest_day(book: Book, archive: Archive) -> None:
    report = bring(book, archive)
    assert known(book) == {"connections": (None, "2026-05-02"), "messages": ("2026-03-01", "2026-05-02")}
    assert report.json()["coverage"] == [{"source": "linkedin", "to": "2026-05-02"}]


def test_files_that_come_alone_say_only_their_own_days(book: Book, archive: Archive) -> None:
    folder = archive.write()
    bring(book, folder / "Profile.csv", folder / "Connections.csv", folder / "messages.csv")
    assert known(book)["connections"] == (None, "2019-05-05")
    assert known(book)["messages"][1] == "2026-05-02"


def test_an_older_archive_moves_nothing_back(book: Book, archive: Archive, tmp_path: Path) -> None:
    bring(book, archive)
    older = Archive(tmp_path / "older", [Connection("Ana Silva", "Acme")], talk("Ana Silva", 1))
    report = bring(book, older)
    assert known(book)["messages"] == ("2026-01-01", "2026-05-02")
    assert known(book)["connections"] == (None, "2026-05-02")
    assert report.json()["coverage"] == [{"source": "linkedin", "to": "2026-05-02"}]


def test_no_day_is_after_today(book: Book, archive: Archive) -> None:
    archive.messages = [
        *archive.messages,
        by("Ana Silva", "2027-03-01 10:00:00", "From a clock that runs ahead"),
    ]
    report = bring(book, archive)
    assert known(book)["messages"][1] == "2026-11-22"
    assert report.json()["coverage"] == [{"source": "linkedin", "to": "2026-11-22"}]
    assert is_nothing_new(bring(book, archive))


def test_newer_messages_alone_move_the_day_on(book: Book, archive: Archive) -> None:
    bring(book, archive)
    archive.messages = [*archive.messages, to("Ana Silva", "2026-06-01 10:00:00", "And in June?")]
    bring(book, archive)
    assert known(book)["messages"][1] == "2026-06-01"
