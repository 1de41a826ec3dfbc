"""The order in which Tab goes through widgets."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def chain(widgets: Iterable[QWidget]) -> None:
    """Let Tab go through these, in this order, from where the first one stands.

    Qt goes in the order in which widgets were made; what is made later, as the person shown changes, needs this.
    """
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def reached_in(layout: QLayout) -> list[QWidget]:
    """What Tab reaches of a layout, in the order in which it was put there."""
    found: list[QWidget] = []
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is None and widget is not None:
            is_reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            inner = None if is_reached else widget.layout()
            found += [widget] if is_reached else []
        if inner is not None:
            found += reached_in(inner)
    return found
