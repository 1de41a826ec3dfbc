"""``prm later``: another day for a follow-up, or some days of rest for a person in Get in touch."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import timedelta

from prm.circles import snooze_contact
from prm.cli.people import find_people
from prm.cli.session import Session
from prm.cli.verbs.remind import due_in_words, read_due
from prm.follow_ups import find_follow_up, postpone_follow_up
from prm.when import day_in_words
from prm.words import read_short_id

#: Later means so many days where no day is said.
USUAL = timedelta(days=7)


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="a follow-up like f7, or a person")
    parser.add_argument(
        "when", metavar="WHEN", nargs="*", help="a day; else in a week; none takes a person's rest back"
    )


def run(arguments: Namespace, session: Session) -> int:
    follow_up_id = read_short_id("follow_up", arguments.id)
    with session.book() as database:
        today = database.today
        until = read_due(" ".join(arguments.when), today) if arguments.when else today + USUAL
        if follow_up_id is not None:
            moved = database.write(postpone_follow_up, follow_up_id, until)
            text = database.read(find_follow_up, follow_up_id).text
            sentence = f"Moved: {text}, {due_in_words(until, today)}."
            return session.done(moved, "follow_up", [follow_up_id], sentence)
        [(contact_id, name)] = database.read(find_people, [arguments.id]).items()
        written = database.write(snooze_contact, contact_id, until)
    when = "again when the rhythm asks" if until is None else f"not before {day_in_words(until, today)}"
    return session.done(written, "contact", [contact_id], f"{name} shows up in Get in touch {when}.")
