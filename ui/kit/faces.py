"""A row of faces, and words after it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.avatar import Avatar
from ui.kit.text import Tone, plain_label, plain_tooltip
from ui.kit.tokens import Space


class Faces(QWidget):
    """The avatars of some people side by side; each tells its name to mouse and screen reader."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._avatars: list[Avatar] = []
        self._more = plain_label(tone=Tone.INK2)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._more.setContentsMargins(Space.MEDIUM, 0, 0, 0)
        self._row.addWidget(self._more)

    def show_people(self, people: Sequence[tuple[str, str]], more: str = "") -> None:
        """Show these, as names and uids, and ``more`` after them."""
        for avatar in self._avatars:
            avatar.hide()
            avatar.deleteLater()
        self._avatars = []
        for place, (name, uid) in enumerate(people):
            avatar = Avatar(name, uid, self._side)
            avatar.setToolTip(plain_tooltip(name))
            self._row.insertWidget(place, avatar)
            self._avatars.append(avatar)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.setVisible(bool(people))

    @property
    def names(self) -> list[str]:
        """Whose faces are shown."""
        return [avatar.accessibleName() for avatar in self._avatars]
