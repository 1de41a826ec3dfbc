"""What every menu needs that is filled anew each time it opens."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu


def empty_menu(menu: QMenu) -> None:
    """Take everything out of a menu; menus that were made inside it go too, which ``clear`` would keep for ever."""
    for inner in menu.findChildren(QMenu):
        inner.deleteLater()
    menu.clear()
