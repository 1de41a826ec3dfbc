"""What every painted control has in common."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from pytestqt.qtbot import QtBot
from typing_extensions import override

from ui.appearance import Appearance, Scheme
from ui.kit.pressable import Pressable
from ui.kit.tokens import DARK, LIGHT


class _Plain(Pressable):
    @override
    def sizeHint(self) -> QSize:
        return QSize(20, 20)


def test_words_are_words(qtbot: QtBot) -> None:
    control = _Plain("R&D\n<b>")
    qtbot.addWidget(control)
    assert control.label == control.accessibleName() == "R&D <b>"
    assert control.shortcut().isEmpty()
    assert control.minimumSizeHint() == QSize(20, 20)


def test_tokens_follow_the_scheme(qtbot: QtBot, look: Appearance) -> None:
    control = _Plain("x")
    qtbot.addWidget(control)
    control.show()
    assert control.tokens is LIGHT
    look.set_scheme(Scheme.DARK)
    assert control.tokens is DARK


def test_a_control_must_draw_itself(qtbot: QtBot) -> None:
    control = _Plain("x")
    qtbot.addWidget(control)
    canvas = QPixmap(20, 20)
    painter = QPainter(canvas)
    with pytest.raises(NotImplementedError):
        control.paint(painter, QRectF())
    painter.end()


def test_disabled_takes_no_hover(qtbot: QtBot) -> None:
    control = _Plain("x")
    qtbot.addWidget(control)
    control.setEnabled(False)
    assert not control.state.is_enabled
    assert not control.state.is_hovered


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_as_space_does(qtbot: QtBot, key: Qt.Key) -> None:
    control = _Plain("x")
    qtbot.addWidget(control)
    with qtbot.waitSignal(control.clicked):
        qtbot.keyClick(control, key)


def test_enter_with_ctrl_is_left_to_the_page(qtbot: QtBot) -> None:
    control = _Plain("x")
    qtbot.addWidget(control)
    with qtbot.assertNotEmitted(control.clicked):
        qtbot.keyClick(control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
