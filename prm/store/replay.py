"""Undo and redo on the rows: from the changes of a step to its net effect on each row, taken back or done again.

Each row counts once: inserted, updated or deleted by the step as a whole. Taking back deletes, then updates, then
inserts, so that unique values never meet. The image a row had before it was taken back is kept in ``change.new`` of the
row's first change, and is what redo brings back; NULL there means that the row was left as it is.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from prm.store.derived import Sql
from prm.store.tables import TableShape, history_tables

#: What a person is without what an import said of them. The names stay, and the day of connecting: by both together
#: the next import knows the person again.
_BARE: dict[str, Any] = {
    **dict.fromkeys(("nickname", "place", "how_met", "photo", "leave_alone", "extra"), ""),
    **dict.fromkeys(("circle_id", "cadence_days", "placed_in_circle_on")),
}
#: Rows that are parts of a whole and stay or go with it: table, column of the whole, table of the whole.
_PARTS = (("participant", "interaction_id", "interaction"), ("message", "interaction_id", "interaction"))
#: Marks an image in ``change.new`` that holds a few columns instead of a row.
_PARTIAL = "only"


@dataclass(frozen=True, slots=True)
class StepRange:
    """A step and the range of its changes."""

    step_id: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Blocker:
    """A later step that stands on what would be taken back."""

    step_id: int


def _columns(shape: TableShape) -> str:
    return ", ".join(f'"{column}"' for column in shape.columns)


def _from_image(shape: TableShape, image: str) -> list[str]:
    values = []
    for column in shape.columns:
        value = f"json_extract({image}, '$.{column}')"
        values.append(f"unhex({value})" if column in shape.binary else value)
    return values


def _current_image(shape: TableShape) -> str:
    parts = []
    for column in shape.columns:
        value = f'hex(r."{column}")' if column in shape.binary else f'r."{column}"'
        parts.append(f"'{column}', {value}")
    return f"json_object({', '.join(parts)})"


def gather(sql: Sql, step: StepRange) -> None:
    """Fill the temporary table ``net`` with the step's net effect: table, row, first change, effect I, U or D."""
    sql("DROP TABLE IF EXISTS temp.net", ())
    sql(
        "CREATE TEMP TABLE net AS SELECT n.table_name, n.row_id, n.first_id, f.op AS first_op, l.op AS last_op,"
        " CASE WHEN f.op = 'I' AND l.op = 'D' THEN '-' WHEN f.op = 'I' THEN 'I' WHEN l.op = 'D' THEN 'D' ELSE 'U' END AS effect"
        " FROM (SELECT table_name, row_id, MIN(id) AS first_id, MAX(id) AS last_id FROM change"
        "       WHERE id BETWEEN ? AND ? AND op <> 'T' GROUP BY table_name, row_id) n"
        " JOIN change f ON f.id = n.first_id JOIN change l ON l.id = n.last_id",
        (step.first, step.last),
    )
    sql("CREATE INDEX temp.ix_net ON net(table_name, effect, row_id)", ())


def gather_later(sql: Sql, step: StepRange) -> None:
    """Fill ``later`` with the rows that later steps, not undone, touched: table, row, first such change and its step."""
    sql("DROP TABLE IF EXISTS temp.later", ())
    sql(
        "CREATE TEMP TABLE later AS SELECT c.table_name, c.row_id, MIN(c.id) AS first_id, MAX(c.step_id) AS step_id"
        " FROM change c JOIN step s ON s.id = c.step_id"
        " WHERE c.id > ? AND c.step_id > ? AND s.undone_at IS NULL AND c.op <> 'T' GROUP BY c.table_name, c.row_id",
        (step.last, step.step_id),
    )
    sql("CREATE INDEX temp.ix_later ON later(table_name, row_id)", ())


def find_blocker(sql: Sql, step: StepRange) -> Blocker | None:
    """The newest later step in the way: it touched the same row, refers to a row this one made, took away what a row
    of this one referred to, or made anew what this one changed or took away.
    """
    found = [
        sql(
            "SELECT MAX(later.step_id) FROM net JOIN later ON later.table_name = net.table_name"
            " AND later.row_id = net.row_id WHERE net.effect <> '-'",
            (),
        ).fetchone()[0]
    ]
    for shape in history_tables().values():
        for column, parent in shape.parents:
            found.append(_referring_since(sql, step, shape, column, parent))
            found.append(_parents_gone_since(sql, shape, column, parent))
        found.extend(_made_anew_since(sql, shape, columns) for columns in shape.uniques)
    newest = max(filter(None, found), default=None)
    return None if newest is None else Blocker(newest)


def _referring_since(sql: Sql, step: StepRange, child: TableShape, column: str, parent: str) -> int | None:
    row = sql(
        f'SELECT MAX(c.step_id) FROM "{child.name}" r'
        f" JOIN net ON net.table_name = ? AND net.effect = 'I' AND net.row_id = r.\"{column}\""
        " LEFT JOIN net own ON own.table_name = ? AND own.row_id = r.id"
        " JOIN change c ON c.table_name = ? AND c.row_id = r.id AND c.id > ? AND c.op <> 'T'"
        " JOIN step s ON s.id = c.step_id AND s.undone_at IS NULL"
        " WHERE own.row_id IS NULL",
        (parent, child.name, child.name, step.last),
    ).fetchone()
    return row[0] if row else None


#: The rows that this step changed or took away, as they were before: they would come back.
_COMING_BACK = "net JOIN change c ON c.id = net.first_id AND net.effect IN ('U', 'D') AND net.table_name = ?"


def _parents_gone_since(sql: Sql, child: TableShape, column: str, parent: str) -> int | None:
    row = sql(
        f"SELECT MAX(later.step_id) FROM {_COMING_BACK}"
        f" JOIN later ON later.table_name = ? AND later.row_id = json_extract(c.old, '$.{column}')"
        f' WHERE NOT EXISTS (SELECT 1 FROM "{parent}" p WHERE p.id = later.row_id)',
        (child.name, parent),
    ).fetchone()
    return row[0] if row else None


def _made_anew_since(sql: Sql, shape: TableShape, columns: tuple[str, ...]) -> int | None:
    values = dict(zip(shape.columns, _from_image(shape, "c.old"), strict=True))
    same = " AND ".join(f'r."{column}" = {values[column]}' for column in columns)
    row = sql(
        f'SELECT MAX(later.step_id) FROM {_COMING_BACK} JOIN "{shape.name}" r ON {same} AND r.id <> net.row_id'
        " JOIN later ON later.table_name = net.table_name AND later.row_id = r.id",
        (shape.name,),
    ).fetchone()
    return row[0] if row else None


def spare_touched(sql: Sql) -> None:
    """Leave out of ``net`` what must stay when an import is taken back: rows touched since, parts of what stays, and what those refer to."""
    sql(
        "UPDATE net SET effect = 'K' WHERE effect = 'I' AND EXISTS (SELECT 1 FROM later"
        " WHERE later.table_name = net.table_name AND later.row_id = net.row_id)",
        (),
    )
    for _ in range(2):  # a whole that is kept for its children brings parts, and those their own parents
        _spare_parts(sql)
        _spare_parents(sql)


def _spare_parts(sql: Sql) -> None:
    for part, column, whole in _PARTS:
        sql(
            f"UPDATE net SET effect = 'K' WHERE table_name = ? AND effect = 'I' AND row_id IN (SELECT r.id FROM \"{part}\" r"
            f" JOIN net w ON w.table_name = ? AND w.effect = 'K' AND w.row_id = r.\"{column}\")",
            (part, whole),
        )


def _spare_parents(sql: Sql) -> None:
    for child in reversed(history_tables().values()):
        for column, parent in child.parents:
            sql(
                "UPDATE net SET effect = 'K' WHERE table_name = ? AND effect = 'I' AND row_id IN ("
                f' SELECT r."{column}" FROM "{child.name}" r LEFT JOIN net own'
                " ON own.table_name = ? AND own.row_id = r.id AND own.effect IN ('I', 'U') WHERE own.row_id IS NULL"
                f' AND r."{column}" IS NOT NULL)',
                (parent, child.name),
            )


def take_back(sql: Sql) -> None:
    """Undo the net effect in ``net`` and keep in ``change.new`` what redo needs."""
    _keep_current(sql)
    shapes = history_tables()
    for shape in reversed(shapes.values()):
        _delete(sql, shape, "I")
    for shape in shapes.values():
        _update(sql, shape, "old")
    for shape in shapes.values():
        _insert(sql, shape, "D", "old")


def do_again(sql: Sql) -> None:
    """Redo the net effect in ``net`` from the images kept by ``take_back``."""
    _do_columns_again(sql)
    shapes = history_tables()
    for shape in reversed(shapes.values()):
        _delete(sql, shape, "D")
    for shape in shapes.values():
        _update(sql, shape, "new")
    for shape in shapes.values():
        _insert(sql, shape, "I", "new")


def forget_redo(sql: Sql, step: StepRange) -> None:
    """Drop the images that were kept for redo."""
    sql("UPDATE change SET new = NULL WHERE id BETWEEN ? AND ? AND new IS NOT NULL", (step.first, step.last))


def _keep_current(sql: Sql) -> None:
    for shape in history_tables().values():
        sql(
            f'UPDATE change SET new = (SELECT {_current_image(shape)} FROM "{shape.name}" r WHERE r.id = change.row_id)'
            " WHERE id IN (SELECT first_id FROM net WHERE table_name = ? AND effect IN ('I', 'U'))",
            (shape.name,),
        )
    sql("UPDATE change SET new = '{}' WHERE id IN (SELECT first_id FROM net WHERE effect = 'D')", ())


def _delete(sql: Sql, shape: TableShape, effect: str) -> None:
    sql(
        f'DELETE FROM "{shape.name}" WHERE id IN (SELECT n.row_id FROM net n JOIN change c ON c.id = n.first_id'
        " WHERE n.table_name = ? AND n.effect = ? AND c.new IS NOT NULL)",
        (shape.name, effect),
    )


def _update(sql: Sql, shape: TableShape, image: str) -> None:
    if shape.unique_texts:  # two rows may give each other their names: neither may meet the other on the way
        aside = ", ".join(f"\"{column}\" = '\u0001' || id" for column in shape.unique_texts)
        sql(
            f'UPDATE "{shape.name}" SET {aside} WHERE id IN (SELECT n.row_id FROM net n JOIN change c ON c.id = n.first_id'
            " WHERE n.table_name = ? AND n.effect = 'U' AND c.new IS NOT NULL)",
            (shape.name,),
        )
    values = _from_image(shape, f"c.{image}")
    pairs = ", ".join(f'"{column}" = {value}' for column, value in zip(shape.columns, values, strict=True))
    sql(
        f'UPDATE "{shape.name}" SET {pairs} FROM net n JOIN change c ON c.id = n.first_id'
        f" WHERE n.table_name = ? AND n.effect = 'U' AND n.row_id = \"{shape.name}\".id AND c.new IS NOT NULL",
        (shape.name,),
    )


def _insert(sql: Sql, shape: TableShape, effect: str, image: str) -> None:
    values = ", ".join(_from_image(shape, f"c.{image}"))
    sql(
        f'INSERT INTO "{shape.name}"({_columns(shape)}) SELECT {values} FROM net n JOIN change c ON c.id = n.first_id'
        " WHERE n.table_name = ? AND n.effect = ? AND c.new IS NOT NULL ORDER BY n.row_id",
        (shape.name, effect),
    )


def keep_later_columns(sql: Sql) -> None:
    """For rows an import updated and somebody changed since: take back only the columns that still hold the import's value."""
    rows = sql(
        "SELECT net.table_name, net.row_id, net.first_id, c.old, a.old FROM net"
        " JOIN later ON later.table_name = net.table_name AND later.row_id = net.row_id"
        " JOIN change c ON c.id = net.first_id JOIN change a ON a.id = later.first_id WHERE net.effect = 'U'",
        (),
    ).fetchall()
    for table, row_id, first_id, before_text, after_text in rows:
        shape = history_tables()[table]
        before, after = json.loads(before_text), json.loads(after_text or before_text)
        restored = _restore_columns(sql, shape, row_id, before, after)
        if restored:
            sql("UPDATE change SET new = ? WHERE id = ?", (json.dumps({_PARTIAL: restored}), first_id))
    sql(
        "UPDATE net SET effect = 'K' WHERE effect IN ('U', 'D') AND EXISTS (SELECT 1 FROM later"
        " WHERE later.table_name = net.table_name AND later.row_id = net.row_id)",
        (),
    )


def bare_kept_contacts(sql: Sql) -> None:
    """A person who stays when their import is taken back keeps the name and what was changed since, not what the import said."""
    rows = sql(
        "SELECT net.row_id, net.first_id, a.old FROM net JOIN change c ON c.id = net.first_id"
        " LEFT JOIN later ON later.table_name = 'contact' AND later.row_id = net.row_id"
        " LEFT JOIN change a ON a.id = later.first_id"
        " WHERE net.table_name = 'contact' AND net.effect = 'K' AND c.op = 'I'",
        (),
    ).fetchall()
    shape = history_tables()["contact"]
    current = f"SELECT {_current_image(shape)} FROM contact r WHERE r.id = ?"
    for row_id, first_id, after_text in rows:
        after = json.loads(after_text or sql(current, (row_id,)).fetchone()[0])
        restored = _restore_columns(sql, shape, row_id, after | _BARE, after)
        if restored:
            sql("UPDATE change SET new = ? WHERE id = ?", (json.dumps({_PARTIAL: restored}), first_id))


def _restore_columns(
    sql: Sql, shape: TableShape, row_id: int, before: dict[str, Any], after: dict[str, Any]
) -> dict[str, Any]:
    """Set the columns that went from ``before`` to ``after`` back, where they still are so; gives them as they were."""
    restored = {}
    for column in shape.columns:
        if column in shape.binary or before.get(column) == after.get(column):
            continue
        cursor = sql(
            f'UPDATE "{shape.name}" SET "{column}" = ? WHERE id = ? AND "{column}" IS ?',
            (before.get(column), row_id, after.get(column)),
        )
        if cursor.rowcount:
            restored[column] = after.get(column)
    return restored


def _do_columns_again(sql: Sql) -> None:
    """Redo the single columns that ``keep_later_columns`` and ``bare_kept_contacts`` took back, and leave their rows otherwise as they are."""
    rows = sql(
        "SELECT net.table_name, net.row_id, net.first_id, c.new FROM net JOIN change c ON c.id = net.first_id"
        f" WHERE net.effect IN ('I', 'U') AND json_extract(c.new, '$.{_PARTIAL}') IS NOT NULL",
        (),
    ).fetchall()
    for table, row_id, first_id, text in rows:
        for column, value in json.loads(text)[_PARTIAL].items():
            sql(f'UPDATE "{table}" SET "{column}" = ? WHERE id = ?', (value, row_id))
        sql("UPDATE net SET effect = 'K' WHERE first_id = ?", (first_id,))
