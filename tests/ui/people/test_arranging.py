"""Columns: sorted both ways, chosen, moved and resized by hand and by keys, remembered, and as many as fit."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prm.filters import Filter, Scope, Sort
from ui.desk import Desk
from ui.people.columns import COLUMNS, USUAL, known_columns, section_of
from ui.people.page import PeoplePage


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> PeoplePage:
    return shown(qtbot, desk)


def shown(qtbot: QtBot, desk: Desk) -> PeoplePage:
    one = PeoplePage(desk)
    qtbot.addWidget(one)
    one.resize(500, 600)
    one.show_list(Filter(Scope.EVERYONE), "People")
    with qtbot.waitExposed(one):
        one.show()
    qtbot.waitUntil(lambda: one.model.rowCount() == 7)
    return one


def visible(page: PeoplePage) -> list[str]:
    header = page._view.horizontalHeader()
    order = [header.logicalIndex(place) for place in range(header.count())]
    return [COLUMNS[number].key for number in order if not header.isSectionHidden(number)]


def names(page: PeoplePage) -> list[str]:
    return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]


def tick(page: PeoplePage, text: str) -> None:
    menu = page._columns.menu()
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_a_second_press_turns_the_order_round(qtbot: QtBot, page: PeoplePage) -> None:
    header = page._view.horizontalHeader()
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (0, Qt.SortOrder.AscendingOrder)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, header.height() // 2))
    qtbot.waitUntil(lambda: names(page)[0] == "Zofia Kamińska")
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    place = QPoint(header.sectionViewportPosition(1) + 30, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: names(page)[0] == "Inês Duarte")
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (1, Qt.SortOrder.DescendingOrder)


def test_the_arrow_goes_while_a_search_ranks(qtbot: QtBot, page: PeoplePage) -> None:
    qtbot.keyClicks(page._search, "lis")
    assert page._view.horizontalHeader().sortIndicatorSection() == -1
    page.clear_search()
    assert page._view.horizontalHeader().sortIndicatorSection() == 0


def test_columns_are_chosen_moved_and_put_back(page: PeoplePage) -> None:
    assert visible(page) == list(USUAL)
    tick(page, "Organization")
    tick(page, "Place")
    assert visible(page) == [*USUAL, "organization", "place"]
    tick(page, "Next")
    assert visible(page) == ["who", "last", "organization", "place"]
    page._columns.sort_by(section_of("place"))
    tick(page, "Move the sorted column towards the name")
    assert visible(page) == ["who", "last", "place", "organization"]
    cell = page.model.index(1, section_of("organization"))
    assert cell.data() == "Atlas Quarterly"
    tick(page, "Usual columns")
    assert visible(page) == list(USUAL)


def test_the_name_is_always_there(page: PeoplePage) -> None:
    action = page._columns.menu().actions()[0]
    assert (action.text(), action.isEnabled()) == ("Name", False)
    assert known_columns(("place", "weight", "place")) == ("who", "place")
    assert known_columns(()) == USUAL


def test_what_was_chosen_is_there_next_time(qtbot: QtBot, page: PeoplePage, desk: Desk) -> None:
    tick(page, "Rhythm")
    page._columns.sort_by(section_of("rhythm"))
    header = page._view.horizontalHeader()
    header.resizeSection(section_of("rhythm"), 222)
    header.moveSection(header.visualIndex(section_of("rhythm")), 1)
    again = shown(qtbot, desk)
    assert again._columns.columns == ("who", "rhythm", "last", "next")
    assert again._columns.sort is Sort.RHYTHM
    assert again._view.columnWidth(section_of("rhythm")) == 222
    assert json.loads(desk.preferences.values.people_view)["sort"] == "rhythm"


@pytest.mark.parametrize(
    "stored", ["[]", "x", '{"sort": 7, "columns": "who", "widths": {"who": -1, "last": "wide"}}']
)
def test_odd_memories_give_way_to_the_usual(qtbot: QtBot, desk: Desk, stored: str) -> None:
    desk.preferences.change(people_view=stored)
    page = shown(qtbot, desk)
    assert (page._columns.sort, visible(page)) == (Sort.NAME, list(USUAL))


@pytest.mark.parametrize(
    ("width", "columns"), [(300, ["who", "last"]), (470, list(USUAL)), (900, list(USUAL))]
)
def test_as_many_of_the_usual_columns_as_fit(page: PeoplePage, width: int, columns: list[str]) -> None:
    page.resize(width, 600)
    assert visible(page) == columns
    total = sum(page._view.columnWidth(section_of(key)) for key in columns)
    assert total == page._view.viewport().width()
    assert page._view.columnWidth(0) >= (180 if len(columns) == 3 else 120)


def test_larger_type_makes_wider_columns(qtbot: QtBot, page: PeoplePage, qapp: QApplication) -> None:
    page.resize(900, 600)
    before = page._view.columnWidth(1)
    font = qapp.font()
    try:
        bigger = QFont(font)
        bigger.setPixelSize(26)
        qapp.setFont(bigger)
        page._columns.arrange()
        assert page._view.columnWidth(1) > before * 1.5
        assert page._view.verticalHeader().defaultSectionSize() > 52
    finally:
        qapp.setFont(font)


def test_the_head_is_painted_in_both_directions(page: PeoplePage) -> None:
    header = page._view.horizontalHeader()
    usual = header.grab().toImage()
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert header.grab().toImage() != usual
