"""A chip that becomes a small text field: for one more person, one more topic."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from ui.capture.chips import CHIP
from ui.kit.chip import Chip, ChipKind
from ui.kit.tokens import Space

_SIGNS: Final = 22


class AddField(QWidget):
    """``added`` carries what was typed and ended with Enter, ``picked`` the place of a suggestion.

    ``typed`` carries the text as it grows, so that somebody can ``suggest``. Esc makes it a chip again.
    """

    added = Signal(str)
    picked = Signal(int)
    typed = Signal(str)
    grown = Signal()

    def __init__(self, text: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip = Chip(text, ChipKind.OUTLINED, icon="plus", least_height=CHIP)
        self._chip.clicked.connect(self.start)
        self._edit = QLineEdit()
        self._edit.setPlaceholderText(hint)
        self._edit.setAccessibleName(hint)
        self._edit.setMinimumWidth(QFontMetrics(self._edit.font()).averageCharWidth() * _SIGNS)
        self._edit.setMinimumHeight(CHIP)
        self._edit.hide()
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self._edit)
        self._completer.activated[QModelIndex].connect(  # type: ignore[index]  # by place: two people may share a name
            self._on_completer_activated
        )
        self._edit.textEdited.connect(self.typed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._chip)
        row.addWidget(self._edit)

    @property
    def edit(self) -> QLineEdit:
        return self._edit

    @property
    def chip(self) -> Chip:
        return self._chip

    def start(self) -> None:
        """Become a text field."""
        self._chip.hide()
        self._edit.clear()
        self._edit.show()
        self._edit.setFocus(Qt.FocusReason.TabFocusReason)
        self.updateGeometry()
        self.typed.emit("")
        self.grown.emit()

    def stop(self) -> None:
        """Become a chip again."""
        if not self._edit.isVisibleTo(self):
            return
        had_focus = self._edit.hasFocus()
        self._hide_names()
        self._chip.show()
        self._edit.hide()
        if had_focus:
            self._chip.setFocus(Qt.FocusReason.TabFocusReason)
        self.updateGeometry()
        self.grown.emit()

    def suggest(self, names: Sequence[str]) -> None:
        """Offer these under the field, while it has the focus."""
        self._names.setStringList(list(names))
        if names and self._edit.hasFocus():
            self._completer.complete()
        else:
            self._hide_names()

    def _hide_names(self) -> None:
        popup = self._completer.popup()
        if popup is not None:
            popup.hide()

    def _on_completer_activated(self, index: QModelIndex) -> None:
        self.stop()
        self.picked.emit(index.row())

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        is_editing = self._edit.isVisible()
        is_bare = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if is_editing and event.key() == Qt.Key.Key_Escape:
            self.stop()
        elif is_editing and is_bare and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            text = self._edit.text().strip()
            self.stop()
            if text:
                self.added.emit(text)
        else:
            super().keyPressEvent(event)
