"""Marks a text in a table for translation; it is translated when it is shown."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:  # noqa: N802 - the name that Qt's own tools look for
    """The text as it is. (PySide's own function says of its answer only that it is an object.)"""
    return source
