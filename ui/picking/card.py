"""The card of one person: who it is, why them, and how often one would like to talk."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from prm.circles import Circle
from prm.picking import Candidate
from ui.formatting import date_text
from ui.kit.avatar import Avatar
from ui.kit.icon_view import IconView
from ui.kit.paint import fill_rounded
from ui.kit.separator import Separator
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Radius, Size, Space, Style, tokens_of
from ui.phrases import work_text
from ui.picking.rhythms import Rhythms
from ui.picking.words import Said, said_of

_DECK = 24


class PickCard(QWidget):
    """Shows one candidate on top of a deck. ``chosen`` carries the rhythm that was pressed."""

    chosen = Signal(Circle)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._below = 2
        self._avatar = Avatar(side=80)
        self._name = plain_label(style=Style.PAGE, wrap=True)
        self._work = plain_label(tone=Tone.INK2, wrap=True)
        self._connected = plain_label(style=Style.CAPTION, tone=Tone.INK3, wrap=True)
        self._why = plain_label(style=Style.SECTION, wrap=True)
        self._reasons = QVBoxLayout()
        self._rows: list[QWidget] = []
        self.rhythms = Rhythms()
        self.rhythms.chosen.connect(self.chosen)
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        for label in (self._name, self._work, self._connected):
            words.addWidget(label)
        words.addStretch()
        head = QHBoxLayout()
        head.setSpacing(Space.XLARGE)
        head.addWidget(self._avatar)
        head.addLayout(words, 1)
        self._reasons.setSpacing(Space.MEDIUM)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE_PAGE, Space.PAGE, Space.WIDE_PAGE, Space.SECTION + _DECK)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(head)
        column.addSpacing(Space.SMALL)
        column.addWidget(Separator())
        column.addSpacing(Space.SMALL)
        column.addWidget(self._why)
        column.addLayout(self._reasons)
        column.addSpacing(Space.LARGE)
        column.addWidget(plain_label(self.tr("How often would you like to talk?"), Style.SECTION, wrap=True))
        column.addWidget(self.rhythms)

    def show_candidate(self, one: Candidate, today: date, below: int, circle_id: int | None) -> None:
        """Show this one, with so many cards below and the rhythm they have by now."""
        person = one.person
        self._below = min(below, 2)
        self._avatar.set_person(person.display_name, person.uid)
        self._name.setText(person.display_name)
        work = work_text(person.position, person.organization)
        self._work.setText(work)
        self._work.setVisible(bool(work))
        connected = "" if one.connected_on is None else date_text(one.connected_on)
        self._connected.setText(self.tr("connected {day}").format(day=connected) if connected else "")
        self._connected.setVisible(bool(connected))
        reasons = [said_of(reason, one, today) for reason in one.reasons]
        self._why.setText(
            self.tr("Why {name}").format(name=one.given_name)
            if reasons
            else self.tr("Kith knows nothing of you two yet")
        )
        self._show_reasons(reasons)
        self.rhythms.mark(circle_id)
        self.setAccessibleName(person.display_name)
        self.setAccessibleDescription(". ".join(f"{said.sentence}: {said.detail}" for said in reasons))
        self.update()

    def _show_reasons(self, reasons: Sequence[Said]) -> None:
        for row in self._rows:
            self._reasons.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_Reason(said) for said in reasons]
        for row in self._rows:
            self._reasons.addWidget(row)

    @property
    def text(self) -> str:
        """All that is said of the person, for who cannot see it."""
        return self.accessibleDescription()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        whole = QRectF(self.rect())
        for depth in range(self._below, 0, -1):
            inset, down = depth * 18.0, _DECK - depth * (_DECK / 2)
            layer = whole.adjusted(inset, 60, -inset, -down)
            fill_rounded(
                painter, layer, Radius.PALETTE, tokens.fill if depth == 2 else tokens.hover, tokens.line
            )
        fill_rounded(painter, whole.adjusted(0, 0, 0, -_DECK), Radius.PALETTE, tokens.raised, tokens.line)


class _Reason(QWidget):
    def __init__(self, said: Said) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain_label(said.sentence, wrap=True))
        if said.detail:
            words.addWidget(plain_label(said.detail, Style.CAPTION, Tone.INK3, wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(IconView(said.icon, Size.ICON, Tone.ACCENT), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
