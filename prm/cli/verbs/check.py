"""``prm check``: whether the book is sound, and what of it had to be mended."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from prm.check import find_faults, recompute_book
from prm.cli.session import Session
from prm.cli.text import counted
from prm.errors import BookError
from prm.paths import DataFolder
from prm.program import examine_program


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--program",
        action="store_true",
        help="look at the program instead of the book: driver, migrations, resources",
    )


def _check_program(session: Session) -> int:
    facts = asdict(examine_program())
    lines = [f"{name.replace('_', ' ')}: {value}" for name, value in facts.items()]
    session.answer(facts, [*lines, "The program is whole."])
    return 0


def run(arguments: Namespace, session: Session) -> int:
    if arguments.program:
        return _check_program(session)
    with session.book() as database:
        faults = find_faults(DataFolder(session.folder).book, database.key)
        mended = {} if faults else database.bookkeep(recompute_book)
    lines = [f"Damaged: {fault}" for fault in faults]
    lines += [f"Mended: {counted(number, 'record')} of {what}." for what, number in mended.items()]
    all_well = "All is well: the file is sound, and everything computed from it agrees."
    session.answer({"is_sound": not faults, "faults": faults, "mended": mended}, lines or [all_well])
    if faults:
        raise BookError(
            "The file of your book is damaged; nothing was changed. Bring back the newest backup with: prm restore PATH"
        )
    if mended:
        session.warn(
            "Something computed did not agree with your book and was mended; what you entered was not touched."
        )
    return 1 if mended else 0
