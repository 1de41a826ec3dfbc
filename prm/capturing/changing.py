"""Change a capture by hand before it is logged: each change gives a new one with its verdict."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from prm.capturing.values import Capture, CapturedFollowUp, CapturedPerson, Found
from prm.capturing.verdicts import verdict_of
from prm.words import Direction, InteractionKind


def with_person(capture: Capture, place: int, found: Found | None) -> Capture:
    """The ``place``-th person is somebody else of those the words fit; None makes a new one of that name."""
    old = capture.people[place]
    others = tuple(
        person
        for person in (old.found, *old.others)
        if person is not None and (found is None or person.id != found.id)
    )
    people = list(capture.people)
    name = as_name(old.name) if found is None else old.name
    people[place] = replace(old, name=name, found=found, others=others, is_sure=True)
    return replace(capture, people=_once(people))


def with_somebody(capture: Capture, who: Found | str) -> Capture:
    """Somebody else was there too: a person of the book, or a new one by name."""
    person = CapturedPerson(who) if isinstance(who, str) else CapturedPerson(who.display_name, who)
    return replace(capture, people=_once([*capture.people, person]))


def without_person(capture: Capture, place: int) -> Capture:
    """The ``place``-th person was not there."""
    return replace(capture, people=capture.people[:place] + capture.people[place + 1 :])


def with_day(capture: Capture, day: date) -> Capture:
    """It was on this day."""
    return replace(capture, day=day, days=(day,))


def with_kind(capture: Capture, kind: InteractionKind, direction: Direction | None = None) -> Capture:
    """It went this way; its title is no longer the word that was typed, so the kind speaks for itself."""
    line = capture.line if kind is capture.kind else replace(capture.line, title="")
    return _judged(replace(capture, kind=kind, direction=direction, line=line))


def with_topic(capture: Capture, topic: str) -> Capture:
    """It was about this; the empty text for nothing."""
    return _judged(replace(capture, topic=" ".join(topic.split())))


def with_text(capture: Capture, text: str) -> Capture:
    """Words to remember."""
    return replace(capture, text=text.strip())


def with_follow_up(capture: Capture, follow_up: CapturedFollowUp | None) -> Capture:
    """Follow up this way, or not at all."""
    return replace(capture, follow_up=follow_up)


def with_tags(capture: Capture, tags: tuple[str, ...]) -> Capture:
    """Put these tags on the people."""
    return replace(capture, tags=tags)


def with_counts(capture: Capture, counts: bool | None) -> Capture:
    """It counts or does not, as the person decides; None leaves it to the rule."""
    return _judged(replace(capture, counts=counts))


def _judged(capture: Capture) -> Capture:
    return replace(capture, verdict=verdict_of(capture))


def _once(people: list[CapturedPerson]) -> tuple[CapturedPerson, ...]:
    """Everybody once: who is there twice stays where they came first."""
    seen: set[int | str] = set()
    kept: list[CapturedPerson] = []
    for person in people:
        key = person.name.casefold() if person.found is None else person.found.id
        if key not in seen:
            seen.add(key)
            kept.append(person)
    return tuple(kept)


def as_name(typed: str) -> str:
    """A stranger's name as it will stand in the book: with capitals where it was typed in small letters."""
    return " ".join(word[:1].upper() + word[1:] for word in typed.split()) if typed.islower() else typed
