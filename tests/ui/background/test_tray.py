"""The tray's menu: Open first, the names of Today, quiet, quit; and the care for an icon that comes and goes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from prm.clock import FixedClock
from prm.contacts import add_contact
from prm.database import Transaction
from prm.interactions import log_interaction
from tests.ui.books import NOW
from ui.background import tray
from ui.background.reminders import Reminders
from ui.background.tray import Tray, has_tray
from ui.desk import Desk


@pytest.fixture
def reminders(desk: Desk) -> Iterator[Reminders]:
    one = Reminders(desk, FixedClock(NOW), [], desk.ways)
    yield one
    one.close()


@pytest.fixture
def icon(desk: Desk, reminders: Reminders) -> Iterator[Tray]:
    one = Tray(desk, reminders, desk.ways)
    yield one
    one.close()


def entries(icon: Tray) -> list[str]:
    return [
        "—" if action.isSeparator() else action.text() for action in icon.menu.actions() if action.isVisible()
    ]


def entry(icon: Tray, text: str) -> None:
    next(action for action in icon.menu.actions() if action.text() == text).trigger()


def test_the_menu_is_that_of_the_look(qtbot: QtBot, icon: Tray, desk: Desk) -> None:
    qtbot.waitUntil(lambda: "Write to Inês Duarte" in entries(icon))
    assert entries(icon) == [
        "Open Kith",
        "—",
        "Write to Inês Duarte",
        "—",
        "We talked…",
        "Quiet until tomorrow",
        "—",
        "Settings",
        "Quit",
    ]
    first = icon.menu.defaultAction()
    assert first.text() == "Open Kith"
    assert first.font().bold()
    with qtbot.waitSignal(icon.window_asked), qtbot.waitSignal(desk.ways.place_asked) as told:
        entry(icon, "Settings")
    assert told.args == ["settings"]


def test_every_entry_does_what_it_says(
    qtbot: QtBot, icon: Tray, desk: Desk, reminders: Reminders, people: dict[str, int]
) -> None:
    qtbot.waitUntil(lambda: "Write to Inês Duarte" in entries(icon))
    with qtbot.waitSignal(icon.window_asked):
        entry(icon, "Open Kith")
    with qtbot.waitSignal(icon.window_asked), qtbot.waitSignal(desk.ways.write_asked) as told:
        entry(icon, "Write to Inês Duarte")
    assert told.args == [people["ines"], "Inês Duarte"]
    with qtbot.waitSignal(icon.window_asked), qtbot.waitSignal(desk.ways.talk_asked):
        entry(icon, "We talked…")
    entry(icon, "Quiet until tomorrow")
    assert reminders.is_quiet
    entry(icon, "Quiet until tomorrow")
    assert not reminders.is_quiet
    with qtbot.waitSignal(icon.quit_asked):
        entry(icon, "Quit")


def test_the_names_follow_today(qtbot: QtBot, icon: Tray, desk: Desk, people: dict[str, int]) -> None:
    qtbot.waitUntil(lambda: "Write to Inês Duarte" in entries(icon))
    desk.backend.run(desk.ways, log_interaction, [people["ines"]])
    qtbot.waitUntil(lambda: entries(icon)[2] == "We talked…")
    desk.backend.run(desk.ways, _due, "Tom & <b>Jerry</b> " + "of the long street " * 5)
    qtbot.waitUntil(lambda: entries(icon)[2].startswith("Write to Tom && <b>Jerry</b> of"))
    assert len(entries(icon)[2]) < 60
    assert entries(icon)[2].endswith("…")


def _due(tx: Transaction, name: str) -> None:
    who = add_contact(tx, name)
    log_interaction(tx, [who], on=tx.today.replace(year=tx.today.year - 1))
    tx.sql("UPDATE contact SET cadence_days = 30, placed_in_circle_on = '2020-01-01' WHERE id = ?", (who,))


def test_an_icon_is_made_when_a_tray_appears_and_again_when_one_comes_back(
    qtbot: QtBot, icon: Tray, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not has_tray()
    assert not icon.has_icon
    made: list[str] = []
    monkeypatch.setattr(icon, "_make_icon", lambda: (made.append("made"), setattr(icon, "_icon", _Icon())))
    monkeypatch.setattr(tray, "has_tray", lambda: True)
    icon.look()
    assert icon.has_icon
    monkeypatch.setattr(tray, "has_tray", lambda: False)
    with qtbot.assertNotEmitted(icon.vanished):
        icon.look()
    assert not icon.has_icon, "nobody may hide a window while the panel is started anew"
    monkeypatch.setattr(tray, "has_tray", lambda: True)
    icon.look()
    assert made == ["made"]
    monkeypatch.setattr(tray, "has_tray", lambda: False)
    with qtbot.waitSignal(icon.vanished):
        icon.look()
        icon.look()
    monkeypatch.setattr(tray, "has_tray", lambda: True)
    icon.look()
    assert made == ["made", "made"]


class _Icon:
    """In the place of an icon that the offscreen platform does not have."""

    def hide(self) -> None: ...

    def deleteLater(self) -> None: ...

    def setToolTip(self, text: str) -> None: ...
