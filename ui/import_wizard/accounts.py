"""The accounts beside a review: what becomes of the people of the files, so that the parts add up to the sums."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from prm.importing.plan import Account
from prm.importing.review import Review
from ui.formatting import number_text, plural
from ui.import_wizard.lines import Kind, Line
from ui.kit.icon_view import IconView
from ui.kit.icons import paint_icon
from ui.kit.paint import Along, fill_rounded, is_mirrored, paint_focus, square_in
from ui.kit.pressable import Pressable
from ui.kit.rows import line_heights
from ui.kit.scroll import Scroll
from ui.kit.separator import Separator
from ui.kit.text import Tone, draw_text, font_for, plain_label
from ui.kit.tokens import Radius, Size, Space, Style, tokens_of

_BAR: Final = 8


class Sums(NamedTuple):
    """Accounts of one kind, added up."""

    read: int = 0
    new: int = 0
    updated: int = 0
    same: int = 0
    conflicts: int = 0
    left_out: int = 0

    @property
    def kept(self) -> int:
        """All that is in the file and not left out."""
        return self.new + self.updated + self.same + self.conflicts


def sums_of(accounts: Sequence[Account], kind: str) -> Sums:
    """The accounts of this kind, added up."""
    found = [account for account in accounts if account.kind == kind]
    return Sums(
        sum(a.read for a in found),
        sum(a.new for a in found),
        sum(a.updated for a in found),
        sum(a.same for a in found),
        sum(a.conflicts for a in found),
        sum(a.skipped + a.rejected for a in found),
    )


class Part(NamedTuple):
    """A line of the accounts: a part that leads to its list, or a sum."""

    key: str
    title: str
    told: str
    icon: str
    number: int
    is_sum: bool = False


def parts_of(review: Review) -> list[Part]:
    """The lines of the accounts of people."""
    tr = QCoreApplication.translate
    people = sums_of(review.accounts, "people")
    if not people.read:
        return []
    found = [
        Part("new", tr("import", "New"), tr("import", "People not in Kith yet"), "user-plus", people.new),
        Part(
            "updates",
            tr("import", "Updated"),
            tr("import", "Position, organization or address"),
            "pen-line",
            people.updated,
        ),
        Part("same", tr("import", "Same"), tr("import", "Nothing to do"), "equal", people.same),
        Part(
            "conflicts",
            tr("import", "Conflicts"),
            tr("import", "You wrote something else"),
            "git-compare-arrows",
            people.conflicts,
        ),
        Part("", tr("import", "People in the file"), "", "", people.kept, is_sum=True),
        Part(
            "left_out",
            tr("import", "Left out"),
            tr("import", "Each with its reason"),
            "triangle-alert",
            people.left_out,
        ),
        Part("", tr("import", "Lines read"), "", "", people.read, is_sum=True),
    ]
    return [part for part in found if part.number or part.is_sum or part.key == "new"]


def account_lines(review: Review) -> list[Line]:
    """The same as lines of the list, where there is no room beside it; then the sentences."""
    lines = [
        Line(Kind.ACCOUNT, "accounts", (part.title, number_text(part.number))) for part in parts_of(review)
    ]
    return lines + [Line(Kind.PLAIN, "accounts", (told,)) for told in sentences_of(review)]


def sentences_of(review: Review) -> list[str]:
    """What else there is to say of the sums: messages, invitations, whom only messages know, and whom the file has no more."""
    told = []
    for kind in ("messages", "invitations", ""):
        sums = sums_of(review.accounts, kind)
        if sums.read:
            template = QCoreApplication.translate("import", "{what}: {parts}")
            told.append(template.format(what=_what(kind, sums.read), parts=sum_text(sums)))
    people = sums_of(review.accounts, "people")
    others = review.outcomes.get("new", 0) - people.new
    if others > 0:
        told.append(
            plural(
                "%Ln new person is known from messages only.",
                "%Ln new people are known from messages only.",
                others,
            )
        )
    if review.gone:
        told.append(
            plural(
                "%Ln person in Kith is not in this file. They stay as they are.",
                "%Ln people in Kith are not in this file. They stay as they are.",
                review.gone,
            )
        )
    return told


def _what(kind: str, number: int) -> str:
    if kind == "messages":
        return plural("%Ln message", "%Ln messages", number)
    if kind == "invitations":
        return plural("%Ln invitation", "%Ln invitations", number)
    return plural("%Ln other record", "%Ln other records", number)


def sum_text(sums: Sums) -> str:
    """Numbers that add up: "1,946 new + 64 updated"."""
    tr = QCoreApplication.translate
    parts = (
        (sums.new, tr("import", "{number} new")),
        (sums.updated, tr("import", "{number} updated")),
        (sums.same, tr("import", "{number} the same")),
        (sums.conflicts, tr("import", "{number} where yours was kept")),
        (sums.left_out, tr("import", "{number} left out")),
    )
    return " + ".join(
        words.format(number=number_text(number)) for number, words in parts if number
    ) or number_text(0)


class _PartLine(Pressable):
    """One part; pressing it leads to its list."""

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        self.part = part
        super().__init__(part.title, parent)
        self.setAccessibleName(f"{part.title}: {number_text(part.number)}")
        self.setAccessibleDescription(part.told)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if part.is_sum:
            self.setEnabled(False)
        else:
            self.setCheckable(True)

    @override
    def sizeHint(self) -> QSize:
        name, body = line_heights()
        high = name + (body if self.part.told else 0) + 2 * int(Space.SMALL) - (4 if self.part.told else 0)
        return QSize(160, max(40 if self.part.is_sum else 48, high))

    @override
    def paint(self, painter: QPainter, rect: QRectF) -> None:
        tokens, state, part = self.tokens, self.state, self.part
        if state.is_checked or (state.is_hovered and not part.is_sum):
            ground = tokens.press if state.is_checked else tokens.hover
            fill_rounded(painter, rect, Radius.SELECTION, ground)
        along = Along(
            rect.adjusted(int(Space.MEDIUM), 0, -int(Space.MEDIUM), 0), is_mirrored=is_mirrored(painter)
        )
        if part.icon:
            place = square_in(along.from_start(Size.ICON_LARGE, int(Space.MEDIUM)), Size.ICON + 2)
            paint_icon(painter, part.icon, place, self._ink(), mirrored=is_mirrored(painter))
        number = number_text(part.number)
        font = font_for(Style.NAME, tabular=True)
        wide = QFontMetrics(font).horizontalAdvance(number) + 2
        draw_text(painter, along.from_end(wide, int(Space.SMALL)), number, font, tokens.ink)
        if part.told:
            name, body = line_heights()
            room, top = along.rest, along.rest.center().y() - (name + body) / 2
            draw_text(
                painter,
                QRectF(room.x(), top, room.width(), name),
                part.title,
                font_for(Style.SECTION),
                tokens.ink,
            )
            low = QRectF(room.x(), top + name, room.width(), body)
            draw_text(painter, low, part.told, font_for(Style.BODY), tokens.ink2)
        else:
            draw_text(painter, along.rest, part.title, font_for(Style.STRONG), tokens.ink2)
        if state.has_focus:
            paint_focus(painter, rect, Radius.SELECTION, tokens)

    def _ink(self) -> QColor:
        tokens = self.tokens
        return {"conflicts": tokens.warn, "left_out": tokens.danger, "same": tokens.ink2}.get(
            self.part.key, tokens.accent
        )


class _Bar(QWidget):
    """The parts as one bar; the numbers under it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sums = Sums()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_sums(self, sums: Sums) -> None:
        """Show these parts."""
        self._sums = sums
        self.setAccessibleName(self.tr("People in the file"))
        self.setAccessibleDescription(sum_text(sums))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(100, _BAR)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        tokens, sums = tokens_of(self.palette()), self._sums
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        parts = [
            (sums.new, tokens.accent),
            (sums.updated, tokens.accent_mid),
            (sums.same, tokens.token),
            (sums.conflicts, tokens.warn),
        ]
        shown = [(number, colour) for number, colour in parts if number]
        if not shown:
            fill_rounded(painter, QRectF(self.rect()), _BAR / 2, tokens.fill)
            return
        room = self.width() - 2 * (len(shown) - 1)
        wide = [max(4.0, room * number / sums.kept) for number, _ in shown]
        widest = wide.index(max(wide))
        wide[widest] -= sum(wide) - room
        along = Along(QRectF(self.rect()), is_mirrored=is_mirrored(painter))
        for (_, colour), width in zip(shown, wide, strict=True):
            fill_rounded(painter, along.from_start(width, 2), min(_BAR, width) / 2, colour)


class AccountsPanel(Scroll):
    """The accounts of a review. ``asked`` carries the key of the list whose number was pressed."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(Space.PAGE, Space.LARGE, Space.LARGE, Space.LARGE)
        self._column.setSpacing(0)
        self._bar = _Bar(inside)
        self._lines: dict[str, _PartLine] = {}
        self.setWidget(inside)

    def show_review(self, review: Review) -> None:
        """Show these accounts; what was marked stays marked."""
        marked = next((key for key, line in self._lines.items() if line.isChecked()), "")
        had_focus = next((key for key, line in self._lines.items() if line.hasFocus()), "")
        self._clear()
        parts = parts_of(review)
        self._bar.set_sums(sums_of(review.accounts, "people"))
        self._bar.setVisible(bool(parts))
        self._column.addWidget(self._bar)
        self._column.addSpacing(Space.MEDIUM)
        for part in parts:
            if part.is_sum:
                self._column.addWidget(Separator())
            line = _PartLine(part)
            line.clicked.connect(self._on_line_clicked)
            self._column.addWidget(line)
            if part.key:
                self._lines[part.key] = line
        self._column.addSpacing(Space.LARGE)
        for told in sentences_of(review):
            self._column.addLayout(_sentence("info", told))
        self._column.addStretch()
        self._column.addLayout(
            _sentence("lock", self.tr("Read here, on this computer. Nothing is sent anywhere."))
        )
        self.mark(marked)
        if had_focus in self._lines:
            self._lines[had_focus].setFocus()

    def _clear(self) -> None:
        self._lines = {}
        while (item := self._column.takeAt(0)) is not None:
            widget, layout = item.widget(), item.layout()
            if widget is not None and widget is not self._bar:
                widget.hide()
                widget.deleteLater()
            elif layout is not None:
                _empty(layout)

    def mark(self, key: str) -> None:
        """Mark the part whose list is shown."""
        for name, line in self._lines.items():
            line.setChecked(name == key)

    def line(self, key: str) -> Pressable:
        """The line of a part."""
        return self._lines[key]

    @property
    def numbers(self) -> dict[str, int]:
        """The number of each part that has a list."""
        return {key: line.part.number for key, line in self._lines.items()}

    def _on_line_clicked(self) -> None:
        line = self.sender()
        if isinstance(line, _PartLine):
            self.mark(line.part.key)
            self.asked.emit(line.part.key)


def _sentence(icon: str, told: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(Space.HAIR, Space.SMALL, 0, 0)
    row.setSpacing(Space.MEDIUM)
    row.addWidget(IconView(icon, Size.ICON), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(plain_label(told, tone=Tone.INK2, wrap=True), 1)
    return row


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
