"""The rows of what is known of a person: each value is edited where it stands."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QSizePolicy, QWidget

from prm.follow_ups import FollowUp
from prm.words import FollowUpKind
from ui.contact.fact_values import ADDABLE, Fact, FactValue, add_word, fact_hint, fact_word, values_of
from ui.contact.promise_buttons import PromiseButtons
from ui.contact.queries import Contact
from ui.kit.button import Button, ButtonKind
from ui.kit.editable import EditableText
from ui.kit.tab_order import chain, reached_in
from ui.kit.text import PlainLabel, Tone, plain_label
from ui.kit.tokens import Space, Style
from ui.phrases import in_sentence


def promise_word(kind: FollowUpKind, name: str) -> str:
    """Who promised, as the word of a row."""
    first = name.split(maxsplit=1)[0] if name.split() else name
    return {
        FollowUpKind.MINE: QCoreApplication.translate("contact", "You promised"),
        FollowUpKind.THEIRS: QCoreApplication.translate("contact", "{name} promised").format(name=first),
        FollowUpKind.ASK: QCoreApplication.translate("contact", "To ask"),
    }[kind]


def promise_text(follow_up: FollowUp, on: date) -> str:
    """What was promised, and by when."""
    if follow_up.due_on is None:
        day = QCoreApplication.translate("contact", "no day set")
    else:
        day = QCoreApplication.translate("contact", "for {day}").format(day=in_sentence(follow_up.due_on, on))
    return QCoreApplication.translate("contact", "{text}  ·  {day}").format(text=follow_up.text, day=day)


class FactRows(QWidget):
    """The rows. ``done_requested`` carries the id and words of a follow-up that is done, ``moved`` one that has
    another day, ``dropped`` one that is let go, ``edited`` a ``FactValue`` and its new text; a value that is new has no ``shown``. While somebody types, the rows stay as they are.
    """

    done_requested = Signal(int, str)
    moved = Signal(int, str, object)
    dropped = Signal(int, str)
    edited = Signal(FactValue, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact: Contact | None = None
        self._fields: dict[EditableText, FactValue] = {}
        self._words: list[PlainLabel] = []
        self._waits = False
        self._before: QWidget = self
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.LARGE)
        self._grid.setVerticalSpacing(Space.HAIR)
        self._grid.setColumnStretch(1, 1)
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._on_menu_triggered)
        self._add = Button(self.tr("Add…"), ButtonKind.LINK, icon="plus", least_height=24, parent=self)
        self._add.setAccessibleDescription(self.tr("something about this person, opens a menu"))
        self._add.clicked.connect(self._on_add_clicked)

    def show_contact(self, contact: Contact) -> None:
        """Show a person's facts and open follow-ups; of the same person only when nobody is typing."""
        is_same = self._contact is not None and self._contact.person.line.id == contact.person.line.id
        self._contact = contact
        if is_same and any(field.is_editing for field in self._fields):
            self._waits = True
            return
        self._fill(contact)

    def _fill(self, contact: Contact) -> None:
        self._waits = False
        focused = next((value.key for field, value in self._fields.items() if field.hasFocus()), None)
        self._clear()
        name = contact.person.line.display_name
        for follow_up in contact.follow_ups:
            self._add_row(promise_word(follow_up.kind, name), self._promise(follow_up, contact.on))
        before = ""
        for value in values_of(contact):
            word = fact_word(value.fact)
            self._add_row("" if word == before else word, self._field(value))
            before = word
        self._add_row("", self._add)
        self._add.show()
        self._put_in_tab_order()
        for field, value in self._fields.items():
            if value.key == focused:
                field.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, before: QWidget) -> None:
        """Let Tab come here from this one."""
        self._before = before

    def _put_in_tab_order(self) -> None:
        chain((self._before, *reached_in(self._grid)))

    def _clear(self) -> None:
        self._fields, self._words = {}, []
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self._add:
                widget.hide()
                widget.deleteLater()

    def _promise(self, follow_up: FollowUp, on: date) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        value = FactValue(Fact.PROMISE, promise_text(follow_up, on), follow_up.text, str(follow_up.id))
        row.addWidget(self._field(value), 1)
        buttons = PromiseButtons(follow_up, on)
        buttons.done_requested.connect(self.done_requested)
        buttons.moved.connect(self.moved)
        buttons.dropped.connect(self.dropped)
        row.addWidget(buttons, 0, Qt.AlignmentFlag.AlignTop)
        return box

    def _field(self, value: FactValue) -> QWidget:
        if value.is_fixed:
            label = plain_label(value.shown, wrap=True, selectable=True)
            label.setContentsMargins(Space.HAIR, 2, 0, 2)
            return label
        field = EditableText(add_word(value.fact), value.text, value.shown, hint=fact_hint(value.fact))
        field.edited.connect(self._on_field_edited)
        field.ended.connect(self._on_field_ended)
        self._fields[field] = value
        return field

    def _add_row(self, word: str, value: QWidget) -> None:
        number = self._grid.rowCount()
        if word:
            label = plain_label(word, Style.BODY, Tone.INK3)
            label.setContentsMargins(0, 2, 0, 2)
            label.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
            self._grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
        is_button = value is self._add
        side = Qt.AlignmentFlag.AlignLeft if is_button else Qt.AlignmentFlag(0)
        self._grid.addWidget(value, number, 1, side)

    @property
    def fields(self) -> dict[EditableText, FactValue]:
        """What can be edited now."""
        return self._fields

    def fill_menu(self) -> QMenu:
        """What can be added."""
        self._menu.clear()
        there = {value.fact for value in self._fields.values()}
        once = {Fact.HOW_MET, Fact.BIRTHDAY, Fact.PLACE, Fact.NICKNAME}
        for fact in ADDABLE:
            if fact not in once or fact not in there:
                action = QAction(add_word(fact), self._menu)
                action.setData(fact.value)
                self._menu.addAction(action)
        return self._menu

    def _on_add_clicked(self) -> None:
        self.fill_menu().popup(self._add.mapToGlobal(QPoint(0, self._add.height())))

    def _on_menu_triggered(self, action: QAction) -> None:
        self.begin(Fact(action.data()))

    def begin(self, fact: Fact) -> None:
        """Open an empty row for something new."""
        field = self._field(FactValue(fact, ""))
        assert isinstance(field, EditableText)
        self._grid.removeWidget(self._add)
        self._add_row(fact_word(fact), field)
        self._add_row("", self._add)
        self._put_in_tab_order()
        field.edit()

    def complain(self, key: tuple[str, str], typed: str, sentence: str) -> None:
        """The book refused what was typed: it stands in its field again, with the reason."""
        for field, value in self._fields.items():
            if value.key == key:
                field.edit()
                field.set_typed(typed)
                field.complain(sentence)
                return

    def _on_field_edited(self, text: str) -> None:
        field = self.sender()
        assert isinstance(field, EditableText)
        self.edited.emit(self._fields[field], text)

    def _on_field_ended(self) -> None:
        field = self.sender()
        assert isinstance(field, EditableText)
        value = self._fields.get(field)
        is_new = value is not None and not value.shown and not field.shown
        if self._contact is not None and (self._waits or is_new):
            self._fill(self._contact)
