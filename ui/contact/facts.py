"""What is known of a person, as rows of a word and its value; empty rows are not shown."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from prm.follow_ups import FollowUp
from prm.people import Person, PersonDate
from prm.relations import Relation
from prm.words import FollowUpKind, LeaveAlone
from ui.contact.queries import Contact
from ui.formatting import day_text
from ui.kit.button import Button, ButtonKind
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space, Style
from ui.phrases import in_sentence, work_text

_SEPARATOR = "  ·  "


def facts_of(contact: Contact) -> list[tuple[str, str]]:
    """The rows that have a value, in their order; follow-ups come apart from them."""
    person, on = contact.person, contact.on
    former = [work_text(p.title, p.organization) for p in person.positions if not p.is_current]
    rows = (
        (QCoreApplication.translate("contact", "How we met"), person.how_met),
        (QCoreApplication.translate("contact", "Last in person"), _day(person.last_in_person_on, on)),
        (QCoreApplication.translate("contact", "Around them"), _around(person.relations, person.line.id)),
        (
            QCoreApplication.translate("contact", "Reach"),
            _SEPARATOR.join(_reach(m.value) for m in person.methods),
        ),
        (QCoreApplication.translate("contact", "Dates, place"), _dates_and_place(person)),
        (QCoreApplication.translate("contact", "Address"), _SEPARATOR.join(person.addresses)),
        (QCoreApplication.translate("contact", "Before"), _SEPARATOR.join(text for text in former if text)),
        (QCoreApplication.translate("contact", "Left alone"), _left_alone(person)),
    )
    return [(word, value) for word, value in rows if value]


def _reach(value: str) -> str:
    """An address without what every link begins with."""
    for beginning in ("https://www.", "http://www.", "https://", "http://"):
        if value.startswith(beginning):
            return value.removeprefix(beginning).rstrip("/")
    return value


def _day(day: date | None, on: date) -> str:
    return "" if day is None else day_text(day, on)


def _around(relations: tuple[Relation, ...], contact_id: int) -> str:
    shown = []
    for relation in relations:
        is_theirs = relation.contact_id == contact_id
        kind = relation.kind.replace("_", " ")
        word = (
            kind
            if is_theirs
            else QCoreApplication.translate("contact", "has you as {kind}").format(kind=kind)
        )
        parts = [relation.name, word if is_theirs else "", relation.note]
        shown.append(", ".join(part for part in parts if part))
    return _SEPARATOR.join(shown)


def _dates_and_place(person: Person) -> str:
    return _SEPARATOR.join(
        [*(_date(entry) for entry in person.dates), *([person.place] if person.place else [])]
    )


def _date(entry: PersonDate) -> str:
    what = entry.label or (
        QCoreApplication.translate("contact", "birthday") if entry.kind == "birthday" else entry.kind
    )
    return QCoreApplication.translate("contact", "{what} {day}").format(
        what=what, day=partial_day(entry.value)
    )


def partial_day(value: str) -> str:
    """A day of which a part may be unknown, in words: "9 February", "9 February 1984"; others as they stand."""
    month_day = QCoreApplication.translate("contact", "d MMMM", "Qt date format")
    if value.startswith("--"):
        found = QDate.fromString(f"2000-{value[2:]}", Qt.DateFormat.ISODate)
        return QLocale().toString(found, month_day) if found.isValid() else value
    found = QDate.fromString(value, Qt.DateFormat.ISODate)
    full = QCoreApplication.translate("contact", "d MMMM yyyy", "Qt date format")
    return QLocale().toString(found, full) if found.isValid() else value


def _left_alone(person: Person) -> str:
    if person.leave_alone is None:
        return ""
    return {
        LeaveAlone.DIED: QCoreApplication.translate("contact", "has died; never brought up unasked"),
        LeaveAlone.ENDED: QCoreApplication.translate("contact", "it ended; never brought up unasked"),
        LeaveAlone.OTHER: QCoreApplication.translate("contact", "never brought up unasked"),
    }[person.leave_alone]


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
    """The rows. ``done_requested`` carries the id and words of a follow-up that is done."""

    done_requested = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.LARGE)
        self._grid.setVerticalSpacing(Space.SMALL)
        self._grid.setColumnStretch(1, 1)

    def show_contact(self, contact: Contact) -> None:
        """Show a person's facts and open follow-ups."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        name = contact.person.line.display_name
        for follow_up in contact.follow_ups:
            value = plain_label(promise_text(follow_up, contact.on), wrap=True, selectable=True)
            button = _DoneButton(follow_up, self)
            button.done_requested.connect(self.done_requested)
            box = QWidget()
            row = QHBoxLayout(box)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(value, 1)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self._add(promise_word(follow_up.kind, name), box)
        for word, text in facts_of(contact):
            self._add(word, plain_label(text, wrap=True, selectable=True))
        self.setVisible(self._grid.count() > 0)

    def _add(self, word: str, value: QWidget) -> None:
        label = plain_label(word, Style.BODY, Tone.INK3)
        label.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        number = self._grid.rowCount()
        self._grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, number, 1)


class _DoneButton(Button):
    """*Done* beside a follow-up."""

    done_requested = Signal(int, str)

    def __init__(self, follow_up: FollowUp, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("contact", "Done"),
            ButtonKind.LINK,
            icon="circle",
            least_height=24,
            parent=parent,
        )
        self._follow_up = follow_up
        self.setAccessibleDescription(follow_up.text)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.done_requested.emit(self._follow_up.id, self._follow_up.text)
