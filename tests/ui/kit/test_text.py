"""Text of people and files is shown as it stands."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance, Scheme
from ui.kit.text import Tone, font_for, one_line, plain_action_text, plain_label, plain_tooltip
from ui.kit.tokens import DARK, LIGHT, Style

EVIL = '<img src="/etc/passwd"> <b>A&B</b>'


def test_markup_is_shown_not_obeyed(qtbot: QtBot) -> None:
    label = plain_label(EVIL)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == EVIL
    assert label.sizeHint().height() < 2 * label.fontMetrics().height()


def test_tooltip_of_user_data_is_escaped() -> None:
    assert "&lt;img" in plain_tooltip(EVIL)
    assert "<img" not in plain_tooltip(EVIL)
    assert GuiQt.mightBeRichText(plain_tooltip("a < b"))  # so that Qt undoes the escaping in every case
    assert plain_tooltip("") == ""


@given(st.text())
def test_one_line_is_one_line_and_keeps_the_words(text: str) -> None:
    assert one_line(text).split() == text.split()
    assert len(one_line(text).splitlines()) <= 1


def test_an_ampersand_is_no_access_key() -> None:
    assert plain_action_text("R&D\nLtd") == "R&&D Ltd"


def test_tone_follows_the_scheme(qtbot: QtBot, look: Appearance) -> None:
    label = plain_label("later", tone=Tone.INK3)
    qtbot.addWidget(label)
    role = QPalette.ColorRole.WindowText
    assert label.palette().color(role) == LIGHT.ink3
    look.set_scheme(Scheme.DARK)
    qtbot.waitUntil(lambda: label.palette().color(role) == DARK.ink3)
    label.set_tone(Tone.WARN)
    assert label.palette().color(role) == DARK.warn


def test_type_grows_with_the_system(qtbot: QtBot, qapp: QApplication) -> None:
    label = plain_label("Kith", Style.PANE)
    qtbot.addWidget(label)
    small, before = label.font().pixelSize(), qapp.font()
    try:
        bigger = QFont(before)
        bigger.setPixelSize(26)
        qapp.setFont(bigger)
        # Qt tells the widgets itself only while its event loop runs.
        qapp.sendEvent(label, QEvent(QEvent.Type.ApplicationFontChange))
        assert label.font().pixelSize() == 29 > small
        assert label.font().weight() == QFont.Weight.DemiBold
    finally:
        qapp.setFont(before)


def test_figures_of_one_width_where_asked_for(qapp: QApplication) -> None:
    assert font_for(Style.BODY, tabular=True).featureTags() == [QFont.Tag("tnum")]
    assert font_for(Style.BODY).featureTags() == []


def test_an_elided_label_takes_any_width_and_tells_the_rest(qtbot: QtBot) -> None:
    label = plain_label("A very long\nposition <b>indeed</b>", elide=True)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 40
    label.resize(60, 20)
    label.grab()
    assert "&lt;b&gt;" in label.toolTip()
    label.resize(600, 20)
    label.grab()
    assert label.toolTip() == ""


def test_a_selectable_label_can_be_copied_from(qtbot: QtBot) -> None:
    label = plain_label("ines@example.org", selectable=True)
    qtbot.addWidget(label)
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_a_label_begins_where_the_window_begins(qtbot: QtBot, look: Appearance) -> None:
    label = plain_label("Ada Lovelace")
    qtbot.addWidget(label)
    label.resize(400, 30)
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        label.setLayoutDirection(direction)
        image = label.grab().toImage()
        ground = image.pixel(200, 0)
        inked = [x for x in range(400) for y in range(30) if image.pixel(x, y) != ground]
        is_right = min(inked) > 200
        assert is_right == (direction == Qt.LayoutDirection.RightToLeft)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignHCenter
