"""Which backup takes the place of the book: chosen from a list or a file, opened and counted before anything is asked."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTime
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from prm.backup import Backup, is_archive, list_backups, verify_backup
from prm.clock import zone
from ui.formatting import people_text
from ui.jobs import Failure
from ui.kit.button import Button
from ui.kit.dialog import Dialog
from ui.kit.text import Tone, one_line, plain_label
from ui.phrases import in_sentence

if TYPE_CHECKING:
    from prm.database import Transaction
    from ui.desk import Desk
    from ui.jobs import Task

_PATH: Final = Qt.ItemDataRole.UserRole
_WIDTH: Final = 520


class Copy(NamedTuple):
    """A backup of the book, and when it was made, in the book's home zone."""

    backup: Backup
    made_at: datetime


def copies(tx: Transaction) -> list[Copy]:
    """The backups of the book, newest first."""
    home = zone(tx.home_zone)
    found = [] if tx.folder is None else list_backups(tx.folder)
    return [Copy(one, one.made_at.astimezone(home)) for one in found]


class Checked(NamedTuple):
    """A copy that was opened: how many people it holds, None for an archive, which is read when it is restored."""

    path: Path
    people: int | None


def _check(_work: object, path: Path) -> Checked:
    if path.is_file() and is_archive(path):
        return Checked(path, None)
    return Checked(path, verify_backup(path, None).get("contact", 0))


class RestoreDialog(Dialog):
    """Asks for a backup. The one that was agreed to is asked for by ``ways.restore_asked``; Esc changes nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("restoring", "Restore a backup"),
            QCoreApplication.translate("restoring", "Put it in the place of your book"),
            detail=_what_it_means(),
            safe=QCoreApplication.translate("restoring", "Leave it as it is"),
            is_dangerous=True,
            width=_WIDTH,
            parent=parent,
        )
        self._desk = desk
        self._checked: Checked | None = None
        self._checking: Task | None = None
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Backups, newest first"))
        self._list.setMinimumHeight(8 * self.fontMetrics().lineSpacing())
        self._list.currentItemChanged.connect(self._on_list_current_item_changed)
        self._file = Button(self.tr("Choose a file…"), icon="folder-open")
        self._file.clicked.connect(self._on_file_clicked)
        self._told = plain_label(tone=Tone.INK2, wrap=True)
        self.deed_button.setEnabled(False)
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._file, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._told)
        desk.backend.fetch(self, copies, done=self._on_copies)

    def _on_copies(self, found: list[Copy]) -> None:
        for copy in found:
            item = QListWidgetItem(self._copy_text(copy), self._list)
            item.setData(_PATH, copy.backup.path)
        if found:
            self._list.setCurrentRow(0)
        else:
            self._told.setText(self.tr("There is no backup of this book yet. A file can be chosen."))

    def _copy_text(self, copy: Copy) -> str:
        time = QLocale().toString(
            QTime(copy.made_at.hour, copy.made_at.minute), QLocale.FormatType.ShortFormat
        )
        day = in_sentence(copy.made_at.date(), self._desk.backend.today)
        return self.tr("{day}, {time}: {reason}").format(
            day=day[:1].upper() + day[1:], time=time, reason=self._reason(copy.backup.reason)
        )

    def _reason(self, reason: str) -> str:
        known = {
            "asked": self.tr("you asked for it"),
            "daily": self.tr("the day's backup"),
            "before-import": self.tr("before an import"),
            "replaced": self.tr("the book that a restore set aside"),
        }
        return known.get(reason, self.tr("before a new version of Kith"))

    @property
    def listing(self) -> QListWidget:
        return self._list

    @property
    def told(self) -> str:
        """What was found in the chosen copy, or what is wrong with it."""
        return self._told.text()

    def _on_list_current_item_changed(self, item: QListWidgetItem | None, _before: Any) -> None:
        if item is not None:
            self.check(item.data(_PATH))

    def check(self, path: Path) -> None:
        """Open a copy and count it; only a good one can be restored."""
        self.deed_button.setEnabled(False)
        self._told.setText(self.tr("Opening and counting…"))
        if self._checking is not None:
            self._checking.cancel()
        self._checking = self._desk.backend.compute(
            self, _check, path, done=self._on_checked, failed=self._on_failed
        )

    def _on_checked(self, checked: Checked) -> None:
        self._checked = checked
        name = one_line(checked.path.name)
        if checked.people is None:
            self._told.setText(self.tr("{file} is an archive that Kith wrote.").format(file=name))
        else:
            people = people_text(checked.people)
            self._told.setText(
                self.tr("{file} is whole and holds {people}.").format(file=name, people=people)
            )
        self.deed_button.setEnabled(True)

    def _on_failed(self, failure: Failure) -> None:
        self._told.setText(failure.message)

    def _on_file_clicked(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self, self.tr("Choose a backup"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_dialog_file_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_dialog_file_selected(self, name: str) -> None:
        self._list.setCurrentRow(-1)
        self.check(Path(name))

    @override
    def confirm(self) -> None:
        """Ask for the copy that was opened."""
        assert self._checked is not None
        self.accept()
        self._desk.ways.restore_asked.emit(self._checked.path)


def _what_it_means() -> str:
    return QCoreApplication.translate(
        "restoring",
        "What you did since the backup was made will not be in your book any more. The book as it is now is kept"
        " whole among the backups, so this can be taken back by restoring that.",
    )
