"""The sheet of keys, made of the actions themselves: searchable, and printable on one page or two."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.button import Button
from ui.kit.field import SearchField
from ui.kit.keycap import Keycap, keycap_text
from ui.kit.scroll import Scroll
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from ui.actions import Actions


class Line(NamedTuple):
    """One action of the sheet: its words, and its keys as portable text."""

    text: str
    keys: tuple[str, ...]


def sheet(actions: Actions) -> list[tuple[str, list[Line]]]:
    """Every action that has keys, under the title of its menu."""
    found = []
    for title, group in actions.groups():
        lines = [line_of(action) for action in group if action.shortcuts()]
        if lines:
            found.append((title, lines))
    return found


def line_of(action: QAction) -> Line:
    """An action as it stands in the sheet."""
    form = QKeySequence.SequenceFormat.PortableText
    words = action.text().replace("&&", "&").partition(":")[0]  # "Undo: Move Ann Lee …" is Undo here
    return Line(words, tuple(keys.toString(form) for keys in action.shortcuts()))


class KeySheet(QDialog):
    """All keys. Typing narrows them down, by words or by keys."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = sheet(actions)
        self.setWindowTitle(self.tr("All keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._search = SearchField(self.tr("Search keys"))
        self._search.textChanged.connect(self._fill)
        self._print = Button(self.tr("Print…"), icon="file-text")
        self._print.clicked.connect(self._on_print_clicked)
        self._told = plain_label(tone=Tone.INK2, wrap=True)
        self._scroll = Scroll()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # it has nothing inside that could take it
        self._scroll.setAccessibleName(self.tr("Keys"))
        head = QHBoxLayout()
        head.setSpacing(Space.MEDIUM)
        head.addWidget(plain_label(self.tr("All keys"), Style.PANE))
        head.addWidget(self._search, 1)
        head.addWidget(self._print)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._told)
        self._fill()
        self._search.setFocus()

    @property
    def search(self) -> SearchField:
        return self._search

    @property
    def shown(self) -> list[str]:
        """The words of the actions shown."""
        return [line.text for _title, lines in self._fitting() for line in lines]

    def _fitting(self) -> list[tuple[str, list[Line]]]:
        wanted = self._search.text().casefold().split()
        groups = []
        for title, lines in self._groups:
            kept = [line for line in lines if all(word in _place(title, line) for word in wanted)]
            if kept:
                groups.append((title, kept))
        return groups

    def _fill(self) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, Space.MEDIUM, 0)
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setColumnStretch(0, 1)
        number = 0
        for title, lines in self._fitting():
            heading = plain_label(title, Style.SECTION)
            heading.setContentsMargins(0, Space.MEDIUM if number else 0, 0, 0)
            grid.addWidget(heading, number, 0, 1, 2)
            for line in lines:
                number += 1
                grid.addWidget(plain_label(line.text, wrap=True), number, 0)
                grid.addWidget(_keycaps(line.keys), number, 1, Qt.AlignmentFlag.AlignTrailing)
            number += 1
        grid.setRowStretch(number, 1)
        self._scroll.setWidget(inside)
        none = self.tr("No key fits “{text}”.").format(text=self._search.text().strip())
        letters = self.tr(
            "Keys without Ctrl or Alt act outside text fields only; Settings can switch them off."
        )
        self._told.setText(letters if number else none)

    def _on_print_clicked(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self._printer = QPrinter()
        dialog = QPrintDialog(self._printer, self)
        dialog.accepted.connect(self._on_dialog_accepted)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # the dialog's own wants a slot in the old way

    def _on_dialog_accepted(self) -> None:
        from PySide6.QtGui import QTextDocument

        document = QTextDocument()
        document.setHtml(self.as_page())
        document.print_(self._printer)

    def as_page(self) -> str:
        """The sheet for the printer, whatever is searched: a table a menu."""
        parts = [f"<h2>{escape(self.tr('All keys'))}</h2>"]
        for title, lines in self._groups:
            rows = "".join(
                f"<tr><td>{escape(line.text)}</td><td>{escape('   '.join(map(keycap_text, line.keys)))}</td></tr>"
                for line in lines
            )
            parts.append(f'<h3>{escape(title)}</h3><table width="100%">{rows}</table>')
        return "".join(parts)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(
            70 * metrics.averageCharWidth(), max(int(Size.TODAY_ROW) * 8, 32 * metrics.lineSpacing())
        )


def _place(title: str, line: Line) -> str:
    return " ".join((title, line.text, *line.keys, *map(keycap_text, line.keys))).casefold()


def _keycaps(keys: tuple[str, ...]) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(Space.HAIR)
    for one in keys:
        across.addWidget(Keycap(one))
    return row
