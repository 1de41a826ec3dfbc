from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from prm.importing.drafts import PersonRef
from prm.importing.inputs import open_inputs
from prm.importing.linkedin import EMPTY
from prm.importing.linkedin_notes import LinkedInNotes


def test_notes_with_their_people_and_times(tmp_path: Path) -> None:
    (tmp_path / "Notes.csv").write_text(
        "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\n"
        'Mara,Quill,https://www.linkedin.com/in/mara,"Likes\nclimbing",2026-02-01 08:00:00 UTC,2026-03-01 08:00:00 UTC\n'
        "Mara,Quill,https://www.linkedin.com/in/mara,,2026-02-01,\n"
        ",,,Who?,2026-02-01,\n"
        "Jonas,Berg,,Met in Oslo,once,\n",
        encoding="utf-8",
    )
    found = LinkedInNotes().read(open_inputs([tmp_path / "Notes.csv"])[0])
    assert found.read == found.drafts + found.skipped.total() + found.rejected == 4
    first, second = found.notes
    assert (first.person, first.text) == (PersonRef("Mara Quill", "linkedin.com/in/mara"), "Likes\nclimbing")
    assert first.made_at == datetime(2026, 2, 1, 8, tzinfo=UTC)
    assert first.edited_at == datetime(2026, 3, 1, 8, tzinfo=UTC)
    assert second.made_at is None
    assert found.skipped == {EMPTY: 1}
    assert [(problem.line, problem.rejected) for problem in found.problems] == [(5, True), (6, False)]
    assert found.read_to == date(2026, 3, 1)
