"""The sidebar: where one can go, with icon, words and a number."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.glyph import paint_rhythm_glyph
from ui.kit.icons import paint_icon
from ui.kit.keycap import keycap_text
from ui.kit.paint import Along, fill_rounded, is_mirrored, paint_focus, square_in
from ui.kit.people_drag import dragged_people, has_people
from ui.kit.pressable import Pressable
from ui.kit.scale import text_scale
from ui.kit.text import PlainLabel, Tone, draw_text, font_for, plain_label, plain_tooltip
from ui.kit.tokens import Radius, Size, Space, Style
from ui.overriding import override


def _sign_side(widget: QWidget) -> int:
    """How large a sign is: it grows with the text, as far as the rail has room."""
    return round((Size.ICON + 1) * min(1.5, text_scale(widget.font())))


@dataclass(frozen=True, slots=True)
class NavItem:
    """One place to go: ``key`` is what ``chosen`` carries.

    It shows ``icon``, or where that is empty the glyph of a rhythm (``cadence_days``, None for resting).
    """

    key: str
    text: str
    icon: str = ""
    cadence_days: int | None = None
    count: str = ""
    takes_people: bool = False
    has_menu: bool = False


class NavButton(Pressable):
    """One line of the sidebar; in the rail its icon alone.

    ``people_dropped`` carries ids where the place takes people; ``menu_requested`` a point on the screen where it has a
    menu; ``move_requested`` how far along the list it is to go.
    """

    people_dropped = Signal(list)
    menu_requested = Signal(QPoint)
    move_requested = Signal(int)

    def __init__(self, item: NavItem, parent: QWidget | None = None) -> None:
        self._item = item
        self._count = item.count
        self._is_rail = False
        self._is_dropped_on = False
        super().__init__(item.text, parent)
        self.setAcceptDrops(item.takes_people)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(item.count)

    @property
    def key(self) -> str:
        return self._item.key

    @property
    def count(self) -> str:
        """The number shown."""
        return self._count

    def set_count(self, count: str) -> None:
        """Show another number, already written for people; empty shows none."""
        self._count = count
        self.setAccessibleDescription(count)
        self.update()

    def set_rail(self, is_rail: bool) -> None:
        """Show the icon alone, the words in the tooltip."""
        self._is_rail = is_rail
        self.setToolTip(plain_tooltip(self.label) if is_rail else "")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font_for(Style.STRONG))
        width = int(Size.RAIL if self._is_rail else Size.SIDEBAR) - 2 * Space.MEDIUM
        return QSize(width, max(int(Size.NAV), metrics.height() + Space.MEDIUM))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(Size.RAIL - 2 * Space.MEDIUM, self.sizeHint().height())

    @override
    def paint(self, painter: QPainter, rect: QRectF) -> None:
        tokens, state = self.tokens, self.state
        if self._is_dropped_on:
            fill_rounded(painter, rect, Radius.SELECTION, tokens.accent_soft2, tokens.accent)
        elif state.is_checked:
            fill_rounded(painter, rect, Radius.SELECTION, tokens.press)
        elif state.is_hovered:
            fill_rounded(painter, rect, Radius.SELECTION, tokens.hover if not tokens.is_dark else tokens.fill)
        padding = 0 if self._is_rail else int(Space.SMALL)
        along = Along(rect.adjusted(padding, 0, -padding, 0), is_mirrored=is_mirrored(painter))
        place = along.rest if self._is_rail else along.from_start(_sign_side(self) + 3, 10)
        self._paint_sign(painter, place)
        if not self._is_rail:
            self._paint_words(painter, along)
        if state.has_focus:
            paint_focus(painter, rect, Radius.SELECTION, tokens)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if has_people(event.mimeData()):
            self._show_drop(is_on=True)
            event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent, /) -> None:
        self._show_drop(is_on=False)

    @override
    def dropEvent(self, event: QDropEvent, /) -> None:
        self._show_drop(is_on=False)
        event.acceptProposedAction()
        self.people_dropped.emit(dragged_people(event.mimeData()))

    def _show_drop(self, *, is_on: bool) -> None:
        self._is_dropped_on = is_on
        self.update()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        if self._item.has_menu:
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            self.menu_requested.emit(self.mapToGlobal(self.rect().center()) if by_key else event.globalPos())
        else:
            super().contextMenuEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        is_move = self._item.has_menu and event.modifiers() == Qt.KeyboardModifier.AltModifier
        if is_move and event.key() in steps:
            self.move_requested.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _paint_sign(self, painter: QPainter, place: QRectF) -> None:
        tokens, state = self.tokens, self.state
        if self._item.icon:
            colour = tokens.accent if state.is_checked else tokens.ink2
            paint_icon(
                painter,
                self._item.icon,
                square_in(place, _sign_side(self)),
                colour,
                mirrored=is_mirrored(painter),
            )
        else:
            resting = self._item.cadence_days is None
            paint_rhythm_glyph(
                painter,
                square_in(place, _sign_side(self)),
                self._item.cadence_days,
                tokens.ink3 if resting else tokens.ink2,
            )

    def _paint_words(self, painter: QPainter, along: Along) -> None:
        tokens = self.tokens
        if self._count:
            font = font_for(Style.BODY, tabular=True)
            width = QFontMetrics(font).horizontalAdvance(self._count) + 1
            colour = tokens.ink2 if self.isChecked() else tokens.ink3
            draw_text(
                painter,
                along.from_end(width, Space.SMALL),
                self._count,
                font,
                colour,
                Qt.AlignmentFlag.AlignRight,
            )
        draw_text(painter, along.rest, self.label, font_for(Style.STRONG), tokens.ink)


class Sidebar(QWidget):
    """The list of places, in sections. ``chosen`` carries the key of the place that was pressed.

    ``people_dropped`` carries a place and ids, ``menu_requested`` a place and a point on the screen, ``move_requested`` a
    place and how far it is to go.
    """

    chosen = Signal(str)
    people_dropped = Signal(str, list)
    menu_requested = Signal(str, QPoint)
    move_requested = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, NavButton] = {}
        self._headings: list[PlainLabel] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(self._on_group_button_clicked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        self._column.setSpacing(2)
        self.setAccessibleName(self.tr("Places"))

    def add_section(self, items: Iterable[NavItem], heading: str = "") -> None:
        """Add places, under a heading where there is one."""
        if heading:
            label = plain_label(heading, Style.BODY, Tone.INK3)
            label.setContentsMargins(Space.SMALL, Space.LARGE, Space.SMALL, Space.HAIR)
            self._headings.append(label)
            self._column.addWidget(label)
        for item in items:
            button = NavButton(item)
            self._buttons[item.key] = button
            self._group.addButton(button)
            button.people_dropped.connect(self._on_button_people_dropped)
            button.menu_requested.connect(self._on_button_menu_requested)
            button.move_requested.connect(self._on_button_move_requested)
            self._column.addWidget(button)

    def add_stretch(self) -> None:
        """Push what follows to the bottom."""
        self._column.addStretch()

    def clear(self) -> None:
        """Take everything away, to be filled anew."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._buttons.clear()
        self._headings.clear()

    @property
    def keys(self) -> list[str]:
        """The keys of the places there are."""
        return list(self._buttons)

    def button(self, key: str) -> NavButton:
        """The line of a place."""
        return self._buttons[key]

    def choose(self, key: str) -> None:
        """Mark a place as the one shown, without saying so."""
        self._buttons[key].setChecked(True)

    def set_count(self, key: str, count: str) -> None:
        """Show a number beside a place."""
        self._buttons[key].set_count(count)

    def set_rail(self, is_rail: bool) -> None:
        """Become the narrow rail of icons, or the sidebar again."""
        for button in self._buttons.values():
            button.set_rail(is_rail)
        for heading in self._headings:
            heading.setVisible(not is_rail)

    def _on_group_button_clicked(self, button: QAbstractButton) -> None:
        assert isinstance(button, NavButton)
        self.chosen.emit(button.key)

    def _key_of_sender(self) -> str:
        button = self.sender()
        assert isinstance(button, NavButton)
        return button.key

    def _on_button_people_dropped(self, ids: list[int]) -> None:
        self.people_dropped.emit(self._key_of_sender(), ids)

    def _on_button_menu_requested(self, point: QPoint) -> None:
        self.menu_requested.emit(self._key_of_sender(), point)

    def _on_button_move_requested(self, steps: int) -> None:
        self.move_requested.emit(self._key_of_sender(), steps)


class CaptureButton(Pressable):
    """*Add or find…* with its key, on top of the sidebar; in the rail its plus alone."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        self._keys = keys
        self._is_rail = False
        super().__init__("", parent)
        self.set_label(self.tr("Add or find…"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rail(self, is_rail: bool) -> None:
        """Show the plus alone, the words in the tooltip."""
        self._is_rail = is_rail
        self.setToolTip(plain_tooltip(self.label) if is_rail else "")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        height = QFontMetrics(font_for(Style.STRONG)).height()
        width = int(Size.RAIL if self._is_rail else Size.SIDEBAR) - 2 * Space.MEDIUM
        return QSize(width, max(int(Size.CONTROL), height + Space.MEDIUM))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(Size.RAIL - 2 * Space.MEDIUM, self.sizeHint().height())

    @override
    def paint(self, painter: QPainter, rect: QRectF) -> None:
        tokens, state = self.tokens, self.state
        ground = tokens.press if state.is_down else tokens.hover if state.is_hovered else tokens.raised
        fill_rounded(painter, rect, Radius.CONTROL, ground, tokens.line)
        padding = 0 if self._is_rail else int(Space.SMALL)
        along = Along(rect.adjusted(padding, 0, -padding, 0), is_mirrored=is_mirrored(painter))
        place = along.rest if self._is_rail else along.from_start(_sign_side(self) + 3, 10)
        paint_icon(painter, "plus", square_in(place, _sign_side(self)), tokens.accent)
        if not self._is_rail:
            font = font_for(Style.CAPTION)
            keys = keycap_text(self._keys)
            width = QFontMetrics(font).horizontalAdvance(keys) + 1
            draw_text(
                painter,
                along.from_end(width, Space.SMALL),
                keys,
                font,
                tokens.ink3,
                Qt.AlignmentFlag.AlignRight,
            )
            draw_text(painter, along.rest, self.label, font_for(Style.STRONG), tokens.ink2)
        if state.has_focus:
            paint_focus(painter, rect, Radius.CONTROL, tokens)
