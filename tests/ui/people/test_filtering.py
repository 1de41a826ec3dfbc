"""Filters as chips: put on by the menu, taken off one by one or all, counted, and said in words."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from prm.contacts import edit_contact
from prm.filters import Filter, Scope
from tests.ui.people.test_arranging import names, shown
from ui.desk import Desk
from ui.people.page import PeoplePage
from ui.people.queries import choices
from ui.people.words import emptiness, scope_text


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> PeoplePage:
    return shown(qtbot, desk)


def texts(page: PeoplePage) -> list[str]:
    return [chip.label for chip in page._filters.chips]


def choose(page: PeoplePage, desk: Desk, *path: str) -> None:
    menu = page._filters.fill_menu(desk.backend.database().read(choices))
    for word in path[:-1]:
        menu = next(action.menu() for action in menu.actions() if action.text() == word)  # type: ignore[assignment]
    next(action for action in menu.actions() if action.text().split("\t")[0] == path[-1]).trigger()


def test_filters_are_put_on_and_taken_off(qtbot: QtBot, page: PeoplePage, desk: Desk) -> None:
    choose(page, desk, "Never talked")
    qtbot.waitUntil(lambda: len(names(page)) == 3)
    choose(page, desk, "Organization", "Lisbon Press")
    qtbot.waitUntil(lambda: names(page) == ["Lis Bergström"])
    assert texts(page) == ["Lisbon Press", "Never talked"]
    assert page._filters.clear_button.isVisible()
    assert page._count.text() == "1 people" or page._count.text() == "1 person"
    page._filters.chips[0].click()
    qtbot.waitUntil(lambda: len(names(page)) == 3)
    assert texts(page) == ["Never talked"]
    assert page._filters._more.hasFocus(), "the focus is not lost with the chip"
    choose(page, desk, "Birthday this month")
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._nobody)
    page._filters.clear_button.click()
    qtbot.waitUntil(lambda: len(names(page)) == 7)
    assert texts(page) == []


def test_what_is_on_is_ticked(page: PeoplePage, desk: Desk) -> None:
    choose(page, desk, "Tag", "press")
    menu = page._filters.fill_menu(desk.backend.database().read(choices))
    tags = next(action.menu() for action in menu.actions() if action.text() == "Tag")
    assert [(action.text(), action.isChecked()) for action in tags.actions()] == [("press\t1", True)]  # type: ignore[attr-defined]


def test_user_words_are_no_access_keys(
    qtbot: QtBot, page: PeoplePage, desk: Desk, people: dict[str, int]
) -> None:
    with qtbot.waitSignal(desk.backend.changed):
        desk.backend.run(page, edit_contact, people["lis"], "place", "A&B <i>")
    choose(page, desk, "Place", "A&&B <i>")
    qtbot.waitUntil(lambda: names(page) == ["Lis Bergström"])
    assert texts(page) == ["A&B <i>"]


def test_a_search_keeps_to_the_filters(qtbot: QtBot, page: PeoplePage, desk: Desk) -> None:
    choose(page, desk, "Tag", "press")
    qtbot.keyClicks(page._search, "lis")
    qtbot.waitUntil(lambda: names(page) == ["Inês Duarte"])
    assert texts(page) == ["press"]


def test_scopes_count_and_say_whom_they_have(qtbot: QtBot, page: PeoplePage) -> None:
    bar = page._filters
    qtbot.waitUntil(lambda: bar.scope_chip(Scope.REAL).count == "4")
    assert bar.scope_chip(Scope.WAITING).count == "1"
    bar.scope_chip(Scope.WAITING).click()
    qtbot.waitUntil(lambda: names(page) == ["Kwame Mensah"])
    assert "Today shows those with a rhythm and the past 60 days" in page._head.scope
    assert bar.scope_chip(Scope.WAITING).isChecked()
    assert not bar.scope_chip(Scope.EVERYONE).isChecked()
    bar.scope_chip(Scope.REAL).click()
    assert page._head.scope == "The people you gave a rhythm. Everyone else rests in silence."


def test_quiet_for_a_while_are_those_whose_ring_is_empty(qtbot: QtBot, page: PeoplePage) -> None:
    page._filters.scope_chip(Scope.QUIET).click()
    qtbot.waitUntil(lambda: 0 < len(names(page)) < 7)
    rows = range(page.model.rowCount())
    assert all((line := page.model.line_at(row)) and line.share and line.share >= 1 for row in rows)


def test_exactly_these_people(qtbot: QtBot, page: PeoplePage, people: dict[str, int]) -> None:
    page.show_list(Filter(among=(people["lis"], people["bart"])), "Two of them")
    qtbot.waitUntil(lambda: names(page) == ["Bart <b>de</b> Wit", "Lis Bergström"])
    assert (page.title, texts(page)) == ("Two of them", ["Two of them"])
    page._filters.chips[0].click()
    qtbot.waitUntil(lambda: len(names(page)) == 7)
    assert page.title == "People"


@pytest.mark.parametrize(
    "chosen",
    [
        *(Filter(scope) for scope in Scope),
        Filter(text="Ann"),
        Filter(circle_id=3),
        Filter(tag="press"),
        Filter(among=()),
    ],
)
def test_an_empty_list_says_why_and_offers_something(chosen: Filter) -> None:
    said = emptiness(chosen)
    assert said.sentence
    assert 1 <= len(said.offers) <= 2


@pytest.mark.parametrize("scope", [scope for scope in Scope if scope not in (Scope.TRASH, Scope.ALL)])
def test_every_scope_says_whom_it_has(scope: Scope) -> None:
    assert scope_text(Filter(scope)).endswith(".")
