"""Searching while somebody types: every word is a beginning, in any script, and no text breaks it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm import contacts, facts, notes, relations, search
from prm.search import match_expression, search_people, search_said, snippet
from tests.prm.books import Book


@pytest.fixture
def many(book: Book) -> Book:
    book.add("Inês Duarte", emails=["ines@example.org"], organization="Acme Gardens", position="Botanist")
    book.add("Duarte Pacheco")
    book.add("田中 花子")
    book.add("Олена Шевченко")
    book.add("Zoe Ines Smith")
    book.write(notes.add_note, 2, "collects under_scores and old maps")
    book.write(facts.add_tag, [4], "Chess")
    book.write(relations.add_relation, 5, "child", "Tomás")
    book.write(contacts.edit_contact, 5, "how_met", "at the harbour")
    return book


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("ines", [1, 5]), ("INÊS", [1, 5]), ("ine\u0302s", [1, 5]), ("dua", [2, 1]), ("duarte in", [1]), ("in dua", [1]),
        ("acme", [1]), ("botan", [1]), ("ines@example", [1]), ("chess", [4]), ("tomas", [5]), ("harb", [5]),
        ("under_sc", [2]), ("old maps", [2]), ("smith harbour", [5]), ("шев", [4]), ("花", [3]), ("田中", [3]), ("zzz", []),
        ("", []), ("  ", []), ("\"'*()", []), ("-", []), ("NOT", []), ("a OR b", [1]), ("name:ines", []),
    ],
)  # fmt: skip
def test_who_is_found(many: Book, text: str, ids: list[int]) -> None:
    assert many.read(search_people, text) == ids


def test_beginnings_of_the_name_come_first_then_the_name_then_the_rest(many: Book) -> None:
    many.add("Bo Acme")
    many.add("Acme Bird")
    assert many.read(search_people, "acme") == [7, 6, 1]
    assert many.read(search_people, "acme", 2) == [7, 6]


def test_hidden_people_are_found_and_the_trash_when_asked(many: Book) -> None:
    many.write(contacts.hide_contact, [1])
    many.write(contacts.trash_contact, [5])
    assert many.read(search_people, "ines") == [1]
    assert many.read(search_people, "ines", trashed=True) == [1, 5]


def test_search_follows_every_change(many: Book) -> None:
    many.write(contacts.edit_contact, 4, "display_name", "Helga Shev")
    assert (many.read(search_people, "шев"), many.read(search_people, "helga")) == ([], [4])
    many.write(facts.rename_tag, "chess", "Schach")
    assert (many.read(search_people, "chess"), many.read(search_people, "schach")) == ([], [4])
    many.write(facts.remove_tag, [4], "schach")
    assert many.read(search_people, "schach") == []
    many.undo()
    assert many.read(search_people, "schach") == [4]


SAID = [
    ("me", "2026-03-01T10:00:00+00:00", "Did you read the paper about honeybees?"),
    ("Ana", "2026-03-03T10:00:00+00:00", "Yes! 花子さんと読みました。 It changed how I plan our garden."),
]


def test_what_was_said_is_found_newest_first(many: Book) -> None:
    many.thread([1], SAID)
    many.log(2, on="2026-05-01", text="we talked about the garden", title="Lunch")
    many.write(notes.add_note, 4, "has a garden too")
    hits = many.read(search_said, "garden")
    assert [(h.kind, h.contact_id, h.on.isoformat()) for h in hits] == [
        ("note", 4, "2026-11-22"), ("interaction", 2, "2026-05-01"), ("interaction", 1, "2026-03-03"),
    ]  # fmt: skip
    assert [h.display_name for h in hits][1:] == ["Duarte Pacheco", "Inês Duarte"]
    assert many.read(search_said, "garden", 1) == hits[:1]
    assert [h.id for h in many.read(search_said, "lunch")] == [2]
    assert [h.kind for h in many.read(search_said, "読みました")] == ["interaction"]
    assert [h.kind for h in many.read(search_said, "under_sc")] == ["note"]
    assert many.read(search_said, "honeybees garden") == []


def test_what_was_said_with_somebody_in_the_trash(many: Book) -> None:
    many.log(1, 2, text="garden party")
    many.write(contacts.trash_contact, [1])
    assert [h.contact_id for h in many.read(search_said, "party")] == [2]
    many.write(contacts.trash_contact, [2])
    assert many.read(search_said, "party") == []


def test_the_day_of_a_message_is_the_home_zones(many: Book) -> None:
    from prm.me import set_home_zone

    many.write(set_home_zone, "Pacific/Kiritimati")
    many.thread([1], [("Ana", "2026-03-03T20:00:00+00:00", "An evening in the garden with honeybees.")])
    (hit,) = many.read(search_said, "honeybees")
    assert hit.on.isoformat() == "2026-03-04"


@pytest.mark.parametrize("finder", [search_people, search_said])
def test_no_text_breaks_the_search(many: Book, finder: object) -> None:
    many.thread([1], SAID)

    @given(
        st.text(max_size=12) | st.text(st.characters(categories=["L", "M", "N", "P", "S", "Co"]), max_size=6)
    )
    def any_text(text: str) -> None:
        many.read(finder, text)

    any_text()


@given(st.text(st.characters(categories=["Lu", "Ll", "Nd"]), min_size=1, max_size=12))
def test_a_word_is_one_expression(word: str) -> None:
    assert match_expression(f" {word} ").count('"') >= 2


def test_a_snippet_is_about_a_line_around_the_word() -> None:
    text = "word " * 60 + "honeybees " + "more " * 60
    found = snippet(text, ["honeybees"])
    assert "honeybees" in found
    assert found[0] == found[-1] == "…"
    assert len(found) <= search._SNIPPET + 2
    assert snippet(" a \n b ", ["b"]) == "a b"
