"""``prm remind``: a follow-up, something by a day."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import date

from prm.cli.people import find_people
from prm.cli.session import Session
from prm.follow_ups import add_follow_up
from prm.when import coming_day, day_in_words
from prm.words import FollowUpKind, short_id

#: Says that a follow-up has no day.
SOME_DAY = frozenset({"none", "someday", "some day"})


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("contact", metavar="CONTACT")
    parser.add_argument(
        "when", metavar="WHEN", help="2026-11-22, tomorrow, monday, next week, 3w, in 2 months, someday"
    )
    parser.add_argument("words", metavar="TEXT", nargs="+")
    who = parser.add_mutually_exclusive_group()
    who.add_argument(
        "--mine", dest="kind", action="store_const", const=FollowUpKind.MINE, help="you promised"
    )
    who.add_argument(
        "--theirs", dest="kind", action="store_const", const=FollowUpKind.THEIRS, help="they promised"
    )
    who.add_argument(
        "--ask", dest="kind", action="store_const", const=FollowUpKind.ASK, help="ask how it went"
    )
    parser.add_argument("--every", metavar="RULE", default="", help="month, 2 weeks, year, or an RRULE")


def run(arguments: Namespace, session: Session) -> int:
    with session.book() as database:
        [(contact_id, name)] = database.read(find_people, [arguments.contact]).items()
        due_on = read_due(arguments.when, database.today)
        written = database.write(
            add_follow_up,
            contact_id,
            " ".join(arguments.words),
            due_on,
            kind=arguments.kind or FollowUpKind.MINE,
            every=arguments.every,
        )
        when = due_in_words(due_on, database.today)
    follow_up = short_id("follow_up", written.result)
    return session.done(written, "follow_up", [written.result], f"Set {follow_up}, {when}, about {name}.")


def read_due(text: str, today: date) -> date | None:
    """The day of a follow-up; None for ``someday``."""
    return None if text.strip().casefold() in SOME_DAY else coming_day(text, today)


def due_in_words(due_on: date | None, today: date) -> str:
    return "for some day" if due_on is None else f"for {day_in_words(due_on, today)}"
