"""Log a capture, or keep it as a note: one step with everybody and everything that it brings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from prm.capturing.values import Capture, CapturedFollowUp, Logged
from prm.capturing.verdicts import marked
from prm.contacts import add_contact
from prm.database import Transaction
from prm.errors import PrmError, UsageError
from prm.facts import add_tag
from prm.follow_ups import add_follow_up
from prm.interactions import log_interaction
from prm.notes import add_note
from prm.words import FollowUpKind


def log_line(tx: Transaction, capture: Capture, *, with_follow_up: bool = True) -> Logged:
    """Log what a capture says: one exchange with all its people, its follow-up on each of them, its tags.

    People whom the book does not have are made. Where nothing happened, only the follow-up is set. A day that nobody
    chose yet is a UsageError, one to come a PrmError; then nothing is written.
    """
    if not capture.people:
        raise UsageError("Say whom you talked with. Nothing was logged.")
    if not capture.happened and capture.follow_up is None:
        raise UsageError("Say what happened, or by when to follow up. Nothing was logged.")
    if capture.happened and capture.day is None:
        raise UsageError("Say on which day it was. Nothing was logged.")
    if capture.happened and capture.day is not None and capture.day > tx.today:
        raise PrmError(
            f"{capture.day.isoformat()} is still to come, so nothing was logged. Set a follow-up for that day instead."
        )
    people, new = _people(tx, capture)
    interaction_id: int | None = None
    if capture.happened:
        interaction_id = log_interaction(
            tx,
            people,
            kind=capture.kind,
            on=capture.day,
            title=capture.title,
            text=capture.text,
            direction=capture.direction,
            meaningful=marked(capture),
        )
    wanted = capture.follow_up if with_follow_up or not capture.happened else None
    follow_ups = _follow_up(tx, people, wanted, interaction_id)
    _tag(tx, people, capture.tags)
    return Logged(people, new, interaction_id, follow_ups)


def note_line(tx: Transaction, capture: Capture) -> Logged:
    """Keep the line as a note on each of its people, as it was typed; nothing counts as talked."""
    if not capture.people:
        raise UsageError("Say whom the note is about. Nothing was kept.")
    people, new = _people(tx, capture)
    text = capture.line.text.strip() or capture.text
    notes = tuple(add_note(tx, contact_id, text) for contact_id in people)
    _tag(tx, people, capture.tags)
    return Logged(people, new, None, (), notes)


def plan_line(tx: Transaction, capture: Capture) -> Logged:
    """Set a capture of a day to come as what it can be: a follow-up for that day. UsageError without a day or people."""
    if capture.day is None:
        raise UsageError("Say for which day. Nothing was set.")
    text = capture.title or capture.line.text.strip()
    planned = CapturedFollowUp(text, capture.day, (capture.day,))
    return log_line(tx, replace(capture, happened=False, follow_up=planned))


def _people(tx: Transaction, capture: Capture) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The ids of everybody once, and of those who were made; two strangers of one name are one."""
    ids: dict[int, None] = {}
    made: dict[str, int] = {}
    for person in capture.people:
        if person.found is not None:
            ids[person.found.id] = None
            continue
        key = person.name.casefold()
        if key not in made:
            made[key] = add_contact(tx, person.name)
        ids[made[key]] = None
    return tuple(ids), tuple(made.values())


def _follow_up(
    tx: Transaction, people: Sequence[int], wanted: CapturedFollowUp | None, interaction_id: int | None
) -> tuple[int, ...]:
    if wanted is None:
        return ()
    return tuple(
        add_follow_up(
            tx,
            contact_id,
            wanted.text,
            wanted.due_on,
            kind=FollowUpKind.MINE,
            interaction_id=interaction_id,
        )
        for contact_id in people
    )


def _tag(tx: Transaction, people: Sequence[int], tags: Sequence[str]) -> None:
    for tag in tags:
        add_tag(tx, people, tag)
