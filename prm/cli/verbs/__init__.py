"""The verbs, in the order of the help: a file of this folder, and the names it answers to with a sentence each.

To add a verb: one file here with ``add_arguments(parser: ArgumentParser) -> None`` and ``run(arguments: Namespace,
session: Session) -> int`` (0, or raise PrmError), and one line below. ``arguments.verb`` is the name it was called by.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verb:
    """``module`` is loaded only when one of its names is called."""

    module: str
    names: Mapping[str, str]


VERBS = (
    Verb("window", {"open": "open the window"}),
    Verb("demo", {"demo": "look around in the sample network, a book of its own"}),
    Verb("bring", {"import": "bring in files, folders and zips: a LinkedIn archive, your own CSV"}),
    Verb("export", {"export": "write people, exchanges, follow-ups or notes, or the whole book, to a file"}),
    Verb("today", {"today": "whom to get in touch with, and why", "waiting": "who waits for an answer"}),
    Verb("contacts", {"contacts": "list people"}),
    Verb("show", {"show": "everything about one person"}),
    Verb("search", {"search": "find people and what was said"}),
    Verb("add", {"add": "add a person"}),
    Verb("edit", {"edit": "change a fact of a person"}),
    Verb(
        "keep",
        {
            "hide": "take people out of lists and reminders",
            "trash": "move people to the trash, for thirty days",
            "restore-contact": "take people out of the trash",
        },
    ),
    Verb("purge", {"purge": "delete people for ever"}),
    Verb("log", {"log": "log a conversation, meeting, call or message"}),
    Verb("judge", {"judge": "say whether an exchange was meaningful"}),
    Verb(
        "pieces",
        {"split": "take an exchange apart", "join": "make one exchange of two"},
    ),
    Verb("note", {"note": "keep a note on a person"}),
    Verb("remind", {"remind": "set a follow-up"}),
    Verb(
        "follow_ups",
        {"follow-ups": "list follow-ups", "done": "close a follow-up", "drop": "drop a follow-up"},
    ),
    Verb("later", {"later": "move a follow-up, or let a person rest for a while"}),
    Verb(
        "rhythm",
        {
            "circle": "give people a rhythm",
            "not-this-time": "let a rhythm start anew without counting an exchange",
        },
    ),
    Verb("tag", {"tag": "put a tag on people"}),
    Verb("steps", {"history": "what was done", "undo": "take back a step", "redo": "do it again"}),
    Verb("backup", {"backup": "make a verified copy", "restore": "bring back a copy or an archive"}),
    Verb("check", {"check": "look whether the book is sound"}),
)

HIDDEN = (Verb("import_child", {"import-child": "bring in for the window, in JSON over pipes"}),)
"""Verbs for Kith itself, which no help names."""
