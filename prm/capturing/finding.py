"""Find people while somebody types: by name with its beginning first, then by where, as what and what was noted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from prm.capturing.book_names import names_of_book
from prm.capturing.names import NameIndex, name_words
from prm.capturing.values import Found, Reason
from prm.database import Transaction
from prm.lists import read_view
from prm.matching import plain_letters
from prm.people import people_ids
from prm.search import search_people

#: So many people are weighed whom words fit outside their names.
_ELSEWHERE = 100

_ROW = (
    "SELECT id, display_name, organization, position, place, last_meaningful_on, rhythm_start_day, rhythm_days"
    " FROM contact WHERE trashed_at IS NULL AND id IN ({ids})"
)


def find_people(tx: Transaction, words: str, limit: int = 8) -> tuple[Found, ...]:
    """The people whom words fit, the beginning of a name before any other match, each with the reason.

    Every word has to fit: one of the name (a letter may be wrong in the fourth of four or more), or organization,
    position, place, address, tag, note or the name of a list they are in. Among equals people with a rhythm come first, then those talked with last.
    Hidden people are found, those in the trash are not. No words find nobody.
    """
    typed = name_words(words)
    if not typed or limit < 1:
        return ()
    index = names_of_book(tx)
    reasons: dict[int, Reason] = {}
    for reason, found in _by_name(index, typed):
        for contact_id in index.in_order(found - reasons.keys()):
            reasons.setdefault(contact_id, reason)
            if len(reasons) >= limit:
                return _found(tx, reasons, typed)
    reasons.update(_elsewhere(tx, index, words, typed, limit - len(reasons), reasons.keys()))
    listed = _of_lists(tx, typed, limit - len(reasons), reasons.keys()) if len(reasons) < limit else {}
    reasons.update(dict.fromkeys(listed, Reason.LIST))
    if len(reasons) < limit:
        for contact_id in index.in_order(_nearly(index, typed) - reasons.keys()):
            reasons.setdefault(contact_id, Reason.TYPO)
            if len(reasons) >= limit:
                break
    people = _found(tx, reasons, typed)
    return tuple(replace(person, reason_text=listed.get(person.id, person.reason_text)) for person in people)


def _elsewhere(
    tx: Transaction,
    index: NameIndex,
    words: str,
    typed: Sequence[str],
    limit: int,
    without: Collection[int],
) -> dict[int, Reason]:
    """People whom the words fit outside their names; where and as what comes before what was noted."""
    ids = [i for i in search_people(tx, words, _ELSEWHERE) if i not in without]
    people = _found(tx, dict.fromkeys(index.in_order(i for i in ids if i in index), Reason.NOTE), typed)
    noted = [person.id for person in people if person.reason is Reason.NOTE]
    telling = [person.id for person in people if person.reason is not Reason.NOTE]
    return dict.fromkeys([*telling, *noted][:limit], Reason.NOTE)


def _of_lists(tx: Transaction, typed: Sequence[str], limit: int, without: Collection[int]) -> dict[int, str]:
    """People of saved lists whose name the words begin, with the list's name."""
    found: dict[int, str] = {}
    for name, query in tx.rows("SELECT name, query FROM list ORDER BY position, id"):
        if not all(_is_in(word, plain_letters(name)) for word in typed):
            continue
        for contact_id in people_ids(tx, read_view(tx, query).filter, limit=limit + len(without)):
            if contact_id not in without and len(found) < limit:
                found.setdefault(contact_id, name)
    return found


def recent_people(tx: Transaction, limit: int = 5) -> tuple[Found, ...]:
    """The people talked with last, for the moment before anything is typed."""
    ids = tx.numbers(
        "SELECT id FROM contact WHERE trashed_at IS NULL AND hidden_at IS NULL AND leave_alone = ''"
        " AND last_meaningful_on IS NOT NULL ORDER BY last_meaningful_on DESC, id DESC LIMIT ?",
        (limit,),
    )
    people = found_people(tx, ids)
    return tuple(replace(person, reason=Reason.RECENT) for person in people)


def found_people(tx: Transaction, ids: Iterable[int]) -> tuple[Found, ...]:
    """These people as they are shown, in this order; those who are gone or in the trash are left out."""
    wanted = list(ids)
    if not wanted:
        return ()
    today = tx.today.toordinal()
    rows = tx.rows(_ROW.format(ids=",".join(map(str, wanted))))
    people = {row[0]: _read(row, today) for row in rows}
    return tuple(people[i] for i in wanted if i in people)


def _read(row: Sequence[Any], today: int) -> Found:
    start, days = row[6], row[7]
    return Found(
        id=row[0],
        display_name=row[1],
        organization=row[2],
        position=row[3],
        place=row[4],
        last_meaningful_on=None if row[5] is None else date.fromisoformat(row[5]),
        has_rhythm=days is not None,
        share=None if start is None or days is None else max(0.0, (today - start) / days),
    )


def _by_name(index: NameIndex, typed: Sequence[str]) -> Iterable[tuple[Reason, set[int]]]:
    """People by their names, the closest way first."""
    begun = _meeting([index.beginning(word) for word in typed])
    whole = _meeting([index.having(word) for word in typed])
    yield Reason.NAME, {i for i in whole if _is_in_order(index, i, typed, from_start=True)}
    yield Reason.NAME, {i for i in begun if _is_in_order(index, i, typed, from_start=True)}
    yield Reason.NAME, whole if len(typed) > 1 else set()
    if len(typed) == 1 and 2 <= len(typed[0]) <= 4:
        yield Reason.INITIALS, _initialled(index, typed[0])
    yield Reason.NAME, {i for i in begun if index.begins_all(i, typed)}


def _is_in_order(index: NameIndex, contact_id: int, typed: Sequence[str], *, from_start: bool) -> bool:
    """Whether the words begin those of the name, from its first one on: "ad lo" is Ada Lovelace."""
    words = index[contact_id].words
    if from_start and not (words and words[0].startswith(typed[0])):
        return False
    place = 0
    for part in typed:
        while place < len(words) and not words[place].startswith(part):
            place += 1
        if place == len(words):
            return False
        place += 1
    return True


def _initialled(index: NameIndex, letters: str) -> set[int]:
    """People of whose name these are the first letters: "al" is Ada Lovelace."""
    found = index.beginning(letters[0])
    return {i for i in found if "".join(word[0] for word in index[i].words) == letters}


def _nearly(index: NameIndex, typed: Sequence[str]) -> set[int]:
    """People whose names the words begin, one letter wrong in each at most."""
    return _meeting([index.beginning(word) | index.near(word) | index.near_beginning(word) for word in typed])


def _meeting(sets: Sequence[set[int]]) -> set[int]:
    return set.intersection(*sorted(sets, key=len))


def _found(tx: Transaction, reasons: dict[int, Reason], typed: Sequence[str]) -> tuple[Found, ...]:
    people = found_people(tx, reasons)
    tags = _tags(tx, [person.id for person in people if reasons[person.id] is Reason.NOTE])
    return tuple(
        _with_reason(person, reasons[person.id], typed, tags.get(person.id, ())) for person in people
    )


def _with_reason(person: Found, reason: Reason, typed: Sequence[str], tags: Sequence[str]) -> Found:
    """A person with what the words fitted; those that fit the name as well are no reason."""
    if reason is not Reason.NOTE:
        return replace(person, reason=reason)
    name = plain_letters(person.display_name)
    telling = [word for word in typed if not _is_in(word, name)] or list(typed)
    for found, text in (
        (Reason.PLACE, person.place),
        (Reason.ORGANIZATION, person.organization),
        (Reason.POSITION, person.position),
        *((Reason.TAG, tag) for tag in tags),
    ):
        if text and any(_is_in(word, plain_letters(text)) for word in telling):
            return replace(person, reason=found, reason_text=text)
    if all(_is_in(word, name) for word in typed):
        return replace(person, reason=Reason.NAME)
    return replace(person, reason=reason)


def _is_in(word: str, text: str) -> bool:
    return any(part.startswith(word) for part in name_words(text)) or (not word.isascii() and word in text)


def _tags(tx: Transaction, ids: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    if ids:
        listed = ",".join(map(str, ids))
        for contact_id, name in tx.rows(
            "SELECT ct.contact_id, t.name FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id"
            f" WHERE ct.contact_id IN ({listed}) ORDER BY t.norm"
        ):
            found.setdefault(contact_id, []).append(name)
    return found
