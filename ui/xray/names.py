"""Names without messages: what the picture cannot say yet, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from prm.xray import Xray
from ui import archive_request
from ui.formatting import number_text, people_text, plural
from ui.kit.button import Button, ButtonKind
from ui.kit.numbers import Counted, NumberSentence
from ui.kit.offers import OfferRow, Offers
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style
from ui.xray.words import people_of

if TYPE_CHECKING:
    from ui.desk import Desk


class NamesOnly(QWidget):
    """Says that no messages were read instead of claiming silence, and makes three offers.

    ``opened`` carries the name of the number that was pressed; ``write_down_requested`` is the second offer.
    """

    opened = Signal(str)
    write_down_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.sentence = NumberSentence(Style.XRAY)
        self.sentence.opened.connect(self.opened)
        self._told = plain_label(tone=Tone.INK2, wrap=True)
        self.remind = Button(self.tr("Remind me"), ButtonKind.PRIMARY, least_height=Size.CONTROL_IN_FOOTER)
        self._wait = OfferRow("alarm-clock", self.tr("Wait for the second mail"), "", self.remind)
        self.write = Button(self.tr("Write down"), least_height=Size.CONTROL_IN_FOOTER)
        self._write = OfferRow("pen-line", self.tr("Write down whom you would miss"), "", self.write)
        self.page = Button(self.tr("Open that page"), least_height=Size.CONTROL_IN_FOOTER)
        self._page = OfferRow(
            "mail",
            self.tr("No second mail came?"),
            self.tr("The page where LinkedIn keeps your archive."),
            self.page,
        )
        self._offers = Offers((self._wait, self._write, self._page))
        self.remind.clicked.connect(self._on_remind_clicked)
        self.write.clicked.connect(self.write_down_requested)
        self.page.clicked.connect(self._on_page_clicked)
        desk.preferences.changed.connect(self._show_reminder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        column.addWidget(self.sentence)
        column.addWidget(self._told)
        column.addSpacing(Space.SMALL)
        column.addWidget(self._offers)
        self._show_reminder()

    def show_xray(self, found: Xray) -> None:
        """Say it of these people."""
        ids, title = people_of(found, "names")
        number = len(ids)
        if found.is_of_connections:
            template = self.tr("Kith has read {names}, not messages. LinkedIn sends those within a day.")
            self._told.setText(
                plural(
                    "Two mails come: first the %Ln name, then the whole archive. Drop the second file on this window and"
                    " the picture fills in. What you enter meanwhile stays.",
                    "Two mails come: first the %Ln names, then the whole archive. Drop the second file on this window and"
                    " the picture fills in. What you enter meanwhile stays.",
                    number,
                )
            )
        else:
            template = self.tr("Your book holds {names}, not yet what was said.")
            self._told.setText(
                self.tr("Drop an archive on this window, or log what you remember, and the picture fills in.")
            )
        self.sentence.set_sentence(template, {"names": Counted(self.tr("names"), title, opens=bool(ids))})
        self._write.set_text(
            self._write.title,
            self.tr("Ten names in a minute; Kith finds them among the {number}.").format(
                number=number_text(number)
            )
            if number > 1
            else people_text(number),
        )
        self._offers.show_rows(
            *((self._wait, self._write, self._page) if found.is_of_connections else (self._write,))
        )

    @property
    def text(self) -> str:
        """The sentence as it is read."""
        return self.sentence.text

    @property
    def reminder(self) -> str:
        """What is said of the reminder."""
        return self._wait.told

    def _show_reminder(self) -> None:
        keeper = self._desk.preferences
        self._wait.set_text(self._wait.title, archive_request.reminder_text(keeper))
        is_waiting = archive_request.is_waiting(keeper)
        self.remind.set_label(self.tr("No reminder") if is_waiting else self.tr("Remind me"))

    def _on_remind_clicked(self) -> None:
        keeper = self._desk.preferences
        if archive_request.is_waiting(keeper):
            archive_request.forget(keeper)
        else:
            archive_request.remember(keeper, self._desk.backend.today)

    def _on_page_clicked(self) -> None:
        archive_request.open_page()
