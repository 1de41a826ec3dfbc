"""Reminders in the window: once, at the hour or after it, and every answer does what it says."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from prm.clock import FixedClock
from prm.follow_ups import close_follow_up, find_follow_up
from prm.interactions import log_interaction
from prm.reminders.channels import Answer, Card
from tests.ui.books import NOW, TODAY
from ui.background.reminders import TICK_MILLISECONDS, Reminders
from ui.desk import Desk

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be set here")


@dataclass
class Notebook:
    """A channel that keeps what it should show; ``refuses`` makes it one that cannot."""

    refuses: bool = False
    cards: list[Card] = field(default_factory=list)
    is_up: bool = False
    told: Callable[[Answer, int], None] | None = None

    def listen(self, told: Callable[[Answer, int], None]) -> None:
        self.told = told

    def show_card(self, card: Card) -> None:
        if self.refuses:
            self.answer(Answer.REFUSED)
        else:
            self.cards.append(card)
            self.is_up = True

    def withdraw(self) -> None:
        self.is_up = False

    def answer(self, answer: Answer, days: int = 0) -> None:
        assert self.told is not None
        self.is_up = False
        self.told(answer, days)


@pytest.fixture(autouse=True)
def local_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The person is where the book is at home."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def notebook() -> Notebook:
    return Notebook()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def reminders(desk: Desk, clock: FixedClock, notebook: Notebook) -> Iterator[Reminders]:
    one = Reminders(desk, clock, [notebook], desk.ways)
    yield one
    one.close()


def settle(qtbot: QtBot, reminders: Reminders) -> None:
    """Until what was asked of the book is answered."""
    qtbot.waitUntil(lambda: not reminders._is_asking)


def look(qtbot: QtBot, reminders: Reminders) -> None:
    reminders.look()
    settle(qtbot, reminders)


def at(clock: FixedClock, hour: int, days: int = 0) -> None:
    clock.instant = datetime(TODAY.year, TODAY.month, TODAY.day, hour, tzinfo=UTC) + timedelta(days=days)


def only(desk: Desk, qtbot: QtBot, people: dict[str, int], *, follow_up: bool = False) -> None:
    """Leave one person who is due: the follow-up of Tomás, or Inês."""
    if follow_up:
        run(desk, qtbot, log_interaction, [people["ines"]])
    else:
        run(desk, qtbot, close_follow_up, 1)


def run(desk: Desk, qtbot: QtBot, command: Callable[..., object], *args: object) -> None:
    with qtbot.waitSignal(desk.backend.changed):
        desk.backend.run(desk.ways, command, *args)


def test_the_tick_is_short() -> None:
    assert TICK_MILLISECONDS <= 30_000


def test_before_the_hour_nothing_is_shown_and_then_once(
    qtbot: QtBot, reminders: Reminders, clock: FixedClock, notebook: Notebook
) -> None:
    at(clock, 8)
    look(qtbot, reminders)
    assert notebook.cards == []
    at(clock, 9)
    look(qtbot, reminders)
    assert [card.title for card in notebook.cards] == ["2 people to think of today"]
    assert notebook.cards[0].body == "Tomás Herrera, Inês Duarte"
    for hour in (10, 15, 23):
        at(clock, hour)
        look(qtbot, reminders)
    assert len(notebook.cards) == 1


def test_off_at_the_hour_it_is_shown_after_the_start(
    qtbot: QtBot, desk: Desk, clock: FixedClock, notebook: Notebook
) -> None:
    at(clock, 14)
    late = Reminders(desk, clock, [notebook], desk.ways)
    late.start()
    qtbot.waitUntil(lambda: len(notebook.cards) == 1)
    late.close()
    again = Reminders(desk, clock, [notebook], desk.ways)
    again.start()
    settle(qtbot, again)
    assert len(notebook.cards) == 1
    again.close()


def test_the_tick_itself_notices_the_hour(
    qtbot: QtBot, reminders: Reminders, clock: FixedClock, notebook: Notebook
) -> None:
    at(clock, 8)
    reminders._tick.setInterval(20)
    reminders.start()
    at(clock, 9)
    qtbot.waitUntil(lambda: len(notebook.cards) == 1)


def test_a_day_that_was_slept_over_is_made_up_for(
    qtbot: QtBot, reminders: Reminders, clock: FixedClock, notebook: Notebook
) -> None:
    look(qtbot, reminders)
    at(clock, 12, days=40)
    look(qtbot, reminders)
    assert len(notebook.cards) == 2


def test_nothing_is_asked_while_nothing_changed(
    qtbot: QtBot, desk: Desk, reminders: Reminders, monkeypatch: pytest.MonkeyPatch
) -> None:
    look(qtbot, reminders)
    asked: list[object] = []
    fetch = desk.backend.fetch

    def counted(*args: object, **kwargs: object) -> object:
        asked.append(args)
        return fetch(*args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(desk.backend, "fetch", counted)
    for _ in range(20):
        look(qtbot, reminders)
    assert asked == []


def test_what_fails_is_tried_again_at_the_next_tick(
    qtbot: QtBot, reminders: Reminders, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    from prm.errors import BookError
    from prm.reminders import shown

    stored = shown.note_shown

    def note_shown(*_args: object) -> bool:
        raise BookError("The book is busy.")

    monkeypatch.setattr(shown, "note_shown", note_shown)
    look(qtbot, reminders)
    assert notebook.cards == []
    monkeypatch.setattr(shown, "note_shown", stored)
    look(qtbot, reminders)
    assert len(notebook.cards) == 1


def test_who_wants_none_gets_none_until_they_do(
    qtbot: QtBot, desk: Desk, reminders: Reminders, notebook: Notebook
) -> None:
    desk.preferences.change(reminds=False)
    look(qtbot, reminders)
    assert notebook.cards == []
    desk.preferences.change(reminds=True)
    look(qtbot, reminders)
    assert len(notebook.cards) == 1


def test_quiet_until_tomorrow_takes_it_away_and_tomorrow_it_is_said(
    qtbot: QtBot, desk: Desk, reminders: Reminders, clock: FixedClock, notebook: Notebook
) -> None:
    reminders.set_quiet(True)
    look(qtbot, reminders)
    assert notebook.cards == []
    assert reminders.is_quiet
    assert desk.preferences.values.quiet_until == "2026-11-23"
    at(clock, 9, days=1)
    look(qtbot, reminders)
    assert len(notebook.cards) == 1
    reminders.set_quiet(True)
    assert not notebook.is_up
    reminders.set_quiet(False)
    assert not reminders.is_quiet


def test_the_content_is_as_the_person_likes(
    qtbot: QtBot, desk: Desk, reminders: Reminders, notebook: Notebook
) -> None:
    desk.preferences.change(reminder_content="count")
    look(qtbot, reminders)
    assert (notebook.cards[0].title, notebook.cards[0].body) == ("2 people to think of today", "")


def test_one_channel_refuses_and_the_next_one_shows_it(
    qtbot: QtBot, desk: Desk, clock: FixedClock, notebook: Notebook
) -> None:
    one = Reminders(desk, clock, [Notebook(refuses=True), notebook], desk.ways)
    look(qtbot, one)
    assert len(notebook.cards) == 1
    one.close()


def test_write_opens_the_window_and_asks_for_writing(
    qtbot: QtBot, desk: Desk, reminders: Reminders, notebook: Notebook, people: dict[str, int]
) -> None:
    only(desk, qtbot, people)
    look(qtbot, reminders)
    assert notebook.cards[0].title == "Inês Duarte"
    with qtbot.waitSignal(reminders.window_asked), qtbot.waitSignal(desk.ways.write_asked) as told:
        notebook.answer(Answer.WRITE)
    assert told.args == [people["ines"], "Inês Duarte"]


def test_open_goes_to_the_person_or_to_today(
    qtbot: QtBot,
    desk: Desk,
    reminders: Reminders,
    notebook: Notebook,
    people: dict[str, int],
    clock: FixedClock,
) -> None:
    look(qtbot, reminders)
    with qtbot.waitSignal(reminders.window_asked), qtbot.waitSignal(desk.ways.place_asked) as told:
        notebook.answer(Answer.OPEN)
    assert told.args == ["today"]
    only(desk, qtbot, people)
    at(clock, 9, days=7)
    look(qtbot, reminders)
    with qtbot.waitSignal(desk.ways.person_asked) as asked:
        notebook.answer(Answer.OPEN)
    assert asked.args == [people["ines"]]


def test_later_is_stored_for_everything_in_it_as_one_step(
    qtbot: QtBot, desk: Desk, reminders: Reminders, notebook: Notebook, clock: FixedClock
) -> None:
    look(qtbot, reminders)
    with qtbot.waitSignal(desk.notices.said) as told:
        notebook.answer(Answer.LATER, 1)
    assert (told.args[0].text, told.args[0].detail) == ("Later", "back on tomorrow")
    assert desk.backend.database().read(find_follow_up, 1).due_on == TODAY + timedelta(days=1)
    at(clock, 9, days=1)
    look(qtbot, reminders)
    assert [card.body for card in notebook.cards] == ["Tomás Herrera, Inês Duarte"] * 2


def test_later_without_a_day_is_a_week(
    qtbot: QtBot, desk: Desk, reminders: Reminders, notebook: Notebook, people: dict[str, int]
) -> None:
    only(desk, qtbot, people, follow_up=True)
    look(qtbot, reminders)
    with qtbot.waitSignal(desk.notices.said):
        notebook.answer(Answer.LATER)
    assert desk.backend.database().read(find_follow_up, 1).due_on == TODAY + timedelta(days=7)


def test_the_archive_is_told_the_day_after_and_later_is_tomorrow(
    qtbot: QtBot,
    desk: Desk,
    reminders: Reminders,
    notebook: Notebook,
    people: dict[str, int],
    clock: FixedClock,
) -> None:
    only(desk, qtbot, people)
    run(desk, qtbot, log_interaction, [people["ines"]])
    desk.preferences.change(archive_asked_on="2026-11-21")
    look(qtbot, reminders)
    # In the small book LinkedIn was read up to the 21st already.
    assert notebook.cards == []
    desk.preferences.change(archive_asked_on="2026-11-22")
    at(clock, 9, days=1)
    look(qtbot, reminders)
    assert "archive" in notebook.cards[0].title
    notebook.answer(Answer.LATER)
    assert desk.preferences.values.archive_asked_on == "2026-11-23"
    at(clock, 9, days=8)
    look(qtbot, reminders)
    with qtbot.waitSignal(desk.ways.place_asked) as told:
        notebook.answer(Answer.OPEN)
    assert told.args == ["import"]


def test_what_was_done_elsewhere_is_withdrawn(
    qtbot: QtBot, desk: Desk, reminders: Reminders, notebook: Notebook, people: dict[str, int]
) -> None:
    look(qtbot, reminders)
    run(desk, qtbot, log_interaction, [people["ines"]])
    qtbot.waitUntil(desk.backend._reads.empty)
    assert notebook.is_up, "the follow-up is still to be done"
    run(desk, qtbot, close_follow_up, 1)
    qtbot.waitUntil(lambda: not notebook.is_up)


def test_what_stands_there_since_yesterday_stays_true(
    qtbot: QtBot,
    desk: Desk,
    reminders: Reminders,
    notebook: Notebook,
    people: dict[str, int],
    clock: FixedClock,
) -> None:
    run(desk, qtbot, close_follow_up, 1)
    run(desk, qtbot, log_interaction, [people["ines"]])
    at(clock, 9, days=2)
    look(qtbot, reminders)
    assert (notebook.cards[0].title, notebook.cards[0].body) == ("Zofia Kamińska", "Birthday today.")
    at(clock, 8, days=3)
    look(qtbot, reminders)
    assert len(notebook.cards) == 1
    at(clock, 9, days=3)
    look(qtbot, reminders)
    assert [card.body for card in notebook.cards] == ["Birthday today.", "Birthday yesterday."]
    at(clock, 10, days=3)
    look(qtbot, reminders)
    assert len(notebook.cards) == 2


def test_putting_it_away_does_nothing_more(
    qtbot: QtBot, desk: Desk, reminders: Reminders, notebook: Notebook
) -> None:
    look(qtbot, reminders)
    with qtbot.assertNotEmitted(reminders.window_asked):
        notebook.answer(Answer.DISMISSED)
    notebook.answer(Answer.WRITE)  # too late: nothing is shown any more
    look(qtbot, reminders)
    assert len(notebook.cards) == 1


def test_the_end_takes_it_away(qtbot: QtBot, reminders: Reminders, notebook: Notebook, folder: Path) -> None:
    look(qtbot, reminders)
    assert notebook.is_up
    reminders.close()
    assert not notebook.is_up
