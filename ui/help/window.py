"""The window of the help: its pages beside a list of them, on this computer alone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QWidget
from typing_extensions import override

from ui.help.pages import WHATS_NEW, page_text, page_title, topics
from ui.kit.tokens import Space

_TOPIC = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """One window of help over a window of Kith; it stays open while one goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Pages of the help"))
        self._page = QTextBrowser()
        self._page.setAccessibleName(self.tr("Page of the help"))
        self._page.setOpenLinks(False)  # the pages are whole in themselves, and nothing here opens a network
        for topic in topics():
            item = QListWidgetItem(self.tr("What is new") if topic == WHATS_NEW else page_title(topic))
            item.setData(_TOPIC, topic)
            self._list.addItem(item)
        self._list.currentItemChanged.connect(self._on_list_current_item_changed)
        self._list.ensurePolished()
        self._list.setFixedWidth(max(self._list.sizeHintForColumn(0), 1) + int(Space.PAGE))
        self._page.setMinimumWidth(32 * self.fontMetrics().averageCharWidth())
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        row.setSpacing(Space.LARGE)
        row.addWidget(self._list)
        row.addWidget(self._page, 1)
        self._again = QShortcut(QKeySequence("F1"), self)
        self._again.activated.connect(self.close)

    @classmethod
    def open_at(cls, topic: str, over: QWidget) -> HelpWindow:
        """Show the help at a page; the window that is open already is used."""
        found = next((one for one in over.findChildren(cls) if one.isVisible()), None)
        window = found or cls(over)
        window.show_topic(topic)
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def show_topic(self, topic: str) -> None:
        """Show a page; one that is not there gives the first."""
        for number in range(self._list.count()):
            if self._list.item(number).data(_TOPIC) == topic:
                self._list.setCurrentRow(number)
                return
        self._list.setCurrentRow(0)

    @property
    def topic(self) -> str:
        """The page shown."""
        item = self._list.currentItem()
        return str(item.data(_TOPIC)) if item is not None else ""

    @property
    def page(self) -> QTextBrowser:
        return self._page

    def _on_list_current_item_changed(self) -> None:
        self._page.setMarkdown(page_text(self.topic))
        self._space_out()

    def _space_out(self) -> None:
        """Room between paragraphs: Markdown comes without any."""
        room = self.fontMetrics().lineSpacing() * 2 // 3
        block = self._page.document().begin()
        while block.isValid():
            form = block.blockFormat()
            form.setBottomMargin(room if block.textList() is None else room / 3)
            cursor = QTextCursor(block)
            cursor.setBlockFormat(form)
            block = block.next()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(self._list.width() + 70 * metrics.averageCharWidth(), 32 * metrics.lineSpacing())
