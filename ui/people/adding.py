"""The form that adds a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from prm.people import Line, namesakes
from ui.kit.button import Button, ButtonKind
from ui.kit.chip import Chip, ChipKind
from ui.kit.flow import FlowLayout
from ui.kit.scale import text_scale
from ui.kit.separator import Separator
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style
from ui.phrases import and_more, work_text

if TYPE_CHECKING:
    from prm.circles import Circle
    from prm.database import Written
    from ui.desk import Desk
    from ui.jobs import Failure

_WIDTH: Final = 560


class AddPersonForm(QDialog):
    """Asks for a name and what is known besides. Ctrl+Enter adds, Esc puts it away; what fails stays as it was typed.

    ``added`` carries the new contact's id.
    """

    added = Signal(int)

    def __init__(self, desk: Desk, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Add a person"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._circle_ids: dict[Chip, int | None] = {}
        self._name = self._field(self.tr("Name"), self.tr("First and last name, in any script"))
        self._position = self._field(self.tr("Position"), self.tr("What they do"))
        self._organization = self._field(self.tr("Organization"), self.tr("Where"))
        self._reach = [self._reach_field()]
        self._met = self._field(self.tr("How we met"), self.tr("Where, when, through whom"))
        self._rhythms = QWidget()
        self._rhythms.setAccessibleName(self.tr("Rhythm"))
        self._rhythm_flow = FlowLayout(self._rhythms)
        self._rhythm_group = QButtonGroup(self)
        self._same = plain_label(tone=Tone.INK2, wrap=True)
        self._same.hide()
        self._problem = plain_label(tone=Tone.DANGER, wrap=True)
        self._problem.hide()
        self._add = Button(
            self.tr("Add"), ButtonKind.PRIMARY, keys="Ctrl+Return", least_height=Size.CONTROL_IN_FOOTER
        )
        self._cancel = Button(self.tr("Cancel"), keys="Esc", least_height=Size.CONTROL_IN_FOOTER)
        self._add.clicked.connect(self.confirm)
        self._cancel.clicked.connect(self.reject)
        self._shortcuts = [QShortcut(QKeySequence(keys), self) for keys in ("Ctrl+Return", "Ctrl+Enter")]
        for shortcut in self._shortcuts:
            shortcut.activated.connect(self.confirm)
        self._grid = QGridLayout()
        self._lay_out()
        self._offer(self.tr("No rhythm"), None)
        self._name.textChanged.connect(self._on_name_text_changed)
        self._name.setText(name)
        self._add.setEnabled(bool(name.strip()))
        desk.backend.fetch(self, _circles, done=self._on_circles)

    def _field(self, name: str, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        field.setMinimumWidth(QFontMetrics(field.font()).averageCharWidth() * 24)
        return field

    def _reach_field(self) -> QLineEdit:
        field = self._field(self.tr("Reach"), self.tr("E-mail, phone or link"))
        field.textChanged.connect(self._on_reach_text_changed)
        return field

    def _lay_out(self) -> None:
        self._grid.setHorizontalSpacing(Space.LARGE)
        self._grid.setVerticalSpacing(Space.MEDIUM)
        self._grid.setColumnStretch(1, 1)
        self._reach_column = QVBoxLayout()
        self._reach_column.setSpacing(Space.SMALL)
        self._reach_column.addWidget(self._reach[0])
        for word, field in (
            (self.tr("Name"), self._name),
            ("", self._same),
            (self.tr("Position"), self._position),
            (self.tr("Organization"), self._organization),
            (self.tr("Reach"), self._reach_column),
            (self.tr("Rhythm"), self._rhythms),
            (self.tr("How we met"), self._met),
        ):
            self._add_row(word, field)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.LARGE)
        column.addWidget(plain_label(self.tr("Add a person"), Style.PANE))
        column.addLayout(self._grid)
        column.addWidget(self._problem)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.SECTION, Space.MEDIUM, Space.SECTION, Space.MEDIUM)
        foot.setSpacing(Space.SMALL)
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self._add)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(Separator())
        whole.addLayout(foot)
        scale = text_scale(self.font())
        self.resize(round(_WIDTH * scale), round(500 * scale))

    def _add_row(self, word: str, field: QWidget | QVBoxLayout) -> None:
        number = self._grid.rowCount()
        if word:
            label = plain_label(word, tone=Tone.INK2)
            label.setMinimumHeight(self._name.sizeHint().height() if field is not self._rhythms else 0)
            self._grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
        if isinstance(field, QWidget):
            self._grid.addWidget(field, number, 1)
        else:
            self._grid.addLayout(field, number, 1)

    def _offer(self, text: str, circle_id: int | None) -> None:
        chip = Chip(text, ChipKind.OUTLINED, is_checkable=True, least_height=28)
        chip.setChecked(not self._circle_ids)
        self._circle_ids[chip] = circle_id
        self._rhythm_group.addButton(chip)
        self._rhythm_flow.addWidget(chip)

    def _on_circles(self, circles: Sequence[Circle]) -> None:
        for circle in circles:
            self._offer(circle.name, circle.id)

    def choose_rhythm(self, circle_id: int | None) -> None:
        """Choose a rhythm, None for none."""
        next(chip for chip, one in self._circle_ids.items() if one == circle_id).setChecked(True)

    @property
    def name_field(self) -> QLineEdit:
        return self._name

    @property
    def reach_fields(self) -> list[QLineEdit]:
        return self._reach

    def _on_name_text_changed(self, text: str) -> None:
        self._add.setEnabled(bool(text.strip()))
        self._problem.hide()
        self._same.hide()
        if text.strip():
            self._desk.backend.search(self, namesakes, text, done=self._on_namesakes)

    def _on_namesakes(self, lines: Sequence[Line]) -> None:
        self._same.setVisible(bool(lines))
        if lines:
            known = [work_text(line.position, line.organization) or line.display_name for line in lines]
            text = self.tr("Somebody of this name is in your book already: {people}. You can add another.")
            self._same.setText(text.format(people=and_more(known, 3, "; ")))

    def _on_reach_text_changed(self) -> None:
        """One more field as soon as the last one is used."""
        if self._reach[-1].text().strip() and len(self._reach) < 8:
            field = self._reach_field()
            self._reach_column.addWidget(field)
            self.setTabOrder(self._reach[-1], field)
            self._reach.append(field)

    def confirm(self) -> None:
        """Add the person."""
        from prm.adding import add_person

        if not self._name.text().strip():
            self._name.setFocus()
            return
        self._add.setEnabled(False)
        self._problem.hide()
        chosen = next(one for chip, one in self._circle_ids.items() if chip.isChecked())
        self._desk.backend.run(
            self,
            add_person,
            self._name.text(),
            organization=self._organization.text(),
            position=self._position.text(),
            reach=[field.text() for field in self._reach],
            circle_id=chosen,
            how_met=self._met.text(),
            done=self._on_added,
            failed=self._on_failed,
        )

    def _on_added(self, written: Written[Any]) -> None:
        name = " ".join(self._name.text().split())
        self._desk.notices.say(self.tr("Added: {name}").format(name=name), "", written.changes.step_id)
        self.added.emit(written.result)
        self.accept()

    def _on_failed(self, failure: Failure) -> None:
        self._problem.setText(failure.message)
        self._problem.show()
        self._add.setEnabled(True)


def _circles(tx: Any) -> list[Circle]:
    from prm.circles import circles

    return circles(tx)
