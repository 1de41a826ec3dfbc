"""What the window does about the one person that is shown: behind the menu, the keys and the page of that person."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from prm.database import Written
    from ui.desk import Desk
    from ui.jobs import Failure
    from ui.main_window import MainWindow


class PersonActs(QObject):
    """Each method is an action, about ``window.target``."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._about: tuple[int, str] = (0, "")
        self._said = ""
        self.does: dict[str, Callable[[], None]] = {
            "rename": self.rename,
            "work": self.work,
            "cadence": self.cadence,
            "photo": self.photo,
            "no_photo": self.remove_photo,
            "died": self.died,
            "ended": self.ended,
            "left_alone": self.left_alone,
            "bring_up": self.bring_up,
            "print": self.print_person,
            "pdf": self.save_pdf,
        }

    def _take_target(self) -> bool:
        target = self._window.target
        if target is not None:
            self._about = target
        return target is not None

    def rename(self) -> None:
        """Edit the name where it stands."""
        people = self._window.people
        if people is not None:
            people.widget.show_person()
            people.person.edit_name()
        elif (target := self._window.target) is not None:
            self._window.show_person(target[0])

    def work(self) -> None:
        """Ask where the person is and as what."""
        from ui.contact.work_form import WorkForm

        people = self._window.people
        if people is not None and people.person.contact is not None:
            WorkForm(people.person.contact.person.line, self._desk, self._window).open()

    def cadence(self) -> None:
        """Ask for a rhythm of the person's own, in days."""
        from ui.kit.one_line import OneLine

        if self._take_target():
            question = OneLine(
                self.tr("How often would you like to talk with {name}?").format(name=self._about[1]),
                self.tr("Days between two conversations"),
                self.tr("Keep"),
                detail=self.tr("A number of days, from 1 to 3,650. It holds for this person alone."),
                parent=self._window,
            )
            question.answered.connect(self._on_cadence_answered)
            question.open()

    def _on_cadence_answered(self, text: str) -> None:
        from prm.circles import set_cadence

        days = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0
        if not 1 <= days <= 3650:
            self._desk.backend.failed.emit(_failure(self.tr("A rhythm is a number of days from 1 to 3,650.")))
            return
        said = self.tr("{name}: every {number} days").format(name=self._about[1], number=days)
        self._run(said, set_cadence, self._about[0], days)

    def photo(self, path: str = "") -> None:
        """Ask for a picture, or take the one that was dropped."""
        if not self._take_target():
            return
        if path:
            self._read_photo([path])
            return
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, self.tr("Choose a picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)"))
        dialog.filesSelected.connect(self._read_photo)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _read_photo(self, names: list[str]) -> None:
        from ui.contact.photo import read_picture

        self._desk.backend.compute(self, read_picture, Path(names[0]), done=self._on_picture)

    def _on_picture(self, data: bytes) -> None:
        from prm.photos import set_photo

        self._run(
            self.tr("Picture kept: {name}").format(name=self._about[1]), set_photo, self._about[0], data
        )

    def remove_photo(self) -> None:
        """Show the initials again."""
        from prm.photos import remove_photo

        if self._take_target():
            said = self.tr("Picture taken away: {name}").format(name=self._about[1])
            self._run(said, remove_photo, self._about[0])

    def died(self) -> None:
        self._leave("died")

    def ended(self) -> None:
        self._leave("ended")

    def left_alone(self) -> None:
        self._leave("other")

    def bring_up(self) -> None:
        """Bring the person up again."""
        self._leave("")

    def _leave(self, reason: str) -> None:
        from prm.contacts import leave_alone
        from prm.words import LeaveAlone

        if self._take_target():
            said = (
                self.tr("Never brought up unasked: {name}") if reason else self.tr("Brought up again: {name}")
            )
            why = LeaveAlone(reason) if reason else None
            self._run(said.format(name=self._about[1]), leave_alone, self._about[0], why)

    def print_person(self) -> None:
        """Print everything that is known of the person."""
        from ui.contact.printing import printed

        if self._take_target():
            self._desk.backend.fetch(self, printed, self._about[0], done=self._on_text_to_print)

    def _on_text_to_print(self, text: str) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self._said = text
        dialog = QPrintDialog(QPrinter(QPrinter.PrinterMode.HighResolution), self._window)
        dialog.setWindowTitle(self.tr("Print: {name}").format(name=self._about[1]))
        dialog.accepted.connect(self._on_print_accepted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _on_print_accepted(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog

        from ui.contact.printing import document_of

        dialog = self.sender()
        assert isinstance(dialog, QPrintDialog)
        document_of(self._about[1], self._said).print_(dialog.printer())

    def save_pdf(self) -> None:
        """Ask for a file and write everything that is known of the person as a PDF."""
        from ui.contact.printing import printed

        if self._take_target():
            self._desk.backend.fetch(self, printed, self._about[0], done=self._on_text_for_pdf)

    def _on_text_for_pdf(self, text: str) -> None:
        from PySide6.QtWidgets import QFileDialog

        self._said = text
        dialog = QFileDialog(self._window, self.tr("Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(_file_name(self._about[1]))
        dialog.filesSelected.connect(self.write_pdf)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_pdf(self, names: list[str]) -> None:
        """Write the PDF into the file that was chosen."""
        from ui.contact.printing import write_pdf

        path = Path(names[0])
        write_pdf(self._about[1], self._said, path)
        if path.exists():
            self._desk.notices.say(self.tr("Saved as PDF"), path.name)
        else:
            sentence = self.tr("{file} cannot be written there. Nothing was changed; choose another folder.")
            self._desk.backend.failed.emit(_failure(sentence.format(file=path.name)))

    def _run(self, said: str, command: Callable[..., Any], *args: Any) -> None:
        Deed(self._desk, said, self).run(command, *args)


class Deed(QObject):
    """One command on its way, and the notice that follows it."""

    def __init__(self, desk: Desk, said: str, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._said = said

    def run(self, command: Callable[..., Any], *args: Any) -> None:
        self._desk.backend.run(self, command, *args, done=self._on_done, failed=self._on_failed)

    def _on_done(self, written: Written[Any]) -> None:
        if written.changes:
            self._desk.notices.say(self._said, "", written.changes.step_id)
        self.deleteLater()

    def _on_failed(self, failure: Failure) -> None:
        self._desk.backend.failed.emit(failure)
        self.deleteLater()


def _failure(sentence: str) -> Failure:
    from ui.jobs import Failure

    return Failure(sentence)


def _file_name(name: str) -> str:
    kept = "".join(letter if letter.isalnum() or letter in " -_." else " " for letter in name)
    return " ".join(kept.split())[:80] or "person"
