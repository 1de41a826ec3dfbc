"""The benchmarks run, in their quick form, and what they say is sane by a wide margin; their arithmetic is exact."""

from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from prm.clock import FixedClock
from prm.database import Database
from prm.importing.bring import bring_in
from prm.store import driver
from tests.benchmarks import report
from tests.benchmarks.__main__ import BENCHMARKS
from tests.benchmarks.books import NOW
from tests.benchmarks.connections import script
from tests.benchmarks.measuring import Finding, Lab, exponent, paired_ratio, quantile
from tests.benchmarks.network import Network, write_connections, write_messages

#: Small sizes and a loaded machine say little about goals; ten times one says that something is broken.
WIDE = 10.0


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Lab:
    """One quick run; its books are made once."""
    return Lab(tmp_path_factory.mktemp("benchmarks"), quick=True)


@pytest.mark.slow
@pytest.mark.parametrize("name", BENCHMARKS)
def test_a_benchmark_runs_and_is_sane(lab: Lab, name: str) -> None:
    for one in BENCHMARKS[name](lab):
        if one.measured is None:
            assert shutil.which("sqlite3") is None
            continue
        assert one.share is not None
        assert one.share < WIDE, one
        assert one.goal or one.measured == 0, one


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("sqlite3") is None, reason="the sqlite3 tool is not installed")
def test_the_tool_brings_the_same_rows(tmp_path: Path) -> None:
    """The yardstick does the same work: as many rows in every table, and as many of them found."""
    file = write_connections(Network(300), tmp_path / "Connections.csv")
    by_tool = tmp_path / "tool.db"
    command = ["sqlite3", "-batch", "-bail", str(by_tool)]
    subprocess.run(command, input=script(file), text=True, check=True, capture_output=True)
    with Database.open(tmp_path / "book", clock=FixedClock(NOW)) as database:
        bring_in(database, [file])
        ours = _counted(database.folder.book)
    assert _counted(by_tool) == ours
    assert ours["contact"] == 300


def _counted(path: Path) -> dict[str, int]:
    raw = driver.connect(path, read_only=True)
    tables = ("contact", "contact_method", "position", "base", "coverage", "source", "change", "step")
    found = {table: raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}
    for word in ("ma", "engineer", "p1", "linkedin"):
        statement = "SELECT count(*) FROM contact_search WHERE contact_search MATCH ?"
        found[f"{word}*"] = raw.execute(statement, (f"{word}*",)).fetchone()[0]
    raw.close()
    return found


def test_the_network_is_always_the_same(tmp_path: Path) -> None:
    texts = []
    for folder in (tmp_path / "first", tmp_path / "second"):
        folder.mkdir()
        network = Network(200)
        write_connections(network, folder / "Connections.csv")
        write_messages(network, 300, folder / "messages.csv")
        texts.append([(folder / name).read_bytes() for name in ("Connections.csv", "messages.csv")])
    assert texts[0] == texts[1]


def test_few_people_write_most_and_names_come_in_many_scripts() -> None:
    network = Network(2_000)
    messages = network.messages(4_000)
    written = sorted(
        (sum(m.person == who for m in messages) for who in {m.person for m in messages}), reverse=True
    )
    assert sum(written[:200]) > sum(written) / 2
    letters = {letter for one in network.people for letter in one.name}
    assert {"ü", "И", "م", "王", "さ", "김", "ส"} <= letters
    assert [m.at for m in messages] == sorted(m.at for m in messages)


def test_figures() -> None:
    assert quantile([3.0, 1.0, 2.0], 0.5) == 2.0
    assert quantile([0.0, 10.0], 0.95) == pytest.approx(9.5)
    assert paired_ratio([2.0, 9.0, 4.0], [1.0, 3.0, 1.0]) == 3.0
    assert exponent(100, 1.0, 1000, 10.0) == pytest.approx(1.0)
    assert exponent(100, 1.0, 10_000, 10_000.0) == pytest.approx(2.0)


def test_a_missed_goal_is_printed_as_missed() -> None:
    met = Finding("quick thing", 8, "ms", 4.0)
    missed = Finding("slow thing", 2, "× the tool", 2.5, why="it does more")
    few = Finding("throughput", 5_000, "messages/s", 4_000, at_least=True)
    dirty = Finding("rows", 0, "rounds", 1)
    absent = Finding("tool", 2, "× the tool", None, note="not installed")
    assert [one.is_met for one in (met, missed, few, dirty, absent)] == [True, False, False, False, None]
    page = report.page([met, missed, few, dirty, absent], datetime(2026, 11, 22, tzinfo=UTC), 3, quick=False)
    assert "| slow thing | ≤ 2.00 × the tool | 2.50 × the tool | **missed** by 25 % |" in page
    assert "| throughput | ≥ 5,000 messages/s | 4,000 messages/s | **missed** by 25 % |" in page
    assert "| rows | 0 | 1 rounds | **missed** |" in page
    assert "| tool | ≤ 2.00 × the tool | – | not measured |" in page
    assert "1 of 5 goals are met, 3 missed, 1 not measured." in page
    assert "* **slow thing**: it does more." in page
    assert "2026-11-22" in page
