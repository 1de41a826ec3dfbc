"""Which Kith this is, what it stands on and by whom, and where its data is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ui.help.diagnostics import Diagnostics
from ui.help.versions import kith_version, versions
from ui.kit.button import Button
from ui.kit.icon_view import IconView
from ui.kit.separator import Separator
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space, Style

if TYPE_CHECKING:
    from ui.desk import Desk

#: What Kith stands on, and under which licence: names, not sentences, so they are the same in every language.
CREDITS = (
    ("Lucide (icons)", "ISC, some MIT (Feather)"),
    ("Python", "PSF"),
    ("Qt, PySide6", "LGPL 3"),
    ("SQLite", "public domain"),
    ("SQLCipher, sqlcipher3", "BSD, zlib"),
    ("SQLAlchemy, Alembic", "MIT"),
    ("phonenumberslite", "Apache 2.0"),
    ("RapidFuzz, charset-normalizer, jeepney, keyring, platformdirs, tzlocal", "MIT"),
    ("icalendar, portalocker, argon2-cffi", "BSD, MIT"),
)


class AboutDialog(QDialog):
    """Name, versions, licence and credits, the promise, and the data folder."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("About Kith"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._diagnostics = Diagnostics(desk, self)
        self._found = versions()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.setMinimumWidth(62 * self.fontMetrics().averageCharWidth())

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        # Lines that wrap make it higher than its layout asks for before it knows its width.
        width = max(self.width(), self.minimumWidth())
        self.setMinimumHeight(self._column.totalHeightForWidth(width))

    def _lay_out(self) -> None:
        promise = self.tr(
            "Everything stays on this computer. Kith sends nothing, accepts nothing and needs no account."
        )
        licence = self.tr("Free software under the GNU General Public License, version 3 or later.")
        column = self._column
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.SECTION)
        column.setSpacing(Space.SMALL)
        column.addWidget(IconView("kith-symbolic", 44, Tone.ACCENT))
        column.addWidget(
            plain_label(self.tr("Kith {version}").format(version=kith_version()).strip(), Style.PANE)
        )
        column.addWidget(plain_label(self.tr("A personal relationship manager"), tone=Tone.INK2))
        column.addWidget(plain_label(promise, tone=Tone.INK2, wrap=True))
        column.addWidget(plain_label(licence, tone=Tone.INK2, wrap=True))
        column.addSpacing(Space.SMALL)
        column.addLayout(self._versions())
        column.addSpacing(Space.SMALL)
        column.addWidget(Separator())
        column.addWidget(plain_label(self.tr("Your data"), Style.SECTION))
        column.addLayout(self._folder())
        column.addSpacing(Space.SMALL)
        column.addWidget(plain_label(self.tr("It stands on"), Style.SECTION))
        column.addWidget(self._credits())
        column.addLayout(self._foot())

    def _versions(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setColumnStretch(1, 1)
        for number, one in enumerate(self._found[1:]):
            grid.addWidget(plain_label(one.name, tone=Tone.INK2), number, 0)
            grid.addWidget(plain_label(one.number, selectable=True), number, 1)
        return grid

    def _folder(self) -> QHBoxLayout:
        path = plain_label(str(self._desk.preferences.folder.path), wrap=True, selectable=True)
        path.setAccessibleName(self.tr("Data folder"))
        opens = Button(self.tr("Open"), icon="folder-open")
        opens.setAccessibleName(self.tr("Open the data folder"))
        opens.clicked.connect(self._on_open_clicked)
        row = QHBoxLayout()
        row.setSpacing(Space.MEDIUM)
        row.addWidget(path, 1)
        row.addWidget(opens)
        return row

    def _credits(self) -> QPlainTextEdit:
        text = QPlainTextEdit("\n".join(f"{name}: {licence}" for name, licence in CREDITS))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("It stands on"))
        text.setFixedHeight(6 * self.fontMetrics().lineSpacing())
        return text

    def _foot(self) -> QHBoxLayout:
        copies = Button(self.tr("Copy diagnostics"), icon="copy")
        copies.clicked.connect(self._diagnostics.copy)
        closes = Button(self.tr("Close"), keys="Esc")
        closes.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(copies)
        row.addStretch()
        row.addWidget(closes)
        return row

    def _on_open_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.preferences.folder.path)))
