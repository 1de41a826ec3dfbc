"""Find the part of a line that asks for a follow-up: "ping in 3 weeks", "im Januar wieder melden"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from prm.capturing.date_words import DayWords
from prm.capturing.day_words import DayReader
from prm.capturing.languages import Grammar, Language
from prm.capturing.sheet import Role, Sheet
from prm.capturing.values import Piece, PieceKind


def take_follow_up(sheet: Sheet, days: DayReader, grammar: Grammar) -> None:
    """Take the follow-up of a line, if it has one."""
    for place in range(len(sheet)):
        if not sheet.is_free(place):
            continue
        asked = _asked_at(sheet, days, grammar, place)
        if asked is not None:
            _put(sheet, grammar, *asked)
            return


def _asked_at(
    sheet: Sheet, days: DayReader, grammar: Grammar, place: int
) -> tuple[int, int, DayWords | None] | None:
    """First and end of the follow-up whose words begin here, and its day."""
    found = grammar.follow_ups.at(sheet.tokens, place)
    loose = grammar.follow_ups_with_day.at(sheet.tokens, place)
    if found is None and loose is None:
        return None
    end = max(found[0] if found else 0, loose[0] if loose else 0)
    before = _day_before(sheet, days, place)
    first = before.first if before else place
    is_new = _begins(sheet, grammar.main, first)
    stop = _stop(sheet, days, grammar, end)
    behind = None if before else _day_behind(sheet, days, end, stop)
    if before is not None and not (before.reading.is_future or is_new):
        before, first = None, place
        is_new = _begins(sheet, grammar.main, first)
        behind = _day_behind(sheet, days, end, stop)
    day = before or behind
    if found is None and (day is None or not (is_new or day.reading.is_future)):
        return None
    if found is None and not is_new and behind is not None and behind.first != end:
        return None
    if day is None and (not is_new or grammar.kinds.at(sheet.tokens, end) is not None):
        return None  # "follow up call with Ada"
    if found is None and day is not None and not _is_close(sheet, day, end):
        return None
    if found is None and _is_head(sheet, first) and not _is_asking(sheet, grammar.main, day):
        return None
    return first, stop, day


def _is_head(sheet: Sheet, first: int) -> bool:
    return all(sheet.role(place) is Role.TAG or sheet.token(place).sort == "mark" for place in range(first))


def _is_close(sheet: Sheet, day: DayWords, end: int) -> bool:
    """Whether a day stands in the same part of the line as the words before it."""
    return not any(sheet.token(place).is_boundary for place in range(end, day.first))


def _is_asking(sheet: Sheet, main: Language, day: DayWords | None) -> bool:
    """Whether words such as "call Ada" at the head of a line ask for something: their day is still to come."""
    return day is not None and day.reading.is_future and main.follow_ups.at(sheet.tokens, 0) is not None


def _begins(sheet: Sheet, main: Language, first: int) -> bool:
    """Whether something new begins here: at the head of the line, behind a mark, or behind "and" or "then"."""
    if first == 0:
        return True
    token = sheet.token(first - 1)
    return token.sort in {"mark", "tag"} or token.word in main.and_words or token.word in main.follow_up_then


def _day_before(sheet: Sheet, days: DayReader, place: int) -> DayWords | None:
    """A day that ends right before the words, the longest; or one to come that begins their part of the line."""
    for first in range(max(0, place - 7), place):
        words = days.at(first) if sheet.is_free(first) else None
        if words is not None and words.end == place:  # the longest: "vor drei Tagen" is no "drei Tagen"
            return words if words.reading.coming else None
    first = place
    while first > 0 and not sheet.token(first - 1).is_boundary and sheet.is_free(first - 1):
        first -= 1
    words = days.at(first) if first < place else None
    return words if words is not None and words.reading.is_future and words.end < place else None


def _day_behind(sheet: Sheet, days: DayReader, first: int, end: int) -> DayWords | None:
    place = first
    while place < end:
        words = days.at(place) if sheet.is_free(place) else None
        if words is not None and words.end <= end and words.reading.coming:
            return words
        place = place + 1 if words is None else words.end
    return None


def _stop(sheet: Sheet, days: DayReader, grammar: Grammar, end: int) -> int:
    """Where the follow-up stops: at a tag, or behind a mark where the line goes on with what happened."""
    place = end
    while place < len(sheet) and sheet.role(place) is not Role.TAG:
        if (sheet.token(place).is_boundary or sheet.word(place) == ":") and _goes_on(
            sheet, days, grammar, place + 1
        ):
            return place
        place += 1
    return place


def _goes_on(sheet: Sheet, days: DayReader, grammar: Grammar, place: int) -> bool:
    """Whether what happened is told behind a mark, and was not before it."""
    for earlier in range(place):
        if grammar.kinds.at(sheet.tokens, earlier) is not None and sheet.is_free(earlier):
            words = grammar.follow_ups.at(sheet.tokens, earlier)
            if words is None:
                return False
    while place < len(sheet) and not sheet.token(place).is_boundary:
        if grammar.kinds.at(sheet.tokens, place) is not None:
            return True
        day = days.at(place)
        if day is not None and day.reading.is_past:
            return True
        place += 1
    return False


def _put(sheet: Sheet, grammar: Grammar, first: int, end: int, day: DayWords | None) -> None:
    main = grammar.main
    while first < end and sheet.token(end - 1).sort == "mark":
        end -= 1
    days: Sequence[date] = () if day is None else day.reading.coming
    piece = Piece(
        0,
        0,
        PieceKind.FOLLOW_UP,
        _text(sheet, main, first, end, day),
        days=tuple(days),
        is_unsure=len(days) > 1,
    )
    sheet.put(first, end, piece)
    place = first - 1
    while place >= 0 and sheet.is_free(place) and _is_joint(sheet, main, place):
        sheet.take(place, place + 1, Role.SMALL)
        place -= 1


def _is_joint(sheet: Sheet, main: Language, place: int) -> bool:
    word = sheet.word(place)
    return sheet.token(place).sort == "mark" or word in main.and_words or word in main.follow_up_then


def _text(sheet: Sheet, main: Language, first: int, end: int, day: DayWords | None) -> str:
    """What is to be done: the words without the day and without "remind me to"."""
    places = [i for i in range(first, end) if day is None or not day.first <= i < day.end]
    places = _strip(sheet, places)
    kept = places
    while kept:
        lead = main.follow_up_lead.at(sheet.tokens, kept[0])
        small = sheet.word(kept[0]) in main.follow_up_to
        if lead is None and not (small and len(kept) < len(places)):
            break
        kept = [place for place in kept if place >= (lead[0] if lead else kept[0] + 1)]
    return _joined(sheet, kept or places)


def _strip(sheet: Sheet, places: list[int]) -> list[int]:
    while places and sheet.token(places[0]).sort == "mark":
        places = places[1:]
    while places and sheet.token(places[-1]).sort == "mark":
        places = places[:-1]
    return places


def _joined(sheet: Sheet, places: Sequence[int]) -> str:
    """The text of these tokens, as it was typed where they stand beside each other."""
    parts: list[str] = []
    start = 0
    for number in range(1, len(places) + 1):
        if number == len(places) or places[number] != places[number - 1] + 1:
            parts.append(sheet.words(places[start], places[number - 1] + 1))
            start = number
    return " ".join(parts)
