"""The world's faults, each as one sentence for a person: what happened, what is safe, what to do."""

from __future__ import annotations


class PrmError(Exception):
    """The world's fault, not ours. The text is one sentence for a person and is shown as it stands."""


class UsageError(PrmError):
    """The call does not fit: a contact that is no one or several, a field that does not exist (exit code 2)."""


class BookError(PrmError):
    """The book cannot be opened or written: missing, damaged, newer, locked, swapped, disk full."""


class FileError(PrmError):
    """A file that was to be read or written cannot be."""
