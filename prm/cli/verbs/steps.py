"""``prm history``, ``prm undo`` and ``prm redo``: what was done, taken back, done again."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from prm import history
from prm.cli.documents import Document, instant
from prm.cli.people import positive, read_id
from prm.cli.session import Session, typed_ids
from prm.cli.text import table
from prm.clock import zone
from prm.database import Transaction


def add_arguments(parser: ArgumentParser) -> None:
    if parser.prog.endswith("history"):
        parser.add_argument("--limit", metavar="N", type=positive, default=50, help="the newest N (50)")
    elif parser.prog.endswith("undo"):
        parser.add_argument("step", metavar="STEP", nargs="?", help="a step like h9; else the newest")


def run(arguments: Namespace, session: Session) -> int:
    if arguments.verb == "history":
        return session.answer(*session.query(_history, arguments.limit))
    with session.book() as database:
        if arguments.verb == "undo":
            step_id = None if arguments.step is None else read_id("step", arguments.step)
            written = database.replay(history.undo, step_id)
        else:
            written = database.replay(history.redo)
        step = database.read(history.step, written.result)
    document_ids = typed_ids(written.changes)
    if arguments.verb == "undo":
        return session.replayed(
            written.changes, document_ids, f"Taken back: {step.sentence}.  (redo: prm redo)"
        )
    return session.replayed(written.changes, document_ids, f"Done again: {step.sentence}.")


def _history(tx: Transaction, limit: int) -> tuple[list[Document], list[str]]:
    steps = history.steps(tx, limit)
    documents = [
        {
            "id": step.short_id,
            "verb": step.verb,
            "sentence": step.sentence,
            "at": instant(step.at),
            "is_undone": step.is_undone,
            "can_redo": step.can_redo,
        }
        for step in steps
    ]
    home = zone(tx.home_zone)
    rows = [
        (
            step.short_id,
            step.at.astimezone(home).strftime("%Y-%m-%d %H:%M"),
            "undone" if step.is_undone else "",
            step.sentence,
        )
        for step in steps
    ]
    return documents, list(table(rows, (8, 16, 6, 120))) or ["Nothing was done yet."]
