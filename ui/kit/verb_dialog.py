"""The one question that is asked: before what cannot be undone, with a verb on the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.button import Button, ButtonKind
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style
from ui.overriding import override


class VerbDialog(QDialog):
    """``agreed`` comes when the button with the ``verb`` was pressed; Esc and the safe button change nothing.

    ``sentence`` says what goes, counted; ``detail`` what stays and how to get it back. The safe button has the focus.
    """

    agreed = Signal()

    def __init__(
        self,
        title: str,
        sentence: str,
        verb: str,
        *,
        detail: str = "",
        safe: str = "",
        is_danger: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleDescription(sentence)
        self.setMinimumWidth(60 * QFontMetrics(self.font()).averageCharWidth())
        kind = ButtonKind.DANGER if is_danger else ButtonKind.PRIMARY
        self._verb = Button(verb, kind, least_height=Size.CONTROL_IN_FOOTER)
        self._safe = Button(
            safe or self.tr("Leave it as it is"), keys="Esc", least_height=Size.CONTROL_IN_FOOTER
        )
        self._verb.clicked.connect(self._on_verb_clicked)
        self._safe.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(plain_label(title, Style.PANE, wrap=True))
        column.addWidget(plain_label(sentence, wrap=True))
        if detail:
            column.addWidget(plain_label(detail, tone=Tone.INK2, wrap=True))
        column.addSpacing(Space.SMALL)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addStretch()
        row.addWidget(self._safe)
        row.addWidget(self._verb)
        column.addLayout(row)
        self._safe.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def verb_button(self) -> Button:
        """The button that does it."""
        return self._verb

    @property
    def safe_button(self) -> Button:
        """The button that changes nothing."""
        return self._safe

    def _on_verb_clicked(self) -> None:
        self.accept()
        self.agreed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        # Enter presses only the button that has the focus; by itself a dialog would look for a default one.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)
