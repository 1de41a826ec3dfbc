"""Adding a person with all that a small form asks, as one step."""

from __future__ import annotations

from collections.abc import Sequence

from prm.circles import place_in_circle
from prm.contacts import add_contact, edit_contact
from prm.database import Transaction
from prm.facts import add_method


def add_person(
    tx: Transaction,
    display_name: str,
    *,
    organization: str = "",
    position: str = "",
    reach: Sequence[str] = (),
    circle_id: int | None = None,
    how_met: str = "",
) -> int:
    """Add a person by hand and give the id.

    ``reach`` are addresses of any kind, told by their looks. UsageError, and nobody added, where the name is empty.
    """
    contact_id = add_contact(
        tx, display_name, organization=" ".join(organization.split()), position=" ".join(position.split())
    )
    for address in reach:
        if address.strip():
            add_method(tx, contact_id, address)
    if how_met.strip():
        edit_contact(tx, contact_id, "how_met", how_met)
    if circle_id is not None:
        place_in_circle(tx, [contact_id], circle_id)
    return contact_id
