"""A list and the person beside it; in a narrow window one at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget


class ListAndPerson(QSplitter):
    """Shows both side by side, or one of them where there is no room for two; ``covered`` says that the person stands in the
    list's place, or no longer.
    """

    covered = Signal(bool)

    def __init__(self, listing: QWidget, person: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._listing = listing
        self._person = person
        self._is_narrow = False
        self._shows_person = False
        self.addWidget(listing)
        self.addWidget(person)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 2)
        self._listing.setMinimumWidth(280)
        self._person.setMinimumWidth(320)
        self.setSizes([464, 596])

    def set_narrow(self, is_narrow: bool) -> None:
        """One at a time, or both."""
        self._is_narrow = is_narrow
        self._arrange()

    def show_person(self) -> None:
        """In a narrow window the person takes the place of the list."""
        self._shows_person = True
        self._arrange()

    def show_list(self) -> bool:
        """Go back to the list; False where it was shown already."""
        was_covered = self.covers_list
        self._shows_person = False
        self._arrange()
        return was_covered

    @property
    def covers_list(self) -> bool:
        """Whether the person stands in the list's place."""
        return self._is_narrow and self._shows_person

    def _arrange(self) -> None:
        self._listing.setVisible(not self.covers_list)
        self._person.setVisible(not self._is_narrow or self._shows_person)
        self.covered.emit(self.covers_list)
