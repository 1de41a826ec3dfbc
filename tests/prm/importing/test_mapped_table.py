from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.errors import FileError, PrmError
from prm.importing.bring import bring_in
from prm.importing.formats import look_again, read_inputs, tables_to_map
from prm.importing.inputs import open_inputs
from prm.importing.mapped_table import is_spreadsheet, may_be_table, read_table
from prm.importing.mapping import TableChoice
from prm.importing.targets import Target
from tests.prm.books import Book

DATA = Path(__file__).parents[2] / "data" / "tables"
SHARED = Path(__file__).parents[3].parent / "shared" / "samples"
FOLDERS = (DATA, SHARED / "contacts_csv", SHARED / "csv_dialects")
SAMPLES = [
    path
    for folder in FOLDERS
    if folder.is_dir()
    for path in sorted(folder.iterdir())
    if path.suffix in (".csv", ".tsv")
]
PEOPLE = "Name,Mail,Last lunch,Tags\nAda Lovelace,ada@engine.example,2026-03-21,clients\nGrace Hopper,,,\n"


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_sample_adds_up_as_it_comes_and_as_a_table(path: Path, book: Book) -> None:
    for as_format in (None, "table"):
        try:
            report = bring_in(book.database, [path], as_format=as_format).json()
        except PrmError as error:
            assert str(error).endswith(".")  # noqa: PT017
            continue
        for source in report["sources"]:
            parts = ("new", "updated", "same", "conflicts", "skipped", "rejected")
            assert source["read"] == sum(source[part] for part in parts)
        again = bring_in(book.database, [path], as_format=as_format).json()
        assert again["step"] is None
        assert again["contacts"]["new"] == again["contacts"]["updated"] == 0
        assert again["interactions"]["new"] == 0


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    return path


def test_a_table_that_no_format_knows_is_shown_before_it_is_read(table: Path) -> None:
    (look,) = tables_to_map([table])
    assert (look.file, look.records) == ("people.csv", 2)
    assert tables_to_map([DATA / "google_new_utf8.csv"]) == ()
    assert len(tables_to_map([DATA / "google_new_utf8.csv"], as_table=True)) == 1
    again = look_again([table], "people.csv", TableChoice((Target.NICKNAME,) * 4))
    assert again is not None
    assert set(again.targets) == {Target.NICKNAME}


def test_the_persons_choice_the_remembered_one_and_the_guess(table: Path) -> None:
    chosen = TableChoice((Target.NAME, Target.NOTE, Target.LEAVE_OUT, Target.LEAVE_OUT))
    (source,) = read_inputs([table], choices={"people.csv": chosen}).sources
    assert source.contacts[0].notes == ("ada@engine.example",)
    (look,) = tables_to_map([table])
    (same,) = read_inputs([table], remembered={look.signature: chosen}).sources
    assert same.contacts == source.contacts
    (guessed,) = read_inputs([table]).sources
    assert guessed.mapped == (
        *(("Name", "name"), ("Mail", "email"), ("Last lunch", "last in person"), ("Tags", "tags")),
    )
    assert same.source == guessed.source


def test_of_what_there_is_once_the_first_column_counts(table: Path) -> None:
    twice = TableChoice((Target.NAME, Target.NAME, Target.LEAVE_OUT, Target.LEAVE_OUT))
    (source,) = read_inputs([table], choices={"people.csv": twice}).sources
    assert source.contacts[0].fields["display_name"] == "Ada Lovelace"


def test_a_table_without_people_is_refused_with_its_columns(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("Colour,Price\nred,3\n", encoding="utf-8")
    with pytest.raises(FileError, match="no column with a name or an e-mail address: Colour, Price"):
        read_inputs([tmp_path / "x.csv"])


def test_a_spreadsheet_is_told_to_be_saved_as_csv(tmp_path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(tmp_path / "people.xlsx", "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
    assert is_spreadsheet("people.XLSX")
    with pytest.raises(FileError, match="save it as CSV"):
        read_inputs([tmp_path / "people.xlsx"])


def test_files_that_list_no_people_are_not_taken_for_tables_of_them(tmp_path: Path) -> None:
    for name in ("Skills.csv", "card.vcf", "holiday.jpg"):
        (tmp_path / name).write_text("Name\nPython\nSQL\n", encoding="utf-8")
        (file,) = open_inputs([tmp_path / name])
        assert not may_be_table(file)
        assert tables_to_map([tmp_path / name]) == ()


def test_what_is_no_table_at_all_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_bytes(b"\x00\x01\x02" * 50)
    (file,) = open_inputs([tmp_path / "x.csv"])
    with pytest.raises(FileError, match="no table with lines and columns"):
        read_table(file)


def test_beside_an_archive_a_table_given_by_itself_comes_in_too(table: Path, tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "Connections.csv").write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nA,B,,,,,01 Jan 2020\n",
        encoding="utf-8",
    )
    (folder / "Other.csv").write_text(PEOPLE, encoding="utf-8")
    reading = read_inputs([folder, table])
    assert [source.format for source in reading.sources] == ["linkedin-connections", "table"]
    assert reading.unrecognised == ["archive!Other.csv"]


TITLES = (
    "Name",
    "First name",
    "Mail",
    "Phone",
    "Birthday",
    "Last contact",
    "Tags",
    "Zzz",
    "Address",
    "City",
    "Rhythm",
)
CELLS = st.sampled_from(
    [
        "",
        "Ada",
        "ada@example.org",
        "+1 555 0100",
        "03/04/2024",
        "2024-02-30",
        "a;b",
        '"',
        "monthly",
        "'=1",
        "x" * 70,
    ]
) | st.text(max_size=12)


@given(
    st.lists(st.sampled_from(TITLES), min_size=1, max_size=6),
    st.lists(st.lists(CELLS, min_size=1, max_size=7), max_size=8),
    st.sampled_from([",", ";", "\t"]),
    st.lists(st.sampled_from(Target), max_size=6),
)
def test_any_table_adds_up_or_is_refused(
    titles: list[str], rows: list[list[str]], delimiter: str, targets: list[Target]
) -> None:
    text = "\r\n".join(delimiter.join(row) for row in (titles, *rows))
    choice = TableChoice(tuple(targets)) if len(targets) == len(titles) else None
    with TemporaryDirectory() as folder:
        path = Path(folder) / "any.csv"
        path.write_bytes(text.encode("utf-8", "replace"))
        (file,) = open_inputs([path])
        try:
            found = read_table(file, choice)
        except PrmError:
            return
    assert found.read == found.drafts + found.skipped.total() + found.rejected
    keys = [draft.record_key for draft in found.contacts]
    assert len(keys) == len(set(keys))
    assert all(draft.fields["display_name"] for draft in found.contacts)
