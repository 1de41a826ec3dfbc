from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prm.importing.table import (
    MAX_PHYSICAL_LINE,
    NOT_CLOSED,
    SLOPPY,
    TOO_LONG,
    Table,
    find_header,
    has_endless_line,
    normalised,
    open_table,
)
from prm.importing.text import decode

NAME_EMAIL = (frozenset({"name", "email"}),)
DATA = Path(__file__).parents[3] / "tests" / "data" / "linkedin"
SHARED = Path(__file__).parents[3].parent / "shared" / "samples"


def table(text: str | bytes, *, long_text: bool = False) -> Table:
    found = open_table(
        decode(text.encode() if isinstance(text, str) else text), NAME_EMAIL, long_text=long_text
    )
    assert found is not None
    return found


def rows(text: str | bytes, *, long_text: bool = False) -> list[tuple[int, list[str]]]:
    return list(table(text, long_text=long_text).records())


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_every_delimiter(delimiter: str) -> None:
    text = "Name,Email\nAda,a@b.c\n".replace(",", delimiter)
    assert rows(text) == [(2, ["Ada", "a@b.c", ""])]


def test_sep_line_of_excel_decides() -> None:
    assert rows("sep=;\r\nName;Email\r\nOwner, Ada;a@b.c\r\n") == [(3, ["Owner, Ada", "a@b.c", ""])]


def test_header_is_found_wherever_it_stands_and_however_it_is_written() -> None:
    text = 'Notes:,,\n"over two\nlines",,\n,,\n\ufeff EMAIL ,"_Name",x\na@b.c,Ada,1\n'
    found = table(text)
    assert (found.header.line, found.header.names) == (5, ("email", "name", "x"))
    assert list(found.records()) == [(6, ["a@b.c", "Ada", "1", ""])]
    assert find_header("x\n" * 40 + "Name,Email\n", NAME_EMAIL) is None
    assert open_table(decode(b"Name\nAda\n"), NAME_EMAIL) is None


def test_columns_by_name_and_number() -> None:
    found = table("Name,Email,Email,Other Thing\nAda,1,2,3\n")
    assert (found.column("email"), found.column("email", nth=1), found.column("email", nth=2)) == (1, 2, 4)
    assert found.column("missing", "name") == 0
    assert found.others(["name", "email"]) == [(3, "Other Thing")]


def test_ragged_rows_are_padded_and_overflow_is_marked() -> None:
    found = table("Name,Email,Phone\nAda\nMara,m@x.y,1,extra\nZed,z@x.y,2,,\n\n,,\n")
    assert list(found.records()) == [
        (2, ["Ada", "", "", ""]),
        (3, ["Mara", "m@x.y", "1", ""]),
        (4, ["Zed", "z@x.y", "2", ""]),
    ]
    assert [line for line, _ in found.marks] == [3]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_physical_whatever_ends_them(end: str) -> None:
    text = end.join(["Name,Email", '"A', "", 'da",a@b.c', "", "Mara,m@x.y"])
    assert rows(text) == [(2, [f"A{end}{end}da", "a@b.c", ""]), (6, ["Mara", "m@x.y", ""])]


def test_a_quote_that_is_never_closed_takes_one_row_with_it() -> None:
    found = table('Name,Email\nAda,a@b.c\nBad,"b@b.c\nMara,m@x.y\n"Zed, R.",z@x.y\n')
    assert [cells[0] for _, cells in found.records()] == ["Ada", "Mara", "Zed, R."]
    assert found.broken == [(3, NOT_CLOSED)]


def test_the_rest_of_a_broken_text_is_no_record() -> None:
    found = table('Name,Email,Note\nAda,a@b.c,"never closed\n\nand on\nMara,m@x.y,ok\n')
    assert [cells[0] for _, cells in found.records()] == ["Mara"]
    assert len(found.broken) == 1


def test_quotes_inside_a_cell_are_kept_and_marked() -> None:
    found = table('Name,Email\n"Robert "Bob" Smith",b@b.c\nAda,"a@b.c\n')
    assert [(line, cells[1]) for line, cells in found.records()] == [(2, "b@b.c"), (3, "a@b.c")]
    assert found.marks == [(2, SLOPPY), (3, SLOPPY)]


def test_a_record_over_too_many_lines_is_left_out_where_no_letters_are_expected() -> None:
    letter = "x\n" * 300
    text = f'Name,Email\nAda,"{letter}"\nMara,m@x.y\n'
    found = table(text)
    assert [cells[0] for _, cells in found.records() if cells[1]] == ["Mara"]
    assert found.broken[0] == (2, TOO_LONG)
    long = table(text, long_text=True)
    assert [cells[0] for _, cells in long.records()] == ["Ada", "Mara"]
    assert long.broken == []


def test_a_huge_cell_is_left_out_and_reading_goes_on() -> None:
    found = table(f"Name,Email\nAda,{'x' * 70_000}\nMara,m@x.y\n")
    assert [cells[0] for _, cells in found.records()] == ["Mara"]
    assert found.broken == [(2, TOO_LONG)]
    text = f'Name,Email\nAda,"{"x" * 900_000}"\nBig,"{"x" * 1_100_000}"\nMara,m@x.y\n'
    long = table(text, long_text=True)
    assert [cells[0] for _, cells in long.records()] == ["Ada", "Mara"]
    assert long.broken == [(3, TOO_LONG)]


def test_the_limit_of_the_csv_module_is_as_before() -> None:
    before = csv.field_size_limit()
    rows("Name,Email\nAda,a@b.c\n")
    reading = table("Name,Email\nAda,a@b.c\nMara,\n").records()
    next(reading)
    reading.close()
    assert csv.field_size_limit() == before


def test_misread_letters_are_marked_at_their_record() -> None:
    found = table('Name,Email\nAda,1\n"Zo\në",2\nMüller,3\n'.encode("cp1252"))
    assert [cells[0] for _, cells in found.records()] == ["Ada", "Zo\në", "Müller"]
    assert [line for line, _ in found.marks] == [3, 5]


def test_tick_is_told_and_may_cancel() -> None:
    class CancelledError(Exception):
        pass

    told: list[tuple[int, int]] = []

    def tick(records: int, done: int) -> None:
        told.append((records, done))
        if len(told) == 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        list(table("Name,Email\n" + "Ada,a@b.c\n" * 10_000).records(tick))
    assert [records for records, _ in told] == [1000, 2000, 3000]
    assert 0 < told[0][1] <= told[2][1] <= 100_011


@pytest.mark.parametrize("line", ['b",""",\n', '"a\n', '"x,""y\n', 'Ada,"a@b.c\n', '"""\n', '"",""",""\n'])
def test_a_hostile_file_costs_no_more_than_its_size(line: str) -> None:
    found = table("Name,Email\n" + line * 60_000, long_text=True)
    assert sum(1 for _ in found.records()) + len(found.broken) <= 60_001


def test_a_line_without_end_is_known() -> None:
    short = b"x" * (MAX_PHYSICAL_LINE // 2)
    assert not has_endless_line(decode(short + b"\n" + short + b"\r" + short))
    assert has_endless_line(decode(short + b"\n" + short * 3))


def test_normalised() -> None:
    assert normalised(' \u200e"Is_WhatsApp_Number" ') == "is whatsapp number"


cell = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=12) | st.sampled_from(
    ['"', ",", "a\nb", "a\r\nb", '""']
)


@given(st.lists(st.tuples(cell, cell, cell), max_size=20), st.sampled_from(",;\t|"), st.booleans())
def test_what_csv_writes_is_read_back(
    records: list[tuple[str, str, str]], delimiter: str, quote_all: bool
) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL)
    writer.writerow(("Name", "Email", "Note"))
    writer.writerows(records)
    found = table(out.getvalue())
    assert [tuple(cells[:3]) for _, cells in found.records()] == [record for record in records if any(record)]
    assert found.broken == []


@settings(deadline=None)
@given(st.integers(0, 29), st.sampled_from(['"', 'x,"', '"x,', 'x,"y']), st.booleans())
def test_one_open_quote_takes_exactly_its_row(at: int, text: str, quoted_neighbours: bool) -> None:
    good = ['"Quill, {0}",q{0}@x.y' if quoted_neighbours else "Quill {0},q{0}@x.y"] * 30
    lines = [line.format(number) for number, line in enumerate(good)]
    expected = {f"q{number}@x.y" for number in range(30) if number != at}
    lines[at] = text
    found = table("Name,Email\n" + "\n".join(lines) + "\n")
    read = {cells[1] for _, cells in found.records()}
    assert expected <= read
    assert {line for line, _ in found.broken} | {line for line, _ in found.marks} == {at + 2}


@pytest.mark.skipif(not SHARED.is_dir(), reason="the samples are not here")
def test_dialects_of_others() -> None:
    folder = SHARED / "csv_dialects"
    signatures = (frozenset({"a", "b", "c"}), frozenset({"first", "last"}), frozenset({"fn", "tid"}))
    read = {}
    for path in sorted(folder.glob("*.csv")):
        found = open_table(decode(path.read_bytes()), signatures, long_text=True)
        if found is not None:
            read[path.name] = [cells[:-1] for _, cells in found.records()]
            assert len(read[path.name]) + len(found.broken) >= 1
    assert read["csvspectrum__newlines.csv"][1] == ["Once upon \na time", "5", "6"]
    assert read["csvspectrum__comma_in_quotes.csv"][0][3] == "Anytown, WW"
    assert read["csvspectrum__empty.csv"] == [["1", "", ""], ["2", "3", "4"]]
