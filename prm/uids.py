"""Identifiers that travel: UUID version 7 (RFC 9562), so that records sort by when they were made."""

from __future__ import annotations

import os
from datetime import datetime


def new_uid(now: datetime) -> str:
    """A new UUIDv7 of this instant (aware), as text."""
    milliseconds = int(now.timestamp() * 1000) & 0xFFFFFFFFFFFF
    random = int.from_bytes(os.urandom(10), "big")
    value = milliseconds << 80 | random
    value = value & ~(0xF << 76) | (0x7 << 76)
    value = value & ~(0x3 << 62) | (0x2 << 62)
    # Written out here, because an import makes tens of thousands and uuid.UUID checks what needs no check.
    digits = f"{value:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
