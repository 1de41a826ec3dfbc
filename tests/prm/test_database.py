"""The one door: a command is one step or nothing, two processes take turns, and each sees what the other did."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from prm import contacts, history, interactions, notes
from prm.changes import MANY
from prm.clock import FixedClock
from prm.database import Database, Transaction
from prm.errors import BookError, PrmError, UsageError
from prm.me import set_home_zone
from tests.prm.books import Book, dump, open_book

ROOT = Path(__file__).parents[2]
OTHER = """
import sys
from pathlib import Path
from prm import contacts, history
from prm.database import Database
with Database.open(Path(sys.argv[1]), name="prm log") as database:
    for line in sys.stdin:
        verb, _, rest = line.strip().partition(" ")
        if verb == "add":
            print(database.write(contacts.add_contact, rest).result, flush=True)
        elif verb == "undo":
            print(database.replay(history.undo).result, flush=True)
        elif verb == "hold":
            def hold(tx):
                contacts.add_contact(tx, rest)
                print("held", flush=True)
                sys.stdin.readline()
            database.write(hold)
            print("done", flush=True)
"""


class Other:
    """Another process with the same book open."""

    def __init__(self, worker: subprocess.Popen[str]) -> None:
        self.worker = worker

    def say(self, line: str) -> None:
        assert self.worker.stdin is not None
        self.worker.stdin.write(line + "\n")
        self.worker.stdin.flush()

    def hear(self) -> str:
        assert self.worker.stdout is not None
        return self.worker.stdout.readline().strip()

    def ask(self, line: str) -> str:
        self.say(line)
        return self.hear()


@contextmanager
def another(folder: Path) -> Iterator[Other]:
    with subprocess.Popen(
        [sys.executable, "-c", OTHER, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as worker:
        try:
            yield Other(worker)
        finally:
            worker.communicate()


def _break_off(tx: Transaction) -> None:
    contacts.add_contact(tx, "Ana")
    raise PrmError("no")


def test_a_command_that_raises_leaves_nothing(book: Book) -> None:
    before = dump(book.database)
    with pytest.raises(PrmError, match="no"):
        book.write(_break_off)
    assert dump(book.database) == before
    assert book.one("SELECT count(*) FROM step") == book.one("SELECT count(*) FROM change") == 0
    assert book.one("SELECT step_id FROM recording") is None
    assert book.add("Bea") == 1


def test_a_command_that_changes_nothing_leaves_no_step(book: Book) -> None:
    ana = book.add("Ana")
    written = book.database.write(contacts.edit_contact, ana, "display_name", "Ana")
    assert not written.changes
    assert written.changes.step_id is None
    assert book.newest_step().id == 1


def test_a_command_that_changes_nothing_keeps_redo(book: Book) -> None:
    ana = book.add("Ana")
    book.write(contacts.edit_contact, ana, "place", "Faro")
    book.undo()
    book.write(contacts.edit_contact, ana, "place", "")
    book.redo()
    assert book.one("SELECT place FROM contact") == "Faro"


def test_changes_say_what_changed(book: Book) -> None:
    written = book.database.write(contacts.add_contact, "Ana", emails=["ana@example.org"])
    assert written.changes.ids == {"contact": frozenset({1})}
    assert written.changes.counts == {"contact": 1}
    logged = book.database.write(interactions.log_interaction, [1])
    assert (logged.changes.step_id, dict(logged.changes.counts)) == (2, {"interaction": 1})
    assert logged.changes.touches_contact(1)
    assert not logged.changes.touches("note")


def test_an_address_changes_its_contact(book: Book) -> None:
    from prm import facts

    ana = book.add("Ana")
    changes = book.database.write(facts.add_method, ana, "ana@example.org").changes
    assert changes.touches("contact", [ana])
    assert changes.counts == {"contact": 1}


def test_over_five_thousand_ids_are_all_of_a_kind(book: Book) -> None:
    changes = book.database.write(contacts.add_contacts, [f"P{n}" for n in range(MANY + 1)]).changes
    assert changes.ids["contact"] is None
    assert changes.contacts is None
    assert changes.counts["contact"] == MANY + 1
    assert changes.touches("contact", [77])
    assert changes.touches_contact(77)


def test_what_is_no_bookkeeping_is_refused(book: Book) -> None:
    with pytest.raises(ValueError, match="add_contact is no bookkeeping"):
        book.database.bookkeep(contacts.add_contact, "Ana")


def test_a_query_cannot_write(book: Book) -> None:
    with pytest.raises(BookError, match="readonly"):
        book.read(contacts.add_contact, "Ana")


def test_half_a_character_is_refused_with_a_sentence(book: Book) -> None:
    with pytest.raises(UsageError, match="broken character"):
        book.add("Ana \ud83d")
    with pytest.raises(UsageError, match="broken character"):
        book.read(contacts.find_contact, "Ana \ud83d")
    assert book.add("Bea") == 1


def test_a_writer_waits_for_another_process(book: Book) -> None:
    with another(book.database.folder.path) as other:
        assert other.ask("hold Ana") == "held"
        timer = threading.Timer(0.3, other.say, ["go on"])
        timer.start()
        book.add("Bea")
        assert other.hear() == "done"
        timer.join()
    assert [row[0] for row in book.sql("SELECT display_name FROM contact ORDER BY id")] == ["Ana", "Bea"]


def test_reading_and_looking_do_not_wait_for_a_writer(book: Book) -> None:
    with another(book.database.folder.path) as other:
        assert other.ask("hold Ana") == "held"
        assert book.database.changes_of_others() is None
        assert book.one("SELECT count(*) FROM contact") == 0
        other.say("go on")
        assert other.hear() == "done"


def test_steps_of_others_are_seen_once(book: Book) -> None:
    with another(book.database.folder.path) as other:
        assert book.database.changes_of_others() is None
        assert other.ask("add Ana") == "1"
        changes = book.database.changes_of_others()
        assert changes is not None
        assert changes.ids == {"contact": frozenset({1})}
        assert book.database.changes_of_others() is None


def test_an_undo_of_another_process_is_seen(book: Book) -> None:
    ana = book.add("Ana")
    with another(book.database.folder.path) as other:
        assert other.ask("undo") == "1"
        changes = book.database.changes_of_others()
    assert changes is not None
    assert changes.touches_contact(ana)


def test_what_others_did_is_not_lost_behind_a_write_of_ones_own(book: Book) -> None:
    with another(book.database.folder.path) as other:
        other.ask("add Ana")
        bea = book.add("Bea")
        changes = book.database.changes_of_others()
        assert changes is not None
        assert changes.ids == {"contact": frozenset({1})}
        assert bea == 2
        book.add("Cy")
        assert book.database.changes_of_others() is None
        other.ask("add Di")
        again = book.database.changes_of_others()
        assert again is not None
        assert again.ids == {"contact": frozenset({4})}


def test_own_writes_are_no_changes_of_others(book: Book) -> None:
    book.add("Ana")
    book.undo()
    assert book.database.changes_of_others() is None


def test_a_move_of_the_book_without_a_step_is_everything(book: Book, clock: FixedClock) -> None:
    with Database.open(book.database.folder.path, clock=clock) as other:
        other.bookkeep(recompute_book)
    changes = book.database.changes_of_others()
    assert changes is not None
    assert changes.touches("contact", [77])


def recompute_book(tx: Transaction) -> None:
    """Stands for bookkeeping that moves the book's revision."""
    tx.sql("UPDATE recording SET revision = revision + 1")


def test_a_swapped_file_is_noticed_before_a_write(book: Book, tmp_path: Path, clock: FixedClock) -> None:
    path = book.database.folder.book
    with open_book(tmp_path / "other", clock) as other:
        Book(other).add("Somebody else")
    path.replace(path.with_name("set-aside.db"))
    with pytest.raises(BookError, match="replaced or removed by another program"):
        book.add("Ana")
    swapped = (tmp_path / "other" / "book.db").read_bytes()
    path.write_bytes(swapped)
    with pytest.raises(BookError, match="replaced or removed by another program"):
        book.add("Ana")
    assert path.read_bytes() == swapped


def test_a_reader_can_be_interrupted_and_goes_on(database: Database) -> None:
    def endless(tx: Transaction) -> Any:
        return tx.sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
        ).scalar()

    with database.reader() as reader:
        timer = threading.Timer(0.2, reader.interrupt)
        timer.start()
        with pytest.raises(BookError, match="interrupted"):
            reader.read(endless)
        timer.join()
        assert reader.read(history.steps) == []


def test_a_query_that_was_ended_never_disturbs_the_next_of_the_same_words(database: Database) -> None:
    words = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT i FROM n"
    kept: list[BaseException] = []

    def read_all(tx: Transaction) -> None:
        tx.rows(words, (2_000_000_000,))

    def read_few(tx: Transaction) -> list[int]:
        cursor = tx.sql(words, (9,)).cursor
        first = cursor.fetchone()[0]
        kept.clear()  # as the window does with what nobody waits for any more, in a thread of its own
        return [first, *(row[0] for row in cursor.fetchall())]

    with database.reader() as reader:
        timer = threading.Timer(0.1, reader.interrupt)
        timer.start()
        try:
            reader.read(read_all)
        except Exception as fault:
            kept.append(fault)
        timer.join()
        assert "interrupted" in str(kept[0])
        assert reader.read(read_few) == [1, 2, 3, 4, 5, 6, 7, 8, 9]


def test_a_query_sees_one_state_of_the_book(database: Database) -> None:
    def twice(tx: Transaction) -> tuple[int, int]:
        first = tx.sql("SELECT count(*) FROM contact").scalar()
        database.write(contacts.add_contact, "Ana")
        return int(first), int(tx.sql("SELECT count(*) FROM contact").scalar())

    assert database.read(twice) == (0, 0)


def test_days_are_those_of_the_home_zone(book: Book, clock: FixedClock) -> None:
    clock.instant = clock.instant.replace(hour=23, minute=30)
    assert book.database.today.isoformat() == "2026-11-22"
    book.write(set_home_zone, "Pacific/Auckland")
    assert book.database.today.isoformat() == "2026-11-23"
    assert book.newest_step().name == "Changed the home zone"
    with pytest.raises(UsageError, match="no time zone 'Moon/Crater'"):
        book.write(set_home_zone, "Moon/Crater")


def test_a_broken_reference_is_our_bug_and_leaves_nothing(book: Book) -> None:
    from sqlalchemy.exc import IntegrityError

    ana = book.add("Ana")
    book.write(notes.add_note, ana, "bees")

    def broken(tx: Transaction) -> None:
        tx.sql("DELETE FROM contact WHERE id = ?", (ana,))

    with pytest.raises(IntegrityError):
        book.write(broken)
    assert book.one("SELECT count(*) FROM contact") == 1
    assert book.add("Bea") == 2


def test_closing_leaves_one_file(tmp_path: Path, clock: FixedClock) -> None:
    with open_book(tmp_path, clock) as database:
        Book(database).add("Ana")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "book.db",
        "book.json",
        "book.lock",
        "openers",
    ]
    assert list((tmp_path / "openers").iterdir()) == []
