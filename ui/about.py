"""Which Kith this is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.kit.icon_view import IconView
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space, Style


def _version() -> str:
    try:
        return version("prm")
    except PackageNotFoundError:
        return ""  # run from its folder, without having been installed


class AboutDialog(QDialog):
    """Name, version and the promise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Kith"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        promise = self.tr(
            "Everything stays on this computer. Kith sends nothing, accepts nothing and needs no account."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.SMALL)
        column.addWidget(IconView("kith-symbolic", 44, Tone.ACCENT))
        column.addWidget(
            plain_label(self.tr("Kith {version}").format(version=_version()).strip(), Style.PANE)
        )
        column.addWidget(plain_label(self.tr("A personal relationship manager"), tone=Tone.INK2))
        column.addWidget(plain_label(promise, tone=Tone.INK2, wrap=True))
        column.addWidget(
            plain_label(self.tr("Free software under the GPL, version 3 or later"), tone=Tone.INK3)
        )
        self.setMinimumWidth(380)
