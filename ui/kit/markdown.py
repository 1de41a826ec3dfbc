"""Markdown that people wrote, shown without anything being fetched, run or opened by itself."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget
from typing_extensions import override

#: What may be opened when somebody presses a link, after having been asked.
SAFE_SCHEMES: Final = frozenset({"http", "https", "mailto"})
_IMAGE: Final = re.compile(r"\\*!(?=\[)")


class MarkdownView(QTextBrowser):
    """Shows Markdown: no HTML, no pictures. ``link_pressed`` carries the address of a link, as text."""

    link_pressed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.anchorClicked.connect(self._on_anchor_clicked)

    def show_markdown(self, text: str) -> None:
        """Show a text; what looks like a picture becomes a link to it, and tags stand as they were typed."""
        features = (
            QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
        )
        self.document().setMarkdown(_IMAGE.sub(r"\\!", text), features)

    def _on_anchor_clicked(self, url: QUrl) -> None:
        if url.scheme().casefold() in SAFE_SCHEMES:
            self.link_pressed.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    @override
    def loadResource(self, type: int, name: QUrl | str, /) -> object:
        """Nothing: neither files nor the network are read for a text."""
        return None
