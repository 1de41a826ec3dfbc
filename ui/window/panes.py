"""F6: from the sidebar to the page, from pane to pane, and round again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QSplitter, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Panes(QObject):
    """Moves the focus; a pane that had it before gets it back where it was."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._last: dict[int, QWidget] = {}

    def next(self) -> None:
        """To the next pane."""
        self._move(1)

    def previous(self) -> None:
        """To the pane before."""
        self._move(-1)

    def _move(self, way: int) -> None:
        panes = self._panes()
        focus = QApplication.focusWidget()
        here = next(
            (number for number, pane in enumerate(panes) if focus is not None and _holds(pane, focus)), -1
        )
        if here >= 0 and focus is not None:
            self._last[id(panes[here])] = focus
        for step in range(1, len(panes) + 1):
            pane = panes[(here + way * step) % len(panes)]
            if (widget := self._entry(pane)) is not None:
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _panes(self) -> list[QWidget]:
        """What can be gone to, in the order of reading: the sidebar, and the page or the panes of it."""
        if not self._window.root.shows_frame:
            whole = self._window.root.currentWidget()
            return [] if whole is None else [whole]
        page = self._window.page
        parts = page.findChildren(QSplitter) if not isinstance(page, QSplitter) else [page]
        inner = [part.widget(n) for part in parts[:1] for n in range(part.count())]
        shown = [pane for pane in inner if pane is not None and pane.isVisible()]
        return [self._window.navigation, *(shown or [page])]

    def _entry(self, pane: QWidget) -> QWidget | None:
        """Where the focus goes in a pane."""
        last = self._last.get(id(pane))
        if last is not None and isValid(last) and _can_focus(last) and _holds(pane, last):
            return last
        entry = getattr(pane, "entry", None)
        if isinstance(entry, QWidget) and _can_focus(entry):
            return entry
        if _can_focus(pane):
            return pane
        return next((child for child in pane.findChildren(QWidget) if _can_focus(child)), None)


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _can_focus(widget: QWidget) -> bool:
    wants = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return wants and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
