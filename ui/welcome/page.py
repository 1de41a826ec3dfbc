"""Three ways in: an archive, names one a line, or a look around in the sample network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui import archive_request
from ui.file_choice import FileChoice
from ui.kit.button import Button, ButtonKind
from ui.kit.card import Card
from ui.kit.faces import Faces
from ui.kit.flow import FlowLayout
from ui.kit.icon_view import IconView
from ui.kit.scale import text_scale
from ui.kit.scroll import Scroll
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style
from ui.welcome.names import NamesCard, fill_card

if TYPE_CHECKING:
    from ui.desk import Desk

_THREE_BESIDE: Final = 960
_SAMPLE_FACES: Final = (
    "Zofia Kamińska",
    "Søren Holm",
    "Yuki Tanabe",
    "ليلى حداد",
    "王小明",
    "Oluwaseun Adeyemi",
)


class WelcomePage(Scroll):
    """``files_chosen`` carries paths; ``sample_requested`` asks for the sample network in a book of its own."""

    files_chosen = Signal(list)
    sample_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._files = FileChoice(self)
        self._files.chosen.connect(self.files_chosen)
        self.names = NamesCard(desk)
        self._choose = Button(
            self.tr("Choose a file…"), ButtonKind.PRIMARY, keys="Ctrl+O", least_height=Size.CONTROL_IN_FOOTER
        )
        self.page = Button(self.tr("Open that page"), ButtonKind.LINK, icon="arrow-up-right")
        self.remind = Button("", ButtonKind.LINK, icon="alarm-clock")
        self._opens = Button(self.tr("Open the sample"), keys="T", least_height=Size.CONTROL_IN_FOOTER)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(Space.SECTION)
        self._lay_out()
        self._connect()
        self._show_reminder()

    def _connect(self) -> None:
        self._choose.clicked.connect(self._files.ask_files)
        self.page.clicked.connect(self._on_page_clicked)
        self.remind.clicked.connect(self._on_remind_clicked)
        self._opens.clicked.connect(self.sample_requested)
        self._desk.preferences.changed.connect(self._show_reminder)
        self._shortcuts = []
        for keys, slot in (
            ("Ctrl+O", self._files.ask_files),
            ("T", self.sample_requested),
            ("Ctrl+Return", self.names.add),
            ("Ctrl+Enter", self.names.add),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
            self._shortcuts.append(shortcut)

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
        for card in (self._archive(), self.names, self._sample()):
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
        fill_card(
            card,
            "file-archive",
            self.tr("Drop an archive here"),
            self.tr("LinkedIn's .zip as it came, an address book, a table; or its folder."),
        )
        card.column.addStretch()
        how = self.tr(
            "LinkedIn: Settings, Data privacy, Get a copy of your data. Tick Connections, Messages, Invitations."
            " The names come in minutes, the messages within a day."
        )
        card.column.addWidget(plain_label(how, Style.CAPTION, Tone.INK2, wrap=True))
        links = FlowLayout(gap=Space.MEDIUM)
        links.addWidget(self.page)
        links.addWidget(self.remind)
        card.column.addLayout(links)
        card.column.addSpacing(Space.SMALL)
        card.column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _sample(self) -> Card:
        card = Card()
        told = self.tr(
            "A sample network of 120 invented people, in a book of its own. It goes with one click."
        )
        fill_card(card, "telescope", self.tr("Look around first"), told)
        card.column.addStretch()
        faces = Faces(34)
        faces.show_people([(name, str(number)) for number, name in enumerate(_SAMPLE_FACES)])
        card.column.addWidget(faces, 0, Qt.AlignmentFlag.AlignLeft)
        card.column.addStretch()
        card.column.addWidget(self._opens, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _show_reminder(self) -> None:
        is_waiting = archive_request.is_waiting(self._desk.preferences)
        self.remind.set_label(self.tr("No reminder") if is_waiting else self.tr("Remind me when it is ready"))

    def _on_page_clicked(self) -> None:
        archive_request.open_page()

    def _on_remind_clicked(self) -> None:
        keeper = self._desk.preferences
        if archive_request.is_waiting(keeper):
            archive_request.forget(keeper)
        elif self._desk.backend.is_ready:
            archive_request.remember(keeper, self._desk.backend.today)
            self._desk.notices.say(self.tr("Asked for"), archive_request.reminder_text(keeper))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= _THREE_BESIDE * text_scale(self.font())
        self._cards.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )
