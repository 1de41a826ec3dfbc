"""As what a file was read, and the way to say otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from prm.importing.plan import Account
from ui.kit.button import Button, ButtonKind
from ui.kit.flow import FlowLayout
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space


class ReadAs(QWidget):
    """Shown where one file by itself was recognised; ``table_asked`` says that its columns are to be mapped instead."""

    table_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = plain_label(tone=Tone.INK2)
        self.other = Button(self.tr("Not that? Treat it as a table"), ButtonKind.LINK)
        self.other.clicked.connect(self.table_asked)
        row = FlowLayout(self, gap=int(Space.SMALL))
        row.addWidget(self._told)
        row.addWidget(self.other)
        self.hide()

    def show_accounts(self, accounts: Sequence[Account]) -> None:
        """Say it of what was read, where there is something to say."""
        title = _title_of(accounts)
        self._told.setText(self.tr("Read as {format}.").format(format=title))
        self._told.setMinimumHeight(self.other.sizeHint().height())
        self.setVisible(bool(title))

    @property
    def told(self) -> str:
        """What it says; empty where it is not shown."""
        return "" if self.isHidden() else self._told.text()


def _title_of(accounts: Sequence[Account]) -> str:
    """The title of the one format of a file by itself; of archives and mapped tables there is nothing to say."""
    if len(accounts) != 1 or "!" in accounts[0].file:
        return ""
    name = accounts[0].format
    titles = {
        "linkedin-profile": QCoreApplication.translate("import", "your LinkedIn profile"),
        "linkedin-emails": QCoreApplication.translate("import", "your LinkedIn e-mail addresses"),
        "linkedin-phones": QCoreApplication.translate("import", "your LinkedIn telephone numbers"),
        "linkedin-connections": QCoreApplication.translate("import", "LinkedIn connections"),
        "linkedin-invitations": QCoreApplication.translate("import", "LinkedIn invitations"),
        "linkedin-messages": QCoreApplication.translate("import", "LinkedIn messages"),
        "linkedin-notes": QCoreApplication.translate("import", "LinkedIn notes"),
        "kith-contacts": QCoreApplication.translate("import", "people out of Kith"),
        "kith-interactions": QCoreApplication.translate("import", "exchanges out of Kith"),
        "kith-follow-ups": QCoreApplication.translate("import", "follow-ups out of Kith"),
        "kith-notes": QCoreApplication.translate("import", "notes out of Kith"),
        "google-contacts": QCoreApplication.translate("import", "Google contacts"),
        "outlook-contacts": QCoreApplication.translate("import", "Outlook contacts"),
    }
    return titles.get(name, "")
