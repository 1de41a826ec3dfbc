"""*Later* on a notification: everything in it for some days, in one step."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from prm.circles import snooze_contact
from prm.follow_ups import postpone_follow_up

if TYPE_CHECKING:
    from prm.database import Transaction


def put_off(tx: Transaction, people: Sequence[int], follow_ups: Sequence[int], until: date) -> None:
    """These people are not in Get in touch, and these follow-ups not due, before this day."""
    for contact_id in people:
        snooze_contact(tx, contact_id, until)
    for follow_up_id in follow_ups:
        postpone_follow_up(tx, follow_up_id, until)
