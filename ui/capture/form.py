"""What the small forms share: a title, fields, a sentence where something went wrong, and one way to confirm."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.backend import Backend
from ui.flow import FlowLayout
from ui.jobs import Failure
from ui.kit.button import Button, ButtonKind
from ui.kit.chip import Chip, ChipKind
from ui.kit.keycap import Keycap
from ui.kit.separator import Separator
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style
from ui.notices import Notices

if TYPE_CHECKING:
    from prm.database import Written

_WIDTH: Final = 620
_CHIP: Final = 28


class CaptureForm(QDialog):
    """A form about one person. Ctrl+Enter confirms, Esc puts it away; what fails leaves everything as it was typed."""

    def __init__(
        self, title: str, confirm: str, backend: Backend, notices: Notices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._backend = backend
        self._notices = notices
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = plain_label(title, Style.PANE, wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.LARGE)
        self._grid.setVerticalSpacing(Space.LARGE)
        self._grid.setColumnStretch(1, 1)
        self._problem = plain_label(tone=Tone.DANGER, wrap=True)
        self._problem.hide()
        self._confirm = Button(
            confirm, ButtonKind.PRIMARY, keys="Ctrl+Return", least_height=Size.CONTROL_IN_FOOTER
        )
        self._confirm.clicked.connect(self.confirm)
        self._shortcuts = [QShortcut(QKeySequence(keys), self) for keys in ("Ctrl+Return", "Ctrl+Enter")]
        for shortcut in self._shortcuts:
            shortcut.activated.connect(self.confirm)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        inside.setSpacing(Space.LARGE)
        inside.addWidget(self._title)
        inside.addLayout(self._grid)
        inside.addWidget(self._problem)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.SECTION, Space.MEDIUM, Space.SECTION, Space.MEDIUM)
        foot.setSpacing(Space.SMALL)
        foot.addWidget(Keycap("Esc"))
        foot.addWidget(plain_label(self.tr("close, nothing is kept"), tone=Tone.INK3))
        foot.addStretch()
        foot.addWidget(self._confirm)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inside)
        column.addWidget(Separator())
        column.addLayout(foot)

    @override
    def event(self, event: QEvent, /) -> bool:
        is_done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
        return is_done

    def _fit(self) -> None:
        """As high as its rows need at this width; chips that wrap make it higher."""
        width = max(self.width(), _WIDTH)
        high = self._column.totalHeightForWidth(width)
        if self.minimumHeight() != high or self.height() != high:
            self.setMinimumHeight(high)
            self.resize(width, high)

    def add_row(self, word: str, field: QWidget) -> None:
        """A field with the word that names it."""
        number = self._grid.rowCount()
        label = plain_label(word, tone=Tone.INK2)
        self._grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, number, 1)

    def confirm(self) -> None:
        """Put it into the book."""
        raise NotImplementedError

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

    def notice(self) -> tuple[str, str]:
        """What is said when the book has it: a sentence and a detail."""
        raise NotImplementedError

    def _on_done(self, written: Written[Any]) -> None:
        self._notices.say(*self.notice(), written.changes.step_id)
        self.accept()

    def _on_failed(self, failure: Failure) -> None:
        self.complain(failure.message)


class Choice(QWidget):
    """One of several chips."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._flow = FlowLayout(self)
        self._group = QButtonGroup(self)
        self._keys: dict[str, Chip] = {}

    def add(self, key: str, text: str, icon: str = "") -> Chip:
        """Offer one more; the first is chosen."""
        chip = Chip(text, ChipKind.OUTLINED, icon=icon, is_checkable=True, least_height=_CHIP)
        chip.setChecked(not self._keys)
        self._keys[key] = chip
        self._group.addButton(chip)
        self._flow.addWidget(chip)
        return chip

    def add_widget(self, widget: QWidget) -> None:
        """Something that belongs to a choice, after the chips."""
        self._flow.addWidget(widget)

    @property
    def key(self) -> str:
        """Which one is chosen."""
        return next(key for key, chip in self._keys.items() if chip.isChecked())

    def choose(self, key: str) -> None:
        self._keys[key].setChecked(True)

    def chip(self, key: str) -> Chip:
        return self._keys[key]
