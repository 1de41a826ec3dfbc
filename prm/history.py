"""Steps: what changed, undo and redo. The rows that the triggers wrote are the only record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from prm.changes import Changes
from prm.database import Transaction, Written
from prm.errors import PrmError, UsageError
from prm.store import replay, settle
from prm.store.derived import Sql
from prm.store.types import instant_text, read_instant
from prm.words import short_id

#: Steps can be undone for this many days.
KEEP_DAYS = 30

#: What a step is called for a person, by the command that made it.
NAMES = {
    "add_contact": "Added",
    "add_contacts": "Added",
    "add_person": "Added",
    "edit_contact": "Edited",
    "add_method": "Added an address of",
    "edit_method": "Edited an address of",
    "remove_method": "Removed an address of",
    "add_address": "Added an address of",
    "remove_address": "Removed an address of",
    "set_position": "Set the position of",
    "remove_position": "Removed a position of",
    "set_date": "Set a date of",
    "add_tag": "Tagged",
    "remove_tag": "Removed a tag of",
    "rename_tag": "Renamed a tag",
    "place_in_circle": "Placed in a rhythm",
    "set_cadence": "Set how often for",
    "add_circle": "Added a rhythm",
    "edit_circle": "Changed a rhythm",
    "remove_circle": "Removed a rhythm",
    "replace_circle": "Removed a rhythm",
    "not_this_time": "Not this time",
    "snooze_contact": "Later",
    "put_off": "Later",
    "leave_alone": "Left alone",
    "hide_contact": "Hid",
    "show_contact": "Brought back from hiding",
    "trash_contact": "Moved to the trash",
    "restore_contact": "Took out of the trash",
    "log_interaction": "Logged",
    "log_line": "Logged",
    "note_line": "Noted",
    "plan_line": "Set a follow-up",
    "edit_interaction": "Edited an exchange with",
    "delete_interaction": "Deleted an exchange with",
    "judge_interaction": "Judged an exchange with",
    "split_interaction": "Took apart an exchange with",
    "join_interactions": "Joined exchanges with",
    "add_note": "Noted",
    "edit_note": "Edited a note on",
    "delete_note": "Deleted a note on",
    "add_follow_up": "Set a follow-up",
    "edit_follow_up": "Edited a follow-up",
    "close_follow_up": "Closed a follow-up",
    "reopen_follow_up": "Reopened a follow-up",
    "postpone_follow_up": "Moved a follow-up",
    "delete_follow_up": "Deleted a follow-up",
    "add_relation": "Added somebody around",
    "edit_relation": "Edited somebody around",
    "remove_relation": "Removed somebody around",
    "add_list": "Saved a list",
    "rename_list": "Renamed a list",
    "change_list": "Changed a list",
    "remove_list": "Removed a list",
    "move_list": "Moved a list",
    "add_to_list": "Put into a list",
    "take_from_list": "Took out of a list",
    "carry_out": "Imported",
    "add_me": "Said who you are",
    "remove_me": "Forgot a name or address of yours",
    "set_home_zone": "Changed the home zone",
    "make_sample": "Brought in the sample network",
}

#: Steps whose undo leaves alone what was touched since, instead of being refused.
_YIELDING = frozenset({"carry_out", "make_sample"})


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the history. ``names`` are up to three of the people it was about, ``people`` how many there were;
    its changes run from ``first_change`` to ``last_change``.
    """

    id: int
    verb: str
    name: str
    at: datetime
    is_undone: bool
    can_redo: bool
    names: tuple[str, ...]
    people: int
    first_change: int = 0
    last_change: int = 0

    @property
    def short_id(self) -> str:
        return short_id("step", self.id)

    @property
    def sentence(self) -> str:
        """The step in a few words: ``Logged: Inês Duarte and 2 more``."""
        if not self.names:
            return self.name
        shown = ", ".join(self.names)
        rest = self.people - len(self.names)
        return f"{self.name}: {shown}" + (f" and {rest:,} more" if rest > 0 else "")


class StepBlockedError(PrmError):
    """A step cannot be taken back, because ``later`` came after it and depends on it."""

    def __init__(self, later: Step, sentence: str) -> None:
        super().__init__(sentence)
        self.later = later


def steps(tx: Transaction, limit: int = 50, *, verb: str | None = None) -> list[Step]:
    """The newest steps, newest first."""
    rows = tx.sql(
        "SELECT id, verb, at, undone_at, discarded, first_change, last_change FROM step"
        " WHERE (? IS NULL OR verb = ?) ORDER BY id DESC LIMIT ?",
        (verb, verb, limit),
    ).fetchall()
    return [_step(tx, *tuple(row)) for row in rows]


def steps_before(tx: Transaction, step_id: int | None = None) -> Iterator[Step]:
    """All steps, or those older than this one, newest first, read as they are asked for."""
    while True:
        rows = tx.sql(
            "SELECT id, verb, at, undone_at, discarded, first_change, last_change FROM step"
            " WHERE (? IS NULL OR id < ?) ORDER BY id DESC LIMIT 100",
            (step_id, step_id),
        ).fetchall()
        for row in rows:
            yield _step(tx, *tuple(row))
        if not rows:
            return
        step_id = rows[-1][0]


def step(tx: Transaction, step_id: int) -> Step:
    """One step."""
    row = tx.sql(
        "SELECT id, verb, at, undone_at, discarded, first_change, last_change FROM step WHERE id = ?",
        (step_id,),
    ).first()
    if row is None:
        raise UsageError(f"There is no step {short_id('step', step_id)} in the history.")
    return _step(tx, *tuple(row))


def _step(
    tx: Transaction,
    step_id: int,
    verb: str,
    at: str,
    undone_at: str | None,
    discarded: int,
    first: int,
    last: int,
) -> Step:
    people, names = _named(tx, _CHANGED_PEOPLE, first, last)
    if not people:  # a verdict changes an exchange and nothing of the people in it
        people, names = _named(tx, _PEOPLE_OF_EXCHANGES, first, last)
    return Step(
        id=step_id,
        verb=verb,
        name=NAMES.get(verb, verb.replace("_", " ")),
        at=read_instant(at),
        is_undone=undone_at is not None,
        can_redo=undone_at is not None and not discarded,
        names=names,
        people=people,
        first_change=first,
        last_change=last,
    )


_CHANGED_PEOPLE = (
    "SELECT contact_id, id AS place FROM change WHERE id BETWEEN ? AND ? AND contact_id IS NOT NULL"
)
_PEOPLE_OF_EXCHANGES = (
    "SELECT p.contact_id, p.id AS place FROM change h JOIN participant p ON p.interaction_id = h.interaction_id"
    " WHERE h.id BETWEEN ? AND ?"
)


def _named(tx: Transaction, whom: str, first: int, last: int) -> tuple[int, tuple[str, ...]]:
    """How many people a part of the history was about, and the names of the first three who are still there."""
    people = tx.sql(f"SELECT count(DISTINCT contact_id) FROM ({whom})", (first, last)).scalar_one()
    names = tx.sql(
        f"SELECT c.display_name FROM contact c JOIN (SELECT contact_id, MIN(place) AS place FROM ({whom})"
        " GROUP BY contact_id) n ON n.contact_id = c.id ORDER BY n.place LIMIT 3",
        (first, last),
    )
    return people, tuple(row[0] for row in names)


def undo(tx: Transaction, step_id: int | None = None) -> Written[int]:
    """Take back a step, the newest without ``step_id``; the result is its id.

    Raises PrmError where there is nothing to undo, or where a later step depends on this one (it is named). Run it
    through ``Database.replay``.
    """
    found = _range_to_undo(tx, step_id)
    verb = tx.sql("SELECT verb FROM step WHERE id = ?", (found.step_id,)).scalar_one()
    _prepare(tx, found)
    replay.gather_later(_sql(tx), found)
    if verb in _YIELDING:
        replay.keep_later_columns(_sql(tx))
        replay.spare_touched(_sql(tx))
        replay.bare_kept_contacts(_sql(tx))
    else:
        blocker = replay.find_blocker(_sql(tx), found)
        if blocker is not None:
            later = step(tx, blocker.step_id)
            raise StepBlockedError(
                later,
                f"{short_id('step', found.step_id)} cannot be undone yet, because {later.short_id} ({later.sentence})"
                f" came after it and depends on it. Nothing was changed; undo {later.short_id} first.",
            )
    replay.take_back(_sql(tx))
    return _finish(tx, found, undone_at=instant_text(tx.now))


def redo(tx: Transaction) -> Written[int]:
    """Do again the step that was undone last; the result is its id. Run it through ``Database.replay``."""
    row = tx.sql(
        "SELECT id, first_change, last_change FROM step WHERE undone_at IS NOT NULL AND discarded = 0"
        " ORDER BY revision DESC LIMIT 1"
    ).first()
    if row is None:
        raise PrmError("There is nothing to redo: nothing was undone, or something new was done since.")
    found = replay.StepRange(row.id, row.first_change, row.last_change)
    _prepare(tx, found)
    replay.do_again(_sql(tx))
    replay.forget_redo(_sql(tx), found)
    return _finish(tx, found, undone_at=None)


def _range_to_undo(tx: Transaction, step_id: int | None) -> replay.StepRange:
    if step_id is None:
        row = tx.sql(
            "SELECT id, first_change, last_change, undone_at FROM step WHERE undone_at IS NULL ORDER BY id DESC LIMIT 1"
        ).first()
        if row is None:
            raise PrmError("There is nothing to undo.")
    else:
        row = tx.sql(
            "SELECT id, first_change, last_change, undone_at FROM step WHERE id = ?", (step_id,)
        ).first()
        if row is None:
            raise PrmError(
                f"There is no step {short_id('step', step_id)} in the history; steps are kept for {KEEP_DAYS} days."
            )
        if row.undone_at is not None:
            raise PrmError(f"{short_id('step', step_id)} is undone already. Nothing was changed.")
    return replay.StepRange(row.id, row.first_change, row.last_change)


def _sql(tx: Transaction) -> Sql:
    return tx.sql


def _prepare(tx: Transaction, found: replay.StepRange) -> None:
    tx.sql("PRAGMA defer_foreign_keys = ON")
    replay.gather(_sql(tx), found)


def _finish(tx: Transaction, found: replay.StepRange, undone_at: str | None) -> Written[int]:
    tx.sql("UPDATE recording SET revision = revision + 1")
    tx.sql(
        "UPDATE step SET undone_at = ?, revision = (SELECT revision FROM recording) WHERE id = ?",
        (undone_at, found.step_id),
    )
    touched = settle.read_touched(_sql(tx), found.first, found.last)
    settle.settle(_sql(tx), touched, replayed=True)
    changes: Changes = settle.as_changes(_sql(tx), found.step_id, touched)
    return Written(found.step_id, changes)


def forget_old_steps(tx: Transaction) -> int:
    """Forget steps older than thirty days (bookkeeping); gives how many."""
    before = instant_text(tx.now - timedelta(days=KEEP_DAYS))
    # Only what is older than every younger step: a clock that once went wrong must not take recent steps along.
    kept = tx.sql("SELECT MIN(id) FROM step WHERE at >= ?", (before,)).scalar()
    where, parameters = ("1", ()) if kept is None else ("id < ?", (kept,))
    last = tx.sql(f"SELECT MAX(last_change) FROM step WHERE {where}", parameters).scalar()
    if last is None:
        return 0
    tx.sql("DELETE FROM change WHERE id <= ?", (last,))
    return int(tx.sql(f"DELETE FROM step WHERE {where}", parameters).rowcount)
