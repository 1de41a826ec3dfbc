"""What the capture says, in true and whole sentences."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from prm.capturing.values import Found, LineVerdict, Reason, VerdictReason
from prm.words import Awaiting, InteractionKind
from ui.capture.sentences import dated, found_text, names_text, short_dated, verdict_text
from ui.kinds import kind_name

ON = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("verdict", "said"),
    [
        (
            LineVerdict(True, None, (VerdictReason.IN_PERSON, VerdictReason.WITH_TOPIC)),
            "a meaningful exchange: face to face, with a topic",
        ),
        (LineVerdict(True), "a meaningful exchange"),
        (LineVerdict(False, None, (VerdictReason.SOCIAL,)), "in passing: on social media"),
        (LineVerdict(False, Awaiting.THEM), "you wrote; it counts once they answer"),
        (LineVerdict(False, Awaiting.ME), "they wrote; it counts once you answer"),
    ],
)
def test_a_verdict_with_its_reasons(qtbot: QtBot, verdict: LineVerdict, said: str) -> None:
    assert verdict_text(verdict) == said


def test_days(qtbot: QtBot) -> None:
    assert dated(ON, ON) == "Today"
    assert dated(date(2026, 11, 21), ON) == "Yesterday"
    assert dated(date(2026, 11, 19), ON) == "Thu 19 Nov"
    assert dated(date(2026, 11, 23), ON) == "Mon 23 Nov"
    assert dated(date(2024, 11, 19), ON) == "Tue 19 Nov 2024"
    assert short_dated(date(2026, 12, 13), ON) == "13 Dec"
    assert short_dated(date(2028, 1, 2), ON) == "2 Jan 2028"


def test_people(qtbot: QtBot) -> None:
    assert names_text(["Ada"]) == "Ada"
    assert names_text(["Ada", "Bea"]) == "Ada and Bea"
    assert names_text(["Ada", "Bea", "Cy", "Di"]) == "Ada, Bea, Cy and 1 more"
    lawyer = Found(1, "Lis", "Fjord", "Lawyer", last_meaningful_on=date(2026, 8, 19))
    assert found_text(lawyer, ON) == "Lawyer at Fjord · last talked 19 Aug"
    tagged = Found(2, "Bart", reason=Reason.TAG, reason_text="Lisbon, March")
    assert found_text(tagged, ON) == "“Lisbon, March”"


def test_every_kind_and_reason_has_words(qtbot: QtBot) -> None:
    assert all(kind_name(kind) for kind in InteractionKind)
    assert all(verdict_text(LineVerdict(True, None, (reason,))) for reason in VerdictReason)
