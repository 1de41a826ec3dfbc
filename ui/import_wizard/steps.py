"""The steps before the review: choose, working, whose archive it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from prm.importing.review import OwnerQuestion
from ui.file_choice import FileChoice
from ui.formatting import number_text, plural
from ui.jobs import FINISH
from ui.kit.button import Button, ButtonKind
from ui.kit.card import Card
from ui.kit.flow import FlowLayout
from ui.kit.icon_view import IconView
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space, Style

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
            "LinkedIn's .zip as it came, Google's or Outlook's contacts, or any table of people saved as CSV."
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
    """How far it is; ``cancelled`` is the button. ``close_confirmed`` says that the window may close all the same."""

    cancelled = Signal()
    close_confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain_label(style=Style.PAGE, wrap=True)
        self._told = plain_label(tone=Tone.INK2, wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel = Button(self.tr("Cancel"), keys="Esc")
        self.cancel.clicked.connect(self.cancelled)
        self._question = plain_label(tone=Tone.WARN, wrap=True)
        self.go_on = Button(self.tr("Go on"))
        self.go_on.clicked.connect(self.put_away_question)
        self.stop_and_close = Button(self.tr("Stop and close"))
        self.stop_and_close.clicked.connect(self.close_confirmed)
        for widget in (self._title, self._bar, self._told):
            self.column.addWidget(widget)
        self.column.addSpacing(Space.MEDIUM)
        buttons = FlowLayout()
        for button in (self.cancel, self.go_on, self.stop_and_close):
            buttons.addWidget(button)
        self.column.addWidget(self._question)
        self.column.addLayout(buttons)
        self.put_away_question()

    def begin(self, title: str) -> None:
        """Something else is being done."""
        self.put_away_question()
        self.cancel.setEnabled(True)
        self._say(title)

    def _say(self, title: str) -> None:
        self._title.setText(title)
        self._told.setText("")
        self._bar.setRange(0, 0)
        self._bar.setAccessibleDescription(title)

    @property
    def title(self) -> str:
        """What is being done."""
        return self._title.text()

    @property
    def told(self) -> str:
        """How far it is, in words."""
        return self._told.text()

    def show_progress(self, done: int, percent: int, what: str = "") -> None:
        """So many records, so much of all; ``what`` is what the engine is at, empty while it reads."""
        if what == FINISH:
            self._finish()
            return
        title = self._titles().get(what, self.tr("Reading…"))
        if title != self._title.text():
            self._say(title)
        self._bar.setRange(0, 100)
        self._bar.setValue(percent)
        if what == "copy":
            self._told.setText(self.tr("{percent} %").format(percent=number_text(percent)))
        else:
            told = self.tr("{records}, {percent} %")
            records = plural("%Ln record", "%Ln records", done)
            self._told.setText(told.format(records=records, percent=number_text(percent)))

    def _finish(self) -> None:
        """It is too late to stop it."""
        self._say(self.tr("Nearly done…"))
        self._told.setText(self.tr("It cannot be stopped any more, but it can be undone afterwards."))
        self.cancel.setEnabled(False)

    @property
    def is_finishing(self) -> bool:
        """Whether it is too late to stop it."""
        return not self.cancel.isEnabled()

    def _titles(self) -> dict[str, str]:
        """What the engine is at, in words; while it is planned nothing is written yet."""
        copying = self.tr("Making a copy of your book first…")
        if self._is_bringing:
            people, said = self.tr("Bringing in the people…"), self.tr("Bringing in what was said…")
            return {"copy": copying, "people": people, "exchanges": said}
        compared = self.tr("Comparing it with your book…")
        return {
            "copy": copying,
            **dict.fromkeys(("people", "messages", "exchanges", "invitations"), compared),
        }

    _is_bringing = False

    def set_bringing(self, is_bringing: bool) -> None:
        """Whether the book is being written, or only planned."""
        self._is_bringing = is_bringing

    def ask_before_closing(self) -> None:
        """The window was asked to close: say what that means, once."""
        not_done = self.tr(
            "The import is not done. If you close now, nothing of it is in your book; you can start it again."
        )
        finishing = self.tr("The import is nearly done. If you close now, Kith finishes it first.")
        self._question.setText(finishing if self.is_finishing else not_done)
        for widget in (self._question, self.go_on, self.stop_and_close):
            widget.show()
        self.cancel.hide()
        self.go_on.setFocus()

    def put_away_question(self) -> None:
        """It goes on."""
        for widget in (self._question, self.go_on, self.stop_and_close):
            widget.hide()
        self.cancel.show()

    @property
    def asks(self) -> bool:
        """Whether the question about closing is there."""
        return self._question.isVisibleTo(self)


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
