"""One call of the command line: which book, in which form to answer, and the answers themselves."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from prm.words import TYPE_LETTERS, short_id

if TYPE_CHECKING:  # the engine loads with the verb that opens a book, not with the help
    from collections.abc import Iterator

    from prm.changes import Changes
    from prm.database import Database, Transaction, Written

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Session:
    """``folder`` is the data folder; ``is_folder_chosen`` where the person named it."""

    folder: Path
    verb: str
    as_json: bool = False
    is_folder_chosen: bool = False

    @contextmanager
    def book(self, *, create: bool = False) -> Iterator[Database]:
        """The open book; BookError where there is none and ``create`` does not make one."""
        from prm.database import Database
        from prm.upkeep import keep_up

        with Database.open(self.folder, create=create, name=f"prm {self.verb}") as database:
            keep_up(database)
            yield database

    def query(self, query: Callable[Concatenate[Transaction, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """What a query says of the book."""
        with self.book() as database:
            return database.read(query, *args, **kwargs)

    def answer(self, document: Any, lines: Iterable[str]) -> int:
        """Give the answer of a query: the document with ``--json``, else the lines."""
        if self.as_json:
            print(json.dumps(document, ensure_ascii=False))
        else:
            for line in lines:
                print(line)
        return 0

    def done(self, written: Written[Any], kind: str, ids: Sequence[int], sentence: str) -> int:
        """Say what a command did to the records of this kind with these ids."""
        typed = [short_id(kind, number) for number in ids]
        return self.changed(written.changes, typed, sentence)

    def changed(self, changes: Changes, typed: Sequence[str], sentence: str, **more: Any) -> int:
        """Say which step was made and what it changed; where nothing changed, no step was made."""
        document = change_document(changes, typed, **more)
        if not document["changed"]:
            sentence = "Nothing had to change: it is so already."
        elif document["step"]:
            sentence += f"  (undo: prm undo {document['step']})"
        return self.answer(document, [sentence])

    def replayed(self, changes: Changes, typed: Sequence[str], sentence: str) -> int:
        """Say which step was taken back or done again."""
        return self.answer(change_document(changes, typed), [sentence])

    def warn(self, sentence: str) -> None:
        """Say something that does not keep the verb from its work."""
        print(sentence, file=sys.stderr)

    def has_person(self) -> bool:
        """Whether somebody sits at a terminal and can be asked."""
        return sys.stdin.isatty() and sys.stderr.isatty()

    def ask(self, question: str) -> str:
        """What the person at the terminal answers."""
        print(question, end=" ", file=sys.stderr, flush=True)
        return sys.stdin.readline().strip()

    def tell_progress(self, what: str, done: int, total: int) -> None:
        """Show on a terminal how far a long work is; nowhere else."""
        if sys.stderr.isatty():
            share = f"{done * 100 // total} %" if total else f"{done:,}"
            print(f"\r\x1b[K{what}: {share}", end="", file=sys.stderr, flush=True)

    def end_progress(self) -> None:
        """Clear the line of progress."""
        if sys.stderr.isatty():
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def change_document(changes: Changes, typed: Sequence[str], **more: Any) -> dict[str, Any]:
    """What a mutating verb prints with ``--json``: the step, the ids of what it made or changed, and counts by kind."""
    counts = changed_counts(changes)
    step = None if changes.step_id is None else short_id("step", changes.step_id)
    return {"step": step, "ids": list(typed) if counts else [], "changed": counts, **more}


def changed_counts(changes: Changes) -> Mapping[str, int]:
    """How many records of each kind changed, those whose parts changed (a birthday of a person) included."""
    counts = dict(changes.counts)
    for kind, ids in changes.ids.items():
        if ids:
            counts[kind] = max(counts.get(kind, 0), len(ids))
    return {kind: counts[kind] for kind in sorted(counts)}


def typed_ids(changes: Changes) -> list[str]:
    """The typed ids of everything that changed and has one; a kind with too many to list is left out."""
    return [
        short_id(kind, number)
        for kind in TYPE_LETTERS
        if kind in changes.ids
        for number in sorted(changes.ids[kind] or ())
    ]
