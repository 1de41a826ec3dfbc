"""``prm show``: everything about one person, the timeline included."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from datetime import date

from prm import follow_ups, people, timeline
from prm.cli.documents import Document, person_document
from prm.cli.people import read_rhythms, rhythm_in_words
from prm.cli.session import Session
from prm.cli.text import counted, fit, listed, one_line, quoted, wrapped
from prm.cli.verbs.today import coverage_line
from prm.contacts import find_contact
from prm.database import Transaction
from prm.facts import read_partial_date
from prm.today import read_coverage
from prm.when import date_in_words, day_in_words
from prm.words import short_id, source_name

_LABEL_WIDTH = 14


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "contact", metavar="CONTACT", help="an id like c12, or a name or address that fits one"
    )


def run(arguments: Namespace, session: Session) -> int:
    return session.answer(*session.query(_show, arguments.contact))


def _show(tx: Transaction, text: str) -> tuple[Document, list[str]]:
    contact_id = find_contact(tx, text)
    person = people.person(tx, contact_id)
    lines = [*_head(person), *_clocks(person, read_rhythms(tx), tx.today), *_facts(person, tx.today)]
    lines += _follow_ups(follow_ups.follow_ups(tx, contact_id=contact_id), tx.today)
    entries = timeline.timeline(tx, contact_id)
    if entries:
        lines += [
            "",
            "Timeline",
            *(line for entry in entries for line in _entry(entry, contact_id, tx.today)),
        ]
    coverage = coverage_line(read_coverage(tx.sql), tx.today)
    if coverage:
        lines += ["", coverage]
    return person_document(tx, contact_id), lines


def _fact(label: str, text: str) -> Iterator[str]:
    if text:
        first, *rest = [*wrapped(text, " " * _LABEL_WIDTH)]
        yield fit(label, _LABEL_WIDTH) + first.strip()
        yield from rest


def _head(person: people.Person) -> Iterator[str]:
    line = person.line
    yield f"{line.display_name}  {short_id('contact', line.id)}"
    work = ", ".join(part for part in (line.position, line.organization) if part)
    place = " · ".join(part for part in (work, person.place) if part)
    if place:
        yield place
    if person.leave_alone is not None:
        yield f"Left alone ({person.leave_alone})."
    if person.trashed_at is not None:
        yield "In the trash."
    elif person.hidden_at is not None:
        yield "Hidden from lists and reminders."


def _clocks(person: people.Person, rhythms: Mapping[str, int | None], today: date) -> Iterator[str]:
    line = person.line
    yield ""
    due = f"; next {day_in_words(line.next_due_on, today)}" if line.next_due_on else ""
    yield from _fact("Rhythm", (rhythm_in_words(line, rhythms) or "none") + due)
    yield from _fact(
        "Last talked", _ago(line.last_meaningful_on, today) or "not yet, as far as Kith has read"
    )
    if line.last_interaction_on != line.last_meaningful_on:
        yield from _fact("Last in touch", _ago(line.last_interaction_on, today))
    if person.last_in_person_on != line.last_meaningful_on:
        yield from _fact("Last met", _ago(person.last_in_person_on, today))
    if line.awaiting_since_on is not None:
        whom = "for you" if line.awaiting == "me" else "for an answer"
        yield from _fact("Waiting", f"{whom}, since {day_in_words(line.awaiting_since_on, today)}")


def _ago(day: date | None, today: date) -> str:
    if day is None:
        return ""
    days = (today - day).days
    return day_in_words(day, today) + (f" ({counted(days, 'day')} ago)" if days > 1 else "")


def _facts(person: people.Person, today: date) -> Iterator[str]:
    for method in person.methods:
        label = {"email": "E-mail", "phone": "Phone", "link": "Link"}.get(method.kind, "Reach")
        yield from _fact(label, method.value + (f" ({method.label})" if method.label else ""))
    for address in person.addresses:
        yield from _fact("Address", address)
    for one in person.dates:
        yield from _fact(one.label or one.kind.capitalize(), _partial(one.value))
    for position in person.positions:
        if not position.is_current:
            work = ", ".join(part for part in (position.title, position.organization) if part)
            yield from _fact("Before", work)
    yield from _fact("Tags", ", ".join(person.tags))
    yield from _fact("How you met", person.how_met)
    if person.connected_on is not None:
        yield from _fact("Connected", day_in_words(person.connected_on, today))
    for relation in person.relations:
        note = f" ({relation.note})" if relation.note else ""
        yield from _fact("Around them", f"{relation.kind.replace('_', ' ')}: {relation.name}{note}")


def _partial(value: str) -> str:
    """A day of which the year, or the day itself, may be unknown."""
    year, month, day = read_partial_date(value)
    if month is None or day is None:
        return value
    words = date_in_words(date(year or 2000, month, day))
    return words if year else words.removesuffix(" 2000")


def _follow_ups(found: list[follow_ups.FollowUp], today: date) -> list[str]:
    lines: list[str] = []
    for one in found:
        when = "some day" if one.due_on is None else f"for {day_in_words(one.due_on, today)}"
        lines.append(f"  {short_id('follow_up', one.id)}  {one_line(one.text)} ({one.kind}, {when})")
    return ["", "Follow-ups", *lines] if lines else []


def _entry(entry: timeline.Entry, contact_id: int, today: date) -> Iterator[str]:
    if entry.exchange is not None:
        yield from _exchange(entry.exchange, contact_id, today)
    elif entry.note_id is not None:
        yield f"  {day_in_words(entry.on, today)}  {short_id('note', entry.note_id)}  note"
        yield from wrapped(entry.text, "      ")
    else:
        yield f"  {day_in_words(entry.on, today)}  {entry.event}"


def _exchange(one: timeline.Exchange, contact_id: int, today: date) -> Iterator[str]:
    channel = f" on {source_name(one.channel)}" if one.channel and one.channel != "mail" else ""
    count = f", {counted(one.message_count, 'message')}" if one.message_count else ""
    others = [name for number, name in one.people if number != contact_id]
    what = f"{one.kind}{channel}{count}" + (f", with {listed(others)}" if others else "")
    yield f"  {day_in_words(one.happened_on, today)}  {short_id('interaction', one.id)}  {what}"
    yield from wrapped(f"{verdict_words(one)}: {listed(one.reasons)}", "      ")
    for words in filter(None, (one.title, one.text)):
        yield from wrapped(words, "      ")
    if one.last_words:
        yield f"      {'you' if one.last_from_me else 'they'}: {quoted(one.last_words)}"


def verdict_words(one: timeline.Exchange) -> str:
    """The verdict of an exchange as the screen says it."""
    if one.meaningful:
        return "meaningful"
    if one.awaiting:
        return "waiting for you" if one.awaiting == "me" else "waiting for an answer"
    return "in passing"
