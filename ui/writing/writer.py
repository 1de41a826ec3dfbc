"""*Write*: opens the channel used last, and asks once, on return, whether it was done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QAction, QCursor, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from prm.words import InteractionKind
from prm.writing import Channel, ChannelKind, channels_to
from ui.desk import Desk
from ui.kit.text import plain_action_text
from ui.writing.words import channel_text, copy_text

if TYPE_CHECKING:
    from prm.database import Transaction
    from ui.writing.question import QuestionBar

#: So long another program may take to come to the front; where none does, the question comes then.
_OPENING_MILLISECONDS: Final = 1200


class Written(NamedTuple):
    """What was opened and not asked about yet."""

    contact_id: int
    name: str
    kind: str
    channel: str

    def stored(self) -> str:
        """As the preferences keep it, for a question after the next start; the name is read anew then."""
        return f"{self.contact_id} {self.kind} {self.channel}".strip()


def _named(tx: Transaction, contact_id: int, kind: str, channel: str) -> Written | None:
    from prm.people import people_lines

    for line in people_lines(tx, [contact_id]):
        return Written(contact_id, line.display_name, kind, channel)
    return None


class Writer(QObject):
    """Nothing is sent from here: a channel is opened, or an address copied. ``asks`` carries what the bar is to ask."""

    asks = Signal(Written)

    def __init__(self, desk: Desk, bar: QuestionBar, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._bar = bar
        self._window = window
        self._wants_menu = False
        self._who: tuple[int, str] = (0, "")
        self._opened: Written | None = None
        self._menu = QMenu(window)
        self._menu.triggered.connect(self._on_menu_triggered)
        self._return = QTimer(self)
        self._return.setSingleShot(True)
        self._return.setInterval(_OPENING_MILLISECONDS)
        self._return.timeout.connect(self._on_return)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._on_application_state_changed)
        bar.answered.connect(self._on_bar_answered)

    def write(self, contact_id: int, name: str) -> None:
        """Open the channel used last with this person; where none is known, ask for an address."""
        self._ask_channels(contact_id, name, wants_menu=False)

    def choose(self, contact_id: int, name: str) -> None:
        """Offer all channels, and their addresses to copy."""
        self._ask_channels(contact_id, name, wants_menu=True)

    def open_profile(self, contact_id: int, name: str) -> None:
        """Open the person's page on the web; where none is known, say so."""
        self._who = (contact_id, name)
        self._desk.backend.fetch(self, channels_to, contact_id, done=self._on_profiles)

    def _on_profiles(self, channels: tuple[Channel, ...]) -> None:
        for channel in channels:
            if channel.kind is ChannelKind.PROFILE:
                QDesktopServices.openUrl(QUrl(channel.address, QUrl.ParsingMode.StrictMode))
                return
        self._desk.notices.say(self.tr("No link to a profile of {name} is known").format(name=self._who[1]))

    def ask_about_last_time(self) -> None:
        """Ask about what was opened before Kith was closed; once."""
        words = self._desk.preferences.values.pending_write.split()
        if len(words) >= 2 and words[0].isdigit():
            channel = words[2] if len(words) > 2 else ""
            self._desk.backend.fetch(self, _named, int(words[0]), words[1], channel, done=self._on_named)

    def _on_named(self, written: Written | None) -> None:
        if written is None:
            self._desk.preferences.change(pending_write="")
        elif self._opened is None:
            self._opened = written
            self._ask()

    def _ask_channels(self, contact_id: int, name: str, *, wants_menu: bool) -> None:
        self._who = (contact_id, name)
        self._wants_menu = wants_menu
        self._desk.backend.fetch(self, channels_to, contact_id, done=self._on_channels)

    def _on_channels(self, channels: tuple[Channel, ...]) -> None:
        if not channels:
            self._desk.ways.address_asked.emit(*self._who)
        elif self._wants_menu:
            self.fill_menu(channels).popup(QCursor.pos())
        else:
            self.open(channels[0])

    def fill_menu(self, channels: tuple[Channel, ...]) -> QMenu:
        """The channels, and below them their addresses to copy."""
        self._menu.clear()
        for channel in channels:
            self._add(channel_text(channel), (channel, False))
        self._menu.addSeparator()
        for channel in channels:
            self._add(copy_text(channel), (channel, True))
        return self._menu

    def _add(self, text: str, what: tuple[Channel, bool]) -> None:
        action = QAction(plain_action_text(text), self._menu)
        action.setData(what)
        self._menu.addAction(action)

    def _on_menu_triggered(self, action: QAction) -> None:
        channel, is_copy = action.data()
        if is_copy:
            self.copy(channel)
        else:
            self.open(channel)

    def copy(self, channel: Channel) -> None:
        """Copy the address, to be pasted where the person writes."""
        QGuiApplication.clipboard().setText(channel.plain)
        self._desk.notices.say(self.tr("Copied"), channel.plain)
        self._wait_for_return(channel)

    def open(self, channel: Channel) -> None:
        """Open a channel in the program that this desktop has for it; where there is none, copy the address."""
        if QDesktopServices.openUrl(QUrl(channel.address, QUrl.ParsingMode.StrictMode)):
            self._wait_for_return(channel)
            return
        QGuiApplication.clipboard().setText(channel.plain)
        self._desk.notices.say(self.tr("No program here opens it, so the address was copied"), channel.plain)
        self._wait_for_return(channel)

    def _wait_for_return(self, channel: Channel) -> None:
        self._bar.hide()
        self._opened = Written(*self._who, str(channel.logged_kind), channel.channel)
        if channel.kind is ChannelKind.CALL:
            self._opened = self._opened._replace(kind=str(InteractionKind.CALL))
        self._desk.preferences.change(pending_write=self._opened.stored())
        self._return.start()

    def _on_return(self) -> None:
        if QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive:
            self._ask()

    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and not self._return.isActive():
            self._ask()

    def _ask(self) -> None:
        """Ask about what was opened; from now on it counts as asked."""
        if self._opened is None or self._bar.isVisible():
            return
        self._desk.preferences.change(pending_write="")
        name = self._opened.name
        if self._opened.kind == InteractionKind.CALL:
            question = self.tr("Did you talk with {name}?").format(name=name)
            answers = [("talked", self.tr("We talked"), "Y"), ("", self.tr("Not yet"), "Esc")]
        else:
            question = self.tr("Did you write to {name}?").format(name=name)
            answers = [
                ("wrote", self.tr("Yes, I wrote"), "Y"),
                ("talked", self.tr("We talked"), ""),
                ("", self.tr("Not yet"), "Esc"),
            ]
        self._bar.ask(question, answers)
        self.asks.emit(self._opened)

    @property
    def is_asking(self) -> bool:
        """Whether the question is on the screen."""
        return self._bar.isVisible()

    def say_yes(self) -> None:
        """The likely answer."""
        if self._opened is not None and self.is_asking:
            self._bar.answer("talked" if self._opened.kind == InteractionKind.CALL else "wrote")

    def say_not_yet(self) -> bool:
        """Put the question away; gives whether there was one."""
        if not self.is_asking:
            return False
        self._bar.answer("")
        return True

    def _on_bar_answered(self, key: str) -> None:
        opened, self._opened = self._opened, None
        if opened is None:
            return
        if key == "wrote":
            self._desk.deeds.wrote(opened.contact_id, opened.name, opened.kind, opened.channel)
        elif key == "talked":
            self._desk.ways.talk_asked.emit([(opened.contact_id, opened.name)])
