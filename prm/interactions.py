"""What passed between people: log, edit, judge, split, join, delete."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from prm import tombstones
from prm.clock import day_in
from prm.contacts import require_contact
from prm.database import Transaction
from prm.errors import PrmError, UsageError
from prm.judging import VERDICT_COLUMNS, judge_anew, last_with_substance, messages_of, your_verdict
from prm.store.types import instant_text, read_instant
from prm.uids import new_uid
from prm.words import Awaiting, Channel, DecidedBy, Direction, InteractionKind, short_id

#: Kinds of a hand-logged interaction that may be the same as a thread of messages; a meeting never is.
FITS_MESSAGES = frozenset(
    {InteractionKind.MESSAGE, InteractionKind.EMAIL, InteractionKind.SOCIAL, InteractionKind.OTHER}
)

_SET_VERDICT = ", ".join(f"{column} = ?" for column in VERDICT_COLUMNS)


def log_interaction(
    tx: Transaction,
    contact_ids: Sequence[int],
    *,
    kind: InteractionKind = InteractionKind.OTHER,
    on: date | None = None,
    text: str = "",
    title: str = "",
    direction: Direction | None = None,
    meaningful: bool | None = None,
    channel: str = "",
) -> int:
    """Log an exchange by hand and give its id; its verdict is the person's own.

    Without ``meaningful`` it is meaningful, except a social one; something only written or received
    (``direction``) waits for an answer. A future day is refused: that is a follow-up.
    """
    people = list(dict.fromkeys(contact_ids))
    if not people:
        raise UsageError("Say whom you talked with. Nothing was logged.")
    for contact_id in people:
        require_contact(tx, contact_id)
    day = _past_day(tx, on)
    values = dict(zip(VERDICT_COLUMNS, _hand_verdict(kind, direction, meaningful), strict=True))
    interaction_id = tx.insert(
        "interaction",
        uid=new_uid(tx.now),
        kind=str(kind),
        channel=channel,
        title=title.strip(),
        text=text.strip(),
        started_on=day.isoformat(),
        happened_on=day.isoformat(),
        direction=str(direction or ""),
        is_group=0,
        made_at=instant_text(tx.now),
        **values,
    )
    _take_part(tx, interaction_id, people)
    return interaction_id


def _past_day(tx: Transaction, on: date | None) -> date:
    day = on or tx.today
    if day > tx.today:
        raise PrmError(
            f"{day.isoformat()} is still to come, so nothing was logged. Set a follow-up for that day instead."
        )
    return day


def _hand_verdict(
    kind: InteractionKind, direction: Direction | None, meaningful: bool | None
) -> tuple[Any, ...]:
    if meaningful is None and direction is not None:
        awaiting = Awaiting.THEM if direction is Direction.OUT else Awaiting.ME
        return your_verdict(meaningful=False, awaiting=str(awaiting))
    counts = kind is not InteractionKind.SOCIAL if meaningful is None else meaningful
    return your_verdict(meaningful=counts)


def _take_part(tx: Transaction, interaction_id: int, contact_ids: Sequence[int]) -> None:
    tx.many(
        "INSERT INTO participant(interaction_id, contact_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [(interaction_id, contact_id) for contact_id in contact_ids],
    )


def require_interaction(tx: Transaction, interaction_id: int) -> Any:
    """The stored row of an interaction, or UsageError."""
    row = tx.sql("SELECT * FROM interaction WHERE id = ?", (interaction_id,)).first()
    if row is None:
        raise UsageError(f"There is no exchange {short_id('interaction', interaction_id)}.")
    return row


def edit_interaction(
    tx: Transaction,
    interaction_id: int,
    *,
    kind: InteractionKind | None = None,
    on: date | None = None,
    text: str | None = None,
    title: str | None = None,
    contact_ids: Sequence[int] | None = None,
) -> None:
    """Change a logged exchange. The day and kind of one that has messages are the messages' own and stay."""
    row = require_interaction(tx, interaction_id)
    if row.message_count and (on is not None or kind is not None):
        raise UsageError(
            "The day and kind of an exchange with messages are those of its messages. Nothing was changed."
        )
    new: dict[str, Any] = {}
    if kind is not None:
        new["kind"] = str(kind)
    if on is not None:
        new["started_on"] = new["happened_on"] = _past_day(tx, on).isoformat()
    if text is not None:
        new["text"] = text.strip()
    if title is not None:
        new["title"] = title.strip()
    changed = {column: value for column, value in new.items() if getattr(row, column) != value}
    if changed:
        pairs = ", ".join(f"{column} = ?" for column in changed)
        tx.sql(f"UPDATE interaction SET {pairs} WHERE id = ?", (*changed.values(), interaction_id))
    if contact_ids is not None:
        _change_people(tx, interaction_id, list(dict.fromkeys(contact_ids)))


def _change_people(tx: Transaction, interaction_id: int, people: list[int]) -> None:
    if not people:
        raise UsageError("An exchange needs at least one person. Nothing was changed.")
    for contact_id in people:
        require_contact(tx, contact_id)
    have = {
        r[0] for r in tx.sql("SELECT contact_id FROM participant WHERE interaction_id = ?", (interaction_id,))
    }
    for gone in sorted(have - set(people)):
        tx.sql("DELETE FROM participant WHERE interaction_id = ? AND contact_id = ?", (interaction_id, gone))
    _take_part(tx, interaction_id, [p for p in people if p not in have])


def judge_interaction(tx: Transaction, interaction_id: int, *, meaningful: bool) -> None:
    """Overrule the verdict: the person's decision wins for ever."""
    row = require_interaction(tx, interaction_id)
    verdict = your_verdict(meaningful=meaningful)
    if (bool(row.meaningful), row.decided_by, row.awaiting) != (meaningful, "you", ""):
        tx.sql(f"UPDATE interaction SET {_SET_VERDICT} WHERE id = ?", (*verdict, interaction_id))


def delete_interaction(tx: Transaction, interaction_id: int) -> None:
    """Delete an exchange with its messages; an import does not bring those back."""
    row = require_interaction(tx, interaction_id)
    tombstones.bury(tx, tombstones.INTERACTION, [row.uid])
    keys = [r[0].hex() for r in tx.sql("SELECT key FROM message WHERE interaction_id = ?", (interaction_id,))]
    tombstones.bury(tx, tombstones.MESSAGE, keys)
    tx.sql("UPDATE follow_up SET interaction_id = NULL WHERE interaction_id = ?", (interaction_id,))
    for table in ("story_interaction", "message", "participant"):
        tx.sql(f"DELETE FROM {table} WHERE interaction_id = ?", (interaction_id,))
    tx.sql("DELETE FROM interaction WHERE id = ?", (interaction_id,))


def split_interaction(tx: Transaction, interaction_id: int) -> int:
    """Take an exchange apart and give the id of the new part.

    What an import joined to a hand-logged exchange comes apart again; other threads part at their longest silence.
    """
    row = require_interaction(tx, interaction_id)
    messages = tx.sql(
        "SELECT id, at FROM message WHERE interaction_id = ? ORDER BY at, id", (interaction_id,)
    ).fetchall()
    if row.merged_hand:
        moved = [m[0] for m in messages]
        new_id = _part(tx, row, moved)
        _hand_again(tx, row)
        return new_id
    if len(messages) < 2:
        raise PrmError(
            f"{short_id('interaction', interaction_id)} is one piece and cannot be taken apart. Nothing was changed."
        )
    gaps = [(_seconds_between(messages[i - 1][1], messages[i][1]), -i) for i in range(1, len(messages))]
    cut = -max(gaps)[1]
    new_id = _part(tx, row, [m[0] for m in messages[cut:]])
    refresh_span(tx, interaction_id)
    judge_anew(tx, [interaction_id])
    return new_id


def _seconds_between(first: str, second: str) -> int:
    return int((read_instant(second) - read_instant(first)).total_seconds())


def _part(tx: Transaction, row: Any, message_ids: Sequence[int]) -> int:
    """Make a new interaction of these messages beside the one they are in, judged by the rules."""
    new_id = tx.insert(
        "interaction",
        uid=new_uid(tx.now),
        kind=_thread_kind(row),
        channel=row.channel,
        source_id=row.source_id,
        started_on=row.started_on,
        happened_on=row.happened_on,
        is_group=row.is_group,
        made_at=instant_text(tx.now),
        **dict(zip(VERDICT_COLUMNS, (0, "rules", "other", "", 0, "", 0), strict=True)),
    )
    people = [r[0] for r in tx.sql("SELECT contact_id FROM participant WHERE interaction_id = ?", (row.id,))]
    _take_part(tx, new_id, people)
    for message_id in message_ids:
        tx.sql("UPDATE message SET interaction_id = ? WHERE id = ?", (new_id, message_id))
    refresh_span(tx, new_id)
    judge_anew(tx, [new_id])
    return new_id


def _thread_kind(row: Any) -> str:
    if not row.merged_hand:
        return str(row.kind)
    return str(InteractionKind.EMAIL if row.channel == Channel.MAIL else InteractionKind.MESSAGE)


def _hand_again(tx: Transaction, row: Any) -> None:
    hand = json.loads(row.merged_hand)
    tx.sql(
        "UPDATE interaction SET kind = ?, channel = '', source_id = NULL, title = ?, started_on = ?, happened_on = ?,"
        " started_at = NULL, ended_at = NULL, message_count = 0, is_group = 0, merged_hand = '' WHERE id = ?",
        (hand["kind"], hand["title"], hand["started_on"], hand["happened_on"], row.id),
    )
    if "verdict" in hand and row.decided_by == DecidedBy.RULES:
        tx.sql(f"UPDATE interaction SET {_SET_VERDICT} WHERE id = ?", (*hand["verdict"], row.id))


def remember_hand(row: Any) -> str:
    """What a hand-logged interaction was before an episode joined it, for ``merged_hand``.

    The verdict of one that waited for an answer is kept too, because the thread may decide it.
    """
    kept: dict[str, Any] = {
        name: getattr(row, name) for name in ("kind", "title", "started_on", "happened_on")
    }
    if row.awaiting:
        kept["verdict"] = [getattr(row, column) for column in VERDICT_COLUMNS]
    return json.dumps(kept, ensure_ascii=False, sort_keys=True)


def refresh_span(tx: Transaction, interaction_id: int) -> None:
    """Recompute days, instants and count of an interaction from its messages; the day is that of the last one with substance."""
    messages = messages_of(tx, interaction_id)
    if not messages:
        return
    happened = day_in(last_with_substance(messages).at, tx.home_zone)
    started = min(day_in(messages[0].at, tx.home_zone), happened)
    tx.sql(
        "UPDATE interaction SET started_on = ?, happened_on = ?, started_at = ?, ended_at = ?, message_count = ? WHERE id = ?",
        (
            started.isoformat(),
            happened.isoformat(),
            instant_text(messages[0].at),
            instant_text(messages[-1].at),
            len(messages),
            interaction_id,
        ),
    )


def join_interactions(tx: Transaction, first_id: int, second_id: int) -> int:
    """Make one exchange of two with the same people and give the id that stays, the lower one.

    Two threads become one thread; a hand-logged exchange of a fitting kind takes a thread in. A meeting and a thread
    never join.
    """
    kept, gone = sorted(
        (require_interaction(tx, first_id), require_interaction(tx, second_id)), key=lambda r: r.id
    )
    if kept.id == gone.id:
        raise UsageError("An exchange cannot be joined with itself. Nothing was changed.")
    _check_joinable(tx, kept, gone)
    if bool(kept.message_count) != bool(gone.message_count):
        _remember_hand_part(tx, kept, gone)
    for table in ("message", "follow_up"):
        tx.sql(f"UPDATE {table} SET interaction_id = ? WHERE interaction_id = ?", (kept.id, gone.id))
    tx.sql(
        "UPDATE OR IGNORE story_interaction SET interaction_id = ? WHERE interaction_id = ?",
        (kept.id, gone.id),
    )
    tx.sql("DELETE FROM story_interaction WHERE interaction_id = ?", (gone.id,))
    text = "\n".join(filter(None, (kept.text, gone.text)))
    title = kept.title or gone.title
    tx.sql(
        "UPDATE interaction SET text = ?, title = ?, is_group = ? WHERE id = ?",
        (text, title, int(kept.is_group or gone.is_group), kept.id),
    )
    _join_days(tx, kept, gone)
    _join_verdicts(tx, kept, gone)
    tx.sql("DELETE FROM participant WHERE interaction_id = ?", (gone.id,))
    tx.sql("DELETE FROM interaction WHERE id = ?", (gone.id,))
    return int(kept.id)


def _join_verdicts(tx: Transaction, kept: Any, gone: Any) -> None:
    """What the person decided stays: of two decisions the meaningful one, else the one about the newer exchange."""
    yours = [row for row in (kept, gone) if row.decided_by == DecidedBy.YOU]
    if not yours:
        judge_anew(tx, [kept.id])
        return
    decided = max(yours, key=lambda row: (row.meaningful, row.happened_on, row.id))
    verdict = [getattr(decided, column) for column in VERDICT_COLUMNS]
    tx.sql(f"UPDATE interaction SET {_SET_VERDICT} WHERE id = ?", (*verdict, kept.id))


def _check_joinable(tx: Transaction, kept: Any, gone: Any) -> None:
    people = [
        {r[0] for r in tx.sql("SELECT contact_id FROM participant WHERE interaction_id = ?", (row.id,))}
        for row in (kept, gone)
    ]
    if people[0] != people[1]:
        raise PrmError(
            "These two exchanges are with different people and cannot be joined. Nothing was changed."
        )
    kinds = [row.kind for row in (kept, gone) if not row.message_count]
    if any(row.message_count for row in (kept, gone)) and not all(kind in FITS_MESSAGES for kind in kinds):
        raise PrmError(
            "A meeting or call and a thread of messages are two things and stay two. Nothing was changed."
        )


def _remember_hand_part(tx: Transaction, kept: Any, gone: Any) -> None:
    hand, thread = (kept, gone) if gone.message_count else (gone, kept)
    tx.sql(
        "UPDATE interaction SET merged_hand = ?, kind = ?, channel = ?, source_id = ? WHERE id = ?",
        (remember_hand(hand), thread.kind, thread.channel, thread.source_id, kept.id),
    )


def _join_days(tx: Transaction, kept: Any, gone: Any) -> None:
    refresh_span(tx, kept.id)
    tx.sql(
        "UPDATE interaction SET started_on = MIN(started_on, ?, ?), happened_on = MAX(happened_on, ?, ?) WHERE id = ?",
        (kept.started_on, gone.started_on, kept.happened_on, gone.happened_on, kept.id),
    )


def span_holds(started_on: date, happened_on: date, day: date) -> bool:
    """Whether a day lies in a span, give or take one day."""
    return started_on - timedelta(days=1) <= day <= happened_on + timedelta(days=1)
