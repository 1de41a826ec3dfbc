"""``prm export``: everything can leave."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from prm.cli.session import Session
from prm.cli.text import counted, listed
from prm.errors import UsageError

_BY_ENDING = {
    ".csv": "csv",
    ".vcf": "vcard",
    ".ics": "ics",
    ".jsonl": "archive",
    ".md": "markdown",
}
#: A CSV under such a name would not open in the program that the name calls for.
_NOT_WRITTEN = {".xlsx", ".xls", ".ods", ".numbers", ".pdf", ".docx", ".odt", ".zip", ".db"}

_NAMES = {
    **dict.fromkeys(("contact", "contacts"), ("person", "people")),
    **dict.fromkeys(("interaction", "interactions"), ("exchange", "exchanges")),
    **dict.fromkeys(("note", "notes"), ("note", "notes")),
    **dict.fromkeys(("follow_up", "follow-ups", "follow_ups"), ("follow-up", "follow-ups")),
}


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH", help="the file to write")
    parser.add_argument(
        "--format",
        choices=list(_BY_ENDING.values()),
        help="else by the ending of PATH, else csv; archive is the whole book",
    )
    parser.add_argument(
        "--what",
        choices=["contacts", "interactions", "follow-ups", "notes"],
        default=None,
        help="of a CSV file",
    )
    parser.add_argument("--exact", action="store_true", help="leave every character as it is, formulas too")


def run(arguments: Namespace, session: Session) -> int:
    from prm.exporting import export

    path = Path(arguments.path).expanduser()
    ending = path.suffix.lower()
    if arguments.format is None and ending in _NOT_WRITTEN:
        raise UsageError(
            f"Kith writes no {ending} file, so nothing was written; a .csv opens in any spreadsheet."
        )
    chosen = arguments.format or _BY_ENDING.get(ending, "csv")
    with session.book() as database:
        document = export(database, path, format=chosen, what=arguments.what, exact=arguments.exact)
    counts = [counted(number, *_NAMES[kind]) for kind, number in document["counts"].items() if kind in _NAMES]
    said = f": {listed(counts)}" if counts else ""
    return session.answer(document, [f"Wrote {document['path']}{said}."])
