from __future__ import annotations

import io
import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from prm.database import Database, Transaction
from prm.exporting.archive import RECORDS, book_hash, line_of, write_archive
from prm.history import redo, undo
from tests.prm.exporting.books import Fill, books, fast_forward, open_book, sample, uid


def archive(database: Database) -> list[dict[str, Any]]:
    file = io.StringIO()
    database.read(write_archive, file)
    return [json.loads(line) for line in file.getvalue().split("\n") if line]


@pytest.fixture
def book(tmp_path: Path) -> Any:
    with open_book(tmp_path / "book") as database:
        database.write(sample)
        yield database


def test_the_header_says_what_follows(book: Database) -> None:
    header, *records = archive(book)
    assert header["format"] == "kith-archive"
    assert header["version"] == 1
    assert header["exported_at"] == "2026-11-22T08:00:00Z"
    assert header["home_zone"] == book.home_zone
    for kind in RECORDS:
        assert header["counts"][kind] == sum(record["type"] == kind for record in records)
    assert {record["type"] for record in records} == set(RECORDS) - {"preference"}


def test_counts_are_given(book: Database) -> None:
    counts = book.read(write_archive, io.StringIO())
    assert counts["contact"] == 3
    assert counts["follow_up"] == 2


def test_an_interaction_is_told_whole_and_in_words(book: Database) -> None:
    talk = next(record for record in archive(book) if record.get("type") == "interaction")
    assert talk["contact_uids"] == [uid(1), uid(2)]
    assert talk["reasons"] == ["both wrote", "2 messages"]
    assert talk["reason_codes"] == ["both_wrote", "messages:2"]
    assert talk["source"] == "linkedin"
    assert talk["meaningful"] is True
    assert [message["from"] for message in talk["messages"]] == ["me", "them"]
    assert talk["messages"][1]["text"] == "# Yes,\n- every Sunday"
    assert talk["messages"][1]["key"] == "01" * 16


def test_a_contact_is_told_whole(book: Database) -> None:
    ines = next(r for r in archive(book) if r.get("display_name") == "Inês Duarte")
    assert ines["circle"] == "Monthly"
    assert ines["tags"] == ["Friends"]
    assert ines["methods"][0]["label"] == "work: new"
    assert ines["positions"][0]["title"] == "Pilot"
    assert ines["dates"][0] == {"kind": "birthday", "label": "", "year": None, "month": 5, "day": 14}


def test_records_stand_in_one_order_with_sorted_keys_and_no_numbers_of_rows(book: Database) -> None:
    records = archive(book)[1:]
    kinds = [record["type"] for record in records]
    assert kinds == sorted(kinds, key=list(RECORDS).index)
    contacts = [record["uid"] for record in records if record["type"] == "contact"]
    assert contacts == sorted(contacts)
    for record in records:
        assert not {key for key in record if key == "id" or key.endswith("_id")}
        assert list(json.loads(line_of(record))) == sorted(record)


def test_the_hash_is_that_of_the_content_not_of_the_time_or_the_way(book: Database) -> None:
    before = book.read(book_hash)
    fast_forward(book, days=3)
    assert book.read(book_hash) == before

    def rename(tx: Transaction) -> None:
        tx.sql("UPDATE contact SET display_name = 'Inês D.' WHERE id = 1")

    book.write(rename)
    assert book.read(book_hash) != before
    book.replay(undo)
    assert book.read(book_hash) == before


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM tombstone",
        "UPDATE base SET fields = '{}'",
        "UPDATE message SET text = 'x' WHERE id = 2",
        "UPDATE interaction SET reasons = 'both_wrote'",
        "DELETE FROM keep_apart",
        "UPDATE coverage SET read_to = '2026-11-22'",
        "INSERT INTO tag(name, norm) VALUES ('x', 'x')",
        "UPDATE book SET value = 'ab' WHERE name = 'secret'",
        "UPDATE story SET text = ''",
    ],
)
def test_the_hash_sees_every_kind_of_record(book: Database, change: str) -> None:
    before = book.read(book_hash)

    def command(tx: Transaction) -> None:
        tx.sql(change)

    book.write(command)
    assert book.read(book_hash) != before


def test_preferences_and_photos_come_along(book: Database) -> None:
    book.folder.preferences.write_text('{"people_a_day": 3}', encoding="utf-8")
    book.folder.photos.mkdir()
    (book.folder.photos / "ines.jpg").write_bytes(b"\xff\xd8picture")

    def name_photo(tx: Transaction) -> None:
        tx.sql("UPDATE contact SET photo = 'ines.jpg' WHERE id = 1")

    book.write(name_photo)
    records = archive(book)
    assert {"type": "preference", "name": "people_a_day", "value": 3} in records
    ines = next(r for r in records if r.get("photo") == "ines.jpg")
    assert ines["photo_data"] == "/9hwaWN0dXJl"


@pytest.mark.parametrize("text", ["{", "[1]", '{"a": "\\ud800"}', "[" * 100_000])
def test_preferences_that_cannot_be_read_are_left_out(book: Database, text: str) -> None:
    book.folder.preferences.write_text(text, encoding="utf-8")
    assert all(record.get("type") != "preference" for record in archive(book))


def test_a_photo_outside_the_folder_is_not_read(book: Database) -> None:
    (book.folder.path / "secret.txt").write_text("secret", encoding="utf-8")

    def name_photo(tx: Transaction) -> None:
        tx.sql("UPDATE contact SET photo = '../secret.txt' WHERE id = 1")

    book.write(name_photo)
    assert all("photo_data" not in record for record in archive(book))


def test_many_messages_are_never_held_at_once(book: Database) -> None:
    def fill(tx: Transaction) -> None:
        tx.many(
            "INSERT INTO interaction(uid, kind, started_on, happened_on, is_group, meaningful, decided_by, made_at, message_count)"
            " VALUES (?, 'message', '2026-01-01', '2026-01-01', 0, 1, 'rules', '2026-01-01T00:00:00Z', 10)",
            [(f"i{number:05}",) for number in range(2_000)],
        )
        tx.many(
            "INSERT INTO message(interaction_id, at, from_me, text, key) VALUES (?, '2026-01-01T00:00:00Z', 1, ?, ?)",
            [(number // 10 + 2, "x" * 1000, (1 << 100 | number).to_bytes(16)) for number in range(20_000)],
        )

    book.write(fill)
    file = _Nowhere()
    tracemalloc.start()
    book.read(write_archive, file)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert file.letters > 20_000_000
    assert peak < 4_000_000


class _Nowhere(io.StringIO):
    letters = 0

    def write(self, text: str) -> int:
        self.letters += len(text)
        return len(text)


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(fill=books())
def test_two_equal_books_give_equal_lines(fill: Fill) -> None:
    with open_book() as one:
        one.write(fill)
        first = [line_of(record) for record in archive(one)]
        assert first == [line_of(record) for record in archive(one)]
        one.replay(undo)
        empty = one.read(book_hash)
        one.replay(redo)
        assert one.read(book_hash) != empty
        assert first == [line_of(record) for record in archive(one)]
