"""``prm edit``: change one fact of a person."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from typing import Any

from prm import facts
from prm.circles import find_circle, place_in_circle, set_cadence
from prm.cli.people import find_people
from prm.cli.session import Session
from prm.cli.verbs.rhythm import read_cadence
from prm.contacts import edit_contact, leave_alone
from prm.database import Database, Written
from prm.errors import UsageError
from prm.words import DateKind, LeaveAlone, MethodKind

_TEXTS = ("display_name", "given_name", "family_name", "nickname", "place", "how_met", "connected_on")
_DATES = ("birthday", "anniversary", "death")
_METHODS = ("email", "phone", "link", "handle")
_NOTHING = frozenset({"", "none", "no"})

Change = Callable[[Database, int, Namespace], Written[Any]]


def add_arguments(parser: ArgumentParser) -> None:
    parser.epilog = (
        f"Fields: {', '.join(FIELDS)}. An empty VALUE clears a text; none clears a date, circle or cadence;"
        " leave_alone is died, ended, other or no."
    )
    parser.add_argument("contact", metavar="CONTACT")
    parser.add_argument("field", metavar="FIELD")
    parser.add_argument("value", metavar="VALUE")
    parser.add_argument("--remove", action="store_true", help="take this e-mail, phone, link or tag away")


def run(arguments: Namespace, session: Session) -> int:
    field = arguments.field.replace("-", "_").casefold()
    change = FIELDS.get(field)
    if change is None:
        raise UsageError(f"A person has no field {arguments.field!r}. Fields are: {', '.join(FIELDS)}.")
    if arguments.remove and field not in (*_METHODS, "tag"):
        raise UsageError(f"--remove takes an address or a tag away; {field} is cleared with an empty value.")
    arguments.field = field
    arguments.value = arguments.value.strip()
    with session.book() as database:
        [(contact_id, name)] = database.read(find_people, [arguments.contact]).items()
        written = change(database, contact_id, arguments)
    is_cleared = arguments.value.casefold() in _NOTHING and field not in (*_METHODS, "tag")
    said = "cleared" if is_cleared else f"{arguments.value} removed" if arguments.remove else arguments.value
    return session.done(written, "contact", [contact_id], f"{name}: {field.replace('_', ' ')} {said}.")


def _text(database: Database, contact_id: int, arguments: Namespace) -> Written[Any]:
    return database.write(edit_contact, contact_id, arguments.field, arguments.value)


def _date(database: Database, contact_id: int, arguments: Namespace) -> Written[Any]:
    value = "" if arguments.value.casefold() in _NOTHING else arguments.value
    return database.write(facts.set_date, contact_id, DateKind(arguments.field), value)


def _method(database: Database, contact_id: int, arguments: Namespace) -> Written[Any]:
    if arguments.remove:
        return database.write(facts.remove_method, contact_id, arguments.value)
    return database.write(facts.add_method, contact_id, arguments.value, MethodKind(arguments.field))


def _organization(database: Database, contact_id: int, arguments: Namespace) -> Written[Any]:
    return database.write(facts.set_position, contact_id, organization=arguments.value)


def _position(database: Database, contact_id: int, arguments: Namespace) -> Written[Any]:
    return database.write(facts.set_position, contact_id, title=arguments.value)


def _leave_alone(database: Database, contact_id: int, arguments: Namespace) -> Written[Any]:
    value = arguments.value.casefold()
    if value in _NOTHING:
        return database.write(leave_alone, contact_id, None)
    if value not in set(LeaveAlone):
        raise UsageError(
            f"leave_alone is died, ended, other or no, not {arguments.value!r}. Nothing was changed."
        )
    return database.write(leave_alone, contact_id, LeaveAlone(value))


def _cadence(database: Database, contact_id: int, arguments: Namespace) -> Written[Any]:
    value = arguments.value.casefold()
    days = None if value in _NOTHING else read_cadence(value)
    if days is None and value not in _NOTHING:
        raise UsageError(f"A cadence is a number of days, not {arguments.value!r}. Nothing was changed.")
    return database.write(set_cadence, contact_id, days)


def _circle(database: Database, contact_id: int, arguments: Namespace) -> Written[Any]:
    is_out = arguments.value.casefold() in _NOTHING
    circle_id = None if is_out else database.read(find_circle, arguments.value)
    return database.write(place_in_circle, [contact_id], circle_id)


def _tag(database: Database, contact_id: int, arguments: Namespace) -> Written[Any]:
    if arguments.remove:
        return database.write(facts.remove_tag, [contact_id], arguments.value)
    return database.write(facts.add_tag, [contact_id], arguments.value)


#: To add a field: one line.
FIELDS: Mapping[str, Change] = {
    **dict.fromkeys(_TEXTS, _text),
    **dict.fromkeys(_DATES, _date),
    "organization": _organization,
    "position": _position,
    **dict.fromkeys(_METHODS, _method),
    "leave_alone": _leave_alone,
    "cadence": _cadence,
    "circle": _circle,
    "tag": _tag,
}
