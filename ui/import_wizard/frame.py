"""What is around every step of the import: the steps in the head, and the foot with what is safe and what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.button import Button
from ui.kit.icon_view import IconView
from ui.kit.icons import paint_icon
from ui.kit.paint import Along, fill, fill_rounded, is_mirrored, square_in
from ui.kit.text import PlainLabel, Tone, draw_text, font_for, plain_label
from ui.kit.toast import FOOT
from ui.kit.tokens import Size, Space, Style, tokens_of

_LINE: Final = 56
_LEAST_LINE: Final = 12


class Stepper(QWidget):
    """The steps of a way: those behind are ticked, the one at hand is filled. It takes no focus; its name says where one is."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: tuple[str, ...] = tuple(titles)
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_steps(titles, 0)

    def set_steps(self, titles: Sequence[str], at: int) -> None:
        """Show these steps; ``at`` counts from 0."""
        self._titles, self._at = tuple(titles), at
        told = self.tr("Step {number} of {all}: {title}")
        self.setAccessibleName(told.format(number=at + 1, all=len(titles), title=titles[at]))
        self.updateGeometry()
        self.update()

    @property
    def title(self) -> str:
        """The step at hand."""
        return self._titles[self._at]

    def _side(self) -> int:
        return max(24, QFontMetrics(font_for(Style.STRONG)).height() + 6)

    def _wide(self, title: str) -> int:
        widest = max(
            QFontMetrics(font_for(style)).horizontalAdvance(title) for style in (Style.STRONG, Style.SECTION)
        )
        return self._side() + int(Space.SMALL) + widest + 4

    def _whole(self, line: int) -> int:
        gaps = (len(self._titles) - 1) * (line + 2 * int(Space.MEDIUM))
        return sum(map(self._wide, self._titles)) + gaps

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._whole(_LINE), self._side())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._wide(self.title) + int(Space.SECTION), self._side())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        along = Along(QRectF(self.rect()), is_mirrored=is_mirrored(painter))
        if self.width() < self._whole(
            _LEAST_LINE
        ):  # no room for all: the one at hand, with how many there are
            told = self.tr("{title} ({number} of {all})").format(
                title=self.title, number=self._at + 1, all=len(self._titles)
            )
            draw_text(painter, along.rest, told, font_for(Style.STRONG), tokens_of(self.palette()).ink)
            return
        line = min(
            _LINE, _LEAST_LINE + (self.width() - self._whole(_LEAST_LINE)) // max(1, len(self._titles) - 1)
        )
        for number, title in enumerate(self._titles):
            if number:
                along.from_start(0, int(Space.MEDIUM))
                piece = along.from_start(line, int(Space.MEDIUM))
                fill(
                    painter,
                    QRectF(piece.x(), piece.center().y(), piece.width(), 1),
                    tokens_of(self.palette()).line,
                )
            self._paint_step(painter, along, number, title)

    def _paint_step(self, painter: QPainter, along: Along, number: int, title: str) -> None:
        tokens = tokens_of(self.palette())
        side = self._side()
        circle = square_in(along.from_start(side, int(Space.SMALL)), side)
        is_here, is_behind = number == self._at, number < self._at
        ground = tokens.accent if is_here else tokens.accent_soft if is_behind else tokens.fill
        fill_rounded(painter, circle, side / 2, ground)
        if is_behind:
            paint_icon(painter, "check", square_in(circle, Size.ICON_SMALL), tokens.accent)
        else:
            ink = tokens.on_accent if is_here else tokens.ink2
            draw_text(
                painter, circle, str(number + 1), font_for(Style.STRONG), ink, Qt.AlignmentFlag.AlignHCenter
            )
        wide = self._wide(title) - side - int(Space.SMALL)
        font = font_for(Style.SECTION if is_here else Style.STRONG)
        draw_text(painter, along.from_start(wide), title, font, tokens.ink if is_here else tokens.ink2)


class Foot(QWidget):
    """The ground at the bottom: a sentence that says what is safe, and the buttons of the step."""

    def __init__(self, icon: str = "undo-2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(FOOT)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)
        self._title = plain_label(style=Style.SECTION, wrap=True)
        self._told = plain_label(tone=Tone.INK2, wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._told)
        said = QHBoxLayout()
        said.setSpacing(Space.MEDIUM)
        said.addWidget(IconView(icon, Size.ICON, Tone.ACCENT))
        said.addLayout(words, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Space.SMALL)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(Space.PAGE, Space.MEDIUM, Space.PAGE, Space.MEDIUM)
        self._row.setSpacing(Space.SMALL)
        self._row.addLayout(said, 1)
        self._row.addLayout(self._buttons)

    def say(self, title: str, told: str = "") -> None:
        """Say what is safe."""
        self._title.setText(title)
        self._told.setText(told)
        self._told.setVisible(bool(told))

    @property
    def title(self) -> PlainLabel:
        return self._title

    @property
    def told(self) -> PlainLabel:
        return self._told

    def add(self, button: Button) -> None:
        """Add a button at the end."""
        if not self._buttons.count():
            self._buttons.addStretch()
        self._buttons.addWidget(button)

    def set_low(self, is_low: bool) -> None:
        """Only the first sentence where there is little height."""
        self._told.setVisible(bool(self._told.text()) and not is_low)

    def set_narrow(self, is_narrow: bool) -> None:
        """The buttons under the words where there is no room beside them."""
        sides = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(sides)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        fill(painter, QRectF(self.rect()), tokens.window)
        fill(painter, QRectF(0, 0, self.width(), 1), tokens.line)
