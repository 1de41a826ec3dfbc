"""``prm follow-ups``, ``prm done`` and ``prm drop``: what is still to do, and what is not any more."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import date

from prm import follow_ups
from prm.cli.documents import Document, follow_up_document
from prm.cli.people import read_id
from prm.cli.session import Session
from prm.cli.text import table
from prm.contacts import find_contact
from prm.database import Transaction
from prm.when import day_in_words
from prm.words import FollowUpStatus, short_id


def add_arguments(parser: ArgumentParser) -> None:
    if parser.prog.endswith("follow-ups"):
        parser.add_argument("contact", metavar="CONTACT", nargs="?", help="only those about this person")
        parser.add_argument("--all", action="store_true", help="closed ones as well")
    else:
        parser.add_argument("id", metavar="ID", help="a follow-up like f7")


def run(arguments: Namespace, session: Session) -> int:
    if arguments.verb == "follow-ups":
        return session.answer(*session.query(_list, arguments.contact, closed=arguments.all))
    status = FollowUpStatus.DONE if arguments.verb == "done" else FollowUpStatus.DROPPED
    follow_up_id = read_id("follow_up", arguments.id)
    with session.book() as database:
        written = database.write(follow_ups.close_follow_up, follow_up_id, status)
        closed = database.read(follow_ups.find_follow_up, follow_up_id)
        following = written.result
        coming = None if following is None else database.read(follow_ups.find_follow_up, following)
        today = database.today
    sentence = f"{str(status).capitalize()}: {closed.text} ({closed.display_name})."
    if coming is None or coming.due_on is None:
        return session.done(written, "follow_up", [follow_up_id], sentence)
    sentence += f" Next: {day_in_words(coming.due_on, today)} ({short_id('follow_up', coming.id)})."
    return session.done(written, "follow_up", [follow_up_id, coming.id], sentence)


def _list(tx: Transaction, contact: str | None, *, closed: bool) -> tuple[list[Document], list[str]]:
    contact_id = None if contact is None else find_contact(tx, contact)
    found = follow_ups.follow_ups(tx, contact_id=contact_id, closed=closed)
    rows = [_row(one, tx.today) for one in found]
    return [follow_up_document(one) for one in found], list(table(rows, (8, 14, 7, 30, 100))) or [
        "There are no follow-ups."
    ]


def _row(one: follow_ups.FollowUp, today: date) -> tuple[str, ...]:
    when = "some day" if one.due_on is None else day_in_words(one.due_on, today)
    state = when if one.status is FollowUpStatus.OPEN else str(one.status)
    return (short_id("follow_up", one.id), state, str(one.kind), one.display_name, one.text)
