"""The rows of the history page: one step, one person or thing in the trash."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from prm.trash import Belongings, TrashedPerson, TrashedThing
from ui.formatting import plural
from ui.history.queries import Told
from ui.kit.avatar import Avatar
from ui.kit.button import Button, ButtonKind
from ui.kit.emphasis import EmphasisLabel
from ui.kit.icon_view import IconView
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style
from ui.phrases import in_sentence
from ui.step_words import step_detail, step_icon, step_runs, step_sentence


def time_text(told: Told) -> str:
    """The time of day as the person's locale writes it."""
    time = QTime(told.at.hour, told.at.minute)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


class StepRow(QWidget):
    """One step with the button that takes it back. ``undo_requested`` and ``redo_requested`` carry its id."""

    undo_requested = Signal(int)
    redo_requested = Signal(int)

    def __init__(self, told: Told, today: date, *, can_redo: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = told
        self._can_redo = can_redo
        step = told.past.step
        self._sentence = EmphasisLabel(step_runs(told.past), Tone.INK3 if step.is_undone else Tone.INK)
        self._detail = plain_label(self._detail_text(today), tone=Tone.INK3, elide=True)
        self._problem = plain_label(tone=Tone.WARN, wrap=True)
        self._problem.hide()
        self._button = self._made_button(can_redo=can_redo)
        self._lay_out()

    def _detail_text(self, today: date) -> str:
        detail = step_detail(self._told.past, today)
        if not self._told.past.step.is_undone:
            return detail
        taken_back = self.tr("taken back")
        return f"{taken_back} · {detail}" if detail else taken_back

    def _made_button(self, *, can_redo: bool) -> Button | None:
        step = self._told.past.step
        sentence = step_sentence(self._told.past)
        if step.is_undone and not can_redo:
            return None
        if step.is_undone:
            text, icon, name = self.tr("Redo"), "redo-2", self.tr("Redo: {step}").format(step=sentence)
        elif step.verb == "trash_contact":
            text, icon, name = (
                self.tr("Restore"),
                "undo-2",
                self.tr("Restore: {step}").format(step=sentence),
            )
        else:
            text, icon, name = self.tr("Undo"), "undo-2", self.tr("Undo: {step}").format(step=sentence)
        button = Button(text, ButtonKind.PLAIN, icon=icon, least_height=Size.CONTROL_IN_ROW)
        button.setAccessibleName(name)
        button.clicked.connect(self._on_button_clicked)
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._sentence)
        words.addWidget(self._detail)
        words.addWidget(self._problem)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(IconView(step_icon(self._told.past.step), Size.ICON_LARGE))
        row.addLayout(words, 1)
        # Not before it stands in the row: shown by itself it would be a window for a moment, and take the keys away.
        self._detail.setVisible(bool(self._detail.text()))
        row.addWidget(plain_label(time_text(self._told), tone=Tone.INK2))
        if self._button is not None:
            row.addWidget(self._button)

    @property
    def key(self) -> tuple[Told, bool]:
        """What the row was made of: the same again needs no other row."""
        return self._told, self._can_redo

    @property
    def step_id(self) -> int:
        return self._told.past.step.id

    @property
    def sentence(self) -> str:
        return self._sentence.text

    @property
    def detail(self) -> str:
        return self._detail.text()

    @property
    def button(self) -> Button | None:
        """The button that takes it back or does it again; None where neither can be."""
        return self._button

    @property
    def problem(self) -> str:
        """What is said of a step that could not be taken back."""
        return self._problem.text() if self._problem.isVisibleTo(self) else ""

    def show_problem(self, sentence: str) -> None:
        """Say beneath the step why it cannot be taken back."""
        self._problem.setText(sentence)
        self._problem.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _on_button_clicked(self) -> None:
        signal = self.redo_requested if self._told.past.step.is_undone else self.undo_requested
        signal.emit(self.step_id)


def belongings_text(belongings: Belongings) -> str:
    """What goes with somebody: "2 exchanges, 1 note"; empty where nothing does."""
    parts = (
        (belongings.exchanges, plural("%Ln exchange", "%Ln exchanges", belongings.exchanges)),
        (belongings.notes, plural("%Ln note", "%Ln notes", belongings.notes)),
        (belongings.follow_ups, plural("%Ln follow-up", "%Ln follow-ups", belongings.follow_ups)),
        (belongings.invitations, plural("%Ln invitation", "%Ln invitations", belongings.invitations)),
    )
    return ", ".join(text for number, text in parts if number)


class TrashRow(QWidget):
    """Something in the trash: a sign, what it is, until when, and its buttons. The signals carry the row."""

    restore_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(
        self, sign: QWidget, title: str, detail: str, until: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = plain_label(title, Style.STRONG, wrap=True)
        self._until = plain_label(until, Style.CAPTION, Tone.INK3)
        self._restore = Button(self.tr("Restore"), least_height=Size.CONTROL_IN_ROW)
        self._restore.setAccessibleName(self.tr("Restore: {what}").format(what=title))
        self._restore.clicked.connect(self._on_restore_clicked)
        forever = self.tr("Delete for ever: {what}").format(what=title)
        self._delete = Button("", ButtonKind.PLAIN, icon="x", name=forever, least_height=Size.CONTROL_IN_ROW)
        self._delete.clicked.connect(self._on_delete_clicked)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        if detail:
            words.addWidget(plain_label(detail, tone=Tone.INK3, elide=True))
        words.addWidget(self._until)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(Space.HAIR)
        row.addLayout(words, 1)
        row.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignTop)

    def _on_restore_clicked(self) -> None:
        self.restore_requested.emit(self)

    def _on_delete_clicked(self) -> None:
        self.delete_requested.emit(self)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def until(self) -> str:
        return self._until.text()

    @property
    def restore_button(self) -> Button:
        return self._restore

    @property
    def delete_button(self) -> Button:
        return self._delete


class PersonRow(TrashRow):
    """A person in the trash."""

    def __init__(self, person: TrashedPerson, today: date, parent: QWidget | None = None) -> None:
        self.person = person
        detail = belongings_text(person.belongings) or self.tr("nothing else is known of them")
        until = self.tr("to {day}").format(day=in_sentence(person.until_on, today))
        super().__init__(Avatar(person.name, person.uid, 32), person.name, detail, until, parent)


class ThingRow(TrashRow):
    """A note, an exchange or a follow-up that was deleted."""

    def __init__(self, thing: TrashedThing, today: date, parent: QWidget | None = None) -> None:
        self.thing = thing
        until = self.tr("to {day}").format(day=in_sentence(thing.until_on, today))
        icon = IconView(step_icon(thing.past.step), Size.ICON_LARGE)
        super().__init__(icon, step_sentence(thing.past), step_detail(thing.past, today), until, parent)
