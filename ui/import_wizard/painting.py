"""How the lines of a review look: in columns where there is room, else under one another."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.import_wizard.lines import Kind, Line
from ui.import_wizard.model import LineRole
from ui.kit.avatar import paint_avatar
from ui.kit.icons import paint_icon
from ui.kit.paint import Along, fill, fill_rounded, is_mirrored, paint_focus, square_in
from ui.kit.rows import Index, is_hovered, is_selected, line_heights, prepare
from ui.kit.text import draw_text, font_for
from ui.kit.tokens import Radius, Size, Space, Style, Tokens

_AVATAR: Final = 28
_BOX: Final = 16
_NARROW_LETTERS: Final = 62


def _metrics(style: Style = Style.BODY) -> QFontMetrics:
    return QFontMetrics(font_for(style))


def is_narrow(width: float) -> bool:
    """Whether columns have no room in a list of this width, at this size of text."""
    return width < _NARROW_LETTERS * _metrics().averageCharWidth()


class LineDelegate(QStyledItemDelegate):
    """Draws lines; ``has_keyboard`` of the view's window says whether the current one wears the outline of focus."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        line: Line = index.data(LineRole.LINE)
        width = option.rect.width()
        return QSize(max(100, width), _height(line.kind, is_narrow=is_narrow(width)))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        painter.save()
        tokens = prepare(painter, option)
        line: Line = index.data(LineRole.LINE)
        rect = QRectF(option.rect)
        if line.kind is not Kind.SECTION and (is_selected(option) or is_hovered(option)):
            ground = tokens.accent_soft if is_selected(option) else tokens.hover
            fill_rounded(painter, rect.adjusted(0, 1, 0, -1), Radius.SELECTION, ground)
        is_on, check = bool(index.data(LineRole.IS_ON)), index.data(LineRole.CHECK)
        pen = LinePainter(painter, tokens, is_selected=is_selected(option), is_narrow=is_narrow(rect.width()))
        pen.paint(rect, line, is_on=is_on, check=check, is_first=index.row() == 0)
        if is_selected(option) and option.state & option.state.State_HasFocus:
            paint_focus(painter, rect.adjusted(0, 1, 0, -1), Radius.SELECTION, tokens)
        painter.restore()


def _height(kind: Kind, *, is_narrow: bool) -> int:
    name, body = line_heights()
    one = max(30, body + 2 * int(Space.SMALL) - 4)
    two = max(int(Size.LIST_ROW), name + body + 2 * int(Space.SMALL))
    if kind is Kind.SECTION:
        return max(40, body + 2 * int(Space.MEDIUM))
    if kind is Kind.CONFLICT:
        return two + (2 * body + 2 * int(Space.SMALL) if is_narrow else 0)
    if kind is Kind.ALL_OF_FIELD:
        return one + (2 * body + 2 * int(Space.SMALL) if is_narrow else 4)
    if kind in (Kind.PERSON, Kind.CHANGE, Kind.PROBLEM):
        least = max(34, body + 2 * int(Space.SMALL)) if kind is not Kind.PROBLEM else one
        return two if is_narrow else least
    return one


class LinePainter:
    """Paints one line into its rectangle."""

    def __init__(self, painter: QPainter, tokens: Tokens, *, is_selected: bool, is_narrow: bool) -> None:
        self._painter = painter
        self._tokens = tokens
        self._faint = tokens.ink2 if is_selected else tokens.ink3
        self._is_narrow = is_narrow

    def paint(
        self, rect: QRectF, line: Line, *, is_on: bool, check: Qt.CheckState | None, is_first: bool
    ) -> None:
        """Paint it; ``check`` None has no box."""
        match line.kind:
            case Kind.SECTION:
                self._section(rect, line, is_open=is_on, check=check, is_first=is_first)
            case Kind.CONFLICT | Kind.ALL_OF_FIELD:
                self._conflict(rect, line, is_files=is_on)
            case Kind.CHANGE:
                self._change(rect, line, check)
            case Kind.PERSON:
                self._person(rect, line, check)
            case Kind.PROBLEM:
                self._problem(rect, line)
            case Kind.ACCOUNT:
                self._account(rect, line)
            case Kind.PLAIN | Kind.MORE:
                tone = self._tokens.accent if line.kind is Kind.MORE else self._tokens.ink
                style = Style.STRONG if line.kind is Kind.MORE else Style.BODY
                self._text(self._along(rect).rest, line.texts[0], style, tone)

    def _along(self, rect: QRectF) -> Along:
        start = int(Space.SECTION)
        along = Along(rect.adjusted(0, 0, 0, 0), is_mirrored=is_mirrored(self._painter))
        along.from_start(start)
        along.from_end(int(Space.SMALL))
        return along

    def _text(
        self,
        rect: QRectF,
        text: str,
        style: Style = Style.BODY,
        colour: QColor | None = None,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> float:
        ink = self._tokens.ink if colour is None else colour
        return draw_text(self._painter, rect, text, font_for(style), ink, align)

    def _two(self, rect: QRectF, upper: str, lower: str) -> None:
        """A name and a caption under it."""
        name, body = line_heights()
        top = rect.center().y() - (name + body) / 2
        self._text(QRectF(rect.x(), top, rect.width(), name), upper, Style.SECTION)
        self._text(QRectF(rect.x(), top + name, rect.width(), body), lower, Style.BODY, self._faint)

    def _section(
        self, rect: QRectF, line: Line, *, is_open: bool, check: Qt.CheckState | None, is_first: bool
    ) -> None:
        tokens = self._tokens
        if not is_first:
            fill(self._painter, QRectF(rect.x(), rect.y(), rect.width(), 1), tokens.line)
        along = Along(rect, is_mirrored=is_mirrored(self._painter))
        chevron = square_in(along.from_start(Size.ICON, int(Space.SMALL)), Size.ICON)
        icon = "chevron-down" if is_open else "chevron-right"
        paint_icon(self._painter, icon, chevron, tokens.ink2, mirrored=is_mirrored(self._painter))
        along.from_end(int(Space.SMALL))
        if check is not None:
            self._box(along, check)
        title, number, note = line.texts
        wide = _metrics(Style.NAME).horizontalAdvance(title) + 2
        self._text(along.from_start(min(wide, along.rest.width()), int(Space.SMALL)), title, Style.NAME)
        wide = _metrics().horizontalAdvance(number) + 2
        self._text(
            along.from_start(min(wide, along.rest.width()), int(Space.LARGE)), number, Style.BODY, tokens.ink2
        )
        if not self._is_narrow:
            self._text(along.rest, note, Style.BODY, tokens.ink3, Qt.AlignmentFlag.AlignRight)

    def _box(self, along: Along, check: Qt.CheckState) -> None:
        tokens = self._tokens
        side = max(_BOX, _metrics().ascent() + 2)
        box = square_in(along.from_start(side, int(Space.SMALL)), side)
        if check == Qt.CheckState.Unchecked:
            fill_rounded(self._painter, box, 4, tokens.raised, tokens.line_strong)
            return
        fill_rounded(self._painter, box, 4, tokens.accent)
        if check == Qt.CheckState.PartiallyChecked:
            fill(
                self._painter, QRectF(box.x() + 4, box.center().y() - 1, box.width() - 8, 2), tokens.on_accent
            )
        else:
            paint_icon(self._painter, "check", box.adjusted(2, 2, -2, -2), tokens.on_accent)

    def _radio(self, along: Along, *, is_on: bool) -> None:
        tokens = self._tokens
        side = max(_BOX, _metrics().ascent() + 2)
        circle = square_in(along.from_start(side, int(Space.SMALL)), side)
        self._painter.setBrush(tokens.raised)
        self._painter.setPen(QPen(tokens.accent if is_on else tokens.line_strong, 1.6 if is_on else 1.2))
        self._painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        if is_on:
            fill_rounded(self._painter, square_in(circle, side * 0.5), side * 0.25, tokens.accent)

    def _who(self, along: Along, name: str, key: str) -> None:
        side = min(_AVATAR + 4, along.rest.height() - 6)
        paint_avatar(self._painter, along.from_start(side, int(Space.SMALL)), name, key or name, self._tokens)

    def _conflict(self, rect: QRectF, line: Line, *, is_files: bool) -> None:
        body = line_heights()[1] + int(Space.SMALL)
        head = QRectF(rect)
        if self._is_narrow:
            head.setHeight(rect.height() - 2 * body)
        along = self._along(head)
        mine, file = halves_of(rect, is_mirrored=is_mirrored(self._painter))
        name_room = (
            along.rest
            if self._is_narrow
            else _until(along.rest, mine, is_mirrored=is_mirrored(self._painter))
        )
        inside = Along(name_room, is_mirrored=is_mirrored(self._painter))
        tr = self._words()
        if line.kind is Kind.CONFLICT:
            self._who(inside, line.texts[0], line.record_key)
            self._two(inside.rest, line.texts[0], line.texts[1])
            values = ((line.texts[2] or tr[2], tr[0]), (line.texts[3], tr[1]))
        else:
            self._text(inside.rest, ", ".join(line.texts), Style.STRONG, self._tokens.ink2)
            values = ((tr[0], ""), (tr[1], ""))
        for place, (value, where), is_on in zip((mine, file), values, (not is_files, is_files), strict=True):
            piece = Along(place, is_mirrored=is_mirrored(self._painter))
            self._radio(piece, is_on=is_on)
            if where and not self._is_narrow:
                name, low = line_heights()
                top = piece.rest.center().y() - (name + low) / 2
                room = piece.rest
                self._text(QRectF(room.x(), top, room.width(), name), value, Style.STRONG)
                self._text(QRectF(room.x(), top + name, room.width(), low), where, Style.BODY, self._faint)
            else:
                self._text(piece.rest, f"{value} · {where}" if where else value, Style.BODY)

    @staticmethod
    def _words() -> tuple[str, str, str]:
        return (
            QCoreApplication.translate("import", "in Kith"),
            QCoreApplication.translate("import", "in the file"),
            QCoreApplication.translate("import", "empty"),
        )

    def _columns(self, along: Along, shares: tuple[float, ...]) -> list[QRectF]:
        """The rest of the line in columns of these shares."""
        whole = along.rest.width()
        return [along.from_start(whole * share - int(Space.MEDIUM), int(Space.MEDIUM)) for share in shares]

    def _stacked(self, along: Along) -> tuple[QRectF, QRectF]:
        """Two lines of text under one another."""
        name, body = line_heights()
        room = along.rest
        top = room.center().y() - (name + body) / 2
        return QRectF(room.x(), top, room.width(), name), QRectF(room.x(), top + name, room.width(), body)

    def _change(self, rect: QRectF, line: Line, check: Qt.CheckState | None) -> None:
        along = self._along(rect)
        name, what, was, becomes = line.texts
        if check is not None:
            self._box(along, check)
        else:
            along.from_start(max(_BOX, _metrics().ascent() + 2), int(Space.SMALL))
        self._who(along, name, line.record_key)
        if self._is_narrow:
            upper, change = self._stacked(along)
            self._text(upper, f"{name} · {what}", Style.STRONG)
        else:
            first, second, change = self._columns(along, (0.27, 0.16, 0.57))
            self._text(first, name, Style.STRONG)
            self._text(second, what, Style.BODY, self._faint)
        self.from_to(change, was, becomes, is_held=check == Qt.CheckState.Unchecked)

    def from_to(self, rect: QRectF, was: str, becomes: str, *, is_held: bool = False) -> None:
        """What was, struck through, an arrow, and what is now."""
        tokens = self._tokens
        along = Along(rect, is_mirrored=is_mirrored(self._painter))
        if was:
            wide = min(_metrics().horizontalAdvance(was) + 2, rect.width() * 0.45)
            place = along.from_start(wide, int(Space.SMALL))
            used = self._text(place, was, Style.BODY, tokens.ink2)
            if not is_held:
                left = place.right() - used if is_mirrored(self._painter) else place.left()
                self._painter.setPen(QPen(tokens.ink2, 1))
                y = place.center().y() + 1
                self._painter.drawLine(QPointF(left, y), QPointF(left + used, y))
            arrow = square_in(along.from_start(Size.ICON_SMALL, int(Space.SMALL)), Size.ICON_SMALL)
            paint_icon(self._painter, "arrow-right", arrow, tokens.ink2, mirrored=is_mirrored(self._painter))
        self._text(along.rest, becomes, Style.STRONG, self._faint if is_held else tokens.accent)

    def _person(self, rect: QRectF, line: Line, check: Qt.CheckState | None) -> None:
        along = self._along(rect)
        if check is not None:
            self._box(along, check)
        is_left = check == Qt.CheckState.Unchecked
        name, work, where = line.texts
        ink = self._faint if is_left else self._tokens.ink
        self._who(along, name, line.record_key)
        if self._is_narrow:
            upper, lower = self._stacked(along)
            self._text(upper, name, Style.STRONG, ink)
            self._text(lower, work or where, Style.BODY, self._faint)
            return
        # The name's share is of the whole row, so that the columns stand alike whatever is said at their ends.
        self._text(along.from_start(along.rest.width() * 0.34, int(Space.MEDIUM)), name, Style.STRONG, ink)
        wide = _metrics().horizontalAdvance(where) + 2
        self._text(
            along.from_end(wide, int(Space.MEDIUM)),
            where,
            Style.BODY,
            self._faint,
            Qt.AlignmentFlag.AlignRight,
        )
        self._text(along.rest, work, Style.BODY, self._faint if is_left else self._tokens.ink2)

    def _problem(self, rect: QRectF, line: Line) -> None:
        along = self._along(rect)
        where, what, why = line.texts
        if self._is_narrow:
            upper, lower = self._stacked(along)
            self._text(upper, f"{where} · {what}", Style.STRONG)
            self._text(lower, why, Style.BODY, self._faint)
            return
        first, second, third = self._columns(along, (0.14, 0.30, 0.56))
        self._text(first, where, Style.BODY, self._tokens.ink2)
        self._text(second, what, Style.STRONG)
        self._text(third, why, Style.BODY, self._tokens.ink2)

    def _account(self, rect: QRectF, line: Line) -> None:
        along = self._along(rect)
        number = line.texts[1]
        wide = _metrics(Style.SECTION).horizontalAdvance(number) + 2
        self._text(
            along.from_end(wide, int(Space.SMALL)), number, Style.SECTION, align=Qt.AlignmentFlag.AlignRight
        )
        self._text(along.rest, line.texts[0])


def halves_of(rect: QRectF, *, is_mirrored: bool) -> tuple[QRectF, QRectF]:
    """Where the two values of a conflict stand, mine and the file's: side by side, or under one another."""
    if is_narrow(rect.width()):
        body = line_heights()[1] + int(Space.SMALL)
        top = rect.bottom() - 2 * body
        inside = rect.adjusted(int(Space.SECTION), 0, -int(Space.SMALL), 0)
        return (
            QRectF(inside.x(), top - 2, inside.width(), body),
            QRectF(inside.x(), top + body - 2, inside.width(), body),
        )
    along = Along(rect, is_mirrored=is_mirrored)
    along.from_start(rect.width() * 0.30)
    half = along.rest.width() / 2
    return along.from_start(half - int(Space.MEDIUM), int(Space.MEDIUM)), along.rest


def _until(room: QRectF, place: QRectF, *, is_mirrored: bool) -> QRectF:
    """The room before a place in the line of reading."""
    cut = QRectF(room)
    if is_mirrored:
        cut.setLeft(place.right() + int(Space.SMALL))
    else:
        cut.setRight(place.left() - int(Space.SMALL))
    return cut
