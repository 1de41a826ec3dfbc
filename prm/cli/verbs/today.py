"""``prm today`` and ``prm waiting``: what the first page says."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from prm import follow_ups, today
from prm.cadence import NEVER_ANSWERED_DAYS
from prm.cli.documents import Document, day, follow_up_document
from prm.cli.session import Session
from prm.cli.text import listed, one_line, quoted
from prm.database import Transaction
from prm.paths import DataFolder
from prm.preferences import Preferences, load_preferences
from prm.timeline import exchanges_of
from prm.when import coming_day, date_in_words, day_in_words, weekday_in_words
from prm.words import Awaiting, DateKind, short_id, source_name

#: The last words are looked for among this many of a person's newest exchanges.
_RECENT = 12


@dataclass(frozen=True, slots=True)
class _Words:
    """The last words said with a person, and whose they are."""

    text: str
    from_me: bool | None
    on: date


def add_arguments(parser: ArgumentParser) -> None:
    if parser.prog.endswith("today"):
        parser.add_argument("--on", metavar="DATE", help="the page of another day")


def run(arguments: Namespace, session: Session) -> int:
    if arguments.verb == "waiting":
        return session.answer(*session.query(_waiting))
    preferences = load_preferences(DataFolder(session.folder))
    if preferences.complaint:
        session.warn(preferences.complaint)
    return session.answer(*session.query(_today, arguments.on, preferences))


def _today(tx: Transaction, on_text: str | None, preferences: Preferences) -> tuple[Document, list[str]]:
    on = tx.today if on_text is None else coming_day(on_text, tx.today)
    page = today.read_today(
        tx.sql, on, preferences.people_a_day, leap_day_in_march=preferences.leap_day_in_march
    )
    words = {entry.person.contact_id: _last_words(tx, entry.person.contact_id) for entry in page.get_in_touch}
    kept = {one.id: one for one in follow_ups.follow_ups(tx)}
    document = {
        "on": day(page.on),
        "get_in_touch": [
            {
                "contact_id": short_id("contact", entry.person.contact_id),
                "display_name": entry.person.display_name,
                "why": today.why_in_words(entry),
                "last_meaningful_on": day(entry.last_meaningful_on),
            }
            for entry in page.get_in_touch
        ],
        "waiting": [_waiting_document(entry) for entry in page.waiting],
        "follow_ups": [follow_up_document(kept[entry.id]) for entry in page.follow_ups],
        "dates": [_date_document(entry) for entry in page.dates],
        "invitations": [_invitation_document(entry) for entry in page.invitations],
    }
    return document, list(_page(page, words, tx.today, _empty_day(tx)))


def _empty_day(tx: Transaction) -> str:
    """What an empty page says: whom to expect, or how to begin."""
    real, name, due = today.read_ahead(tx.sql)
    waits = "somebody who wrote longer ago waits: prm waiting" if _waits_for_me(tx) else "nothing waits"
    if name and due is not None:
        return f"Nobody to get in touch with; {waits}. The first to come up is {name}, {day_in_words(due, tx.today)}."
    if real or tx.sql("SELECT 1 FROM contact LIMIT 1").first():
        return (
            f"Nobody to get in touch with; {waits}. Rhythms make people show up here: prm circle NAME Monthly"
        )
    return "Nobody is in this book yet. Bring people in: prm import PATH, or prm add NAME. Or look around first: prm demo"


def _waits_for_me(tx: Transaction) -> bool:
    return any(entry.awaiting == Awaiting.ME for entry in today.all_waiting(tx.sql))


def _last_words(tx: Transaction, contact_id: int) -> _Words | None:
    """What was said last in a meaningful exchange, else in any that has words."""
    found = [one for one in exchanges_of(tx, contact_id, _RECENT) if one.last_words or one.text or one.title]
    for one in sorted(found, key=lambda exchange: not exchange.meaningful):
        if one.message_count:
            return _Words(one.last_words, one.last_from_me, one.happened_on)
        return _Words(one.text or one.title, None, one.happened_on)
    return None


def _waiting(tx: Transaction) -> tuple[list[Document], list[str]]:
    entries = today.all_waiting(tx.sql)
    lines: list[str] = []
    for heading in ("Waiting for you", "Waiting for an answer", "Never answered"):
        some = [entry for entry in entries if _waits_under(entry, tx.today) == heading]
        lines += _section(heading, [line for entry in some for line in _waiting_lines(entry, tx.today)])
    return [_waiting_document(entry) for entry in entries], lines[1:] or ["Nobody waits."]


def _waits_under(entry: today.Waiting, now: date) -> str:
    if entry.awaiting == Awaiting.ME:
        return "Waiting for you"
    is_over = (now - entry.since_on).days > NEVER_ANSWERED_DAYS
    return "Never answered" if is_over else "Waiting for an answer"


def _waiting_document(entry: today.Waiting) -> Document:
    return {
        "contact_id": short_id("contact", entry.person.contact_id),
        "display_name": entry.person.display_name,
        "for": entry.awaiting,
        "since_on": day(entry.since_on),
        "text": entry.text,
    }


def _date_document(entry: today.ComingDate) -> Document:
    return {
        "contact_id": short_id("contact", entry.contact_id),
        "display_name": entry.display_name,
        "kind": entry.kind,
        "label": entry.label,
        "on": day(entry.on),
        "turns": entry.turns,
    }


def _invitation_document(entry: today.OpenInvitation) -> Document:
    return {
        "id": short_id("invitation", entry.id),
        "name": entry.name,
        "profile": entry.profile,
        "message": entry.message,
        "sent_on": day(entry.sent_on),
    }


def _page(page: today.Today, words: dict[int, _Words | None], now: date, empty_day: str) -> Iterator[str]:
    yield f"{weekday_in_words(page.on)}, {date_in_words(page.on)}"
    sections = {
        "Get in touch": [
            line for entry in page.get_in_touch for line in _touch(entry, words[entry.person.contact_id], now)
        ],
        "Waiting for you": [
            *(line for entry in page.waiting for line in _waiting_lines(entry, now)),
            *_more(page.more_waiting, "prm waiting"),
        ],
        "Follow-ups": [
            *(line for entry in page.follow_ups for line in _follow_up(entry, now)),
            *_more(page.more_follow_ups, "prm follow-ups"),
        ],
        "Dates": [f"  {_date_words(entry, now)}" for entry in page.dates],
        "Invitations": [line for entry in page.invitations for line in _invitation(entry, now)],
    }
    for heading, lines in sections.items():
        yield from _section(heading, lines)
    if not any(sections.values()):
        yield ""
        yield empty_day
    coverage = coverage_line(page.coverage, now)
    if coverage:
        yield ""
        yield coverage


def _more(number: int, command: str) -> list[str]:
    return [f"  and {number:,} more: {command}"] if number else []


def _section(heading: str, lines: Sequence[str]) -> list[str]:
    return ["", heading, *lines] if lines else []


def _who(person: today.Who) -> str:
    name = f"{person.display_name}  {short_id('contact', person.contact_id)}"
    work = ", ".join(part for part in (person.position, person.organization) if part)
    return f"  {name}" + (f"  {work}" if work else "")


def _touch(entry: today.GetInTouch, words: _Words | None, now: date) -> Iterator[str]:
    yield _who(entry.person)
    yield f"    {_why(entry, now)}"
    if words is not None:
        whose = {True: "you wrote", False: "they wrote", None: "you noted"}[words.from_me]
        yield f"    {day_in_words(words.on, now)}, {whose}: {quoted(words.text)}"


def _why(entry: today.GetInTouch, now: date) -> str:
    """The same reason as in the document, with days as people say them."""
    words = today.why_in_words(entry)
    for known in (entry.last_meaningful_on, entry.since_on):
        if known is not None:
            words = words.replace(known.isoformat(), day_in_words(known, now))
    return words[:1].upper() + words[1:]


def _waiting_lines(entry: today.Waiting, now: date) -> Iterator[str]:
    whose = "they wrote" if entry.awaiting == Awaiting.ME else "you wrote"
    yield _who(entry.person)
    said = f": {quoted(entry.text)}" if entry.text else ""
    yield f"    {day_in_words(entry.since_on, now)}, {whose}{said}"


_PROMISE = {"mine": "you promised", "theirs": "they promised", "ask": "to ask"}


def _follow_up(entry: today.DueFollowUp, now: date) -> Iterator[str]:
    yield f"  {one_line(entry.text)}  {short_id('follow_up', entry.id)}"
    yield f"    {entry.person.display_name}; {_PROMISE[entry.kind]}, for {day_in_words(entry.due_on, now)}"


def _date_words(entry: today.ComingDate, now: date) -> str:
    what = entry.label or entry.kind
    turns = (
        ""
        if not entry.turns
        else f", turns {entry.turns}"
        if entry.kind == DateKind.BIRTHDAY
        else f", {entry.turns} years"
    )
    return f"{day_in_words(entry.on, now)}: {entry.display_name}  {short_id('contact', entry.contact_id)}, {what}{turns}"


def _invitation(entry: today.OpenInvitation, now: date) -> Iterator[str]:
    yield f"  {entry.name}  {short_id('invitation', entry.id)}"
    sent = "" if entry.sent_on is None else day_in_words(entry.sent_on, now)
    told = ", they wrote: ".join(filter(None, (sent, quoted(entry.message) if entry.message else "")))
    if told:
        yield f"    {told}"


def coverage_line(coverage: Sequence[today.Coverage], now: date) -> str:
    """What Kith has read and up to when; what was said beyond it is not known. Empty where nothing was read."""
    said = [one for one in coverage if one.part == "messages"] or coverage
    parts = [f"{source_name(one.source)} {one.part} to {day_in_words(one.read_to, now)}" for one in said]
    return f"Known to: {listed(parts)}." if parts else ""
