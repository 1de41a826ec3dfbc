"""Episodes: messages with one contact in one channel are one interaction until a silence. Pure; times are whole seconds.

Existing episodes are never cut anew. Two join only within the silence and the longest span; the lower id stays. A
judged one joins nothing: messages inside its span are added, later ones begin a new episode.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from prm.words import Channel

DAY = 86_400
#: The longest an episode spans.
LONGEST = 60 * DAY

_SILENCES = {Channel.LINKEDIN: 14 * DAY, Channel.MAIL: 14 * DAY}
_CHAT_SILENCE = DAY


def silence_of(channel: str) -> int:
    """The seconds of silence that end an episode in a channel: 14 days on LinkedIn and in mail, a day in chats."""
    return _SILENCES.get(Channel(channel), _CHAT_SILENCE) if channel in set(Channel) else _CHAT_SILENCE


@dataclass(frozen=True, slots=True)
class Known:
    """An episode that is in the book already; ``is_judged`` by the person, so it joins nothing."""

    id: int
    start: int
    end: int
    is_judged: bool


@dataclass(slots=True)
class Span:
    """An episode as it will be. ``messages`` are places in the list of times; ``joined`` are known episodes it takes in.

    ``after_id`` and ``after_message`` name what was said just before it, where no silence lies between: the context of
    the judgement.
    """

    start: int
    end: int
    id: int | None = None
    is_judged: bool = False
    #: The end of what is in the book already.
    known_end: int = -1
    messages: list[int] = field(default_factory=list)
    joined: list[int] = field(default_factory=list)
    after_id: int | None = None
    after_message: int | None = None

    @property
    def is_touched(self) -> bool:
        return bool(self.messages or self.joined)


def attach(known: Sequence[Known], times: Sequence[int], silence: int) -> list[Span]:
    """Give every message, in order of time, its episode; the result has the touched and new episodes by start."""
    spans = [Span(k.start, k.end, k.id, k.is_judged, k.end) for k in sorted(known, key=_start)]
    starts = [span.start for span in spans]
    for place, time in enumerate(times):
        at = bisect_right(starts, time) - 1
        before = spans[at] if at >= 0 else None
        after = spans[at + 1] if at + 1 < len(spans) else None
        if before is not None and time <= before.end:
            before.messages.append(place)
        elif before is not None and _may_grow(before, time, silence):
            before.messages.append(place)
            before.end = time
            if after is not None and _may_join(before, after, silence):
                _join(before, after)
                del spans[at + 1], starts[at + 1]
        elif after is not None and _may_grow(after, time, silence):
            after.messages.append(place)
            after.start = starts[at + 1] = time
        else:
            new = Span(time, time, messages=[place])
            if before is not None and time - before.end <= silence:
                new.after_id, new.after_message = before.id, _last(before, times)
            spans.insert(at + 1, new)
            starts.insert(at + 1, time)
    return [span for span in spans if span.is_touched]


def _start(known: Known) -> tuple[int, int]:
    return (known.start, known.id)


def _last(span: Span, times: Sequence[int]) -> int | None:
    """The place of a span's last message, None where that is in the book already."""
    last = max(span.messages, default=None)
    return None if last is None or times[last] < span.known_end else last


def _may_grow(span: Span, time: int, silence: int) -> bool:
    if span.is_judged:
        return False
    distance = time - span.end if time > span.end else span.start - time
    length = max(span.end, time) - min(span.start, time)
    return distance <= silence and length <= LONGEST


def _may_join(first: Span, second: Span, silence: int) -> bool:
    if first.is_judged or second.is_judged:
        return False
    return second.start - first.end <= silence and max(first.end, second.end) - first.start <= LONGEST


def _join(into: Span, other: Span) -> None:
    """Take another episode in; the lower known id stays."""
    ids = sorted(i for i in (into.id, other.id) if i is not None)
    into.joined += other.joined + ids[1:]
    into.id = ids[0] if ids else None
    into.messages += other.messages
    into.end = max(into.end, other.end)
    into.known_end = max(into.known_end, other.known_end)
