"""People rows hold their height, their words and their sides."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyleOptionViewItem, QTableView
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance, Scheme
from ui.kit.rows import PeopleDelegate, PersonRole, actions_of, share_of, text_of
from ui.kit.tokens import DARK, LIGHT, Size


def _model() -> QStandardItemModel:
    model = QStandardItemModel()
    for name, passed in (("Inês Duarte", 1.2), ("<b>Ada</b>\nLovelace", 0.3), ("王小明", None)):
        cells = [QStandardItem(), QStandardItem(), QStandardItem()]
        for cell in cells:
            cell.setData(name, PersonRole.NAME)
            cell.setData(name, PersonRole.UID)
            cell.setData("Editor at Atlas Quarterly, a very long position", PersonRole.SUBTITLE)
            cell.setData(passed, PersonRole.RING)
            cell.setData("19 Aug", PersonRole.LAST_TALKED)
            cell.setData("Get in touch", PersonRole.NEXT)
            cell.setData(passed is not None, PersonRole.NEXT_IS_STRONG)
        model.appendRow(cells)
    return model


@pytest.fixture
def table(qtbot: QtBot, look: Appearance) -> QTableView:
    view = QTableView()
    qtbot.addWidget(view)
    view.model_kept = _model()  # type: ignore[attr-defined]
    view.setModel(view.model_kept)  # type: ignore[attr-defined]
    view.setItemDelegate(PeopleDelegate(view))
    view.setShowGrid(False)
    view.verticalHeader().hide()
    view.horizontalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(Size.LIST_ROW)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.resize(400, 200)
    return view


def test_a_row_reads_plain_values() -> None:
    model = _model()
    index = model.index(0, 0)
    assert text_of(index, PersonRole.NAME) == "Inês Duarte"
    assert share_of(index) == 1.2
    assert share_of(model.index(2, 0)) is None
    assert text_of(index, PersonRole.WHY) == ""
    assert actions_of(index) == ()
    assert actions_of(QModelIndex()) == ()


def test_rows_grow_with_the_type(qapp: QApplication) -> None:
    delegate, option = PeopleDelegate(), QStyleOptionViewItem()
    index = QModelIndex()
    assert delegate.sizeHint(option, index).height() == Size.LIST_ROW
    font = qapp.font()
    try:
        bigger = QFont(font)
        bigger.setPixelSize(26)
        qapp.setFont(bigger)
        assert delegate.sizeHint(option, index).height() > Size.LIST_ROW
    finally:
        qapp.setFont(font)


@pytest.mark.parametrize(("scheme", "tokens"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
def test_the_selected_row_is_soft_accent_from_edge_to_edge(
    table: QTableView, look: Appearance, scheme: Scheme, tokens: object
) -> None:
    look.set_scheme(scheme)
    table.show()
    table.selectRow(1)
    image = table.viewport().grab().toImage()
    wanted = (LIGHT if tokens is LIGHT else DARK).accent_soft
    middle = table.rowViewportPosition(1) + Size.LIST_ROW // 2
    borders = [table.columnViewportPosition(column) for column in (1, 2)]
    for x in (3, borders[0], borders[1], borders[1] + table.columnWidth(2) - 3):
        assert image.pixelColor(x, middle) == wanted
    for x in borders:
        assert image.pixelColor(x, table.rowViewportPosition(1)) == wanted, "no corner inside the row"
    assert image.pixelColor(0, table.rowViewportPosition(1)) != wanted, "the corner is round"
    assert image.pixelColor(3, table.rowViewportPosition(0) + Size.LIST_ROW // 2) != wanted
    table.close()


def test_mirrored_the_person_stands_on_the_right(table: QTableView) -> None:
    table.show()
    usual = table.viewport().grab().toImage()
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = table.viewport().grab().toImage()
    assert mirrored != usual
    place = table.visualRect(table.model().index(0, 0))
    avatar = place.right() - 12 - 4
    ground = usual.pixelColor(12 + 4, place.center().y())
    assert mirrored.pixelColor(avatar, place.center().y()) == ground
    table.close()


def test_markup_in_a_name_is_drawn_as_it_stands(table: QTableView) -> None:
    assert table.itemDelegate().sizeHint(QStyleOptionViewItem(), table.model().index(1, 0)) == QSize(216, 52)
    assert not table.grab().isNull()
