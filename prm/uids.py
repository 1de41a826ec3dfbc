"""Identifiers that travel: UUID version 7 (RFC 9562), so that records sort by when they were made."""

from __future__ import annotations

import os
import uuid
from datetime import datetime


def new_uid(now: datetime) -> str:
    """A new UUIDv7 of this instant (aware), as text."""
    milliseconds = int(now.timestamp() * 1000) & 0xFFFFFFFFFFFF
    random = int.from_bytes(os.urandom(10), "big")
    value = milliseconds << 80 | (random & ((1 << 80) - 1))
    value = value & ~(0xF << 76) | (0x7 << 76)
    value = value & ~(0x3 << 62) | (0x2 << 62)
    return str(uuid.UUID(int=value))
