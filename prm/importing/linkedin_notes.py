"""Notes.csv of a LinkedIn archive: what the owner noted about connections."""

from __future__ import annotations

from datetime import datetime

from prm.importing.days import Order, order_of, read_instant
from prm.importing.drafts import NoteDraft, PersonRef, SourceRead
from prm.importing.inputs import InputFile
from prm.importing.linkedin import EMPTY, TableReader, fits, plain_text, profile_key, squeezed
from prm.importing.table import Tick, no_tick

_SIGNATURES = (frozenset({"connection first name", "connection last name", "note"}),)


class LinkedInNotes:
    """The reader of Notes.csv."""

    name = "linkedin-notes"
    title = "LinkedIn notes"

    def recognise(self, file: InputFile, head: str) -> bool:
        return fits(file, head, ("notes",), _SIGNATURES)

    def read(self, file: InputFile, tick: Tick = no_tick) -> SourceRead:
        """Notes, and in ``read_to`` the newest day on which one was made or edited. Times without a zone count as UTC."""
        reader = TableReader(file, self.name, _SIGNATURES, long_text=True)
        found, column = reader.found, reader.table.column
        given, family = column("connection first name"), column("connection last name")
        link, note = column("connection profile url"), column("note")
        made, edited = column("created on"), column("edited on")
        rows = list(reader.records(tick))
        order = order_of(cells[at] for _, cells in rows for at in (made, edited))
        for line, cells in rows:
            person = PersonRef(squeezed(f"{cells[given]} {cells[family]}"), profile_key(cells[link]))
            text = plain_text(cells[note])
            if not person.name and not person.profile:
                found.reject(line, "Connection First Name", "The note names nobody.")
            elif not text:
                found.skip(line, EMPTY)
            else:
                made_at = _instant(found, line, "Created On", cells[made], order)
                edited_at = _instant(found, line, "Edited On", cells[edited], order)
                found.notes.append(NoteDraft(found.file, line, person, text, made_at, edited_at))
        found.problems.sort(key=lambda problem: problem.line)
        return found


def _instant(found: SourceRead, line: int, column: str, text: str, order: Order) -> datetime | None:
    if not text.strip():
        return None
    at = read_instant(text, order)
    if at is None:
        found.mark(line, column, f"{squeezed(text)[:60]!r} is no time, so the note was kept without it.")
    else:
        found.dated(at.date())
    return at
