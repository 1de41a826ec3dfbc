"""``prm note``: keep something about a person."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from prm.cli.people import find_people
from prm.cli.session import Session
from prm.notes import add_note
from prm.words import short_id


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("contact", metavar="CONTACT")
    parser.add_argument("words", metavar="TEXT", nargs="+")


def run(arguments: Namespace, session: Session) -> int:
    with session.book() as database:
        [(contact_id, name)] = database.read(find_people, [arguments.contact]).items()
        written = database.write(add_note, contact_id, " ".join(arguments.words))
    note = short_id("note", written.result)
    return session.done(written, "note", [written.result], f"Noted {note} on {name}.")
