"""Undo and redo give back exactly what was, across restarts; an older step comes back only where nothing stands on it."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from prm import adding, circles, contacts, facts, follow_ups, history, interactions, lists, notes
from prm.capturing import logging
from prm.clock import FixedClock
from prm.errors import PrmError, UsageError
from prm.exporting.archive import book_hash
from prm.reminders import put_off
from prm.store.tables import history_tables
from tests.prm.books import (
    Book,
    copied,
    derived_dump,
    dump,
    open_book,
    recomputed,
    search_dump,
)
from tests.prm.random_commands import COMMANDS, Throw, do, throws

LONG = os.environ.get("HYPOTHESIS_PROFILE") == "long" or bool(os.environ.get("PRM_LONG"))
IMPORTS = {"carry_out", "make_sample"}
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)

# Making a list of commands smaller takes minutes: only who goes looking waits for that.
slow = settings(
    max_examples=20 if LONG else 10,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    phases=list(Phase) if LONG else [Phase.explicit, Phase.reuse, Phase.generate],
)
many_commands = st.lists(throws(), min_size=200 if LONG else 30, max_size=260 if LONG else 70)


def test_random_commands_know_every_command_that_has_a_name() -> None:
    assert history.NAMES.keys() - IMPORTS == COMMANDS.keys() - {"add_thread"}


def test_every_name_belongs_to_a_command() -> None:
    found: set[str] = set()
    for module in (
        adding,
        circles,
        contacts,
        facts,
        follow_ups,
        interactions,
        lists,
        logging,
        notes,
        put_off,
    ):
        found |= {name for name in vars(module) if not name.startswith("_")}
    rest = history.NAMES.keys() - IMPORTS - found
    assert rest == {
        "add_relation",
        "edit_relation",
        "remove_relation",
        "add_me",
        "remove_me",
        "set_home_zone",
    }


@slow
@given(many_commands)
def test_undo_all_gives_the_start_and_redo_all_the_end(commands: list[Throw]) -> None:
    with TemporaryDirectory() as folder, open_book(Path(folder), FixedClock(NOW)) as database:
        book = Book(database)
        states = [dump(database)]
        for command in commands:
            if do(book, command) and dump(database) != states[-1]:
                states.append(dump(database))
            assert book.one("SELECT count(*) FROM step") == len(states) - 1
        for state in reversed(states[:-1]):
            book.undo()
            assert dump(database) == state
        with pytest.raises(PrmError, match="nothing to undo"):
            book.undo()
        for state in states[1:]:
            book.redo()
            assert dump(database) == state
        with pytest.raises(PrmError, match="nothing to redo"):
            book.redo()


@settings(
    max_examples=30 if LONG else 4,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(st.lists(throws(), min_size=200, max_size=220))
def test_after_two_hundred_commands_the_archive_of_the_start_and_of_the_end_come_back(
    commands: list[Throw],
) -> None:
    with TemporaryDirectory() as folder, open_book(Path(folder), FixedClock(NOW)) as database:
        book = Book(database)
        at_start = database.read(book_hash)
        for command in commands:
            do(book, command)
        at_end = database.read(book_hash)
        made = book.one("SELECT count(*) FROM step")
        for _ in range(made):
            book.undo()
        assert database.read(book_hash) == at_start
        for _ in range(made):
            book.redo()
        assert database.read(book_hash) == at_end


@slow
@given(many_commands, st.lists(st.integers(0, 3), max_size=40))
def test_derived_columns_and_search_equal_a_recomputation(commands: list[Throw], moves: list[int]) -> None:
    with TemporaryDirectory() as folder, open_book(Path(folder) / "book", FixedClock(NOW)) as database:
        book = Book(database)

        def check() -> None:
            fresh = recomputed(database, Path(folder) / "fresh.db")
            assert derived_dump(database.folder.book) == derived_dump(fresh)
            assert search_dump(copied(database, Path(folder) / "same.db")) == search_dump(fresh)

        half = len(commands) // 2
        for command in commands[:half]:
            do(book, command)
        check()
        for move in moves:
            try:
                if move:
                    book.undo()
                else:
                    book.redo()
            except PrmError:
                continue
        check()
        for command in commands[half:]:
            do(book, command)
            try:
                if command.a % 3 == 0:
                    book.undo(1 + command.b % book.newest_step().id)
            except (PrmError, IndexError):
                continue
        check()


@slow
@given(many_commands, st.data())
def test_selective_undo_is_refused_or_leaves_a_whole_book(commands: list[Throw], data: st.DataObject) -> None:
    """Whatever step is taken back out of order, no reference dangles, and redo brings back what was."""
    with TemporaryDirectory() as folder, open_book(Path(folder), FixedClock(NOW)) as database:
        book = Book(database)
        for command in commands:
            do(book, command)
        undone = 0
        before = [dump(database)]
        for _ in range(6):
            steps = [step for step in book.read(history.steps, 500) if not step.is_undone]
            if not steps:
                break
            step = data.draw(st.sampled_from(steps))
            try:
                book.undo(step.id)
            except PrmError as refusal:
                assert dump(database) == before[-1]
                named = _named_step(str(refusal))
                assert named > step.id
                assert not book.read(history.step, named).is_undone
            else:
                undone += 1
                before.append(dump(database))
            assert not book.sql("PRAGMA foreign_key_check")
        for state in reversed(before[:-1]):
            book.redo()
            assert dump(database) == state


def _named_step(sentence: str) -> int:
    return int(sentence.split("because h", 1)[1].split(" ", 1)[0])


def test_undo_across_restarts(tmp_path: Path, clock: FixedClock) -> None:
    with open_book(tmp_path, clock) as database:
        book = Book(database)
        ana = book.add("Ana Sá", emails=["ana@example.org"])
        start = dump(database)
        book.log(ana, text="about bees")
        end = dump(database)
    with open_book(tmp_path, clock) as database:
        assert Book(database).undo().result == 2
        assert dump(database) == start
    with open_book(tmp_path, clock) as database:
        Book(database).redo()
        assert dump(database) == end


def test_undo_tells_what_it_changed(book: Book) -> None:
    ana = book.add("Ana")
    exchange = book.log(ana)
    written = book.undo()
    assert written.changes.touches("interaction", [exchange])
    assert written.changes.touches_contact(ana)


def test_something_new_ends_redo(book: Book) -> None:
    book.add("Ana")
    book.undo()
    assert book.newest_step().can_redo
    book.add("Bea")
    with pytest.raises(PrmError, match="nothing to redo"):
        book.redo()
    assert not book.read(history.step, 1).can_redo


def test_undo_of_what_another_step_stands_on_names_that_step(book: Book) -> None:
    ana = book.add("Ana")
    added = book.newest_step().id
    book.write(notes.add_note, ana, "likes bees")
    noted = book.newest_step()
    with pytest.raises(PrmError, match=rf"h{added} cannot be undone yet, because h{noted.id} \(Noted: Ana\)"):
        book.undo(added)
    book.undo(noted.id)
    book.undo(added)
    assert book.one("SELECT count(*) FROM contact") == 0


def test_the_step_in_the_way_is_never_one_that_is_undone(book: Book) -> None:
    ana = book.add("Ana")
    note = book.write(notes.add_note, ana, "likes bees")
    noted = book.newest_step().id
    book.write(notes.edit_note, note, "likes wasps")
    book.undo()
    with pytest.raises(PrmError, match=f"because h{noted} "):
        book.undo(1)


def test_an_older_step_comes_back_where_nothing_stands_on_it(book: Book) -> None:
    ana, bea = book.add("Ana"), book.add("Bea")
    book.log(ana, text="first")
    first = book.newest_step().id
    book.log(bea, text="second")
    book.undo(first)
    assert [row[0] for row in book.sql("SELECT text FROM interaction")] == ["second"]
    with pytest.raises(PrmError, match="undone already"):
        book.undo(first)
    book.redo()
    assert book.one("SELECT count(*) FROM interaction") == 2


def test_a_later_change_of_the_same_row_is_in_the_way(book: Book) -> None:
    ana = book.add("Ana")
    book.write(contacts.edit_contact, ana, "place", "Faro")
    book.write(contacts.edit_contact, ana, "nickname", "Aninha")
    with pytest.raises(PrmError, match="because h3 "):
        book.undo(2)


def test_what_a_row_hung_on_and_is_gone_since_is_in_the_way(book: Book) -> None:
    ana = book.add("Ana")
    family = book.write(circles.add_circle, "Family", 7)
    book.write(circles.place_in_circle, [ana], family)
    book.write(circles.place_in_circle, [ana], None)
    taken_out = book.newest_step().id
    book.write(circles.remove_circle, family)
    removed = book.newest_step().id
    with pytest.raises(PrmError, match=f"h{taken_out} cannot be undone yet, because h{removed} "):
        book.undo(taken_out)


def test_what_was_made_anew_since_is_in_the_way(book: Book) -> None:
    ana = book.add("Ana")
    book.write(facts.add_tag, [ana], "chess")
    book.write(facts.remove_tag, [ana], "chess")
    removed = book.newest_step().id
    book.write(facts.add_tag, [ana], "Chess")
    with pytest.raises(PrmError, match=f"h{removed} cannot be undone yet, because h{removed + 1} "):
        book.undo(removed)


def test_a_step_that_is_not_there(book: Book) -> None:
    with pytest.raises(PrmError, match="no step h77 in the history; steps are kept for 30 days"):
        book.undo(77)
    with pytest.raises(UsageError, match="no step h77"):
        book.read(history.step, 77)


def test_steps_are_forgotten_after_thirty_days(book: Book) -> None:
    book.add("Ana")
    book.advance(10)
    bea = book.add("Bea")
    book.advance(20)
    assert book.database.bookkeep(history.forget_old_steps) == 0
    book.advance(1)
    assert book.database.bookkeep(history.forget_old_steps) == 1
    assert [step.id for step in book.read(history.steps)] == [2]
    assert book.one("SELECT MIN(step_id) FROM change") == 2
    book.undo()
    assert book.sql("SELECT id FROM contact WHERE id = ?", bea) == []
    with pytest.raises(PrmError, match="nothing to undo"):
        book.undo()


def test_a_clock_that_once_went_wrong_takes_no_recent_step_along(book: Book, clock: FixedClock) -> None:
    book.add("Ana")
    right, clock.instant = clock.instant, datetime(2001, 1, 1, tzinfo=UTC)
    book.add("Bea")
    clock.instant = right
    assert book.database.bookkeep(history.forget_old_steps) == 0


def test_steps_say_who_they_were_about(book: Book) -> None:
    people = [book.add(name) for name in ("Ana", "Bea", "Cy", "Di", "Eve")]
    book.write(contacts.hide_contact, people)
    step = book.newest_step()
    assert step.sentence == "Hid: Ana, Bea, Cy and 2 more"
    assert (step.short_id, step.verb, step.people) == ("h6", "hide_contact", 5)
    assert [s.verb for s in book.read(history.steps, verb="hide_contact")] == ["hide_contact"]


def test_history_follows_every_table_that_holds_what_a_person_did() -> None:
    assert set(history_tables()) >= {
        "contact",
        "interaction",
        "note",
        "follow_up",
        "circle",
        "me",
        "tombstone",
        "book",
    }
    assert not {"step", "change", "recording", "shown"} & set(history_tables())
