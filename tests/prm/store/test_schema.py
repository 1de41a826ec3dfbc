"""The schema is made from the row classes, whole and in order."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from prm.store import driver, schema
from prm.store.tables import Row

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
def raw() -> Any:
    connection = driver.DRIVER.connect(":memory:", isolation_level=None)
    schema.make_book(connection.execute, NOW, "Europe/Lisbon")
    yield connection
    connection.close()


def test_a_book_is_stamped_with_its_schema(raw: Any) -> None:
    assert raw.execute("PRAGMA user_version").fetchone() == (schema.SCHEMA,)
    assert raw.execute("PRAGMA application_id").fetchone() == (driver.APPLICATION_ID,)
    assert raw.execute("SELECT version_num FROM alembic_version").fetchall() == [
        (schema.revision_name(schema.SCHEMA),)
    ]


def test_ids_of_history_are_never_used_twice(raw: Any) -> None:
    for table in Row.metadata.sorted_tables:
        if table.info.get("history"):
            (sql,) = raw.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table.name,)).fetchone()
            assert "AUTOINCREMENT" in sql, table.name


def test_every_foreign_key_that_lists_are_read_by_has_an_index(raw: Any) -> None:
    """Deleting or merging a person must not read whole tables."""
    without = set()
    for table in Row.metadata.sorted_tables:
        for key in table.foreign_keys:
            if key.column.table.name not in {"contact", "interaction"} or table.name in {"follow_up"}:
                continue
            column = key.parent.name
            plan = raw.execute(
                f'EXPLAIN QUERY PLAN SELECT 1 FROM "{table.name}" WHERE "{column}" = 1'
            ).fetchall()
            if any("SCAN" in row[3] for row in plan):
                without.add(f"{table.name}.{column}")
    assert without == set()


def test_a_verdict_is_exactly_one_of_three(raw: Any) -> None:
    insert = (
        "INSERT INTO interaction(uid, kind, started_on, happened_on, is_group, meaningful, decided_by, token_kind, awaiting,"
        " made_at) VALUES (?, 'other', ?, '2026-01-02', 0, ?, 'you', ?, ?, 'now')"
    )
    for uid, verdict in enumerate([(1, "other", ""), (1, "", "me"), (0, "other", "me"), (0, "", "")]):
        with pytest.raises(driver.DRIVER.IntegrityError, match="ck_interaction_verdict"):
            raw.execute(insert, (str(uid), "2026-01-01", *verdict))
    with pytest.raises(driver.DRIVER.IntegrityError, match="ck_interaction_days"):
        raw.execute(insert, ("5", "2026-01-03", 1, "", ""))
    raw.execute(insert, ("6", "2026-01-02", 1, "", ""))


@pytest.mark.parametrize("table", ["circle", "contact"])
def test_a_cadence_is_a_number_of_days(raw: Any, table: str) -> None:
    columns = {
        "circle": "uid, name, position, cadence_days",
        "contact": "uid, display_name, made_at, cadence_days",
    }
    with pytest.raises(driver.DRIVER.IntegrityError, match=f"ck_{table}_cadence"):
        raw.execute(f"INSERT INTO {table}({columns[table]}) VALUES ('u', 'n', 1, 0)")
