"""Icons take the colours of the tokens, on every screen and in every direction."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QApplication

import ui
from ui.kit.icons import POINTING, app_icon, icon, icon_names, icon_pixmap, tray_icon
from ui.kit.tokens import DARK, LIGHT, contrast

_ROOT = Path(ui.__file__).parent


def _colours(pixmap: QPixmap) -> set[str]:
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    points = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {point.name() for point in points if point.alpha() == 255}


def _is_near(name: str, colour: QColor) -> bool:
    """Blending rounds; two steps of 255 are no other colour."""
    drawn = QColor(name)
    pairs = zip(drawn.getRgb()[:3], colour.getRgb()[:3], strict=True)
    return all(abs(one - other) <= 2 for one, other in pairs)


def test_every_icon_draws_in_the_colour_asked_for(qapp: QApplication) -> None:
    for name in icon_names():
        if name != "kith":
            drawn = _colours(icon_pixmap(name, 32, DARK.accent, 2.0))
            assert drawn, name
            assert all(_is_near(colour, DARK.accent) for colour in drawn), name


def test_sharp_on_every_screen(qapp: QApplication) -> None:
    pixmap = icon_pixmap("sun", 16, LIGHT.ink, 1.5)
    assert pixmap.size() == QSize(24, 24)
    assert pixmap.devicePixelRatio() == 1.5


def test_drawn_once(qapp: QApplication) -> None:
    assert icon_pixmap("tag", 16, LIGHT.ink).cacheKey() == icon_pixmap("tag", 16, LIGHT.ink).cacheKey()
    assert icon_pixmap("tag", 16, LIGHT.ink).cacheKey() != icon_pixmap("tag", 16, DARK.ink).cacheKey()


def test_only_pointing_icons_turn_round(qapp: QApplication) -> None:
    def image(name: str, *, mirrored: bool) -> QImage:
        return icon_pixmap(name, 24, LIGHT.ink, mirrored=mirrored).toImage()

    assert image("undo-2", mirrored=True) != image("undo-2", mirrored=False)
    assert image("phone", mirrored=True) == image("phone", mirrored=False)
    assert set(icon_names()) >= POINTING


def test_an_icon_that_is_not_there_is_our_fault(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon_pixmap("no-such-icon", 16, LIGHT.ink)


def test_icons_for_menus_task_bar_and_tray(qapp: QApplication) -> None:
    assert not icon("download", LIGHT.ink).isNull()
    assert not app_icon().pixmap(QSize(64, 64)).isNull()
    assert tray_icon().isMask()


@pytest.mark.parametrize("size", [16, 22, 24, 32])
def test_the_mark_in_the_tray_is_seen_on_every_panel(qapp: QApplication, size: int) -> None:
    """It is drawn for the size, not scaled, most of it in one full colour that stands out from light and dark."""
    pixmap = tray_icon().pixmap(QSize(size, size))
    assert (pixmap.width(), pixmap.height()) == (size, size)
    picture = pixmap.toImage()
    drawn = [picture.pixelColor(x, y) for x in range(size) for y in range(size)]
    full = [one for one in drawn if one.alpha() > 220]
    assert len(full) > size * size * 0.15
    for ground in ("#FFFFFF", "#F3F1EC", "#E8E8E8", "#2E2E2E", "#161615", "#000000"):
        assert min(contrast(one, QColor(ground)) for one in full) >= 2.9


def test_every_icon_that_the_window_names_exists() -> None:
    named = re.compile(
        r'(?:icon|trailing)="([a-z0-9-]+)"|(?:paint_icon\(\w+, |icon\(|IconView\()"([a-z0-9-]+)"'
    )
    for path in _ROOT.rglob("*.py"):
        for found in named.finditer(path.read_text(encoding="utf-8")):
            name = found.group(1) or found.group(2)
            assert name in icon_names(), f"{path.name} names {name}"


def test_no_colour_stands_outside_the_tokens() -> None:
    literal = re.compile(r'QColor\(["\d]|"#[0-9A-Fa-f]{3,8}"|GlobalColor\.(?!transparent)')
    found = [
        path.name
        for path in _ROOT.rglob("*.py")
        if path.name != "tokens.py" and literal.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_the_licence_travels_with_the_icons() -> None:
    text = (_ROOT.parent / "resources" / "icons" / "LICENSE.txt").read_text(encoding="utf-8")
    assert "ISC License" in text
    assert "The MIT License" in text
