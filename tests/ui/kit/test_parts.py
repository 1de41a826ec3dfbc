"""Small parts of the frame: the flow of chips, what is dropped, the size of text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QRect, Qt, QUrl
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance
from ui.file_choice import dropped_paths
from ui.kit.button import Button
from ui.kit.flow import FlowLayout
from ui.kit.scale import text_scale


def box_of(qtbot: QtBot, number: int) -> tuple[QWidget, FlowLayout, list[Button]]:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    buttons = [Button("Some words") for _ in range(number)]
    for button in buttons:
        flow.addWidget(button)
    return box, flow, buttons


def test_what_has_no_room_begins_a_new_line(qtbot: QtBot, look: Appearance) -> None:
    _, flow, buttons = box_of(qtbot, 3)
    wide = sum(button.sizeHint().width() for button in buttons) + 100
    narrow = buttons[0].sizeHint().width() + 10
    assert flow.heightForWidth(narrow) > 2 * flow.heightForWidth(wide)
    flow.setGeometry(QRect(0, 0, narrow, 500))
    assert [button.x() for button in buttons] == [0, 0, 0]
    assert buttons[0].y() < buttons[1].y() < buttons[2].y()


def test_a_mirrored_line_begins_at_the_right(qtbot: QtBot, look: Appearance) -> None:
    box, flow, buttons = box_of(qtbot, 2)
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(QRect(0, 0, 500, 100))
    assert buttons[0].geometry().right() == 499
    assert buttons[1].geometry().right() < buttons[0].x()


def test_a_flow_gives_back_what_is_taken(qtbot: QtBot, look: Appearance) -> None:
    _, flow, buttons = box_of(qtbot, 2)
    flow.removeWidget(buttons[0])
    assert flow.count() == 1
    assert flow.takeAt(5) is None
    assert flow.itemAt(5) is None


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")
def test_only_files_of_this_computer_are_taken() -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/a.zip"), QUrl("https://example.org/b.zip")])
    assert dropped_paths(data) == [Path("/tmp/a.zip")]
    assert dropped_paths(QMimeData()) == []


def test_widths_follow_the_size_of_text(look: Appearance) -> None:
    font = QFont()
    font.setPixelSize(26)
    assert text_scale(font) == 2
    font.setPixelSize(9)
    assert text_scale(font) == 1
