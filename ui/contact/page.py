"""The page of one person."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from prm.changes import Changes
from prm.timeline import Exchange
from ui.backend import Backend
from ui.contact.facts import FactRows
from ui.contact.header import ContactHeader
from ui.contact.model import TimelineModel
from ui.contact.queries import ENTRIES, Contact, Read, contact, read_exchange
from ui.contact.reading import ReadingPane
from ui.deeds import Deeds
from ui.jobs import Task
from ui.kit.empty import EmptyState
from ui.kit.separator import Separator
from ui.kit.timeline import CountsRequest, TimelineDelegate
from ui.kit.tokens import Space
from ui.scale import text_scale

_WIDEST: Final = 720


class ContactPage(QWidget):
    """Shows one person; it fetches again whenever anything about that person has changed.

    ``talk_requested``, ``note_requested`` and ``follow_up_requested`` carry the contact's id and name; ``shown`` says that
    another person, or nobody, is shown.
    """

    talk_requested = Signal(int, str)
    note_requested = Signal(int, str)
    follow_up_requested = Signal(int, str)
    shown = Signal()

    def __init__(self, backend: Backend, deeds: Deeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._deeds = deeds
        self._id: int | None = None
        self._contact: Contact | None = None
        self._most = ENTRIES
        self._fetching: Task | None = None
        self._header = ContactHeader()
        self._facts = FactRows()
        self._model = TimelineModel(self)
        self._timeline = _Timeline()
        self._delegate = TimelineDelegate(self._timeline)
        self._scroll = QScrollArea()
        self._inside = QWidget()
        self._reading = ReadingPane()
        self._empty = EmptyState(self.tr("Choose a person"))
        self._stack = QStackedWidget()
        self._set_up_timeline()
        self._lay_out()
        self._connect()

    def _set_up_timeline(self) -> None:
        self._timeline.setModel(self._model)
        self._timeline.setItemDelegate(self._delegate)
        self._timeline.setAccessibleName(self.tr("Timeline"))
        self._timeline.selectionModel().currentChanged.connect(self._on_current_changed)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.LARGE)
        column.addWidget(self._header)
        column.addWidget(Separator())
        column.addWidget(self._facts)
        column.addWidget(Separator())
        column.addWidget(self._timeline)
        column.addStretch()
        self._inside.setLayout(column)
        self._inside.setMaximumWidth(round(_WIDEST * text_scale(self.font())) + 2 * Space.PAGE)
        self._scroll.setWidget(self._inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        person = QWidget()
        whole = QVBoxLayout(person)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 3)
        whole.addWidget(self._reading, 2)
        self._reading.hide()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(person)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _connect(self) -> None:
        self._header.talk_requested.connect(self.ask_talk)
        self._header.note_requested.connect(self.ask_note)
        self._header.follow_up_requested.connect(self.ask_follow_up)
        self._header.since_requested.connect(self.talked_since)
        self._header.rhythm_requested.connect(self._on_rhythm_requested)
        self._facts.done_requested.connect(self._deeds.close_follow_up)
        self._delegate.counts_requested.connect(self._on_delegate_counts_requested)
        self._timeline.toggled.connect(self._on_timeline_toggled)
        self._reading.closed.connect(self._on_reading_closed)
        self._backend.changed.connect(self._on_backend_changed)
        self._backend.day_changed.connect(self.refresh)

    @property
    def contact_id(self) -> int | None:
        """Whose page it is."""
        return self._id

    @property
    def contact(self) -> Contact | None:
        """What is shown, once it has come."""
        return self._contact

    def show_person(self, contact_id: int) -> None:
        """Show this person."""
        if contact_id != self._id:
            self._id = contact_id
            self._most = ENTRIES
            self._reading.hide()
            self.refresh()

    def refresh(self) -> None:
        """Ask for the person anew; a question that was not answered yet is dropped."""
        if self._id is not None:
            if self._fetching is not None:
                self._fetching.cancel()
            self._fetching = self._backend.fetch(self, contact, self._id, self._most, done=self._on_contact)

    def _on_contact(self, found: Contact | None) -> None:
        is_other = (
            found is None or self._contact is None or found.person.line.id != self._contact.person.line.id
        )
        self._contact = found
        if found is None:
            self._id = None
            self._stack.setCurrentIndex(0)
            self.shown.emit()
            return
        row = None if is_other else self._model.row_at(self._timeline.currentIndex())
        self._header.show_contact(found)
        self._facts.show_contact(found)
        self._model.show(found)
        self._stack.setCurrentIndex(1)
        if is_other:
            self._scroll.verticalScrollBar().setValue(0)
        elif row is not None:
            self._timeline.setCurrentIndex(self._model.index_of(row.key))
        self.shown.emit()

    def _on_backend_changed(self, changes: Changes) -> None:
        if self._id is not None and (changes.touches_contact(self._id) or changes.touches("circle")):
            self.refresh()

    def _about(self) -> tuple[int, str] | None:
        if self._contact is None:
            return None
        line = self._contact.person.line
        return line.id, line.display_name

    def ask_talk(self) -> None:
        if (about := self._about()) is not None:
            self.talk_requested.emit(*about)

    def ask_note(self) -> None:
        if (about := self._about()) is not None:
            self.note_requested.emit(*about)

    def ask_follow_up(self) -> None:
        if (about := self._about()) is not None:
            self.follow_up_requested.emit(*about)

    def talked_since(self) -> None:
        if (about := self._about()) is not None:
            self._deeds.talked_since(*about)

    def follow_up_done(self) -> None:
        """The follow-up that comes first is done."""
        if self._contact is not None and self._contact.follow_ups:
            first = self._contact.follow_ups[0]
            self._deeds.close_follow_up(first.id, first.text)

    def flip_counts(self) -> None:
        """Overrule the verdict of the chosen exchange, or of the newest where none is chosen."""
        row = self._model.row_at(self._timeline.currentIndex())
        exchange = self._model.newest_exchange() if row is None else row.exchange
        if exchange is not None:
            self._deeds.judge(exchange.id, meaningful=not exchange.meaningful)

    def _on_rhythm_requested(self, circle_id: int, name: str) -> None:
        if (about := self._about()) is not None:
            self._deeds.place(*about, circle_id or None, name)

    def _on_delegate_counts_requested(self, request: CountsRequest) -> None:
        row = self._model.row_at(request.index)
        if row is not None and row.exchange is not None:
            self._deeds.judge(row.exchange.id, meaningful=request.counts)

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self._model.set_chosen(current)
        if self._timeline.hasFocus():
            QTimer.singleShot(0, self, self._show_current)

    def _show_current(self) -> None:
        """Scroll so that the chosen row is seen; after its reasons have made it higher."""
        rect = self._timeline.visualRect(self._timeline.currentIndex())
        place = self._timeline.mapTo(self._inside, QPoint(0, rect.center().y()))
        self._scroll.ensureVisible(0, place.y(), 0, rect.height() // 2 + Space.LARGE)

    def _on_timeline_toggled(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is None:
            return
        if row.is_more:
            self._most *= 4
            self.refresh()
        elif row.group:
            self._model.toggle(index)
            self._timeline.setCurrentIndex(self._model.index_of(row.key))
        elif row.exchange is not None and row.exchange.message_count:
            self._read(row.exchange)
        elif row.text:
            text = row.exchange.text if row.exchange is not None else row.text
            self._open_reading()
            self._reading.show_text(row.title, text)

    def _read(self, exchange: Exchange) -> None:
        self._backend.fetch(self, read_exchange, exchange, done=self._on_read)

    def _on_read(self, read: Read) -> None:
        row = self._model.row_at(self._model.index_of(("exchange", read.exchange.id)))
        self._open_reading()
        self._reading.show_read("" if row is None else row.title, read)

    def _open_reading(self) -> None:
        self._reading.show()
        self._reading.setFocus()

    def _on_reading_closed(self) -> None:
        self._reading.hide()
        self._timeline.setFocus()

    def close_reading(self) -> bool:
        """Put the messages away; False where none were open."""
        is_open = self._reading.isVisible()
        if is_open:
            self._on_reading_closed()
        return is_open

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        self._timeline.setFocus(reason)


class _Timeline(QListView):
    """As high as all its rows, because the whole page scrolls. ``toggled`` is Enter, Space or a double click."""

    toggled = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setAutoScroll(False)
        self.doubleClicked.connect(self.toggled)

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        height = self.contentsSize().height()
        if height != self.height():
            self.setFixedHeight(max(1, height))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.toggled.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
