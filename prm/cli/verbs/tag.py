"""``prm tag``: put a tag on people, or take it off."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from prm.cli.people import find_people
from prm.cli.session import Session
from prm.cli.text import listed
from prm.facts import add_tag, remove_tag


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("contacts", metavar="CONTACT", nargs="+")
    parser.add_argument("tag", metavar="TAG")
    parser.add_argument("--remove", action="store_true", help="take the tag off")


def run(arguments: Namespace, session: Session) -> int:
    with session.book() as database:
        people = database.read(find_people, arguments.contacts)
        command = remove_tag if arguments.remove else add_tag
        written = database.write(command, list(people), arguments.tag)
    said = "no longer wear" if arguments.remove else "wear"
    if len(people) == 1:
        said = "no longer wears" if arguments.remove else "wears"
    shown = arguments.tag.strip().removeprefix("#")
    return session.done(written, "contact", list(people), f"{listed(people.values())} {said} #{shown}.")
