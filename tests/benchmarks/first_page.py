"""Today of a big book: read as the pages do, and as the first paint does on the raw driver."""

from __future__ import annotations

from datetime import date, timedelta

from prm.clock import FixedClock
from prm.database import Database, Transaction
from prm.store import driver
from prm.today import Today, read_today
from tests.benchmarks.books import NOW, book
from tests.benchmarks.measuring import Finding, Lab, milliseconds, p95, seconds
from tests.benchmarks.network import LAST_DAY


def today_of(tx: Transaction, on: date) -> Today:
    """Today of a day, as a page asks for it."""
    return read_today(tx.rows, on)


def measure(lab: Lab) -> list[Finding]:
    """Both ways in turn, for the days around the book's last one."""
    people, exchanges = lab.size(100_000, 2_000), lab.size(1_000_000, 20_000)
    folder = book(lab, people, exchanges)
    paged: list[float] = []
    raw: list[float] = []
    with (
        Database.open(folder, clock=FixedClock(NOW)) as database,
        database.reader() as reader,
    ):
        connection = driver.connect(database.folder.book, None, read_only=True)
        due = connection.execute(
            "SELECT count(*) FROM contact WHERE next_due_on <= ?", (LAST_DAY.isoformat(),)
        )
        count = due.fetchone()[0]
        for turn in range(lab.size(200, 30)):
            on = LAST_DAY + timedelta(days=turn % 20)
            paged.append(seconds(lambda on=on: reader.read(today_of, on)))  # type: ignore[misc]
            raw.append(seconds(lambda on=on: read_today(connection.execute, on)))  # type: ignore[misc]
        connection.close()
    why = (
        "choosing three among all who are due looks at every one of them in an index, about a third of a quiet reading;"
        " the rest is reading rows of up to a hundred people who wait, a hundred follow-ups and the week's dates through a"
        " cache of 8 MB; the 95th percentile moves with the load (the median is in the figures above)"
    )
    what = f"Today at {people:,} people and {exchanges:,} exchanges"
    note = (
        f"{count:,} people are due, one in twenty has a birthday; waiting and follow-ups are cut at 100 each"
    )
    return [
        Finding(
            f"{what}, by a page", 5, "ms (p95)", p95(paged) * 1e3, f"{milliseconds(paged)}; {note}", why=why
        ),
        Finding(f"{what}, by the first paint", 5, "ms (p95)", p95(raw) * 1e3, milliseconds(raw), why=why),
    ]
