"""Messages against the book: who is whom, what is new, and which exchanges it makes or lets grow."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from prm import tombstones
from prm.clock import day_in
from prm.database import Transaction
from prm.importing.book_index import BookIndex
from prm.importing.drafts import MessageDraft, PersonRef, SourceRead
from prm.importing.episodes import Known, Span, attach, silence_of
from prm.importing.linkedin import profile_link
from prm.importing.plan import EpisodeAction, PlannedMessage
from prm.importing.plan_contacts import DELETED, IN_TRASH, PlannedContacts, draft_of_partner
from prm.interactions import FITS_MESSAGES
from prm.matching import name_norm
from prm.me import Me
from prm.store.types import read_instant
from prm.words import Channel, InteractionKind

NEVER_ANSWERED = "never answered, not a connection"
NOBODY_KNOWN = "a group in which nobody is in your book"
DELETED_BY_YOU = "deleted by you"
TO_YOURSELF = "to yourself"
TWICE = "twice in the file"

#: The same opening word for word to at least this many people was sent to many.
MANY = 4
_OPENING_LENGTH = 24


@dataclass(slots=True)
class PlannedMessages:
    """Episodes and the accounts by file: new and same messages, and why others are left out."""

    episodes: list[EpisodeAction] = field(default_factory=list)
    new: Counter[str] = field(default_factory=Counter)
    same: Counter[str] = field(default_factory=Counter)
    skipped: dict[str, Counter[str]] = field(default_factory=dict)
    same_interactions: set[int] = field(default_factory=set)
    links_to_fill: dict[int, str] = field(default_factory=dict)

    def skip(self, drafts: Iterable[MessageDraft], reason: str) -> None:
        """Leave messages out for a reason."""
        for draft in drafts:
            self.skipped.setdefault(draft.file, Counter())[reason] += 1


@dataclass(slots=True)
class _Thread:
    """One conversation of the source, its messages in order of time."""

    messages: list[MessageDraft]
    mine: list[bool] = field(default_factory=list)
    others: list[PersonRef] = field(default_factory=list)


def plan_messages(
    tx: Transaction, sources: Sequence[SourceRead], index: BookIndex, me: Me, people: PlannedContacts
) -> PlannedMessages:
    """Plan every message of these sources; people who wrote and were answered join ``people``."""
    planned = PlannedMessages()
    for source in sorted({source.source for source in sources if source.messages}):
        drafts = [draft for s in sources if s.source == source for draft in s.messages]
        _Planner(tx, source, index, me, people, planned).plan(drafts)
    return planned


class _Planner:
    """Plans the messages of one source."""

    def __init__(
        self,
        tx: Transaction,
        source: str,
        index: BookIndex,
        me: Me,
        people: PlannedContacts,
        planned: PlannedMessages,
    ) -> None:
        self.tx = tx
        self.source = source
        self.index = index
        self.me = me
        self.people = people
        self.planned = planned
        self.known_keys = self._read_keys()
        self.seen: set[bytes] = set()
        self.names: dict[str, str] = {}

    def plan(self, drafts: list[MessageDraft]) -> None:
        threads = self._threads(drafts)
        pairs: dict[tuple[int, Channel], list[tuple[MessageDraft, bool]]] = {}
        unknown: dict[str, list[_Thread]] = {}
        for thread in threads:
            if not thread.others:
                self.planned.skip(thread.messages, TO_YOURSELF)
            elif len(thread.others) > 1:
                self._group(thread)
            else:
                self._pair(thread, pairs, unknown)
        self._newcomers(unknown, pairs)
        to_many = self._openings_to_many(pairs)
        known = self._known_episodes([person for person, _ in pairs if person > 0])
        for (person, channel), messages in sorted(pairs.items(), key=_first_instant):
            messages.sort(key=_instant)
            new = self._new_messages(messages)
            if new:
                self._episodes((person,), channel, new, known.get((person, str(channel)), []), to_many)

    # -- who is whom -------------------------------------------------------------------------------------------

    def _threads(self, drafts: list[MessageDraft]) -> list[_Thread]:
        by_id: dict[str, _Thread] = {}
        for draft in drafts:
            by_id.setdefault(draft.conversation, _Thread([])).messages.append(draft)
        for thread in by_id.values():
            thread.messages.sort(key=_draft_instant)
            thread.mine = [self._is_mine(draft) for draft in thread.messages]
            thread.others = self._others(thread)
        return list(by_id.values())

    def _is_mine(self, draft: MessageDraft) -> bool:
        if draft.from_me is not None:
            return draft.from_me
        return self._is_me(draft.sender)

    def _is_me(self, person: PersonRef) -> bool:
        if person.profile and self.me.profiles:
            return person.profile in self.me.profiles
        if person.email and person.email in self.me.emails:
            return True
        return bool(person.name) and self._norm(person.name) in self.me.name_norms

    def _norm(self, name: str) -> str:
        norm = self.names.get(name)
        if norm is None:
            norm = self.names[name] = name_norm(name)
        return norm

    def _others(self, thread: _Thread) -> list[PersonRef]:
        """Everybody in a thread but me, each once: a name without a link is the link's of the same name."""
        found: dict[str, PersonRef] = {}
        loose: dict[str, PersonRef] = {}
        for draft, mine in zip(thread.messages, thread.mine, strict=True):
            refs = draft.recipients if mine else (draft.sender, *draft.recipients)
            for ref in refs:
                if self._is_me(ref):
                    continue
                if ref.profile:
                    if ref.profile not in found or not found[ref.profile].name:
                        found[ref.profile] = ref
                elif ref.name:
                    loose.setdefault(self._norm(ref.name), ref)
        named = {self._norm(ref.name) for ref in found.values() if ref.name}
        return [*found.values(), *(ref for norm, ref in loose.items() if norm not in named)]

    def _person(self, ref: PersonRef) -> int | None:
        """Who somebody is: a contact id, a negative place of this run, or None."""
        if ref.profile:
            for found in (self.people.by_norm.get(ref.profile), self.index.by_norm.get(ref.profile)):
                if found is not None:
                    return found
        norm = self._norm(ref.name)
        if not norm:
            return None
        candidates = set(self.people.by_name.get(norm, ())) | set(self.index.by_name.get(norm, ()))
        if len(candidates) != 1:
            return None
        person = next(iter(candidates))
        return None if ref.profile and self._has_profile(person) else person

    def _has_profile(self, person: int) -> bool:
        if person > 0:
            return person in self.index.with_profile
        return any(method.label == "LinkedIn" for method in self.people.actions[-person - 1].draft.methods)

    # -- pairs, groups, newcomers ------------------------------------------------------------------------------

    def _pair(
        self,
        thread: _Thread,
        pairs: dict[tuple[int, Channel], list[tuple[MessageDraft, bool]]],
        unknown: dict[str, list[_Thread]],
    ) -> None:
        ref = thread.others[0]
        person = self._person(ref)
        if person is None:
            keys = (
                ref.profile,
                "" if ref.profile else f"{self._norm(ref.name)}|",
                "" if ref.profile else self._norm(ref.name),
            )
            if self.index.is_buried(*keys):
                self.planned.skip(thread.messages, DELETED)
            else:
                unknown.setdefault(ref.profile or self._norm(ref.name), []).append(thread)
        elif person in self.index.trashed:
            self.planned.skip(thread.messages, IN_TRASH)
        else:
            self._fill_link(person, ref)
            pairs.setdefault((person, thread.messages[0].channel), []).extend(
                zip(thread.messages, thread.mine, strict=True)
            )

    def _fill_link(self, person: int, ref: PersonRef) -> None:
        """A person of an archive without links gets the link that messages hold."""
        if ref.profile and not self._has_profile(person) and person not in self.planned.links_to_fill:
            self.planned.links_to_fill[person] = profile_link(ref.profile)

    def _newcomers(
        self,
        unknown: dict[str, list[_Thread]],
        pairs: dict[tuple[int, Channel], list[tuple[MessageDraft, bool]]],
    ) -> None:
        """Somebody who is no connection becomes a contact where both wrote."""
        for threads in unknown.values():
            directions = {mine for thread in threads for mine in thread.mine}
            if len(directions) < 2:
                for thread in threads:
                    self.planned.skip(thread.messages, NEVER_ANSWERED)
                continue
            ref = max((thread.others[0] for thread in threads), key=_tells)
            first = threads[0].messages[0]
            name = ref.name or ref.profile.rsplit("/", 1)[-1]
            link = profile_link(ref.profile) if ref.profile else ""
            person = self.people.add_new(
                draft_of_partner(first.file, first.line, name, ref.profile, link), self.source
            )
            for thread in threads:
                pairs.setdefault((person, thread.messages[0].channel), []).extend(
                    zip(thread.messages, thread.mine, strict=True)
                )

    def _group(self, thread: _Thread) -> None:
        people = tuple(
            sorted(
                {
                    person
                    for person in map(self._person, thread.others)
                    if person is not None and person not in self.index.trashed
                }
            )
        )
        if not people:
            self.planned.skip(thread.messages, NOBODY_KNOWN)
            return
        new = self._new_messages(list(zip(thread.messages, thread.mine, strict=True)))
        if new:
            known = self._known_group(thread.messages[0].conversation)
            title = next((draft.title for draft in thread.messages if draft.title), "")
            self._episodes(people, thread.messages[0].channel, new, known, set(), is_group=True, title=title)

    # -- what is new -------------------------------------------------------------------------------------------

    def _read_keys(self) -> dict[bytes, int]:
        rows = self.tx.sql(
            "SELECT m.key, m.interaction_id FROM message m JOIN interaction i ON i.id = m.interaction_id"
            " JOIN source s ON s.id = i.source_id WHERE s.name = ?",
            (self.source,),
        )
        return {row[0]: row[1] for row in rows.fetchall()}

    def _new_messages(
        self, messages: list[tuple[MessageDraft, bool]]
    ) -> list[tuple[PlannedMessage, MessageDraft]]:
        new = []
        for draft, mine in messages:
            key = self._key(draft)
            if key in self.seen:
                self.planned.skip([draft], TWICE)
                continue
            self.seen.add(key)
            if key in self.known_keys:
                self.planned.same[draft.file] += 1
                self.planned.same_interactions.add(self.known_keys[key])
            elif self.index.buried_messages and self._is_buried(key):
                self.planned.skip([draft], DELETED_BY_YOU)
            else:
                self.planned.new[draft.file] += 1
                name = "" if mine else draft.sender.name
                at = int(draft.at.timestamp())
                new.append((PlannedMessage(at, mine, name, draft.conversation, draft.text, key), draft))
        return new

    def _key(self, draft: MessageDraft) -> bytes:
        """Source, conversation, instant, sender, text: what names a message for ever."""
        sender = draft.sender.profile or self._norm(draft.sender.name)
        hashed = hashlib.blake2b(digest_size=16)
        for part in (self.source, draft.conversation, str(int(draft.at.timestamp())), sender, draft.text):
            hashed.update(part.encode("utf-8", "surrogatepass"))
            hashed.update(b"\x00")
        return hashed.digest()

    def _is_buried(self, key: bytes) -> bool:
        return (
            tombstones.hash_key(self.index.secret, tombstones.MESSAGE, key.hex())
            in self.index.buried_messages
        )

    # -- episodes ----------------------------------------------------------------------------------------------

    def _known_episodes(self, people: list[int]) -> dict[tuple[int, str], list[Known]]:
        """The episodes of these contacts in this source, by contact and channel."""
        found: dict[tuple[int, str], list[Known]] = {}
        for start in range(0, len(people), 10_000):
            listed = ",".join(map(str, people[start : start + 10_000]))
            for contact, channel, i, first, last, decided in self.tx.sql(
                "SELECT p.contact_id, i.channel, i.id, i.started_at, i.ended_at, i.decided_by FROM participant p"
                " JOIN interaction i ON i.id = p.interaction_id WHERE i.message_count > 0 AND i.is_group = 0"
                f" AND p.contact_id IN ({listed})"
            ).fetchall():
                found.setdefault((contact, channel), []).append(_known(i, first, last, decided))
        return found

    def _known_group(self, conversation: str) -> list[Known]:
        if not self.known_keys:
            return []
        rows = self.tx.sql(
            "SELECT DISTINCT i.id, i.started_at, i.ended_at, i.decided_by FROM interaction i"
            " JOIN message m ON m.interaction_id = i.id WHERE i.is_group = 1 AND m.conversation = ?",
            (conversation,),
        )
        return [_known(*tuple(row)) for row in rows.fetchall()]

    def _openings_to_many(
        self, pairs: dict[tuple[int, Channel], list[tuple[MessageDraft, bool]]]
    ) -> set[str]:
        """Texts that were sent word for word to many people."""
        receivers: dict[str, set[int]] = {}
        for (person, _), messages in pairs.items():
            for draft, mine in messages:
                if mine and len(draft.text) >= _OPENING_LENGTH:
                    receivers.setdefault(draft.text, set()).add(person)
        return {text for text, people in receivers.items() if len(people) >= MANY}

    def _episodes(
        self,
        people: tuple[int, ...],
        channel: Channel,
        new: list[tuple[PlannedMessage, MessageDraft]],
        known: list[Known],
        to_many: set[str],
        *,
        is_group: bool = False,
        title: str = "",
    ) -> None:
        messages = [message for message, _ in new]
        hands = self._hands(people) if not is_group else []
        for span in attach(known, [message.at for message in messages], silence_of(channel)):
            chosen = [messages[place] for place in sorted(span.messages)]
            hand = self._take_hand(hands, span, chosen) if span.id is None else None
            subject = next(
                (new[place][1].subject for place in sorted(span.messages) if new[place][1].subject), ""
            )
            self.planned.episodes.append(
                EpisodeAction(
                    source=self.source,
                    channel=str(channel),
                    kind=str(InteractionKind.EMAIL if channel is Channel.MAIL else InteractionKind.MESSAGE),
                    people=people,
                    is_group=is_group,
                    title=title or subject,
                    messages=tuple(chosen),
                    interaction_id=span.id,
                    joined_ids=tuple(span.joined),
                    hand_id=hand,
                    opening=None if span.after_message is None else messages[span.after_message],
                    opening_id=span.after_id,
                    to_many=bool(chosen) and chosen[0].text in to_many,
                )
            )

    def _hands(self, people: tuple[int, ...]) -> list[tuple[int, date]]:
        """Hand-logged exchanges with one contact that a thread may be the same as."""
        if people[0] < 0:
            return []
        kinds = ", ".join(f"'{kind}'" for kind in sorted(FITS_MESSAGES))
        rows = self.tx.sql(
            "SELECT i.id, i.happened_on FROM participant p JOIN interaction i ON i.id = p.interaction_id"
            f" WHERE p.contact_id = ? AND i.message_count = 0 AND i.source_id IS NULL AND i.kind IN ({kinds})"
            " AND i.decided_by = 'you' AND (SELECT count(*) FROM participant q WHERE q.interaction_id = i.id) = 1",
            people,
        )
        return [(i, date.fromisoformat(on)) for i, on in rows.fetchall()]

    def _take_hand(
        self, hands: list[tuple[int, date]], span: Span, messages: list[PlannedMessage]
    ) -> int | None:
        """The nearest hand-logged exchange within a day of the span, then the lowest id; each is taken once."""
        if not hands or not messages:
            return None
        first, last = (
            day_in(datetime.fromtimestamp(at, tz=UTC), self.tx.home_zone) for at in (span.start, span.end)
        )
        fitting = [
            (max((first - on).days, (on - last).days, 0), i, on)
            for i, on in hands
            if first - timedelta(days=1) <= on <= last + timedelta(days=1)
        ]
        if not fitting:
            return None
        _, chosen, on = min(fitting)
        hands.remove((chosen, on))
        return chosen


def _known(interaction_id: int, first: str, last: str, decided_by: str) -> Known:
    return Known(
        interaction_id,
        int(read_instant(first).timestamp()),
        int(read_instant(last).timestamp()),
        decided_by == "you",
    )


def _tells(ref: PersonRef) -> tuple[bool, int]:
    return (bool(ref.name), len(ref.name))


def _draft_instant(draft: MessageDraft) -> tuple[datetime, int]:
    return (draft.at, -draft.line)


def _instant(pair: tuple[MessageDraft, bool]) -> tuple[datetime, int]:
    return (pair[0].at, -pair[0].line)


def _first_instant(
    item: tuple[tuple[int, Channel], list[tuple[MessageDraft, bool]]],
) -> datetime:
    return min(draft.at for draft, _ in item[1])
