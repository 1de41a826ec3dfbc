"""*Upcoming*: what the next weeks bring, by week."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from prm.changes import Changes
from prm.upcoming import Coming, ComingKind, upcoming
from ui.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.keycap import Keycap
from ui.kit.rows import PersonRole, RowKind
from ui.kit.separator import Separator
from ui.kit.text import Tone, one_line, plain_label
from ui.kit.today_rows import TodayDelegate
from ui.kit.tokens import Space, Style
from ui.phrases import in_sentence, quoted, rhythm_text
from ui.today.rows import TodayList, TodayModel, TodayRow, section_row

_SIZE = (560, 620)


def rows_of_coming(found: tuple[Coming, ...], on: date) -> list[TodayRow]:
    """The rows, under the weeks that they stand in."""
    rows: list[TodayRow] = []
    heading = ""
    for coming in found:
        week = _week_text(coming.on, on)
        if week != heading:
            heading = week
            rows.append(section_row(week))
        rows.append(_row(coming, on))
    return rows


def _week_text(day: date, on: date) -> str:
    monday = on - timedelta(days=on.weekday())
    weeks = (day - monday).days // 7
    if weeks == 0:
        return QCoreApplication.translate("upcoming", "This week")
    if weeks == 1:
        return QCoreApplication.translate("upcoming", "Next week")
    begins = monday + timedelta(days=7 * weeks)
    return QCoreApplication.translate("upcoming", "Week of {day}").format(day=in_sentence(begins, on))


def _what(coming: Coming) -> str:
    if coming.kind is ComingKind.RHYTHM:
        rhythm = rhythm_text(coming.about, None)
        if not rhythm:
            return QCoreApplication.translate("upcoming", "get in touch")
        return QCoreApplication.translate("upcoming", "get in touch: {rhythm} is the rhythm").format(
            rhythm=rhythm
        )
    if coming.kind is ComingKind.FOLLOW_UP:
        sentence = {
            "mine": QCoreApplication.translate("upcoming", "you promised: {text}"),
            "theirs": QCoreApplication.translate("upcoming", "they promised: {text}"),
        }.get(coming.about, QCoreApplication.translate("upcoming", "to ask about: {text}"))
        return sentence.format(text=quoted(one_line(coming.text)))
    if coming.about == "birthday":
        return QCoreApplication.translate("upcoming", "birthday")
    return one_line(coming.text) or QCoreApplication.translate("upcoming", "anniversary")


def _row(coming: Coming, on: date) -> TodayRow:
    day, what = in_sentence(coming.on, on), _what(coming)
    name = coming.person.display_name
    values: dict[int, object] = {
        Qt.ItemDataRole.DisplayRole: name,
        Qt.ItemDataRole.AccessibleTextRole: one_line(f"{name}, {day}, {what}"),
        PersonRole.KIND: RowKind.FOLLOW_UP,
        PersonRole.NAME: name,
        PersonRole.UID: coming.person.uid,
        PersonRole.SUBTITLE: "",
        PersonRole.WHY: day[:1].upper() + day[1:],
        PersonRole.WHY_MORE: what,
        PersonRole.ACTIONS: (),
    }
    return TodayRow(RowKind.FOLLOW_UP, values.copy, coming.person)


class UpcomingDialog(QDialog):
    """A list over the window; Enter opens the person."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Upcoming"))
        self.resize(*_SIZE)
        self._model = TodayModel(self)
        self._view = TodayList()
        self._view.setModel(self._model)
        self._view.setItemDelegate(TodayDelegate(self._view))
        self._view.setAccessibleName(self.tr("Upcoming"))
        self._view.setResizeMode(QListView.ResizeMode.Adjust)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.opened.connect(self._on_view_opened)
        self._view.doubleClicked.connect(self._on_view_double_clicked)
        self._empty = EmptyState("")
        self._empty.set_text(
            self.tr("Nothing comes up in the next four weeks"),
            self.tr("People with a rhythm, promises with a day and dates stand here as they come near."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        self._lay_out()
        desk.backend.changed.connect(self._on_backend_changed)
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SECTION, 0, 0)
        column.setSpacing(Space.SMALL)
        title = plain_label(self.tr("Upcoming"), Style.PAGE)
        title.setContentsMargins(Space.SECTION, 0, Space.SECTION, 0)
        detail = plain_label(self.tr("The next four weeks, as they look today."), tone=Tone.INK2, wrap=True)
        detail.setContentsMargins(Space.SECTION, 0, Space.SECTION, 0)
        column.addWidget(title)
        column.addWidget(detail)
        middle = QHBoxLayout()
        middle.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        middle.addWidget(self._stack)
        column.addLayout(middle, 1)
        column.addWidget(Separator())
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.SECTION, Space.MEDIUM, Space.SECTION, Space.MEDIUM)
        foot.setSpacing(Space.SMALL)
        for keys, words in (("Return", self.tr("open")), ("Esc", self.tr("close"))):
            foot.addWidget(Keycap(keys))
            foot.addWidget(plain_label(words, tone=Tone.INK3))
        foot.addStretch()
        column.addLayout(foot)

    @property
    def model(self) -> TodayModel:
        """The rows shown."""
        return self._model

    def refresh(self) -> None:
        """Ask anew what comes up."""
        self._desk.backend.fetch(
            self,
            upcoming,
            leap_day_in_march=self._desk.preferences.values.leap_day_in_march,
            done=self._on_found,
        )

    def _on_found(self, found: tuple[Coming, ...]) -> None:
        self._model.set_rows(rows_of_coming(found, self._desk.backend.today))
        self._stack.setCurrentWidget(self._view if found else self._empty)
        self._view.setCurrentIndex(self._model.first_person())
        self._view.setFocus()

    def _on_backend_changed(self, _changes: Changes) -> None:
        self.refresh()

    def _on_view_opened(self) -> None:
        row = self._model.row_at(self._view.currentIndex())
        if row is not None and row.person is not None:
            self.accept()
            self._desk.ways.person_asked.emit(row.person.contact_id)

    def _on_view_double_clicked(self, _index: QModelIndex) -> None:
        self._on_view_opened()

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        self._view.setFocus(reason)
