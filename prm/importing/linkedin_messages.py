"""messages.csv of a LinkedIn archive (Inbox.csv before 2019), all eras: what was written to and fro."""

from __future__ import annotations

import re
from datetime import UTC

from prm.importing.days import read_instant
from prm.importing.drafts import MessageDraft, PersonRef, SourceRead
from prm.importing.inputs import InputFile
from prm.importing.linkedin import (
    ADVERTISEMENT,
    CLOSED_ACCOUNT,
    DRAFT,
    EMPTY,
    SPAM,
    TableReader,
    fits,
    is_closed_account,
    plain_text,
    profile_key,
    split_names,
    squeezed,
)
from prm.importing.table import Tick, no_tick
from prm.words import Channel

_SIGNATURES = (frozenset({"from", "to", "date", "content", "folder"}),)
_STEMS = ("messages", "inbox")
_LINK = re.compile(r"https?://[^,\s]+")
_YES = frozenset({"yes", "true", "1"})
_BULK_MARKS = ("spinmail", "%FIRSTNAME%")


class LinkedInMessages:
    """The reader of messages.csv."""

    name = "linkedin-messages"
    title = "LinkedIn messages"

    def recognise(self, file: InputFile, head: str) -> bool:
        return fits(file, head, _STEMS, _SIGNATURES)

    def read(self, file: InputFile, tick: Tick = no_tick) -> SourceRead:
        """Messages in the order of the file, and in ``read_to`` the newest day in UTC."""
        reader = TableReader(file, self.name, _SIGNATURES, long_text=True)
        messages = _Messages(reader)
        for line, cells in reader.records(tick):
            messages.add(line, cells)
        return reader.found


class _Messages:
    """One reading. People, threads and titles that return are held once: three hundred thousand messages stay small."""

    def __init__(self, reader: TableReader) -> None:
        self.found = reader.found
        column = reader.table.column
        self.conversation = column("conversation id")
        self.title = column("conversation title")
        self.sender = column("from")
        self.sender_link = column("sender profile url")
        self.to = column("to")
        self.to_links = column("recipient profile urls")
        self.date = column("date")
        self.subject = column("subject")
        self.content = column("content")
        self.direction = column("direction")
        self.folder = column("folder")
        self.attachments = column("attachments")
        self.is_draft = column("is message draft")
        self.is_draft_thread = column("is conversation draft")
        self.people: dict[tuple[str, str], PersonRef] = {}
        self.groups: dict[tuple[str, str], tuple[PersonRef, ...]] = {}
        self.texts: dict[str, str] = {}

    def add(self, line: int, cells: list[str]) -> None:
        """Turn one record into a message, or count why not."""
        found = self.found
        at = read_instant(cells[self.date])
        if at is None:
            shown = squeezed(cells[self.date])[:60]
            found.reject(line, "Date", f"{shown!r} is no time." if shown else "The message has no time.")
            return
        sender = self._person(cells[self.sender], cells[self.sender_link])
        if not sender.name and not sender.profile:
            found.reject(line, "From", "The message names no sender.")
            return
        recipients = self._recipients(cells[self.to], cells[self.to_links])
        text = cells[self.content]
        reason = self._reason_to_skip(cells, sender, recipients, text)
        if reason != DRAFT:
            found.dated(at.astimezone(UTC).date())
        if reason:
            found.skip(line, reason)
            return
        direction = cells[self.direction].strip().upper()
        found.messages.append(
            MessageDraft(
                found.file,
                line,
                Channel.LINKEDIN,
                self._conversation(cells, sender, recipients),
                at,
                sender,
                recipients,
                plain_text(text),
                self._shared(cells[self.subject]),
                self._shared(cells[self.title]),
                True if direction == "OUTGOING" else False if direction == "INCOMING" else None,
            )
        )

    def _reason_to_skip(
        self, cells: list[str], sender: PersonRef, recipients: tuple[PersonRef, ...], text: str
    ) -> str:
        folder = cells[self.folder].strip().upper()
        if cells[self.is_draft].strip().casefold() in _YES or folder.startswith("DRAFT"):
            return DRAFT
        if cells[self.is_draft_thread].strip().casefold() in _YES:
            return DRAFT
        if folder == "SPAM":
            return SPAM
        if self._is_advertisement(cells, sender, folder, text):
            return ADVERTISEMENT
        if is_closed_account(sender) or (recipients and all(map(is_closed_account, recipients))):
            return CLOSED_ACCOUNT
        if not cells[self.attachments].strip() and not plain_text(text):
            return EMPTY
        return ""

    def _is_advertisement(self, cells: list[str], sender: PersonRef, folder: str, text: str) -> bool:
        """Bulk mail that LinkedIn sold: nobody's profile sends it, under a title, as HTML or with a gap for the name."""
        if folder.startswith("SPONSORED"):
            return True
        if sender.profile or not cells[self.conversation]:
            return False
        if any(mark in text for mark in _BULK_MARKS):
            return True
        return bool(cells[self.title].strip()) and not is_closed_account(sender)

    def _person(self, name: str, link: str) -> PersonRef:
        known = self.people.get((name, link))
        if known is None:
            known = self._held(squeezed(name), profile_key(link) if "/" in link else "")
            self.people[name, link] = known
        return known

    def _held(self, name: str, profile: str) -> PersonRef:
        return self.people.setdefault((name, profile), PersonRef(name, profile))

    def _recipients(self, to: str, links: str) -> tuple[PersonRef, ...]:
        known = self.groups.get((to, links))
        if known is None:
            known = self.groups[to, links] = self._split(to, links)
        return known

    def _split(self, to: str, links: str) -> tuple[PersonRef, ...]:
        profiles = [key for link in _LINK.findall(links) if (key := profile_key(link))]
        names = split_names(to, len(profiles))
        if not profiles:
            people = [self._held(name, "") for name in names]
        elif len(names) == len(profiles):
            people = [self._held(name, key) for name, key in zip(names, profiles, strict=True)]
        else:
            people = [self._held("", key) for key in profiles]
        return tuple(dict.fromkeys(people))

    def _conversation(self, cells: list[str], sender: PersonRef, recipients: tuple[PersonRef, ...]) -> str:
        """The thread's id; before 2020 there was none, and the people in it stand for it."""
        thread = cells[self.conversation].strip()
        if not thread:
            names = {person.profile or person.name.casefold() for person in (sender, *recipients)}
            thread = "people:" + "|".join(sorted(names))
        return self._shared(thread)

    def _shared(self, text: str) -> str:
        text = text.strip()
        return self.texts.setdefault(text, text)
