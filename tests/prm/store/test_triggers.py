"""Every table and column of history is followed: a row that comes, changes or goes leaves its image."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import LargeBinary

from prm.store import driver
from prm.store.schema import schema_statements
from prm.store.tables import Row, TableShape, history_tables
from prm.store.triggers import trigger_statements

SHAPES = list(history_tables().values())
names = pytest.mark.parametrize("shape", SHAPES, ids=[shape.name for shape in SHAPES])


@pytest.fixture
def raw() -> Any:
    """A book in memory whose triggers are on; foreign keys are off, so that any row can stand alone."""
    connection = driver.DRIVER.connect(":memory:", isolation_level=None)
    for statement in schema_statements():
        connection.execute(statement)
    connection.execute("INSERT INTO recording(id, step_id, revision) VALUES (1, 7, 0)")
    yield connection
    connection.close()


def _values(shape: TableShape, salt: int) -> dict[str, Any]:
    """A value for every column that its constraints allow; ``salt`` makes them differ in every column."""
    table = Row.metadata.tables[shape.name]
    values: dict[str, Any] = {}
    for column in table.columns:
        if column.name not in shape.columns:
            continue
        if isinstance(column.type, LargeBinary):
            values[column.name] = bytes([0, salt, 255])
        elif column.type.python_type in (int, bool):
            values[column.name] = salt
        else:
            values[column.name] = f"{salt} \x00'\"\\é😀"
    values["id"] = 3
    if shape.name == "interaction":
        values |= {"meaningful": salt % 2, "token_kind": "", "awaiting": "" if salt % 2 else "me"}
        values |= {"started_on": f"2000-01-0{salt}", "happened_on": f"2001-01-0{salt}"}
    return values


def _insert(raw: Any, shape: TableShape, values: dict[str, Any]) -> None:
    listed = ", ".join(f'"{column}"' for column in values)
    raw.execute(
        f'INSERT INTO "{shape.name}"({listed}) VALUES ({", ".join("?" * len(values))})', [*values.values()]
    )


def _changes(raw: Any) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = raw.execute(
        "SELECT step_id, table_name, row_id, op, contact_id, interaction_id, old FROM change WHERE op <> 'T' ORDER BY id"
    ).fetchall()
    return rows


def _image(shape: TableShape, values: dict[str, Any]) -> dict[str, Any]:
    return {
        column: values[column].hex().upper() if column in shape.binary else values[column]
        for column in shape.columns
    }


@names
def test_a_new_row_is_noted(raw: Any, shape: TableShape) -> None:
    _insert(raw, shape, _values(shape, 1))
    (change,) = _changes(raw)
    assert change[:4] == (7, shape.name, 3, "I")
    assert change[6] is None


@names
def test_a_row_that_goes_leaves_its_image(raw: Any, shape: TableShape) -> None:
    values = _values(shape, 1)
    _insert(raw, shape, values)
    raw.execute(f'DELETE FROM "{shape.name}"')
    change = _changes(raw)[-1]
    assert change[:4] == (7, shape.name, 3, "D")
    assert json.loads(change[6]) == _image(shape, values)


@pytest.mark.parametrize(
    ("shape", "column"),
    [(shape, column) for shape in SHAPES for column in shape.columns if column != "id"],
    ids=lambda value: value if isinstance(value, str) else value.name,
)
def test_a_change_of_any_column_leaves_the_row_before(raw: Any, shape: TableShape, column: str) -> None:
    values, other = _values(shape, 1), _values(shape, 2)
    if shape.name == "interaction" and column in {"meaningful", "token_kind", "awaiting"}:
        values = {**values, "meaningful": 0, "token_kind": "other", "awaiting": ""}
        other = {**other, "meaningful": 0, "token_kind": "logistics_only", "awaiting": ""}
        if column != "token_kind":
            other = {**values, "token_kind": "", column: 1 if column == "meaningful" else "me"}
    _insert(raw, shape, values)
    changed = (
        [c for c in shape.columns if values[c] != other[c]]
        if column in {"meaningful", "awaiting"}
        else [column]
    )
    pairs = ", ".join(f'"{c}" = ?' for c in changed)
    raw.execute(f'UPDATE "{shape.name}" SET {pairs}', [other[c] for c in changed])
    change = _changes(raw)[-1]
    assert change[:4] == (7, shape.name, 3, "U")
    assert json.loads(change[6]) == _image(shape, values)


@names
def test_nothing_is_noted_while_no_step_is_open(raw: Any, shape: TableShape) -> None:
    raw.execute("UPDATE recording SET step_id = NULL")
    _insert(raw, shape, _values(shape, 1))
    raw.execute(f'DELETE FROM "{shape.name}"')
    assert _changes(raw) == []


@names
def test_derived_columns_are_in_no_image(shape: TableShape) -> None:
    table = Row.metadata.tables[shape.name]
    derived = {column.name for column in table.columns if column.info.get("derived")}
    assert derived.isdisjoint(shape.columns)
    assert derived | set(shape.columns) == {column.name for column in table.columns}


def test_whose_a_row_is_stands_in_its_change(raw: Any) -> None:
    shape = history_tables()["participant"]
    _insert(raw, shape, {"id": 3, "interaction_id": 40, "contact_id": 12})
    assert _changes(raw)[0][4:6] == (12, 40)


def test_both_ends_of_a_relation_and_of_a_move_are_told(raw: Any) -> None:
    _insert(
        raw,
        history_tables()["relation"],
        {**_values(history_tables()["relation"], 1), "contact_id": 5, "other_contact_id": 6},
    )
    raw.execute("UPDATE relation SET contact_id = 8")
    told = {row[0] for row in raw.execute("SELECT contact_id FROM change WHERE table_name = 'relation'")}
    assert told == {5, 6, 8}


def test_every_history_table_has_its_three_triggers() -> None:
    assert len(trigger_statements()) == 3 * len(SHAPES)
