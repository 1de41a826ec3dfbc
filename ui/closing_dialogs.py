"""The two questions of closing the window, each asked once: what closing means, and that there is no tray here."""

from __future__ import annotations

import sys
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.button import Button, ButtonKind
from ui.kit.icon_view import IconView
from ui.kit.option import Option
from ui.kit.separator import Separator
from ui.kit.text import PlainLabel, Tone, plain_label
from ui.kit.tokens import Size, Space, Style
from ui.scale import text_scale

_WIDTH: Final = 560
_MARK: Final = 28


class _Question(QDialog):
    """A mark, a sentence and a line under it; Enter confirms, Escape leaves everything as it is."""

    def __init__(self, title: str, detail: str, confirm: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleDescription(detail)
        self._cancel = Button(self.tr("Cancel"), ButtonKind.PLAIN, least_height=Size.CONTROL_IN_FOOTER)
        self._cancel.clicked.connect(self.reject)
        self._confirm = Button(
            confirm, ButtonKind.PRIMARY, keys="Return", least_height=Size.CONTROL_IN_FOOTER
        )
        self._confirm.clicked.connect(self.accept)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(plain_label(title, Style.PANE, wrap=True))
        words.addWidget(plain_label(detail, tone=Tone.INK2, wrap=True))
        head = QHBoxLayout()
        head.setSpacing(Space.LARGE)
        head.addWidget(
            IconView("kith-symbolic", round(_MARK * text_scale(self.font())), Tone.ACCENT),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        head.addLayout(words, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        self.column.setSpacing(Space.LARGE)
        self.column.addLayout(head)

    def add_foot(self, note: PlainLabel | None = None) -> None:
        """The line with the buttons, last."""
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        if note is None:
            foot.addStretch()
        else:
            foot.addWidget(note, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._confirm)
        self.column.addLayout(foot)
        self._confirm.setFocus()

    @override
    def event(self, event: QEvent, /) -> bool:
        is_done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
        return is_done

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()  # by itself a dialog knows only native buttons
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """As wide as drawn at this size of text, and as high as its words need at that width."""
        wanted = max(round(_WIDTH * text_scale(self.font())), self.column.minimumSize().width())
        wanted = min(wanted, self.screen().availableGeometry().width())
        high = self.column.totalHeightForWidth(wanted)
        if (self.width(), self.height()) != (wanted, high):
            self.setFixedSize(wanted, high)


class FirstClose(_Question):
    """Stay and remind, stay silent, or quit; ``answer`` are the fields of ``Preferences`` that follow from it."""

    def __init__(self, reminder_time: str, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("closing", "The window closes. Kith stays, quietly."),
            _where_it_is(),
            QCoreApplication.translate("closing", "Close the window"),
            parent,
        )
        self._remind = Option(
            self.tr("Stay, and remind me once a day, at {time}").format(time=reminder_time),
            self.tr("One notice; names are hidden while the screen is locked"),
        )
        self._silent = Option(self.tr("Stay, and say nothing"), self.tr("Today waits until you open it"))
        self._quit = Option(
            self.tr("Quit when I close the window"), self.tr("Reminders wait in Today; nothing is lost")
        )
        self._remind.setChecked(True)
        self.column.addWidget(Separator())
        for option in (self._remind, self._silent, self._quit):
            self.column.addWidget(option)
        self.add_foot(
            plain_label(self.tr("Asked once. Settings, Reminders, has it again."), tone=Tone.INK3, wrap=True)
        )

    @property
    def options(self) -> tuple[Option, Option, Option]:
        """Stay and remind, stay and say nothing, quit."""
        return self._remind, self._silent, self._quit

    @property
    def answer(self) -> dict[str, Any]:
        """What the person chose."""
        if self._quit.isChecked():
            return {"close_to_tray": "quit"}
        return {"close_to_tray": "stay", "reminds": self._remind.isChecked()}


class NoTray(_Question):
    """Says that this desktop has no place to stay in, so that closing quits."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("closing", "The window closes, and Kith ends with it."),
            QCoreApplication.translate(
                "closing",
                "This desktop shows no small icons, so Kith has no place to stay in. Reminders wait in Today;"
                " nothing is lost. To be reminded at the hour, minimise the window instead.",
            ),
            QCoreApplication.translate("closing", "Quit Kith"),
            parent,
        )
        self.add_foot(plain_label(self.tr("Said once."), tone=Tone.INK3))


def _where_it_is() -> str:
    """Where this kind of desktop has its small icons; under Linux that is anywhere."""
    if sys.platform == "win32":
        return QCoreApplication.translate("closing", "You find it among the small icons beside the clock.")
    if sys.platform == "darwin":
        return QCoreApplication.translate(
            "closing", "You find it among the small icons at the top of the screen."
        )
    return QCoreApplication.translate("closing", "You find it among the small icons of your desktop.")
