"""What an import does off the GUI thread: read and plan, plan with answers, carry out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from prm.database import Transaction
from prm.errors import PrmError, UsageError
from prm.importing import carry_out as carrying
from prm.importing.bring import without_collector
from prm.importing.carry_out import CarriedOut
from prm.importing.drafts import Reading
from prm.importing.formats import read_inputs
from prm.importing.linkedin import find_owner
from prm.importing.plan import ImportPlan, Take
from prm.importing.planning import make_plan
from ui.jobs import Work

Answers = Mapping[tuple[str, str], Take]


@dataclass(frozen=True, slots=True)
class OwnerAsked:
    """It cannot be told who of these is the person whose book this is. ``archive_of`` is whom the archive itself names."""

    reading: Reading
    archive_of: str
    names: tuple[str, ...]


def read_and_plan(work: Work, paths: Sequence[Path]) -> ImportPlan | OwnerAsked:
    """Read files and plan; tells its progress while it reads."""
    with without_collector():
        reading = read_inputs(paths, progress=work.tick)
        return plan_anew(work, reading, None, {})


def plan_anew(
    work: Work, reading: Reading, owner_name: str | None, answers: Answers
) -> ImportPlan | OwnerAsked:
    """Plan what was read, with what the person answered."""
    try:
        plan = work.read(make_plan, reading, owner_name=owner_name, answers=answers)
    except UsageError:
        raise
    except PrmError:
        if owner_name is not None:
            raise
        return _asked(reading)
    assert isinstance(plan, ImportPlan)
    return plan


def _asked(reading: Reading) -> OwnerAsked:
    found = find_owner(reading.sources)
    if found is not None and found.names:
        return OwnerAsked(reading, found.names[0], found.names[:1])
    writers = Counter(m.sender.name for source in reading.sources for m in source.messages if m.sender.name)
    return OwnerAsked(reading, "", tuple(name for name, _ in writers.most_common(8)))


def carry_out(tx: Transaction, plan: ImportPlan, progress: Callable[[int, int], None]) -> CarriedOut:
    """Carry a plan out as one step; it bears the name of the engine's command, by which the history knows it."""

    def tell(_what: str, done: int, of: int) -> None:
        progress(done, min(100, done * 100 // max(1, of)))

    with without_collector():
        carried = carrying.carry_out(tx, plan, tell)
    progress(len(plan.contacts), 100)  # the last moment at which cancelling takes everything back
    return carried
