"""The fields of *We talked* that hold several things: with whom, about what."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from prm.capturing.values import CapturedPerson, Found
from prm.people import Line
from ui.capture.add_field import AddField
from ui.capture.chips import CHIP
from ui.capture.queries import Somebody, look_for_somebody
from ui.kit.chip import Chip, ChipKind
from ui.kit.flow import FlowLayout
from ui.phrases import work_text

if TYPE_CHECKING:
    from ui.backend import Backend

#: What stands between two topics of one exchange.
TOPICS: Final = " · "


class _GoneChip(Chip):
    """A chip that a press, Backspace or Delete takes away."""

    gone = Signal(int)

    def __init__(self, place: int, text: str, *, icon: str = "", uid: str = "", words: str) -> None:
        super().__init__(text, ChipKind.SOFT, icon=icon, uid=uid, trailing="x", least_height=CHIP)
        self._place = place
        self.setAccessibleName(words)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.gone.emit(self._place)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.gone.emit(self._place)
        else:
            super().keyPressEvent(event)


class _Several(QWidget):
    """Chips that can go, and a way to add one. ``removed`` carries a place."""

    removed = Signal(int)

    def __init__(self, name: str, add: AddField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._shown: list[tuple[str, str, str]] = []
        self._chips: list[_GoneChip] = []
        self.add = add
        flow = QWidget()
        self._flow = FlowLayout(flow)
        self._flow.addWidget(add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(flow)
        add.grown.connect(self._on_add_grown)

    @property
    def chips(self) -> tuple[Chip, ...]:
        return tuple(self._chips)

    def show_chips(self, shown: Sequence[tuple[str, str, str]], words: Callable[[str], str]) -> None:
        """Show chips of (text, icon, uid); ``words`` makes their accessible names."""
        if self._shown == list(shown):
            return
        had_focus = any(chip.hasFocus() for chip in self._chips)
        self._shown = list(shown)
        while self._flow.count():
            self._flow.takeAt(0)
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for place, (text, icon, uid) in enumerate(shown):
            chip = _GoneChip(place, text, icon=icon, uid=uid, words=words(text))
            chip.gone.connect(self.removed)
            self._chips.append(chip)
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self.add)
        # Tab goes in the order of making; what adds is the last to be read, so it is the last to be reached.
        for before, after in pairwise([*self._chips, self.add.chip]):
            QWidget.setTabOrder(before, after)
        QWidget.setTabOrder(self.add.chip, self.add.edit)
        if had_focus:
            (self._chips[-1] if self._chips else self.add.chip).setFocus(Qt.FocusReason.TabFocusReason)
        self.updateGeometry()

    def _on_add_grown(self) -> None:
        self._flow.invalidate()
        self.updateGeometry()


class PeopleField(_Several):
    """With whom. ``found`` carries a ``Found`` that was picked, ``named`` the name of somebody new."""

    found = Signal(Found)
    named = Signal(str)

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        add = AddField(self.tr("Somebody else"), self.tr("Name"))
        super().__init__(self.tr("With"), add, parent)
        self._backend = backend
        self._people: tuple[Found, ...] = ()
        self._text = ""
        self._is_waiting = False
        add.typed.connect(self._on_add_typed)
        add.picked.connect(self._on_add_picked)
        add.added.connect(self._on_add_added)

    def show_people(self, people: Sequence[CapturedPerson], faces: Mapping[int, Line]) -> None:
        """Show who is in it."""
        shown = []
        for person in people:
            face = faces.get(person.found.id) if person.found is not None else None
            uid = "" if person.found is None else face.uid if face is not None else str(person.found.id)
            text = (
                self.tr("New person: {name}").format(name=person.name)
                if person.is_new
                else person.display_name
            )
            shown.append((text, "user-plus" if person.is_new else "", uid))
        self.show_chips(shown, self._words)

    def _words(self, text: str) -> str:
        return self.tr("{name}, press to take away").format(name=text)

    def _on_add_typed(self, text: str) -> None:
        self._text = text
        self._backend.search(self, look_for_somebody, text, done=self._show_somebody)

    def _show_somebody(self, somebody: Somebody) -> None:
        if somebody.text != self._text:
            return
        self._people = somebody.people
        if self._is_waiting:
            self._is_waiting = False
            self._take_best()
            return
        self.add.suggest(
            [
                ", ".join(
                    part for part in (one.display_name, work_text(one.position, one.organization)) if part
                )
                for one in somebody.people
            ]
        )

    def _on_add_picked(self, place: int) -> None:
        if place < len(self._people):
            self.found.emit(self._people[place])

    def _on_add_added(self, text: str) -> None:
        # What was typed last may still be looked for; nobody is added before that is known.
        self._text = text
        self._is_waiting = True
        self._backend.search(self, look_for_somebody, text, done=self._show_somebody)

    def _take_best(self) -> None:
        if self._people:
            self.found.emit(self._people[0])
        else:
            self.named.emit(self._text)


class TopicField(_Several):
    """About what; several topics. ``changed`` carries all of them as one text."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About"), AddField(self.tr("Topic"), self.tr("Topic")), parent)
        self._topics: list[str] = []
        self.add.added.connect(self._on_add_added)
        self.removed.connect(self._on_removed)

    def show_topic(self, topic: str) -> None:
        """Show the topics of a capture."""
        self._topics = [part.strip() for part in topic.split(TOPICS) if part.strip()]
        self.show_chips([(one, "message-square-text", "") for one in self._topics], self._words)

    def _words(self, text: str) -> str:
        return self.tr("{topic}, press to take away").format(topic=text)

    def _on_add_added(self, text: str) -> None:
        self.changed.emit(TOPICS.join([*self._topics, text]))

    def _on_removed(self, place: int) -> None:
        self.changed.emit(TOPICS.join(one for number, one in enumerate(self._topics) if number != place))
