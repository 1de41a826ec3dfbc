"""What inline editing of a person means for the book: one command a value, and a notice with *Undo* after it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from prm.words import DateKind, MethodKind
from ui.backend import Backend
from ui.contact.fact_values import Fact, FactValue, add_word, read_partial_day
from ui.jobs import Failure
from ui.notices import Notices

if TYPE_CHECKING:
    from prm.database import Written

_KINDS = {Fact.EMAIL: MethodKind.EMAIL, Fact.PHONE: MethodKind.PHONE, Fact.LINK: MethodKind.LINK}
_FIELDS = {
    Fact.HOW_MET: "how_met",
    Fact.PLACE: "place",
    Fact.NICKNAME: "nickname",
    Fact.NAME: "display_name",
}


class Edit(QObject):
    """One edit on its way. ``refused`` carries the value's key, what was typed, and why."""

    refused = Signal(tuple, str, str)

    def __init__(self, backend: Backend, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._backend = backend
        self._notices = notices
        self._value = FactValue(Fact.NAME, "")
        self._typed = ""
        self._name = ""

    def write(self, contact_id: int, name: str, value: FactValue, typed: str) -> None:
        """Write a value of a person; an empty text takes it away."""
        self._value, self._typed, self._name = value, typed, name
        command, args, kwargs = command_of(contact_id, value, typed)
        self._backend.run(self, command, *args, done=self._on_done, failed=self._on_failed, **kwargs)

    def _on_done(self, written: Written[Any]) -> None:
        if written.changes:
            word = add_word(self._value.fact)
            text = self.tr("{name}: {what} kept") if self._typed else self.tr("{name}: {what} taken away")
            self._notices.say(text.format(name=self._name, what=word), self._typed, written.changes.step_id)
        self.deleteLater()

    def _on_failed(self, failure: Failure) -> None:
        self.refused.emit(self._value.key, self._typed, failure.message)
        self.deleteLater()


def command_of(
    contact_id: int, value: FactValue, typed: str
) -> tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]:
    """The command that makes a value what was typed, with its arguments."""
    from prm import contacts, facts, relations

    fact = value.fact
    if fact in _FIELDS:
        return contacts.edit_contact, (contact_id, _FIELDS[fact], typed), {}
    if fact is Fact.AROUND:
        relation = int(value.about) if value.about else None
        return relations.write_relation, (contact_id, relation, typed), {}
    if fact is Fact.BIRTHDAY:
        return facts.set_date, (contact_id, DateKind.BIRTHDAY, read_partial_day(typed)), {}
    if fact is Fact.OTHER_DATE:
        return facts.write_date, (contact_id, *_date_before(value), *_date_after(typed)), {}
    if fact is Fact.PROMISE:
        from prm.follow_ups import delete_follow_up, edit_follow_up

        if not typed:
            return delete_follow_up, (int(value.about),), {}
        return edit_follow_up, (int(value.about),), {"text": typed}
    if not value.about:
        return facts.add_method, (contact_id, typed, _KINDS[fact]), {}
    if not typed:
        return facts.remove_method, (contact_id, value.about), {}
    return facts.edit_method, (contact_id, value.about, typed), {}


def _date_before(value: FactValue) -> tuple[DateKind | None, str]:
    if not value.about:
        return None, ""
    kind, _, label = value.about.partition("\n")
    return DateKind(kind), label


def _date_after(typed: str) -> tuple[str, str]:
    """The label and the day of "Wedding, 12 June 2019"."""
    label, comma, day = typed.rpartition(",")
    return (label.strip(), read_partial_day(day)) if comma else ("", read_partial_day(typed))
