from __future__ import annotations

from dataclasses import FrozenInstanceError, replace
from pathlib import Path

import pytest

from prm.importing.formats import read_inputs
from prm.importing.plan import ImportPlan, Outcome
from prm.importing.planning import make_plan
from tests.prm.books import Book
from tests.prm.importing.archives import Archive, Connection, bring, by, invitation, note
from tests.prm.importing.test_plan_messages import ASKED, talk


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(
        tmp_path / "a",
        [Connection("Ana Silva")],
        [*talk("Ana Silva"), by("Cy Twill", "2026-04-01 10:00:00", ASKED)],
        [invitation("Ana Silva", "5/4/19, 9:30 AM")],
        [note("Ana Silva", "Paints")],
    )


@pytest.fixture
def plan(book: Book, archive: Archive) -> ImportPlan:
    found: ImportPlan = book.read(make_plan, read_inputs([archive.write()]))
    return found


def test_a_plan_stands_still(plan: ImportPlan) -> None:
    with pytest.raises(FrozenInstanceError):
        plan.revision = 0  # type: ignore[misc]


def test_its_counts(plan: ImportPlan) -> None:
    assert (plan.count(Outcome.NEW), plan.new_interactions, plan.updated_interactions) == (1, 1, 0)
    assert plan.skipped == {("a!messages.csv", "never answered, not a connection"): 1}
    grown = replace(plan.episodes[0], interaction_id=7)
    taken = replace(plan.episodes[0], hand_id=8)
    both = replace(plan, episodes=(grown, taken, plan.episodes[0]))
    assert (both.new_interactions, both.updated_interactions) == (1, 2)


@pytest.mark.parametrize(
    "part", ["episodes", "contacts", "invitations", "notes", "coverage", "learns_me", "links_to_fill"]
)
def test_any_part_of_it_changes_something(book: Book, archive: Archive, plan: ImportPlan, part: str) -> None:
    bring(book, archive)
    nothing: ImportPlan = book.read(make_plan, plan.reading)
    assert nothing.changes_nothing
    value = {1: ("linkedin", "x")} if part == "links_to_fill" else getattr(plan, part)
    assert not replace(nothing, **{part: value}).changes_nothing
