"""The SQLite driver: how a connection to a book is opened, with or without a key. No SQLAlchemy here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from prm.errors import BookError

#: The driver module itself, for SQLAlchemy and for in-memory books.
DRIVER = dbapi2
DatabaseError = dbapi2.DatabaseError
OperationalError = dbapi2.OperationalError

#: "KITH" as a number: tells a book from any other SQLite file.
APPLICATION_ID = 0x4B495448

_BUSY_SECONDS = 10
_SQLITE_HEADER = b"SQLite format 3\x00"


def connect(path: Path, key: bytes | None = None, *, read_only: bool = False) -> Any:
    """A raw connection in autocommit mode with our pragmas.

    ``key`` is the raw 32-byte key of an encrypted book. Raises BookError where the file is no book, cannot be read,
    or the key does not fit.
    """
    try:
        connection = dbapi2.connect(
            str(path),
            isolation_level=None,
            check_same_thread=False,
            timeout=_BUSY_SECONDS,
            cached_statements=512,
        )
    except DatabaseError as fault:
        raise BookError(f"The book {path} cannot be opened ({fault}). Nothing was changed.") from None
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        if key is not None:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA mmap_size = 0")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.create_function("kith_name_key", 2, _name_key, deterministic=True)
        connection.execute(f"PRAGMA cache_size = {-8192 if read_only else -65536}")
        if read_only:
            connection.execute("PRAGMA query_only = ON")
        else:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
    except (DatabaseError, UnicodeDecodeError) as fault:
        connection.close()
        raise book_fault(path, fault) from None
    return connection


def _name_key(name: str, language: str) -> str:
    """The SQL function by which a list sorts names of a language; its tables load with the first such list."""
    from prm.store.name_key import name_key

    return name_key(name, language)


def book_fault(path: Path, fault: Exception) -> BookError:
    """The sentence for what the driver says about a book."""
    flat = " ".join(str(fault).split())
    said = "text that is no text" if isinstance(fault, UnicodeDecodeError) else flat[:120]
    if "not a database" in said:
        return BookError(
            f"{path} is no book of Kith's, is damaged, or needs another key. It was left as it is;"
            " the newest backup can be brought back with: prm restore PATH"
        )
    if "malformed" in said or "UTF-8" in said or isinstance(fault, UnicodeDecodeError):
        return BookError(
            f"The book {path} is damaged ({said}). It was left as it is; bring back the newest backup with: prm restore PATH"
        )
    if "locked" in said or "busy" in said:
        return BookError(
            "Another program is writing to your book. Nothing was changed; wait until it is done and try again."
        )
    if "full" in said:
        return BookError(
            f"The disk that holds {path.parent} is full. Nothing was changed; make room and try again."
        )
    if "readonly" in said or "read-only" in said or "unable to open" in said:
        return BookError(
            f"The book {path} cannot be written ({said}). Nothing was changed; look at its permissions."
        )
    return BookError(f"The book {path} cannot be read or written ({said}). Nothing was changed.")


def header_schema(path: Path) -> int | None:
    """The schema number in the header of an unencrypted file, read without opening it as a database; None if encrypted."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as fault:
        raise BookError(f"The book {path} cannot be read ({fault.strerror}). Nothing was changed.") from None
    if len(header) < 100 or not header.startswith(_SQLITE_HEADER):
        return None
    return int.from_bytes(header[60:64], "big")
