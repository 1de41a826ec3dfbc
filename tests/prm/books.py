"""Short hands for tests that work on a real book: commands in one word, dumps to compare, messages put in."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from prm import contacts, history, interactions
from prm.clock import FixedClock
from prm.database import Database, Transaction, Written
from prm.judging import VERDICT_COLUMNS, judge_anew
from prm.me import set_home_zone
from prm.store import derived, driver, search_index
from prm.store.tables import Row, history_tables
from prm.store.types import instant_text
from prm.uids import new_uid

ZONE = "Europe/Lisbon"


def open_book(path: Path, clock: FixedClock, key: bytes | None = None) -> Database:
    """Open or make a book whose home zone is Europe/Lisbon, whatever this computer's is."""
    database = Database.open(path, key, clock=clock, name="a test")
    if database.home_zone != ZONE:
        database.write(set_home_zone, ZONE)
        forget_history(path, key)
    return database


def forget_history(path: Path, key: bytes | None = None) -> None:
    """Drop all steps, so that a test begins with an empty history."""
    raw = driver.connect(path / "book.db", key)
    raw.execute("DELETE FROM change")
    raw.execute("DELETE FROM step")
    raw.execute("DELETE FROM sqlite_sequence WHERE name IN ('step', 'change')")
    raw.close()


@dataclass
class Book:
    """A book and the few commands that most tests need."""

    database: Database

    def write(self, command: Any, *args: Any, **kwargs: Any) -> Any:
        return self.database.write(command, *args, **kwargs).result

    def read(self, query: Any, *args: Any, **kwargs: Any) -> Any:
        return self.database.read(query, *args, **kwargs)

    def undo(self, step_id: int | None = None) -> Written[int]:
        return self.database.replay(history.undo, step_id)

    def redo(self) -> Written[int]:
        return self.database.replay(history.redo)

    def add(self, name: str, **kwargs: Any) -> int:
        return int(self.write(contacts.add_contact, name, **kwargs))

    def log(self, *people: int, on: date | str | None = None, **kwargs: Any) -> int:
        day = date.fromisoformat(on) if isinstance(on, str) else on
        return int(self.write(interactions.log_interaction, people, on=day, **kwargs))

    def thread(self, people: Sequence[int], said: Sequence[tuple[str, str, str]], **kwargs: Any) -> int:
        return int(self.write(add_thread, people, said, **kwargs))

    def sql(self, statement: str, *parameters: Any) -> list[tuple[Any, ...]]:
        """Rows of a statement, read on a connection of its own."""
        return self.read(_rows, statement, parameters)  # type: ignore[no-any-return]

    def one(self, statement: str, *parameters: Any) -> Any:
        """The first value of the first row."""
        return self.sql(statement, *parameters)[0][0]

    def advance(self, days: int) -> None:
        """Let days pass."""
        clock = self.database.clock
        assert isinstance(clock, FixedClock)
        clock.instant += timedelta(days=days)

    def newest_step(self) -> history.Step:
        found: list[history.Step] = self.read(history.steps, 1)
        return found[0]


def _rows(tx: Transaction, statement: str, parameters: Sequence[Any]) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in tx.sql(statement, parameters).fetchall()]


def add_thread(
    tx: Transaction,
    people: Sequence[int],
    said: Sequence[tuple[str, str, str]],
    *,
    is_group: bool = False,
    kind: str = "message",
    channel: str = "linkedin",
) -> int:
    """An imported thread, as an import would put it in: ``said`` are sender ("me" or a name), ISO instant and text."""
    interaction_id = tx.insert(
        "interaction",
        uid=new_uid(tx.now),
        kind=kind,
        channel=channel,
        started_on="2000-01-01",
        happened_on="2000-01-01",
        is_group=int(is_group),
        made_at=instant_text(tx.now),
        **dict(zip(VERDICT_COLUMNS, (0, "rules", "other", "", 0, "", 0), strict=True)),
    )
    for contact_id in people:
        tx.insert("participant", interaction_id=interaction_id, contact_id=contact_id)
    for sender, at, text in said:
        instant = instant_text(datetime.fromisoformat(at))
        key = hashlib.blake2b(f"{interaction_id}\n{instant}\n{sender}\n{text}".encode(), digest_size=16)
        tx.insert(
            "message",
            interaction_id=interaction_id,
            at=instant,
            from_me=int(sender == "me"),
            sender_name="" if sender == "me" else sender,
            conversation="c1",
            text=text,
            key=key.digest(),
        )
    interactions.refresh_span(tx, interaction_id)
    judge_anew(tx, [interaction_id])
    return interaction_id


def dump(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Every user column of every table that history follows: equal dumps are equal books."""
    return {
        name: database.read(
            _rows, f'SELECT {", ".join(_quoted(shape.columns))} FROM "{name}" ORDER BY id', ()
        )
        for name, shape in history_tables().items()
    }


def _quoted(columns: Sequence[str]) -> list[str]:
    return [f'"{column}"' for column in columns]


def derived_dump(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every derived column of a book's file."""
    raw = driver.connect(path, read_only=True)
    try:
        found = {}
        for table in Row.metadata.sorted_tables:
            columns = [c.name for c in table.columns if c.info.get("derived")]
            if columns:
                listed = ", ".join(_quoted(["id", *columns]))
                found[table.name] = raw.execute(f'SELECT {listed} FROM "{table.name}" ORDER BY id').fetchall()
        return found
    finally:
        raw.close()


def search_dump(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Which words lead to which records (and columns) in a book's file."""
    raw = driver.connect(path)
    try:
        found = {}
        for table in search_index.SEARCH_TABLES:
            raw.execute(f"CREATE VIRTUAL TABLE temp.words_{table} USING fts5vocab(main, {table}, instance)")
            words = raw.execute(f"SELECT DISTINCT term, doc, col FROM words_{table}").fetchall()
            found[table] = sorted(words, key=repr)
        return found
    finally:
        raw.close()


def recomputed(database: Database, into: Path) -> Path:
    """A copy of the book in which every derived column and search row was computed anew."""
    source = driver.connect(database.folder.book, read_only=True)
    into.unlink(missing_ok=True)
    copy = driver.connect(into)
    source.backup(copy)
    source.close()

    def sql(statement: str, parameters: Sequence[Any] = ()) -> Any:
        return copy.execute(statement, tuple(parameters))

    sql("UPDATE participant SET happened_on = NULL, meaningful = NULL, awaiting = NULL")
    sql(
        "UPDATE contact SET sort_key = '?', organization = '?', position = '?', last_interaction_on = '1900-01-01',"
        " last_meaningful_on = '1900-01-01', awaiting = 'me', next_due_on = '1900-01-01', waiting_until_on = '1900-01-01'"
    )
    derived.recompute_all(sql)
    search_index.rebuild(sql)
    copy.close()
    return into


def copied(database: Database, into: Path) -> Path:
    """A copy of the book as it is."""
    source = driver.connect(database.folder.book, read_only=True)
    into.unlink(missing_ok=True)
    copy = driver.connect(into)
    source.backup(copy)
    source.close()
    copy.close()
    return into


def folder_hashes(path: Path) -> dict[str, str]:
    """The hash of every file in a folder."""
    return {
        str(file.relative_to(path)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(path.rglob("*"))
        if file.is_file()
    }


def bytes_of(path: Path) -> bytes:
    """All bytes of a book: the file, its log and its index of the log."""
    parts = [path.with_name(path.name + suffix) for suffix in ("", "-wal", "-shm")]
    return b"".join(part.read_bytes() for part in parts if part.exists())
