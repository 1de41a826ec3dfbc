from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from prm import facts
from prm.importing.formats import read_inputs
from prm.importing.plan import Take
from prm.importing.planning import answered, make_plan
from tests.prm.books import Book
from tests.prm.importing.archives import Archive, Connection, all_rows, bring, key
from tests.prm.importing.test_plan_messages import talk


def test_planning_writes_nothing_and_knows_when_it_was(book: Book, tmp_path: Path) -> None:
    archive = Archive(tmp_path / "a", [Connection("Ana Silva")], talk("Ana Silva"))
    before = all_rows(book)
    plan = book.read(make_plan, read_inputs([archive.write()]))
    assert all_rows(book) == before
    assert plan.revision == book.one("SELECT revision FROM recording")
    assert plan.first_message_at == datetime(2026, 3, 1, 10, tzinfo=UTC)
    assert plan.last_message_at == datetime(2026, 3, 2, 10, tzinfo=UTC)
    assert plan.learns_me
    assert not plan.changes_nothing


def test_answers_come_one_after_another_and_all_count(book: Book, tmp_path: Path) -> None:
    archive = Archive(tmp_path / "a", [Connection("Ana Silva", "Acme", "Editor")])
    bring(book, archive)
    book.write(facts.set_position, 1, organization="Mine", title="Chief")
    archive.connections = [Connection("Ana Silva", "Bloom", "Director")]
    plan = book.read(make_plan, read_inputs([archive.write()]))
    assert len(plan.conflicts[0].conflicts) == 2
    plan = book.read(answered, plan, {(key("Ana Silva"), "organization"): Take.FILE})
    assert [change.field for change in plan.conflicts[0].conflicts] == ["position"]
    plan = book.read(answered, plan, {(key("Ana Silva"), "position"): Take.MINE})
    assert plan.conflicts == ()
    assert [(c.field, c.file) for c in plan.contacts[0].updates] == [("organization", "Bloom")]
