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
from prm.errors import UsageError

#: The newest step that is not undone is looked for among so many.
_NEAR = 5


def add_arguments(parser: ArgumentParser) -> None:
    if parser.prog.endswith("history"):
        parser.add_argument("--limit", metavar="N", type=positive, default=50, help="the newest N (50)")
    elif parser.prog.endswith("undo"):
        parser.add_argument("step", metavar="STEP", nargs="?", help="a step like h9; else the newest")


def run(arguments: Namespace, session: Session) -> int:
    if arguments.verb == "history":
        return session.answer(*session.query(_history, arguments.limit))
    with session.book() as database:
        if arguments.verb == "redo":
            redone = database.replay(history.redo)
            sentence = f"Done again: {database.read(history.step, redone.result).sentence}."
            return session.replayed(redone.changes, typed_ids(redone.changes), sentence)
        step_id = None if arguments.step is None else read_id("step", arguments.step)
        known = database.read(_sentences, step_id)
        undone = database.replay(history.undo, step_id)
        sentence = known.get(undone.result) or database.read(history.step, undone.result).sentence
    return session.replayed(
        undone.changes, typed_ids(undone.changes), f"Taken back: {sentence}.  (redo: prm redo)"
    )


def _sentences(tx: Transaction, step_id: int | None) -> dict[int, str]:
    """What the step to undo is called while the people it brought are still there to be named."""
    try:
        steps = history.steps(tx, _NEAR) if step_id is None else [history.step(tx, step_id)]
    except UsageError:
        return {}  # undo itself says why there is none
    return {step.id: step.sentence for step in steps if not step.is_undone}


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
