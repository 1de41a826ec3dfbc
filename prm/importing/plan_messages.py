"""Messages against the book: what is new, and which exchanges it makes or lets grow."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from prm import tombstones
from prm.database import Transaction
from prm.importing.book_index import BookIndex
from prm.importing.drafts import MessageDraft, PersonRef, SourceRead
from prm.importing.episodes import Known, Span, attach, silence_of
from prm.importing.hands import Hand, read_hands, take_hands
from prm.importing.linkedin import profile_link
from prm.importing.openings import Pair, Said, openings_to_many
from prm.importing.plan import LEFT_BY_YOU, WHOLE, EpisodeAction, PlannedMessage, Take, Tell, no_tell, told
from prm.importing.plan_contacts import PlannedContacts, draft_of_partner
from prm.importing.skips import Skips
from prm.importing.who import Conversation, Who, in_order, read_partners
from prm.importing.whom import DELETED, IN_TRASH
from prm.me import Me
from prm.store.types import read_instant
from prm.words import Channel, InteractionKind

NEVER_ANSWERED = "never answered, not a connection"
NOBODY_KNOWN = "a group in which nobody is in your book"
SEVERAL = "several people in your book have this name"
DELETED_BY_YOU = "deleted by you"
TO_YOURSELF = "to yourself"
TWICE = "twice in what was read"

_CHUNK = 10_000


@dataclass(slots=True)
class PlannedMessages:
    """Episodes and the accounts by file: new and same messages, and why others are left out."""

    episodes: list[EpisodeAction] = field(default_factory=list)
    new: Counter[str] = field(default_factory=Counter)
    same: Counter[str] = field(default_factory=Counter)
    skipped: Skips = field(default_factory=Skips)
    same_interactions: set[int] = field(default_factory=set)
    links_to_fill: dict[int, tuple[str, str]] = field(default_factory=dict)

    def skip(self, drafts: Iterable[MessageDraft], reason: str) -> None:
        """Leave messages out for a reason."""
        for draft in drafts:
            self.skipped.add(draft, reason)


def plan_messages(
    tx: Transaction,
    sources: Sequence[SourceRead],
    index: BookIndex,
    me: Me,
    people: PlannedContacts,
    answers: Mapping[tuple[str, str], Take] = {},
    tell: Tell = no_tell,
) -> PlannedMessages:
    """Plan every message of these sources; people who wrote and were answered join ``people``."""
    planned = PlannedMessages()
    known = _read_keys(tx, tell) if any(source.messages for source in sources) else {}
    for source in sorted({source.source for source in sources if source.messages}):
        files = [s.messages for s in sources if s.source == source and s.messages]
        drafts = [draft for file in files for draft in in_order(file)]
        planner = _Planner(tx, source, index, me, people, planned, known, answers, tell)
        planner.plan(drafts, is_one_file=len(files) == 1)
    grown = {episode.interaction_id for episode in planned.episodes}
    planned.same_interactions -= {i for i in grown if i is not None}
    for person in people.left:
        planned.links_to_fill.pop(person, None)
    return planned


def _read_keys(tx: Transaction, tell: Tell) -> dict[bytes, int]:
    """The key of every message in the book, with its exchange."""
    rows = tx.sql("SELECT key, interaction_id FROM message")
    known: dict[bytes, int] = {}
    while chunk := rows.fetchmany(_CHUNK):
        tell("messages", 0, 0)
        known.update(chunk)
    return known


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
        known_keys: dict[bytes, int],
        answers: Mapping[tuple[str, str], Take],
        tell: Tell,
    ) -> None:
        self.tx = tx
        self.source = source
        self.index = index
        self.people = people
        self.planned = planned
        self.known_keys = known_keys
        self.answers = answers
        self.tell = tell
        partners = read_partners(tx, source) if known_keys else {}
        self.who = Who(source, index, me, people, partners, planned.links_to_fill)
        self.seen: set[bytes] = set()
        self.episodes_of: dict[Pair, list[Known]] = {}
        self.hands: dict[int, list[Hand]] = {}
        self.texts: dict[int, set[tuple[int, bool, str]]] = {}

    def plan(self, drafts: list[MessageDraft], *, is_one_file: bool) -> None:
        pairs: dict[Pair, list[Said]] = {}
        unknown: dict[str, list[Conversation]] = {}
        groups: list[Conversation] = []
        for thread in self.who.threads(told(drafts, self.tell, "messages", len(drafts), 2_000)):
            if not thread.others:
                self.planned.skip(thread.messages, TO_YOURSELF)
            elif len(thread.others) > 1:
                groups.append(thread)
            else:
                self._pair(thread, pairs, unknown)
        self._newcomers(unknown, pairs)
        known_people = [person for person, _ in pairs if person > 0]
        self.episodes_of = self._known_episodes(known_people)
        self.hands = read_hands(self.tx, known_people)
        to_many = openings_to_many(pairs)
        by_time = sorted(pairs.items(), key=_first_instant)
        for (person, channel), said in told(by_time, self.tell, "exchanges", len(by_time), 50):
            if person in self.people.left:
                self.planned.skip((draft for draft, _ in said), LEFT_BY_YOU)
                continue
            said.sort(key=_instant)
            new = self._new_messages(said, (person, channel), is_one_file=is_one_file)
            if new:
                self._plan_episodes((person,), channel, new, to_many)
            said.clear()
        self._plan_groups(groups)

    # -- with one person -----------------------------------------------------------------------------------------

    def _pair(
        self, thread: Conversation, pairs: dict[Pair, list[Said]], unknown: dict[str, list[Conversation]]
    ) -> None:
        ref = thread.others[0]
        person = self.who.person(ref, thread.conversation)
        if person is None:
            if self._is_deleted(ref):
                self.planned.skip(thread.messages, DELETED)
            elif self.who.is_one_of_several(ref):
                self.planned.skip(thread.messages, SEVERAL)
            else:
                unknown.setdefault(self.who.record_key(ref), []).append(thread)
        elif person in self.index.trashed:
            self.planned.skip(thread.messages, IN_TRASH)
        else:
            self.who.fill_link(person, ref)
            _put(pairs, person, thread)

    def _is_deleted(self, ref: PersonRef) -> bool:
        if ref.profile:
            return ref.profile in self.people.deleted or self.index.is_buried(ref.profile)
        return self.index.is_buried_name(self.who.norm(ref.name))

    def _newcomers(self, unknown: dict[str, list[Conversation]], pairs: dict[Pair, list[Said]]) -> None:
        """Somebody who is no connection becomes a contact where both wrote."""
        for threads in self._with_links(unknown).values():
            directions = {mine for thread in threads for mine in thread.mine}
            if len(directions) < 2:
                for thread in threads:
                    self.planned.skip(thread.messages, NEVER_ANSWERED)
                continue
            ref = max(
                (thread.others[0] for thread in threads),
                key=lambda one: (bool(one.profile), bool(one.name), len(one.name)),
            )
            first = threads[0].messages[0]
            name = ref.name or ref.profile.rsplit("/", 1)[-1]
            link = profile_link(ref.profile) if ref.profile else ""
            draft = draft_of_partner(first.file, first.line, self.who.record_key(ref), name, link)
            is_left = self.answers.get((draft.record_key, WHOLE)) is Take.LEAVE
            person = self.people.add_new(draft, self.source, is_left=is_left)
            for thread in threads:
                _put(pairs, person, thread)

    def _with_links(self, unknown: dict[str, list[Conversation]]) -> dict[str, list[Conversation]]:
        """A name without a link is the link's of the same name, where only one link has it: old threads have none
        of somebody who never wrote in them."""
        links: dict[str, set[str]] = {}
        for key, threads in unknown.items():
            for ref in (thread.others[0] for thread in threads):
                if ref.profile and ref.name:
                    links.setdefault(self.who.norm(ref.name), set()).add(key)
        together: dict[str, list[Conversation]] = {}
        for key, threads in unknown.items():
            ref = threads[0].others[0]
            same = links.get(self.who.norm(ref.name), set()) if not ref.profile else set()
            together.setdefault(next(iter(same)) if len(same) == 1 else key, []).extend(threads)
        return together

    # -- with several people -------------------------------------------------------------------------------------

    def _plan_groups(self, groups: list[Conversation]) -> None:
        known: dict[str, list[Known]] | None = None
        for thread in groups:
            found = {self.who.person(ref) for ref in thread.others} - {None}
            living = found - self.index.trashed
            people = tuple(sorted(p for p in living if p is not None and p not in self.people.left))
            if not people:
                reason = LEFT_BY_YOU if living else IN_TRASH if found else NOBODY_KNOWN
                self.planned.skip(thread.messages, reason)
                continue
            new = self._new_messages(list(zip(thread.messages, thread.mine, strict=True)), None)
            if not new:
                continue
            if known is None:
                known = self._known_groups()
            title = next((draft.title for draft in thread.messages if draft.title), "")
            self._plan_group(people, thread, new, known.get(thread.conversation, []), title)

    def _plan_group(
        self,
        people: tuple[int, ...],
        thread: Conversation,
        new: list[tuple[PlannedMessage, MessageDraft]],
        known: list[Known],
        title: str,
    ) -> None:
        channel = thread.messages[0].channel
        for span in attach(known, [message.at for message, _ in new], silence_of(channel)):
            self._add_episode(people, channel, new, span, is_group=True, title=title)

    def _known_groups(self) -> dict[str, list[Known]]:
        """The episodes of this source's groups, by conversation."""
        found: dict[str, list[Known]] = {}
        if self.known_keys:
            for conversation, *row in self.tx.sql(
                "SELECT DISTINCT m.conversation, i.id, i.started_at, i.ended_at, i.decided_by FROM source s"
                " JOIN interaction i ON i.source_id = s.id JOIN message m ON m.interaction_id = i.id"
                " WHERE s.name = ? AND i.is_group = 1",
                (self.source,),
            ).fetchall():
                found.setdefault(conversation, []).append(_known(*row))
        return found

    # -- what is new ---------------------------------------------------------------------------------------------

    def _new_messages(
        self, said: list[Said], pair: Pair | None, *, is_one_file: bool = True
    ) -> list[tuple[PlannedMessage, MessageDraft]]:
        """The messages that are not in the book yet; the others are counted."""
        new = []
        spans = self.episodes_of.get(pair, []) if pair is not None else []
        loose: set[tuple[int, bool, str]] = set()
        for draft, mine in said:
            text = _squeezed(draft.text)
            at = int(draft.at.timestamp())
            key = self._key(draft, at, text)
            exchange = self.known_keys.get(key)
            if key in self.seen or (not is_one_file and (at, mine, text) in loose):
                self.planned.skip([draft], TWICE)
                continue
            self.seen.add(key)
            if not is_one_file:
                loose.add((at, mine, text))
            if exchange is None and spans:
                exchange = self._same_words(spans, at, mine=mine, text=text)
            if exchange is not None:
                self.planned.same[draft.file] += 1
                self.planned.same_interactions.add(exchange)
            elif self.index.buried_messages and self._is_buried(key):
                self.planned.skip([draft], DELETED_BY_YOU)
            else:
                self.planned.new[draft.file] += 1
                name = "" if mine else draft.sender.name
                new.append((PlannedMessage(at, mine, name, draft.conversation, draft.text, key), draft))
        return new

    def _same_words(self, spans: list[Known], at: int, *, mine: bool, text: str) -> int | None:
        """The exchange with this person that has the same words of the same second already, under another
        conversation or sender: archives of other years name both differently."""
        for span in spans:
            if span.start <= at <= span.end:
                if span.id not in self.texts:
                    self.texts[span.id] = self._read_texts(span.id)
                if (at, mine, text) in self.texts[span.id]:
                    return span.id
        return None

    def _read_texts(self, interaction_id: int) -> set[tuple[int, bool, str]]:
        rows = self.tx.sql(
            "SELECT at, from_me, text FROM message WHERE interaction_id = ?", (interaction_id,)
        )
        return {(int(read_instant(at).timestamp()), bool(mine), _squeezed(text)) for at, mine, text in rows}

    def _key(self, draft: MessageDraft, at: int, text: str) -> bytes:
        """Source, conversation, instant, sender, text: what names a message for ever.

        Line breaks and doubled spaces do not count, because archives before 2026 collapsed them.
        """
        sender = draft.sender.profile or self.who.norm(draft.sender.name)
        parts = "\0".join((self.source, draft.conversation, str(at), sender, text))
        return hashlib.blake2b(parts.encode("utf-8", "surrogatepass"), digest_size=16).digest()

    def _is_buried(self, key: bytes) -> bool:
        hashed = tombstones.hash_key(self.index.secret, tombstones.MESSAGE, key.hex())
        return hashed in self.index.buried_messages

    # -- episodes ------------------------------------------------------------------------------------------------

    def _known_episodes(self, people: list[int]) -> dict[Pair, list[Known]]:
        """The episodes of these contacts, by contact and channel."""
        found: dict[Pair, list[Known]] = {}
        for start in range(0, len(people), _CHUNK):
            listed = ",".join(map(str, people[start : start + _CHUNK]))
            for contact, channel, *row in self.tx.sql(
                "SELECT p.contact_id, i.channel, i.id, i.started_at, i.ended_at, i.decided_by FROM participant p"
                " JOIN interaction i ON i.id = p.interaction_id WHERE i.message_count > 0 AND i.is_group = 0"
                f" AND p.contact_id IN ({listed})"
            ).fetchall():
                found.setdefault((contact, channel), []).append(_known(*row))
        return found

    def _plan_episodes(
        self,
        people: tuple[int],
        channel: Channel,
        new: list[tuple[PlannedMessage, MessageDraft]],
        to_many: set[str],
    ) -> None:
        known = self.episodes_of.get((people[0], channel), [])
        spans = attach(known, [message.at for message, _ in new], silence_of(channel))
        hands = self.hands.get(people[0], [])
        by_id = {one.id: one for one in known}
        taken = take_hands(hands, spans, by_id, channel, self.tx.home_zone) if hands else {}
        self.hands[people[0]] = [hand for hand in hands if hand.id not in taken.values()]
        for place, span in enumerate(spans):
            self._add_episode(people, channel, new, span, hand_id=taken.get(place), to_many=to_many)

    def _add_episode(
        self,
        people: tuple[int, ...],
        channel: Channel,
        new: list[tuple[PlannedMessage, MessageDraft]],
        span: Span,
        *,
        hand_id: int | None = None,
        to_many: set[str] | None = None,
        is_group: bool = False,
        title: str = "",
    ) -> None:
        chosen = [new[place] for place in sorted(span.messages)]
        self.planned.episodes.append(
            EpisodeAction(
                source=self.source,
                channel=str(channel),
                kind=str(InteractionKind.EMAIL if channel is Channel.MAIL else InteractionKind.MESSAGE),
                people=people,
                is_group=is_group,
                title=title or next((draft.subject for _, draft in chosen if draft.subject), ""),
                messages=tuple(message for message, _ in chosen),
                interaction_id=span.id,
                joined_ids=tuple(span.joined),
                hand_id=hand_id,
                opening=None if span.after_message is None else new[span.after_message][0],
                opening_id=span.after_id,
                to_many=bool(to_many) and bool(chosen) and chosen[0][0].text in (to_many or ()),
            )
        )


def _put(pairs: dict[Pair, list[Said]], person: int, thread: Conversation) -> None:
    """Add a thread to what was said with a person in its channel."""
    said = zip(thread.messages, thread.mine, strict=True)
    pairs.setdefault((person, thread.messages[0].channel), []).extend(said)


def _known(interaction_id: int, first: str, last: str, decided_by: str) -> Known:
    start, end = (int(read_instant(at).timestamp()) for at in (first, last))
    return Known(interaction_id, start, end, decided_by == "you")


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _instant(said: Said) -> float:
    return said[0].at.timestamp()


def _first_instant(item: tuple[Pair, list[Said]]) -> float:
    return min(draft.at.timestamp() for draft, _ in item[1])
