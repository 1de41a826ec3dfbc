"""The picture of a person: a small file in the data folder, named by its content; the book knows its name."""

from __future__ import annotations

import hashlib
from typing import Final

from prm.contacts import edit_contact, require_contact
from prm.database import Transaction
from prm.errors import FileError, UsageError
from prm.paths import make_private_file, make_private_folder

#: Larger than any picture of the size that the window keeps.
MOST_BYTES: Final = 1_000_000


def set_photo(tx: Transaction, contact_id: int, data: bytes) -> str:
    """Keep a JPEG of a person and give its name. The file stays when the step is undone, so that redo finds it."""
    require_contact(tx, contact_id)
    if not data.startswith(b"\xff\xd8") or len(data) > MOST_BYTES:
        raise UsageError("The picture is no small JPEG. Nothing was changed.")
    if tx.folder is None:
        raise UsageError("This book has no folder for pictures. Nothing was changed.")
    name = f"{hashlib.sha256(data).hexdigest()[:32]}.jpg"
    path = tx.folder.photos / name
    try:
        make_private_folder(tx.folder.photos)
        if not path.exists():
            make_private_file(path)
            path.write_bytes(data)
    except OSError as fault:
        raise FileError(
            f"The picture cannot be kept in {tx.folder.photos} ({fault.strerror}). Nothing was changed."
        ) from None
    edit_contact(tx, contact_id, "photo", name)
    return name


def remove_photo(tx: Transaction, contact_id: int) -> None:
    """Show initials again; the file stays for undo until the person is deleted for ever."""
    edit_contact(tx, contact_id, "photo", "")


def photo_of(tx: Transaction, contact_id: int) -> bytes | None:
    """The picture of a person, None where there is none or its file is gone or strange."""
    name = tx.sql("SELECT photo FROM contact WHERE id = ?", (contact_id,)).scalar()
    if tx.folder is None or not name or "/" in name or "\\" in name or name.startswith("."):
        return None
    path = tx.folder.photos / name
    try:
        return path.read_bytes() if path.stat().st_size <= 4 * MOST_BYTES else None
    except OSError:
        return None
