"""What each table says of itself: whose a row is, what it hangs on, and that no column is forgotten."""

from __future__ import annotations

from prm.store.base import BOOKKEEPING, HISTORY, derived
from prm.store.tables import Row, history_tables


def test_parents_come_before_children() -> None:
    seen: set[str] = set()
    for name, shape in history_tables().items():
        assert {parent for _, parent in shape.parents} - {name} <= seen | {"step"}
        seen.add(name)


def test_whose_a_row_is() -> None:
    shapes = history_tables()
    assert shapes["contact"].contact_columns == ("id",)
    assert shapes["relation"].contact_columns == ("contact_id", "other_contact_id")
    assert shapes["message"].interaction_column == "interaction_id"
    assert shapes["interaction"].interaction_column == "id"
    assert shapes["message"].binary == {"key"}
    assert ("circle_id", "circle") in shapes["contact"].parents


def test_every_table_says_whether_history_follows_it() -> None:
    for table in Row.metadata.sorted_tables:
        assert table.info.get("history") in {True, False}, table.name
        assert list(table.primary_key.columns.keys()) == ["id"]


def test_names_of_constraints_do_not_change_by_themselves() -> None:
    """A migration names them; SQLAlchemy's own names would differ from version to version."""
    names = {str(c.name) for table in Row.metadata.sorted_tables for c in table.constraints}
    assert "uq_participant_interaction_id_contact_id" in names
    assert "ck_interaction_verdict" in names
    assert "None" not in names


def test_marks_of_tables_and_columns() -> None:
    assert HISTORY["info"] == {"history": True}
    assert BOOKKEEPING["info"] == {"history": False}
    assert derived().column.info == {"derived": True}
