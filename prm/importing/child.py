"""An import in a process of its own: Python code at work in a thread of the window would make its painting stutter."""

from __future__ import annotations

import json
import os
import select
import sys
import time
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from prm.backup import before_import
from prm.clock import Clock
from prm.database import Database, Transaction
from prm.errors import PrmError, UsageError
from prm.importing import carry_out as carrying
from prm.importing import rejected, since
from prm.importing.bring import without_collector
from prm.importing.carry_out import CarriedOut
from prm.importing.crossing import choices_from, document_of, piece_document
from prm.importing.formats import read_inputs
from prm.importing.mapping import TableChoice, remembered_choices
from prm.importing.plan import ImportPlan
from prm.importing.review import (
    OwnerQuestion,
    piece_of,
    plan_or_ask,
    replanned,
    review_of,
)

#: Of long lists (not of the conflicts) the review shows so many.
MOST_ROWS = 500
_TELL_SECONDS = 0.05
_NOT_UNDERSTOOD = "This verb is for Kith's window, which talks to it in JSON. Nothing was done."


class Cancelled(Exception):  # noqa: N818 - it is no error
    """Whoever asked for the import had enough, or is gone; nothing has happened."""


class Stopped(Exception):  # noqa: N818 - it is no error
    """Whoever asked for the import does not want it to be brought in now; what was planned is kept."""


class Pipe:
    """Lines of JSON from ``down`` and to ``up``, both file descriptors."""

    def __init__(self, down: int, up: int) -> None:
        self._down = down
        self._up = up
        self._rest = b""

    def send(self, **message: object) -> None:
        """Send one message; ``Cancelled`` where nobody is there any more."""
        line = memoryview(json.dumps(message).encode() + b"\n")
        try:
            while line:
                line = line[os.write(self._up, line) :]
        except OSError:
            raise Cancelled from None

    def receive(self) -> dict[str, Any]:
        """Wait for the next message; ``Cancelled`` where there will be none, or it says so."""
        while b"\n" not in self._rest:
            block = os.read(self._down, 1 << 16)
            if not block:
                raise Cancelled
            self._rest += block
        message = self._next()
        if "cancel" in message:
            raise Cancelled
        return message

    def _next(self) -> dict[str, Any]:
        line, _, self._rest = self._rest.partition(b"\n")
        try:
            message = json.loads(line)
        except ValueError:
            message = None
        if not isinstance(message, dict):
            raise UsageError(_NOT_UNDERSTOOD)
        return message

    def check(self) -> None:
        """Raise ``Stopped`` or ``Cancelled`` where it came: while this side is at work, the other says nothing else."""
        if not self._rest and not _has_something(self._down):
            return
        if "stop" in self.receive():
            raise Stopped
        raise Cancelled


def _has_something(down: int) -> bool:
    """Whether a message, or the end, can be read without waiting."""
    if sys.platform == "win32":  # where ``select`` knows no pipes
        import _winapi
        import msvcrt

        try:
            waiting, _ = _winapi.PeekNamedPipe(msvcrt.get_osfhandle(down), 0)
        except OSError:
            return True
        return waiting > 0
    return bool(select.select([down], [], [], 0)[0])


class _Teller:
    """Tells how far it is, twenty times a second at most, and notices when nobody wants to go on."""

    def __init__(self, pipe: Pipe) -> None:
        self._pipe = pipe
        self._told_at = 0.0

    def reading(self, records: int, percent: int) -> None:
        self._tell("reading", records, percent)

    def carrying(self, what: str, done: int, of: int) -> None:
        self._tell(what, done, min(100, done * 100 // max(1, of)))

    def copying(self, pages: int, of: int) -> None:
        self.carrying("copy", pages, of)

    def _tell(self, what: str, records: int, percent: int) -> None:
        self._pipe.check()
        now = time.monotonic()
        if now - self._told_at >= _TELL_SECONDS:
            self._told_at = now
            self._pipe.send(progress=[what, records, percent])

    def close(self) -> None:
        """The last moment at which cancelling takes everything back: from here on it is waited for."""
        self._pipe.check()
        self._pipe.send(closing=True)


def serve(folder: Path, clock: Clock, down: int, up: int) -> int:
    """Do one import for the window and give the exit code. Everything said is a line with one JSON object.

    Down: ``{"read": [paths], "key": hex or null, "tables": {file: document of a TableChoice}}``; then ``{"owner": name}``
    where that was asked; ``{"choices": {…}}`` (see ``choices_document``) to plan anew with what the person chose;
    ``{"piece": [kind, text, start]}`` for more of a list; ``{"go": true}``, with ``choices`` where they changed since. ``{"stop": true}`` while it is brought in takes
    that back and keeps the plan. ``{"cancel": true}`` or the end of the stream ends it. Both come at any time until
    ``closing`` was said, and nothing has happened.
    Up: ``{"progress": [what, records, per cent]}``, ``{"owner": {…}}`` (an ``OwnerQuestion``), ``{"plan": {…}}`` (a
    ``Review``), ``{"piece": {…}}``, ``{"stopped": true}``, ``{"closing": true}``, ``{"done": {"review": {…}, "step_id":
    number or null, "since": {…} or null, "left_out": […]}}``, ``{"refused": sentence}``, after which another answer may
    come once there was a plan or a question, and ``{"crash": places}``.
    """
    pipe = Pipe(down, up)
    try:
        return _serve(folder, clock, pipe)
    except Cancelled:
        return 0


def _serve(folder: Path, clock: Clock, pipe: Pipe) -> int:
    try:
        paths, key, tables = _task(pipe.receive())
        with (
            Database.open(folder, key, clock=clock, create=False, name="an import") as database,
            without_collector(),
        ):
            _import(database, pipe, paths, tables)
    except Cancelled:
        raise
    except PrmError as fault:
        pipe.send(refused=str(fault))
        return 1
    except Exception as fault:
        pipe.send(crash=_places(fault))
        raise
    return 0


def _task(message: Mapping[str, Any]) -> tuple[list[Path], bytes | None, dict[str, TableChoice]]:
    try:
        key = message.get("key")
        tables = remembered_choices(message.get("tables", {}))
        return [Path(path) for path in message["read"]], None if key is None else bytes.fromhex(key), tables
    except (KeyError, TypeError, ValueError, AttributeError):
        raise UsageError(_NOT_UNDERSTOOD) from None


def _import(database: Database, pipe: Pipe, paths: list[Path], tables: Mapping[str, TableChoice]) -> None:
    teller = _Teller(pipe)
    reading = read_inputs(paths, progress=teller.reading, choices=tables)
    plan = plan_or_ask(database.read, reading, tell=teller.carrying)
    _show(pipe, plan)
    while True:
        message = pipe.receive()
        try:
            if isinstance(plan, ImportPlan):
                rest = _answer(database, pipe, teller, plan, message)
                if rest is None:
                    return
                plan = rest
            else:
                owner = str(message.get("owner", ""))
                plan = plan_or_ask(database.read, reading, owner, tell=teller.carrying)
                _show(pipe, plan)
        except Stopped:
            pipe.send(stopped=True)
        except PrmError as fault:
            pipe.send(refused=str(fault))


def _answer(
    database: Database, pipe: Pipe, teller: _Teller, plan: ImportPlan, message: Mapping[str, Any]
) -> ImportPlan | None:
    """Do what was asked for of a plan, and give the plan from then on; None when it was brought in."""
    if "stop" in message:  # it came a moment too late to stop anything
        pipe.send(stopped=True)
        return plan
    if "piece" in message:
        kind, text, start = message["piece"]
        pipe.send(piece=piece_document(piece_of(plan, kind, text, start)))
        return plan
    if "choices" in message:
        choices = choices_from(message["choices"])
        plan = replanned(database.read, plan, choices, teller.carrying)
    if "go" in message:
        pipe.send(done=_bring_in(database, teller, plan))
        return None
    if "choices" not in message:
        raise UsageError(_NOT_UNDERSTOOD)
    _show(pipe, plan)
    return plan


def _show(pipe: Pipe, plan: ImportPlan | OwnerQuestion) -> None:
    if isinstance(plan, ImportPlan):
        pipe.send(plan=document_of(review_of(plan, MOST_ROWS)))
    else:
        pipe.send(owner={"archive_of": plan.archive_of, "names": plan.names})


def _bring_in(database: Database, teller: _Teller, plan: ImportPlan) -> dict[str, object]:
    if not plan.changes_nothing:
        before_import(database, teller.copying)
    written = database.write(carry_out, plan, teller)
    carried, step_id = written.result, written.changes.step_id
    found = database.read(since.since, carried, step_id)
    return {
        "review": document_of(review_of(carried.plan, MOST_ROWS)),
        "step_id": step_id,
        "since": None if found is None else since.document_of(found),
        "left_out": rejected.document_of(rejected.left_out(carried.plan)),
    }


def carry_out(tx: Transaction, plan: ImportPlan, teller: _Teller) -> CarriedOut:
    """Carry a plan out as one step; it bears the name of the engine's command, by which the history knows it."""
    carried = carrying.carry_out(tx, plan, teller.carrying)
    teller.close()
    return carried


def _places(fault: BaseException) -> str:
    """What kind of fault it is and where it came up; never its message, which may hold what a person wrote."""
    kind = f"{type(fault).__module__}.{type(fault).__qualname__}"
    frames = traceback.extract_tb(fault.__traceback__)
    places = [f"  {'/'.join(Path(f.filename).parts[-3:])}:{f.lineno} in {f.name}" for f in frames]
    return "\n".join([kind, *places])
