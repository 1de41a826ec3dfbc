"""Which files to bring in: asked with the system's own dialog, or dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.kit.people_drag import has_people


def dropped_paths(data: QMimeData) -> list[Path]:
    """The files and folders of this computer in what is dropped; people of this book are dragged as a file too."""
    if has_people(data):
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class FileChoice(QObject):
    """Asks for files or a folder; ``chosen`` carries a list of paths, and nothing waits meanwhile."""

    chosen = Signal(list)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent

    def ask_files(self) -> None:
        """Ask for one file or several."""
        self._ask(self.tr("Choose files to bring in"), is_folder=False)

    def ask_folder(self) -> None:
        """Ask for a folder, as an archive that was taken apart."""
        self._ask(self.tr("Choose a folder to bring in"), is_folder=True)

    def _ask(self, title: str, *, is_folder: bool) -> None:
        from PySide6.QtWidgets import (
            QFileDialog,  # its many enums would cost the first paint ten milliseconds
        )

        mode = QFileDialog.FileMode.Directory if is_folder else QFileDialog.FileMode.ExistingFiles
        dialog = QFileDialog(self._over, title)
        dialog.setFileMode(mode)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.filesSelected.connect(self._on_dialog_files_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_dialog_files_selected(self, names: list[str]) -> None:
        self.chosen.emit([Path(name) for name in names])
