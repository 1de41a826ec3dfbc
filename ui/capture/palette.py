"""Ctrl+K, the one entrance: find people, lists and commands, or write down in one line what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from prm.capturing.values import Capture, PieceKind
from ui.capture.chip_making import chip_specs, marks_of
from ui.capture.chip_menu import ChipMenu
from ui.capture.chips import ChipBar, ChipSpec, PieceChip
from ui.capture.choices import Choices, typed_name, words_of
from ui.capture.commands import Command
from ui.capture.foot import KeyHints
from ui.capture.line_field import LineField
from ui.capture.overlay import Overlay
from ui.capture.queries import Findings, look_up, warm_up
from ui.capture.row import Row, RowKind
from ui.capture.row_making import Listed, capture_rows, command_rows, empty_rows, found_rows
from ui.capture.rows import RowsList
from ui.capture.writing import Writing, is_day_first, line_languages
from ui.formatting import plural
from ui.kit.icon_view import IconView
from ui.kit.separator import Separator
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space

if TYPE_CHECKING:
    from ui.backend import Backend
    from ui.notices import Notices

_COMMANDS: Final = ">"
_PAGE: Final = 5
_ALT: Final = Qt.KeyboardModifier.AltModifier


class Palette(Overlay):
    """Opens over any page; what was typed stays for the next time until something came of it.

    ``command_chosen`` carries the key of an action, ``place_chosen`` a place or list, ``person_chosen`` a contact's id.
    They fire after it has gone.
    """

    command_chosen = Signal(str)
    place_chosen = Signal(str)
    person_chosen = Signal(int)

    def __init__(self, window: QWidget, backend: Backend, notices: Notices) -> None:
        super().__init__(window, "")
        title = self.tr("Add or find")
        self.setAccessibleName(title)
        self.panel.setAccessibleName(title)
        self._backend = backend
        self._writing = Writing(backend, notices, self)
        self._choices = Choices()
        self._commands: tuple[Command, ...] = ()
        self._lists: tuple[Listed, ...] = ()
        self._findings: Findings | None = None
        self._capture: Capture | None = None
        self._shown_for: str | None = None
        self._is_warm = False
        self._waiting: RowKind | None = None
        self._menu = ChipMenu(self, backend)
        self.field = LineField(self.tr("Find somebody, or write what happened: coffee with Ada yesterday"))
        self.chips = ChipBar()
        self.list = RowsList(self.tr("What fits"))
        self._glass = IconView("search", Size.ICON_LARGE, Tone.INK2)
        self._plus = IconView("plus", Size.ICON_LARGE, Tone.ACCENT)
        self._problem = plain_label(tone=Tone.DANGER, wrap=True)
        self._hints = KeyHints()
        self._lay_out()
        self.field.textChanged.connect(self._on_field_text_changed)
        self.field.installEventFilter(self)
        self.chips.pressed.connect(self._on_chips_pressed)
        self.chips.removed.connect(self._on_chips_removed)
        self._menu.chosen.connect(self._on_menu_chosen)
        self.list.picked.connect(self._take)
        self._writing.done.connect(self._on_writing_done)
        self._writing.failed.connect(self._on_writing_failed)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(Space.LARGE)
        first.addWidget(self._glass)
        first.addWidget(self._plus)
        first.addWidget(self.field, 1)
        head = QVBoxLayout()
        head.setContentsMargins(Space.XLARGE, Space.LARGE, Space.XLARGE, Space.LARGE)
        head.setSpacing(Space.LARGE)
        head.addLayout(first)
        head.addWidget(self.chips)
        head.addWidget(self._problem)
        body = QVBoxLayout()
        body.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        body.addWidget(self.list)
        self.column.addLayout(head)
        self.column.addWidget(Separator())
        self.column.addLayout(body, 1)
        self.column.addWidget(Separator())
        self.column.addWidget(self._hints)
        self._problem.hide()
        self._show_mode()

    def open_with(
        self, commands: tuple[Command, ...], lists: tuple[Listed, ...] = (), text: str = ""
    ) -> None:
        """Open with these commands and lists; ``text`` is typed already, else what was left stands there, chosen."""
        self._commands = commands
        self._lists = lists
        if text:
            self.field.setText(text)
        self._problem.hide()
        self._look_up()
        self.open()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        if text:
            self.field.end(False)
        else:
            self.field.selectAll()

    @property
    def capture(self) -> Capture | None:
        """What would be logged, None where the line finds something."""
        return self._capture

    @property
    def is_up_to_date(self) -> bool:
        """Whether the rows are those of the text as it stands."""
        return self._shown_for == self.field.text()

    def _on_field_text_changed(self) -> None:
        self._problem.hide()
        self._waiting = None
        self._look_up()

    def _look_up(self) -> None:
        text = self.field.text()
        words = text[1:].strip() if text.startswith(_COMMANDS) else text
        if text.startswith(_COMMANDS) and not words:
            self._show_commands(self._commands)
            return
        titles = [command.title for command in self._commands]
        if not text.startswith(_COMMANDS):
            titles += [listed.title for listed in self._lists]
        self._backend.search(
            self, look_up, words, line_languages(), titles, day_first=is_day_first(), done=self._show_findings
        )

    def _show_findings(self, findings: Findings) -> None:
        text = self.field.text()
        if text.startswith(_COMMANDS):
            if findings.text == text[1:].strip():
                fitting = [self._commands[n] for n in findings.titles if n < len(self._commands)]
                self._show_commands(tuple(fitting))
            return
        if findings.text != text:
            return
        self._findings = findings
        self._shown_for = text
        self._decide()
        self._take_waiting()
        if not text and not self._is_warm:
            self._backend.search(self, warm_up, done=self._on_warm)

    def _on_warm(self, _nothing: None) -> None:
        self._is_warm = True

    def _decide(self) -> None:
        """Show what the text comes to with what was chosen by hand."""
        findings = self._findings
        if findings is None:
            return
        read = findings.capture
        self._capture = None
        if read is not None and read.is_exchange:
            decided = self._choices.apply(read)
            self._capture = decided if decided.people else None
        if self._capture is not None:
            self._show_rows(capture_rows(self._capture, findings.faces, self._backend.today))
        elif not findings.text.strip():
            self._show_rows(empty_rows(findings, self._commands, self._backend.today))
        else:
            self._show_rows(found_rows(findings, self._commands, self._lists, self._backend.today))
        self._show_mode()

    def _show_commands(self, commands: tuple[Command, ...]) -> None:
        self._capture = None
        self._shown_for = self.field.text()
        self._show_rows(command_rows(commands))
        self._show_mode()
        self._take_waiting()

    def _show_rows(self, rows: list[Row]) -> None:
        self.list.show_rows(rows)
        number = sum(row.kind is not RowKind.SECTION for row in rows)
        said = plural("%Ln result", "%Ln results", number)
        if self._capture is not None and self.list.current is not None:
            current = self.list.current
            said = ", ".join(part for part in (current.title, current.detail) if part)
        self.list.setAccessibleDescription(said)
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, said))

    def _show_mode(self) -> None:
        capture = self._capture
        self._plus.setVisible(capture is not None)
        self._glass.setVisible(capture is None)
        self.chips.setVisible(capture is not None)
        if capture is not None and self._findings is not None:
            self.chips.show_specs(chip_specs(capture, self._findings.faces, self._backend.today))
            self.field.mark(marks_of(capture, self._choices))
        else:
            self.field.mark(())
        self._hints.show_for(is_capture=capture is not None)
        if self.isVisible():
            self.arrange()

    def _take_waiting(self) -> None:
        """Take what was asked for before its rows were there."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._take_kind(waiting)

    def _take_kind(self, kind: RowKind) -> None:
        """Take the row of a kind; ``PERSON`` stands for whichever is chosen."""
        if not self.is_up_to_date:
            self._waiting = kind
            return
        if kind is RowKind.PERSON:
            row = self.list.current
        else:
            row = next((one for one in self.list.rows if one.kind is kind), None)
        if row is not None:
            self._take(row)

    def _take(self, row: Row) -> None:
        if not row.is_available or self._writing.is_busy:
            return
        capture = self._capture
        if row.kind is RowKind.PERSON:
            self._go()
            self.person_chosen.emit(row.value)
        elif row.kind is RowKind.PLACE:
            self._go()
            self.place_chosen.emit(row.value)
        elif row.kind is RowKind.COMMAND:
            self._go()
            self.command_chosen.emit(row.value)
        elif row.kind is RowKind.ADD:
            self._writing.add(row.value)
        elif capture is not None:
            self._take_capture(row, capture)

    def _take_capture(self, row: Row, capture: Capture) -> None:
        if row.kind is RowKind.LOG:
            self._writing.log(capture)
        elif row.kind is RowKind.LOG_ALONE:
            self._writing.log(capture, with_follow_up=False)
        elif row.kind is RowKind.NOTE:
            self._writing.note(capture)
        elif row.kind is RowKind.FOLLOW_UP:
            self._writing.plan(capture)
        elif row.kind is RowKind.OTHER_PERSON:
            place, other = row.value
            self._choices.choose(PieceKind.PERSON, typed_name(capture, place), other)
            self._decide()
        elif row.kind is RowKind.DUE:
            words = words_of(capture, PieceKind.FOLLOW_UP)
            self._choices.choose(PieceKind.FOLLOW_UP, words, row.value)
            self._decide()
            self._take_kind(RowKind.LOG)
        elif row.kind is RowKind.DAY and row.value is None:
            self._ask_for_day(capture)
        elif row.kind is RowKind.DAY:
            self._choices.choose(PieceKind.DAY, words_of(capture, PieceKind.DAY), row.value)
            self._decide()
            self._take_kind(RowKind.LOG)

    def _go(self) -> None:
        """Leave with nothing to come back to."""
        self._forget()
        self.leave()

    def _forget(self) -> None:
        self._choices.clear()
        self.field.clear()

    def _on_writing_done(self) -> None:
        self._go()

    def _on_writing_failed(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.show()
        self.arrange()

    def _on_chips_removed(self, spec: ChipSpec) -> None:
        self._choices.taken_away.add((spec.kind, spec.words))
        self._decide()
        if not self.chips.chips or self._capture is None:
            self.field.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _on_chips_pressed(self, chip: PieceChip) -> None:
        """Offer what else it may be; where there is nothing else its words in the line are chosen, to be typed anew."""
        if self._capture is not None and not self._menu.open_for(chip, self._capture):
            start = self.field.text().find(chip.spec.words)
            self.field.setFocus(Qt.FocusReason.TabFocusReason)
            if chip.spec.words and start >= 0:
                self.field.setSelection(start, len(chip.spec.words))

    def _on_menu_chosen(self, spec: ChipSpec, value: object) -> None:
        self._choices.choose(spec.kind, spec.words, value)
        self._decide()

    def _ask_for_day(self, capture: Capture) -> None:
        words = words_of(capture, PieceKind.DAY)
        self._menu.ask_for_day(ChipSpec(PieceKind.DAY, "", words), self.field)

    @override
    def put_away(self) -> None:
        if self.field.text().startswith(_COMMANDS):
            self._forget()  # a command that was looked for is no draft
        super().put_away()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        # With Alt held a text field would write the figure into itself.
        is_press = event.type() == QEvent.Type.KeyPress and watched is self.field
        if is_press and isinstance(event, QKeyEvent) and _held(event) == _ALT:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key, modifiers = event.key(), _held(event)
        alt = modifiers == _ALT
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            kinds = {
                Qt.KeyboardModifier.NoModifier: RowKind.PERSON,
                Qt.KeyboardModifier.ShiftModifier: RowKind.LOG_ALONE,
                Qt.KeyboardModifier.AltModifier: RowKind.NOTE,
            }
            if modifiers in kinds:
                self._take_kind(kinds[modifiers])
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.list.step(_PAGE if key == Qt.Key.Key_PageDown else -_PAGE)
        elif alt and Qt.Key.Key_2 <= key <= Qt.Key.Key_9:
            wanted = f"Alt+{key - Qt.Key.Key_0}"
            row = next((one for one in self.list.rows if one.keys == wanted), None)
            if row is not None:
                self._take(row)
        elif event.text().isprintable() and event.text() and not self.field.hasFocus() and not alt:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.end(False)
            self.field.insert(event.text())
        else:
            super().keyPressEvent(event)
        event.accept()


def _held(event: QKeyEvent) -> Qt.KeyboardModifier:
    """The modifiers that are held; that a key stands on the number pad is none."""
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
