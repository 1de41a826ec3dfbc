"""What stands in Today when it asks nothing: a first day with two offers, or a day on which all is caught up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.formatting import plural
from ui.kit.avatar import Avatar
from ui.kit.button import Button, ButtonKind
from ui.kit.empty import Orbits
from ui.kit.faces import Faces
from ui.kit.offers import OfferRow, Offers
from ui.kit.scale import text_scale
from ui.kit.scroll import Scroll
from ui.kit.separator import Separator
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space, Style
from ui.phrases import and_more, in_sentence
from ui.today.words import first_coverage_text, quiet_text

if TYPE_CHECKING:
    from prm.quiet import QuietDay
    from prm.today import Today
    from ui.desk import Desk

_OFFERS: Final = 540
_BESIDE: Final = 620
_FACES: Final = 3


class QuietPage(Scroll):
    """Promises nothing. ``unanswered_requested`` is the second offer of a first day."""

    unanswered_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._quiet: QuietDay | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sentence = plain_label(style=Style.PAGE, wrap=True)
        self._detail = plain_label(tone=Tone.INK2, wrap=True)
        self._coverage = plain_label(style=Style.CAPTION, tone=Tone.INK3, wrap=True)
        self._talked = self._offer(
            "message-circle",
            self.tr("Did you talk with one of them lately?"),
            self.tr("Over lunch, by phone: what no file knows, you do."),
            "L",
        )
        self._unanswered = self._offer(
            "mail", "", self.tr("None of them among those you picked. Have a look when you like."), "Return"
        )
        self._pick = self._offer(
            "users",
            self.tr("Pick ten"),
            self.tr("One person at a time, with the reasons; stop any time."),
            "Return",
        )
        self._xray = self._offer(
            "telescope", self.tr("See the X-ray"), self.tr("Who ever wrote, and who talked both ways.")
        )
        self.offers = Offers((self._talked, self._unanswered, self._pick, self._xray))
        self._week = _Week()
        self._thought = _Thought(desk)
        self._lines = QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._lines)
        self._between = Separator(Qt.Orientation.Vertical)
        self._lay_out()
        self._talked.button.clicked.connect(self._on_talked_clicked)
        self._unanswered.button.clicked.connect(self.unanswered_requested)
        self._pick.button.clicked.connect(self._on_pick_clicked)
        self._xray.button.clicked.connect(self._on_xray_clicked)

    def _offer(self, icon: str, title: str, told: str, keys: str = "") -> OfferRow:
        button = Button(
            "" if keys else self.tr("Open"), ButtonKind.PLAIN, keys=keys, name=title or self.tr("Open")
        )
        return OfferRow(icon, title, told, button)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.SECTION)
        column.setSpacing(Space.SMALL)
        column.addStretch(2)
        column.addWidget(Orbits(is_large=True), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(Space.SECTION)
        for label in (self._sentence, self._detail, self._coverage):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._sentence)
        column.addWidget(self._detail)
        column.addSpacing(Space.LARGE)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.offers, 1000)
        across.addStretch(1)
        column.addLayout(across)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(Space.SECTION)
        for part in (self._week, self._thought):
            self._beside.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self._beside.insertWidget(1, self._between)
        column.addWidget(self._lines, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(Space.LARGE)
        column.addWidget(self._coverage)
        column.addStretch(3)
        self.setWidget(inside)

    def show_day(self, today: Today, quiet: QuietDay | None) -> None:
        """Say what this day has to say; None where the book was not asked yet."""
        self._quiet = quiet
        sentence, detail = quiet_text(today, quiet)
        self._sentence.setText(sentence)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._coverage.setText(first_coverage_text(today))
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(detail)
        self._show_offers(quiet)
        is_caught_up = quiet is not None and quiet.real > 0 and not quiet.is_first
        self._week.show_week(quiet if is_caught_up else None)
        self._thought.show_thought(quiet if is_caught_up else None, today)
        has_both = not self._week.isHidden() and not self._thought.isHidden()
        self._between.setVisible(has_both)
        self._lines.setHidden(self._week.isHidden() and self._thought.isHidden())

    def _show_offers(self, quiet: QuietDay | None) -> None:
        shown: tuple[OfferRow, ...] = ()
        if quiet is not None and not quiet.real:
            shown = (self._pick, self._xray)
        elif quiet is not None and quiet.is_first:
            number = len(quiet.unanswered)
            title = plural(
                "%Ln person once wrote and got no answer", "%Ln people once wrote and got no answer", number
            )
            self._unanswered.set_text(title, self._unanswered.told)
            shown = (self._talked, self._unanswered) if number else (self._talked,)
        self.offers.show_rows(*shown)
        self.offers.setVisible(bool(shown))

    @property
    def offered(self) -> list[OfferRow]:
        """The offers that are made."""
        rows = (self._talked, self._unanswered, self._pick, self._xray)
        return [row for row in rows if not row.isHidden() and not self.offers.isHidden()]

    @property
    def unanswered(self) -> tuple[int, ...]:
        """Whom the number of the second offer counts."""
        return () if self._quiet is None else self._quiet.unanswered

    @property
    def text(self) -> str:
        """The detail as it is read."""
        return self._detail.text()

    def _on_talked_clicked(self) -> None:
        self._desk.ways.talk_asked.emit([])

    def _on_pick_clicked(self) -> None:
        self._desk.ways.conversation_asked.emit("pick-ten")

    def _on_xray_clicked(self) -> None:
        self._desk.ways.conversation_asked.emit("x-ray")

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            for row in self.offered:
                if row in (self._unanswered, self._pick):
                    row.button.click()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        scale = text_scale(self.font())
        self.offers.setMaximumWidth(round(_OFFERS * scale))
        is_beside = self.width() >= _BESIDE * scale
        self._beside.setDirection(
            QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        )
        self._between.setMaximumHeight(16_777_215 if is_beside else 0)


class _Week(QWidget):
    """With whom one really talked this week."""

    def __init__(self) -> None:
        super().__init__()
        self._faces = Faces(26)
        self._names = plain_label(style=Style.STRONG, wrap=True)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self._faces)
        row.addWidget(self._names, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(plain_label(self.tr("This week you really talked with"), tone=Tone.INK2))
        column.addLayout(row)

    def show_week(self, quiet: QuietDay | None) -> None:
        talked = () if quiet is None else quiet.talked
        self._faces.show_people([(who.display_name, who.uid) for who in talked[:_FACES]])
        self._names.setText(and_more([who.display_name for who in talked], _FACES))
        self.setVisible(bool(talked))


class _Thought(QWidget):
    """One person who has been quiet for a while."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._contact_id = 0
        self._avatar = Avatar(side=26)
        self.person = Button("", ButtonKind.PLAIN)
        self.person.clicked.connect(self._on_person_clicked)
        self._since = plain_label(tone=Tone.INK2)
        row = QHBoxLayout()
        row.setSpacing(Space.HAIR)
        for part in (self._avatar, self.person, self._since):
            row.addWidget(part)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(plain_label(self.tr("If you have ten minutes"), tone=Tone.INK2))
        column.addLayout(row)

    def show_thought(self, quiet: QuietDay | None, today: Today) -> None:
        who = None if quiet is None else quiet.thought
        self.setVisible(who is not None)
        if quiet is None or who is None or quiet.thought_on is None:
            return
        self._contact_id = who.contact_id
        self._avatar.set_person(who.display_name, who.uid)
        self.person.set_label(who.display_name)
        self._since.setText(self.tr("quiet since {day}").format(day=in_sentence(quiet.thought_on, today.on)))

    def _on_person_clicked(self) -> None:
        self._desk.ways.person_asked.emit(self._contact_id)
