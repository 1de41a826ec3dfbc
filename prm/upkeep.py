"""What a book needs now and then: old steps are forgotten and an old trash is emptied, when somebody opens it anyway."""

from __future__ import annotations

from datetime import timedelta

from prm.database import Database, Transaction
from prm.errors import BookError
from prm.history import KEEP_DAYS, forget_old_steps
from prm.purge import TRASH_DAYS, empty_trash
from prm.store.types import instant_text


def keep_up(database: Database) -> None:
    """Forget steps and empty a trash of more than thirty days. Nothing is written where nothing is that old.

    Where another program has the book open or writes to it, this waits for the next time.
    """
    try:
        has_old_steps, has_old_trash = database.read(_what_is_due)
        if has_old_steps:
            database.bookkeep(forget_old_steps)
        if has_old_trash:
            empty_trash(database)
    except BookError:
        return


def _what_is_due(tx: Transaction) -> tuple[bool, bool]:
    steps = instant_text(tx.now - timedelta(days=KEEP_DAYS))
    trash = instant_text(tx.now - timedelta(days=TRASH_DAYS))
    return (
        tx.sql("SELECT 1 FROM step WHERE at < ? LIMIT 1", (steps,)).first() is not None,
        tx.sql(
            "SELECT 1 FROM contact WHERE trashed_at IS NOT NULL AND trashed_at < ? LIMIT 1", (trash,)
        ).first()
        is not None,
    )
