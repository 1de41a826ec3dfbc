"""The page Today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from prm.changes import Changes
from prm.today import Today, Who
from ui.jobs import Task
from ui.kit.button import Button, ButtonKind
from ui.kit.hints import KeyHints
from ui.kit.rows import RowKind, RowRequest
from ui.kit.scale import text_scale
from ui.kit.separator import Separator
from ui.kit.text import Tone, plain_label
from ui.kit.today_rows import TodayDelegate
from ui.kit.tokens import Space, Style
from ui.overriding import override
from ui.phrases import read_so_far
from ui.today.panel import PersonPanel
from ui.today.queries import Filled, LeftOff, filled_today, left_off
from ui.today.rows import TodayList, TodayModel, TodayRow, rows_of
from ui.today.words import dates_text, heading_text, next_date, summary_text

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.today.archive_line import ArchiveLine
    from ui.today.quiet import QuietPage

_KINDS = ("contact", "interaction", "follow_up", "circle", "source", "invitation", "book")
_PANEL_FROM = 860
_WIDEST_PANEL = 1.5
#: Below these heights, in pixels at the usual size of text, the list needs the room of what stands under it.
_HINTS_FROM = 600
_COVERAGE_FROM = 480


class TodayPage(QWidget):
    """Shows a day; it fetches again whenever something it shows has changed.

    ``person_opened`` carries a contact id, ``talk_requested`` a contact id and a name, ``target_changed`` follows the
    chosen row, ``counted`` carries how many there are to get in touch with.
    """

    person_opened = Signal(int)
    talk_requested = Signal(int, str)
    target_changed = Signal()
    upcoming_requested = Signal()
    profile_requested = Signal()
    counted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._backend = backend = desk.backend
        self._deeds = desk.deeds
        self._today: Today | None = None
        self._shows_all_waiting = False
        self._left_off: Task | None = None
        self._heading = plain_label(style=Style.TITLE, wrap=True)
        self._summary = plain_label(tone=Tone.INK2, wrap=True)
        self._upcoming = Button(self.tr("Upcoming"), ButtonKind.PLAIN, icon="calendar-days")
        self._model = TodayModel(self)
        self._view = TodayList()
        self._delegate = TodayDelegate(self._view)
        self._quiet: QuietPage | None = None
        self._archive: ArchiveLine | None = None
        self._stack = QStackedWidget()
        self._dates = plain_label(wrap=True)
        self._coverage = plain_label(style=Style.CAPTION, tone=Tone.INK3, wrap=True)
        self._hints = KeyHints(
            (
                ("W", self.tr("write")),
                ("L", self.tr("we talked")),
                ("S", self.tr("later")),
                ("X", self.tr("not this time")),
                ("T", self.tr("talked since")),
                ("Return", self.tr("open")),
                ("?", self.tr("all keys")),
            )
        )
        self._quiet_hints = KeyHints(
            (
                ("Ctrl+K", self.tr("add or find")),
                ("G, P", self.tr("people")),
                ("?", self.tr("all keys")),
            )
        )
        self._quiet_hints.hide()
        self._foot = Separator()
        self._edge = Separator(Qt.Orientation.Vertical)
        self._panel = PersonPanel()
        self._set_up_view()
        self._lay_out()
        self._panel.since_requested.connect(self.talked_since)
        self._panel.open_requested.connect(self.open_person)
        self._panel.profile_requested.connect(self._on_panel_profile_requested)
        self._panel.copy_requested.connect(self._on_panel_copy_requested)
        self._upcoming.clicked.connect(self.upcoming_requested)
        desk.preferences.changed.connect(self._on_preferences_changed)
        backend.changed.connect(self._on_backend_changed)
        backend.day_changed.connect(self._on_backend_day_changed)

    def _set_up_view(self) -> None:
        view = self._view
        view.setModel(self._model)
        view.setItemDelegate(self._delegate)
        view.setAccessibleName(self.tr("Today"))
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setSpacing(1)
        view.opened.connect(self.open_person)
        view.doubleClicked.connect(self._on_view_double_clicked)
        view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._delegate.action_requested.connect(self._on_delegate_action_requested)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.MEDIUM)
        column.setSpacing(Space.HAIR)
        for label in (self._heading, self._summary, self._dates, self._coverage):
            label.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._upcoming)
        column.addLayout(head)
        column.addWidget(self._summary)
        self._stack.addWidget(self._view)
        self._column = column
        column.addWidget(self._stack, 1)
        column.addWidget(self._dates)
        column.addWidget(self._coverage)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addLayout(column, 1)
        beside.addWidget(self._foot)
        beside.addWidget(self._hints)
        beside.addWidget(self._quiet_hints)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addLayout(beside, 1)
        across.addWidget(self._edge)
        across.addWidget(self._panel)

    @property
    def _empty(self) -> QuietPage:
        """What stands there on a day that asks nothing; made for the first such day."""
        if self._quiet is None:
            from ui.today.quiet import QuietPage

            self._quiet = QuietPage(self._desk)
            self._quiet.unanswered_requested.connect(self._on_quiet_unanswered_requested)
            self._stack.addWidget(self._quiet)
        return self._quiet

    @property
    def today(self) -> Today | None:
        """What is shown."""
        return self._today

    def show_today(self, today: Today) -> None:
        """Show this day; the chosen row stays chosen where it is still there."""
        self._today = today
        self.counted.emit(len(today.get_in_touch))
        row = self._model.row_at(self._view.currentIndex())
        place = self._view.currentIndex().row()
        self._heading.setText(heading_text(today.on))
        self._summary.setText(summary_text(today))
        self._summary.setVisible(bool(self._summary.text()))
        self._dates.setText(dates_text(today))
        self._coverage.setText(read_so_far(today.coverage, today.on))
        self._model.set_rows(rows_of(today, all_waiting=self._shows_all_waiting))
        has_rows = self._model.rowCount() > 0
        self._stack.setCurrentWidget(self._view if has_rows else self._empty)
        self._dates.setVisible(bool(today.dates))
        if not has_rows:
            self._empty.show_day(today, None)
        self._show_archive()
        self._choose(row, place)
        self._arrange()

    def _choose(self, row: TodayRow | None, place: int) -> None:
        """Keep the row that was chosen; where it is gone the one that took its place, so that keys can go on."""
        index = self._model.index_of(row.key) if row is not None else QModelIndex()
        if not index.isValid() and place >= 0:
            near = self._model.index(min(place, self._model.rowCount() - 1), 0)
            index = near if near.flags() & Qt.ItemFlag.ItemIsSelectable else QModelIndex()
        self._view.setCurrentIndex(index if index.isValid() else self._model.first_person())

    def refresh(self) -> None:
        """Ask for the day anew."""
        likes = self._desk.preferences.values
        self._backend.fetch(
            self,
            filled_today,
            likes.people_a_day,
            leap_day_in_march=likes.leap_day_in_march,
            first_weekday=QLocale().firstDayOfWeek().value,
            done=self._on_filled,
        )

    def _on_filled(self, filled: Filled) -> None:
        self.show_today(filled.today)
        if not self._model.rowCount():
            self._empty.show_day(filled.today, filled.quiet)
            named = next_date(filled.today, filled.quiet)  # the page says that one itself
            self._dates.setVisible(len(filled.today.dates) > (0 if named is None else 1))
            if self._view.hasFocus():
                self._empty.setFocus()

    def _on_backend_changed(self, changes: Changes) -> None:
        if any(changes.touches(kind) for kind in _KINDS):
            self.refresh()

    def _on_backend_day_changed(self) -> None:
        self.refresh()

    def chosen_person(self) -> Who | None:
        """Whom the chosen row is about."""
        row = self._model.row_at(self._view.currentIndex())
        return None if row is None else row.person

    @property
    def has_follow_up(self) -> bool:
        """Whether the chosen row is a follow-up."""
        row = self._model.row_at(self._view.currentIndex())
        return row is not None and row.follow_up_id is not None

    def open_person(self) -> None:
        """Go to the chosen person's page."""
        if (who := self.chosen_person()) is not None:
            self.person_opened.emit(who.contact_id)

    def talked_since(self) -> None:
        if (who := self.chosen_person()) is not None:
            self._deeds.talked_since(who.contact_id, who.display_name)

    def later(self) -> None:
        if (who := self.chosen_person()) is not None:
            self._deeds.later(who.contact_id, who.display_name)

    def not_this_time(self) -> None:
        if (who := self.chosen_person()) is not None:
            self._deeds.not_this_time(who.contact_id, who.display_name)

    def follow_up_done(self) -> None:
        """The chosen follow-up is done."""
        row = self._model.row_at(self._view.currentIndex())
        if row is not None and row.follow_up_id is not None:
            self._deeds.close_follow_up(row.follow_up_id, row.follow_up_text)

    def _on_delegate_action_requested(self, request: RowRequest) -> None:
        if request.action in {"more", "fewer"}:
            self._shows_all_waiting = request.action == "more"
            if self._today is not None:
                self.show_today(self._today)
            return
        self._view.setCurrentIndex(self._model.index(request.index.row(), 0))
        who = self.chosen_person()
        if request.action == "talked" and who is not None:
            self.talk_requested.emit(who.contact_id, who.display_name)
        elif request.action == "write" and who is not None:
            self._desk.ways.write_asked.emit(who.contact_id, who.display_name)
        elif request.action == "later":
            self.later()
        elif request.action == "not":
            self.not_this_time()
        elif request.action == "done":
            self.follow_up_done()

    def _show_archive(self) -> None:
        """Say that the archive should be ready; what says it is made for whoever waits for one."""
        preferences = self._desk.preferences
        if self._today is None or (self._archive is None and not preferences.values.archive_asked_on):
            return
        from ui import archive_request

        if self._archive is None:
            from ui.today.archive_line import ArchiveLine

            self._archive = ArchiveLine(self._desk)
            self._column.insertWidget(self._column.indexOf(self._stack), self._archive)
        today = self._today
        self._archive.setVisible(archive_request.is_ready(preferences, today.on, today.coverage))

    def _on_quiet_unanswered_requested(self) -> None:
        from prm.people import Filter

        title = self.tr("Wrote to you, no answer yet")
        self._desk.ways.people_asked.emit(Filter(among=self._empty.unanswered), title)

    def _on_panel_profile_requested(self) -> None:
        self.profile_requested.emit()

    def _on_panel_copy_requested(self, address: str) -> None:
        QApplication.clipboard().setText(address)
        self._desk.notices.say(self.tr("Copied"), address)

    def _on_preferences_changed(self) -> None:
        self.refresh()

    def _on_view_double_clicked(self, _index: QModelIndex) -> None:
        self.open_person()

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = self._model.row_at(current)
        self._delegate.set_open(
            current if row is not None and row.kind is RowKind.GET_IN_TOUCH else QModelIndex()
        )
        if row is not None and row.person is not None:
            self._panel.show_person(row.person)
            self._ask_where_left_off(row.person)
        self._arrange()
        self.target_changed.emit()

    def _ask_where_left_off(self, who: Who) -> None:
        if self._left_off is not None:
            self._left_off.cancel()
        self._left_off = self._backend.fetch(self, left_off, who.contact_id, done=self._on_left_off)

    def _on_left_off(self, found: LeftOff | None) -> None:
        who = self.chosen_person()
        if found is not None and who is not None and found.before.line.id == who.contact_id:
            self._panel.show_left_off(found)

    def _arrange(self) -> None:
        scale = text_scale(self.font())
        self._panel.setFixedWidth(round(self._panel.sizeHint().width() * min(scale, _WIDEST_PANEL)))
        has_room = self.width() >= _PANEL_FROM * scale and self.chosen_person() is not None
        self._panel.setVisible(has_room)
        self._edge.setVisible(has_room)
        has_rows = self._model.rowCount() > 0
        has_hints = self.height() >= _HINTS_FROM * scale
        self._foot.setVisible(has_hints)
        self._hints.setVisible(has_hints and has_rows)
        self._quiet_hints.setVisible(has_hints and not has_rows)
        self._coverage.setVisible(has_rows and self.height() >= _COVERAGE_FROM * scale)

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        shown = self._stack.currentWidget()
        (self._view if shown is None else shown).setFocus(reason)
