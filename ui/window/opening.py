"""What is shown of a book that is not open yet, or cannot be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from ui.kit.empty import EmptyState


class Opening:
    """One sentence among the pages, made when it is needed."""

    def __init__(self, pages: QStackedWidget) -> None:
        self._pages = pages
        self._state: EmptyState | None = None

    def show_sentence(self, sentence: str, detail: str = "") -> None:
        """Show it in the place of the pages."""
        if self._state is None:
            from ui.kit.empty import EmptyState

            self._state = EmptyState(sentence)
            self._pages.addWidget(self._state)
        self._state.set_text(sentence, detail)
        self._pages.setCurrentWidget(self._state)

    def leave(self, page: QWidget) -> None:
        """Show this page where the sentence was shown."""
        if self._state is not None and self._pages.currentWidget() is self._state:
            self._pages.setCurrentWidget(page)

    @property
    def state(self) -> EmptyState | None:
        """The sentence, where one was shown."""
        return self._state
