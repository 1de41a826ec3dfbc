"""The one question before something that cannot be undone; its button is the verb."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.button import Button, ButtonKind
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style
from ui.scale import text_scale

_WIDTH = 460


class Confirm(QDialog):
    """``accepted`` comes with the verb, ``rejected`` with Cancel, Esc and closing; Enter alone deletes nothing."""

    def __init__(self, title: str, detail: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleDescription(detail)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.verb = Button(verb, ButtonKind.DANGER, least_height=Size.CONTROL_IN_FOOTER)
        self.cancel = Button(self.tr("Cancel"), keys="Esc", least_height=Size.CONTROL_IN_FOOTER)
        self.verb.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.verb)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.LARGE)
        column.addWidget(plain_label(title, Style.PANE, wrap=True))
        column.addWidget(plain_label(detail, tone=Tone.INK2, wrap=True))
        column.addLayout(foot)
        self.cancel.setFocus()

    @override
    def event(self, event: QEvent, /) -> bool:
        is_done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
        return is_done

    def _fit(self) -> None:
        """As wide as drawn at this size of text, and as high as its words need at that width."""
        wide = max(round(_WIDTH * text_scale(self.font())), self._column.minimumSize().width())
        self.setFixedSize(wide, self._column.totalHeightForWidth(wide))
