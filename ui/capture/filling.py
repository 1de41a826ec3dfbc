"""How a typed line fills the form of *We talked* without taking back what was chosen by hand."""

from __future__ import annotations

from dataclasses import replace

from prm.capturing import changing
from prm.capturing.values import Capture, CapturedPerson


def fill(state: Capture, before: Capture | None, now: Capture) -> Capture:
    """The form's capture after its line has changed: only what the line says differently than ``before`` is taken over."""
    old = before if before is not None else replace(now, people=(), topic="", follow_up=None, tags=())
    filled = replace(state, line=now.line, direction=now.direction, happened=True)
    for place in reversed(range(len(filled.people))):
        key = key_of(filled.people[place])
        if key in {key_of(p) for p in old.people} - {key_of(p) for p in now.people}:
            filled = changing.without_person(filled, place)
    for person in now.people:
        if key_of(person) not in {key_of(one) for one in filled.people}:
            filled = changing.with_somebody(filled, person.found or person.name)
    if now.line.title if before is None else now.kind != before.kind:
        filled = changing.with_kind(filled, now.kind)
    if (now.day, now.days) != (old.day, old.days) or (before is None and now.day != now.line.on):
        filled = replace(filled, days=now.days)
        filled = replace(filled, day=None) if now.day is None else changing.with_day(filled, now.day)
    if now.topic != old.topic:
        filled = changing.with_topic(filled, now.topic)
    if now.follow_up != old.follow_up:
        filled = changing.with_follow_up(filled, now.follow_up)
    if now.tags != old.tags:
        filled = changing.with_tags(filled, now.tags)
    # A title is the line's own word for the kind it says, not for another that was chosen.
    title = now.line.title if filled.kind is now.kind else ""
    return replace(filled, line=replace(now.line, title=title))


def key_of(person: CapturedPerson) -> tuple[int, str]:
    """Who that is, for comparing: the id, or the name of somebody new."""
    return (person.found.id, "") if person.found is not None else (0, person.name.casefold())
