"""``prm backup`` and ``prm restore``: a verified copy, and the way back."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from prm.changes import Changes
from prm.cli.session import Session, change_document
from prm.cli.text import counted
from prm.clock import clock_from_environment
from prm.paths import DataFolder


def add_arguments(parser: ArgumentParser) -> None:
    if parser.prog.endswith("restore"):
        parser.add_argument("path", metavar="PATH", help="a backup, or an archive that prm export wrote")
    else:
        parser.add_argument(
            "path", metavar="PATH", nargs="?", help="a file or folder; else the book's own backups"
        )


def run(arguments: Namespace, session: Session) -> int:
    path = None if arguments.path is None else Path(arguments.path).expanduser()
    return _backup(session, path) if path is None or arguments.verb == "backup" else _restore(session, path)


def _backup(session: Session, path: Path | None) -> int:
    from prm.backup import make_backup

    with session.book() as database:
        made = make_backup(database, path)
    document = change_document(Changes(), [], path=str(made))
    return session.answer(document, [f"A verified copy of your book is {made}."])


def _restore(session: Session, path: Path) -> int:
    from prm.backup import restore
    from prm.exporting.restore_archive import read_archive_into

    folder = DataFolder(session.folder)
    restored = restore(folder, path, clock=clock_from_environment(), read_archive=read_archive_into)
    aside = None if restored.aside is None else str(restored.aside)
    people = restored.counts.get("contact", 0)
    document = change_document(Changes(), [], restored=dict(restored.counts), aside=aside)
    kept = f" The book that was there before is kept in {aside}." if aside else ""
    return session.answer(
        document, [f"Your book is now what {path} holds, with {counted(people, 'person', 'people')}.{kept}"]
    )
