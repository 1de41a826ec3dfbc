"""Where a person is and as what: two fields, because a dash or an "at" is read differently in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from prm.people import Line
from ui.kit.button import Button, ButtonKind
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style

if TYPE_CHECKING:
    from prm.database import Written
    from ui.desk import Desk
    from ui.jobs import Failure


class WorkForm(QDialog):
    """Enter keeps; another organization makes the one before history."""

    def __init__(self, line: Line, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._id, self._name = line.id, line.display_name
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Position and organization: {name}").format(name=line.display_name)
        self.setWindowTitle(title)
        self._position = QLineEdit(line.position)
        self._organization = QLineEdit(line.organization)
        self._position.setAccessibleName(self.tr("Position"))
        self._organization.setAccessibleName(self.tr("Organization"))
        self._problem = plain_label(tone=Tone.DANGER, wrap=True)
        self._problem.hide()
        keep = Button(self.tr("Keep"), ButtonKind.PRIMARY, keys="Return", least_height=Size.CONTROL_IN_FOOTER)
        cancel = Button(self.tr("Cancel"), keys="Esc", least_height=Size.CONTROL_IN_FOOTER)
        keep.clicked.connect(self.confirm)
        cancel.clicked.connect(self.reject)
        form = QFormLayout()
        form.setVerticalSpacing(Space.MEDIUM)
        form.setHorizontalSpacing(Space.LARGE)
        form.addRow(plain_label(self.tr("Position"), tone=Tone.INK2), self._position)
        form.addRow(plain_label(self.tr("Organization"), tone=Tone.INK2), self._organization)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.LARGE)
        column.addWidget(plain_label(title, Style.PANE, wrap=True))
        column.addLayout(form)
        column.addWidget(self._problem)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(keep)
        column.addLayout(foot)
        self.setMinimumWidth(QFontMetrics(self.font()).averageCharWidth() * 60)
        for field in (self._position, self._organization):
            field.returnPressed.connect(self.confirm)
        self._position.setFocus()

    @property
    def fields(self) -> tuple[QLineEdit, QLineEdit]:
        """Position and organization."""
        return self._position, self._organization

    def confirm(self) -> None:
        """Put it into the book."""
        from prm.facts import set_position

        self._desk.backend.run(
            self,
            set_position,
            self._id,
            self._organization.text(),
            self._position.text(),
            done=self._on_done,
            failed=self._on_failed,
        )

    def _on_done(self, written: Written[Any]) -> None:
        if written.changes:
            said = self.tr("{name}: position kept").format(name=self._name)
            self._desk.notices.say(said, "", written.changes.step_id)
        self.accept()

    def _on_failed(self, failure: Failure) -> None:
        self._problem.setText(failure.message)
        self._problem.show()
