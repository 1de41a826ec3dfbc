"""All row classes in one place, and what history needs to know of each table."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sqlalchemy import LargeBinary, String, Table, UniqueConstraint

from prm.store.base import Row
from prm.store.book import (
    BaseRow,
    BookRow,
    ChangeRow,
    CoverageRow,
    MeRow,
    RecordingRow,
    ShownRow,
    SourceRow,
    StepRow,
    TombstoneRow,
)
from prm.store.exchanges import (
    FollowUpRow,
    InteractionRow,
    InvitationRow,
    MessageRow,
    NoteRow,
    ParticipantRow,
    StoryContactRow,
    StoryInteractionRow,
    StoryRow,
)
from prm.store.people import (
    AddressRow,
    CircleRow,
    ContactDateRow,
    ContactMethodRow,
    ContactRow,
    ContactTagRow,
    KeepApartRow,
    ListRow,
    MergeRow,
    PositionRow,
    RelationRow,
    TagRow,
)

__all__ = [
    "AddressRow",
    "BaseRow",
    "BookRow",
    "ChangeRow",
    "CircleRow",
    "ContactDateRow",
    "ContactMethodRow",
    "ContactRow",
    "ContactTagRow",
    "CoverageRow",
    "FollowUpRow",
    "InteractionRow",
    "InvitationRow",
    "KeepApartRow",
    "ListRow",
    "MeRow",
    "MergeRow",
    "MessageRow",
    "NoteRow",
    "ParticipantRow",
    "PositionRow",
    "RecordingRow",
    "RelationRow",
    "Row",
    "ShownRow",
    "SourceRow",
    "StepRow",
    "StoryContactRow",
    "StoryInteractionRow",
    "StoryRow",
    "TableShape",
    "TagRow",
    "TombstoneRow",
    "history_tables",
]


@dataclass(frozen=True, slots=True)
class TableShape:
    """A table as history sees it: its user columns, which of them are bytes, and the columns that name a contact or an interaction.

    ``uniques`` are the columns that tell rows apart; ``unique_texts`` the last text of each that has one.
    """

    name: str
    columns: tuple[str, ...]
    binary: frozenset[str]
    contact_columns: tuple[str, ...]
    interaction_column: str | None
    parents: tuple[tuple[str, str], ...]
    uniques: tuple[tuple[str, ...], ...]
    unique_texts: tuple[str, ...]


def _shape(table: Table) -> TableShape:
    columns = tuple(c.name for c in table.columns if not c.info.get("derived"))
    contact: list[str] = [c for c in ("contact_id", "other_contact_id") if c in columns]
    interaction = "interaction_id" if "interaction_id" in columns else None
    if table.name == "contact":
        contact = ["id"]
    if table.name == "interaction":
        interaction = "id"
    parents = tuple((key.parent.name, key.column.table.name) for key in table.foreign_keys)
    return TableShape(
        name=table.name,
        columns=columns,
        binary=frozenset(c.name for c in table.columns if isinstance(c.type, LargeBinary)),
        contact_columns=tuple(contact),
        interaction_column=interaction,
        parents=tuple(sorted(parents)),
        uniques=_uniques(table),
        unique_texts=_unique_texts(table),
    )


def _uniques(table: Table) -> tuple[tuple[str, ...], ...]:
    found = [tuple(c.columns.keys()) for c in table.constraints if isinstance(c, UniqueConstraint)]
    return tuple(sorted(found))


def _unique_texts(table: Table) -> tuple[str, ...]:
    texts: set[str] = set()
    for columns in _uniques(table):
        texts.update([name for name in columns if isinstance(table.columns[name].type, String)][-1:])
    return tuple(sorted(texts))


@cache
def history_tables() -> dict[str, TableShape]:
    """The tables that history follows, by name, parents before children."""
    return {table.name: _shape(table) for table in Row.metadata.sorted_tables if table.info.get("history")}
