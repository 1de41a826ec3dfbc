"""``prm contacts``: people as a list."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from prm.circles import find_circle
from prm.cli.documents import Document, contact_documents
from prm.cli.people import positive, read_rhythms, rhythm_in_words
from prm.cli.session import Session
from prm.cli.text import table
from prm.database import Transaction
from prm.people import Filter, Line, Scope, Sort, people_ids, people_lines
from prm.when import day_in_words
from prm.words import short_id

#: Lines of so many people are read by one statement.
_AT_ONCE = 5_000


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "query", metavar="QUERY", nargs="*", help="words that fit a name, work, address or note"
    )
    parser.add_argument("--circle", metavar="C", help="only those of this rhythm")
    parser.add_argument("--tag", metavar="T", help="only those with this tag")
    parser.add_argument("--sort", choices=[str(sort) for sort in Sort], default=str(Sort.NAME))
    parser.add_argument("--limit", metavar="N", type=positive, help="at most so many")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--hidden", action="store_true", help="those who were hidden")
    which.add_argument("--trash", action="store_true", help="those in the trash")


def run(arguments: Namespace, session: Session) -> int:
    documents, lines = session.query(_contacts, arguments, as_json=session.as_json)
    return session.answer(documents, lines)


def _contacts(tx: Transaction, arguments: Namespace, *, as_json: bool) -> tuple[list[Document], list[str]]:
    """The people asked for, as documents or as lines; only what is wanted is made."""
    scope = Scope.HIDDEN if arguments.hidden else Scope.TRASH if arguments.trash else Scope.EVERYONE
    chosen = Filter(
        scope=scope,
        circle_id=None if arguments.circle is None else find_circle(tx, arguments.circle),
        tag=arguments.tag or "",
        text=" ".join(arguments.query),
    )
    ids = people_ids(tx, chosen, Sort(arguments.sort), arguments.limit)
    blocks = [people_lines(tx, ids[start : start + _AT_ONCE]) for start in range(0, len(ids), _AT_ONCE)]
    if as_json:
        return [one for block in blocks for one in contact_documents(tx, block)], []
    lines = list(people_table([line for block in blocks for line in block], read_rhythms(tx), tx.today))
    if lines or chosen != Filter():
        return [], lines or ["Nobody fits."]
    return [], ["Nobody is in this book yet. Add somebody with: prm add NAME"]


def people_table(lines: Sequence[Line], rhythms: Mapping[str, int | None], today: date) -> Iterator[str]:
    """People as aligned lines: id, name, work, rhythm, when you last talked."""
    rows = [
        (
            short_id("contact", line.id),
            line.display_name,
            ", ".join(part for part in (line.position, line.organization) if part),
            rhythm_in_words(line, rhythms),
            "" if line.last_meaningful_on is None else day_in_words(line.last_meaningful_on, today),
        )
        for line in lines
    ]
    return table([("", "Name", "Work", "Rhythm", "Last talked"), *rows] if rows else [], (8, 32, 44, 16, 16))
