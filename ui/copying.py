"""People onto the clipboard, in any of the forms that other programs take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from shiboken6 import createdByPython

from prm.exporting.copying import Copied, CopyAs, copied
from ui.backend import Backend
from ui.formatting import plural
from ui.notices import Notices

if TYPE_CHECKING:
    from prm.database import Transaction

VCARD_TYPE = "text/vcard"


def _copied(tx: Transaction, ids: Sequence[int], what: CopyAs) -> tuple[CopyAs, Copied]:
    return what, copied(tx, ids, what)


class Copier(QObject):
    """Copies people and says what was copied; where there is nothing to copy it says that and leaves the clipboard."""

    def __init__(self, backend: Backend, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._notices = notices

    def copy(self, ids: Sequence[int], what: CopyAs = CopyAs.BRIEF) -> None:
        """Put these people on the clipboard: the text asked for, and vCards for whoever takes them."""
        if ids:
            self._backend.fetch(self, _copied, list(ids), what, done=self._on_copied)

    def _on_copied(self, found: tuple[CopyAs, Copied]) -> None:
        what, copy = found
        if not copy.text:
            self._notices.say(self._nothing(what))
            return
        QGuiApplication.clipboard().setMimeData(mime_of(copy, what))
        first = copy.text.splitlines()[0] if what is not CopyAs.VCARD and copy.people == 1 else ""
        self._notices.say(plural("Copied: %Ln person", "Copied: %Ln people", copy.people), first)

    def _nothing(self, what: CopyAs) -> str:
        if what is CopyAs.EMAIL:
            return self.tr("No e-mail address is known. Nothing was copied.")
        if what is CopyAs.PHONE:
            return self.tr("No phone number is known. Nothing was copied.")
        return self.tr("There is nobody to copy.")


def leave_text_behind() -> None:
    """Keep as plain text what Kith put on the clipboard; called before the program ends.

    Qt destroys what is on the clipboard after Python has ended, and what Python made cannot be destroyed then.
    """
    clipboard = QGuiApplication.clipboard()
    data = clipboard.mimeData()
    if data is not None and createdByPython(data):
        clipboard.setText(clipboard.text())


def mime_of(copy: Copied, what: CopyAs = CopyAs.BRIEF) -> QMimeData:
    """What is copied or dragged, in each form that it has."""
    data = QMimeData()
    data.setText(copy.text)
    data.setData(VCARD_TYPE, QByteArray(copy.vcards.encode()))
    more = {CopyAs.CSV: "text/csv", CopyAs.MARKDOWN: "text/markdown"}
    if what in more:
        data.setData(more[what], QByteArray(copy.text.encode()))
    return data
