"""What is left out is counted by the lines it stands on."""

from __future__ import annotations

from prm.importing.skips import Skips


def test_lines_add_up_by_file_and_reason() -> None:
    one, other = Skips(), Skips()
    one.add_line("a.csv", 3, "empty")
    one.add_line("a.csv", 9, "draft")
    other.add_line("a.csv", 4, "empty")
    other.add_line("b.csv", 1, "empty")
    one.take(other.lines)
    assert one.reasons("a.csv") == {"empty": 2, "draft": 1}
    assert one.reasons("b.csv") == {"empty": 1}
    assert list(one.lines["a.csv", "empty"]) == [3, 4]
    assert list(other.lines["a.csv", "empty"]) == [4]
