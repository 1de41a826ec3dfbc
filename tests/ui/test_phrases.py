"""What pages say of a person, and never say without knowing it."""

from __future__ import annotations

from datetime import date

import pytest

from prm.today import Coverage
from ui.phrases import absence_text, and_more, coverage_text, in_sentence, read_so_far, rhythm_text, work_text

ON = date(2026, 11, 22)
LINKEDIN = (
    Coverage("linkedin", "connections", None, date(2026, 11, 22)),
    Coverage("linkedin", "messages", None, date(2026, 11, 19)),
)
NAMES_ONLY = LINKEDIN[:1]


@pytest.mark.parametrize(
    ("position", "organization", "said"),
    [
        ("Editor", "Atlas", "Editor at Atlas"),
        ("Editor", "", "Editor"),
        ("", "Atlas", "Atlas"),
        ("", "", ""),
    ],
)
def test_work(position: str, organization: str, said: str) -> None:
    assert work_text(position, organization) == said


def test_a_list_of_names_says_nothing_about_talking() -> None:
    assert coverage_text(LINKEDIN, ON) == "LinkedIn to Thursday"
    assert coverage_text(NAMES_ONLY, ON) == ""
    assert read_so_far(NAMES_ONLY, ON).startswith("Kith has read no messages yet")


@pytest.mark.parametrize(
    ("last_on", "coverage", "said"),
    [
        (date(2026, 8, 19), LINKEDIN, "Nothing since 19 Aug in what Kith has read (LinkedIn to Thursday)."),
        (None, LINKEDIN, "No meaningful exchange yet in what Kith has read (LinkedIn to Thursday)."),
        (ON, LINKEDIN, "You talked today."),
        (date(2026, 8, 19), (), "Nothing since 19 Aug that you logged. Kith has read no messages."),
        (
            None,
            NAMES_ONLY,
            "No meaningful exchange yet. Kith has read no messages; it knows what you log.",
        ),
    ],
)
def test_absence_carries_its_coverage(
    last_on: date | None, coverage: tuple[Coverage, ...], said: str
) -> None:
    assert absence_text(last_on, coverage, ON) == said


def test_nothing_is_not_said_where_a_message_waits_since() -> None:
    day = date(2026, 8, 19)
    said = absence_text(day, LINKEDIN, ON, date(2026, 9, 1))
    assert said == "No meaningful exchange since 19 Aug in what Kith has read (LinkedIn to Thursday)."
    assert absence_text(day, LINKEDIN, ON, day).startswith("Nothing since")


def test_days_and_rhythms_in_a_sentence() -> None:
    assert in_sentence(ON, ON) == "today"
    assert in_sentence(date(2026, 11, 24), ON) == "Tuesday"
    assert rhythm_text("Each season", 90) == "each season"
    assert rhythm_text("", 45) == "every 45 days"
    assert rhythm_text("", None) == ""


def test_and_more() -> None:
    assert and_more(["A", "B"], 3) == "A, B"
    assert and_more(["A", "B", "C", "D"], 2) == "A, B and 2 more"
