"""Saved lists keep what they show through a restore, take people where that makes sense, and are undone in one step."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm import circles, contacts, facts
from prm.errors import UsageError
from prm.exporting import write_archive
from prm.filters import Filter, Scope, Sort
from prm.lists import (
    NO_CIRCLE,
    View,
    add_list,
    add_to_list,
    change_list,
    lists,
    move_list,
    read_view,
    remove_list,
    rename_list,
    saved_list,
    take_from_list,
    write_view,
)
from prm.people import people_ids, person
from tests.prm.books import Book


@pytest.fixture
def three(book: Book) -> Book:
    for name in ("Ana", "Bo", "Cy"):
        book.add(name)
    return book


def names(book: Book) -> list[str]:
    return [one.name for one in book.read(lists)]


def test_a_list_keeps_its_view_and_counts_its_people(three: Book) -> None:
    monthly = three.read(circles.find_circle, "Monthly")
    three.write(circles.place_in_circle, [2], monthly)
    view = View(Filter(Scope.REAL, circle_id=monthly), Sort.LAST, is_reversed=True, columns=("who", "last"))
    made = three.write(add_list, "  Often   seen ", view)
    found = three.read(saved_list, made)
    assert (found.name, found.view, found.people) == ("Often seen", view, 1)
    assert three.read(lists) == [found]


def test_a_list_that_searches_has_no_number(three: Book) -> None:
    made = three.write(add_list, "A", View(Filter(text="an")))
    assert three.read(saved_list, made).people is None


@pytest.mark.parametrize("name", ["", "   ", "PRESS"])
def test_names_are_not_empty_and_not_twice(three: Book, name: str) -> None:
    three.write(add_list, "Press", View())
    with pytest.raises(UsageError, match="Nothing was changed"):
        three.write(add_list, name, View())
    assert names(three) == ["Press"]


def test_renamed_changed_moved_removed_and_taken_back(three: Book) -> None:
    one, two, last = (three.write(add_list, name, View()) for name in ("One", "Two", "Three"))
    three.write(rename_list, one, "First")
    three.write(move_list, last, 0)
    assert names(three) == ["Three", "First", "Two"]
    three.write(move_list, last, 99)
    assert names(three) == ["First", "Two", "Three"]
    three.undo()
    assert names(three) == ["Three", "First", "Two"]
    three.write(change_list, two, View(Filter(Scope.WAITING)))
    assert three.read(saved_list, two).view.filter.scope is Scope.WAITING
    three.write(remove_list, two)
    assert names(three) == ["Three", "First"]
    assert three.newest_step().name == "Removed a list"
    three.undo()
    assert names(three) == ["Three", "First", "Two"]
    with pytest.raises(UsageError):
        three.write(rename_list, 99, "X")


def test_people_are_put_into_a_list_in_its_own_way(three: Book) -> None:
    monthly = three.read(circles.find_circle, "Monthly")
    named = three.write(add_list, "Named", View(Filter(among=(3,))))
    tagged = three.write(add_list, "Tagged", View(Filter(tag="press")))
    often = three.write(add_list, "Often", View(Filter(circle_id=monthly)))
    waiting = three.write(add_list, "Waiting", View(Filter(Scope.WAITING)))
    for made in (named, tagged, often):
        three.write(add_to_list, made, [1, 3])
        assert list(three.read(people_ids, three.read(saved_list, made).view.filter)) == [1, 3]
    assert three.read(person, 1).tags == ("press",)
    with pytest.raises(UsageError, match="by themselves"):
        three.write(add_to_list, waiting, [1])
    three.write(take_from_list, named, [3])
    assert three.read(saved_list, named).view.filter.among == (1,)
    with pytest.raises(UsageError):
        three.write(take_from_list, tagged, [1])


def test_a_rhythm_that_is_gone_leaves_nobody(three: Book) -> None:
    own = three.write(circles.add_circle, "Family", 20)
    three.write(circles.place_in_circle, [1], own)
    made = three.write(add_list, "Kin", View(Filter(circle_id=own)))
    three.write(circles.remove_circle, own)
    found = three.read(saved_list, made)
    assert (found.view.filter.circle_id, found.people) == (NO_CIRCLE, 0)


def test_a_list_means_the_same_people_in_another_book(three: Book) -> None:
    made = three.write(add_list, "Named", View(Filter(among=(2, 1))))
    uids = [three.read(person, number).line.uid for number in (2, 1)]
    out = io.StringIO()
    three.read(write_archive, out)
    assert all(uid in out.getvalue().split('"query"')[1] for uid in uids)
    three.write(contacts.trash_contact, [2])
    assert three.read(saved_list, made).people == 1


@given(
    view=st.builds(
        View,
        st.builds(
            Filter,
            st.sampled_from(list(Scope)),
            tag=st.sampled_from(["", "press", 'a "b"']),
            organization=st.text(max_size=8),
            place=st.text(max_size=8),
            text=st.text(max_size=8),
            never_talked=st.booleans(),
            birthday_this_month=st.booleans(),
        ),
        st.sampled_from(list(Sort)),
        st.booleans(),
        st.lists(st.sampled_from(["who", "last", "next"]), unique=True).map(tuple),
    )
)
def test_a_view_is_read_as_it_was_written(view: View, tmp_path_factory: pytest.TempPathFactory) -> None:
    # No book is asked for what holds neither people nor rhythms.
    assert read_view(None, write_view(None, view)) == view  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text", ["[]", "{}", '{"scope": 3, "sort": "weight", "columns": 1}', '{"later": true}']
)
def test_what_is_not_known_is_left_out(three: Book, text: str) -> None:
    assert three.read(read_view, text) == View()


def test_adding_a_tag_twice_is_no_step(three: Book) -> None:
    made = three.write(add_list, "Tagged", View(Filter(tag="press")))
    three.write(add_to_list, made, [1])
    before = three.newest_step().id
    three.write(add_to_list, made, [1])
    assert three.newest_step().id == before
    three.write(facts.remove_tag, [1], "press")
    assert three.read(saved_list, made).people == 0
