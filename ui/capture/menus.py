"""The small menus of chips: other days, other ways, other people."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from prm.capturing.values import Found
from prm.words import InteractionKind
from ui.capture.sentences import dated
from ui.formatting import relative_text
from ui.kinds import kind_name
from ui.kit.text import plain_action_text
from ui.phrases import work_text

_DAYS_BACK = 7
_WEEKS_AHEAD = (1, 3, 6, 13)


def day_menu(parent: QWidget, today: date, first: Sequence[date] = ()) -> QMenu:
    """Days of the past week, ``first`` before them; an action's data is its day, None asks for another."""
    menu = _menu(parent)
    days = dict.fromkeys([*first, *(today - timedelta(days=back) for back in range(_DAYS_BACK))])
    for day in days:
        _add(menu, dated(day, today), day)
    _add(menu, QCoreApplication.translate("capture", "Another day…"), None)
    return menu


def due_menu(parent: QWidget, today: date) -> QMenu:
    """Days to come; an action's data is its day, None asks for another."""
    menu = _menu(parent)
    for days in (1, *(7 * weeks for weeks in _WEEKS_AHEAD)):
        day = today + timedelta(days=days)
        text = QCoreApplication.translate("capture", "{day}, {relative}").format(
            day=dated(day, today), relative=relative_text(day, today)
        )
        _add(menu, text, day)
    _add(menu, QCoreApplication.translate("capture", "Another day…"), None)
    return menu


def kind_menu(parent: QWidget, kinds: Sequence[InteractionKind] = tuple(InteractionKind)) -> QMenu:
    """Ways two people meet or write; an action's data is the kind."""
    menu = _menu(parent)
    for kind in kinds:
        _add(menu, kind_name(kind), kind)
    return menu


def people_menu(parent: QWidget, people: Sequence[Found]) -> QMenu:
    """Other people of that name; an action's data is the ``Found``."""
    menu = _menu(parent)
    for found in people:
        work = work_text(found.position, found.organization)
        _add(menu, ", ".join(part for part in (found.display_name, work) if part), found)
    return menu


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _add(menu: QMenu, text: str, value: Any) -> None:
    action = menu.addAction(plain_action_text(text))
    action.setData(value)
