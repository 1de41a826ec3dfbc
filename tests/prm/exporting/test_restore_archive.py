from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from prm.database import Database, Transaction
from prm.errors import PrmError
from prm.exporting.archive import book_hash, write_archive
from prm.exporting.restore_archive import read_archive_into
from prm.store import derived
from tests.prm.exporting.books import Fill, books, open_book, sample, uid


def lines_of(database: Database) -> list[str]:
    file = io.StringIO()
    database.read(write_archive, file)
    return file.getvalue().split("\n")[:-1]


@pytest.fixture
def lines(tmp_path: Path) -> list[str]:
    with open_book(tmp_path / "original") as database:
        database.write(sample)
        return lines_of(database)


def derived_columns(tx: Transaction) -> list[tuple[Any, ...]]:
    rows = tx.sql(
        "SELECT uid, sort_key, organization, position, last_interaction_on, last_meaningful_on, awaiting, awaiting_since_on,"
        " waiting_until_on, next_due_on, rhythm_start_day, rhythm_days FROM contact ORDER BY uid"
    )
    return [tuple(row) for row in rows]


def found(tx: Transaction, table: str, text: str) -> int:
    return int(tx.sql(f"SELECT count(*) FROM {table} WHERE {table} MATCH ?", (text,)).scalar_one())


def test_the_sample_comes_back_exactly(tmp_path: Path) -> None:
    with open_book(tmp_path / "one") as one, open_book(tmp_path / "two") as two:
        one.write(sample)
        counts = two.write(read_archive_into, lines_of(one)).result
        assert counts["contact"] == 3
        assert two.read(book_hash) == one.read(book_hash)
        assert two.read(derived_columns) == one.read(derived_columns)
        assert two.home_zone == one.home_zone
        for table, text in (
            ("contact_search", "tides"),
            ("message_search", "sunday"),
            ("note_search", "rye"),
        ):
            assert two.read(found, table, text) == 1
        assert two.read(lambda tx: tx.sql("SELECT count(*) FROM step").scalar()) == 0


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(fill=books())
def test_any_book_comes_back_exactly(fill: Fill) -> None:
    with open_book() as one, open_book() as two:
        one.write(fill)
        two.write(read_archive_into, lines_of(one))
        assert two.read(book_hash) == one.read(book_hash)
        assert two.read(derived_columns) == one.read(derived_columns)


def test_a_restored_book_settles_further_commands(tmp_path: Path, lines: list[str]) -> None:
    def judge(tx: Transaction) -> None:
        tx.sql("UPDATE interaction SET meaningful = 0, token_kind = 'other'")

    with open_book(tmp_path / "book") as book:
        book.write(read_archive_into, lines)
        assert book.write(judge).changes.step_id is not None
        before = book.read(derived_columns)
        assert {row[5] for row in before} == {None}
        book.bookkeep(_recompute)
        assert book.read(derived_columns) == before


def _recompute(tx: Transaction) -> None:
    derived.recompute_all(tx.sql)


_recompute.__name__ = "recompute_book"


def test_preferences_and_photos_come_back(tmp_path: Path) -> None:
    with open_book(tmp_path / "one") as one, open_book(tmp_path / "two") as two:
        one.write(sample)
        one.folder.preferences.write_text('{"a": [1, "ü"]}', encoding="utf-8")
        one.folder.photos.mkdir()
        (one.folder.photos / "p.jpg").write_bytes(bytes(range(256)))
        one.write(lambda_named("UPDATE contact SET photo = 'p.jpg' WHERE id = 1"))
        two.write(read_archive_into, lines_of(one))
        assert json.loads(two.folder.preferences.read_text(encoding="utf-8")) == {"a": [1, "ü"]}
        photo = two.folder.photos / "p.jpg"
        assert photo.read_bytes() == bytes(range(256))
        assert photo.stat().st_mode & 0o777 == 0o600
        assert two.read(book_hash) == one.read(book_hash)


def lambda_named(statement: str) -> Any:
    def command(tx: Transaction) -> None:
        tx.sql(statement)

    return command


def test_a_book_with_people_is_not_overwritten(tmp_path: Path, lines: list[str]) -> None:
    with open_book(tmp_path / "book") as book:
        book.write(sample)
        before = book.read(book_hash)
        with pytest.raises(PrmError, match="empty book"):
            book.write(read_archive_into, lines)
        assert book.read(book_hash) == before


def refuse(tmp_path: Path, lines: list[str]) -> str:
    """Restore into a new book; gives the sentence, and holds that nothing happened."""
    with open_book(tmp_path / "refusing") as book:
        before = book.read(book_hash)
        with pytest.raises(PrmError) as caught:
            book.write(read_archive_into, lines)
        assert book.read(book_hash) == before
        assert "\n" not in str(caught.value)
        return str(caught.value)


def place_of(lines: list[str], kind: str) -> int:
    return next(at for at, line in enumerate(lines) if f'"type": "{kind}"' in line)


def edited(lines: list[str], kind: str, /, **values: Any) -> list[str]:
    at = place_of(lines, kind)
    return [*lines[:at], json.dumps(json.loads(lines[at]) | values), *lines[at + 1 :]]


@pytest.mark.parametrize(
    ("kind", "values", "said"),
    [
        ("contact", {"display_name": 7}, "display_name should be text"),
        ("contact", {"uid": None}, "uid is missing"),
        ("contact", {"connected_on": "2026-13-01"}, "connected_on should be a day"),
        ("contact", {"circle": "No such rhythm"}, "circle names something"),
        ("contact", {"cadence_days": 0}, "cadence_days should be a number from 1"),
        ("contact", {"cadence_days": 2**70}, "cadence_days should be a whole number"),
        ("contact", {"leave_alone": "moved"}, "leave_alone should be one of died"),
        ("contact", {"methods": "x"}, "methods should be a list"),
        ("contact", {"methods": [3]}, "methods should be a list of records"),
        ("contact", {"tags": ["nobody knows"]}, "tags names something"),
        ("contact", {"photo": "../x", "photo_data": "AAAA"}, "photo should be the plain name"),
        ("contact", {"photo": "x", "photo_data": "*"}, "photo_data should be"),
        ("contact", {"how_met": "\ud800"}, "how_met holds half a character"),
        ("contact", {"dates": [{"kind": "birthday", "month": 13}]}, "month should be a number from 1 to 12"),
        ("interaction", {"meaningful": 1}, "meaningful should be true or false"),
        ("interaction", {"awaiting": "me"}, "contradicts itself"),
        ("interaction", {"started_on": "2026-10-09"}, "contradicts itself"),
        ("interaction", {"contact_uids": ["nobody"]}, "contact_uids names a person"),
        ("interaction", {"messages": [{"from": "us"}]}, "from should be me or them"),
        ("interaction", {"started_at": "2026-10-01T08:00:00"}, "started_at should be a time"),
        ("interaction", {"merged_hand": "{"}, "merged_hand should be JSON"),
        ("note", {"contact_uid": None}, "contact_uid names a person"),
        ("keep_apart", {"contact_uids": [uid(1)]}, "contact_uids should name two"),
        ("me", {"kind": "shoe size"}, "kind should be one of name"),
        ("book", {"secret": "xyz"}, "secret should be a number"),
        ("book", {"uid": ""}, "uid is missing"),
        ("tag", {"type": "unheard of"}, "a type that this Kith does not know"),
        ("story", {"interaction_uids": [5]}, "interaction_uids should be text"),
    ],
)
def test_a_line_that_does_not_fit_is_named(
    tmp_path: Path, lines: list[str], kind: str, values: dict[str, Any], said: str
) -> None:
    sentence = refuse(tmp_path, edited(lines, kind, **values))
    assert said in sentence
    assert f"Line {place_of(lines, kind) + 1} " in sentence
    assert "nothing was restored" in sentence


@pytest.mark.parametrize(
    "line", ["{", "[1]", "7", '{"type": "note"', "[" * 100_000, '{"type": "note"}', "{}"]
)
def test_a_broken_line_is_named(tmp_path: Path, lines: list[str], line: str) -> None:
    assert "Line 3 " in refuse(tmp_path, [*lines[:2], line, *lines[2:]])


def test_a_repeated_line_is_named(tmp_path: Path, lines: list[str]) -> None:
    at = place_of(lines, "contact")
    assert f"Line {at + 2} " in refuse(tmp_path, [*lines[: at + 1], lines[at], *lines[at + 1 :]])


def test_an_archive_without_its_end_is_refused(tmp_path: Path, lines: list[str]) -> None:
    assert "not whole" in refuse(tmp_path, lines[:-1])


def test_an_archive_without_its_book_is_refused(tmp_path: Path, lines: list[str]) -> None:
    assert "which book" in refuse(tmp_path, [line for line in lines if '"type": "book"' not in line])


@pytest.mark.parametrize("first", ["", '{"format": "other"}', '{"type": "contact"}'])
def test_what_is_no_archive_is_refused(tmp_path: Path, lines: list[str], first: str) -> None:
    assert "no archive of Kith's" in refuse(tmp_path, [first, *lines[1:]])


def test_nothing_at_all_is_refused(tmp_path: Path) -> None:
    assert "no archive of Kith's" in refuse(tmp_path, [])


@pytest.mark.parametrize("version", [2, "1", None, True])
def test_a_newer_archive_is_refused(tmp_path: Path, lines: list[str], version: Any) -> None:
    header = json.dumps(json.loads(lines[0]) | {"version": version})
    assert "newer Kith" in refuse(tmp_path, [header, *lines[1:]])


def test_a_rhythm_beyond_the_calendar_stays_in_it(tmp_path: Path, lines: list[str]) -> None:
    far = edited(lines, "contact", cadence_days=99_999, placed_in_circle_on="9999-01-01")
    with open_book(tmp_path / "book") as book:
        book.write(read_archive_into, far)
        assert book.read(lambda tx: tx.sql("SELECT MAX(next_due_on) FROM contact").scalar()) == "9999-12-31"


def test_another_programs_archive_may_leave_out_what_can_be_told(tmp_path: Path) -> None:
    lines = [
        '\ufeff{"format": "kith-archive", "version": 1}\r',
        "",
        '{"type": "book", "uid": "b", "home_zone": "Europe/Lisbon", "made_at": "2026-01-01T00:00:00Z", "secret": "ab"}',
        '{"type": "me", "kind": "name", "value": "Maya"}',
        '{"type": "tag", "name": "Friends"}',
        (
            '{"type": "contact", "uid": "c", "display_name": "Ann", "made_at": "2026-01-01T00:00:00+02:00",'
            ' "tags": ["Friends"], "methods": [{"kind": "email", "value": "Ann@Example.org"}], "from a newer minor version": 1}'
        ),
    ]
    with open_book(tmp_path / "book") as book:
        book.write(read_archive_into, lines)
        assert book.home_zone == "Europe/Lisbon"
        norm = book.read(lambda tx: tx.sql("SELECT norm FROM contact_method").scalar())
        made = book.read(lambda tx: tx.sql("SELECT made_at FROM contact").scalar())
        assert (norm, made) == ("ann@example.org", "2025-12-31T22:00:00Z")


def test_bytes_that_are_no_text_are_refused(tmp_path: Path, lines: list[str]) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_bytes("\n".join(lines[:3]).encode() + b"\n\xff\xfe\n")
    with (
        path.open(encoding="utf-8", newline="\n") as file,
        open_book(tmp_path / "book") as book,
        pytest.raises(PrmError, match="not UTF-8"),
    ):
        book.write(read_archive_into, file)
