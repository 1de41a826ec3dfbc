from __future__ import annotations

from pathlib import Path

from prm import contacts, facts, purge
from prm.importing.book_index import BookIndex, is_profile, listed, read_index
from tests.prm.books import Book
from tests.prm.importing.archives import Archive, Connection, bring, key, link, note


def test_what_names_people(book: Book, tmp_path: Path) -> None:
    people = [Connection("Ana Silva", "Acme", email="ana@x.example"), Connection("Ben Ode", url="")]
    bring(book, Archive(tmp_path / "a", people, notes=[note("Ana Silva", "Paints")]))
    book.add("Áná  Silva".replace("  ", " "))
    book.write(contacts.trash_contact, [2])
    index: BookIndex = book.read(read_index, {"linkedin"})
    assert index.by_norm == {key("Ana Silva"): 1, "ana@x.example": 1}
    assert index.by_name == {"ana silva": [1, 3], "ben ode": [2]}
    assert index.by_name_and_day == {("ana silva", "2019-05-05"): [1], ("ben ode", "2019-05-05"): [2]}
    assert (index.trashed, index.with_profile, index.connected) == ({2}, {1}, {1, 2})
    assert {name: base.contact_id for (_, name), base in index.bases.items()} == {
        key("Ana Silva"): 1,
        "ben ode|2019-05-05": 2,
    }
    assert [base.is_of_link for base in index.bases.values()] == [True, False]
    assert [base.fields["text"] for base in index.note_bases.values()] == ["Paints"]
    assert read_index_of_nothing(book).bases == {}


def read_index_of_nothing(book: Book) -> BookIndex:
    found: BookIndex = book.read(read_index, {"elsewhere"})
    return found


def test_what_was_removed_and_deleted(book: Book, tmp_path: Path) -> None:
    bring(
        book, Archive(tmp_path / "a", [Connection("Ana Silva", email="ana@x.example"), Connection("Ben Ode")])
    )
    book.write(facts.remove_method, 1, "ana@x.example")
    purge.purge(book.database, [2])
    index: BookIndex = book.read(read_index, {"linkedin"})
    assert index.removed_norms("linkedin", 1) == {"ana@x.example"}
    assert index.removed_norms("elsewhere", 1) == set()
    assert index.is_buried("", key("Ben Ode"))
    assert index.is_buried_name("ben ode")
    assert not index.is_buried(key("Ana Silva"), "")
    assert not index.is_buried_name("ana silva")
    assert not index.is_buried_name("")


def test_links_and_lists() -> None:
    assert is_profile(key("Ana Silva"))
    assert not is_profile(link("Ana Silva"))
    assert listed(["a", "b", "a"]) == {"a", "b"}
    assert listed(None) == listed("abc") == set()
