"""Icons: SVG files in ``resources/icons``, tinted from the tokens."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

import resources
from ui.kit.tokens import DARK, Size

# importlib.resources would find the same folder, and take six milliseconds of every start to be loaded.
_FOLDER: Final = Path(resources.__path__[0]) / "icons"
_SIZES = (Size.ICON, Size.ICON_LARGE, Size.NAV)
_RATIOS = (1.0, 2.0, 3.0)
_TRAY_SIZES: Final = (16, 22, 24, 32, 44, 48, 64)

POINTING: Final = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "arrow-up-right",
        "chevron-left",
        "chevron-right",
        "corner-down-left",
        "external-link",
        "file-input",
        "list",
        "log-out",
        "redo-2",
        "undo-2",
    }
)
"""The icons that point along the line of reading, and turn round where it runs from right to left."""


def icon_names() -> list[str]:
    """Every icon there is, sorted."""
    return sorted(entry.stem for entry in _FOLDER.glob("*.svg"))


def icon_pixmap(
    name: str, size: int, colour: QColor, ratio: float = 1.0, *, mirrored: bool = False
) -> QPixmap:
    """The icon as a square picture of ``size`` device-independent pixels for a screen with this pixel ratio.

    ``mirrored`` says that the line runs from right to left; only icons that point turn round. An icon that does not
    exist is a fault of ours: FileNotFoundError.
    """
    turned = mirrored and name in POINTING
    key = f"kith-icon {name} {size} {colour.rgba():x} {ratio} {turned}"
    cached = QPixmap()
    if QPixmapCache.find(key, cached):
        return cached
    drawing = QSvgRenderer(QByteArray(_tinted(name, colour).encode()))
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if turned:
        painter.translate(pixmap.width(), 0)
        painter.scale(-1, 1)
    drawing.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def icon(name: str, colour: QColor) -> QIcon:
    """The icon for actions, menus and native buttons, in the usual sizes and pixel ratios."""
    result = QIcon()
    for size in _SIZES:
        for ratio in _RATIOS:
            result.addPixmap(icon_pixmap(name, size, colour, ratio))
    return result


def app_icon() -> QIcon:
    """Kith's own mark on its ground, for windows and task bars."""
    result = QIcon()
    renderer = QSvgRenderer(QByteArray(_source("kith").encode()))
    for size in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(pixmap.rect()))
        painter.end()
        result.addPixmap(pixmap)
    return result


def tray_icon() -> QIcon:
    """A plainer mark for trays, drawn for each of their sizes.

    A tray is as light or dark as the desktop's own panel, whatever the window is, so the colour is one that is seen on
    either: three to one at least on white, grey and black. A desktop that tints symbolic icons may do so.
    """
    result = QIcon()
    for size in _TRAY_SIZES:
        result.addPixmap(icon_pixmap("kith-tray", size, DARK.accent_mid))
    result.setIsMask(True)
    return result


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor, *, mirrored: bool = False) -> None:
    """Draw the icon centred in ``rect``, as large as its shorter side."""
    size = int(min(rect.width(), rect.height()))
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    pixmap = icon_pixmap(name, size, colour, ratio, mirrored=mirrored)
    left = rect.x() + (rect.width() - size) / 2
    top = rect.y() + (rect.height() - size) / 2
    painter.drawPixmap(QRectF(left, top, size, size), pixmap, QRectF(pixmap.rect()))


def _source(name: str) -> str:
    return (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")


def _tinted(name: str, colour: QColor) -> str:
    # The look draws Lucide's two-pixel strokes a little finer.
    return (
        _source(name)
        .replace("currentColor", colour.name())
        .replace('stroke-width="2"', 'stroke-width="1.75"')
    )
