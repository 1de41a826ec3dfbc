"""What is said of a line before it is logged is what logging makes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from prm.capturing.line import read_line
from prm.capturing.logging import log_line
from prm.capturing.resolving import resolve
from prm.capturing.values import Capture, VerdictReason
from prm.capturing.verdicts import marked, verdict_of
from prm.timeline import exchange
from prm.words import Awaiting
from tests.prm.books import Book

SUNDAY = date(2026, 11, 22)
LINES = {
    "coffee with ada about engines": (True, None, [VerdictReason.IN_PERSON, VerdictReason.WITH_TOPIC]),
    "called ada": (True, None, [VerdictReason.BY_PHONE]),
    "zoom with ada": (True, None, [VerdictReason.ON_VIDEO]),
    "chat with ada": (True, None, [VerdictReason.IN_WRITING]),
    "talked with ada": (True, None, [VerdictReason.TALKED]),
    "wrote ada": (False, Awaiting.THEM, [VerdictReason.YOU_WROTE]),
    "ada wrote me": (False, Awaiting.ME, [VerdictReason.THEY_WROTE]),
    "birthday wishes to ada": (False, None, [VerdictReason.SOCIAL]),
    "met ada in passing": (False, None, [VerdictReason.IN_PASSING]),
}


def capture(book: Book, text: str) -> Capture:
    made: Capture = book.read(resolve, read_line(text, on=SUNDAY))
    return made


@pytest.mark.parametrize(("text", "verdict"), LINES.items())
def test_the_verdict_before_is_the_verdict_after(
    book: Book, text: str, verdict: tuple[bool, Awaiting | None, list[VerdictReason]]
) -> None:
    book.add("Ada")
    made = capture(book, text)
    assert (made.verdict.meaningful, made.verdict.awaiting, list(made.verdict.reasons)) == verdict
    logged = book.write(log_line, made)
    kept = book.read(exchange, logged.interaction_id)
    assert (kept.meaningful, kept.awaiting, kept.decided_by) == (verdict[0], verdict[1] or "", "you")


@pytest.mark.parametrize("counts", [True, False])
@pytest.mark.parametrize("text", LINES)
def test_the_person_decides(book: Book, text: str, counts: bool) -> None:
    book.add("Ada")
    made = replace(capture(book, text), counts=counts)
    verdict = verdict_of(made)
    assert (verdict.meaningful, verdict.reasons) == (counts, (VerdictReason.YOU_DECIDED,))
    assert marked(made) is counts
    logged = book.write(log_line, made)
    assert book.read(exchange, logged.interaction_id).meaningful is counts
