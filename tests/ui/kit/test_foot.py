"""The bar at the foot: one line where there is room, the buttons below the words where there is none."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance
from ui.kit.foot import FootBar
from ui.kit.text import plain_label


def test_buttons_go_below_the_words_where_the_bar_is_narrow(qtbot: QtBot, look: Appearance) -> None:
    bar = FootBar()
    qtbot.addWidget(bar)
    words = plain_label("In what Kith has read: LinkedIn, Mail, WhatsApp. Lunches are in no file.", wrap=True)
    button = QPushButton("Pick ten")
    bar.row.addWidget(words, 1)
    bar.buttons.addWidget(button)
    bar.resize(1000, 80)
    with qtbot.waitExposed(bar):
        bar.show()
    assert button.x() > words.geometry().right()
    bar.resize(400, 200)
    qtbot.waitUntil(lambda: button.y() > words.geometry().bottom())
    assert words.width() > 300


def test_without_buttons_it_stays_one_line(qtbot: QtBot, look: Appearance) -> None:
    bar = FootBar()
    qtbot.addWidget(bar)
    words = plain_label("Two so far")
    bar.row.addWidget(words)
    bar.resize(300, 60)
    with qtbot.waitExposed(bar):
        bar.show()
    assert bar.rect().contains(words.geometry())
    assert bar.sizeHint().height() < 60
