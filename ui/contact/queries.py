"""What the page of a person asks the book for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtGui import QImage

from prm.circles import Circle, circles
from prm.database import Transaction
from prm.follow_ups import FollowUp, follow_ups
from prm.people import Person, people_lines, person
from prm.photos import photo_of
from prm.timeline import Entry, Exchange, Message, messages, timeline
from prm.today import Coverage, read_coverage

ENTRIES: Final = 300


@dataclass(frozen=True, slots=True)
class Contact:
    """Everything that the page shows. ``entries`` are the newest; ``has_more`` tells of older ones."""

    on: date
    person: Person
    entries: tuple[Entry, ...]
    has_more: bool
    follow_ups: tuple[FollowUp, ...]
    coverage: tuple[Coverage, ...]
    circles: tuple[Circle, ...]
    photo: QImage | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """An exchange to be read whole."""

    home_zone: str
    exchange: Exchange
    messages: tuple[Message, ...]


def contact(tx: Transaction, contact_id: int, most: int) -> Contact | None:
    """A person's page with so many entries; None where the person is gone."""
    if not people_lines(tx, [contact_id]):
        return None
    entries = timeline(tx, contact_id, most + 1)
    return Contact(
        on=tx.today,
        person=person(tx, contact_id),
        entries=tuple(entries[:most]),
        has_more=len(entries) > most,
        follow_ups=tuple(follow_ups(tx, contact_id=contact_id)),
        coverage=read_coverage(tx.sql),
        circles=tuple(circles(tx)),
        photo=_photo(tx, contact_id),
    )


def _photo(tx: Transaction, contact_id: int) -> QImage | None:
    data = photo_of(tx, contact_id)
    if data is None:
        return None
    image = QImage.fromData(data, "JPEG")  # type: ignore[arg-type]  # its stub wants bytes there, and takes text
    return None if image.isNull() else image


def read_exchange(tx: Transaction, exchange: Exchange) -> Read:
    """All messages of an exchange."""
    return Read(tx.home_zone, exchange, tuple(messages(tx, exchange.id)))
