"""Text that is never anything but text: labels, fonts, and the ways to show what a person or a file wrote."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QStyle, QWidget

from ui.kit.tokens import Style, Tokens, tokens_of
from ui.overriding import override

_TABULAR = QFont.Tag("tnum")
_MARKUP = frozenset("&<>\"'")
_fonts: dict[tuple[str, Style, bool], QFont] = {}


class Tone(Enum):
    """What colour a text has; the value is the name of the token."""

    INK = "ink"
    INK2 = "ink2"
    INK3 = "ink3"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    WARN = "warn"
    DANGER = "danger"

    def colour(self, tokens: Tokens) -> QColor:
        """This tone in a scheme."""
        colour = getattr(tokens, self.value)
        assert isinstance(colour, QColor)
        return colour


def font_for(style: Style, base: QFont | None = None, *, tabular: bool = False) -> QFont:
    """The font of a step of type, made from ``base`` (the application's font).

    ``tabular`` gives figures of one width, where the font has them.
    """
    source = base if base is not None else QApplication.font()
    key = (source.key(), style, tabular)
    known = _fonts.get(key)
    if known is not None:
        return known
    font = QFont(source)
    font.setPixelSize(style.pixels(QFontInfo(source).pixelSize()))
    font.setWeight(QFont.Weight(style.weight))
    if tabular:
        font.setFeature(_TABULAR, 1)
    if len(_fonts) > 100:
        _fonts.clear()
    _fonts[key] = font
    return font


def one_line(text: str) -> str:
    """The text with every run of white space and line ends as one space."""
    return " ".join(text.split())


def plain_tooltip(text: str) -> str:
    """A tooltip that shows ``text`` as it stands; Qt guesses at markup in tooltips, so markup is made of it."""
    if not text:
        return ""
    if _MARKUP.intersection(text):
        from html import escape  # its table of entities would be read before the first paint

        text = escape(text)
    return f'<span style="white-space: pre-wrap">{text}</span>'


def plain_action_text(text: str) -> str:
    """User text for a menu or a native button, where a single ampersand would become an access key."""
    return one_line(text).replace("&", "&&")


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> float:
    """Draw one line of plain text in the middle of the height of ``rect``, elided at its end; returns the width used.

    ``align`` is the side in a left-to-right line and is mirrored with the painter's layout direction.
    """
    metrics = QFontMetrics(font)
    shown = one_line(text)
    width = metrics.horizontalAdvance(shown)
    if width > int(rect.width()):
        shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, int(rect.width()))
        width = metrics.horizontalAdvance(shown)
    side = QStyle.visualAlignment(painter.layoutDirection(), align)
    painter.setFont(font)
    painter.setPen(colour)
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    # A name has the direction of its own script, whichever way the window runs; only its place is the window's.
    direction = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(rect, int(flags), shown)
    painter.setLayoutDirection(direction)
    return float(width)


class PlainLabel(QLabel):
    """A label that shows its text as it stands, in a step of type and a tone that follow font and scheme."""

    def __init__(
        self,
        text: str = "",
        style: Style = Style.BODY,
        tone: Tone = Tone.INK,
        *,
        wrap: bool = False,
        elide: bool = False,
        selectable: bool = False,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._is_tabular = tabular
        self._tone = tone
        self._elides = elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._take_font()
        self._take_colour()
        self._take_side()
        self.setText(text)

    @override
    def setText(self, text: str, /) -> None:
        super().setText(one_line(text) if self._elides else text)
        self._tell_what_is_elided()

    def set_tone(self, tone: Tone) -> None:
        """Change the colour's meaning."""
        self._tone = tone
        self._take_colour()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._take_colour()
        elif event.type() == QEvent.Type.StyleChange:
            self._take_font()  # a style sheet that is set anew puts every font back to the size it began with
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._take_side()

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._take_font()
        return super().event(event)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return (
            QSize(QFontMetrics(self.font()).horizontalAdvance("…"), hint.height()) if self._elides else hint
        )

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._tell_what_is_elided()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        if not self._elides:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        draw_text(painter, QRectF(self.contentsRect()), self.text(), self.font(), colour)

    def _take_side(self) -> None:
        """Where the window runs from right to left a label begins there, whichever way its own words run.

        By itself a label asks the text alone, and a Latin name would stand at the far end of its line.
        """
        side = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        mirrored = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        if side in (Qt.AlignmentFlag.AlignLeft, mirrored):
            wanted = mirrored if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else None
            high = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
            self.setAlignment((wanted or Qt.AlignmentFlag.AlignLeft) | high)

    def _take_font(self) -> None:
        self.setFont(font_for(self._style, tabular=self._is_tabular))

    def _take_colour(self) -> None:
        colour = self._tone.colour(tokens_of(self.palette()))
        # Setting a palette tells of a change of palette: without the comparison this would never end.
        if self.palette().color(QPalette.ColorRole.WindowText) != colour:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)

    def _tell_what_is_elided(self) -> None:
        if self._elides:
            is_cut = QFontMetrics(self.font()).horizontalAdvance(self.text()) > self.contentsRect().width()
            self.setToolTip(plain_tooltip(self.text()) if is_cut else "")


def plain_label(
    text: str = "",
    style: Style = Style.BODY,
    tone: Tone = Tone.INK,
    *,
    wrap: bool = False,
    elide: bool = False,
    selectable: bool = False,
    tabular: bool = False,
    parent: QWidget | None = None,
) -> PlainLabel:
    """A label for any text: ``wrap`` breaks lines, ``elide`` cuts one line and tells the rest in the tooltip.

    ``tabular`` gives figures of one width.
    """
    return PlainLabel(
        text, style, tone, wrap=wrap, elide=elide, selectable=selectable, tabular=tabular, parent=parent
    )
