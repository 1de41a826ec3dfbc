"""The palette's list: what can be chosen, and what a screen reader is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.capture.row import Row, RowKind
from ui.capture.rows import RowsList

ROWS = (
    Row(RowKind.SECTION, "People"),
    Row(RowKind.PERSON, "Lis Bergström", "Lawyer at Fjord", uid="1", value=1),
    Row(RowKind.SECTION, "Commands"),
    Row(RowKind.COMMAND, "Note", "choose a person first", icon="pen-line", value="note", is_available=False),
    Row(RowKind.COMMAND, "Import", icon="download", keys="Ctrl+I", value="import"),
)


@pytest.fixture
def rows(qtbot: QtBot, look: object) -> RowsList:
    one = RowsList("What fits")
    qtbot.addWidget(one)
    one.resize(600, 400)
    one.show_rows(ROWS)
    return one


def test_headings_are_passed_over(rows: RowsList) -> None:
    assert rows.current == ROWS[1]
    rows.step(1)
    assert rows.current == ROWS[3]
    rows.step(2)
    assert rows.current == ROWS[1]
    rows.step(-1)
    assert rows.current == ROWS[4]


def test_a_row_is_heard_whole(rows: RowsList) -> None:
    model = rows.model()
    heard = [model.data(model.index(n, 0), Qt.ItemDataRole.AccessibleTextRole) for n in range(5)]
    assert heard[1] == "Lis Bergström, Lawyer at Fjord"
    assert heard[3] == "Note, choose a person first"
    assert heard[4] == "Import, Ctrl I"


def test_a_click_picks_a_row_but_no_heading(qtbot: QtBot, rows: RowsList) -> None:
    picked: list[Row] = []
    rows.picked.connect(picked.append)
    for number in (0, 1):
        place = rows.visualRect(rows.model().index(number, 0)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert picked == [ROWS[1]]


def test_it_is_drawn_and_as_high_as_its_rows(rows: RowsList) -> None:
    assert rows.sizeHint().height() == sum(rows.sizeHintForRow(n) for n in range(5))
    empty = RowsList("")
    assert empty.sizeHint().height() == 0
    assert not rows.grab().toImage().isNull()
    empty.deleteLater()
