"""The look follows the choice, and the system where that is the choice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance, Scheme, palette_of, style_sheet_of
from ui.capture.line_field import LineField
from ui.kit.text import plain_label
from ui.kit.tokens import DARK, LIGHT, Style, tokens_of


def test_a_choice_reaches_every_widget(qtbot: QtBot, look: Appearance) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    assert tokens_of(label.palette()) is LIGHT
    with qtbot.waitSignal(look.changed) as told:
        look.set_scheme(Scheme.DARK)
    assert told.args == [DARK]
    assert look.tokens is DARK
    qtbot.waitUntil(lambda: tokens_of(label.palette()) is DARK)
    assert label.palette().color(QPalette.ColorRole.WindowText) == DARK.ink


def test_the_same_choice_again_says_nothing(qtbot: QtBot, look: Appearance) -> None:
    with qtbot.assertNotEmitted(look.changed):
        look.set_scheme(Scheme.LIGHT)


def test_system_follows_the_desktop(qtbot: QtBot, qapp: QApplication) -> None:
    appearance = Appearance(qapp, Scheme.SYSTEM)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert appearance.tokens is DARK
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert appearance.tokens is LIGHT
    appearance.deleteLater()


def test_a_choice_stands_against_the_desktop(qapp: QApplication, look: Appearance) -> None:
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.tokens is LIGHT


def test_high_contrast_keeps_its_own_palette(qapp: QApplication, look: Appearance) -> None:
    preference = qapp.styleHints().accessibility().contrastPreferenceChanged
    preference.emit(Qt.ContrastPreference.HighContrast)
    assert look.tokens not in (LIGHT, DARK)
    assert not qapp.styleSheet()
    preference.emit(Qt.ContrastPreference.NoPreference)
    assert look.tokens is LIGHT


def test_native_parts_take_the_colours_of_the_tokens() -> None:
    palette = palette_of(DARK)
    assert palette.color(QPalette.ColorRole.Base) == DARK.base
    assert palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == DARK.ink3
    sheet = style_sheet_of(DARK)
    assert DARK.line_strong.name() in sheet
    assert "{" in sheet
    assert "{{" not in sheet
    assert "font" not in sheet


def test_a_list_that_pops_up_has_a_ground(qtbot: QtBot, look: Appearance) -> None:
    """As the completions of a file dialog do: there is no window below that would show through."""
    popup = QListView(None)
    popup.setWindowFlag(Qt.WindowType.Popup)
    qtbot.addWidget(popup)
    popup.resize(40, 40)
    assert popup.grab().toImage().pixelColor(20, 20) == look.tokens.base


def test_a_size_of_text_reaches_labels_inside_a_window(qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.font()
    look = Appearance(qapp, Scheme.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    label, field = plain_label("Sunday", Style.TITLE, wrap=True), LineField("Add or find")
    sizes = [one.font().pixelSize() for one in (label, field)]
    column.addWidget(label)
    column.addWidget(field)
    with qtbot.waitExposed(window):
        window.show()
    try:
        look.set_text_percent(200)
        larger = [one.font().pixelSize() for one in (label, field)]
        assert all(new > old + 8 for old, new in zip(sizes, larger, strict=True))
        look.set_scheme(Scheme.DARK)  # sets the style sheet anew, and Qt puts fonts back with it
        assert [one.font().pixelSize() for one in (label, field)] == larger
    finally:
        look.deleteLater()
        qapp.setFont(before)
