"""Texts that were sent word for word to many people."""

from __future__ import annotations

from collections import Counter

from prm.importing.drafts import MessageDraft
from prm.words import Channel

#: The same text to at least this many people was sent to many; a shorter one than this says nothing.
MANY = 4
_LEAST_LENGTH = 24

#: A message and whether it is mine.
Said = tuple[MessageDraft, bool]
#: A person, as in ``EpisodeAction``, and the channel.
Pair = tuple[int, Channel]


def openings_to_many(pairs: dict[Pair, list[Said]]) -> set[str]:
    """Texts that were sent word for word to many people."""
    sent = Counter(
        draft.text
        for said in pairs.values()
        for draft, mine in said
        if mine and len(draft.text) >= _LEAST_LENGTH
    )
    often = {text for text, count in sent.items() if count >= MANY}
    receivers: dict[str, set[int]] = {}
    for (person, _), said in pairs.items() if often else ():
        for draft, mine in said:
            if mine and draft.text in often:
                receivers.setdefault(draft.text, set()).add(person)
    return {text for text, people in receivers.items() if len(people) >= MANY}
