"""``prm purge``: delete people for ever, after saying what goes."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from prm.cli.people import find_people
from prm.cli.session import Session
from prm.cli.text import counted, listed
from prm.database import Transaction
from prm.errors import PrmError
from prm.purge import purge


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("contacts", metavar="CONTACT", nargs="+")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def run(arguments: Namespace, session: Session) -> int:
    with session.book() as database:
        people = database.read(find_people, arguments.contacts, trashed=True)
        names = listed(people.values())
        if not arguments.yes:
            _ask(session, names, database.read(_belongings, list(people)))
        written = purge(database, list(people))
    return session.done(written, "contact", list(people), f"Deleted {names} for ever. This cannot be undone.")


def _belongings(tx: Transaction, ids: Sequence[int]) -> str:
    """What is about these people, in words."""
    marks = ", ".join("?" * len(ids))

    def number(statement: str) -> int:
        return int(tx.sql(statement.format(ids=marks), ids).scalar_one())

    exchanges = number("SELECT count(DISTINCT interaction_id) FROM participant WHERE contact_id IN ({ids})")
    notes = number("SELECT count(*) FROM note WHERE contact_id IN ({ids})")
    follow_ups = number("SELECT count(*) FROM follow_up WHERE contact_id IN ({ids})")
    return listed([counted(exchanges, "exchange"), counted(notes, "note"), counted(follow_ups, "follow-up")])


def _ask(session: Session, names: str, belongings: str) -> None:
    what = f"{names} with {belongings} will be deleted for ever, and this cannot be undone."
    if not session.has_person():
        raise PrmError(f"{what} Nothing was deleted yet; say --yes if you mean it.")
    if session.ask(f"{what}\nType yes to delete:").casefold() != "yes":
        raise PrmError("Nothing was deleted.")
