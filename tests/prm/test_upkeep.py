"""Old steps and an old trash go by themselves, and only they."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from prm.clock import FixedClock
from prm.contacts import add_contact, trash_contact
from prm.database import Database, Transaction
from prm.history import steps
from prm.people import Filter, Scope, people_ids
from prm.upkeep import keep_up


def _everyone(database: Database) -> list[str]:
    ids = [*database.read(people_ids, Filter()), *database.read(people_ids, Filter(scope=Scope.TRASH))]

    def names(tx: Transaction) -> list[str]:
        listed = ",".join(map(str, ids))
        return [
            row[0] for row in tx.sql(f"SELECT display_name FROM contact WHERE id IN ({listed}) ORDER BY id")
        ]

    return database.read(names)


def test_what_is_older_than_thirty_days_goes(database: Database, clock: FixedClock) -> None:
    ines = database.write(add_contact, "Inês Duarte").result
    database.write(trash_contact, [ines])
    clock.instant += timedelta(days=20)
    kwame = database.write(add_contact, "Kwame Mensah").result
    database.write(trash_contact, [kwame])
    keep_up(database)
    assert _everyone(database) == ["Inês Duarte", "Kwame Mensah"]
    assert len(database.read(steps)) == 4
    clock.instant += timedelta(days=11)
    keep_up(database)
    assert _everyone(database) == ["Kwame Mensah"]
    assert [step.names for step in database.read(steps)] == [("Kwame Mensah",), ("Kwame Mensah",)]


def test_a_trash_waits_while_somebody_else_has_the_book_open(
    database: Database, clock: FixedClock, tmp_path: Path
) -> None:
    ines = database.write(add_contact, "Inês Duarte").result
    database.write(trash_contact, [ines])
    clock.instant += timedelta(days=31)
    with Database.open(database.folder.path, clock=clock, name="another"):
        keep_up(database)
        assert _everyone(database) == ["Inês Duarte"]
    keep_up(database)
    assert database.read(people_ids, Filter(scope=Scope.TRASH)).tolist() == []
