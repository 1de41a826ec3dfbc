"""Who is whom in the messages of one source: me, a person of the book or of this run, or somebody nobody knows yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from prm.database import Transaction
from prm.importing.book_index import BookIndex
from prm.importing.drafts import MessageDraft, PersonRef
from prm.importing.linkedin import profile_link
from prm.importing.plan_contacts import PlannedContacts
from prm.matching import name_norm
from prm.me import Me


@dataclass(slots=True)
class Conversation:
    """One thread of the source, its messages in order of time, which of them are mine, and everybody else in it."""

    messages: list[MessageDraft]
    mine: list[bool] = field(default_factory=list)
    others: list[PersonRef] = field(default_factory=list)

    @property
    def conversation(self) -> str:
        return self.messages[0].conversation


def read_partners(tx: Transaction, source: str) -> dict[str, int]:
    """With whom each conversation of a source goes, as far as it is in the book and with one person."""
    found: dict[str, set[int]] = {}
    for conversation, contact_id in tx.sql(
        "SELECT DISTINCT m.conversation, p.contact_id FROM source s JOIN interaction i ON i.source_id = s.id"
        " JOIN message m ON m.interaction_id = i.id JOIN participant p ON p.interaction_id = i.id"
        " WHERE s.name = ? AND i.is_group = 0",
        (source,),
    ).fetchall():
        found.setdefault(conversation, set()).add(contact_id)
    return {conversation: next(iter(people)) for conversation, people in found.items() if len(people) == 1}


class Who:
    """Tells the people of one source apart."""

    def __init__(
        self,
        source: str,
        index: BookIndex,
        me: Me,
        people: PlannedContacts,
        partners: Mapping[str, int],
        links_to_fill: dict[int, tuple[str, str]],
    ) -> None:
        self._source = source
        self._index = index
        self._me = me
        self._people = people
        self._partners = partners
        self._links_to_fill = links_to_fill
        self._norms: dict[str, str] = {}

    def threads(self, drafts: Iterable[MessageDraft]) -> list[Conversation]:
        """The conversations that these messages make."""
        by_id: dict[str, Conversation] = {}
        for draft in drafts:
            thread = by_id.get(draft.conversation)
            if thread is None:
                thread = by_id[draft.conversation] = Conversation([])
            thread.messages.append(draft)
        for thread in by_id.values():
            thread.messages.sort(key=_instant)
            thread.mine = [self._is_mine(draft) for draft in thread.messages]
            thread.others = self._others(thread)
        return list(by_id.values())

    def norm(self, name: str) -> str:
        """The norm of a name, held: names return thousands of times."""
        norm = self._norms.get(name)
        if norm is None:
            norm = self._norms[name] = name_norm(name)
        return norm

    def _is_mine(self, draft: MessageDraft) -> bool:
        if draft.from_me is not None:
            return draft.from_me
        return self.is_me(draft.sender)

    def is_me(self, person: PersonRef) -> bool:
        """Whether this is the owner: by link where both are known, else by address, else by name."""
        if person.profile and self._me.profiles:
            return person.profile in self._me.profiles
        if person.email and person.email in self._me.emails:
            return True
        return bool(person.name) and self.norm(person.name) in self._me.name_norms

    def _others(self, thread: Conversation) -> list[PersonRef]:
        """Everybody in a thread but me, each once: a name without a link is the link's of the same name."""
        found: dict[str, PersonRef] = {}
        loose: dict[str, PersonRef] = {}
        for draft, mine in zip(thread.messages, thread.mine, strict=True):
            refs = draft.recipients if mine else (draft.sender, *draft.recipients)
            for ref in refs:
                if ref.profile and ref.profile in found:
                    if ref.name and not found[ref.profile].name:
                        found[ref.profile] = ref
                elif self.is_me(ref):
                    continue
                elif ref.profile:
                    found[ref.profile] = ref
                elif ref.name:
                    loose.setdefault(self.norm(ref.name), ref)
        named = {self.norm(ref.name) for ref in found.values() if ref.name}
        return [*found.values(), *(ref for norm, ref in loose.items() if norm not in named)]

    def person(self, ref: PersonRef, conversation: str = "") -> int | None:
        """Who somebody is: a contact id, a negative place of this run, or None.

        The link is surest, then the conversation if it is in the book already (names change), then the record, then
        the name where only one has it.
        """
        if ref.profile:
            for found in (self._people.by_norm.get(ref.profile), self._index.by_norm.get(ref.profile)):
                if found is not None:
                    return found
        partner = self._partners.get(conversation)
        if partner is not None:
            return partner
        base = self._index.bases.get((self._source, self.record_key(ref)))
        if base is not None:
            return base.contact_id
        namesakes = self._namesakes(ref)
        return next(iter(namesakes)) if len(namesakes) == 1 else None

    def is_one_of_several(self, ref: PersonRef) -> bool:
        """Whether several people have the name and nothing tells which of them this is."""
        return not ref.profile and len(self._namesakes(ref)) > 1

    def record_key(self, ref: PersonRef) -> str:
        """What names the record of a person who is known from messages only."""
        return ref.profile or f"{self.norm(ref.name)}|"

    def _namesakes(self, ref: PersonRef) -> set[int]:
        """Everybody of this name; without those of another link where this one has a link."""
        norm = self.norm(ref.name)
        if not norm:
            return set()
        found = {*self._people.by_name.get(norm, ()), *self._index.by_name.get(norm, ())}
        return {person for person in found if not self._has_link(person)} if ref.profile else found

    def _has_link(self, person: int) -> bool:
        if person in self._links_to_fill or (person > 0 and person in self._index.with_profile):
            return True
        return person in self._people.with_profile

    def fill_link(self, person: int, ref: PersonRef) -> None:
        """A person of an archive without links gets the link that messages hold, unless it was there and was removed."""
        if not ref.profile or self._has_link(person):
            return
        if ref.profile in self._index.removed_norms(self._source, person):
            return
        self._links_to_fill[person] = (self._source, profile_link(ref.profile))
        self._people.by_norm.setdefault(ref.profile, person)


def in_order(drafts: Sequence[MessageDraft]) -> Sequence[MessageDraft]:
    """The messages of a file the oldest first, so that those of one second keep the order in which they were written."""
    return drafts[::-1] if drafts and drafts[0].at > drafts[-1].at else drafts


def _instant(draft: MessageDraft) -> datetime:
    return draft.at
