"""The triggers that write history. While ``recording.step_id`` is NULL they are off."""

from __future__ import annotations

from prm.store.tables import TableShape, history_tables

_RECORDING = "(SELECT step_id FROM recording)"
_INTO = "INSERT INTO change(step_id, table_name, row_id, op, contact_id, interaction_id, old)"


def _image(shape: TableShape) -> str:
    parts = []
    for column in shape.columns:
        value = f'hex(OLD."{column}")' if column in shape.binary else f'OLD."{column}"'
        parts.append(f"'{column}', {value}")
    return f"json_object({', '.join(parts)})"


def _owner(shape: TableShape, side: str) -> str:
    contact = f'{side}."{shape.contact_columns[0]}"' if shape.contact_columns else "NULL"
    interaction = f'{side}."{shape.interaction_column}"' if shape.interaction_column else "NULL"
    return f"{contact}, {interaction}"


def _touched(shape: TableShape, side: str, condition: str = "") -> str:
    """Marks for the contacts that a row reaches beside its owner."""
    return "".join(
        f" {_INTO} SELECT {_RECORDING}, '{shape.name}', {side}.id, 'T', {side}.\"{column}\", NULL, NULL"
        f' WHERE {side}."{column}" IS NOT NULL{condition.format(column=column)};'
        for column in shape.contact_columns[1:]
    )


def _moved(shape: TableShape) -> str:
    """A mark for the contact that an update moved a row to."""
    if not shape.contact_columns or shape.name == "contact":
        return ""
    column = shape.contact_columns[0]
    return (
        f" {_INTO} SELECT {_RECORDING}, '{shape.name}', NEW.id, 'T', NEW.\"{column}\","
        f' {_owner(shape, "NEW").split(", ")[1]}, NULL WHERE NEW."{column}" IS NOT OLD."{column}";'
    )


def trigger_statements() -> dict[str, str]:
    """The ``CREATE TRIGGER`` statement of each trigger, by name."""
    statements = {}
    for shape in history_tables().values():
        name = shape.name
        columns = ", ".join(f'"{column}"' for column in shape.columns)
        guard = f"WHEN {_RECORDING} IS NOT NULL"
        statements[f"history_{name}_i"] = (
            f'CREATE TRIGGER history_{name}_i AFTER INSERT ON "{name}" {guard} BEGIN '
            f"{_INTO} VALUES ({_RECORDING}, '{name}', NEW.id, 'I', {_owner(shape, 'NEW')}, NULL);"
            f"{_touched(shape, 'NEW')} END"
        )
        statements[f"history_{name}_u"] = (
            f'CREATE TRIGGER history_{name}_u AFTER UPDATE OF {columns} ON "{name}" {guard} BEGIN '
            f"{_INTO} VALUES ({_RECORDING}, '{name}', OLD.id, 'U', {_owner(shape, 'OLD')}, {_image(shape)});"
            f"{_moved(shape)}{_touched(shape, 'OLD')} END"
        )
        statements[f"history_{name}_d"] = (
            f'CREATE TRIGGER history_{name}_d AFTER DELETE ON "{name}" {guard} BEGIN '
            f"{_INTO} VALUES ({_RECORDING}, '{name}', OLD.id, 'D', {_owner(shape, 'OLD')}, {_image(shape)});"
            f"{_touched(shape, 'OLD')} END"
        )
    return statements
