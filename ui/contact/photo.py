"""The picture of a person: chosen or dropped, made small, and shown."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QImage,
    QImageReader,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from prm.errors import FileError
from ui.kit.avatar import Avatar
from ui.kit.paint import paint_focus
from ui.kit.tokens import LIGHT, tokens_of

_SIDE: Final = 512
_QUALITY: Final = 88
#: A picture is asked for its size before it is read: a small file can hold one that fills the memory.
MOST_PIXELS: Final = 64_000_000
MOST_SIDE: Final = 16_384
_MEGABYTES: Final = 300


def read_picture(_work: object, path: Path) -> bytes:
    """A file as a square JPEG of 512 pixels; runs beside the window. FileError, in a sentence, where it is no picture."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setAllocationLimit(_MEGABYTES)
    size = reader.size()
    if not size.isValid():
        raise FileError(f"{path.name} is no picture that Kith can read. Nothing was changed.")
    if max(size.width(), size.height()) > MOST_SIDE or size.width() * size.height() > MOST_PIXELS:
        raise FileError(
            f"{path.name} is larger than any photo of a person. Nothing was changed; save it smaller."
        )
    scale = _SIDE / min(size.width(), size.height())
    if scale < 1:
        reader.setScaledSize(
            QSize(max(_SIDE, round(size.width() * scale)), max(_SIDE, round(size.height() * scale)))
        )
    image = reader.read()
    if image.isNull():
        raise FileError(f"{path.name} is damaged, or no picture. Nothing was changed.")
    return _as_jpeg(_square(image))


def _square(image: QImage) -> QImage:
    side = min(image.width(), image.height())
    middle = image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    if side != _SIDE:
        middle = middle.scaled(
            _SIDE, _SIDE, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    opaque = QImage(_SIDE, _SIDE, QImage.Format.Format_RGB32)
    opaque.fill(LIGHT.raised)  # paper, whatever the window looks like
    painter = QPainter(opaque)
    painter.drawImage(0, 0, middle)
    painter.end()
    return opaque


def _as_jpeg(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", _QUALITY)  # type: ignore[call-overload]  # its stub wants bytes there, and takes text
    return bytes(buffer.data().data())


class PhotoAvatar(Avatar):
    """An avatar that takes a picture: dropped onto it, or asked for by a click or Enter.

    ``asked`` carries the path of a dropped file, or "" where one is to be chosen.
    """

    asked = Signal(str)

    def __init__(self, name: str = "", uid: str = "", side: int = 44, parent: QWidget | None = None) -> None:
        super().__init__(name, uid, side, parent)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Choose a picture, or drop one here"))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.asked.emit("")

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit("")
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            rect = QRectF(self.rect())
            paint_focus(QPainter(self), rect, rect.height() / 2, tokens_of(self.palette()))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent, /) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.asked.emit(paths[0])
