"""Tables of the book itself: who the owner is, where things came from, what was deleted, and history."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from prm.store.base import BOOKKEEPING, HISTORY, Row


class BookRow(Row):
    """Facts of the book by name: ``uid``, ``home_zone``, ``made_at``, ``secret`` (keys the hashes of tombstones)."""

    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    value: Mapped[str]
    __table_args__ = (HISTORY,)


class MeRow(Row):
    """A name or address of the owner; never a contact. ``kind`` is name, profile, email or phone."""

    __tablename__ = "me"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    value: Mapped[str]
    norm: Mapped[str]
    __table_args__ = (UniqueConstraint("kind", "norm"), HISTORY)


class SourceRow(Row):
    """Where things came from: one account of one service."""

    __tablename__ = "source"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    __table_args__ = (HISTORY,)


class CoverageRow(Row):
    """Up to which day Kith has read a source; ``part`` is messages, connections, invitations…"""

    __tablename__ = "coverage"
    id: Mapped[int] = mapped_column(primary_key=True)
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"))
    part: Mapped[str]
    read_from: Mapped[date | None]
    read_to: Mapped[date]
    __table_args__ = (UniqueConstraint("source_id", "part"), HISTORY)


class BaseRow(Row):
    """The last imported values of one record of a source, as JSON by field, and the contact it became."""

    __tablename__ = "base"
    id: Mapped[int] = mapped_column(primary_key=True)
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"))
    record_key: Mapped[str]
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"), index=True)
    fields: Mapped[str]
    __table_args__ = (UniqueConstraint("source_id", "record_key"), HISTORY)


class TombstoneRow(Row):
    """Something the user deleted that an import must not bring back. Only a keyed hash is kept."""

    __tablename__ = "tombstone"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    key_hash: Mapped[str]
    made_at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("kind", "key_hash"), HISTORY)


class StepRow(Row):
    """One undoable command.

    Its changes are the rows of ``change`` from ``first_change`` to ``last_change``. ``revision`` is the book's counter
    when the step was last done, undone or redone: what other processes watch. ``discarded`` steps were undone and can
    no longer be redone.
    """

    __tablename__ = "step"
    id: Mapped[int] = mapped_column(primary_key=True)
    verb: Mapped[str]
    at: Mapped[datetime]
    first_change: Mapped[int]
    last_change: Mapped[int]
    revision: Mapped[int]
    undone_at: Mapped[datetime | None]
    discarded: Mapped[bool] = mapped_column(default=False)
    __table_args__ = (Index("ix_step_revision", "revision"), BOOKKEEPING)


class ChangeRow(Row):
    """One row that a step inserted (I), updated (U) or deleted (D), written by triggers.

    ``old`` is the row before as JSON (U, D); ``new`` is filled when the step is undone, for redo. ``contact_id`` and
    ``interaction_id`` say whose it was. T marks a contact that a changed reference reaches.
    """

    __tablename__ = "change"
    id: Mapped[int] = mapped_column(primary_key=True)
    step_id: Mapped[int]
    table_name: Mapped[str]
    row_id: Mapped[int]
    op: Mapped[str]
    contact_id: Mapped[int | None]
    interaction_id: Mapped[int | None]
    old: Mapped[str | None]
    new: Mapped[str | None]
    __table_args__ = (BOOKKEEPING,)


class RecordingRow(Row):
    """One row: the step that triggers write to (NULL: they are off), and the book's revision counter."""

    __tablename__ = "recording"
    id: Mapped[int] = mapped_column(primary_key=True)
    step_id: Mapped[int | None]
    revision: Mapped[int]
    __table_args__ = ({"info": {"history": False}},)


class ShownRow(Row):
    """A reminder that was shown, by the name of its occurrence: written before it is shown, so it is shown once."""

    __tablename__ = "shown"
    id: Mapped[int] = mapped_column(primary_key=True)
    occurrence: Mapped[str] = mapped_column(unique=True)
    shown_at: Mapped[datetime]
    __table_args__ = (BOOKKEEPING,)
