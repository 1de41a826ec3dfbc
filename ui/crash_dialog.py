"""What is shown of our own faults: that the book is safe, and what can be copied into a report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.kit.button import Button, ButtonKind
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space, Style


class CrashDialog(QDialog):
    """One sentence, and details to copy."""

    def __init__(self, details: str, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = details
        self.setWindowTitle(self.tr("Kith made a mistake"))
        self.setMinimumSize(560, 380)
        told = self.tr(
            "Your book is safe: what was being done is either whole in it or not there at all. The details below hold"
            " no names and nothing that people wrote; they are also in {log}."
        ).format(log=log)
        text = QPlainTextEdit(details)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Details"))
        self._copy = Button(self.tr("Copy the details"), icon="copy")
        self._copy.clicked.connect(self._on_copy_clicked)
        close = Button(self.tr("Go on"), ButtonKind.PRIMARY)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._copy)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(plain_label(self.tr("Kith made a mistake, not you"), Style.PANE))
        label = plain_label(told, tone=Tone.INK2, wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label)
        column.addWidget(text, 1)
        column.addLayout(row)

    def _on_copy_clicked(self) -> None:
        QApplication.clipboard().setText(self._details)
