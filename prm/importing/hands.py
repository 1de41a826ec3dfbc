"""Exchanges logged by hand that imported episodes become one with: the nearest, then the lowest id, each once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from prm.clock import day_in
from prm.database import Transaction
from prm.importing.episodes import Known, Span
from prm.interactions import FITS_MESSAGES, span_holds
from prm.words import Channel, InteractionKind

_CHUNK = 10_000


@dataclass(frozen=True, slots=True)
class Hand:
    """An exchange with one contact that the person logged and judged."""

    id: int
    on: date
    kind: str

    def fits(self, channel: Channel) -> bool:
        """Whether a thread of this channel may be the same exchange: an e-mail is no chat, and a meeting is neither."""
        other = InteractionKind.MESSAGE if channel is Channel.MAIL else InteractionKind.EMAIL
        return self.kind in FITS_MESSAGES - {other}


def read_hands(tx: Transaction, people: Iterable[int]) -> dict[int, list[Hand]]:
    """What was logged by hand with each of these contacts alone and may be the same as a thread."""
    found: dict[int, list[Hand]] = {}
    kinds = ", ".join(f"'{kind}'" for kind in sorted(FITS_MESSAGES))
    wanted = sorted({person for person in people if person > 0})
    for start in range(0, len(wanted), _CHUNK):
        listed = ",".join(map(str, wanted[start : start + _CHUNK]))
        for contact_id, i, on, kind in tx.sql(
            "SELECT p.contact_id, i.id, i.happened_on, i.kind FROM participant p JOIN interaction i ON i.id = p.interaction_id"
            f" WHERE p.contact_id IN ({listed}) AND i.message_count = 0 AND i.source_id IS NULL AND i.kind IN ({kinds})"
            " AND i.decided_by = 'you' AND (SELECT count(*) FROM participant q WHERE q.interaction_id = i.id) = 1"
        ).fetchall():
            found.setdefault(contact_id, []).append(Hand(i, date.fromisoformat(on), kind))
    return found


def take_hands(
    hands: Sequence[Hand], spans: Sequence[Span], known: Mapping[int, Known], channel: Channel, zone: str
) -> dict[int, int]:
    """The hand-logged exchange for the place of each span that becomes one with one.

    A judged episode joins nothing. One that is in the book takes only what its new messages reached: what lay within
    it before was left beside it, or was taken apart by the person.
    """
    fitting = []
    for place, span in enumerate(spans):
        if span.is_judged:
            continue
        first, last = _day(span.start, zone), _day(span.end, zone)
        before = [known[i] for i in (span.id, *span.joined) if i is not None]
        for hand in hands:
            if not hand.fits(channel) or not span_holds(first, last, hand.on):
                continue
            if any(span_holds(_day(k.start, zone), _day(k.end, zone), hand.on) for k in before):
                continue
            distance = max((first - hand.on).days, (hand.on - last).days, 0)
            fitting.append((distance, hand.id, place))
    taken: dict[int, int] = {}
    for _, hand_id, place in sorted(fitting):
        if place not in taken and hand_id not in taken.values():
            taken[place] = hand_id
    return taken


def _day(at: int, zone: str) -> date:
    return day_in(datetime.fromtimestamp(at, tz=UTC), zone)
