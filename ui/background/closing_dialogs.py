"""The two questions of closing the window, each asked once: what closing means, and that there is no tray here."""

from __future__ import annotations

import sys
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.kit.dialog import Dialog
from ui.kit.option import Option
from ui.kit.separator import Separator
from ui.kit.text import Tone, plain_label

_WIDTH: Final = 560
_MARK: Final = "kith-symbolic"


class FirstClose(Dialog):
    """Stay and remind, stay silent, or quit; ``answer`` are the fields of ``Preferences`` that follow from it."""

    def __init__(self, reminder_time: str, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("closing", "The window closes. Kith stays, quietly."),
            QCoreApplication.translate("closing", "Close the window"),
            detail=_where_it_is(),
            keys="Return",
            icon=_MARK,
            width=_WIDTH,
            parent=parent,
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
        self.body.addWidget(Separator())
        for option in (self._remind, self._silent, self._quit):
            self.body.addWidget(option)
        self.add_beside_buttons(
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


class NoTray(Dialog):
    """Says that this desktop has no place to stay in, so that closing quits."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("closing", "The window closes, and Kith ends with it."),
            QCoreApplication.translate("closing", "Quit Kith"),
            detail=QCoreApplication.translate(
                "closing",
                "This desktop shows no small icons, so Kith has no place to stay in. Reminders wait in Today;"
                " nothing is lost. To be reminded at the hour, minimise the window instead.",
            ),
            keys="Return",
            icon=_MARK,
            width=_WIDTH,
            parent=parent,
        )
        self.add_beside_buttons(plain_label(self.tr("Said once."), tone=Tone.INK3))


def _where_it_is() -> str:
    """Where this kind of desktop has its small icons; under Linux that is anywhere."""
    if sys.platform == "win32":
        return QCoreApplication.translate("closing", "You find it among the small icons beside the clock.")
    if sys.platform == "darwin":
        return QCoreApplication.translate(
            "closing", "You find it among the small icons at the top of the screen."
        )
    return QCoreApplication.translate("closing", "You find it among the small icons of your desktop.")
