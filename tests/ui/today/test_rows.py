"""Today in words: why, since when, whose words, and only two who wait."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from prm.clock import FixedClock
from prm.first_paint import read_first_today
from prm.paths import DataFolder
from prm.quiet import QuietDay
from prm.today import ComingDate, Coverage, GetInTouch, Today, Waiting, Who, Why
from tests.ui.books import NOW
from ui.appearance import Appearance
from ui.kit.rows import PersonRole, RowKind
from ui.today.rows import TodayModel, rows_of
from ui.today.words import dates_text, first_coverage_text, heading_text, next_date, quiet_text, summary_text

ON = date(2026, 11, 22)
INES = Who(1, "u1", "Inês Duarte", "Atlas Quarterly", "Editor")
READ = (
    Coverage("linkedin", "connections", None, date(2026, 11, 22)),
    Coverage("linkedin", "messages", None, date(2026, 11, 20)),
)


def day(**parts: object) -> Today:
    nothing: dict[str, object] = dict.fromkeys(
        ("get_in_touch", "waiting", "follow_ups", "dates", "invitations"), ()
    )
    return Today(**({"on": ON, "coverage": READ} | nothing | parts))  # type: ignore[arg-type]


def waiting(number: int, text: str = "How did the pilot go?") -> Waiting:
    who = Who(number, f"u{number}", f"Person {number}", "", "")
    return Waiting(who, "me", date(2026, 11, 3), text, number)


def words(row: object) -> tuple[str, str]:
    values = row.values  # type: ignore[attr-defined]
    return values[PersonRole.WHY], values[PersonRole.WHY_MORE]


def test_the_reason_says_since_when_and_the_rhythm() -> None:
    entry = GetInTouch(INES, Why.RHYTHM, date(2026, 8, 19), "Each season", 90, 1.05, date(2026, 11, 17), None)
    section, row = rows_of(day(get_in_touch=(entry,)))
    assert section.values[PersonRole.NAME] == "Get in touch"
    assert words(row) == ("Since 19 Aug", "each season is the rhythm")
    assert row.values[PersonRole.SUBTITLE] == "Editor at Atlas Quarterly"
    assert row.values[PersonRole.RING] == 1.05


def test_who_was_never_talked_with_is_told_so() -> None:
    entry = GetInTouch(INES, Why.NOT_YET, None, "", 45, 1.0, ON, None)
    assert words(rows_of(day(get_in_touch=(entry,)))[1]) == (
        "No meaningful exchange yet",
        "every 45 days is the rhythm",
    )


def test_no_answer_asks_once() -> None:
    entry = GetInTouch(INES, Why.NO_ANSWER, date(2026, 8, 19), "Monthly", 30, 1.0, ON, date(2026, 11, 3))
    why, more = words(rows_of(day(get_in_touch=(entry,)))[1])
    assert why == "No answer yet"
    assert more == "you wrote on 3 Nov: write again, or let it rest?"


def test_two_who_wait_are_shown_and_the_rest_is_counted() -> None:
    today = day(waiting=tuple(waiting(number) for number in range(1, 7)))
    rows = rows_of(today)
    assert [row.kind for row in rows] == [RowKind.SECTION, RowKind.WAITING, RowKind.WAITING]
    assert rows[0].values[PersonRole.COUNT] == "6"
    (action,) = rows[0].values[PersonRole.ACTIONS]  # type: ignore[misc]
    assert (action.key, action.face.text) == ("more", "4 more")
    everyone = rows_of(today, all_waiting=True)
    assert len(everyone) == 7
    assert everyone[0].values[PersonRole.ACTIONS][0].key == "fewer"  # type: ignore[index]


def test_the_day_leads_and_the_words_are_quoted() -> None:
    day_of_it, said = words(rows_of(day(waiting=(waiting(1, "How did\nthe pilot go?"),)))[1])
    assert (day_of_it, said) == ("3 Nov", "“How did the pilot go?”")
    assert words(rows_of(day(waiting=(waiting(1, ""),)))[1]) == ("3 Nov", "they wrote")


def test_the_small_book_makes_these_rows(folder: Path, people: dict[str, int]) -> None:
    first = read_first_today(DataFolder(folder), None, FixedClock(NOW))
    assert first is not None
    rows = rows_of(first.today)
    assert [row.values[Qt.ItemDataRole.DisplayRole] for row in rows] == [
        "Get in touch",
        "Inês Duarte",
        "Waiting for you",
        "Kwame Mensah",
        "Follow-ups",
        "Tomás Herrera",
    ]
    assert rows[-1].follow_up_id is not None
    assert words(rows[-1]) == ("Send the podcast edit", "you promised, today, for today")
    assert dates_text(first.today) == "Zofia Kamińska: birthday Tuesday"


def test_the_model_is_sound(
    folder: Path, people: dict[str, int], look: Appearance, qtmodeltester: ModelTester
) -> None:
    model = TodayModel()
    first = read_first_today(DataFolder(folder), None, FixedClock(NOW))
    assert first is not None
    qtmodeltester.check(model)
    model.set_rows(rows_of(first.today))
    qtmodeltester.check(model)
    flags = [bool(model.index(n, 0).flags() & Qt.ItemFlag.ItemIsSelectable) for n in range(model.rowCount())]
    assert flags == [False, True, False, True, False, True]


def test_the_lines_around_the_rows() -> None:
    assert heading_text(ON) == "Sunday, 22 November"
    assert summary_text(day()) == ""
    entry = GetInTouch(INES, Why.RHYTHM, date(2026, 8, 19), "Each season", 90, 1.05, ON, None)
    assert (
        summary_text(day(get_in_touch=(entry,)))
        == "1 person to get in touch with. Two or three a day is plenty."
    )


def quiet(**more: object) -> QuietDay:
    """A day of a book in which 63 people have a rhythm."""
    usual = QuietDay(
        63, "Søren Holm", date(2026, 12, 3), False, False, (), date(2026, 11, 16), (), None, None
    )
    return replace(usual, **more)  # type: ignore[arg-type]


def test_an_empty_day_says_what_it_knows_and_how_far_it_sees() -> None:
    assert quiet_text(day(), None) == ("Nothing to do today", "")
    assert quiet_text(day(), quiet(real=0, next_name="", next_on=None))[0] == "Nobody has a rhythm yet"
    assert quiet_text(day(), quiet()) == (
        "All caught up",
        "Nobody that Kith knows of is waiting for you. The first to come up is Søren Holm, 3 Dec.",
    )
    # Others may wait: Today leaves out who wrote long ago.
    assert quiet_text(day(), quiet(waits=True))[1].startswith(
        "Kith keeps an eye on 63 people, and none of them is waiting for you."
    )
    assert first_coverage_text(day()) == (
        "Read so far: LinkedIn to Friday. Kith looks again when you bring a newer file."
    )
    assert first_coverage_text(day(coverage=())).startswith("Kith has read no messages yet")


def test_a_first_day_promises_nothing() -> None:
    first = quiet(real=10, is_first=True)
    coming = ComingDate(3, "u", "Zofia", "birthday", "", date(2026, 11, 24), None)
    assert quiet_text(day(dates=(coming,)), first) == (
        "Nothing to do today",
        "Kith keeps an eye on the ten people you picked. The first to come up is Søren Holm, 3 Dec.",
    )
    assert quiet_text(day(), quiet(real=1, is_first=True))[1].startswith(
        "Kith keeps an eye on the one person you picked."
    )


def test_a_date_that_comes_first_is_named() -> None:
    coming = ComingDate(3, "u", "Zofia", "birthday", "", date(2026, 11, 24), None)
    said = quiet_text(day(dates=(coming,)), quiet())[1]
    assert said.endswith("Next is the birthday of Zofia, Tuesday.")
    now = coming._replace(on=ON)
    assert quiet_text(day(dates=(now,)), quiet())[1].endswith("Today is the birthday of Zofia.")
    late = coming._replace(on=date(2026, 12, 9))
    assert next_date(day(dates=(late,)), quiet()) is None
