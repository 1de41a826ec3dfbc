"""Writing what a row of a table says beside names and addresses: postal addresses, dates, talks, notes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from prm.database import Transaction
from prm.facts import add_address, set_date
from prm.importing.drafts import AddressDraft, DateDraft, TalkDraft
from prm.importing.plan_facts import Fact
from prm.interactions import log_interaction
from prm.notes import add_note
from prm.words import DateKind, InteractionKind


def carry_facts(tx: Transaction, contact_id: int, facts: Iterable[Fact]) -> None:
    """Write facts of a person. A talk is the same as one logged by hand on that day."""
    for fact in facts:
        match fact:
            case AddressDraft():
                add_address(tx, contact_id, **asdict(fact))
            case DateDraft():
                set_date(tx, contact_id, DateKind.OTHER, fact.value, fact.label)
            case TalkDraft():
                kind = InteractionKind.MEETING if fact.in_person else InteractionKind.OTHER
                log_interaction(tx, [contact_id], kind=kind, on=fact.on)
            case _:
                add_note(tx, contact_id, fact)
