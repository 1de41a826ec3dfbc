"""The page of one person."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from prm.changes import Changes
from prm.timeline import Exchange
from ui.contact.editing import Edit
from ui.contact.fact_values import Fact, FactValue
from ui.contact.facts import FactRows
from ui.contact.header import ContactHeader
from ui.contact.model import TimelineModel
from ui.contact.note_pane import NotePane
from ui.contact.queries import ENTRIES, Contact, Read, contact, read_exchange
from ui.contact.reading import ReadingPane
from ui.contact.row_menu import RowMenu
from ui.contact.rows import Row
from ui.contact.timeline_view import TimelineView
from ui.desk import Desk
from ui.group_deeds import Group, GroupDeeds
from ui.jobs import Task
from ui.kit.button import Button, ButtonKind
from ui.kit.empty import EmptyState
from ui.kit.scale import text_scale
from ui.kit.scroll import Scroll
from ui.kit.separator import Separator
from ui.kit.timeline import CountsRequest, TimelineDelegate
from ui.kit.tokens import Space

_WIDEST: Final = 720


class ContactPage(QWidget):
    """Shows one person; it fetches again whenever anything about that person has changed.

    ``talk_requested``, ``note_requested`` and ``follow_up_requested`` carry the contact's id and name; ``shown`` says that
    another person, or nobody, is shown; ``menu_requested`` a point for the person's menu, ``photo_requested`` a file or "",
    ``action_requested`` the key of an action of the window, ``back_requested`` the way back to the list.
    """

    talk_requested = Signal(int, str)
    note_requested = Signal(int, str)
    follow_up_requested = Signal(int, str)
    shown = Signal()
    menu_requested = Signal(QPoint)
    photo_requested = Signal(str)
    action_requested = Signal(str)
    back_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._backend = backend = desk.backend
        self._deeds = desk.deeds
        self._id: int | None = None
        self._contact: Contact | None = None
        self._most = ENTRIES
        self._fetching: Task | None = None
        self._header = ContactHeader()
        self._facts = FactRows()
        self._model = TimelineModel(self)
        self._timeline = TimelineView()
        self._delegate = TimelineDelegate(self._timeline)
        self._scroll = Scroll()
        self._inside = QWidget()
        self._reading = ReadingPane()
        self._note = NotePane(backend, desk.notices)
        self._row_menu = RowMenu(desk, self)
        self._back = Button(self.tr("Back"), ButtonKind.PLAIN, icon="arrow-left", keys="Esc")
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
        column.setContentsMargins(Space.SECTION, Space.PAGE, Space.SECTION, Space.PAGE)
        column.setSpacing(Space.LARGE)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._back.hide()
        column.addWidget(self._header)
        column.addWidget(Separator())
        column.addWidget(self._facts)
        self._facts.follow(self._header.last)
        column.addWidget(Separator())
        column.addWidget(self._timeline)
        column.addStretch()
        self._inside.setLayout(column)
        self._inside.setMaximumWidth(round(_WIDEST * text_scale(self.font())) + 2 * Space.SECTION)
        self._scroll.setWidget(self._inside)
        person = QWidget()
        whole = QVBoxLayout(person)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 3)
        whole.addWidget(self._reading, 2)
        whole.addWidget(self._note, 2)
        self._reading.hide()
        self._note.hide()
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
        self._header.write_requested.connect(self.ask_write)
        self._header.renamed.connect(self._on_header_renamed)
        self._header.untag_requested.connect(self._on_header_untag_requested)
        self._header.work_requested.connect(self._on_header_work_requested)
        self._header.cadence_requested.connect(self._on_header_cadence_requested)
        self._header.tag_requested.connect(self._on_header_tag_requested)
        self._header.menu_requested.connect(self.menu_requested)
        self._header.photo_requested.connect(self.photo_requested)
        self._facts.done_requested.connect(self._deeds.close_follow_up)
        self._facts.moved.connect(self._deeds.move_follow_up)
        self._facts.dropped.connect(self._deeds.drop_follow_up)
        self._facts.edited.connect(self._on_facts_edited)
        self._note.closed.connect(self._on_note_closed)
        self._row_menu.open_asked.connect(self._open_row)
        self._row_menu.edit_asked.connect(self._on_row_menu_edit_asked)
        self._timeline.menu_asked.connect(self._on_timeline_menu_asked)
        self._back.clicked.connect(self.back_requested)
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
            self._note.leave()
            self._note.hide()
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

    def show_way_back(self, *, is_needed: bool) -> None:
        """Show *Back* where the list is not beside the person."""
        self._back.setVisible(is_needed)

    def edit_name(self) -> None:
        """Edit the name where it stands."""
        if self._contact is not None:
            self._header.name.edit()

    def ask_write(self) -> None:
        if (about := self._about()) is not None:
            self._desk.ways.write_asked.emit(*about)

    def _on_header_renamed(self, name: str) -> None:
        self._write(FactValue(Fact.NAME, name), name)

    def _on_header_untag_requested(self, tag: str) -> None:
        if (about := self._about()) is not None:
            GroupDeeds(self._backend, self._desk.notices, self).untag(Group((about[0],), about[1]), tag)

    def _on_header_work_requested(self) -> None:
        self.action_requested.emit("work")

    def _on_header_cadence_requested(self) -> None:
        self.action_requested.emit("cadence")

    def _on_header_tag_requested(self) -> None:
        self.action_requested.emit("tag")

    def _on_facts_edited(self, value: FactValue, typed: str) -> None:
        self._write(value, typed)

    def _write(self, value: FactValue, typed: str) -> None:
        if (about := self._about()) is not None:
            edit = Edit(self._backend, self._desk.notices, self)
            edit.refused.connect(self._on_edit_refused)
            edit.write(*about, value, typed)

    def _on_edit_refused(self, key: tuple[str, str], typed: str, sentence: str) -> None:
        if key[0] == Fact.NAME:
            self._header.name.edit()
            self._header.name.set_typed(typed)
            self._header.name.complain(sentence)
        else:
            self._facts.complain(key, typed, sentence)

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
        if row is not None and row.group and not row.is_open:
            self._on_timeline_toggled(self._timeline.currentIndex())  # what counts or not is told of each one
            return
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

    def _on_current_changed(self, current: QModelIndex, before: QModelIndex) -> None:
        self._model.set_chosen(current)
        # The first row becomes the current one by itself as the timeline gets the focus: that is no reason to leave the top.
        if self._timeline.hasFocus() and before.isValid():
            QTimer.singleShot(0, self, self._show_current)

    def _show_current(self) -> None:
        """Scroll so that the chosen row is seen; after its reasons have made it higher."""
        rect = self._timeline.visualRect(self._timeline.currentIndex())
        place = self._timeline.mapTo(self._inside, QPoint(0, rect.center().y()))
        self._scroll.ensureVisible(0, place.y(), 0, rect.height() // 2 + Space.LARGE)

    def _on_timeline_menu_asked(self, point: QPoint) -> None:
        row = self._model.row_at(self._timeline.currentIndex())
        if row is not None:
            self._row_menu.open(row, point)

    def _open_row(self, row: Row) -> None:
        self._on_timeline_toggled(self._model.index_of(row.key))

    def _on_row_menu_edit_asked(self, row: Row) -> None:
        if row.exchange is not None:
            from ui.contact.exchange_form import ExchangeForm

            ExchangeForm(row.exchange, self._desk, self).open()

    def _on_timeline_toggled(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is None:
            return
        if row.entry is not None and row.entry.note_id is not None:
            self._reading.hide()
            self._note.show_note(row.entry.note_id, self.tr("Note"), row.text)
            self._note.show()
            self._note.setFocus()
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
        self._note.leave()
        self._note.hide()
        self._reading.show()
        self._reading.setFocus()

    def _on_reading_closed(self) -> None:
        self._reading.hide()
        self._timeline.setFocus()

    def _on_note_closed(self) -> None:
        # Whoever walks through the list closes notes too, and goes on walking there.
        had_focus = self._note.isAncestorOf(QApplication.focusWidget() or self)
        self._note.hide()
        if had_focus:
            self._timeline.setFocus()

    def close_reading(self) -> bool:
        """Put the messages or the note away; False where none were open."""
        if self._note.isVisible():
            self._note.leave()
            return True
        is_open = self._reading.isVisible()
        if is_open:
            self._on_reading_closed()
        return is_open

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        self._timeline.setFocus(reason)
