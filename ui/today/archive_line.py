"""The line in Today that says the archive should be ready, until it was read or is not wanted any more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget
from typing_extensions import override

from ui import archive_request
from ui.kit.button import Button, ButtonKind
from ui.kit.icon_view import IconView
from ui.kit.paint import fill_rounded
from ui.kit.scale import text_scale
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Radius, Size, Space, tokens_of

if TYPE_CHECKING:
    from ui.desk import Desk


_BESIDE: Final = 560


class ArchiveLine(QWidget):
    """Offers LinkedIn's page and the import, and can be put away for good."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        told = plain_label(
            self.tr("Your LinkedIn archive should be ready: download it and drop it on this window."),
            wrap=True,
        )
        self.page = Button(self.tr("Open that page"), icon="arrow-up-right", least_height=Size.CONTROL_IN_ROW)
        self.dismiss = Button(
            "",
            ButtonKind.PLAIN,
            icon="x",
            name=self.tr("No reminder any more"),
            least_height=Size.CONTROL_IN_ROW,
        )
        self.page.clicked.connect(self._on_page_clicked)
        self.dismiss.clicked.connect(self._on_dismiss_clicked)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(Space.SMALL)
        self._words.addWidget(told, 1)
        self._words.addWidget(self.page, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.SMALL, Space.SMALL)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(IconView("file-archive", Size.ICON, Tone.ACCENT))
        row.addLayout(self._words, 1)
        row.addWidget(self.dismiss)

    def _on_page_clicked(self) -> None:
        archive_request.open_page()

    def _on_dismiss_clicked(self) -> None:
        archive_request.forget(self._desk.preferences)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= _BESIDE * text_scale(self.font())
        self._words.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        fill_rounded(QPainter(self), QRectF(self.rect()), Radius.ROW, tokens_of(self.palette()).accent_soft)
