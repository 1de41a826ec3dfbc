"""The columns of a table, each with its first values and where it goes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from prm.importing.mapping import ColumnLook
from prm.importing.targets import LISTS, Target
from ui.import_wizard.map_words import another_title, target_title
from ui.kit.choice import Choice
from ui.kit.icon_view import IconView
from ui.kit.separator import Separator
from ui.kit.text import Tone, font_for, plain_label, plain_tooltip
from ui.kit.tokens import Size, Space, Style

#: So many rows are made at once, and so many at a time after that: a wide table must not hold the window up.
_FIRST, _MORE = 16, 4
_TITLE, _SAMPLES, _GOES = 21, 35, 44
#: Narrower than so many letters, a column's title and values stand above its choice.
_LETTERS_WIDE: Final = 78


def targets_model(parent: QWidget) -> QStandardItemModel:
    """The targets as one list that all combo boxes of a page share."""
    model = QStandardItemModel(parent)
    for target in Target:
        item = QStandardItem(target_title(target))
        item.setData(str(target), Qt.ItemDataRole.UserRole)
        model.appendRow(item)
    return model


class TargetChoice(Choice):
    """Where a column goes."""

    def __init__(self, model: QStandardItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)

    @property
    def target(self) -> Target:
        return Target(self.currentData(Qt.ItemDataRole.UserRole))

    def set_target(self, target: Target) -> None:
        self.setCurrentIndex(self.findData(str(target)))


class ColumnRow(QWidget):
    """One column. ``chosen`` says that it goes elsewhere now."""

    chosen = Signal()

    def __init__(
        self, number: int, column: ColumnLook, model: QStandardItemModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        title = column.title or self.tr("Column {number}").format(number=number)
        samples = " · ".join(" ".join(sample.split()) for sample in column.samples)
        self._title = plain_label(title, Style.SECTION, elide=True)
        self._samples = plain_label(samples, tone=Tone.INK2, elide=True)
        self.choice = TargetChoice(model)
        self.choice.set_target(column.target)
        self.choice.setAccessibleName(self.tr("Where “{column}” goes").format(column=title))
        self.choice.currentIndexChanged.connect(self._on_choice_changed)
        self._arrow = IconView("arrow-right", Size.ICON, Tone.ACCENT)
        self._no_arrow = IconView("arrow-right", Size.ICON, Tone.INK3)
        self._tick = IconView("check", Size.ICON, Tone.ACCENT)
        self._warning = IconView("triangle-alert", Size.ICON, Tone.WARN)
        self._nothing = _gap()
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_as(1)

    def _lay_out(self) -> None:
        self._told = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._told.setSpacing(Space.LARGE)
        self._told.addWidget(self._title, _TITLE)
        self._told.addWidget(self._samples, _SAMPLES)
        goes = QHBoxLayout()
        goes.setSpacing(Space.LARGE)
        for widget in (self._arrow, self._no_arrow):
            goes.addWidget(widget)
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        goes.addWidget(self.choice, 1)
        goes.addWidget(self._tick)
        goes.addWidget(self._warning)
        goes.addWidget(self._nothing)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, Space.HAIR, 0, Space.HAIR)
        self._row.setSpacing(Space.LARGE)
        self._row.addLayout(self._told, _TITLE + _SAMPLES)
        self._row.addLayout(goes, _GOES)

    def set_narrow(self, is_narrow: bool) -> None:
        """Title and values above the choice where there is no room beside it."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if is_narrow else across)
        self._row.setSpacing(Space.HAIR if is_narrow else Space.LARGE)
        self._told.setDirection(down if is_narrow else across)
        self._told.setSpacing(0 if is_narrow else Space.LARGE)

    @property
    def target(self) -> Target:
        return self.choice.target

    @property
    def is_marked(self) -> bool:
        """Whether another column before goes where only one can."""
        return self._warning.isVisibleTo(self)

    def show_as(self, number: int) -> None:
        """Show how many columns up to this one go where it goes; where there can be only one the others are marked."""
        target = self.target
        is_left_out = target is Target.LEAVE_OUT
        is_too_much = number > 1 and target not in LISTS
        self.choice.set_shown(another_title(target, number) if number > 1 and not is_left_out else "")
        told = self.tr("Only the first of these columns is taken.") if is_too_much else ""
        self._warning.setToolTip(plain_tooltip(told))
        self._warning.setAccessibleName(told)
        self._warning.setVisible(is_too_much)
        self._tick.setVisible(not is_left_out and not is_too_much)
        self._nothing.setVisible(is_left_out)
        self._arrow.setVisible(not is_left_out)
        self._no_arrow.setVisible(is_left_out)
        self._title.set_tone(Tone.INK2 if is_left_out else Tone.INK)

    def _on_choice_changed(self, _index: int) -> None:
        self.chosen.emit()


def _gap() -> QWidget:
    """As wide as an icon."""
    gap = QWidget()
    gap.setFixedSize(int(Size.ICON), int(Size.ICON))
    return gap


def _heading(words: str) -> QWidget:
    return plain_label(words, tone=Tone.INK3, elide=True)


class ColumnList(QWidget):
    """All columns under their headings. ``changed`` says that one goes elsewhere."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = targets_model(self)
        self.rows: list[ColumnRow] = []
        self._waiting: list[ColumnLook] = []
        self._is_narrow = False
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        self._more.timeout.connect(self._on_more_timeout)
        self._headings = self._heads()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.HAIR)
        self._column.addWidget(self._headings)
        self._column.addWidget(Separator())

    def _heads(self) -> QWidget:
        """The headings, laid out like a row."""
        heads = QWidget()
        row = QHBoxLayout(heads)
        row.setContentsMargins(0, 0, 0, Space.SMALL)
        row.setSpacing(Space.LARGE)
        told, goes = QHBoxLayout(), QHBoxLayout()
        for part in (told, goes):
            part.setSpacing(Space.LARGE)
        told.addWidget(_heading(self.tr("Column in the file")), _TITLE)
        told.addWidget(_heading(self.tr("First values")), _SAMPLES)
        goes.addWidget(_gap())
        goes.addWidget(_heading(self.tr("Goes to")), 1)
        goes.addWidget(_gap())
        row.addLayout(told, _TITLE + _SAMPLES)
        row.addLayout(goes, _GOES)
        return heads

    def show_columns(self, columns: Sequence[ColumnLook]) -> None:
        """Show these columns."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        self._waiting = list(columns)
        self._add_some(_FIRST)

    def _add_some(self, number: int) -> None:
        """Show the next columns; the others follow when the window had time to draw itself."""
        some, self._waiting = self._waiting[:number], self._waiting[number:]
        for column in some:
            row = ColumnRow(len(self.rows) + 1, column, self._model)
            row.set_narrow(self._is_narrow)
            row.chosen.connect(self._on_row_chosen)
            self._column.addWidget(row)
            self.rows.append(row)
        self._settle()
        if self._waiting:
            self._more.start()

    def _on_more_timeout(self) -> None:
        self._add_some(_MORE)

    @property
    def targets(self) -> tuple[Target, ...]:
        """Where the columns go."""
        shown = tuple(row.target for row in self.rows)
        return (*shown, *(column.target for column in self._waiting))

    def _on_row_chosen(self) -> None:
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        seen: Counter[Target] = Counter()
        for row in self.rows:
            seen[row.target] += 1
            row.show_as(seen[row.target])

    def _fit(self) -> None:
        letters = self.width() // max(1, QFontMetrics(font_for(Style.BODY)).averageCharWidth())
        is_narrow = letters < _LETTERS_WIDE
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        self._headings.setVisible(not is_narrow)
        for row in self.rows:
            row.set_narrow(is_narrow)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()
        return super().event(event)
