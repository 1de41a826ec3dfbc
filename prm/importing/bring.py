"""The whole way of an import in one call: read, plan, a verified copy, carry out."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from prm.backup import before_import
from prm.database import Database
from prm.importing.carry_out import carry_out
from prm.importing.formats import read_inputs
from prm.importing.mapping import TableChoice
from prm.importing.planning import make_plan
from prm.importing.report import ImportReport

#: Told ``(what, done, all)``; may raise to cancel, and nothing has happened.
Progress = Callable[[str, int, int], None]


def bring_in(
    database: Database,
    paths: Sequence[Path],
    *,
    as_format: str | None = None,
    owner: str | None = None,
    dry_run: bool = False,
    progress: Progress | None = None,
    remembered: Mapping[str, TableChoice] | None = None,
) -> ImportReport:
    """Import files, folders and zips as one step; conflicts keep mine. With ``dry_run`` nothing is written.

    ``remembered`` says where the columns of tables go that were mapped before, by signature.

    Raises PrmError in one sentence where nothing can be read or the archive is another person's; nothing is half done.
    """

    def told(_records: int, per_cent: int) -> None:
        if progress is not None:
            progress("reading", per_cent, 100)

    def tell(what: str, done: int, of: int) -> None:
        if progress is not None:
            progress(what, done, of)

    with without_collector():
        reading = read_inputs(paths, as_format=as_format, progress=told, remembered=remembered)
        plan = database.read(make_plan, reading, owner_name=owner)
        if dry_run:
            return ImportReport(plan, is_applied=False, step_id=None)
        if plan.changes_nothing:
            return ImportReport(plan, is_applied=True, step_id=None)
        before_import(database)
        written = database.write(carry_out, plan, tell)
        return ImportReport(written.result.plan, is_applied=True, step_id=written.changes.step_id)


@contextmanager
def without_collector() -> Iterator[None]:
    """Hundreds of thousands of small values live at once and hold no cycles: looking for cycles only costs time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
