"""Beside the chosen row: where you left off with this person, so that the next message is a real one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from prm.today import Who
from ui.kit.avatar import Avatar
from ui.kit.button import Button
from ui.kit.ring import Ring
from ui.kit.separator import Separator
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style
from ui.overriding import override
from ui.phrases import absence_text, in_sentence, rhythm_text, work_text
from ui.quote import Quote
from ui.today.queries import LeftOff

_WIDTH = 360


class PersonPanel(QScrollArea):
    """The person of the chosen row. ``since_requested`` and ``open_requested`` are the two buttons."""

    since_requested = Signal()
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._avatar = Avatar(side=48)
        self._name = plain_label(style=Style.PANE, wrap=True)
        self._work = plain_label(tone=Tone.INK2, wrap=True)
        self._ring = Ring(Size.RING)
        self._absence = plain_label(tone=Tone.INK2, wrap=True)
        self._since = Button(self.tr("We have talked since"), icon="check", keys="T")
        self._since.clicked.connect(self.since_requested)
        self._heading = plain_label(self.tr("Where you left off"), Style.SECTION)
        self._quote = Quote()
        self._promises_heading = plain_label(self.tr("Promised"), Style.SECTION)
        self._promises = plain_label(tone=Tone.INK2, wrap=True)
        self._open = Button(self.tr("Open"), icon="user", keys="Return")
        self._open.clicked.connect(self.open_requested)
        self._lay_out()
        self._show_more(None)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.SECTION)
        column.setSpacing(Space.MEDIUM)
        head = QHBoxLayout()
        head.setSpacing(Space.MEDIUM)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._work)
        head.addWidget(self._avatar)
        head.addLayout(words, 1)
        head.addWidget(self._ring)
        column.addLayout(head)
        column.addSpacing(Space.SMALL)
        column.addWidget(self._absence)
        column.addWidget(self._since, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(Space.SMALL)
        column.addWidget(Separator())
        column.addSpacing(Space.SMALL)
        column.addWidget(self._heading)
        column.addWidget(self._quote)
        column.addSpacing(Space.MEDIUM)
        column.addWidget(self._promises_heading)
        column.addWidget(self._promises)
        column.addStretch()
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self.setWidget(inside)

    def show_person(self, who: Who) -> None:
        """What the row itself knows; ``show_left_off`` follows."""
        self._avatar.set_person(who.display_name, who.uid)
        self._name.setText(who.display_name)
        work = work_text(who.position, who.organization)
        self._work.setText(work)
        self._work.setVisible(bool(work))
        self._show_more(None)

    def show_left_off(self, found: LeftOff) -> None:
        """What the book knows."""
        self._show_more(found)
        line = found.line
        self._absence.setText(absence_text(line.last_meaningful_on, found.coverage, found.on))
        if line.share is not None:
            self._ring.set_passed(line.share, rhythm_text(line.circle, line.cadence_days))
        exchange = found.exchange
        if exchange is not None:
            words = exchange.last_words or exchange.text
            if not exchange.message_count or not exchange.last_words:
                who = self.tr("Your words")
            else:
                who = self.tr("You") if exchange.last_from_me else line.display_name
            day = in_sentence(exchange.happened_on, found.on)
            self._quote.set_quote(words, self.tr("{who}, {day}").format(who=who, day=day))
        self._promises.setText(
            "\n".join(self._promise(follow_up, found) for follow_up in found.follow_ups[:4])
        )

    def _promise(self, follow_up: object, found: LeftOff) -> str:
        from prm.follow_ups import FollowUp
        from prm.words import FollowUpKind

        assert isinstance(follow_up, FollowUp)
        sentence = {
            FollowUpKind.MINE: self.tr("You: {text}"),
            FollowUpKind.THEIRS: self.tr("They: {text}"),
            FollowUpKind.ASK: self.tr("To ask: {text}"),
        }[follow_up.kind].format(text=follow_up.text)
        if follow_up.due_on is None:
            return sentence
        return self.tr("{promise}, {day}").format(
            promise=sentence, day=in_sentence(follow_up.due_on, found.on)
        )

    def _show_more(self, found: LeftOff | None) -> None:
        self._absence.setVisible(found is not None)
        self._since.setVisible(found is not None)
        self._ring.setVisible(found is not None and found.line.share is not None)
        has_words = found is not None and found.exchange is not None
        self._heading.setVisible(has_words)
        self._quote.setVisible(has_words)
        has_promises = found is not None and bool(found.follow_ups)
        self._promises_heading.setVisible(has_promises)
        self._promises.setVisible(has_promises)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 400)
