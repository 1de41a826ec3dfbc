"""The one frame of *We talked*, a note and a follow-up: a head, rows of fields, a sentence where something went wrong, and one way to confirm."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.capture.overlay import Overlay
from ui.jobs import Failure
from ui.kit.button import Button, ButtonKind
from ui.kit.keycap import Keycap
from ui.kit.scroll import Scroll
from ui.kit.separator import Separator
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style

if TYPE_CHECKING:
    from prm.database import Written
    from ui.backend import Backend
    from ui.capture.drafts import Drafts
    from ui.notices import Notices

_CONFIRMING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CaptureForm(Overlay):
    """Ctrl+Enter confirms, Esc puts it away and keeps what was typed for the next time; what fails changes nothing.

    ``accepted`` fires when the book has it. A form is about something (``about``), and its draft with it.
    """

    accepted = Signal()

    def __init__(
        self,
        title: str,
        confirm: str,
        backend: Backend,
        notices: Notices,
        parent: QWidget,
        drafts: Drafts | None = None,
        about: tuple[Any, ...] = (),
    ) -> None:
        super().__init__(parent.window(), title)
        self._backend = backend
        self._notices = notices
        self._drafts = drafts
        self._about = about
        self.first_field: QWidget | None = None
        self._title = plain_label(title, Style.PANE, wrap=True)
        self._head = QWidget()
        self._head_row = QHBoxLayout(self._head)
        self._head_row.setContentsMargins(Space.SECTION, Space.XLARGE, Space.SECTION, Space.XLARGE)
        self._head_row.setSpacing(Space.LARGE)
        self._head_row.addWidget(self._title, 1)
        self._inside = QWidget()
        self._inside.setAutoFillBackground(False)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(Space.SECTION, Space.LARGE, Space.SECTION, Space.LARGE)
        self._column.setSpacing(Space.LARGE)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.XLARGE)
        self._grid.setVerticalSpacing(Space.MEDIUM)
        self._grid.setColumnStretch(1, 1)
        self._problem = plain_label(tone=Tone.DANGER, wrap=True)
        self._problem.hide()
        self._confirm = Button(
            confirm, ButtonKind.PRIMARY, keys="Ctrl+Return", least_height=Size.CONTROL_IN_FOOTER
        )
        self._confirm.clicked.connect(self.confirm)
        self._foot = self._make_foot()
        self._lay_out()
        self.left.connect(self.deleteLater)

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(Space.SECTION, Space.MEDIUM, Space.XLARGE, Space.MEDIUM)
        row.setSpacing(Space.SMALL)
        close = self.tr("close") if self._drafts is None else self.tr("close, nothing lost")
        for key, words in (("Tab", self.tr("next field")), ("Esc", close)):
            row.addWidget(Keycap(key))
            label = plain_label(words, tone=Tone.INK2, elide=True)
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            row.addWidget(label)
            row.addSpacing(Space.SMALL)
        row.addStretch()
        row.addWidget(self._confirm)
        return foot

    def _lay_out(self) -> None:
        self._column.addLayout(self._grid)
        self._column.addWidget(self._problem)
        self._scroll = Scroll()
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._scroll.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)  # setWidget switched it on
        self.follow(self._inside)
        self.column.addWidget(self._head)
        self.column.addWidget(Separator())
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(Separator())
        self.column.addWidget(self._foot)

    @override
    def panel_height(self, width: int) -> int:
        inner = width - 2
        fixed = self._head.sizeHint().height() + self._foot.sizeHint().height() + 4
        return fixed + _height_of(self._column, inner)

    def name_it(self, title: str, confirm: str) -> None:
        """Say what the form is, and what its one button does."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self.panel.setAccessibleName(title)
        self._confirm.set_label(confirm)

    @override
    def open(self) -> None:
        super().open()
        if self.first_field is not None:
            self.first_field.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self.focusNextPrevChild(True)

    @override
    def reveal(self, widget: QWidget) -> None:
        if self._inside.isAncestorOf(widget):
            self._scroll.ensureWidgetVisible(widget)

    def add_row(self, word: str, field: QWidget) -> None:
        """A field with the word that names it."""
        number = self._grid.rowCount()
        label = plain_label(word, tone=Tone.INK2)
        label.setMinimumHeight(28)
        self._grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, number, 1)

    def confirm(self) -> None:
        """Put it into the book."""
        raise NotImplementedError

    def draft(self) -> Any:
        """What to keep when it is put away; None or empty for nothing."""
        return None

    def kept(self) -> Any:
        """The draft that was left the last time, None where there is none."""
        return None if self._drafts is None else self._drafts.take(*self._about)

    def send(self, command: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """Run the command of this form; the form closes when the book has it."""
        self._problem.hide()
        self._confirm.setEnabled(False)
        self._backend.run(self, command, *args, done=self._on_done, failed=self._on_failed, **kwargs)

    def complain(self, sentence: str) -> None:
        """Say what is missing or went wrong."""
        self._problem.setText(sentence)
        self._problem.show()
        self._confirm.setEnabled(True)
        self._scroll.ensureWidgetVisible(self._problem)

    def notice(self) -> tuple[str, str]:
        """What is said when the book has it: a sentence and a detail."""
        raise NotImplementedError

    def finish(self) -> None:
        """The book has it: nothing is left to keep."""
        self.accepted.emit()
        self.leave()

    @override
    def put_away(self) -> None:
        if self._drafts is not None:
            self._drafts.keep(self.draft(), *self._about)
        self.leave()

    def _on_done(self, written: Written[Any]) -> None:
        self._notices.say(*self.notice(), written.changes.step_id)
        self.finish()

    def _on_failed(self, failure: Failure) -> None:
        self.complain(failure.message)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _CONFIRMING and is_control:
            if self._confirm.isEnabled():
                self.confirm()
            event.accept()
        else:
            super().keyPressEvent(event)


def _height_of(layout: QLayout, width: int) -> int:
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()
