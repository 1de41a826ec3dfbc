"""The form that asks how a person can be reached, where Kith knows no address yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ui.backend import Backend
from ui.capture.form import CaptureForm
from ui.notices import Notices


class AddressForm(CaptureForm):
    """Adds one address. ``added`` carries whose it is, when the book has it."""

    added = Signal(int, str)

    def __init__(
        self, contact_id: int, name: str, backend: Backend, notices: Notices, parent: QWidget
    ) -> None:
        self._contact_id = contact_id
        self._name = name
        super().__init__("", "", backend, notices, parent)
        title = self.tr("How can {name} be reached?").format(name=name)
        self.name_it(title, self.tr("Keep and write"))
        self._address = QLineEdit()
        self._address.setPlaceholderText(self.tr("An e-mail address, a number, a link to a profile"))
        self._address.setAccessibleName(self.tr("Address"))
        self.add_row(self.tr("Address"), self._address)
        self.accepted.connect(self._on_accepted)
        self.first_field = self._address

    @property
    def address(self) -> QLineEdit:
        return self._address

    def _on_accepted(self) -> None:
        self.added.emit(self._contact_id, self._name)

    @override
    def confirm(self) -> None:
        from prm.facts import add_method

        self.send(add_method, self._contact_id, self._address.text())

    @override
    def notice(self) -> tuple[str, str]:
        return self.tr("Address kept: {name}").format(name=self._name), self._address.text().strip()
