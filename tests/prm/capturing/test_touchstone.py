"""Three hundred lines written apart from the grammar, against what it makes of them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from prm.capturing.line import read_line
from prm.capturing.resolving import resolve
from prm.capturing.values import Capture
from prm.contacts import add_contacts
from tests.prm.books import Book

DATA = Path(__file__).parents[2] / "data" / "capture"
SUNDAY = date(2026, 11, 22)


class Judged(NamedTuple):
    """What is right of one line. ``silent`` is a wrong day that nobody would be asked about."""

    line: dict[str, Any]
    capture: Capture
    people: bool
    day: bool
    kind: bool
    follow_up: bool
    tags: bool
    silent: bool

    @property
    def is_right(self) -> bool:
        return self.people and self.day and self.kind

    def __str__(self) -> str:
        capture = self.capture
        wrong = [name for name in ("people", "day", "kind", "follow_up", "tags") if not getattr(self, name)]
        people = [(person.display_name, [o.display_name for o in person.others]) for person in capture.people]
        follow_up = capture.follow_up and (str(capture.follow_up.due_on), capture.follow_up.text)
        return (
            f"{self.line['text']!r}: {', '.join(wrong)}{' SILENTLY' if self.silent else ''}\n"
            f"    wants {self.line}\n"
            f"    gives {people} {capture.kind} {capture.day} {[str(d) for d in capture.days]} {follow_up} {capture.topic!r}"
        )


def lines() -> list[dict[str, Any]]:
    text = (DATA / "lines.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def judge(book: Book, line: dict[str, Any]) -> Judged:
    other = "de" if line["language"] == "en" else "en"
    read = read_line(line["text"], on=SUNDAY, languages=(line["language"], other))
    capture: Capture = book.read(resolve, read)
    day = None if line["day"] is None else date.fromisoformat(line["day"])
    due = capture.follow_up and capture.follow_up.due_on
    is_day = capture.day == day
    return Judged(
        line,
        capture,
        people=_are_people(capture, line),
        day=is_day,
        kind=capture.kind == line["kind"],
        follow_up=(None if due is None else due.isoformat()) == line["follow_up"],
        tags=sorted(capture.tags) == sorted(line["tags"]),
        silent=capture.day is not None and not is_day,
    )


def _are_people(capture: Capture, line: dict[str, Any]) -> bool:
    """All who are meant, and no one else; where several fit, all of them are there to choose from."""
    new = [person.name for person in capture.people if person.found is None]
    known = [person for person in capture.people if person.found is not None]
    if [name.casefold() for name in new] != [name.casefold() for name in line["unknown"]]:
        return False
    if line.get("ambiguous"):
        offered = {p.display_name for p in known} | {o.display_name for p in known for o in p.others}
        return offered == set(line["people"])
    return [p.display_name for p in known] == line["people"] and not any(p.others for p in known)


@pytest.fixture
def judged(book: Book) -> list[Judged]:
    book.write(add_contacts, json.loads((DATA / "people.json").read_text(encoding="utf-8")))
    return [judge(book, line) for line in lines()]


def test_the_touchstone(judged: list[Judged]) -> None:
    right = sum(one.is_right for one in judged)
    silent = [one for one in judged if one.silent]
    for one in judged:
        if not (one.is_right and one.follow_up and one.tags):
            print(one)
    for language in ("en", "de"):
        of = [one for one in judged if one.line["language"] == language]
        for what in ("is_right", "people", "day", "kind", "follow_up", "tags"):
            print(language, what, sum(getattr(one, what) for one in of), "of", len(of))
    print(f"right {right} of {len(judged)}, days silently wrong {len(silent)}")
    assert not silent
    assert right >= 0.97 * len(judged)
