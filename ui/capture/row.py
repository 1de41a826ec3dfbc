"""What a row of the palette is, and the model that gives the rows to the list."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, IntEnum
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ui.kit.keycap import keycap_text

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class RowKind(Enum):
    """What choosing a row does. A section is only a heading."""

    SECTION = "section"
    PERSON = "person"
    PLACE = "place"
    COMMAND = "command"
    LOG = "log"
    LOG_ALONE = "log alone"
    NOTE = "note"
    FOLLOW_UP = "follow-up"
    OTHER_PERSON = "other person"
    DAY = "day"
    DUE = "due"
    ADD = "add"


class Row(NamedTuple):
    """One row: ``title`` and the quieter ``detail`` after it, an icon or (with ``uid``) an avatar, and its keys.

    ``value`` is what its kind needs: an id, the key of an action, a place. A row that is not available says in ``detail``
    why. ``is_loud`` draws its icon in accent.
    """

    kind: RowKind
    title: str
    detail: str = ""
    icon: str = ""
    uid: str = ""
    keys: str = ""
    value: Any = None
    is_available: bool = True
    is_loud: bool = False


class RowRole(IntEnum):
    """``ROW`` gives the whole ``Row``."""

    ROW = Qt.ItemDataRole.UserRole + 1


def row_of(index: Index) -> Row | None:
    """The row behind an index, None for an invalid one."""
    row = index.data(RowRole.ROW)
    return row if isinstance(row, Row) else None


class RowsModel(QAbstractListModel):
    """The rows in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NOWHERE, /) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index, /) -> Qt.ItemFlag:
        row = row_of(index)
        if row is None or row.kind is RowKind.SECTION:
            return Qt.ItemFlag.NoItemFlags
        # What is not available can still be chosen, so that its reason is heard.
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == RowRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.detail, keycap_text(row.keys)) if part)
        return None
