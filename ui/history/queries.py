"""What the history page asks for, each on one state of the book."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from prm.backup import Backup, list_backups
from prm.clock import zone
from prm.step_details import Past, PastStep, next_redo, past_steps
from prm.trash import Trash, trash

if TYPE_CHECKING:
    from prm.database import Transaction


class Told(NamedTuple):
    """A step with the day and the time of day in the book's home zone."""

    past: PastStep
    at: datetime

    @property
    def day(self) -> date:
        return self.at.date()


class History(NamedTuple):
    """What the page shows of the steps; ``redo_id`` is the step that redo would do again."""

    steps: tuple[Told, ...]
    has_more: bool
    redo_id: int | None


class Side(NamedTuple):
    """The trash, and the newest backup with its time in the book's home zone."""

    trash: Trash
    backup: Backup | None
    backup_at: datetime | None


def history(tx: Transaction, limit: int, text: str, words: Mapping[str, str]) -> History:
    """The newest steps, or those that fit the text."""
    past: Past = past_steps(tx, limit=limit, text=text, words=words)
    home = zone(tx.home_zone)
    redo = next_redo(tx)
    steps = tuple(Told(one, one.step.at.astimezone(home)) for one in past.steps)
    return History(steps, past.has_more, None if redo is None else redo.id)


def side(tx: Transaction, limit: int) -> Side:
    """What stands beside the steps."""
    copies = [] if tx.folder is None else list_backups(tx.folder)
    newest = copies[0] if copies else None
    at = None if newest is None else newest.made_at.astimezone(zone(tx.home_zone))
    return Side(trash(tx, limit), newest, at)
