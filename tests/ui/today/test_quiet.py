"""Today when it asks nothing: what it offers opens just what it says, and the archive is spoken of when it should be there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from prm.circles import find_circle, place_in_circle
from prm.database import Transaction
from prm.interactions import log_interaction
from ui import archive_request
from ui.desk import Desk
from ui.today.page import TodayPage


def _rest(tx: Transaction) -> None:
    """Nobody has a rhythm, nothing was promised, nothing was logged by hand."""
    tx.sql("UPDATE contact SET circle_id = NULL, placed_in_circle_on = NULL, not_this_time_on = NULL")
    tx.sql("UPDATE follow_up SET status = 'done'")
    for table in ("participant", "interaction"):
        column = "interaction_id" if table == "participant" else "id"
        tx.sql(f"DELETE FROM {table} WHERE {column} IN (SELECT id FROM interaction WHERE message_count = 0)")


def _answer_long_ago(tx: Transaction) -> None:
    """Whoever waits wrote too long ago for Today."""
    tx.sql("UPDATE message SET at = replace(at, '2026-10-12', '2025-10-12')")
    tx.sql(
        "UPDATE interaction SET started_on = '2025-10-12', happened_on = '2025-10-12' WHERE happened_on = '2026-10-12'"
    )


def _pick(tx: Transaction, contact_id: int) -> None:
    place_in_circle(tx, [contact_id], find_circle(tx, "Each season"))


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> TodayPage:
    desk.backend.database().write(_rest)
    desk.backend.database().write(_answer_long_ago)
    one = TodayPage(desk)
    qtbot.addWidget(one)
    one.resize(1000, 760)
    one.refresh()
    qtbot.waitUntil(lambda: one.today is not None)
    with qtbot.waitActive(one):
        one.show()
        one.activateWindow()
    one.setFocus()
    qtbot.waitUntil(lambda: one._empty.accessibleName() == "Nobody has a rhythm yet")
    return one


def _titles(page: TodayPage) -> list[str]:
    return [row.title for row in page._empty.offered]


def test_without_a_rhythm_it_offers_to_pick(qtbot: QtBot, page: TodayPage, desk: Desk) -> None:
    assert _titles(page) == ["Pick ten", "See the X-ray"]
    with qtbot.waitSignal(desk.ways.conversation_asked) as told:
        qtbot.keyClick(page._empty, Qt.Key.Key_Return)
    assert told.args == ["pick-ten"]
    with qtbot.waitSignal(desk.ways.conversation_asked) as told:
        qtbot.mouseClick(page._empty.offered[1], Qt.MouseButton.LeftButton)
    assert told.args == ["x-ray"]


def test_a_first_day_makes_two_offers(
    qtbot: QtBot, page: TodayPage, desk: Desk, people: dict[str, int]
) -> None:
    desk.backend.run(page, _pick, people["ines"])
    qtbot.waitUntil(lambda: page._empty.accessibleName() == "Nothing to do today")
    qtbot.waitUntil(lambda: len(page._empty.offered) == 2)
    assert _titles(page) == [
        "Did you talk with one of them lately?",
        "1 person once wrote and got no answer",
    ]
    assert page._empty.text.startswith("Kith keeps an eye on the one person you picked.")
    with qtbot.waitSignal(desk.ways.talk_asked) as told:
        page._empty.offered[0].button.click()
    assert told.args == [[]]
    with qtbot.waitSignal(desk.ways.people_asked) as asked:
        qtbot.keyClick(page._empty, Qt.Key.Key_Return)
    assert asked.args is not None
    assert asked.args[0].among == (people["kwame"],)


def test_with_the_first_exchange_the_first_days_are_over(
    qtbot: QtBot, page: TodayPage, desk: Desk, people: dict[str, int]
) -> None:
    desk.backend.run(page, _pick, people["ines"])
    desk.backend.run(page, log_interaction, [people["ines"]])
    qtbot.waitUntil(lambda: page._empty.accessibleName() == "All caught up")
    assert _titles(page) == []
    assert page._empty._week._faces.names == ["Inês Duarte"]


def test_the_archive_is_spoken_of_from_the_day_after(qtbot: QtBot, page: TodayPage, desk: Desk) -> None:
    assert page._archive is None
    archive_request.remember(desk.preferences, desk.backend.today)
    qtbot.waitUntil(lambda: page._archive is not None)
    assert page._archive is not None
    assert not page._archive.isVisible(), "it was asked for today"
    desk.preferences.change(archive_asked_on="2026-11-20")
    qtbot.waitUntil(lambda: desk.preferences.is_saved)
    assert not page._archive.isVisible(), "messages were read to a later day"
    desk.backend.database().write(_read_names_only)
    page.refresh()
    qtbot.waitUntil(page._archive.isVisible)
    page._archive.dismiss.click()
    assert desk.preferences.values.archive_asked_on == ""
    qtbot.waitUntil(lambda: page._archive is not None and not page._archive.isVisible())


def _read_names_only(tx: Transaction) -> None:
    tx.sql("DELETE FROM coverage WHERE part = 'messages'")
