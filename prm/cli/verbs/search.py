"""``prm search``: people, and what was said and noted."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from prm.cli.documents import Document, contact_documents, day
from prm.cli.people import positive, read_rhythms
from prm.cli.session import Session
from prm.cli.text import quoted
from prm.cli.verbs.contacts import people_table
from prm.database import Transaction
from prm.people import people_lines
from prm.search import search_people, search_said
from prm.when import day_in_words
from prm.words import short_id


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("words", metavar="TEXT", nargs="+", help="words, or beginnings of words")
    parser.add_argument("--limit", metavar="N", type=positive, default=20, help="at most so many of each")


def run(arguments: Namespace, session: Session) -> int:
    return session.answer(*session.query(_search, " ".join(arguments.words), arguments.limit))


def _search(tx: Transaction, text: str, limit: int) -> tuple[Document, list[str]]:
    lines = people_lines(tx, search_people(tx, text, limit))
    hits = search_said(tx, text, limit)
    document = {
        "contacts": contact_documents(tx, lines),
        "said": [
            {
                "id": short_id(hit.kind, hit.id),
                "type": hit.kind,
                "contact_id": short_id("contact", hit.contact_id),
                "display_name": hit.display_name,
                "on": day(hit.on),
                "text": hit.text,
            }
            for hit in hits
        ],
    }
    said = [
        f"{day_in_words(hit.on, tx.today)}  {short_id(hit.kind, hit.id)}  {hit.display_name}: {quoted(hit.text, 120)}"
        for hit in hits
    ]
    people = list(people_table(lines, read_rhythms(tx), tx.today))
    between = [""] if people and said else []
    return document, [*people, *between, *said] or ["Nothing fits."]
