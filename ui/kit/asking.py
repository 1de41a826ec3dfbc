"""A question before something that cannot be taken back, or that leaves Kith: its button says the deed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.button import Button, ButtonKind
from ui.kit.text import Tone, font_for, plain_label
from ui.kit.tokens import Size, Space, Style


class Question(QDialog):
    """``confirmed`` is the deed; Esc and *Cancel* change nothing, and are what Enter does at first."""

    confirmed = Signal()

    def __init__(
        self, title: str, detail: str, deed: str, *, is_dangerous: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        letters = QFontMetrics(font_for(Style.BODY)).averageCharWidth()
        self.setMinimumWidth(letters * 56)
        self._deed = Button(
            deed,
            ButtonKind.DANGER if is_dangerous else ButtonKind.PRIMARY,
            least_height=Size.CONTROL_IN_FOOTER,
        )
        self._cancel = Button(self.tr("Cancel"), keys="Esc", least_height=Size.CONTROL_IN_FOOTER)
        self._deed.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self.accepted.connect(self.confirmed)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.LARGE)
        column.addWidget(plain_label(title, Style.PANE, wrap=True))
        if detail:
            column.addWidget(plain_label(detail, tone=Tone.INK2, wrap=True))
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self._deed)
        column.addLayout(foot)
        self._cancel.setFocus()

    @property
    def deed(self) -> Button:
        """The button that does it."""
        return self._deed
