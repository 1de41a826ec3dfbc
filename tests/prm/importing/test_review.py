"""What is shown before an import holds what the plan does, and crosses to another process without loss."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.errors import UsageError
from prm.facts import set_position
from prm.importing.crossing import document_of, review_from
from prm.importing.drafts import RowProblem
from prm.importing.formats import read_inputs
from prm.importing.plan import Account, CoverageAction, ImportPlan, Outcome
from prm.importing.review import (
    ChangeRow,
    LeftGroup,
    OwnerQuestion,
    PersonRow,
    Review,
    Span,
    plan_or_ask,
    review_of,
)
from tests.prm.books import Book
from tests.prm.importing.archives import ME, Archive, Connection, bring, by, to
from tests.prm.importing.fresh import fresh_book

SAID = (
    by("Ada Lovelace", "2026-01-05 10:00:00", "Is the engine oiled?"),
    to("Ada Lovelace", "2026-01-05 11:00:00", "It is, and it hums."),
)
PEOPLE = (Connection("Ada Lovelace", "Engines", "Countess"), Connection("Bo Diddley", "Chess", "Guitarist"))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with fresh_book(tmp_path / "book") as opened:
        yield opened


def planned(book: Book, archive: Archive) -> ImportPlan:
    plan = plan_or_ask(book.database.read, read_inputs([archive.write()]))
    assert isinstance(plan, ImportPlan)
    return plan


def changed(book: Book, tmp_path: Path) -> ImportPlan:
    """A plan with a conflict, an update, a new person and a row that is marked."""
    bring(book, Archive(tmp_path / "archive", PEOPLE, SAID))
    book.write(set_position, 1, title="Retired")
    people = (
        Connection("Ada Lovelace", "Engines", "Programmer"),
        Connection("Bo Diddley", "Chess", "Singer", email="bo@example.org"),
        Connection("Cy Twombly", on="not a day"),
    )
    return planned(book, Archive(tmp_path / "archive", people, SAID))


def test_a_review_says_what_the_plan_does(book: Book, tmp_path: Path) -> None:
    review = review_of(changed(book, tmp_path))
    assert review.archives == ("archive",)
    assert (review.people, review.messages, review.changes_nothing) == (3, 2, False)
    assert [review.count(one) for one in (Outcome.NEW, Outcome.UPDATED, Outcome.CONFLICT)] == [1, 1, 1]
    assert [(row.name, row.field, row.mine, row.file) for row in review.conflicts] == [
        ("Ada Lovelace", "position", "Retired", "Programmer")
    ]
    assert {(row.field, row.file) for row in review.updates} == {
        ("position", "Singer"),
        ("address", "bo@example.org"),
    }
    assert [row.name for row in review.new] == ["Cy Twombly"]
    assert [row.line for row in review.marks] == [4]
    assert review.coverage[0].read_to is not None


@pytest.mark.parametrize("most", [None, 0, 1])
def test_a_review_crosses_as_json(book: Book, tmp_path: Path, most: int | None) -> None:
    review = review_of(changed(book, tmp_path), most)
    assert review_from(json.loads(json.dumps(document_of(review)))) == review


def test_lists_end_early_but_the_conflicts_never(book: Book, tmp_path: Path) -> None:
    review = review_of(changed(book, tmp_path), 0)
    assert len(review.conflicts) == 1
    assert (review.updates, review.new, review.marks) == ((), (), ())
    assert (review.lengths["updates"], review.lengths["new"], review.lengths["marks"]) == (2, 1, 1)


def test_who_wrote_is_asked_and_a_name_that_does_not_fit_refused(book: Book, tmp_path: Path) -> None:
    reading = read_inputs([Archive(tmp_path / "archive", PEOPLE, SAID, owner="").write()])
    assert plan_or_ask(book.database.read, reading) == OwnerQuestion("", (ME, "Ada Lovelace"))
    with pytest.raises(UsageError, match="Nobody named"):
        plan_or_ask(book.database.read, reading, "Nobody Here")
    assert isinstance(plan_or_ask(book.database.read, reading, ME), ImportPlan)


def test_the_archive_of_somebody_else_is_asked_about(book: Book, tmp_path: Path) -> None:
    bring(book, Archive(tmp_path / "archive", PEOPLE, SAID))
    reading = read_inputs([Archive(tmp_path / "other", PEOPLE, owner="Eve Other").write()])
    assert plan_or_ask(book.database.read, reading) == OwnerQuestion("Eve Other", ("Eve Other",))


def few(rows: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(rows, max_size=2).map(tuple)


COUNTS = st.dictionaries(st.text(max_size=5), st.integers(), max_size=2)
LISTS = {
    "archives": few(st.text()),
    "unrecognised": few(st.text()),
    "accounts": few(st.builds(Account, reasons=COUNTS, read_to=st.none() | st.dates())),
    "coverage": few(st.builds(CoverageAction, read_from=st.none() | st.dates())),
    **{name: few(st.builds(ChangeRow)) for name in ("conflicts", "updates")},
    "encodings": few(st.text()),
    "left": few(st.builds(LeftGroup, lines=few(st.integers()))),
    "spans": few(st.builds(Span)),
    "known_to": st.none() | st.dates(),
    **{name: few(st.builds(PersonRow, perhaps=few(st.integers()))) for name in ("new", "same", "perhaps")},
    **{name: few(st.builds(RowProblem)) for name in ("marks", "rejections")},
}


@given(st.builds(Review, outcomes=COUNTS, lengths=COUNTS, **LISTS))
def test_any_review_crosses_as_json(review: Review) -> None:
    assert review_from(json.loads(json.dumps(document_of(review)))) == review


def test_days_cross_as_days(book: Book, tmp_path: Path) -> None:
    review = review_of(planned(book, Archive(tmp_path / "archive", PEOPLE)))
    crossed = review_from(json.loads(json.dumps(document_of(review))))
    assert crossed.accounts[-1].read_to == date(2019, 5, 5)
