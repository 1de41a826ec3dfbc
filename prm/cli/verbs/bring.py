"""``prm import``: bring in files, folders and zips; where both sides changed, mine is kept."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from prm.cli.session import Session
from prm.errors import BookError, FileError, PrmError
from prm.paths import DataFolder
from prm.preferences import load_preferences

if TYPE_CHECKING:
    from prm.database import Database
    from prm.importing.report import ImportReport


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("paths", metavar="PATH", nargs="+", help="a file, a folder or a zip")
    parser.add_argument(
        "--as",
        dest="as_format",
        metavar="FORMAT",
        help="the format, where it is not recognised; table takes any table",
    )
    parser.add_argument("--owner", metavar="NAME", help="whose archive it is, where it cannot be told")
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, and change nothing")
    parser.add_argument("--yes", action="store_true", help="do not ask before bringing in")


def run(arguments: Namespace, session: Session) -> int:
    for path in arguments.paths:
        if not Path(path).expanduser().exists():  # before a book is made for nothing
            raise FileError(f"There is no file {path}, so nothing was read; check the name.")
    with _book(session, dry_run=arguments.dry_run) as database:
        if not (arguments.dry_run or arguments.yes or session.as_json):
            _ask_first(arguments, session, database)
        report = _bring_in(arguments, session, database, dry_run=arguments.dry_run)
    return session.answer(report.json(), report.lines())


@contextmanager
def _book(session: Session, *, dry_run: bool) -> Iterator[Database]:
    """The book; to only look at files where there is none yet, an empty one that leaves no trace.

    One that was made for an import that came to nothing is taken back.
    """
    if DataFolder(session.folder).marker.exists() or DataFolder(session.folder).book.exists():
        with session.book() as database:
            yield database
        return
    if not dry_run:
        with _made_if_used(session) as database:
            yield database
        return
    with (
        TemporaryDirectory(prefix="kith-") as place,
        replace(session, folder=Path(place)).book(create=True) as empty,
    ):
        yield empty


@contextmanager
def _made_if_used(session: Session) -> Iterator[Database]:
    from prm.database import Database

    try:
        with session.book(create=True) as database:
            yield database
    except BaseException:
        if DataFolder(session.folder).book.exists():
            with suppress(BookError):  # another program has opened it meanwhile
                Database.unmake(session.folder)
        raise


def _ask_first(arguments: Namespace, session: Session, database: Database) -> None:
    """At a terminal, show the plan and ask; elsewhere nobody can be asked and the call itself is the answer."""
    if not session.has_person():
        return
    plan = _bring_in(arguments, session, database, dry_run=True)
    for line in plan.lines():
        print(line)
    if session.ask("Bring this in? [y/N]").lower() not in {"y", "yes"}:
        raise PrmError("Nothing was brought in, and nothing was changed.")


def _bring_in(arguments: Namespace, session: Session, database: Database, *, dry_run: bool) -> ImportReport:
    from prm.importing.bring import bring_in
    from prm.importing.mapping import remembered_choices

    paths = [Path(path).expanduser() for path in arguments.paths]
    try:
        return bring_in(
            database,
            paths,
            as_format=arguments.as_format,
            owner=arguments.owner,
            dry_run=dry_run,
            progress=session.tell_progress,
            remembered=remembered_choices(load_preferences(DataFolder(session.folder)).table_choices),
        )
    finally:
        session.end_progress()
