"""Is the program itself whole: driver, migrations, resources and keyring, above all where it was frozen."""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from prm.database import Transaction
from prm.errors import PrmError
from prm.store import driver, migrate
from prm.store.schema import SCHEMA


@dataclass(frozen=True, slots=True)
class ProgramFacts:
    """What the program is made of. ``keyring`` names the backend that this system offers."""

    sqlite: str
    sqlcipher: str
    schema: int
    languages: int
    sample_people: int
    icons: int
    keyring: str


def examine_program() -> ProgramFacts:
    """Try everything that a program needs beside its modules; PrmError names what is missing.

    The migrations are run on an empty file of their own and must give the schema of a new book; no book is touched.
    """
    sqlite, sqlcipher = _driver_versions()
    _run_migrations()
    try:
        languages = len([f for f in files("resources.phrases").iterdir() if f.name.endswith(".json")])
        network = files("resources.sample").joinpath("network.json").read_text(encoding="utf-8")
        icons = len([f for f in files("resources").joinpath("icons").iterdir() if f.name.endswith(".svg")])
    except (OSError, ModuleNotFoundError) as fault:
        raise PrmError(
            f"A part of Kith is missing ({fault}). Your book is not touched; install Kith again."
        ) from None
    return ProgramFacts(
        sqlite=sqlite,
        sqlcipher=sqlcipher,
        schema=SCHEMA,
        languages=languages,
        sample_people=len(json.loads(network)["people"]),
        icons=icons,
        keyring=_keyring_name(),
    )


def sqlite_version() -> str:
    """The version of SQLite that books are kept with."""
    return str(driver.DRIVER.sqlite_version)


def book_counts(tx: Transaction) -> dict[str, int]:
    """How much is in a book, by kind: for a report that names nobody."""
    kinds = ("contact", "interaction", "message", "note", "follow_up", "circle", "tag", "source", "step")
    return {kind: int(tx.sql(f'SELECT count(*) FROM "{kind}"').scalar_one()) for kind in kinds}


def _driver_versions() -> tuple[str, str]:
    connection = driver.DRIVER.connect(":memory:")
    try:
        sqlite = connection.execute("SELECT sqlite_version()").fetchone()[0]
        cipher = connection.execute("PRAGMA cipher_version").fetchone()
        connection.execute(
            "CREATE VIRTUAL TABLE probe USING fts5(text, tokenize='unicode61 remove_diacritics 2')"
        )
        return str(sqlite), str(cipher[0]) if cipher else ""
    finally:
        connection.close()


def _run_migrations() -> None:
    with tempfile.TemporaryDirectory(prefix="kith-") as folder:
        migrate.upgrade(Path(folder) / "probe.db", None)


def _keyring_name() -> str:
    import keyring

    backend = type(keyring.get_keyring())
    return f"{backend.__module__}.{backend.__qualname__}"
