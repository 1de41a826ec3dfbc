"""What a step was about is told as the step left it, whatever came later."""

from __future__ import annotations

from datetime import date

from prm import circles, contacts, facts, follow_ups, interactions, notes
from prm.history import NAMES
from prm.step_details import About, Past, about_step, newest_step, past_steps
from prm.words import InteractionKind
from tests.prm.books import Book
from tests.prm.random_commands import COMMANDS, Throw, do


def newest(book: Book) -> About:
    return book.read(past_steps, limit=1).steps[0].about  # type: ignore[no-any-return]


def test_an_exchange_is_told_with_kind_day_and_verdict(book: Book) -> None:
    ada = book.add("Ada Lovelace")
    book.log(ada, on="2026-11-20", kind=InteractionKind.MEETING, text="Coffee about engines")
    told = newest(book)
    assert (told.text, told.kind, told.day, told.meaningful) == (
        "Coffee about engines",
        "meeting",
        date(2026, 11, 20),
        True,
    )


def test_a_verdict_is_told_as_it_was_decided_then(book: Book) -> None:
    ada = book.add("Ada Lovelace")
    exchange = book.log(ada, text="Thanks for the link!")
    book.write(interactions.judge_interaction, exchange, meaningful=False)
    book.write(interactions.judge_interaction, exchange, meaningful=True)
    told = book.read(past_steps, limit=2).steps
    assert [one.about.meaningful for one in told] == [True, False]
    assert told[1].about.text == "Thanks for the link!"


def test_a_note_is_told_in_its_words_before_and_after(book: Book) -> None:
    ada = book.add("Ada Lovelace")
    note = book.write(notes.add_note, ada, "Prefers letters.")
    book.write(notes.edit_note, note, "Prefers voice notes.")
    book.write(notes.delete_note, note)
    deleted, edited, added = book.read(past_steps, limit=3).steps
    assert deleted.about.text == "Prefers voice notes."
    assert (edited.about.text, edited.about.before) == ("Prefers voice notes.", "Prefers letters.")
    assert (added.about.text, added.about.before) == ("Prefers letters.", "")


def test_a_rhythm_is_told_with_the_one_before(book: Book) -> None:
    ada = book.add("Ada Lovelace")
    for name in ("Monthly", "Each season"):
        book.write(circles.place_in_circle, [ada], book.read(circles.find_circle, name))
    assert newest(book) == About(text="Each season", before="Monthly")


def test_a_tag_and_a_rhythm_are_named_after_they_are_gone(book: Book) -> None:
    ada = book.add("Ada Lovelace")
    book.write(facts.add_tag, [ada], "lisbon")
    book.write(facts.remove_tag, [ada], "lisbon")
    assert newest(book).text == "lisbon"
    family = book.write(circles.add_circle, "Family", 7)
    book.write(circles.remove_circle, family)
    assert newest(book).text == "Family"


def test_a_field_is_told_with_what_stood_there(book: Book) -> None:
    ada = book.add("Ada Lovelace")
    book.write(contacts.edit_contact, ada, "place", "Lisbon")
    book.write(contacts.edit_contact, ada, "place", "Porto")
    assert newest(book) == About(text="Porto", before="Lisbon", kind="place")


def test_a_follow_up_is_told_with_its_day(book: Book) -> None:
    ada = book.add("Ada Lovelace")
    book.write(follow_ups.add_follow_up, ada, "Send the map", date(2026, 12, 13))
    assert newest(book) == About(text="Send the map", day=date(2026, 12, 13))


def test_an_undone_step_is_still_told_as_it_was(book: Book) -> None:
    ada = book.add("Ada Lovelace")
    note = book.write(notes.add_note, ada, "Old words.")
    book.write(notes.edit_note, note, "New words.")
    book.undo()
    assert newest(book).text == "New words."


def test_older_steps_come_page_by_page(book: Book) -> None:
    for number in range(5):
        book.add(f"Person {number}")
    first: Past = book.read(past_steps, limit=3)
    assert (len(first.steps), first.has_more) == (3, True)
    rest: Past = book.read(past_steps, before=first.steps[-1].step.id, limit=3)
    assert (len(rest.steps), rest.has_more) == (2, False)


def test_searching_looks_into_names_words_and_what_the_screen_says(book: Book) -> None:
    ines = book.add("Inês Duarte")
    book.write(notes.add_note, ines, "Moving to Lisbon.")
    book.add("Kwame Mensah")

    def found(text: str) -> list[str]:
        past = book.read(past_steps, text=text, words={"add_note": "You noted something on"})
        return [one.step.verb for one in past.steps]

    assert found("ines") == ["add_note", "add_contact"]
    assert found("lisbon") == ["add_note"]
    assert found("noted INÊS") == ["add_note"]
    assert found("noted kwame") == []


def test_the_newest_step_is_the_one_that_undo_takes(book: Book) -> None:
    assert book.read(newest_step) is None
    book.add("Ada Lovelace")
    book.add("Inês Duarte")
    book.undo()
    found = book.read(newest_step)
    assert found is not None
    assert found.names == ("Ada Lovelace",)


def test_every_command_can_be_told(book: Book) -> None:
    for name in ("Ada Lovelace", "Inês Duarte", "Kwame Mensah"):
        book.log(book.add(name, emails=[f"{name[:3].lower()}@ex.example"]), text="Lunch")
    for verb in sorted(COMMANDS):
        for a in range(3):
            do(book, Throw(verb, a, a + 1, f"word {a}"))
    told = book.read(past_steps, limit=1000).steps
    assert len({one.step.verb for one in told} & NAMES.keys()) > 30
    for one in told:
        assert isinstance(book.read(about_step, one.step), About)
