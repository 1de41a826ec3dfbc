"""The timeline shows what counted, why, and lets it be overruled."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance
from ui.kit.timeline import (
    CountsRequest,
    Node,
    TimelineDelegate,
    TimelineRole,
    plain_reasons_tooltip,
)
from ui.kit.tokens import LIGHT


def _row(node: Node, title: str, text: str = "", **more: object) -> QStandardItem:
    item = QStandardItem()
    item.setData(node, TimelineRole.NODE)
    item.setData(title, TimelineRole.TITLE)
    item.setData(text, TimelineRole.TEXT)
    item.setData("19 Aug", TimelineRole.DAY)
    for name, value in more.items():
        item.setData(value, TimelineRole[name.upper()])
    return item


class _Page(QListView):
    def __init__(self) -> None:
        super().__init__()
        self.rows = QStandardItemModel()
        reasons = ("both wrote", "<b>11</b> messages")
        self.rows.appendRow(_row(Node.PASSING, "6 in passing", "Four congratulations"))
        self.rows.appendRow(
            _row(
                Node.MEANINGFUL,
                "“Port cities”",
                "A question",
                because="Meaningful because",
                reasons=reasons,
                counts=True,
            )
        )
        self.rows.appendRow(_row(Node.AWAITING, "“How did it go?”"))
        self.rows.appendRow(_row(Node.NOTE, "Note", "Prefers voice notes to e-mail. " * 20))
        self.rows.appendRow(_row(Node.EVENT, "Connected on LinkedIn"))
        self.delegate = TimelineDelegate(self)
        self.asked: list[tuple[int, bool]] = []
        self.delegate.counts_requested.connect(self._on_delegate_counts_requested)
        self.setModel(self.rows)
        self.setItemDelegate(self.delegate)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.resize(560, 500)

    def _on_delegate_counts_requested(self, request: CountsRequest) -> None:
        self.asked.append((request.index.row(), request.counts))

    def index(self, row: int) -> QModelIndex:
        return self.rows.index(row, 0)

    def option(self, row: int) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        option.rect = self.visualRect(self.index(row))
        option.direction = self.layoutDirection()
        return option


@pytest.fixture
def page(qtbot: QtBot, look: Appearance) -> _Page:
    view = _Page()
    qtbot.addWidget(view)
    view.show()
    return view


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_switch_asks_for_the_opposite(qtbot: QtBot, page: _Page, direction: Qt.LayoutDirection) -> None:
    page.setLayoutDirection(direction)
    place = page.delegate.switch_rect(page.option(1), page.index(1)).center().toPoint()
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.asked == [(1, False)]
    page.rows.setData(page.index(1), False, TimelineRole.COUNTS)
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.asked == [(1, False), (1, True)]


def test_only_the_switch_is_pressed(qtbot: QtBot, page: _Page) -> None:
    qtbot.mouseClick(
        page.viewport(),
        Qt.MouseButton.LeftButton,
        pos=page.visualRect(page.index(1)).topLeft() + QPoint(90, 12),
    )
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=page.visualRect(page.index(4)).center())
    assert page.asked == []
    assert page.delegate.switch_rect(page.option(4), page.index(4)).isEmpty()


def test_long_text_takes_three_lines_at_most_and_more_in_a_narrow_view(page: _Page) -> None:
    event, note = (page.delegate.sizeHint(page.option(row), page.index(row)).height() for row in (4, 3))
    line = page.fontMetrics().lineSpacing()
    assert event + line < note < event + 4 * line
    wide = page.delegate.sizeHint(page.option(0), page.index(0)).height()
    page.rows.setData(page.index(0), "Four congratulations " * 4, TimelineRole.TEXT)
    page.resize(240, 500)
    assert page.delegate.sizeHint(page.option(0), page.index(0)).height() > wide


def test_nodes_show_what_counts(page: _Page) -> None:
    image = page.viewport().grab().toImage()

    def node(row: int) -> QColor:
        rect = page.visualRect(page.index(row))
        return image.pixelColor(8 + 14, rect.top() + 8 + 12)

    assert node(0) == LIGHT.token
    assert node(1) == LIGHT.accent
    assert node(3) == node(4) == LIGHT.fill
    assert node(2) == LIGHT.base


def test_all_reasons_are_in_the_tooltip_as_plain_text(page: _Page) -> None:
    tooltip = plain_reasons_tooltip(page.index(1))
    assert "Meaningful because" in tooltip
    assert "both wrote" in tooltip
    assert "&lt;b&gt;11" in tooltip


def test_it_draws_in_any_width(page: _Page) -> None:
    for width in (60, 200, 1200):
        page.resize(width, 300)
        assert not page.viewport().grab().isNull()
