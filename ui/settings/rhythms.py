"""The rhythms: their names and days, how many people they have, one of one's own, and where people go when one is removed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from prm.circles import Circle, add_circle, circles, edit_circle, remove_circle, replace_circle
from prm.people import Filter
from ui.formatting import number_text, plural
from ui.jobs import Failure
from ui.kit.button import Button, ButtonKind
from ui.kit.glyph import RhythmGlyph
from ui.kit.numbers import OpenNumber
from ui.kit.scale import text_scale
from ui.kit.steps_box import NumberBox
from ui.kit.text import Tone, plain_action_text, plain_label
from ui.kit.tokens import Space
from ui.phrases import circle_title
from ui.settings.row import Section, SettingRow

if TYPE_CHECKING:
    from prm.changes import Changes
    from prm.database import Written
    from ui.desk import Desk

_MOST_DAYS: Final = 3_650
_NEW_DAYS: Final = 7
#: Below this width, in pixels at the usual size of text, the days stand under the name.
_ONE_LINE_FROM: Final = 440


class RhythmRow(SettingRow):
    """One rhythm. Leaving the name or the days changes it at once.

    ``edited`` carries the id, the name and the days; ``people_asked`` and ``removal_asked`` the row.
    """

    edited = Signal(int, str, object)
    people_asked = Signal(object)
    removal_asked = Signal(object)

    def __init__(self, circle: Circle, parent: QWidget | None = None) -> None:
        self.circle = circle
        title = circle_title(circle.name)
        super().__init__(title, "", parent=parent)
        self._clear()
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.name = QLineEdit(title)
        self.name.setCursorPosition(0)
        self.name.setAccessibleName(self.tr("Name of the rhythm {name}").format(name=title))
        self.name.setMaxLength(60)
        self.name.setProperty("quiet", "inline")
        self.name.editingFinished.connect(self._on_edited)
        self.days = NumberBox(self)
        self.days.setRange(1, _MOST_DAYS)
        self.days.setKeyboardTracking(False)
        self.days.setAccessibleName(self.tr("Days of {name}").format(name=title))
        self.people = OpenNumber(number_text(circle.people), self._unit())
        self.people.setEnabled(circle.people > 0)
        self.people.clicked.connect(self._on_people_clicked)
        remove = self.tr("Remove the rhythm {name}").format(name=title)
        self.more = Button("", ButtonKind.PLAIN, icon="ellipsis", name=remove)
        self.more.clicked.connect(self._on_more_clicked)
        self._lay_out()
        self._show_days()

    def _clear(self) -> None:
        """The line is made of fields here instead of a name and a control."""
        while (item := self._across.takeAt(0)) is not None:
            layout = item.layout()
            while layout is not None and (inner := layout.takeAt(0)) is not None:
                if (widget := inner.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()

    def _lay_out(self) -> None:
        self._across.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        self._across.setSpacing(Space.MEDIUM)
        glyph = RhythmGlyph(circle_title(self.circle.name), self.circle.cadence_days)
        self._across.addWidget(glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        figures = QHBoxLayout()
        figures.setSpacing(Space.MEDIUM)
        if self.circle.cadence_days is None:
            self.days.hide()
            figures.addWidget(plain_label(self.tr("no rhythm, no reminder"), tone=Tone.INK2, wrap=True), 1)
        else:
            figures.addWidget(self.days, 1)
        figures.addWidget(self.people)
        self._unit_label = plain_label(self._unit(), tone=Tone.INK2)
        figures.addWidget(self._unit_label)
        self._parts.setSpacing(Space.HAIR)
        self._parts.addWidget(self.name, 1)
        self._parts.addLayout(figures, 1)
        self._across.addLayout(self._parts, 1)
        self._across.addWidget(self.more)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= _ONE_LINE_FROM * text_scale(self.font())
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(way)
        for place in (0, 1):  # shares of the width; of the height each has what it needs
            self._parts.setStretch(place, 1 if is_wide else 0)
        self._unit_label.setVisible(is_wide)  # the number itself says it to screen readers

    def _unit(self) -> str:
        return self.tr("person") if self.circle.people == 1 else self.tr("people")

    def _show_days(self) -> None:
        days = self.circle.cadence_days
        if days is None:
            return
        self.days.setValue(days)
        self.days.setSuffix(self._suffix(days))
        self.days.valueChanged.connect(self._on_days_value_changed)

    def _suffix(self, days: int) -> str:
        return " " + (self.tr("day") if days == 1 else self.tr("days"))

    @override
    def fits(self, words: Any, section: str) -> bool:
        place = f"{section} {self.name.text()} {self.tr('rhythm')} {self.tr('days')}".casefold()
        return all(word in place for word in words)

    def _on_days_value_changed(self, days: int) -> None:
        self.days.setSuffix(self._suffix(days))
        self._on_edited()

    def _on_edited(self) -> None:
        typed = self.name.text().strip()
        title = circle_title(self.circle.name)
        name = self.circle.name if typed in ("", title) else typed
        days = None if self.circle.cadence_days is None else self.days.value()
        if (name, days) != (self.circle.name, self.circle.cadence_days):
            self.edited.emit(self.circle.id, name, days)
        elif not typed:
            self.name.setText(title)

    def _on_people_clicked(self) -> None:
        self.people_asked.emit(self)

    def _on_more_clicked(self) -> None:
        self.removal_asked.emit(self)


class RhythmsSection(Section):
    """All rhythms in their order; changes are steps like any other, with a notice and Undo."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._title = self.tr("Rhythms")
        self._heading.setText(self._title)
        self._intro.setText(
            self.tr(
                "How often you would like to talk. The names are yours to change; they say how often, never how dear."
            )
        )
        self._intro.show()
        self._extras.append(self._intro)
        self._desk = desk
        self._said = ""
        self._going: Circle | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._column.addLayout(self._list)
        self._problem = plain_label(tone=Tone.DANGER, wrap=True)
        self._problem.hide()
        self._column.addWidget(self._problem)
        self._column.addSpacing(Space.MEDIUM)
        self.add_button = Button(self.tr("Add a rhythm of your own"), icon="plus")
        self.add_button.clicked.connect(self._on_add_clicked)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._extras.append(self.add_button)
        self.menu: QMenu | None = None
        desk.backend.changed.connect(self._on_backend_changed)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the rhythms anew."""
        self._desk.backend.fetch(self, circles, done=self._on_circles)

    def _on_circles(self, found: list[Circle]) -> None:
        if found == [row.circle for row in self.rows]:
            return
        focus = next(((row.circle.id, row.name.hasFocus()) for row in self.rows if _has_focus(row)), None)
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = []
        for circle in found:
            row = RhythmRow(circle)
            row.edited.connect(self._on_row_edited)
            row.people_asked.connect(self._on_row_people_asked)
            row.removal_asked.connect(self._on_row_removal_asked)
            self._rows.append(row)
            self._list.addWidget(row)
            if focus is not None and focus[0] == circle.id:
                (row.name if focus[1] else row.days).setFocus()
        self.arranged.emit()

    @property
    def rows(self) -> list[RhythmRow]:
        """The rhythms in their order."""
        return [row for row in self._rows if isinstance(row, RhythmRow)]

    @property
    def problem(self) -> str:
        """What could not be done, empty where nothing."""
        return self._problem.text() if self._problem.isVisibleTo(self) else ""

    def _run(self, said: str, command: Any, *args: Any) -> None:
        self._said = said
        self._problem.hide()
        self._desk.backend.run(self, command, *args, done=self._on_done, failed=self._on_failed)

    def _on_done(self, written: Written[Any]) -> None:
        if written.changes:
            self._desk.notices.say(self._said, step_id=written.changes.step_id)

    def _on_failed(self, failure: Failure) -> None:
        self._problem.setText(failure.message)
        self._problem.show()
        self._rows = []
        self.refresh()

    def _on_row_edited(self, circle_id: int, name: str, days: int | None) -> None:
        every = "" if days is None else plural("every %Ln day", "every %Ln days", days)
        said = self.tr("{name}: {days}").format(name=circle_title(name), days=every) if every else name
        self._run(said, edit_circle, circle_id, name, days)

    def _on_row_people_asked(self, row: RhythmRow) -> None:
        chosen = Filter(circle_id=row.circle.id)
        self._desk.ways.people_asked.emit(chosen, circle_title(row.circle.name))

    def _on_add_clicked(self) -> None:
        taken = {row.circle.name.casefold() for row in self.rows}
        name = first = self.tr("Family")
        number = 2
        while name.casefold() in taken:
            name = self.tr("{name} {number}").format(name=first, number=number)
            number += 1
        self._run(self.tr("Added the rhythm {name}").format(name=name), add_circle, name, _NEW_DAYS)

    def _on_row_removal_asked(self, row: RhythmRow) -> None:
        """Where the people go is asked by the menu itself; taking it back is one key."""
        self._going = row.circle
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        others = [one.circle for one in self.rows if one.circle.id != row.circle.id]
        if row.circle.people:
            for circle in others:
                template = self.tr("Remove; its people get {rhythm}")
                self._offer(menu, template.format(rhythm=circle_title(circle.name)), circle.id)
            menu.addSeparator()
            self._offer(menu, self.tr("Remove; its people get no rhythm"), None)
        else:
            self._offer(menu, self.tr("Remove this rhythm"), None)
        self.menu = menu
        menu.popup(row.more.mapToGlobal(QPoint(0, row.more.height())))

    def _offer(self, menu: QMenu, text: str, by_id: int | None) -> None:
        action = QAction(plain_action_text(text), menu)
        action.setData(by_id)
        action.triggered.connect(self._on_removal_triggered)
        menu.addAction(action)

    def _on_removal_triggered(self) -> None:
        action, going = self.sender(), self._going
        if not isinstance(action, QAction) or going is None:
            return
        said = self.tr("Removed the rhythm {name}").format(name=circle_title(going.name))
        by_id = action.data()
        if by_id is None:
            self._run(said, remove_circle, going.id)
        else:
            self._run(said, replace_circle, going.id, int(by_id))

    def _on_backend_changed(self, changes: Changes) -> None:
        if changes.touches("circle") or changes.touches("contact"):
            self.refresh()


def _has_focus(row: RhythmRow) -> bool:
    return row.name.hasFocus() or row.days.hasFocus()
