"""What a newer archive brought: every number opens exactly its people, and what the person wrote is kept."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from prm.history import KEEP_DAYS
from prm.importing.since import News, Row, Since
from ui.formatting import number_text, plural, span_text
from ui.import_wizard.frame import Foot
from ui.import_wizard.news_words import file_line, kept_text, kinds_text
from ui.import_wizard.painting import LinePainter
from ui.jobs import Done
from ui.kit.avatar import paint_avatar
from ui.kit.button import Button, ButtonKind
from ui.kit.icon_view import IconView
from ui.kit.numbers import Counted, NumberSentence
from ui.kit.paint import Along, fill_rounded, is_mirrored, paint_focus
from ui.kit.pressable import Pressable
from ui.kit.scroll import Scroll
from ui.kit.separator import Separator
from ui.kit.text import Tone, draw_text, font_for, plain_label
from ui.kit.tokens import Radius, Size, Space, Style
from ui.phrases import and_more, in_sentence, quoted

_AVATAR = 28
_SHOWN = {"meaningful": 4, "waiting": 2, "moved": 3, "new_silent": 5, "gone": 5}


class NewsRow(Pressable):
    """Somebody and what is new of them; pressing it opens the person."""

    def __init__(self, row: Row, when: str, *, is_change: bool, parent: QWidget | None = None) -> None:
        self.row = row
        self._when = when
        self._is_change = is_change
        super().__init__(row.name, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        told = f"{row.was} → {row.becomes}" if is_change else row.words
        self.setAccessibleName(self.tr("Open {name}").format(name=row.name))
        self.setAccessibleDescription(", ".join(part for part in (told, when) if part))

    @property
    def _is_narrow(self) -> bool:
        """Whether name, words and day have no room beside each other."""
        return self.width() < 62 * QFontMetrics(font_for(Style.BODY)).averageCharWidth()

    @override
    def sizeHint(self) -> QSize:
        lines = 2 if self._is_narrow and (self._is_change or self.row.words) else 1
        return QSize(240, max(36, lines * QFontMetrics(font_for(Style.STRONG)).height() + int(Space.LARGE)))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        if self.height() != self.sizeHint().height():
            self.updateGeometry()

    @override
    def paint(self, painter: QPainter, rect: QRectF) -> None:
        tokens, state = self.tokens, self.state
        if state.is_hovered or state.is_down:
            fill_rounded(painter, rect, Radius.SELECTION, tokens.hover)
        along = Along(
            rect.adjusted(int(Space.HAIR), 0, -int(Space.HAIR), 0), is_mirrored=is_mirrored(painter)
        )
        paint_avatar(
            painter, along.from_start(_AVATAR, int(Space.MEDIUM)), self.row.name, self.row.uid, tokens
        )
        if self._is_narrow and (self._is_change or self.row.words):
            self._paint_two(painter, along)
        else:
            self._paint_one(painter, along)
        if state.has_focus:
            paint_focus(painter, rect, Radius.SELECTION, tokens)

    def _paint_two(self, painter: QPainter, along: Along) -> None:
        """Name and day, and under them what is new."""
        room, high = along.rest, QFontMetrics(font_for(Style.STRONG)).height()
        top = room.center().y() - high
        upper = Along(QRectF(room.x(), top, room.width(), high), is_mirrored=is_mirrored(painter))
        self._paint_when(painter, upper)
        draw_text(painter, upper.rest, self.row.name, font_for(Style.STRONG), self.tokens.ink)
        self._paint_news(painter, QRectF(room.x(), top + high, room.width(), high))

    def _paint_one(self, painter: QPainter, along: Along) -> None:
        # The name's share is of the whole row: the columns would stand elsewhere in each row after days of any length.
        name = along.from_start(along.rest.width() * (0.42 if self._is_change else 0.28), int(Space.MEDIUM))
        self._paint_when(painter, along)
        draw_text(painter, name, self.row.name, font_for(Style.STRONG), self.tokens.ink)
        self._paint_news(painter, along.rest)

    def _paint_when(self, painter: QPainter, along: Along) -> None:
        if self._when:
            font = font_for(Style.BODY, tabular=True)
            wide = QFontMetrics(font).horizontalAdvance(self._when) + 2
            place = along.from_end(wide, int(Space.MEDIUM))
            draw_text(painter, place, self._when, font, self.tokens.ink2, Qt.AlignmentFlag.AlignRight)

    def _paint_news(self, painter: QPainter, room: QRectF) -> None:
        if self._is_change:
            pen = LinePainter(painter, self.tokens, is_selected=False, is_narrow=False)
            pen.from_to(room, self.row.was, self.row.becomes)
        elif self.row.words:
            draw_text(painter, room, quoted(self.row.words), font_for(Style.BODY), self.tokens.ink)


class SinceStep(QWidget):
    """What came. ``people_asked`` carries ids and a title, ``person_asked`` an id; the rest as on the done step."""

    people_asked = Signal(object, str)
    person_asked = Signal(int)
    undo_requested = Signal()
    left_out_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._since: Since | None = None
        self._title = plain_label(style=Style.TITLE, wrap=True)
        self.sentence = NumberSentence(Style.PANE, Tone.INK, words=Style.LEAD)
        self.sentence.opened.connect(self._on_number)
        self._told = plain_label(tone=Tone.INK2, wrap=True)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._between = Separator(Qt.Orientation.Vertical)
        self.save = Button(self.tr("Save the list of what was left out…"), icon="download")
        self.save.clicked.connect(self.left_out_requested)
        self._saved = plain_label(tone=Tone.INK2, wrap=True)
        self.foot = Foot()
        self.undo = Button(self.tr("Undo import"), icon="undo-2", least_height=Size.CONTROL_IN_FOOTER)
        self.undo.clicked.connect(self.undo_requested)
        self.today = Button(
            self.tr("Open Today"), ButtonKind.PRIMARY, keys="Ctrl+Return", least_height=Size.CONTROL_IN_FOOTER
        )
        self.today.clicked.connect(self.closed)
        self._lay_out()

    def _lay_out(self) -> None:
        for side in (self._left, self._right):
            side.setSpacing(Space.HAIR)
        self._sides.setSpacing(Space.SECTION)
        self._sides.addLayout(self._left, 3)
        self._sides.addWidget(self._between)
        self._sides.addLayout(self._right, 2)
        inside = QWidget()
        inside.setMaximumWidth(1240)
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.WIDE_PAGE, Space.SECTION, Space.WIDE_PAGE, Space.SECTION)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._title)
        column.addWidget(self.sentence)
        column.addWidget(self._told)
        column.addSpacing(Space.MEDIUM)
        column.addLayout(self._sides)
        column.addSpacing(Space.MEDIUM)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._saved)
        column.addStretch()
        whole = QWidget()
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch()
        across.addWidget(inside, 1000)
        across.addStretch()
        scroll = Scroll(whole)
        self.foot.add(self.undo)
        self.foot.add(self.today)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(scroll, 1)
        page.addWidget(self.foot)

    def show_since(self, done: Done, found: Since, today: date) -> None:
        """Show what came."""
        self._since = found
        self._title.setText(self.tr("Since {day}").format(day=in_sentence(found.known_to, today)))
        self._say_sentence(found)
        self._told.setText(file_line(done.review))
        for side in (self._left, self._right):
            _clear(side)
        self._fill_left(found, today)
        self._fill_right(found, today)
        self.save.setVisible(bool(done.left_out))
        self.tell_saved("")
        until = in_sentence(today + timedelta(days=KEEP_DAYS), today)
        told = self.tr("Until {day} everything can go back to how it was before.").format(day=until)
        self.foot.say(self.tr("You can undo this import for 30 days"), told)

    def tell_saved(self, told: str) -> None:
        """Say where the list was saved, or why not."""
        self._saved.setText(told)
        self._saved.setVisible(bool(told))

    @property
    def title(self) -> str:
        return self._title.text()

    def _say_sentence(self, found: Since) -> None:
        numbers = {
            "exchanges": found.meaningful.number + found.in_passing.number,
            "meaningful": found.meaningful.number,
            "moved": found.moved.number,
            "waiting": found.waiting.number,
            "new_silent": found.new_silent.number,
            "gone": found.gone.number,
        }
        parts = [
            plural(
                "{exchanges} exchange, {meaningful} meaningful",
                "{exchanges} exchanges, {meaningful} meaningful",
                numbers["exchanges"],
            )
        ]
        words = {
            "moved": self.tr("{moved} changed position"),
            "waiting": self.tr("{waiting} waiting for you"),
            "new_silent": self.tr("{new_silent} new without a word"),
            "gone": self.tr("{gone} no longer in the file"),
        }
        parts += [text for name, text in words.items() if numbers[name]]
        template = " · ".join(parts)
        counted = {
            name: Counted(
                number_text(number),
                self._title_of(name),
                opens=number > 0,
                tone=Tone.ACCENT if name == "meaningful" and number else Tone.INK,
            )
            for name, number in numbers.items()
            if f"{{{name}}}" in template
        }
        self.sentence.set_sentence(template, counted)

    def _title_of(self, name: str) -> str:
        """What a number counts: the title of its list."""
        return {
            "exchanges": self.tr("Exchanges since then"),
            "meaningful": self.tr("Meaningful exchanges since then"),
            "in_passing": self.tr("In passing since then"),
            "moved": self.tr("Changed position"),
            "waiting": self.tr("Waiting for you"),
            "new_silent": self.tr("New without a word"),
            "gone": self.tr("No longer in the file"),
        }[name]

    def _on_number(self, name: str) -> None:
        if self._since is not None:
            self.people_asked.emit(people_of(self._since, name), self._title_of(name))

    # -- the lists -----------------------------------------------------------------------------------------------

    def _fill_left(self, found: Since, today: date) -> None:
        side = self._left
        if found.meaningful.number:
            title = plural("%Ln meaningful exchange", "%Ln meaningful exchanges", found.meaningful.number)
            self._list(side, title, "meaningful", found.meaningful, today)
        elif not found.waiting.number and not found.in_passing.number:
            side.addWidget(plain_label(self.tr("Nothing was said since then."), Style.SECTION, wrap=True))
        if found.in_passing.number:
            number = plural("%Ln in passing", "%Ln in passing", found.in_passing.number)
            link = _Link("in_passing", number)
            link.clicked.connect(self._on_link)
            row = QHBoxLayout()
            row.setContentsMargins(Space.HAIR, Space.SMALL, 0, Space.SMALL)
            row.addWidget(link)
            row.addWidget(plain_label(kinds_text(found.passing_kinds), tone=Tone.INK2, wrap=True), 1)
            side.addLayout(row)
        if found.waiting.number:
            if found.meaningful.number or found.in_passing.number:
                side.addSpacing(Space.SMALL)
                side.addWidget(Separator())
                side.addSpacing(Space.SMALL)
            title = plural("%Ln waiting for you", "%Ln waiting for you", found.waiting.number)
            self._list(side, title, "waiting", found.waiting, today)
        side.addStretch()

    def _fill_right(self, found: Since, today: date) -> None:
        side = self._right
        if found.moved.number:
            title = plural("%Ln changed position", "%Ln changed position", found.moved.number)
            self._list(side, title, "moved", found.moved, today)
            self._line(side)
        if found.new_silent.number:
            title = plural("%Ln new without a word", "%Ln new without a word", found.new_silent.number)
            self._names(
                side, title, found.new_silent, self.tr("They wait under Everyone else until you talk.")
            )
            self._line(side)
        if found.gone.number:
            title = plural("%Ln no longer in the file", "%Ln no longer in the file", found.gone.number)
            self._names(side, title, found.gone, self.tr("They stay in Kith, with all you wrote down."))
            self._line(side)
        kept = QHBoxLayout()
        kept.setSpacing(Space.MEDIUM)
        kept.addWidget(IconView("check", Size.ICON, Tone.ACCENT), 0, Qt.AlignmentFlag.AlignTop)
        kept.addWidget(plain_label(kept_text(found), tone=Tone.INK2, wrap=True), 1)
        side.addLayout(kept)
        side.addStretch()

    def _line(self, side: QVBoxLayout) -> None:
        side.addSpacing(Space.SMALL)
        side.addWidget(Separator())
        side.addSpacing(Space.SMALL)

    def _list(self, side: QVBoxLayout, title: str, name: str, news: News, today: date) -> None:
        side.addWidget(plain_label(title, Style.SECTION, wrap=True))
        shown = news.rows[: _SHOWN[name]]
        for row in shown:
            when = (
                span_text(row.started_on, row.happened_on, today)
                if row.started_on and row.happened_on
                else ""
            )
            line = NewsRow(row, when, is_change=name == "moved")
            line.clicked.connect(self._on_row)
            side.addWidget(line)
        if news.number > len(shown):
            link = _Link(name, plural("%Ln more", "%Ln more", news.number - len(shown)))
            link.clicked.connect(self._on_link)
            side.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _names(self, side: QVBoxLayout, title: str, news: News, told: str) -> None:
        side.addWidget(plain_label(title, Style.SECTION, wrap=True))
        names = [row.name for row in news.rows[: _SHOWN["gone"]]]
        names += [""] * (news.number - len(names))
        side.addWidget(plain_label(and_more(names, _SHOWN["gone"]), wrap=True))
        side.addWidget(plain_label(told, tone=Tone.INK2, wrap=True))

    def _on_row(self) -> None:
        row = self.sender()
        if isinstance(row, NewsRow):
            self.person_asked.emit(row.row.contact_id)

    def _on_link(self) -> None:
        link = self.sender()
        if isinstance(link, _Link):
            self._on_number(link.what)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        letter = QFontMetrics(font_for(Style.BODY)).averageCharWidth()
        is_narrow = self.width() < 120 * letter
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)
        self._between.setVisible(not is_narrow)
        self.foot.set_narrow(self.width() < 100 * letter)


class _Link(Button):
    """Leads to a list; ``what`` names it."""

    def __init__(self, what: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, ButtonKind.LINK, parent=parent)
        self.what = what


def people_of(found: Since, name: str) -> tuple[int, ...]:
    """The people behind a number."""
    if name == "exchanges":
        return tuple(dict.fromkeys((*found.meaningful.people, *found.in_passing.people)))
    news = getattr(found, name)
    assert isinstance(news, News)
    return news.people


def _clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QHBoxLayout):
            _clear(inner)
