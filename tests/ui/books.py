"""A small book for the tests of the window, with everybody that a page can show."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from prm.changes import Changes
from prm.circles import find_circle, place_in_circle
from prm.clock import FixedClock
from prm.contacts import add_contact
from prm.database import Database, Transaction
from prm.facts import add_tag, set_date
from prm.follow_ups import add_follow_up
from prm.interactions import log_interaction, refresh_span
from prm.judging import judge_anew
from prm.notes import add_note
from prm.store.types import instant_text
from prm.uids import new_uid
from prm.words import DateKind, FollowUpKind, InteractionKind

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)
_BEGUN = datetime(2026, 5, 12, 9, 0, tzinfo=UTC)

INES_THREAD = (
    ("them", datetime(2026, 8, 17, 9, 0, tzinfo=UTC), "The piece on port cities lands in October. I rewrote the Genoa part after your remark about the cranes."),
    ("me", datetime(2026, 8, 17, 11, 0, tzinfo=UTC), "I am glad you kept the harbour master in. What did your editor say about the length, and who draws the maps?"),
    ("them", datetime(2026, 8, 18, 8, 0, tzinfo=UTC), "She wants nine thousand signs less, I offered four. Would you read the draft before it goes out?"),
    ("me", datetime(2026, 8, 19, 8, 0, tzinfo=UTC), "Yes, send it on Thursday and I will mark what I would cut. I still think the Trieste chapter is the strongest."),
)  # fmt: skip


def fill(tx: Transaction) -> dict[str, int]:
    """Seven people: whom a rhythm asks for, who waits, who was promised something, and who has no rhythm."""
    ids = {
        "ines": add_contact(
            tx,
            "Inês Duarte",
            emails=["ines@atlasquarterly.example"],
            organization="Atlas Quarterly",
            position="Editor",
        ),
        "kwame": add_contact(tx, "Kwame Mensah", organization="Loomworks", position="Founder"),
        "tomas": add_contact(tx, "Tomás Herrera", position="Podcast producer"),
        "yuki": add_contact(tx, "Yuki Tanabe", organization="Kanto Labs", position="Research lead"),
        "zofia": add_contact(tx, "Zofia Kamińska"),
        "lis": add_contact(tx, "Lis Bergström", organization="Lisbon Press"),
        "bart": add_contact(tx, "Bart <b>de</b> Wit"),
    }
    for name, circle in (
        ("ines", "Each season"),
        ("kwame", "Monthly"),
        ("yuki", "Yearly"),
        ("zofia", "Yearly"),
    ):
        place_in_circle(tx, [ids[name]], find_circle(tx, circle))
    add_tag(tx, [ids["ines"]], "press")
    add_note(tx, ids["ines"], "Moving to Lisbon in October. Prefers voice notes.")
    log_interaction(
        tx, [ids["zofia"], ids["kwame"]], kind=InteractionKind.MEETING, text="Lunch by the river."
    )
    log_interaction(tx, [ids["yuki"]], kind=InteractionKind.CALL, text="Forty minutes on the translation.")
    return ids


def fill_later(tx: Transaction, ids: dict[str, int]) -> None:
    """What happened until today."""
    add_thread(tx, [ids["ines"]], INES_THREAD)
    for days in (40, 20, 3):
        at = NOW - timedelta(days=days)
        add_thread(
            tx, [ids["ines"]], [("them", at, "Happy birthday!"), ("me", at + timedelta(hours=1), "Thanks!")]
        )
    waiting = datetime(2026, 10, 12, 8, 0, tzinfo=UTC)
    add_thread(
        tx,
        [ids["kwame"]],
        [("them", waiting, "How did the pilot with the weavers in Accra go, and did the looms arrive?")],
    )
    add_follow_up(tx, ids["tomas"], "Send the podcast edit", TODAY)
    add_follow_up(tx, ids["ines"], "Introduce Zofia", None, kind=FollowUpKind.MINE)
    set_date(tx, ids["zofia"], DateKind.BIRTHDAY, "--11-24")
    source = tx.sql("SELECT id FROM source WHERE name = 'linkedin'").scalar_one()
    for part in ("messages", "connections"):
        tx.insert("coverage", source_id=source, part=part, read_from="2020-01-01", read_to="2026-11-21")


def add_thread(tx: Transaction, people: Sequence[int], said: Sequence[tuple[str, datetime, str]]) -> int:
    """A thread of messages with the verdict of the rules."""
    found = tx.sql("SELECT id FROM source WHERE name = 'linkedin'").scalar()
    source = tx.insert("source", name="linkedin") if found is None else found
    interaction_id = tx.insert(
        "interaction",
        uid=new_uid(tx.now),
        kind="message",
        channel="linkedin",
        source_id=source,
        started_on=said[0][1].date().isoformat(),
        happened_on=said[-1][1].date().isoformat(),
        is_group=0,
        made_at=instant_text(tx.now),
        meaningful=0,
        decided_by="rules",
        token_kind="other",
    )
    for contact_id in people:
        tx.insert("participant", interaction_id=interaction_id, contact_id=contact_id)
    for number, (who, at, text) in enumerate(said):
        tx.insert(
            "message",
            interaction_id=interaction_id,
            at=instant_text(at),
            from_me=int(who == "me"),
            sender_name="" if who == "me" else "Inês Duarte",
            text=text,
            key=(interaction_id * 1000 + number).to_bytes(16, "big"),
        )
    refresh_span(tx, interaction_id)
    judge_anew(tx, [interaction_id])
    return interaction_id


def make_book(folder: Path) -> dict[str, int]:
    """The book in a folder; gives the ids of its people by short names."""
    clock = FixedClock(_BEGUN)
    with Database.open(folder, clock=clock) as database:
        ids = database.write(fill).result
        clock.instant = NOW
        database.write(fill_later, ids)
    return ids


def make_crowd(folder: Path, number: int) -> None:
    """A book with very many people who have no rhythm."""
    with Database.open(folder, clock=FixedClock(NOW)) as database:
        database.write(add_crowd, number)


def add_crowd(tx: Transaction, number: int) -> None:
    rows = [
        (f"0000-{n:06}", f"Person {n:06}", f"person {n:06}", instant_text(tx.now), f"House {n % 977}")
        for n in range(number)
    ]
    tx.many(
        "INSERT INTO contact(uid, display_name, sort_key, made_at, organization) VALUES (?, ?, ?, ?, ?)", rows
    )


def write_from_outside(folder: Path, name: str) -> Changes:
    """Add a person as another program would."""
    with Database.open(folder, clock=FixedClock(NOW), name="another program") as database:
        return database.write(add_contact, name).changes
