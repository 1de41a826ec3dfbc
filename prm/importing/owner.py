"""Whose archive this is, and whether it is the book's owner's."""

from __future__ import annotations

from collections import Counter

from prm.errors import PrmError, UsageError
from prm.importing.drafts import OwnerDraft, Reading
from prm.importing.linkedin import find_owner
from prm.matching import address_norm, link_norm, name_norm
from prm.me import Me
from prm.words import MethodKind


def owner_of(reading: Reading, me: Me, owner_name: str | None) -> OwnerDraft:
    """The archive's owner, as far as it matters.

    Raises PrmError where messages or invitations came and it cannot be told who wrote them, and where the archive is
    another person's than the book; ``owner_name`` (``--owner``) says so in both cases.
    """
    found = find_owner(reading.sources) or OwnerDraft()
    if owner_name is not None:
        return _said(reading, found, owner_name)
    matters = any(source.messages or source.invitations for source in reading.sources)
    if not matters and not found.names:
        return found
    if me and (found.names or found.profiles):
        _refuse_stranger(found, me)
    elif me and matters and not _takes_part(reading, me):
        raise PrmError(
            f"{me.names[0] if me.names else 'The owner of this book'} takes no part in these messages, so nothing was"
            " changed. If you did under another name, say so with --owner NAME;"
            f" writers in them are: {', '.join(_writers(reading)[:8])}."
        )
    elif matters and not me and not (found.names or found.profiles):
        raise PrmError(
            "Kith cannot tell whose archive this is, so nothing was changed. Say who you are with --owner NAME;"
            f" writers in it are: {', '.join(_writers(reading)[:8])}."
        )
    return found


def _takes_part(reading: Reading, me: Me) -> bool:
    """Whether the owner wrote, received or is told as the owner of anything in it."""
    people = {
        person
        for source in reading.sources
        for message in source.messages
        for person in (message.sender, *message.recipients)
    }
    people |= {invitation.owner for source in reading.sources for invitation in source.invitations}
    told = any(message.from_me is not None for source in reading.sources for message in source.messages)
    return told or any(
        person.profile in me.profiles or name_norm(person.name) in me.name_norms for person in people
    )


def _refuse_stranger(found: OwnerDraft, me: Me) -> None:
    names = {name_norm(name) for name in found.names}
    if names & me.name_norms or set(found.profiles) & me.profiles:
        return
    whose = found.names[0] if found.names else found.profiles[0]
    mine = me.names[0] if me.names else "somebody else"
    raise PrmError(
        f"This is the archive of {whose}, and this book is {mine}'s, so nothing was changed."
        f' If both are you, say so with --owner "{whose}".'
    )


def _said(reading: Reading, found: OwnerDraft, owner_name: str) -> OwnerDraft:
    wanted = name_norm(owner_name)
    if not wanted:
        raise UsageError("--owner needs a name. Nothing was changed.")
    profiles = Counter(
        message.sender.profile
        for source in reading.sources
        for message in source.messages
        if message.sender.profile and name_norm(message.sender.name) == wanted
    )
    writers = _writers(reading)
    if writers and not profiles and wanted not in {name_norm(writer) for writer in writers}:
        known = {name_norm(name) for name in found.names}
        if wanted not in known:
            raise UsageError(
                f"Nobody named {owner_name!r} writes in this archive, so nothing was changed."
                f" Writers in it are: {', '.join(writers[:8])}."
            )
    same = wanted in {name_norm(name) for name in found.names}
    return OwnerDraft(
        names=(owner_name, *(found.names if same else ())),
        profiles=tuple(profile for profile, _ in profiles.most_common(1)) or (found.profiles if same else ()),
        emails=found.emails if same else (),
        phones=found.phones if same else (),
    )


def _writers(reading: Reading) -> list[str]:
    """Who writes in it, the most often first."""
    counted = Counter(m.sender.name for source in reading.sources for m in source.messages if m.sender.name)
    return [name for name, _ in counted.most_common()]


def with_owner(me: Me, owner: OwnerDraft) -> Me:
    """Me, with what the archive tells of its owner."""
    return Me(
        names=me.names + tuple(name for name in owner.names if name_norm(name) not in me.name_norms),
        name_norms=me.name_norms | {name_norm(name) for name in owner.names},
        profiles=me.profiles | {link_norm(link) for link in owner.profiles},
        emails=me.emails | {address_norm(MethodKind.EMAIL, email) for email in owner.emails},
        phones=me.phones | {address_norm(MethodKind.PHONE, number) for number in owner.phones},
    )
