from __future__ import annotations

from datetime import date

import pytest

from prm.errors import FileError
from prm.importing.drafts import MAX_PROBLEMS, SourceRead


def test_rejected_and_marked_records_are_told_apart() -> None:
    found = SourceRead("a.csv", "x")
    found.reject(3, "Date", "no time")
    found.mark(4, "Date", "no day")
    assert found.rejected == 1
    assert [(problem.line, problem.rejected) for problem in found.problems] == [(3, True), (4, False)]


def test_the_newest_day_is_how_far_it_was_read() -> None:
    found = SourceRead("a.csv", "x")
    for day in (None, date(2024, 1, 2), date(2023, 1, 1), None):
        found.dated(day)
    assert found.read_to == date(2024, 1, 2)


def test_a_file_of_nothing_but_broken_records_is_refused() -> None:
    found = SourceRead("a.csv", "x")
    for line in range(MAX_PROBLEMS + 10):
        found.mark(line, "", "odd")
    assert len(found.problems) == MAX_PROBLEMS
    for line in range(MAX_PROBLEMS):
        found.reject(line, "", "broken")
    with pytest.raises(FileError, match="broken records"):
        found.reject(0, "", "broken")
