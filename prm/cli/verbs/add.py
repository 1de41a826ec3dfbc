"""``prm add``: a new person, with what is known of them, in one step."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from prm import contacts
from prm.circles import find_circle, place_in_circle
from prm.cli.session import Session
from prm.cli.text import listed
from prm.contacts import edit_contact
from prm.database import Transaction
from prm.errors import UsageError
from prm.facts import add_tag, set_date
from prm.notes import add_note
from prm.words import DateKind


def add_arguments(parser: ArgumentParser) -> None:
    parser.epilog = (
        "Words without quotation marks are one name: prm add Ada Lovelace. With quotation marks each argument is a"
        ' person: prm add "Ada Lovelace" "Charles Babbage".'
    )
    parser.add_argument("names", metavar="NAME", nargs="+")
    for option in ("--email", "--phone", "--link", "--tag"):
        parser.add_argument(
            option, action="append", default=[], metavar=option[2:].upper(), help="may be repeated"
        )
    for option in ("--organization", "--position", "--place", "--how-met", "--circle", "--note"):
        parser.add_argument(option, default="", metavar=option[2:].upper())
    parser.add_argument("--birthday", default="", metavar="DATE", help="1984-02-09, or --02-09")


def run(arguments: Namespace, session: Session) -> int:
    names = people_named(arguments.names)
    facts = {name: value for name, value in vars(arguments).items() if name in _FACTS and value}
    if len(names) > 1 and facts:
        raise UsageError("Facts belong to one person: add several people by name only. Nothing was added.")
    with session.book(create=True) as database:
        if len(names) > 1:
            several = database.write(contacts.add_contacts, names)
            return session.done(several, "contact", several.result, f"Added {listed(names)}.")
        written = database.write(add_contact, names[0], arguments)
    return session.done(written, "contact", [written.result], f"Added {names[0]} as c{written.result}.")


_FACTS = frozenset(
    {
        "email",
        "phone",
        "link",
        "tag",
        "organization",
        "position",
        "place",
        "how_met",
        "circle",
        "note",
        "birthday",
    }
)


def people_named(words: list[str]) -> list[str]:
    """The people whom the arguments name: each quoted argument is one; words without blanks are one name together."""
    whole = [" ".join(word.split()) for word in words]
    return whole if any(" " in word for word in whole) else [" ".join(whole)]


def add_contact(tx: Transaction, name: str, facts: Namespace) -> int:
    """Add a person with everything that was said of them."""
    contact_id = contacts.add_contact(
        tx,
        name,
        emails=facts.email,
        phones=facts.phone,
        links=facts.link,
        organization=facts.organization,
        position=facts.position,
    )
    for field in ("place", "how_met"):
        if value := getattr(facts, field):
            edit_contact(tx, contact_id, field, value)
    if facts.birthday:
        set_date(tx, contact_id, DateKind.BIRTHDAY, facts.birthday)
    for tag in facts.tag:
        add_tag(tx, [contact_id], tag)
    if facts.circle:
        place_in_circle(tx, [contact_id], find_circle(tx, facts.circle))
    if facts.note:
        add_note(tx, contact_id, facts.note)
    return contact_id
