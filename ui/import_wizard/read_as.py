"""As what a file was read, and the way to say otherwise."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from prm.importing.formats import FORMATS
from prm.importing.mapped_table import NAME
from prm.importing.review import Review
from ui.engine_words import in_language
from ui.flow import FlowLayout
from ui.kit.button import Button, ButtonKind
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

    def show_review(self, review: Review) -> None:
        """Say it of this review, where there is something to say."""
        title = _title_of(review)
        self._told.setText(self.tr("Read as {format}.").format(format=in_language(title)))
        self._told.setMinimumHeight(self.other.sizeHint().height())
        self.setVisible(bool(title))

    @property
    def told(self) -> str:
        """What it says; empty where it is not shown."""
        return "" if self.isHidden() else self._told.text()


def _title_of(review: Review) -> str:
    """The title of the one format of a file by itself; of archives and mapped tables there is nothing to say."""
    if len(review.accounts) != 1:
        return ""
    (account,) = review.accounts
    if "!" in account.file or account.format == NAME:
        return ""
    return next((one.title for one in FORMATS if one.name == account.format), "")
