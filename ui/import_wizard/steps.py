"""The steps before and after the review: choose, working, whose archive it is, done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from prm.importing.plan import Outcome
from prm.importing.review import OwnerQuestion, Review
from ui.card import Card
from ui.file_choice import FileChoice
from ui.flow import FlowLayout
from ui.formatting import number_text, people_text
from ui.kit.button import Button, ButtonKind
from ui.kit.icon_view import IconView
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style

_WIDTH = 560


class _Step(QWidget):
    """A column in the middle of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.MEDIUM)
        across = QHBoxLayout()
        across.addStretch()
        across.addWidget(inside, 1000)
        across.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.PAGE)
        whole.addStretch(1)
        whole.addLayout(across)
        whole.addStretch(2)


class ChooseStep(_Step):
    """Drop or choose; ``chosen`` carries paths."""

    chosen = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = FileChoice(self)
        self._files.chosen.connect(self.chosen)
        self._problem = plain_label(tone=Tone.DANGER, wrap=True, selectable=True)
        self._problem.hide()
        card = Card(is_drop_zone=True)
        card.column.addWidget(IconView("file-archive", 28, Tone.ACCENT))
        card.column.addWidget(
            plain_label(self.tr("Drop a file, an archive or a folder anywhere"), Style.PANE, wrap=True)
        )
        told = self.tr(
            "LinkedIn's .zip as it came, its folder, or single files of it; or a CSV that Kith wrote."
        )
        card.column.addWidget(plain_label(told, tone=Tone.INK2, wrap=True))
        card.column.addSpacing(Space.MEDIUM)
        self.files = Button(self.tr("Choose files…"), ButtonKind.PRIMARY)
        folder = Button(self.tr("Choose a folder…"))
        self.files.clicked.connect(self._files.ask_files)
        folder.clicked.connect(self._files.ask_folder)
        buttons = FlowLayout()
        buttons.addWidget(self.files)
        buttons.addWidget(folder)
        card.column.addLayout(buttons)
        self.column.addWidget(card)
        self.column.addWidget(self._problem)
        self.column.addWidget(
            plain_label(
                self.tr("Read here, on this computer. Nothing is sent anywhere."), tone=Tone.INK3, wrap=True
            )
        )

    def complain(self, sentence: str) -> None:
        """Say why nothing was read; empty takes it away."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    @property
    def problem(self) -> str:
        return self._problem.text() if self._problem.isVisibleTo(self) else ""


class WorkingStep(_Step):
    """How far it is; ``cancelled`` is the button."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain_label(style=Style.PAGE, wrap=True)
        self._told = plain_label(tone=Tone.INK2)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel = Button(self.tr("Cancel"), keys="Esc")
        self.cancel.clicked.connect(self.cancelled)
        for widget in (self._title, self._bar, self._told):
            self.column.addWidget(widget)
        self.column.addSpacing(Space.MEDIUM)
        self.column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)

    def begin(self, title: str) -> None:
        """Something else is being done."""
        self._title.setText(title)
        self._told.setText("")
        self._bar.setRange(0, 0)

    def show_progress(self, done: int, percent: int) -> None:
        """So many records, so much of all."""
        self._bar.setRange(0, 100)
        self._bar.setValue(percent)
        self._told.setText(self.tr("{number} records").format(number=number_text(done)))


class OwnerStep(_Step):
    """Whose archive is it; ``answered`` carries a name."""

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain_label(style=Style.PAGE, wrap=True)
        self._told = plain_label(tone=Tone.INK2, wrap=True)
        self._names = FlowLayout()
        self._buttons: list[_NameButton] = []
        self._other = QLineEdit()
        self._other.setPlaceholderText(self.tr("Another name"))
        self._other.setAccessibleName(self.tr("Another name"))
        self._other.returnPressed.connect(self._on_other_return_pressed)
        self._problem = plain_label(tone=Tone.DANGER, wrap=True)
        self._problem.hide()
        self.column.addWidget(self._title)
        self.column.addWidget(self._told)
        self.column.addLayout(self._names)
        self.column.addWidget(self._other)
        self.column.addWidget(self._problem)

    def ask(self, asked: OwnerQuestion) -> None:
        """Ask about this archive."""
        if asked.archive_of:
            self._title.setText(self.tr("This is the archive of {name}").format(name=asked.archive_of))
            self._told.setText(
                self.tr(
                    "Your book knows you by another name. If both are you, go on; otherwise cancel. Nothing was changed."
                )
            )
        else:
            self._title.setText(self.tr("Who of these are you?"))
            self._told.setText(
                self.tr(
                    "Kith cannot tell whose archive this is, and must know which words are yours. Nothing was changed."
                )
            )
        for button in self._buttons:
            self._names.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [_NameButton(name, self) for name in asked.names]
        for button in self._buttons:
            button.named.connect(self.answered)
            self._names.addWidget(button)
        self._other.clear()
        self.complain("")

    def complain(self, sentence: str) -> None:
        """Say why a name does not fit."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    @property
    def buttons(self) -> list[_NameButton]:
        return self._buttons

    def _on_other_return_pressed(self) -> None:
        if self._other.text().strip():
            self.answered.emit(self._other.text().strip())


class _NameButton(Button):
    """One name to be; ``named`` carries it."""

    named = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, icon="user", parent=parent)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.named.emit(self.label)


class DoneStep(_Step):
    """What came in; ``undo_requested`` and ``today_requested`` are the offers."""

    undo_requested = Signal()
    today_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain_label(style=Style.TITLE, wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.LARGE)
        self._grid.setVerticalSpacing(Space.SMALL)
        self._grid.setColumnStretch(2, 1)
        self.undo = Button(self.tr("Undo import"), icon="undo-2", least_height=Size.CONTROL_IN_FOOTER)
        self.today = Button(
            self.tr("Go to Today"),
            ButtonKind.PRIMARY,
            keys="Ctrl+Return",
            least_height=Size.CONTROL_IN_FOOTER,
        )
        self._kept = plain_label(tone=Tone.INK2, wrap=True)
        self.undo.clicked.connect(self.undo_requested)
        self.today.clicked.connect(self.today_requested)
        row = FlowLayout()
        row.addWidget(self.today)
        row.addWidget(self.undo)
        self.column.addWidget(IconView("circle-check", 44, Tone.ACCENT))
        self.column.addWidget(self._title)
        self.column.addLayout(self._grid)
        self.column.addSpacing(Space.MEDIUM)
        self.column.addWidget(self._kept)
        self.column.addLayout(row)

    def show_done(self, review: Review, *, can_undo: bool) -> None:
        """The sums of what was done."""
        self._clear()
        self._title.setText(
            self.tr("All read, all on this computer") if can_undo else self.tr("Nothing was new")
        )
        parts = (
            (review.count(Outcome.NEW), self.tr("new")),
            (review.count(Outcome.UPDATED), self.tr("updated")),
            (review.count(Outcome.SAME), self.tr("the same")),
            (review.count(Outcome.CONFLICT), self.tr("where yours was kept")),
        )
        self._add(people_text(sum(review.outcomes.values())), _sum(parts))
        exchanges = (
            (review.new_interactions, self.tr("new")),
            (review.updated_interactions, self.tr("grown")),
            (review.same_interactions, self.tr("the same")),
        )
        total = sum(number for number, _ in exchanges)
        self._add(self.tr("{number} exchanges").format(number=number_text(total)), _sum(exchanges))
        left_out = sum(account.skipped + account.rejected for account in review.accounts)
        if left_out:
            self._add(
                self.tr("{number} left out").format(number=number_text(left_out)),
                self.tr("each with its reason"),
            )
        self._kept.setText(
            self.tr("You can undo this import for 30 days. What you add meanwhile is kept.")
            if can_undo
            else self.tr("All of it is in your book already.")
        )
        self.undo.setVisible(can_undo)

    def show_undone(self, sentence: str) -> None:
        """The import was taken back."""
        self._clear()
        self._title.setText(self.tr("Taken back"))
        self._kept.setText(sentence)
        self.undo.hide()

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, what: str, parts: str) -> None:
        number = self._grid.rowCount()
        self._grid.addWidget(plain_label(what, Style.NAME), number, 0)
        self._grid.addWidget(plain_label(parts, tone=Tone.INK2, wrap=True), number, 2)

    @property
    def title(self) -> str:
        return self._title.text()


def _sum(parts: tuple[tuple[int, str], ...]) -> str:
    """Numbers that add up: "1,946 new + 64 updated"."""
    return " + ".join(f"{number_text(number)} {word}" for number, word in parts if number)
