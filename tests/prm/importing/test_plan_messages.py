from __future__ import annotations

from pathlib import Path

import pytest

from prm import contacts, facts, interactions
from prm.importing.plan_messages import (
    DELETED_BY_YOU,
    NEVER_ANSWERED,
    NOBODY_KNOWN,
    SEVERAL,
    TWICE,
)
from prm.importing.whom import IN_TRASH
from tests.prm.books import Book
from tests.prm.importing.archives import (
    ME,
    Archive,
    Connection,
    Said,
    all_rows,
    bring,
    by,
    is_nothing_new,
    key,
    link,
    names,
    reasons,
    threads,
    to,
)

ASKED = "Did the exhibition in Porto open after all?"
TOLD = "It did, and the harbour photographs hang in the first room"


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path / "archive", [Connection("Ana Silva"), Connection("Ben Ode")])


def talk(name: str, month: int = 3, **more: object) -> list[Said]:
    return [
        to(name, f"2026-{month:02d}-01 10:00:00", ASKED, **more),
        by(name, f"2026-{month:02d}-02 10:00:00", TOLD, **more),
    ]


# Who becomes a contact


def test_a_partner_who_wrote_and_was_answered_becomes_a_contact(book: Book, archive: Archive) -> None:
    archive.messages = talk("Cy Twill")
    report = bring(book, archive)
    assert names(book) == ["Ana Silva", "Ben Ode", "Cy Twill"]
    assert report.json()["contacts"]["new"] == 3
    assert book.sql("SELECT norm FROM contact_method WHERE contact_id = 3") == [(key("Cy Twill"),)]


@pytest.mark.parametrize("write", [to, by])
def test_a_partner_without_an_answer_does_not(book: Book, archive: Archive, write: object) -> None:
    archive.messages = [write("Cy Twill", "2026-03-01 10:00:00", ASKED), *talk("Ana Silva")]  # type: ignore[operator]
    report = bring(book, archive)
    assert names(book) == ["Ana Silva", "Ben Ode"]
    assert reasons(report) == {NEVER_ANSWERED: 1}


def test_a_connection_needs_no_answer(book: Book, archive: Archive) -> None:
    archive.messages = [by("Ana Silva", "2026-03-01 10:00:00", ASKED)]
    bring(book, archive)
    assert threads(book) == [("Ana Silva", 1)]


def test_who_answered_meanwhile_brings_in_the_old_messages_too(book: Book, archive: Archive) -> None:
    archive.messages = [to("Cy Twill", "2026-03-01 10:00:00", ASKED), *talk("Ana Silva")]
    assert reasons(bring(book, archive)) == {NEVER_ANSWERED: 1}
    archive.messages = [*archive.messages, by("Cy Twill", "2026-03-05 10:00:00", TOLD)]
    assert reasons(bring(book, archive)) == {}
    assert ("Cy Twill", 2) in threads(book)


def test_groups_make_nobody_a_contact_and_are_in_passing(book: Book, archive: Archive) -> None:
    group = {"more": ("Dot Ray", "Eve Lee"), "conversation": "g1"}
    archive.messages = [
        to("Ana Silva", "2026-03-01 10:00:00", ASKED, **group),
        Said("Dot Ray", "me", "2026-03-01 11:00:00", TOLD, "g1", ("Ana Silva", "Eve Lee")),
        to("Fay Orr", "2026-03-01 10:00:00", ASKED, more=("Gil Moe",), conversation="g2"),
    ]
    report = bring(book, archive)
    assert names(book) == ["Ana Silva", "Ben Ode"]
    assert reasons(report) == {NOBODY_KNOWN: 1}
    row = book.sql("SELECT is_group, meaningful, token_kind FROM interaction")
    assert row == [(1, 0, "in_a_group")]
    assert book.one("SELECT last_interaction_on FROM contact WHERE id = 1") == "2026-03-01"
    assert book.one("SELECT last_meaningful_on FROM contact WHERE id = 1") is None


def test_a_group_comes_in_once_somebody_of_it_is_known(book: Book, archive: Archive) -> None:
    archive.messages = [to("Fay Orr", "2026-03-01 10:00:00", ASKED, more=("Gil Moe",), conversation="g2")]
    assert reasons(bring(book, archive)) == {NOBODY_KNOWN: 1}
    archive.messages = [*archive.messages, *talk("Gil Moe")]
    assert reasons(bring(book, archive)) == {}
    assert threads(book).count(("Gil Moe", 1)) == 1
    assert is_nothing_new(bring(book, archive))


def test_a_group_grows_by_its_conversation(book: Book, archive: Archive) -> None:
    group = {"more": ("Dot Ray",), "conversation": "g1"}
    archive.messages = [to("Ana Silva", "2026-03-01 10:00:00", ASKED, **group)]
    bring(book, archive)
    archive.messages = [*archive.messages, to("Ana Silva", "2026-03-04 10:00:00", TOLD, **group)]
    bring(book, archive)
    assert threads(book) == [("Ana Silva", 2)]


def test_in_the_trash(book: Book, archive: Archive) -> None:
    archive.messages = talk("Ana Silva")
    bring(book, archive)
    book.write(contacts.trash_contact, [1])
    archive.messages = [*archive.messages, *talk("Ana Silva", 9)]
    assert reasons(bring(book, archive))[IN_TRASH] == 5
    assert threads(book) == [("Ana Silva", 2)]


# Names, links, years


def test_namesakes_stay_apart(book: Book, archive: Archive) -> None:
    other = Connection("Ana Silva", url=link("Ana Silva") + "-2", on="01 Feb 2020")
    archive.connections = [*archive.connections, other]
    archive.messages = talk("Ana Silva")
    bring(book, archive)
    first = book.one("SELECT contact_id FROM contact_method WHERE norm = ?", key("Ana Silva"))
    assert book.sql("SELECT contact_id FROM participant") == [(first,)]


def test_without_a_link_nobody_guesses_among_namesakes(book: Book, archive: Archive) -> None:
    other = Connection("Ana Silva", url=link("Ana Silva") + "-2", on="01 Feb 2020")
    archive.connections = [*archive.connections, other]
    archive.messages = talk("Ana Silva", has_links=False)
    assert reasons(bring(book, archive)) == {SEVERAL: 2}
    assert names(book).count("Ana Silva") == 2
    archive.messages = talk("Ana Silva")
    bring(book, archive)
    assert threads(book) == [("Ana Silva", 2)]


def test_two_links_of_one_name_are_two_people(book: Book, tmp_path: Path) -> None:
    archive = Archive(tmp_path / "old", [Connection("Ana Silva")], has_links=False)
    bring(book, archive)
    first = talk("Ana Silva", conversation="a")
    row_of = Said.row

    class Other(Said):
        def row(self) -> tuple[str, ...]:
            return tuple(cell.replace("ana-silva", "ana-silva-2") for cell in row_of(self))

    second = [Other(s.who, s.to, s.at.replace("-03-", "-07-"), s.text, "b") for s in talk("Ana Silva")]
    bring(book, Archive(tmp_path / "new", messages=[*first, *second]))
    assert names(book) == ["Ana Silva", "Ana Silva"]
    assert threads(book) == [("Ana Silva", 2), ("Ana Silva", 2)]
    assert book.one("SELECT count(DISTINCT contact_id) FROM participant") == 2


def test_the_archive_with_links_finds_the_people_and_messages_of_the_one_without(
    book: Book, tmp_path: Path
) -> None:
    people = [Connection("Ana Silva", "Acme"), Connection("Ben Ode")]
    said = [
        to("Ana Silva", "2020-03-01 10:00:00", "Did it open?  And when?", conversation="2-abc"),
        by("Ana Silva", "2020-03-02 10:00:00", TOLD, conversation="2-abc"),
        *talk("Cy Twill", conversation="2-def"),
    ]
    old = [Said(s.who, s.to, s.at, s.text, s.conversation, has_links=False) for s in said]
    new = [Said(s.who, s.to, s.at, s.text.replace("?  And", "?\nAnd"), s.conversation) for s in said]
    bring(book, Archive(tmp_path / "2021", people, old, has_links=False))
    before = book.sql("SELECT id, uid, message_count FROM interaction ORDER BY id")
    report = bring(book, Archive(tmp_path / "2026", people, new))
    assert names(book) == ["Ana Silva", "Ben Ode", "Cy Twill"]
    assert book.sql("SELECT id, uid, message_count FROM interaction ORDER BY id") == before
    assert report.json()["interactions"] == {"new": 0, "updated": 0, "same": 2}
    links = [row[0] for row in book.sql("SELECT norm FROM contact_method ORDER BY norm")]
    assert links == [key("Ana Silva"), key("Ben Ode"), key("Cy Twill")]
    assert is_nothing_new(bring(book, Archive(tmp_path / "2026", people, new)))


def test_the_same_words_under_another_conversation_id_are_the_same(book: Book, archive: Archive) -> None:
    archive.messages = talk("Ana Silva", conversation="")
    bring(book, archive)
    archive.messages = talk("Ana Silva", conversation="2-new")
    assert is_nothing_new(bring(book, archive))
    assert threads(book) == [("Ana Silva", 2)]


def test_both_archives_at_once_bring_nothing_twice(book: Book, tmp_path: Path) -> None:
    people = [Connection("Ana Silva")]
    old = Archive(tmp_path / "a", people, talk("Ana Silva", has_links=False), has_links=False)
    new = Archive(tmp_path / "b", people, [*talk("Ana Silva"), *talk("Ana Silva", 9)])
    report = bring(book, old, new)
    assert threads(book) == [("Ana Silva", 2), ("Ana Silva", 2)]
    assert reasons(report)[TWICE] == 2
    assert is_nothing_new(bring(book, old, new))


def test_a_person_with_a_new_name_keeps_the_thread(book: Book, archive: Archive) -> None:
    archive.connections = []
    archive.messages = talk("Cy Twill", has_links=False)
    bring(book, archive)
    book.write(contacts.edit_contact, 1, "display_name", "Mum")
    assert is_nothing_new(bring(book, archive))
    archive.messages = [*archive.messages, to("Cy Twill", "2026-03-08 10:00:00", ASKED, has_links=False)]
    bring(book, archive)
    assert (names(book), threads(book)) == (["Mum"], [("Mum", 3)])


def test_a_link_from_messages_that_i_removed_stays_away(book: Book, tmp_path: Path) -> None:
    bring(book, Archive(tmp_path / "2021", [Connection("Ana Silva", "Acme")], has_links=False))
    messages = Archive(tmp_path / "messages", messages=talk("Ana Silva"))
    bring(book, messages)
    book.write(facts.remove_method, 1, link("Ana Silva"))
    assert is_nothing_new(bring(book, messages))
    report = bring(book, Archive(tmp_path / "2026", [Connection("Ana Silva", "Bloom")]))
    assert report.json()["contacts"]["updated"] == 1
    assert book.sql("SELECT 1 FROM contact_method") == []
    assert names(book) == ["Ana Silva"]


def test_a_name_without_a_link_is_that_of_the_link_in_another_thread(book: Book, archive: Archive) -> None:
    archive.messages = [
        by("Cy Twill", "2026-03-01 10:00:00", ASKED, conversation="x"),
        to("Cy Twill", "2026-03-02 10:00:00", TOLD, conversation="y", has_links=False),
    ]
    bring(book, archive)
    assert names(book) == ["Ana Silva", "Ben Ode", "Cy Twill"]
    assert threads(book) == [("Cy Twill", 2)]


# What is new


def test_a_deleted_exchange_stays_deleted(book: Book, archive: Archive) -> None:
    archive.messages = [*talk("Ana Silva"), *talk("Ana Silva", 9)]
    bring(book, archive)
    book.write(interactions.delete_interaction, 1)
    report = bring(book, archive)
    assert reasons(report) == {DELETED_BY_YOU: 2}
    assert threads(book) == [("Ana Silva", 2)]
    assert is_nothing_new(report)


def test_messages_of_one_second_keep_their_order_whichever_way_the_file_goes(
    book: Book, archive: Archive
) -> None:
    said = [to("Ana Silva", "2026-03-01 10:00:00", text) for text in ("one", "two", "three")]
    archive.messages = [by("Ana Silva", "2026-03-02 10:00:00", TOLD), *said]
    path = archive.write() / "messages.csv"
    rows = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([rows[0], rows[1], *reversed(rows[2:])]), encoding="utf-8")  # newest first
    bring(book, archive.folder)
    texts = [row[0] for row in book.sql("SELECT text FROM message ORDER BY at, id")]
    assert texts == ["one", "two", "three", TOLD]


def test_a_judged_episode_takes_in_what_lies_within_and_nothing_later(book: Book, archive: Archive) -> None:
    archive.messages = talk("Ana Silva")
    bring(book, archive)
    book.write(interactions.judge_interaction, 1, meaningful=False)
    archive.messages = [
        *archive.messages,
        by("Ana Silva", "2026-03-01 12:00:00", "One moment, I have to ask the curator"),
        by("Ana Silva", "2026-03-06 10:00:00", "And will you come to the last evening in May?"),
    ]
    bring(book, archive)
    rows = book.sql("SELECT message_count, decided_by, meaningful, started_on FROM interaction ORDER BY id")
    assert rows[0] == (3, "you", 0, "2026-03-01")
    assert rows[1][:2] == (1, "rules")
    assert is_nothing_new(bring(book, archive))


def test_a_closing_thumb_does_not_move_the_day(book: Book, archive: Archive) -> None:
    archive.messages = [*talk("Ana Silva"), by("Ana Silva", "2026-03-09 10:00:00", "👍")]
    bring(book, archive)
    assert book.sql("SELECT happened_on, message_count FROM interaction") == [("2026-03-02", 3)]


def test_a_day_is_that_of_the_home_zone(book: Book, archive: Archive) -> None:
    archive.messages = [to("Ana Silva", "2026-07-01 23:30:00", ASKED)]  # in Lisbon it is half past midnight
    bring(book, archive)
    assert book.one("SELECT happened_on FROM interaction") == "2026-07-02"


def test_a_text_that_went_to_many_is_mass_mail(book: Book, archive: Archive) -> None:
    people = [f"Person {word}" for word in ("One", "Two", "Three", "Four", "Five")]
    archive.connections = [Connection(name) for name in people]
    text = "We are opening a new gallery in Porto this autumn and look for early visitors"
    archive.messages = [to(name, f"2026-03-0{n} 10:00:00", text) for n, name in enumerate(people, 1)]
    bring(book, archive)
    assert {row[0] for row in book.sql("SELECT token_kind FROM interaction")} == {"mass_mail"}


def test_joined_threads_of_two_sources_are_still_known(book: Book, archive: Archive) -> None:
    archive.messages = [*talk("Ana Silva"), *talk("Ana Silva", 9)]
    bring(book, archive)
    book.write(interactions.join_interactions, 1, 2)
    before = all_rows(book)
    assert is_nothing_new(bring(book, archive))
    assert all_rows(book) == before


def test_to_oneself(book: Book, archive: Archive) -> None:
    archive.messages = [to(ME, "2026-03-01 10:00:00", "Buy paint"), *talk("Ana Silva")]
    assert reasons(bring(book, archive)) == {"to yourself": 1}
