"""Killed at any moment of writing: nothing half there, nothing acknowledged missing, and the book opens at once."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from prm.database import Database
from prm.store.copy import faults
from tests.prm.books import Book, derived_dump, recomputed

ROOT = Path(__file__).parents[2]
LONG = os.environ.get("HYPOTHESIS_PROFILE") == "long" or bool(os.environ.get("PRM_LONG"))
KILLS = 200 if LONG else 25

#: Each command adds a person with a note, a follow-up and an exchange in one step, now and then undoes the last step
#: and does it again, and says so only when ``write`` has returned.
WORKER = """
import sys
from pathlib import Path
from prm import contacts, follow_ups, history, interactions, notes
from prm.database import Database

def whole(tx, number):
    who = contacts.add_contact(tx, f"Person {number}", emails=[f"p{number}@example.org"])
    notes.add_note(tx, who, f"note {number} " + "x" * 3000)
    follow_ups.add_follow_up(tx, who, f"promise {number}", None)
    interactions.log_interaction(tx, [who], text=f"talk {number}")
    return who

with Database.open(Path(sys.argv[1])) as database:
    number = int(sys.argv[2])
    while True:
        database.write(whole, number)
        print(number, flush=True)
        if number % 7 == 3:
            database.replay(history.undo)
            database.replay(history.redo)
        number += 1
"""


def _run_and_kill(folder: Path, first: int, seconds: float) -> list[int]:
    """Let a worker write from this number on and kill it; gives the numbers it acknowledged."""
    with subprocess.Popen(
        [sys.executable, "-c", WORKER, str(folder), str(first)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as worker:
        assert worker.stdout is not None
        heard = worker.stdout.readline()
        try:
            worker.wait(seconds)
        except subprocess.TimeoutExpired:
            worker.kill()
        rest = worker.stdout.read()
    return [int(line) for line in (heard + rest).split("\n")[:-1]]


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is what is tested")
def test_killed_at_random_moments(tmp_path: Path) -> None:
    chance = random.Random(20261122)
    book_folder = tmp_path / "book"
    acknowledged: set[int] = set()
    nobody_sleeps = 0.0
    for round_number in range(KILLS):
        acknowledged |= set(_run_and_kill(book_folder, 1_000_000 * round_number, chance.uniform(0, 0.12)))
        started = time.perf_counter()
        with Database.open(book_folder) as database:
            nobody_sleeps = max(nobody_sleeps, time.perf_counter() - started)
            _check(Book(database), acknowledged, undone_may_be=True)
            last_look = round_number in {0, KILLS - 1}
            if last_look:
                assert derived_dump(database.folder.book) == derived_dump(
                    recomputed(database, tmp_path / "f.db")
                )
    assert nobody_sleeps < 2
    assert faults(book_folder / "book.db", None) == []
    assert len(acknowledged) > KILLS


def _check(book: Book, acknowledged: set[int], *, undone_may_be: bool) -> None:
    """Every person is whole, nobody acknowledged is missing but who was killed between undo and redo."""
    names = {row[0] for row in book.sql("SELECT display_name FROM contact")}
    for table in ("note", "follow_up", "participant", "contact_method"):
        assert book.one(f"SELECT count(DISTINCT contact_id) FROM {table}") == len(names)
    assert book.one("SELECT count(*) FROM interaction") == len(names)
    undone = {row[0] for row in book.sql("SELECT id FROM step WHERE undone_at IS NOT NULL")}
    missing = acknowledged - {int(name.removeprefix("Person ")) for name in names}
    assert len(missing) == len(undone)
    assert {number % 7 for number in missing} <= {3}
    assert book.one("SELECT step_id FROM recording") is None
    assert not book.sql("PRAGMA foreign_key_check")
    assert book.one("PRAGMA quick_check") == "ok"
    steps = book.one("SELECT count(*) FROM step")
    assert steps == len(names) + len(undone)
