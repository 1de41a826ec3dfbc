"""Whether anything moves on the screen: asked by what would move, answered by the system and by the person."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QApplication, QStyle, QWidget

_STILL: Final = "kithIsStill"


def set_still(is_still: bool) -> None:
    """From now on nothing moves, or what the system allows does."""
    application = QApplication.instance()
    assert application is not None
    application.setProperty(_STILL, is_still)


def moves_things(widget: QWidget) -> bool:
    """Whether this widget may move: neither the system nor the person asked for rest."""
    application = QApplication.instance()
    is_still = application is not None and bool(application.property(_STILL))
    return not is_still and widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
