"""Today's rows open to their actions, one at a time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance
from ui.kit.button import ButtonKind, Face
from ui.kit.rows import PersonRole, RowAction, RowKind, RowRequest
from ui.kit.today_rows import TodayDelegate
from ui.kit.tokens import Size

ACTIONS = (
    RowAction("write", Face("Write", "pen-line", "W", ButtonKind.PRIMARY)),
    RowAction("talked", Face("We talked", "message-circle", "L", ButtonKind.PLAIN)),
    RowAction("later", Face("Later", "alarm-clock", "S", ButtonKind.PLAIN)),
    RowAction("not", Face("Not this time", "", "X", ButtonKind.PLAIN)),
)
DONE = (RowAction("done", Face("Done", "circle")),)
MORE = (RowAction("more", Face("4 more", kind=ButtonKind.LINK)),)


def _row(
    kind: RowKind, name: str, actions: tuple[RowAction, ...], ring: float | None = None
) -> QStandardItem:
    item = QStandardItem()
    item.setData(kind, PersonRole.KIND)
    item.setData(name, PersonRole.NAME)
    item.setData(actions, PersonRole.ACTIONS)
    item.setData(ring, PersonRole.RING)
    item.setData("Since 19 Aug", PersonRole.WHY)
    item.setData("each season is the rhythm", PersonRole.WHY_MORE)
    item.setData("Editor", PersonRole.SUBTITLE)
    return item


class _Page(QListView):
    def __init__(self) -> None:
        super().__init__()
        self.rows = QStandardItemModel()
        self.rows.appendRow(_row(RowKind.SECTION, "Get in touch", MORE))
        self.rows.appendRow(_row(RowKind.GET_IN_TOUCH, "Inês Duarte", ACTIONS, 1.2))
        self.rows.appendRow(_row(RowKind.GET_IN_TOUCH, "Yuki Tanabe", ACTIONS, 0.8))
        self.rows.appendRow(_row(RowKind.FOLLOW_UP, "Priya <b>Raman</b>", DONE))
        self.delegate = TodayDelegate(self)
        self.asked: list[tuple[int, str]] = []
        self.delegate.action_requested.connect(self._on_delegate_action_requested)
        self.setModel(self.rows)
        self.setItemDelegate(self.delegate)
        self.resize(600, 400)

    def _on_delegate_action_requested(self, request: RowRequest) -> None:
        self.asked.append((request.index.row(), request.action))

    def index(self, row: int) -> QModelIndex:
        return self.rows.index(row, 0)

    def places(self, row: int) -> dict[str, QPoint]:
        """The middles of the actions that a row shows."""
        option = QStyleOptionViewItem()
        option.rect = self.visualRect(self.index(row))
        option.direction = self.layoutDirection()
        shown = self.delegate._places(option, self.index(row))
        return {action.key: place.center().toPoint() for action, place in shown}


@pytest.fixture
def page(qtbot: QtBot, look: Appearance) -> _Page:
    view = _Page()
    qtbot.addWidget(view)
    view.show()
    return view


def test_one_row_is_open(page: _Page) -> None:
    heights = [page.visualRect(page.index(row)).height() for row in range(4)]
    assert heights[1] == heights[2] == Size.TODAY_ROW
    assert heights[3] == Size.TODAY_ROW_LOWER
    page.delegate.set_open(page.index(1))
    page.doItemsLayout()
    assert page.visualRect(page.index(1)).height() == Size.TODAY_ROW_OPEN
    page.delegate.set_open(page.index(2))
    page.doItemsLayout()
    assert page.visualRect(page.index(1)).height() == Size.TODAY_ROW
    assert page.delegate.is_open(page.index(2))
    page.delegate.set_open(QModelIndex())
    assert not page.delegate.is_open(page.index(2))


def test_only_the_open_row_shows_its_four_actions(page: _Page) -> None:
    assert page.places(1) == {}
    page.delegate.set_open(page.index(1))
    assert list(page.places(1)) == ["write", "talked", "later", "not"]
    assert list(page.places(3)) == ["done"]
    assert list(page.places(0)) == ["more"]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_press_on_an_action_asks_for_it(qtbot: QtBot, page: _Page, direction: Qt.LayoutDirection) -> None:
    page.setLayoutDirection(direction)
    page.delegate.set_open(page.index(1))
    page.doItemsLayout()
    for row, key in ((1, "write"), (1, "not"), (3, "done"), (0, "more")):
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=page.places(row)[key])
    assert page.asked == [(1, "write"), (1, "not"), (3, "done"), (0, "more")]


def test_a_press_beside_the_actions_asks_for_nothing(qtbot: QtBot, page: _Page) -> None:
    page.delegate.set_open(page.index(1))
    page.doItemsLayout()
    qtbot.mouseClick(
        page.viewport(),
        Qt.MouseButton.LeftButton,
        pos=page.visualRect(page.index(1)).topLeft() + QPoint(80, 20),
    )
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.RightButton, pos=page.places(1)["write"])
    assert page.asked == []


def test_actions_fit_a_narrow_row(page: _Page) -> None:
    page.delegate.set_open(page.index(1))
    page.resize(440, 400)
    page.doItemsLayout()
    right = page.visualRect(page.index(1)).right()
    assert all(place.x() < right for place in page.places(1).values())


def test_open_and_selected_are_seen(page: _Page) -> None:
    closed = page.viewport().grab().toImage()
    page.setCurrentIndex(page.index(1))
    selected = page.viewport().grab().toImage()
    page.delegate.set_open(page.index(1))
    page.doItemsLayout()
    assert closed != selected != page.viewport().grab().toImage()
    option = QStyleOptionViewItem()
    option.rect = page.visualRect(page.index(1))
    assert page.delegate.action_at(QPointF(5, option.rect.top() + 5), option, page.index(1)) is None
