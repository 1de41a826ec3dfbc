"""What is known of a person as rows of values that can be edited where they stand; empty rows are not shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from prm.people import Person, PersonDate
from prm.relations import Relation
from prm.words import DateKind, LeaveAlone
from ui.contact.queries import Contact
from ui.formatting import day_text
from ui.phrases import work_text


class Fact(StrEnum):
    """What a value is; what can be added by hand stands first, in the order of the menu."""

    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"
    HOW_MET = "how_met"
    AROUND = "around"
    BIRTHDAY = "birthday"
    OTHER_DATE = "other_date"
    PLACE = "place"
    NICKNAME = "nickname"
    NAME = "name"
    LAST_IN_PERSON = "last_in_person"
    ADDRESS = "address"
    BEFORE = "before"
    LEFT_ALONE = "left_alone"
    PROMISE = "promise"


#: What one may add, with the word of its row.
ADDABLE = (
    Fact.EMAIL,
    Fact.PHONE,
    Fact.LINK,
    Fact.HOW_MET,
    Fact.AROUND,
    Fact.BIRTHDAY,
    Fact.OTHER_DATE,
    Fact.PLACE,
    Fact.NICKNAME,
)


@dataclass(frozen=True, slots=True)
class FactValue:
    """One value: ``shown`` is read, ``text`` is edited. ``about`` tells it from others of its kind: an address as it
    stands in the book, the id of a relation, the label of a date. ``is_fixed`` says that it follows from something else.
    """

    fact: Fact
    shown: str
    text: str = ""
    about: str = ""
    is_fixed: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """What it stays the same by, when the page is filled anew."""
        return (self.fact.value, self.about)


def fact_word(fact: Fact) -> str:
    """The word of a row."""
    return {
        Fact.EMAIL: QCoreApplication.translate("contact", "Reach"),
        Fact.PHONE: QCoreApplication.translate("contact", "Reach"),
        Fact.LINK: QCoreApplication.translate("contact", "Reach"),
        Fact.HOW_MET: QCoreApplication.translate("contact", "How we met"),
        Fact.AROUND: QCoreApplication.translate("contact", "Around them"),
        Fact.BIRTHDAY: QCoreApplication.translate("contact", "Dates"),
        Fact.OTHER_DATE: QCoreApplication.translate("contact", "Dates"),
        Fact.PLACE: QCoreApplication.translate("contact", "Place"),
        Fact.NICKNAME: QCoreApplication.translate("contact", "Called"),
        Fact.NAME: QCoreApplication.translate("contact", "Name"),
        Fact.LAST_IN_PERSON: QCoreApplication.translate("contact", "Last in person"),
        Fact.ADDRESS: QCoreApplication.translate("contact", "Address"),
        Fact.BEFORE: QCoreApplication.translate("contact", "Before"),
        Fact.LEFT_ALONE: QCoreApplication.translate("contact", "Left alone"),
        Fact.PROMISE: QCoreApplication.translate("contact", "Follow-up"),
    }[fact]


def add_word(fact: Fact) -> str:
    """The entry of the menu that adds one."""
    return {
        Fact.EMAIL: QCoreApplication.translate("contact", "E-mail address"),
        Fact.PHONE: QCoreApplication.translate("contact", "Phone number"),
        Fact.LINK: QCoreApplication.translate("contact", "Link"),
        Fact.BIRTHDAY: QCoreApplication.translate("contact", "Birthday"),
        Fact.OTHER_DATE: QCoreApplication.translate("contact", "Another date"),
        Fact.AROUND: QCoreApplication.translate("contact", "Somebody around them"),
        Fact.NICKNAME: QCoreApplication.translate("contact", "What you call them"),
    }.get(fact, fact_word(fact))


def fact_hint(fact: Fact) -> str:
    """What is to be typed."""
    return {
        Fact.EMAIL: QCoreApplication.translate("contact", "name@example.org"),
        Fact.PHONE: QCoreApplication.translate("contact", "+44 20 7946 0000"),
        Fact.LINK: QCoreApplication.translate("contact", "https://…"),
        Fact.AROUND: QCoreApplication.translate(
            "contact", "Name, what they are, a note: Rui, partner, sails"
        ),
        Fact.BIRTHDAY: QCoreApplication.translate("contact", "9 February, or 9 February 1984"),
        Fact.OTHER_DATE: QCoreApplication.translate("contact", "What, then the day: Wedding, 12 June 2019"),
        Fact.HOW_MET: QCoreApplication.translate("contact", "Where, when, through whom"),
    }.get(fact, "")


def values_of(contact: Contact) -> list[FactValue]:
    """Everything that is known, in its order; follow-ups come apart from it."""
    person, on = contact.person, contact.on
    found = [
        FactValue(Fact.NICKNAME, person.nickname, person.nickname),
        FactValue(Fact.HOW_MET, person.how_met, person.how_met),
        FactValue(Fact.LAST_IN_PERSON, _day(person.last_in_person_on, on), is_fixed=True),
        *(_around(one, person.line.id) for one in person.relations),
        *_reach(person),
        *(_date(entry) for entry in person.dates),
        FactValue(Fact.PLACE, person.place, person.place),
        *(FactValue(Fact.ADDRESS, text, is_fixed=True) for text in person.addresses),
        *(FactValue(Fact.BEFORE, text, is_fixed=True) for text in _former(person)),
        FactValue(Fact.LEFT_ALONE, left_alone_text(person.leave_alone), is_fixed=True),
    ]
    return [value for value in found if value.shown]


def _reach(person: Person) -> list[FactValue]:
    facts = {"email": Fact.EMAIL, "phone": Fact.PHONE}
    found = []
    for method in person.methods:
        shown = short_address(method.value)
        if method.label:
            shown = QCoreApplication.translate("contact", "{address}, {label}").format(
                address=shown, label=method.label
            )
        found.append(FactValue(facts.get(method.kind, Fact.LINK), shown, method.value, method.value))
    return found


def short_address(value: str) -> str:
    """An address without what every link begins with."""
    for beginning in ("https://www.", "http://www.", "https://", "http://"):
        if value.startswith(beginning):
            return value.removeprefix(beginning).rstrip("/")
    return value


def _day(day: date | None, on: date) -> str:
    return "" if day is None else day_text(day, on)


def _around(relation: Relation, contact_id: int) -> FactValue:
    kind = relation.kind.replace("_", " ")
    if relation.contact_id != contact_id:
        word = QCoreApplication.translate("contact", "{name}, has them as {kind}")
        return FactValue(Fact.AROUND, word.format(name=relation.name, kind=kind), is_fixed=True)
    text = ", ".join(part for part in (relation.name, kind, relation.note) if part)
    return FactValue(Fact.AROUND, text, text, str(relation.id))


def _date(entry: PersonDate) -> FactValue:
    fact = Fact.BIRTHDAY if entry.kind == DateKind.BIRTHDAY else Fact.OTHER_DATE
    what = entry.label or (
        QCoreApplication.translate("contact", "birthday") if fact is Fact.BIRTHDAY else entry.kind
    )
    day = partial_day(entry.value)
    shown = QCoreApplication.translate("contact", "{what} {day}").format(what=what, day=day)
    text = day if fact is Fact.BIRTHDAY else f"{what}, {day}"
    return FactValue(fact, shown, text, f"{entry.kind}\n{entry.label}")


def partial_day(value: str) -> str:
    """A day of which a part may be unknown, in words: "9 February", "9 February 1984"; others as they stand."""
    month_day = QCoreApplication.translate("contact", "d MMMM", "Qt date format")
    if value.startswith("--"):
        found = QDate.fromString(f"2000-{value[2:]}", Qt.DateFormat.ISODate)
        return QLocale().toString(found, month_day) if found.isValid() else value
    found = QDate.fromString(value, Qt.DateFormat.ISODate)
    full = QCoreApplication.translate("contact", "d MMMM yyyy", "Qt date format")
    return QLocale().toString(found, full) if found.isValid() else value


_WITH_YEAR: Sequence[str] = (
    "d MMMM yyyy",
    "d MMM yyyy",
    "d. MMMM yyyy",
    "d. MMM yyyy",
    "d.M.yyyy",
    "yyyy-MM-dd",
)
_WITHOUT_YEAR: Sequence[str] = ("d MMMM", "d MMM", "d. MMMM", "d. MMM", "d.M.", "MMMM d", "MMM d")


def read_partial_day(text: str) -> str:
    """The inverse of ``partial_day``, for days as people type them; what is not understood comes back as it is, for the
    engine to refuse. A year has four digits: two could be this century's or the last one's.
    """
    typed = " ".join(text.split())
    month_day = QCoreApplication.translate("contact", "d MMMM", "Qt date format")
    full = QCoreApplication.translate("contact", "d MMMM yyyy", "Qt date format")
    for form in (full, *_WITH_YEAR):
        found = QLocale().toDate(typed, form)
        if found.isValid() and found.year() >= 1000:
            return found.toString(Qt.DateFormat.ISODate)
    for form in (month_day, *_WITHOUT_YEAR):
        # A leap year, or 29 February would be no day.
        found = QLocale().toDate(f"{typed} 2000", f"{form} yyyy")
        if found.isValid():
            return found.toString("--MM-dd")
    return typed


def _former(person: Person) -> list[str]:
    return [
        text for p in person.positions if not p.is_current and (text := work_text(p.title, p.organization))
    ]


def left_alone_text(reason: LeaveAlone | None) -> str:
    """Why a person is never brought up; empty where they are."""
    if reason is None:
        return ""
    return {
        LeaveAlone.DIED: QCoreApplication.translate("contact", "has died; never brought up unasked"),
        LeaveAlone.ENDED: QCoreApplication.translate("contact", "it ended; never brought up unasked"),
        LeaveAlone.OTHER: QCoreApplication.translate("contact", "never brought up unasked"),
    }[reason]
