"""Whom a record of a person is: somebody in the book, somebody new, or somebody who is left out for a reason."""

from __future__ import annotations

from prm.importing.book_index import BookIndex, is_profile
from prm.importing.drafts import ContactDraft
from prm.importing.folding import key_without_link, method_norms
from prm.matching import name_norm
from prm.me import Me

IN_TRASH = "in the trash"
DELETED = "deleted for ever by you"
YOURSELF = "yourself"


def whom(
    source: str, draft: ContactDraft, index: BookIndex, me: Me, claimed: set[int]
) -> tuple[str, int | None]:
    """Whom a record is, of those whom no other record of its source is (``claimed``): a reason to leave it out, or the id of a contact, or None for somebody new."""
    norms = method_norms(draft.methods)
    if me.profiles.intersection(norms) or me.emails.intersection(norms):
        return (YOURSELF, None)
    contact_id = _known(source, draft, norms, index, claimed)
    if contact_id is not None:
        return (IN_TRASH, None) if contact_id in index.trashed else ("", contact_id)
    is_deleted = index.is_buried(draft.record_key, key_without_link(draft), *norms) or (
        not norms and index.is_buried_name(name_norm(draft.fields["display_name"]))
    )
    return (DELETED if is_deleted else "", None)


def _known(
    source: str, draft: ContactDraft, norms: list[str], index: BookIndex, claimed: set[int]
) -> int | None:
    if draft.uid and draft.uid in index.by_uid:
        return index.by_uid[draft.uid]
    base = index.bases.get((source, draft.record_key))
    if base is not None and base.contact_id not in claimed:
        return base.contact_id
    links = [norm for norm in norms if is_profile(norm)]
    for norm in (*links, *norms):
        found = index.by_norm.get(norm)
        if found is None or found in claimed:
            continue
        if norm in links:
            return found
        if (not links or found not in index.with_profile) and _may_share_address(source, draft, found, index):
            return found
    if draft.by_name:
        return _by_name_alone(draft, index, claimed)
    return _by_name_and_day(draft, links, index, claimed)


def _by_name_alone(draft: ContactDraft, index: BookIndex, claimed: set[int]) -> int | None:
    """A row that has nothing but a name is the one person of that name, unless the two are known to be elsewhere."""
    found = index.by_name.get(name_norm(draft.fields["display_name"]), [])
    if len(found) != 1 or found[0] in claimed:
        return None
    told, known = draft.fields.get("organization", ""), index.organizations.get(found[0], "")
    return found[0] if not told or not known or name_norm(told) == name_norm(known) else None


def _may_share_address(source: str, draft: ContactDraft, found: int, index: BookIndex) -> bool:
    """Whether an e-mail address tells who somebody is: not where its owner stands in this source under another name.

    Couples and offices share one; the same archive never lists one person under two names.
    """
    is_listed = bool(index.bases_of.get((source, found)))
    return not is_listed or found in index.by_name.get(name_norm(draft.fields["display_name"]), ())


def _by_name_and_day(
    draft: ContactDraft, links: list[str], index: BookIndex, claimed: set[int]
) -> int | None:
    """Archives before 2023 have no link: the same name connected on the same day is the same person, if alone in that."""
    connected = draft.fields.get("connected_on", "")
    if not connected:
        return None
    found = index.by_name_and_day.get((name_norm(draft.fields["display_name"]), connected), [])
    free = [i for i in found if i not in claimed and not (links and i in index.with_profile)]
    return free[0] if len(free) == 1 else None
