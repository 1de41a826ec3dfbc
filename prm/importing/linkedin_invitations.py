"""Invitations.csv of a LinkedIn archive: who asked whom to connect, and with which words."""

from __future__ import annotations

from prm.importing.days import order_of, read_wall_time
from prm.importing.drafts import InvitationDraft, PersonRef, SourceRead
from prm.importing.inputs import InputFile
from prm.importing.linkedin import (
    CLOSED_ACCOUNT,
    TableReader,
    fits,
    is_closed_account,
    plain_text,
    profile_key,
    squeezed,
)
from prm.importing.table import Tick, no_tick
from prm.words import Direction

_SIGNATURES = (frozenset({"from", "to", "sent at", "direction"}),)
_DIRECTIONS = {"INCOMING": Direction.IN, "OUTGOING": Direction.OUT}


class LinkedInInvitations:
    """The reader of Invitations.csv."""

    name = "linkedin-invitations"
    title = "LinkedIn invitations"

    def recognise(self, file: InputFile, head: str) -> bool:
        return fits(file, head, ("invitations",), _SIGNATURES)

    def read(self, file: InputFile, tick: Tick = no_tick) -> SourceRead:
        """Invitations, and in ``read_to`` the newest day on which one was sent."""
        reader = TableReader(file, self.name, _SIGNATURES, long_text=True)
        found, column = reader.found, reader.table.column
        inviter, invitee = column("from"), column("to")
        inviter_link, invitee_link = column("inviterprofileurl"), column("inviteeprofileurl")
        sent, words, direction_column = column("sent at"), column("message"), column("direction")
        rows = list(reader.records(tick))
        order = order_of(cells[sent] for _, cells in rows)
        for line, cells in rows:
            direction = _DIRECTIONS.get(cells[direction_column].strip().upper())
            if direction is None:
                found.reject(line, "Direction", "The invitation does not tell whether it came or went.")
                continue
            sender = _person(cells[inviter], cells[inviter_link])
            receiver = _person(cells[invitee], cells[invitee_link])
            person, owner = (sender, receiver) if direction is Direction.IN else (receiver, sender)
            if not person.name and not person.profile:
                found.reject(
                    line, "From" if direction is Direction.IN else "To", "The invitation names nobody."
                )
                continue
            if is_closed_account(person):
                found.skip(line, CLOSED_ACCOUNT)
                continue
            sent_at = read_wall_time(cells[sent], order)
            if sent_at is None:
                found.mark(
                    line, "Sent At", f"{squeezed(cells[sent])[:60]!r} is no time, so the invitation has none."
                )
            else:
                found.dated(sent_at.date())
            found.invitations.append(
                InvitationDraft(found.file, line, direction, person, owner, sent_at, plain_text(cells[words]))
            )
        found.problems.sort(key=lambda problem: problem.line)
        return found


def _person(name: str, link: str) -> PersonRef:
    return PersonRef(squeezed(name), profile_key(link))
