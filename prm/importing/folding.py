"""Records of one person in several files of one import: each counts once, and of two values the newer file's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from prm.importing.book_index import is_profile
from prm.importing.drafts import ContactDraft, MethodDraft, SourceRead
from prm.importing.linkedin import name_key
from prm.matching import address_norm


@dataclass(frozen=True, slots=True)
class Record:
    """A person's record and the source it is from."""

    source: str
    draft: ContactDraft


def method_norms(methods: Sequence[MethodDraft]) -> list[str]:
    """What names these addresses."""
    return [address_norm(method.kind, method.value) for method in methods]


def key_without_link(draft: ContactDraft) -> str:
    """The key that a connection's record has in archives without links; ``""`` where it has none."""
    if not is_profile(draft.record_key):
        return ""
    name = name_key(draft.fields.get("given_name", ""), draft.fields.get("family_name", ""))
    day = draft.fields.get("connected_on", "")
    return f"{name}|{day}" if name and day else ""


def each_once(sources: Sequence[SourceRead]) -> tuple[list[Record], list[ContactDraft]]:
    """The records of all files, each person of a source once, and the drafts that are in a newer file too.

    Within one file nobody is folded: its reader told its people apart.
    """
    files = [source for source in sources if source.contacts]
    if len({source.source for source in files}) == len(files):
        return [Record(source.source, draft) for source in files for draft in source.contacts], []
    older: list[ContactDraft] = []
    by_key: dict[tuple[str, str], int] = {}
    records: list[Record] = []
    for source in sorted(files, key=_newest_first):
        fresh: dict[tuple[str, str], int] = {}
        namesakes: Counter[str] = Counter()
        for draft in source.contacts:
            at = by_key.get((source.source, draft.record_key))
            if at is not None:
                records[at] = Record(source.source, _completed(records[at].draft, draft))
                older.append(draft)
                continue
            fresh[source.source, draft.record_key] = len(records)
            if old_key := key_without_link(draft):
                namesakes[old_key] += 1
                number = namesakes[old_key]
                fresh[source.source, old_key if number == 1 else f"{old_key}|{number}"] = len(records)
            records.append(Record(source.source, draft))
        by_key.update(fresh)
    return records, older


def _newest_first(source: SourceRead) -> tuple[int, str]:
    return (-(source.read_to or date.min).toordinal(), source.file)


def _completed(newer: ContactDraft, older: ContactDraft) -> ContactDraft:
    """The newer record with what only the older one tells."""
    return replace(
        newer,
        fields={**older.fields, **newer.fields},
        methods=tuple(dict.fromkeys((*newer.methods, *older.methods))),
        tags=tuple(dict.fromkeys((*newer.tags, *older.tags))),
        extra={**older.extra, **newer.extra},
        addresses=tuple(dict.fromkeys((*newer.addresses, *older.addresses))),
        dates=tuple(dict.fromkeys((*newer.dates, *older.dates))),
        talks=tuple(dict.fromkeys((*newer.talks, *older.talks))),
        notes=tuple(dict.fromkeys((*newer.notes, *older.notes))),
    )
