"""People into a file: asked with the system's own dialog, written beside everything else."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.formatting import plural
from ui.jobs import Failure

if TYPE_CHECKING:
    from prm.filters import Filter, Sort
    from ui.backend import Backend
    from ui.jobs import Work
    from ui.notices import Notices

_FORMATS: Final = {".csv": "csv", ".vcf": "vcard", ".md": "markdown"}


class Exported(NamedTuple):
    """Where they are, and how many."""

    path: Path
    people: int


class Shown(NamedTuple):
    """A list as it is shown, for an export of all of it."""

    filter: Filter
    sort: Sort
    is_reversed: bool


def _export(work: Work, path: Path, people: Sequence[int] | Shown) -> Exported:
    from prm.exporting import export

    ids = _ids(work, people) if isinstance(people, Shown) else people
    done: dict[str, Any] = export(work.database(), path, format=_FORMATS[path.suffix.lower()], people=ids)
    return Exported(path, done["counts"]["contacts"])


def _ids(work: Work, shown: Shown) -> Sequence[int]:
    from prm.people import people_ids

    found: Sequence[int] = work.read(people_ids, shown.filter, shown.sort, is_reversed=shown.is_reversed)
    return found


class ExportChoice(QObject):
    """Asks for a file and writes people into it; nothing waits meanwhile. The format follows the name's ending."""

    def __init__(self, backend: Backend, notices: Notices, parent: QWidget) -> None:
        super().__init__(parent)
        self._backend = backend
        self._notices = notices
        self._over = parent
        self._people: Sequence[int] | Shown = ()

    def ask(self, people: Sequence[int] | Shown, name: str) -> None:
        """Ask where to put these people; ``name`` is proposed."""
        from PySide6.QtWidgets import QFileDialog

        self._people = people
        dialog = QFileDialog(self._over, self.tr("Export people"))
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [
                self.tr("Table for spreadsheets (*.csv)"),
                self.tr("vCards for address books (*.vcf)"),
                self.tr("Pages to read (*.md)"),
            ]
        )
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("".join(letter if letter.isalnum() or letter in " -" else "_" for letter in name))
        dialog.filterSelected.connect(self._on_dialog_filter_selected)
        dialog.fileSelected.connect(self._on_dialog_file_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_dialog_filter_selected(self, name: str) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = self.sender()
        if isinstance(dialog, QFileDialog):
            dialog.setDefaultSuffix(name.rsplit("*.", 1)[-1].rstrip(")"))

    def _on_dialog_file_selected(self, name: str) -> None:
        self.write(Path(name), self._people)

    def write(self, path: Path, people: Sequence[int] | Shown) -> None:
        """Write people into a file of this name."""
        if path.suffix.lower() not in _FORMATS:
            path = path.with_name(path.name + ".csv")
        self._backend.compute(self, _export, path, people, done=self._on_exported, failed=self._on_failed)

    def _on_exported(self, done: Exported) -> None:
        text = plural("Exported: %Ln person", "Exported: %Ln people", done.people)
        self._notices.say(text, self.tr("to {file}").format(file=done.path.name))

    def _on_failed(self, failure: Failure) -> None:
        self._backend.failed.emit(failure)
