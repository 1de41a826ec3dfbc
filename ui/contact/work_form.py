"""Where a person is and as what: two fields, because a dash or an "at" is read differently in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget
from typing_extensions import override

from prm.people import Line
from ui.kit.dialog import Dialog
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space

if TYPE_CHECKING:
    from prm.database import Written
    from ui.desk import Desk
    from ui.jobs import Failure

_WIDTH: Final = 480


class WorkForm(Dialog):
    """Enter keeps; another organization makes the one before history."""

    def __init__(self, line: Line, desk: Desk, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("contact", "Position and organization: {name}")
        super().__init__(
            title.format(name=line.display_name),
            QCoreApplication.translate("contact", "Keep"),
            keys="Return",
            width=_WIDTH,
            parent=parent,
        )
        self._desk = desk
        self._id, self._name = line.id, line.display_name
        self._position = QLineEdit(line.position)
        self._organization = QLineEdit(line.organization)
        self._position.setAccessibleName(self.tr("Position"))
        self._organization.setAccessibleName(self.tr("Organization"))
        form = QFormLayout()
        form.setVerticalSpacing(Space.MEDIUM)
        form.setHorizontalSpacing(Space.LARGE)
        form.addRow(plain_label(self.tr("Position"), tone=Tone.INK2), self._position)
        form.addRow(plain_label(self.tr("Organization"), tone=Tone.INK2), self._organization)
        self.body.addLayout(form)
        for field in (self._position, self._organization):
            field.returnPressed.connect(self.confirm)
        self._position.setFocus()

    @property
    def fields(self) -> tuple[QLineEdit, QLineEdit]:
        """Position and organization."""
        return self._position, self._organization

    @override
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
        self.complain(failure.message)
