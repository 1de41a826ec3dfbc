"""The sections of the settings that are about the book: reading files, privacy, backups."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from prm.backup import list_backups
from prm.clock import zone
from prm.me import MeEntry, add_me, me_entries, remove_me
from ui.formatting import plural
from ui.jobs import Failure
from ui.kit.button import Button, ButtonKind
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space
from ui.phrases import in_sentence
from ui.settings.row import Section, SettingRow

if TYPE_CHECKING:
    from prm.changes import Changes
    from prm.database import Transaction, Written
    from prm.preferences import Preferences
    from ui.desk import Desk


class FilesSection(Section):
    """What is remembered of files that were read, and who the owner of the book is."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Reading files"), parent=parent)
        self._desk = desk
        self._said = ""
        self.forget = Button(self.tr("Forget them"))
        self.forget.clicked.connect(self._on_forget_clicked)
        self._choices = self.add(SettingRow(self.tr("Choices for tables"), "", self.forget))
        self.add_subtitle(self.tr("You"))
        self.add_extra(
            plain_label(
                self.tr(
                    "Your own names and addresses. Kith tells by them what you wrote and what others did; you are never one"
                    " of your people."
                ),
                tone=Tone.INK2,
                wrap=True,
            )
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._column.addLayout(self._list)
        self.entry = QLineEdit()
        self.entry.setPlaceholderText(self.tr("Another name or e-mail address of yours"))
        self.entry.setAccessibleName(self.tr("Another name or e-mail address of yours"))
        self.entry.returnPressed.connect(self._on_learn_clicked)
        self.learn = Button(self.tr("Add"), icon="plus")
        self.learn.clicked.connect(self._on_learn_clicked)
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, Space.MEDIUM, 0, 0)
        across.setSpacing(Space.SMALL)
        across.addWidget(self.entry, 1)
        across.addWidget(self.learn)
        self.add_extra(line)
        desk.preferences.changed.connect(self._show_choices)
        desk.backend.changed.connect(self._on_backend_changed)
        self._show_choices(desk.preferences.values)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the names and addresses anew."""
        self._desk.backend.fetch(self, me_entries, done=self._on_entries)

    def _show_choices(self, preferences: Preferences) -> None:
        number = len(preferences.table_choices)
        kinds = plural("%Ln kind of table", "%Ln kinds of tables", number)
        told = self.tr("How columns were read is remembered for {tables}").format(tables=kinds)
        self._choices.tell(
            told if number else self.tr("How you map the columns of a table will be remembered")
        )
        self.forget.setEnabled(number > 0)

    def _on_forget_clicked(self) -> None:
        self._desk.preferences.change(table_choices={})

    def _on_entries(self, found: list[MeEntry]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row in list(self._rows):
            if isinstance(row, MeRow):
                self._rows.remove(row)
        for entry in found:
            row = MeRow(entry, self._kind(entry.kind))
            row.remove.clicked.connect(self._on_remove_clicked)
            self._rows.append(row)
            self._list.addWidget(row)

    def _kind(self, kind: str) -> str:
        words = {
            "name": self.tr("name"),
            "email": self.tr("e-mail"),
            "phone": self.tr("phone"),
            "profile": self.tr("profile"),
        }
        return words.get(kind, kind)

    @property
    def entries(self) -> list[MeRow]:
        """The names and addresses listed."""
        return [row for row in self._rows if isinstance(row, MeRow)]

    def _on_learn_clicked(self) -> None:
        text = self.entry.text().strip()
        if not text:
            self.entry.setFocus()
            return
        self._said = self.tr("{name} is you").format(name=text)
        if "@" in text:
            self._desk.backend.run(self, add_me, emails=[text], done=self._on_done)
        else:
            self._desk.backend.run(self, add_me, names=[text], done=self._on_done)
        self.entry.clear()

    def _on_remove_clicked(self) -> None:
        sender = self.sender()
        for row in self.entries:
            if row.remove is sender:
                self._said = self.tr("{name} is not you any more").format(name=row.entry.value)
                self._desk.backend.run(self, remove_me, row.entry.id, done=self._on_done)

    def _on_done(self, written: Written[Any]) -> None:
        if written.changes:
            self._desk.notices.say(self._said, step_id=written.changes.step_id)

    def _on_backend_changed(self, changes: Changes) -> None:
        if changes.touches("me"):
            self.refresh()


class MeRow(SettingRow):
    """One name or address of the owner, and the way to forget it."""

    def __init__(self, entry: MeEntry, kind: str, parent: QWidget | None = None) -> None:
        self.entry = entry
        self.remove = Button("", ButtonKind.PLAIN, icon="x", name="-")
        super().__init__(entry.value, kind, self.remove, parent)
        forget = self.tr("Forget {name}").format(name=entry.value)
        self.remove.setAccessibleName(forget)
        self.remove.setToolTip("")


class PrivacySection(Section):
    """What stays where. There is nothing to switch off, because nothing is sent."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Privacy"), parent=parent)
        self._desk = desk
        opens = Button(self.tr("Open"), icon="folder-open")
        opens.setAccessibleName(self.tr("Open the data folder"))
        opens.clicked.connect(self._on_open_clicked)
        path = str(desk.preferences.folder.path)
        self.folder = self.add(SettingRow(self.tr("Everything is in one folder"), path, opens))
        self.folder.told.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        for name, told in (
            (
                self.tr("Nothing is sent"),
                self.tr(
                    "No account, no server, no open port. Kith copies text and opens a page when you ask it to"
                ),
            ),
            (
                self.tr("The log names nobody"),
                self.tr("When Kith makes a mistake, it notes where in its own code, never what people wrote"),
            ),
            (
                self.tr("Delete for ever means it"),
                self.tr(
                    "Every trace goes from the book, its history and its search; backups keep it until they are thinned out"
                ),
            ),
        ):
            self.add(SettingRow(name, told))

    def _on_open_clicked(self) -> None:
        self._desk.ways.action_asked.emit("data_folder")


def _newest(tx: Transaction) -> tuple[datetime | None, int]:
    """When the newest backup was made, in the book's home zone, and how many there are."""
    found = [] if tx.folder is None else list_backups(tx.folder)
    at = found[0].made_at.astimezone(zone(tx.home_zone)) if found else None
    return at, len(found)


class BackupsSection(Section):
    """The newest backup, one more now, and the way back to any of them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        told = self.tr(
            "One is made each day you use Kith, and before every import. Older ones are thinned out."
        )
        super().__init__(self.tr("Backups"), told, parent)
        self._desk = desk
        self.make = Button(self.tr("Make one now"), icon="hard-drive")
        self.make.clicked.connect(self._on_make_clicked)
        self.newest = self.add(SettingRow(self.tr("The newest"), "", self.make))
        restore = Button(self.tr("Restore a backup…"))
        restore.clicked.connect(self._on_restore_clicked)
        kept = self.tr("It takes the place of your book; the book as it is now is kept among the backups")
        self.add(SettingRow(self.tr("Go back to an earlier one"), kept, restore))
        opens = Button(self.tr("Open"), icon="folder-open")
        opens.setAccessibleName(self.tr("Open the folder of backups"))
        opens.clicked.connect(self._on_open_clicked)
        self.add(SettingRow(self.tr("Where they are"), str(desk.preferences.folder.backups), opens))
        self.refresh()

    def refresh(self) -> None:
        """Ask for the newest anew."""
        self._desk.backend.fetch(self, _newest, done=self._on_newest)

    def _on_newest(self, found: tuple[datetime | None, int]) -> None:
        at, number = found
        if at is None:
            self.newest.tell(self.tr("There is none yet"))
            return
        time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
        day = in_sentence(at.date(), self._desk.backend.today)
        told = self.tr("From {day}, {time}; opened and counted after it was written. {backups} in all.")
        backups = plural("%Ln backup", "%Ln backups", number)
        self.newest.tell(told.format(day=day, time=time, backups=backups))

    def _on_make_clicked(self) -> None:
        from prm.backup import make_backup

        self.make.setEnabled(False)
        self._desk.backend.manage(self, make_backup, done=self._on_made, failed=self._on_failed)

    def _on_made(self, _path: Path) -> None:
        self.make.setEnabled(True)
        self._desk.notices.say(self.tr("Backup made"), self.tr("opened and counted after it was written"))
        self.refresh()

    def _on_failed(self, failure: Failure) -> None:
        self.make.setEnabled(True)
        self.newest.tell(failure.message)

    def _on_restore_clicked(self) -> None:
        self._desk.ways.action_asked.emit("restore_backup")

    def _on_open_clicked(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        folder = self._desk.preferences.folder.backups
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
