"""Avatars: initials on one of eight grounds, always the same for the same person."""

from __future__ import annotations

import unicodedata
import zlib
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.icons import paint_icon
from ui.kit.paint import fill_rounded, square_in
from ui.kit.text import draw_text, one_line
from ui.kit.tokens import AvatarPair, Tokens, tokens_of
from ui.overriding import override

_JOINERS = ("\u200d", "\u200c")


@lru_cache(maxsize=4096)
def initials(name: str) -> str:
    """One or two letters that stand for a name; empty where it has no letter.

    Scripts with capitals (Latin, Greek, Cyrillic, Armenian) give the first letters of the first and last word. Others give
    their first letter with its marks: two letters side by side would join (Arabic) or read as another word (Chinese).
    """
    parts = _without_brackets(name).split()
    # "Dr. Petra Berg" is PB; who is called by initials alone keeps them.
    called = [part for part in parts if not (part.endswith(".") and len(part) > 2)] or parts
    words = [word for word in map(_first_letter, called) if word]
    if not words:
        return ""
    first, last = words[0], words[-1]
    if not _has_case(first):
        return first
    if len(words) == 1 or not _has_case(last):
        return _capital(first)
    return _capital(first) + _capital(last)


def _capital(letter: str) -> str:
    """The letter as a capital; one that becomes two (ß) gives the first."""
    capital = letter.upper()
    return capital if len(capital) == len(letter) else capital[0]


def _without_brackets(name: str) -> str:
    """The name without what stands in brackets: "Ada (née Byron) Lovelace" is AL."""
    kept: list[str] = []
    depth = 0
    for sign in name:
        if sign in "([{":
            depth += 1
        elif sign in ")]}":
            depth = max(0, depth - 1)
        elif depth == 0:
            kept.append(sign)
    return "".join(kept) if "".join(kept).strip() else name


def _first_letter(word: str) -> str:
    """The first letter of a word with the marks on it."""
    start = next((place for place, sign in enumerate(word) if sign.isalpha()), None)
    if start is None:
        return ""
    end = start + 1
    while end < len(word) and (unicodedata.category(word[end]).startswith("M") or word[end] in _JOINERS):
        end += 1
    return unicodedata.normalize("NFC", word[start:end].rstrip("".join(_JOINERS)))


def _has_case(letter: str) -> bool:
    return letter.lower() != letter.upper()


def pair_of(uid: str, tokens: Tokens) -> AvatarPair:
    """The colours of a person, by a hash of the uid that is the same on every computer and in every run."""
    return tokens.avatars[zlib.crc32(uid.encode()) % len(tokens.avatars)]


def paint_photo(painter: QPainter, rect: QRectF, photo: QImage) -> None:
    """Draw a square picture as the largest circle in ``rect``."""
    side = min(rect.width(), rect.height())
    circle = square_in(rect, side)
    path = QPainterPath()
    path.addEllipse(circle)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(path)
    painter.drawImage(circle, photo)
    painter.restore()


def paint_avatar(painter: QPainter, rect: QRectF, name: str, uid: str, tokens: Tokens) -> None:
    """Draw the avatar as the largest circle in ``rect``; a name without letters gets the picture of a person."""
    side = min(rect.width(), rect.height())
    circle = square_in(rect, side)
    pair = pair_of(uid, tokens)
    fill_rounded(painter, circle, side / 2, pair.ground)
    letters = initials(name)
    if not letters:
        paint_icon(painter, "user", square_in(circle, round(side * 0.5)), pair.ink)
        return
    font = QFont(painter.font())
    font.setPixelSize(max(9, round(side * 0.36)))
    font.setWeight(QFont.Weight.DemiBold)
    draw_text(painter, circle, letters, font, pair.ink, Qt.AlignmentFlag.AlignHCenter)


class Avatar(QWidget):
    """The avatar of one person, ``side`` device-independent pixels wide and high."""

    def __init__(self, name: str = "", uid: str = "", side: int = 44, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._uid = ""
        self._photo: QImage | None = None
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_person(name, uid)

    def set_person(self, name: str, uid: str) -> None:
        """Show another person."""
        self._name = one_line(name)
        self._uid = uid
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(self.tr("initials: {letters}").format(letters=initials(self._name)))
        self.update()

    def set_photo(self, photo: QImage | None) -> None:
        """Show a picture instead of the initials."""
        self._photo = photo
        self.update()

    @property
    def photo(self) -> QImage | None:
        """The picture shown, if any."""
        return self._photo

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        if self._photo is not None:
            paint_photo(painter, QRectF(self.rect()), self._photo)
            return
        paint_avatar(painter, QRectF(self.rect()), self._name, self._uid, tokens_of(self.palette()))
