"""The page of picking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from prm.circles import Circle
from prm.picking import Candidate, candidate
from ui.kit.button import Button, ButtonKind
from ui.kit.empty import EmptyState
from ui.kit.foot import FootBar
from ui.kit.scale import text_scale
from ui.kit.scroll import Scroll
from ui.kit.separator import Separator
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style
from ui.phrases import circle_title
from ui.picking.card import PickCard
from ui.picking.finder import Finder
from ui.picking.picked import PickedFaces
from ui.picking.queries import Deck, deck, rhythms_of
from ui.picking.words import so_far_text, stop_text

if TYPE_CHECKING:
    from prm.changes import Changes
    from ui.desk import Desk

_CARD: Final = 640
_BARE: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class PickingPage(QWidget):
    """One person at a time. Every pick is one step of its own at once; ``left`` says that the person stops."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._queue: list[Candidate] = []
        self._at = 0
        self._is_blind = False
        self._rhythms: dict[int, int | None] = {}
        self._moving: frozenset[int] = frozenset()
        self._order: list[Candidate] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.card = PickCard()
        self.finder = Finder(desk)
        self.faces = PickedFaces()
        self._so_far = plain_label(tone=Tone.INK2, wrap=True)
        self.stop = Button(stop_text(0), keys="Ctrl+Return", least_height=Size.CONTROL_IN_FOOTER)
        self.find_button = Button(self.tr("Find by name"), ButtonKind.PLAIN, icon="search", keys="/")
        before, on = ("Right", "Left") if self.isRightToLeft() else ("Left", "Right")
        self.back_button = Button(self.tr("back"), ButtonKind.PLAIN, keys=before)
        self.not_now = Button(self.tr("not now"), ButtonKind.PLAIN, keys=on)
        self.note = Button(self.tr("note"), ButtonKind.PLAIN, keys="N")
        self._find_more = Button(self.tr("Find by name"), ButtonKind.PRIMARY, keys="/")
        self.nobody_left = EmptyState(
            self.tr("That is everybody Kith has a reason for"),
            self.tr("Everyone else rests in silence. You can pick anybody by name, now or later."),
            (self._find_more,),
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.stop.setEnabled(True)
        self._show_picked()
        desk.backend.fetch(self, deck, done=self.show_deck)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.PAGE, Space.MEDIUM, Space.PAGE, Space.MEDIUM)
        head.setSpacing(Space.MEDIUM)
        head.addWidget(plain_label(self.tr("Pick ten"), Style.PANE))
        told = plain_label(
            self.tr("of the people you would be glad to hear from"), tone=Tone.INK2, elide=True
        )
        head.addWidget(told, 1)
        head.addWidget(self.find_button)
        cards = QVBoxLayout()
        cards.setSpacing(Space.MEDIUM)
        cards.addWidget(self.card)
        cards.addLayout(self._hints())
        self._columns = [self._column(cards), self._column(self._finding())]
        for part in (*self._columns, self.nobody_left):
            self._stack.addWidget(part)
        self._stack.setCurrentIndex(0)
        self.card.hide()
        foot = FootBar()
        foot.row.addWidget(self.faces)
        foot.row.addWidget(self._so_far, 1)
        foot.row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Separator())
        column.addWidget(self._stack, 1)
        column.addWidget(foot)

    def _hints(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addStretch()
        for button in (self.back_button, self.not_now, self.note):
            row.addWidget(button)
        row.addStretch()
        return row

    def _finding(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(self.finder)
        return column

    def _column(self, parts: QVBoxLayout) -> Scroll:
        """In the middle of the page, as wide as a card, scrolling where it must."""
        middle = QWidget()
        middle.setLayout(parts)
        parts.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        across = QHBoxLayout()
        across.addStretch()
        across.addWidget(middle, 1000)
        across.addStretch()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.LARGE)
        column.addStretch(1)
        column.addLayout(across)
        column.addStretch(2)
        area = Scroll(inside)
        middle.setObjectName("middle")
        return area

    def _connect(self) -> None:
        self.card.chosen.connect(self.choose)
        self.find_button.clicked.connect(self.find_by_name)
        self._find_more.clicked.connect(self.find_by_name)
        self.back_button.clicked.connect(self.go_back)
        self.not_now.clicked.connect(self.go_on)
        self.note.clicked.connect(self.write_note)
        self.stop.clicked.connect(self.left)
        self.finder.found.connect(self._on_finder_found)
        self.finder.deck_requested.connect(self._show_card)
        self._desk.backend.changed.connect(self._on_backend_changed)
        self._shortcuts = [QShortcut(QKeySequence(keys), self) for keys in ("Ctrl+Return", "Ctrl+Enter")]
        for shortcut in self._shortcuts:
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.left)

    def show_deck(self, found: Deck) -> None:
        """Begin with these."""
        self._queue = list(found.candidates)
        self._at = 0
        self._is_blind = found.is_blind
        self._moving = frozenset(one.id for one in found.rhythms if one.cadence_days is not None)
        self.card.rhythms.set_rhythms(found.rhythms)
        self.card.show()
        if self._is_blind:
            self.find_by_name()
        else:
            self._show_card()

    @property
    def current(self) -> Candidate | None:
        """Who is on top of the deck."""
        return self._queue[self._at] if self._at < len(self._queue) else None

    @property
    def picked(self) -> list[Candidate]:
        """Who has a rhythm that asks by now, in the order of the picks."""
        return [one for one in self._order if self._rhythms.get(one.person.contact_id) in self._moving]

    def choose(self, circle: Circle) -> None:
        """Give the person on top this rhythm, and go on to the next one."""
        one = self.current
        if one is None:
            return
        person = one.person
        self._rhythms[person.contact_id] = circle.id
        if one not in self._order:
            self._order.append(one)
        self._desk.deeds.place(person.contact_id, person.display_name, circle.id, circle_title(circle.name))
        self._show_picked()
        self.go_on()

    def go_on(self) -> None:
        """Not now: the next one."""
        self._at = min(self._at + 1, len(self._queue))
        self._show_card()

    def go_back(self) -> None:
        """The one before."""
        self._at = max(0, self._at - 1)
        self._show_card()

    def write_note(self) -> None:
        """Keep a note about the person on top."""
        if (one := self.current) is not None:
            self._desk.ways.note_asked.emit(one.person.contact_id, one.person.display_name)

    def find_by_name(self) -> None:
        """Pick somebody who is not in the deck."""
        self._stack.setCurrentWidget(self._columns[1])
        self.finder.begin(is_blind=self._is_blind, has_cards=bool(self._queue))

    def back(self) -> bool:
        """Esc: from the search to the cards; False where there is no step back."""
        if self._stack.currentWidget() is self._columns[1] and self._queue:
            self._show_card()
            return True
        return False

    def _on_finder_found(self, contact_id: int) -> None:
        known = next((n for n, one in enumerate(self._queue) if one.person.contact_id == contact_id), None)
        if known is None:
            self._desk.backend.fetch(self, candidate, contact_id, done=self._on_candidate)
        else:
            self._at = known
            self._show_card()

    def _on_candidate(self, one: Candidate | None) -> None:
        if one is not None:
            self._queue.insert(self._at, one)
            self._ask_rhythms()
            self._show_card()

    def _show_card(self) -> None:
        one = self.current
        self.back_button.setEnabled(self._at > 0)
        if one is None:
            self._stack.setCurrentWidget(self.nobody_left)
        else:
            below = len(self._queue) - self._at - 1
            circle_id = self._rhythms.get(one.person.contact_id)
            self.card.show_candidate(one, self._desk.backend.today, below, circle_id)
            self._stack.setCurrentWidget(self._columns[0])
        self.setFocus()

    def _on_backend_changed(self, changes: Changes) -> None:
        if changes.touches("contact"):
            self._ask_rhythms()

    def _ask_rhythms(self) -> None:
        ids = [one.person.contact_id for one in self._queue]
        self._desk.backend.fetch(self, rhythms_of, ids, done=self._on_rhythms)

    def _on_rhythms(self, rhythms: dict[int, int | None]) -> None:
        """What the book says: an undone pick is none, and whoever has a rhythm shows it."""
        self._rhythms = rhythms
        if (one := self.current) is not None:
            self.card.rhythms.mark(rhythms.get(one.person.contact_id))
        self._show_picked()

    def _show_picked(self) -> None:
        people = [(one.person.display_name, one.person.uid) for one in self.picked]
        self.faces.show_people(people)
        self._so_far.setText(so_far_text(len(people)))
        self.stop.set_label(stop_text(len(people)))

    def _does(self, event: QKeyEvent) -> bool:
        """Whether a key is one of this page's, by itself and outside of text."""
        own = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_N, Qt.Key.Key_Slash}
        is_digit = Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_5
        return event.modifiers() in _BARE and (is_digit or event.key() in own)

    @override
    def event(self, event: QEvent, /) -> bool:
        # The window has shortcuts of these letters too; here they mean this page.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._does(event)
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if not self._does(event):
            super().keyPressEvent(event)
            return
        on, before = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            on, before = before, on
        if event.key() == Qt.Key.Key_Slash:
            self.find_by_name()
        elif event.key() == on:
            self.go_on()
        elif event.key() == before:
            self.go_back()
        elif self._stack.currentWidget() is not self._columns[0] or event.isAutoRepeat():
            return
        elif event.key() == Qt.Key.Key_N:
            self.write_note()
        else:
            self.card.rhythms.choose(event.key() - Qt.Key.Key_0)

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        if self._stack.currentWidget() is self._columns[1]:
            self.finder.field.setFocus(reason)
        else:
            super().setFocus(reason)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        scale = text_scale(self.font())
        for area in self._columns:
            middle = area.findChild(QWidget, "middle")
            assert isinstance(middle, QWidget)
            middle.setMaximumWidth(round(_CARD * scale))
        self.faces.setVisible(self.width() >= 720 * scale)
        self._so_far.setVisible(self.width() >= 560 * scale)
