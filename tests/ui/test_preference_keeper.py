"""Preferences while the window is open: they hold at once and are on the disk when it closes."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from prm.paths import DataFolder
from prm.preferences import load_preferences
from ui.desk import Desk


def test_a_change_holds_at_once_and_is_written(qtbot: QtBot, desk: Desk, folder: Path) -> None:
    keeper = desk.preferences
    with qtbot.waitSignal(keeper.changed) as told:
        keeper.change(people_a_day=5)
    assert told.args[0].people_a_day == keeper.values.people_a_day == 5
    qtbot.waitUntil(lambda: keeper.is_saved)
    assert load_preferences(DataFolder(folder)).people_a_day == 5


def test_what_is_the_same_already_is_not_told(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.assertNotEmitted(desk.preferences.changed):
        desk.preferences.change(people_a_day=3)


def test_closing_writes_what_is_not_written_yet(desk: Desk, folder: Path) -> None:
    desk.preferences.change(text_percent=150)
    desk.preferences.close()
    assert load_preferences(DataFolder(folder)).text_percent == 150


def test_a_folder_that_cannot_be_written_is_told_once(qtbot: QtBot, desk: Desk, folder: Path) -> None:
    DataFolder(folder).preferences.mkdir()  # nothing can be written over a folder
    with qtbot.waitSignal(desk.preferences.failed) as told:
        desk.preferences.change(people_a_day=2)
    assert "cannot be written" in told.args[0].message
    desk.preferences.close()
    assert desk.preferences.values.people_a_day == 2
