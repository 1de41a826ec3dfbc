"""The one frame of dialogs: a question before what cannot be undone, a line, a small form; its button says the deed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.button import Button, ButtonKind
from ui.kit.icon_view import IconView
from ui.kit.scale import text_scale
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style

_WIDTH: Final = 460
_MARK: Final = 28
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Dialog(QDialog):
    """``accepted`` comes with the deed; the safe button, Esc and closing change nothing.

    ``keys`` is what does the deed from anywhere in it: ``"Return"`` or ``"Ctrl+Return"``. Without any, Enter presses what
    has the focus, and that is the safe button. ``detail`` stands under the title, what is put into ``body`` below that,
    and ``icon`` beside both. All texts may hold what a person wrote.
    """

    def __init__(
        self,
        title: str,
        deed: str,
        *,
        detail: str = "",
        safe: str = "",
        keys: str = "",
        icon: str = "",
        is_dangerous: bool = False,
        width: int = _WIDTH,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleDescription(detail)
        self._keys = keys
        self._least_width = width
        self.deed_button = Button(
            deed,
            ButtonKind.DANGER if is_dangerous else ButtonKind.PRIMARY,
            keys=keys,
            least_height=Size.CONTROL_IN_FOOTER,
        )
        self.safe_button = Button(
            safe or self.tr("Cancel"),
            ButtonKind.PLAIN if keys else ButtonKind.QUIET,
            keys="Esc",
            least_height=Size.CONTROL_IN_FOOTER,
        )
        self.deed_button.clicked.connect(self.confirm)
        self.safe_button.clicked.connect(self.reject)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.MEDIUM)
        self._problem = plain_label(tone=Tone.DANGER, wrap=True)
        self._problem.hide()
        self._foot = QHBoxLayout()
        self._arrange(self._head(title, detail, icon))
        self._shortcuts = [
            QShortcut(QKeySequence(one), self)
            for one in ("Ctrl+Return", "Ctrl+Enter")
            if keys == "Ctrl+Return"
        ]
        for shortcut in self._shortcuts:
            shortcut.activated.connect(self.deed_button.click)
        (self.deed_button if keys else self.safe_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self, title: str, detail: str, icon: str) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR if icon else Space.MEDIUM)
        words.addWidget(plain_label(title, Style.PANE, wrap=True))
        if detail:
            words.addWidget(plain_label(detail, tone=Tone.INK2, wrap=True))
        head = QHBoxLayout()
        head.setSpacing(Space.LARGE)
        if icon:
            mark = IconView(icon, round(_MARK * text_scale(self.font())), Tone.ACCENT)
            head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _arrange(self, head: QHBoxLayout) -> None:
        self._foot.setSpacing(Space.SMALL)
        self._foot.addStretch()
        self._foot.addWidget(self.safe_button)
        self._foot.addWidget(self.deed_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        self._column.setSpacing(Space.LARGE)
        self._column.addLayout(head)
        self._column.addLayout(self.body, 1)
        self._column.addWidget(self._problem)
        self._column.addLayout(self._foot)

    def add_beside_buttons(self, note: QWidget) -> None:
        """Put something small at the beginning of the line with the buttons."""
        self._foot.insertWidget(0, note, 1)

    def confirm(self) -> None:
        """Do the deed."""
        self.accept()

    def complain(self, sentence: str) -> None:
        """Say what is missing or went wrong; everything stays as it was typed."""
        self._problem.setText(sentence)
        self._problem.show()

    @property
    def problem(self) -> str:
        """What is said to be missing or wrong."""
        return self._problem.text()

    @override
    def event(self, event: QEvent, /) -> bool:
        is_done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
        return is_done

    def _fit(self) -> None:
        """As wide as drawn at this size of text, no wider than the screen, and as high as its words need at that width."""
        wide = max(round(self._least_width * text_scale(self.font())), self._column.minimumSize().width())
        wide = min(wide, self.screen().availableGeometry().width())
        high = self._column.totalHeightForWidth(wide)
        if (self.width(), self.height()) != (wide, high):
            self.setFixedSize(wide, high)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        # By itself a dialog would look for a native button. A line of text tells of Enter by itself, whatever it offers.
        if self._keys == "Return" and not isinstance(self.focusWidget(), QLineEdit):
            self.deed_button.click()
        event.accept()
