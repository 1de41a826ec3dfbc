"""Today as the rows of a list: the engine's plain values in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import cached_property, partial
from typing import Final

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from prm.today import DueFollowUp, GetInTouch, Today, Waiting, Who, Why
from ui.formatting import day_text, number_text
from ui.kit.button import ButtonKind, Face
from ui.kit.rows import Index, PersonRole, RowAction, RowKind
from ui.kit.text import one_line
from ui.overriding import override
from ui.phrases import in_sentence, quoted, rhythm_text, work_text

#: This many people who wait are shown before *n more*.
WAITING_SHOWN: Final = 2
_QUOTE: Final = 200
_PROMISE: Final = 64
_ARROWS: Final[dict[int, Qt.Key]] = {Qt.Key.Key_J: Qt.Key.Key_Down, Qt.Key.Key_K: Qt.Key.Key_Up}


class TodayRow:
    """One row. ``person`` is None for a section; ``follow_up_id`` belongs to follow-ups only.

    Of a hundred rows a dozen are seen: ``words`` puts a row into words when somebody asks for its values.
    """

    def __init__(
        self,
        kind: RowKind,
        words: Callable[[], dict[int, object]],
        person: Who | None = None,
        follow_up_id: int | None = None,
        follow_up_text: str = "",
    ) -> None:
        self.kind = kind
        self.person = person
        self.follow_up_id = follow_up_id
        self.follow_up_text = follow_up_text
        self._words = words

    @cached_property
    def values(self) -> dict[int, object]:
        """What the row knows, by role."""
        return self._words()

    def value(self, role: int) -> object:
        """What the row knows for a role; the kind, which every layout asks of every row, needs no words."""
        return self.kind if role == PersonRole.KIND else self.values.get(role)

    @property
    def key(self) -> tuple[str, int]:
        """What the row stays the same by, when the page is filled anew."""
        about = self.follow_up_id or (self.person.contact_id if self.person else 0)
        return (self.kind.value, about)


def _touch_actions() -> tuple[RowAction, ...]:
    write = QCoreApplication.translate("today", "Write")
    talked = QCoreApplication.translate("today", "We talked")
    later = QCoreApplication.translate("today", "Later")
    not_now = QCoreApplication.translate("today", "Not this time")
    return (
        RowAction("write", Face(write, "pen-line", "W", ButtonKind.PRIMARY)),
        RowAction("talked", Face(talked, "message-circle", "L", ButtonKind.PLAIN)),
        RowAction("later", Face(later, "alarm-clock", "S", ButtonKind.PLAIN)),
        RowAction("not", Face(not_now, "", "X", ButtonKind.PLAIN)),
    )


def _waiting_actions() -> tuple[RowAction, ...]:
    return (RowAction("write", Face(QCoreApplication.translate("today", "Write"), "pen-line")),)


def _follow_up_actions() -> tuple[RowAction, ...]:
    return (RowAction("done", Face(QCoreApplication.translate("today", "Done"), "circle")),)


def rows_of(today: Today, *, all_waiting: bool = False) -> list[TodayRow]:
    """The rows of a day; of the people who wait two, or ``all_waiting``."""
    rows: list[TodayRow] = []
    if today.get_in_touch:
        rows.append(section_row(QCoreApplication.translate("today", "Get in touch")))
        rows += [
            TodayRow(RowKind.GET_IN_TOUCH, partial(_get_in_touch, entry, today.on), entry.person)
            for entry in today.get_in_touch
        ]
    if today.waiting:
        shown = today.waiting if all_waiting else today.waiting[:WAITING_SHOWN]
        number = len(today.waiting) + today.more_waiting
        rows.append(_waiting_section(number, len(shown), all_waiting=all_waiting))
        rows += [
            TodayRow(RowKind.WAITING, partial(_waiting, entry, today.on), entry.person) for entry in shown
        ]
    if today.follow_ups:
        rows.append(
            section_row(
                QCoreApplication.translate("today", "Follow-ups"),
                number_text(len(today.follow_ups) + today.more_follow_ups),
            )
        )
        rows += [
            TodayRow(
                RowKind.FOLLOW_UP, partial(_follow_up, entry, today.on), entry.person, entry.id, entry.text
            )
            for entry in today.follow_ups
        ]
    return rows


def section_row(name: str, count: str = "", actions: tuple[RowAction, ...] = ()) -> TodayRow:
    """The heading of a section."""
    spoken = f"{name} {count}".strip()
    values: dict[int, object] = {
        Qt.ItemDataRole.DisplayRole: name,
        Qt.ItemDataRole.AccessibleTextRole: spoken,
        PersonRole.KIND: RowKind.SECTION,
        PersonRole.NAME: name,
        PersonRole.COUNT: count,
        PersonRole.ACTIONS: actions,
    }
    return TodayRow(RowKind.SECTION, values.copy)


def _waiting_section(number: int, shown: int, *, all_waiting: bool) -> TodayRow:
    actions: tuple[RowAction, ...] = ()
    if all_waiting and number > WAITING_SHOWN:
        actions = (
            RowAction("fewer", Face(QCoreApplication.translate("today", "Show fewer"), kind=ButtonKind.LINK)),
        )
    elif shown < number:
        words = QCoreApplication.translate("today", "{number} more").format(
            number=number_text(number - shown)
        )
        actions = (RowAction("more", Face(words, kind=ButtonKind.LINK)),)
    return section_row(QCoreApplication.translate("today", "Waiting for you"), number_text(number), actions)


def _person(
    kind: RowKind, who: Who, why: str, more: str, actions: tuple[RowAction, ...]
) -> dict[int, object]:
    subtitle = work_text(who.position, who.organization)
    spoken = ", ".join(part for part in (who.display_name, subtitle, why, more) if part)
    return {
        Qt.ItemDataRole.DisplayRole: who.display_name,
        Qt.ItemDataRole.AccessibleTextRole: one_line(spoken),
        PersonRole.KIND: kind,
        PersonRole.NAME: who.display_name,
        PersonRole.UID: who.uid,
        PersonRole.SUBTITLE: subtitle,
        PersonRole.WHY: why,
        PersonRole.WHY_MORE: more,
        PersonRole.ACTIONS: actions,
    }


def _get_in_touch(entry: GetInTouch, on: date) -> dict[int, object]:
    why, more = _why(entry, on)
    values = _person(RowKind.GET_IN_TOUCH, entry.person, why, more, _touch_actions())
    values[PersonRole.RING] = entry.share
    return values


def _why(entry: GetInTouch, on: date) -> tuple[str, str]:
    rhythm = rhythm_text(entry.circle, entry.cadence_days)
    is_the_rhythm = (
        QCoreApplication.translate("today", "{rhythm} is the rhythm").format(rhythm=rhythm) if rhythm else ""
    )
    if entry.why is Why.NO_ANSWER and entry.since_on is not None:
        written = QCoreApplication.translate("today", "you wrote on {day}: write again, or let it rest?")
        return QCoreApplication.translate("today", "No answer yet"), written.format(
            day=in_sentence(entry.since_on, on)
        )
    if entry.last_meaningful_on is None:
        return QCoreApplication.translate("today", "No meaningful exchange yet"), is_the_rhythm
    return QCoreApplication.translate("today", "Since {day}").format(
        day=in_sentence(entry.last_meaningful_on, on)
    ), is_the_rhythm


def _waiting(entry: Waiting, on: date) -> dict[int, object]:
    words = one_line(entry.text)[:_QUOTE]
    more = quoted(words) if words else QCoreApplication.translate("today", "they wrote")
    # The day leads: it is never cut off, while a quotation of any length gives way.
    day = day_text(entry.since_on, on)
    return _person(RowKind.WAITING, entry.person, day, more, _waiting_actions())


def _short(text: str) -> str:
    """The beginning of a promise: the day that stands after it must be seen."""
    line = one_line(text)
    return line if len(line) <= _PROMISE else line[: _PROMISE - 1].rstrip() + "…"


def _follow_up(entry: DueFollowUp, on: date) -> dict[int, object]:
    made, due = in_sentence(entry.made_on, on), in_sentence(entry.due_on, on)
    sentence = {
        "mine": QCoreApplication.translate("today", "you promised, {made}, for {due}"),
        "theirs": QCoreApplication.translate("today", "they promised, {made}, for {due}"),
        "ask": QCoreApplication.translate("today", "to ask about, for {due}"),
    }.get(entry.kind, QCoreApplication.translate("today", "for {due}"))
    more = sentence.format(made=made, due=due)
    values = _person(RowKind.FOLLOW_UP, entry.person, _short(entry.text), more, _follow_up_actions())
    values[PersonRole.SUBTITLE] = ""
    return values


class TodayList(QListView):
    """The list of such rows; ``opened`` is Enter on one. J and K move like the arrows."""

    opened = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        is_bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif is_bare and (arrow := _ARROWS.get(event.key())) is not None:
            super().keyPressEvent(QKeyEvent(event.type(), arrow, event.modifiers()))
        else:
            super().keyPressEvent(event)


class TodayModel(QAbstractListModel):
    """The rows of Today. Sections cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TodayRow] = []

    def set_rows(self, rows: Iterable[TodayRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> TodayRow | None:
        """The row behind an index, None for none."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, key: tuple[str, int]) -> QModelIndex:
        """Where a row stands now; invalid where it is gone."""
        place = next((number for number, row in enumerate(self._rows) if row.key == key), -1)
        return self.index(place, 0) if place >= 0 else QModelIndex()

    def first_person(self) -> QModelIndex:
        """The first row that is no section."""
        place = next((number for number, row in enumerate(self._rows) if row.person is not None), -1)
        return self.index(place, 0) if place >= 0 else QModelIndex()

    @override
    def rowCount(self, parent: Index = QModelIndex(), /) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        row = self.row_at(index)
        return None if row is None else row.value(role)

    @override
    def flags(self, index: Index, /) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None or row.person is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
