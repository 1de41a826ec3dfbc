"""Tables of what passed between people: interactions, messages, notes, follow-ups, invitations, stories."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy import text as sql_text
from sqlalchemy.orm import Mapped, mapped_column

from prm.store.base import HISTORY, Row, derived


class InteractionRow(Row):
    """One thing that passed between the user and one or more contacts, with its verdict.

    ``likelihood`` is in thousandths; ``reasons`` are encoded reasons, one a line; ``merged_hand`` holds what an
    episode took over from a hand-logged interaction, so that ``split`` takes them apart.
    """

    __tablename__ = "interaction"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    channel: Mapped[str] = mapped_column(default="", server_default="")
    source_id: Mapped[int | None] = mapped_column(ForeignKey("source.id"))
    title: Mapped[str] = mapped_column(default="", server_default="")
    text: Mapped[str] = mapped_column(default="", server_default="")
    started_on: Mapped[date]
    happened_on: Mapped[date]
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    direction: Mapped[str] = mapped_column(default="", server_default="")
    is_group: Mapped[bool] = mapped_column(default=False)
    message_count: Mapped[int] = mapped_column(default=0, server_default="0")
    meaningful: Mapped[bool]
    decided_by: Mapped[str]
    token_kind: Mapped[str] = mapped_column(default="", server_default="")
    awaiting: Mapped[str] = mapped_column(default="", server_default="")
    likelihood: Mapped[int] = mapped_column(default=0, server_default="0")
    reasons: Mapped[str] = mapped_column(default="", server_default="")
    rules_version: Mapped[int] = mapped_column(default=0, server_default="0")
    merged_hand: Mapped[str] = mapped_column(default="", server_default="")
    made_at: Mapped[datetime]
    __table_args__ = (
        CheckConstraint("started_on <= happened_on", name="days"),
        CheckConstraint("(meaningful <> 0) + (token_kind <> '') + (awaiting <> '') = 1", name="verdict"),
        Index("ix_interaction_happened_on", "happened_on", "id"),
        HISTORY,
    )


class ParticipantRow(Row):
    """A contact in an interaction. The day and the verdict are repeated here so that one index answers a timeline."""

    __tablename__ = "participant"
    id: Mapped[int] = mapped_column(primary_key=True)
    interaction_id: Mapped[int] = mapped_column(ForeignKey("interaction.id"))
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"))
    happened_on: Mapped[date | None] = derived()
    meaningful: Mapped[bool | None] = derived()
    awaiting: Mapped[str | None] = derived()
    __table_args__ = (
        UniqueConstraint("interaction_id", "contact_id"),
        Index("ix_participant_contact_id", "contact_id", "happened_on", "interaction_id"),
        Index(
            "ix_participant_meaningful", "contact_id", "happened_on", sqlite_where=sql_text("meaningful = 1")
        ),
        Index(
            "ix_participant_awaiting", "contact_id", "happened_on", sqlite_where=sql_text("awaiting <> ''")
        ),
        HISTORY,
    )


class MessageRow(Row):
    """One message of an interaction. ``key`` (16 bytes) names it for ever within its source."""

    __tablename__ = "message"
    id: Mapped[int] = mapped_column(primary_key=True)
    interaction_id: Mapped[int] = mapped_column(ForeignKey("interaction.id"))
    at: Mapped[datetime]
    from_me: Mapped[bool]
    sender_name: Mapped[str] = mapped_column(default="", server_default="")
    conversation: Mapped[str] = mapped_column(default="", server_default="")
    text: Mapped[str]
    key: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    __table_args__ = (Index("ix_message_interaction_id", "interaction_id", "at"), HISTORY)


class NoteRow(Row):
    __tablename__ = "note"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"), index=True)
    text: Mapped[str]
    made_at: Mapped[datetime]
    edited_at: Mapped[datetime | None]
    __table_args__ = (HISTORY,)


class FollowUpRow(Row):
    """Something by a day. ``rule`` is an RFC 5545 RRULE or empty."""

    __tablename__ = "follow_up"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"), index=True)
    interaction_id: Mapped[int | None] = mapped_column(ForeignKey("interaction.id"))
    kind: Mapped[str]
    text: Mapped[str]
    due_on: Mapped[date | None]
    rule: Mapped[str] = mapped_column(default="", server_default="")
    status: Mapped[str]
    closed_on: Mapped[date | None]
    made_at: Mapped[datetime]
    __table_args__ = (
        Index("ix_follow_up_due_on", "due_on", "id", sqlite_where=sql_text("status = 'open'")),
        HISTORY,
    )


class InvitationRow(Row):
    """A connection request. ``key`` names it within its source; ``decision`` is empty until there is one."""

    __tablename__ = "invitation"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"), index=True)
    source_id: Mapped[int | None] = mapped_column(ForeignKey("source.id"))
    key: Mapped[str] = mapped_column(unique=True)
    direction: Mapped[str]
    name: Mapped[str]
    profile: Mapped[str] = mapped_column(default="", server_default="")
    message: Mapped[str] = mapped_column(default="", server_default="")
    sent_on: Mapped[date | None]
    decision: Mapped[str] = mapped_column(default="", server_default="")
    decided_at: Mapped[datetime | None]
    later_until_on: Mapped[date | None]
    made_at: Mapped[datetime]
    __table_args__ = (Index("ix_invitation_profile", "profile"), HISTORY)


class StoryRow(Row):
    """What came of it."""

    __tablename__ = "story"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    direction: Mapped[str]
    text: Mapped[str]
    happened_on: Mapped[date]
    made_at: Mapped[datetime]
    __table_args__ = (HISTORY,)


class StoryContactRow(Row):
    __tablename__ = "story_contact"
    id: Mapped[int] = mapped_column(primary_key=True)
    story_id: Mapped[int] = mapped_column(ForeignKey("story.id"))
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id"), index=True)
    __table_args__ = (UniqueConstraint("story_id", "contact_id"), HISTORY)


class StoryInteractionRow(Row):
    __tablename__ = "story_interaction"
    id: Mapped[int] = mapped_column(primary_key=True)
    story_id: Mapped[int] = mapped_column(ForeignKey("story.id"))
    interaction_id: Mapped[int] = mapped_column(ForeignKey("interaction.id"), index=True)
    __table_args__ = (UniqueConstraint("story_id", "interaction_id"), HISTORY)
