"""``prm hide``, ``prm trash`` and ``prm restore-contact``: out of lists, to the trash, and back."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from prm.cli.people import find_people
from prm.cli.session import Session
from prm.cli.text import listed
from prm.contacts import hide_contact, restore_contact, show_contact, trash_contact


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("contacts", metavar="CONTACT", nargs="+")
    if parser.prog.endswith("hide"):
        parser.add_argument("--show", action="store_true", help="bring hidden people back")


def run(arguments: Namespace, session: Session) -> int:
    verb = "show" if arguments.verb == "hide" and arguments.show else arguments.verb
    command, said = {
        "hide": (hide_contact, "Hid {}; searching still finds them."),
        "show": (show_contact, "Brought back {}."),
        "trash": (trash_contact, "Moved {} to the trash, for thirty days."),
        "restore-contact": (restore_contact, "Took {} out of the trash."),
    }[verb]
    with session.book() as database:
        people = database.read(find_people, arguments.contacts, trashed=verb == "restore-contact")
        written = database.write(command, list(people))
    return session.done(written, "contact", list(people), said.format(listed(people.values())))
