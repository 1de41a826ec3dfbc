"""The window looks after the book each day: a backup, and an old trash goes."""

from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot

from prm.backup import list_backups
from prm.clock import FixedClock
from prm.contacts import trash_contact
from prm.paths import DataFolder
from prm.trash import trash
from ui.backend import Backend
from ui.upkeep import Upkeep


def test_one_backup_a_day_and_an_old_trash_goes(
    qtbot: QtBot, backend: Backend, people: dict[str, int], folder: object
) -> None:
    upkeep = Upkeep(backend)
    database = backend.database()
    place: DataFolder = database.folder
    upkeep.run()
    qtbot.waitUntil(lambda: len(list_backups(place)) == 1)
    backend.run(backend, trash_contact, [people["yuki"]])
    qtbot.waitUntil(lambda: database.read(trash).people_in_all == 1)
    upkeep.run()
    clock = database.clock
    assert isinstance(clock, FixedClock)
    clock.instant += timedelta(days=31)
    upkeep.run()
    qtbot.waitUntil(lambda: database.read(trash).people_in_all == 0)
    assert len(list_backups(place)) == 2


def test_it_is_asked_after_the_start_and_again_each_hour(qtbot: QtBot, backend: Backend) -> None:
    upkeep = Upkeep(backend)
    backend.ready.emit()
    assert upkeep._clock.isActive()
    upkeep.run()
    assert upkeep._clock.interval() == 3_600_000
