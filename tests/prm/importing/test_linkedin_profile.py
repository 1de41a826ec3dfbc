from __future__ import annotations

from pathlib import Path

from prm.importing.drafts import OwnerDraft, SourceRead
from prm.importing.formats import ImportFormat
from prm.importing.inputs import open_inputs
from prm.importing.linkedin import EMPTY, NOT_CONFIRMED
from prm.importing.linkedin_profile import LinkedInEmails, LinkedInPhones, LinkedInProfile


def read(tmp_path: Path, reader: ImportFormat, text: str) -> SourceRead:
    (tmp_path / "x.csv").write_text(text, encoding="utf-8")
    found = reader.read(open_inputs([tmp_path / "x.csv"])[0])
    assert found.read == found.drafts + found.skipped.total() + found.rejected
    return found


def test_the_owners_names(tmp_path: Path) -> None:
    found = read(
        tmp_path, LinkedInProfile(), "First Name,Last Name,Maiden Name,Headline\nAda,Owner,Byron,x\n,,,y\n"
    )
    assert found.owners == [OwnerDraft(names=("Ada Owner", "Ada Byron"))]
    assert found.rejected == 1


def test_the_owners_addresses(tmp_path: Path) -> None:
    text = "Email Address,Confirmed,Primary,Updated On\na@b.c,Yes,Yes,\nd@e.f,No,No,\nnobody,Yes,No,\n"
    found = read(tmp_path, LinkedInEmails(), text)
    assert found.owners == [OwnerDraft(emails=("a@b.c",))]
    assert (found.skipped, found.rejected) == ({NOT_CONFIRMED: 1}, 1)


def test_the_owners_numbers(tmp_path: Path) -> None:
    found = read(
        tmp_path, LinkedInPhones(), "Extension,Number,Type\n+44,20 5550 0100,Mobile\n,555,Home\n+1,,Home\n"
    )
    assert found.owners == [OwnerDraft(phones=("+44 20 5550 0100",)), OwnerDraft(phones=("555",))]
    assert found.skipped == {EMPTY: 1}
    found = read(tmp_path, LinkedInPhones(), "Number,Extension,Is_WhatsApp_Number\n20 5550 0100,+44,true\n")
    assert found.owners == [OwnerDraft(phones=("+44 20 5550 0100",))]
