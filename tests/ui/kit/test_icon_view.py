"""An icon by itself follows the scheme."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance, Scheme
from ui.kit.icon_view import IconView
from ui.kit.text import Tone
from ui.kit.tokens import DARK, LIGHT


def _colours(view: QWidget) -> set[str]:
    image = view.grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def test_its_tone_follows_the_scheme(qtbot: QtBot, look: Appearance) -> None:
    view = IconView("kith-symbolic", 40, Tone.ACCENT, name="Kith")
    qtbot.addWidget(view)
    view.show()
    assert LIGHT.accent.name() in _colours(view)
    look.set_scheme(Scheme.DARK)
    assert DARK.accent.name() in _colours(view)
    assert view.accessibleName() == "Kith"
    assert view.sizeHint() == QSize(40, 40)


def test_pointing_icons_turn_round(qtbot: QtBot) -> None:
    view = IconView("arrow-right", 20)
    qtbot.addWidget(view)
    before = view.grab().toImage()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert view.grab().toImage() != before
