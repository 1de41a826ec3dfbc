from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from prm.importing.drafts import PersonRef, SourceRead
from prm.importing.inputs import open_inputs
from prm.importing.linkedin import CLOSED_ACCOUNT
from prm.importing.linkedin_invitations import LinkedInInvitations
from prm.words import Direction

HEADER = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"


def read(tmp_path: Path, text: str) -> SourceRead:
    (tmp_path / "Invitations.csv").write_text(text, encoding="utf-8", newline="")
    found = LinkedInInvitations().read(open_inputs([tmp_path / "Invitations.csv"])[0])
    assert found.read == found.drafts + found.skipped.total() + found.rejected
    return found


def test_both_directions(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        HEADER
        + 'Ada,Mara,"11/20/26, 12:05 AM","Hi, we met",OUTGOING,https://www.linkedin.com/in/ada,https://www.linkedin.com/in/mara\n'
        + 'Jonas,Ada,"1/2/26, 9:41 AM","Multi\r\nline &amp; more",INCOMING,https://www.linkedin.com/in/jonas,https://www.linkedin.com/in/ada\n',
    )
    out, come = found.invitations
    ada = PersonRef("Ada", "linkedin.com/in/ada")
    assert (out.direction, out.person, out.owner) == (
        Direction.OUT,
        PersonRef("Mara", "linkedin.com/in/mara"),
        ada,
    )
    assert (come.direction, come.person, come.owner) == (
        Direction.IN,
        PersonRef("Jonas", "linkedin.com/in/jonas"),
        ada,
    )
    assert out.sent_at == datetime(2026, 11, 20, 0, 5)
    assert come.message == "Multi\nline & more"
    assert found.read_to == date(2026, 11, 20)


def test_before_2023_there_are_no_links(tmp_path: Path) -> None:
    found = read(tmp_path, 'From,To,Sent At,Message,Direction\nAda,Mara,"1/2/20, 9:41 AM",,OUTGOING\n')
    assert found.invitations[0].person == PersonRef("Mara")


def test_what_is_broken_or_gone(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        HEADER
        + "Ada,Mara,soon,,OUTGOING,,\nAda,Mara,,,SIDEWAYS,,\n,Ada,,,INCOMING,,\n"
        + 'LinkedIn Member,Ada,"1/2/20, 9:41 AM",,INCOMING,,\n',
    )
    assert [(problem.line, problem.field, problem.rejected) for problem in found.problems] == [
        (2, "Sent At", False),
        (3, "Direction", True),
        (4, "From", True),
    ]
    assert found.invitations[0].sent_at is None
    assert found.skipped == {CLOSED_ACCOUNT: 1}
