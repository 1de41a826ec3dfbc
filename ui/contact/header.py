"""The head of a person's page: who it is, the rhythm with its ring, and what one can do."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from prm.circles import Circle
from ui.contact.photo import PhotoAvatar
from ui.contact.queries import Contact
from ui.kit.button import Button, ButtonKind
from ui.kit.chip import Chip, ChipKind
from ui.kit.editable import EditableText
from ui.kit.flow import FlowLayout
from ui.kit.ring import Ring
from ui.kit.tab_order import chain
from ui.kit.text import Tone, plain_action_text, plain_label
from ui.kit.tokens import Size, Space, Style
from ui.phrases import absence_text, circle_title, in_sentence, rhythm_text, work_text

_OWN: Final = -1


class ContactHeader(QWidget):
    """Shows a person and offers the actions.

    ``rhythm_requested`` carries a circle's id (0 for none) and its name, ``untag_requested`` a tag, ``renamed`` another name,
    ``menu_requested`` the point where the person's menu is to open, ``photo_requested`` a file or "" to be asked for one.
    """

    write_requested = Signal()
    renamed = Signal(str)
    work_requested = Signal()
    cadence_requested = Signal()
    tag_requested = Signal()
    untag_requested = Signal(str)
    menu_requested = Signal(QPoint)
    photo_requested = Signal(str)
    talk_requested = Signal()
    follow_up_requested = Signal()
    note_requested = Signal()
    since_requested = Signal()
    rhythm_requested = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._circles: tuple[Circle, ...] = ()
        self._shown_id = 0
        self._avatar = PhotoAvatar(side=64)
        self._avatar.asked.connect(self.photo_requested)
        self._name = EditableText(self.tr("Name"), "", style=Style.PAGE)
        self._name.edited.connect(self.renamed)
        self._work = EditableText(self.tr("Position and organization"), "", is_asked=True)
        self._work.asked.connect(self.work_requested)
        self._ring = Ring(Size.RING_LARGE)
        self._rhythm = Chip("", ChipKind.SOFT, trailing="chevron-down")
        self._rhythm.clicked.connect(self._on_rhythm_clicked)
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._on_menu_triggered)
        self._chips = FlowLayout()
        self._chips.addWidget(self._rhythm)
        self._tags: list[Chip] = []
        self._add_tag = Chip(self.tr("Tag"), ChipKind.OUTLINED, icon="plus", parent=self)
        self._add_tag.setAccessibleDescription(self.tr("puts a tag on this person"))
        self._add_tag.clicked.connect(self.tag_requested)
        self._write = Button(self.tr("Write"), ButtonKind.PRIMARY, icon="pen-line", keys="W")
        self._talk = Button(self.tr("We talked"), icon="message-circle", keys="L")
        self._follow_up = Button(self.tr("Follow-up"), icon="alarm-clock", keys="F")
        self._note = Button(self.tr("Note"), icon="file-text", keys="N")
        self._more = Button("", ButtonKind.PLAIN, icon="ellipsis", name=self.tr("More about this person"))
        self._more.clicked.connect(self._on_more_clicked)
        self._since = Button(self.tr("We have talked since"), icon="check", keys="T")
        self._absence = plain_label(tone=Tone.INK2, wrap=True)
        self._known = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button, signal in (
            (self._write, self.write_requested),
            (self._talk, self.talk_requested),
            (self._follow_up, self.follow_up_requested),
            (self._note, self.note_requested),
            (self._since, self.since_requested),
        ):
            button.clicked.connect(signal)
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self._name)
        words.addWidget(self._work)
        words.addSpacing(Space.HAIR)
        chips = QHBoxLayout()
        chips.setContentsMargins(
            Space.HAIR, 0, 0, 0
        )  # in line with the words, which have an edge while they are edited
        chips.addLayout(self._chips)
        words.addLayout(chips)
        head = QHBoxLayout()
        head.setSpacing(Space.LARGE)
        head.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignTop)
        actions = FlowLayout()
        for button in (self._write, self._talk, self._follow_up, self._note, self._more):
            actions.addWidget(button)
        self._known.setSpacing(Space.MEDIUM)
        self._known.addWidget(self._absence, 1)
        # By its side: filling the width it would limit the whole part to its own, and Qt would share out heights wrongly.
        self._known.addWidget(self._since, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        column.addLayout(head)
        column.addLayout(actions)
        column.addLayout(self._known)

    def show_contact(self, contact: Contact) -> None:
        """Show a person; after *We talked* the ring of the same person fills."""
        line = contact.person.line
        is_same = line.id == self._shown_id
        self._shown_id = line.id
        self._circles = contact.circles
        self._avatar.set_person(line.display_name, line.uid)
        self._avatar.set_photo(contact.photo)
        self._name.set_value(line.display_name)
        work = work_text(line.position, line.organization)
        self._work.set_value(work, work or self.tr("No position or organization yet"))
        self._rhythm.set_label(self._rhythm_label(contact))
        self._rhythm.setAccessibleDescription(self.tr("rhythm, opens a menu"))
        self._show_tags(contact.person.tags)
        self._absence.setText(
            absence_text(line.last_meaningful_on, contact.coverage, contact.on, line.awaiting_since_on)
        )
        self._ring.setVisible(line.share is not None)
        if line.share is not None:
            self._ring.set_passed(line.share, self._ring_words(contact), is_animated=is_same)

    @property
    def ring(self) -> Ring:
        return self._ring

    def _rhythm_label(self, contact: Contact) -> str:
        line = contact.person.line
        if contact.person.own_cadence_days is not None:
            return self.tr("Every {number} days").format(number=contact.person.own_cadence_days)
        return circle_title(line.circle) or self.tr("No rhythm")

    def _ring_words(self, contact: Contact) -> str:
        line = contact.person.line
        words = [rhythm_text(line.circle, line.cadence_days)]
        if line.last_meaningful_on is not None:
            day = in_sentence(line.last_meaningful_on, contact.on)
            words.insert(0, self.tr("last talked {day}").format(day=day))
        if line.share is not None and line.share >= 1:
            words.append(self.tr("time to talk"))
        return ", ".join(words)

    def _show_tags(self, tags: tuple[str, ...]) -> None:
        for chip in self._tags:
            self._chips.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips.removeWidget(self._add_tag)
        self._tags = [Chip(tag, icon="tag", trailing="x") for tag in tags]
        for chip in self._tags:
            chip.setAccessibleDescription(self.tr("tag; takes it off"))
            chip.clicked.connect(self._on_tag_clicked)
            self._chips.addWidget(chip)
        self._chips.addWidget(self._add_tag)
        actions = (self._write, self._talk, self._follow_up, self._note, self._more, self._since)
        chain((self._avatar, self._name, self._work, self._rhythm, *self._tags, self._add_tag, *actions))

    @property
    def last(self) -> QWidget:
        """The last of it that takes the focus."""
        return self._since

    def _on_tag_clicked(self) -> None:
        chip = self.sender()
        assert isinstance(chip, Chip)
        self.untag_requested.emit(chip.label)

    def _on_more_clicked(self) -> None:
        self.menu_requested.emit(self._more.mapToGlobal(QPoint(0, self._more.height())))

    @property
    def name(self) -> EditableText:
        """The name, which is edited where it stands."""
        return self._name

    def _on_rhythm_clicked(self) -> None:
        self.fill_menu()
        self._menu.popup(self._rhythm.mapToGlobal(QPoint(0, self._rhythm.height())))

    def fill_menu(self) -> QMenu:
        """The rhythms to choose from, with their keys."""
        self._menu.clear()
        place = 0
        for circle in self._circles:
            if circle.cadence_days is not None:
                place += 1
            key = "0" if circle.cadence_days is None else str(place) if place <= 5 else ""
            self._add_to_menu(plain_action_text(circle_title(circle.name)), circle.id, circle.name, key)
        self._menu.addSeparator()
        self._add_to_menu(self.tr("No rhythm"), 0, "", "")
        self._add_to_menu(self.tr("A rhythm of their own…"), _OWN, "", "")
        return self._menu

    def _add_to_menu(self, text: str, circle_id: int, name: str, key: str) -> None:
        action = QAction(f"{text}\t{key}" if key else text, self._menu)
        action.setData((circle_id, name))
        self._menu.addAction(action)

    def _on_menu_triggered(self, action: QAction) -> None:
        circle_id, name = action.data()
        if circle_id == _OWN:
            self.cadence_requested.emit()
            return
        self.rhythm_requested.emit(circle_id, name)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        has_room = self.width() >= 2 * self._since.sizeHint().width()
        self._known.setDirection(
            QBoxLayout.Direction.LeftToRight if has_room else QBoxLayout.Direction.TopToBottom
        )
        self.updateGeometry()
