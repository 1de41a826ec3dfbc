"""A person on paper: everything that is known, as text, dark on white whatever the window looks like."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtPrintSupport import QPrinter

from prm.exporting.copying import CopyAs, copied

if TYPE_CHECKING:
    from prm.database import Transaction

_POINTS = 10.5
_TITLE = 18.0


def printed(tx: Transaction, contact_id: int) -> str:
    """Everything that is known of a person, as text."""
    return copied(tx, [contact_id], CopyAs.TEXT).text


def document_of(title: str, text: str) -> QTextDocument:
    """A page with a title; both are plain text, so that nothing in them is read as anything else."""
    document = QTextDocument()
    font = QFont(document.defaultFont())
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, title)
    cursor = QTextCursor(document)
    large = QTextCharFormat()
    large.setFontPointSize(_TITLE)
    large.setFontWeight(QFont.Weight.DemiBold)
    cursor.insertText(title, large)
    cursor.insertBlock()
    cursor.insertBlock()
    body = text.removeprefix(title).strip("\n")
    cursor.insertText(body, QTextCharFormat())
    return document


def write_pdf(title: str, text: str, path: Path) -> None:
    """Write the page as a PDF whose words can be chosen and searched."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setDocName(title)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(20, 18, 20, 18), QPageLayout.Unit.Millimeter)
    document_of(title, text).print_(printer)
