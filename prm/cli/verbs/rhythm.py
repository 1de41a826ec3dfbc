"""``prm circle`` and ``prm not-this-time``: how often, and when the count starts."""

from __future__ import annotations

import re
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable

from prm import circles
from prm.cli.people import find_people
from prm.cli.session import Session
from prm.cli.text import listed
from prm.database import Transaction

_DAYS = re.compile(r"(?:every\s+)?(\d{1,6})(?:\s+days?)?", re.IGNORECASE)


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("contacts", metavar="CONTACT", nargs="+")
    if parser.prog.endswith("circle"):
        parser.add_argument("name", metavar="NAME", help='a rhythm, "every 21 days", or none')


def run(arguments: Namespace, session: Session) -> int:
    with session.book() as database:
        people = database.read(find_people, arguments.contacts)
        ids, names = list(people), listed(people.values())
        if arguments.verb == "not-this-time":
            written = database.write(not_this_time, ids)
            return session.done(
                written, "contact", ids, f"Not this time: {names}. The rhythm starts anew today."
            )
        wanted = " ".join(arguments.name.split())
        days = read_cadence(wanted)
        if days is not None:
            written = database.write(set_cadence, ids, days)
            return session.done(written, "contact", ids, f"{names}: every {days} days.")
        circle_id = None if wanted.casefold() == "none" else database.read(circles.find_circle, wanted)
        written = database.write(circles.place_in_circle, ids, circle_id)
        name = next((one.name for one in database.read(circles.circles) if one.id == circle_id), "no rhythm")
    return session.done(written, "contact", ids, f"{names}: {name}.")


def read_cadence(text: str) -> int | None:
    """The days of ``21``, ``21 days`` or ``every 21 days``; None where the text is the name of a rhythm."""
    match = _DAYS.fullmatch(text.strip())
    return int(match[1]) if match else None


def not_this_time(tx: Transaction, contact_ids: Iterable[int]) -> None:
    """Restart the rhythms of several people in one step."""
    for contact_id in contact_ids:
        circles.not_this_time(tx, contact_id)


def set_cadence(tx: Transaction, contact_ids: Iterable[int], days: int) -> None:
    """Give several people a cadence of their own in one step."""
    for contact_id in contact_ids:
        circles.set_cadence(tx, contact_id, days)
