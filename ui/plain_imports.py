"""Gives back Python's own import, which PySide6 replaces when it is loaded."""

from __future__ import annotations

import builtins

import PySide6.QtWidgets  # noqa: F401 - what has to come first: it is this that replaces the import


def use_plain_imports() -> None:
    """From now on an import reads nothing but the module.

    PySide6 reads the source text of every module that is imported, to see whether it could ask for its methods in
    snake_case (``from __feature__ import``). Nothing here does, and at a start that is a hundred files: a tenth of the
    time to the first paint.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
