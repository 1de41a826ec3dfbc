"""Three ways in: an archive, names one a line, or a look around in the sample network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.backend import Backend
from ui.card import Card
from ui.file_choice import FileChoice
from ui.formatting import plural
from ui.jobs import Failure
from ui.kit.avatar import Avatar
from ui.kit.button import Button, ButtonKind
from ui.kit.icon_view import IconView
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style
from ui.notices import Notices

if TYPE_CHECKING:
    from prm.database import Written

_THREE_BESIDE: Final = 960
_SAMPLE_FACES: Final = (
    "Zofia Kamińska",
    "Søren Holm",
    "Yuki Tanabe",
    "ليلى حداد",
    "王小明",
    "Oluwaseun Adeyemi",
)


class WelcomePage(QScrollArea):
    """``files_chosen`` carries paths; ``sample_requested`` asks for the sample network in a book of its own."""

    files_chosen = Signal(list)
    sample_requested = Signal()

    def __init__(self, backend: Backend, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._notices = notices
        self._given = 0
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._files = FileChoice(self)
        self._files.chosen.connect(self.files_chosen)
        self._names = QPlainTextEdit()
        self._names.setPlaceholderText(self.tr("Ada Lovelace\nTomás\none name a line"))
        self._names.setAccessibleName(self.tr("Names, one a line"))
        self._names.setTabChangesFocus(True)
        self._names.textChanged.connect(self._on_names_text_changed)
        self._add = Button(self.tr("Add these people"), keys="Ctrl+Return")
        self._add.setEnabled(False)
        self._add.clicked.connect(self.add_names)
        self._shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        self._shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._shortcut.activated.connect(self.add_names)
        self._problem = plain_label(tone=Tone.DANGER, wrap=True)
        self._problem.hide()
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(Space.SECTION)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.WIDE_PAGE, Space.WIDE_PAGE, Space.WIDE_PAGE, Space.SECTION)
        column.setSpacing(Space.SMALL)
        column.addStretch()
        column.addWidget(IconView("kith-symbolic", 52, Tone.ACCENT), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(Space.MEDIUM)
        title = plain_label(self.tr("Fewer connections. More conversations."), Style.INSIGHTS, wrap=True)
        told = self.tr(
            "Kith shows when you last really talked, and whom you would be glad to hear from again."
        )
        for label in (title, plain_label(told, tone=Tone.INK2, wrap=True)):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(Space.PAGE)
        for card in (self._archive(), self._whom(), self._sample()):
            self._cards.addWidget(card, 1)
        column.addLayout(self._cards)
        column.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.addStretch()
        foot.addWidget(IconView("lock", Size.ICON_SMALL, Tone.INK3))
        foot.addWidget(
            plain_label(
                self.tr("No account. No server. Everything stays in one folder on this computer."),
                tone=Tone.INK3,
            )
        )
        foot.addStretch()
        column.addLayout(foot)
        self.setWidget(inside)

    def _archive(self) -> Card:
        card = Card(is_drop_zone=True)
        choose = Button(self.tr("Choose a file…"), ButtonKind.PRIMARY, least_height=Size.CONTROL)
        choose.clicked.connect(self._files.ask_files)
        _fill(
            card,
            "file-archive",
            self.tr("Drop an archive here"),
            self.tr("LinkedIn's .zip as it came, or its folder."),
        )
        card.column.addStretch()
        how = self.tr(
            "LinkedIn: Settings, Data privacy, Get a copy of your data. Tick Connections, Messages, Invitations."
            " The names come in minutes, the messages within a day."
        )
        card.column.addWidget(plain_label(how, Style.CAPTION, Tone.INK2, wrap=True))
        card.column.addSpacing(Space.SMALL)
        card.column.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _whom(self) -> Card:
        card = Card()
        _fill(
            card,
            "pen-line",
            self.tr("Write down whom you would miss"),
            self.tr("Ten names in a minute. No file needed."),
        )
        self._names.setMinimumHeight(110)
        card.column.addWidget(self._names, 1)
        card.column.addWidget(self._problem)
        card.column.addSpacing(Space.SMALL)
        card.column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _sample(self) -> Card:
        card = Card()
        told = self.tr("A sample network of 120 invented people, in a book of its own.")
        _fill(card, "telescope", self.tr("Look around first"), told)
        card.column.addStretch()
        faces = QHBoxLayout()
        faces.setSpacing(Space.HAIR)
        for number, name in enumerate(_SAMPLE_FACES):
            faces.addWidget(Avatar(name, str(number), 36))
        faces.addStretch()
        card.column.addLayout(faces)
        card.column.addStretch()
        opens = Button(self.tr("Open the sample"))
        opens.clicked.connect(self.sample_requested)
        card.column.addWidget(opens, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    @property
    def names(self) -> QPlainTextEdit:
        return self._names

    def _given_names(self) -> list[str]:
        return [name.strip() for name in self._names.toPlainText().splitlines() if name.strip()]

    def _on_names_text_changed(self) -> None:
        number = len(self._given_names())
        self._add.setEnabled(number > 0)
        self._add.set_label(
            plural("Add %Ln person", "Add %Ln people", number) if number else self.tr("Add these people")
        )

    def add_names(self) -> None:
        """Add the people whose names were written down."""
        names = self._given_names()
        if names and self._backend.is_ready:
            from prm.contacts import add_contacts

            self._given = len(names)
            self._problem.hide()
            self._backend.run(self, add_contacts, names, done=self._on_added, failed=self._on_failed)

    def _on_added(self, written: Written[list[int]]) -> None:
        self._names.clear()
        said = plural("Added %Ln person", "Added %Ln people", len(written.result))
        self._notices.say(said, "", written.changes.step_id)

    def _on_failed(self, failure: Failure) -> None:
        self._problem.setText(failure.message)
        self._problem.show()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= _THREE_BESIDE
        self._cards.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )


def _fill(card: Card, icon: str, title: str, told: str) -> None:
    card.column.addWidget(IconView(icon, 28, Tone.ACCENT))
    card.column.addSpacing(Space.HAIR)
    card.column.addWidget(plain_label(title, Style.PANE, wrap=True))
    card.column.addWidget(plain_label(told, tone=Tone.INK2, wrap=True))
    card.column.addSpacing(Space.SMALL)
