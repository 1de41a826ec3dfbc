"""Tables of people: contacts and what belongs to them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from prm.store.base import HISTORY, Row, derived


class CircleRow(Row):
    """A rhythm. ``cadence_days`` None rests."""

    __tablename__ = "circle"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(unique=True)
    cadence_days: Mapped[int | None]
    position: Mapped[int] = mapped_column(default=0)
    __table_args__ = (CheckConstraint("cadence_days IS NULL OR cadence_days > 0", name="cadence"), HISTORY)


class ContactRow(Row):
    """A person the user keeps track of."""

    __tablename__ = "contact"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    display_name: Mapped[str]
    given_name: Mapped[str] = mapped_column(default="", server_default="")
    family_name: Mapped[str] = mapped_column(default="", server_default="")
    nickname: Mapped[str] = mapped_column(default="", server_default="")
    place: Mapped[str] = mapped_column(default="", server_default="")
    how_met: Mapped[str] = mapped_column(default="", server_default="")
    photo: Mapped[str] = mapped_column(default="", server_default="")
    connected_on: Mapped[date | None]
    circle_id: Mapped[int | None] = mapped_column(ForeignKey("circle.id"))
    cadence_days: Mapped[int | None]
    placed_in_circle_on: Mapped[date | None]
    not_this_time_on: Mapped[date | None]
    later_until_on: Mapped[date | None]
    leave_alone: Mapped[str] = mapped_column(default="", server_default="")
    hidden_at: Mapped[datetime | None]
    trashed_at: Mapped[datetime | None]
    made_at: Mapped[datetime]
    extra: Mapped[str] = mapped_column(default="", server_default="")
    sort_key: Mapped[str | None] = derived()
    organization: Mapped[str] = derived(default="", server_default="")
    position: Mapped[str] = derived(default="", server_default="")
    last_interaction_on: Mapped[date | None] = derived()
    last_meaningful_on: Mapped[date | None] = derived()
    awaiting: Mapped[str] = derived(default="", server_default="")
    awaiting_since_on: Mapped[date | None] = derived()
    awaiting_interaction_id: Mapped[int | None] = derived()
    waiting_until_on: Mapped[date | None] = derived()
    next_due_on: Mapped[date | None] = derived()
    rhythm_start_day: Mapped[int | None] = derived()
    rhythm_days: Mapped[int | None] = derived()
    __table_args__ = (
        CheckConstraint("cadence_days IS NULL OR cadence_days > 0", name="cadence"),
        # Lists leave out who is hidden or in the trash; with both in the index no row is read to know that.
        Index("ix_contact_sort_key", "sort_key", "id", "trashed_at", "hidden_at"),
        Index("ix_contact_organization", "organization", "sort_key"),
        Index("ix_contact_last_meaningful_on", "last_meaningful_on", "id", "trashed_at", "hidden_at"),
        Index("ix_contact_last_interaction_on", "last_interaction_on", "id"),
        Index(
            "ix_contact_next_due_on",
            "next_due_on",
            "rhythm_start_day",
            "rhythm_days",
            "id",
            sqlite_where=text("next_due_on IS NOT NULL"),
        ),
        Index(
            "ix_contact_awaiting",
            "awaiting",
            "awaiting_since_on",
            "id",
            "leave_alone",
            "trashed_at",
            "hidden_at",
            sqlite_where=text("awaiting <> ''"),
        ),
        # Whose silence ended: all that Today asks of them, so that it reads no row of those whom it does not show.
        Index(
            "ix_contact_waiting_until_on",
            "waiting_until_on",
            "awaiting_since_on",
            "not_this_time_on",
            "later_until_on",
            "leave_alone",
            "hidden_at",
            "trashed_at",
            "rhythm_start_day",
            "rhythm_days",
            "uid",
            sqlite_where=text("waiting_until_on IS NOT NULL"),
        ),
        Index(
            "ix_contact_circle_id",
            "circle_id",
            "trashed_at",
            "hidden_at",
            sqlite_where=text("circle_id IS NOT NULL"),
        ),
        Index(
            "ix_contact_cadence_days",
            "cadence_days",
            "circle_id",
            "trashed_at",
            "hidden_at",
            sqlite_where=text("cadence_days IS NOT NULL"),
        ),
        Index("ix_contact_trashed_at", "trashed_at", sqlite_where=text("trashed_at IS NOT NULL")),
        HISTORY,
    )


class ContactMethodRow(Row):
    """An e-mail address, phone number, link or handle. ``norm`` is what two equal addresses share."""

    __tablename__ = "contact_method"
    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"))
    kind: Mapped[str]
    value: Mapped[str]
    norm: Mapped[str]
    label: Mapped[str] = mapped_column(default="", server_default="")
    __table_args__ = (
        UniqueConstraint("contact_id", "kind", "norm"),
        Index("ix_contact_method_norm", "norm", "kind"),
        HISTORY,
    )


class AddressRow(Row):
    """A postal address."""

    __tablename__ = "address"
    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"), index=True)
    label: Mapped[str] = mapped_column(default="", server_default="")
    street: Mapped[str] = mapped_column(default="", server_default="")
    city: Mapped[str] = mapped_column(default="", server_default="")
    region: Mapped[str] = mapped_column(default="", server_default="")
    postal_code: Mapped[str] = mapped_column(default="", server_default="")
    country: Mapped[str] = mapped_column(default="", server_default="")
    __table_args__ = (HISTORY,)


class PositionRow(Row):
    """Where and as what; the current one shows, the others are history."""

    __tablename__ = "position"
    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"), index=True)
    organization: Mapped[str] = mapped_column(default="", server_default="")
    title: Mapped[str] = mapped_column(default="", server_default="")
    is_current: Mapped[bool] = mapped_column(default=True)
    started_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    seen_on: Mapped[date | None]
    __table_args__ = (HISTORY,)


class ContactDateRow(Row):
    """A day of the year; any part may be unknown."""

    __tablename__ = "contact_date"
    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"), index=True)
    kind: Mapped[str]
    label: Mapped[str] = mapped_column(default="", server_default="")
    year: Mapped[int | None]
    month: Mapped[int | None]
    day: Mapped[int | None]
    __table_args__ = (Index("ix_contact_date_month", "month", "day"), HISTORY)


class TagRow(Row):
    """A free label. ``norm`` is its name without case."""

    __tablename__ = "tag"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    norm: Mapped[str] = mapped_column(unique=True)
    __table_args__ = (HISTORY,)


class ContactTagRow(Row):
    __tablename__ = "contact_tag"
    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"))
    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id"))
    __table_args__ = (
        UniqueConstraint("contact_id", "tag_id"),
        Index("ix_contact_tag_tag_id", "tag_id", "contact_id"),
        HISTORY,
    )


class RelationRow(Row):
    """Somebody around a person: another contact, or a plain name."""

    __tablename__ = "relation"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"), index=True)
    other_contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"), index=True)
    other_name: Mapped[str] = mapped_column(default="", server_default="")
    kind: Mapped[str]
    note: Mapped[str] = mapped_column(default="", server_default="")
    __table_args__ = (HISTORY,)


class KeepApartRow(Row):
    """A remembered answer: these two are not the same. ``contact_id`` < ``other_contact_id``."""

    __tablename__ = "keep_apart"
    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"))
    other_contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"), index=True)
    made_at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("contact_id", "other_contact_id"), HISTORY)


class MergeRow(Row):
    """What a merge took in, whole, so that it can be taken apart later: ``absorbed`` is the absorbed record as JSON."""

    __tablename__ = "merge"
    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"), index=True)
    absorbed_uid: Mapped[str]
    absorbed: Mapped[str]
    made_at: Mapped[datetime]
    __table_args__ = (HISTORY,)


class ListRow(Row):
    """A saved filter, sort and columns, as JSON."""

    __tablename__ = "list"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    query: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    __table_args__ = (HISTORY,)
