"""The icon in the tray: its menu with the names of Today, and the care that it is there or known to be missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ui.formatting import plural
from ui.kit.icons import tray_icon
from ui.kit.text import one_line, plain_action_text
from ui.places import page_of

if TYPE_CHECKING:
    from datetime import date

    from prm.changes import Changes
    from prm.database import Transaction
    from ui.background.reminders import Reminders
    from ui.desk import Desk

#: Trays come late and go: the desktop's panel is started anew, or another one.
_LOOK_MILLISECONDS: Final = 2_000
#: A panel that is started anew takes a moment; only a tray that stays away is gone.
_LOOKS_UNTIL_GONE: Final = 2
_LONGEST_NAME: Final = 40
SETTINGS: Final = "settings"


def has_tray() -> bool:
    """Whether the desktop shows such icons."""
    return QSystemTrayIcon.isSystemTrayAvailable()


def _names_of_today(tx: Transaction, most: int) -> list[tuple[int, str]]:
    from prm.today import read_today

    return [
        (entry.person.contact_id, entry.person.display_name)
        for entry in read_today(tx.rows, tx.today, most).get_in_touch
    ]


class Tray(QObject):
    """The menu is always there, the icon where the desktop has a place for it: it is made when a tray appears, also
    late, and made anew when one comes back.

    ``window_asked`` wants the window in front, ``quit_asked`` the end; ``vanished`` says that the tray is gone, so that
    nothing may stay hidden. Where to go in the window is said through the ways.
    """

    window_asked = Signal()
    quit_asked = Signal()
    vanished = Signal()

    def __init__(self, desk: Desk, reminders: Reminders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reminders = reminders
        self._icon: QSystemTrayIcon | None = None
        self._missed = 0
        self._people: list[QAction] = []
        self._menu = QMenu()
        self._open = QAction(self.tr("Open Kith"), self)
        self._talk = QAction(self.tr("We talked…"), self)
        self._quiet = QAction(self.tr("Quiet until tomorrow"), self)
        self._settings = QAction(self.tr("Settings"), self)
        self._quit = QAction(self.tr("Quit"), self)
        self._under_people = QAction(self)
        self._fill_menu()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MILLISECONDS)
        self._look.timeout.connect(self.look)
        self._look.start()
        self._connect()
        self.look()

    def _fill_menu(self) -> None:
        font = self._open.font()
        font.setBold(True)
        self._open.setFont(font)
        self._quiet.setCheckable(True)
        self._under_people.setSeparator(True)
        self._under_people.setVisible(False)
        self._menu.addAction(self._open)
        self._menu.setDefaultAction(self._open)
        self._menu.addSeparator()
        self._menu.addAction(self._under_people)
        self._menu.addAction(self._talk)
        self._menu.addAction(self._quiet)
        self._menu.addSeparator()
        self._menu.addAction(self._settings)
        self._menu.addAction(self._quit)

    def _connect(self) -> None:
        self._open.triggered.connect(self.window_asked)
        self._talk.triggered.connect(self._on_talk_triggered)
        self._quiet.triggered.connect(self._reminders.set_quiet)
        self._settings.triggered.connect(self._on_settings_triggered)
        self._quit.triggered.connect(self.quit_asked)
        self._menu.aboutToShow.connect(self._refresh_states)
        backend = self._desk.backend
        backend.ready.connect(self._fetch)
        backend.changed.connect(self._on_backend_changed)
        backend.day_changed.connect(self._on_backend_day_changed)
        self._desk.preferences.changed.connect(self._on_preferences_changed)
        self._refresh_states()
        if backend.is_ready:
            self._fetch()

    @property
    def menu(self) -> QMenu:
        return self._menu

    @property
    def has_icon(self) -> bool:
        """Whether the person can see it; asked of the desktop now."""
        is_there = has_tray()
        if is_there and self._icon is None:
            self._make_icon()
        return is_there

    def look(self) -> None:
        """Make the icon where a tray has appeared, let go of it where the tray is gone."""
        if has_tray():
            self._missed = 0
            if self._icon is None:
                self._make_icon()
        elif self._icon is not None:
            self._missed += 1
            if self._missed >= _LOOKS_UNTIL_GONE:
                self._drop_icon()
                self.vanished.emit()

    def say(self, told: str) -> None:
        """One notification beside the icon, where there is one; a click on it wants the window."""
        if self._icon is not None:
            self._icon.showMessage(self.tr("Kith"), one_line(told), tray_icon())

    def close(self) -> None:
        """Take the icon away."""
        self._look.stop()
        self._drop_icon()
        self._menu.deleteLater()

    def _make_icon(self) -> None:
        icon = QSystemTrayIcon(tray_icon(), self)
        icon.setContextMenu(self._menu)
        icon.activated.connect(self._on_icon_activated)
        icon.messageClicked.connect(self.window_asked)
        self._icon = icon
        self._say_how_many()
        icon.show()

    def _drop_icon(self) -> None:
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
        self._icon = None

    def _on_icon_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.window_asked.emit()

    def _on_talk_triggered(self) -> None:
        self.window_asked.emit()
        self._desk.ways.talk_asked.emit([])

    def _on_settings_triggered(self) -> None:
        self.window_asked.emit()
        self._desk.ways.place_asked.emit(SETTINGS)

    def _on_backend_changed(self, changes: Changes) -> None:
        if any(changes.touches(kind) for kind in ("contact", "interaction", "circle", "follow_up", "book")):
            self._fetch()

    def _on_backend_day_changed(self, _day: date) -> None:
        self._fetch()

    def _on_preferences_changed(self) -> None:
        self._refresh_states()
        if self._desk.backend.is_ready:
            self._fetch()

    def _refresh_states(self) -> None:
        self._quiet.setChecked(self._reminders.is_quiet)
        self._settings.setVisible(page_of(SETTINGS) is not None)

    def _fetch(self) -> None:
        most = self._desk.preferences.values.people_a_day
        self._desk.backend.fetch(self, _names_of_today, most, done=self._show_people)

    def _show_people(self, people: list[tuple[int, str]]) -> None:
        for action in self._people:
            self._menu.removeAction(action)
            action.deleteLater()
        self._people = []
        for contact_id, name in people:
            shown = self.tr("Write to {name}").format(name=_short(name))
            action = QAction(plain_action_text(shown), self)
            action.setData((contact_id, name))
            action.triggered.connect(self._on_person_triggered)
            self._menu.insertAction(self._under_people, action)
            self._people.append(action)
        self._under_people.setVisible(bool(people))
        self._say_how_many()

    def _on_person_triggered(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        contact_id, name = action.data()
        self.window_asked.emit()
        self._desk.ways.write_asked.emit(contact_id, name)

    def _say_how_many(self) -> None:
        """How many, and never who: tooltips are read over shoulders."""
        if self._icon is None:
            return
        number = len(self._people)
        self._icon.setToolTip(_plain_count(number) if number else self.tr("Kith"))


def _plain_count(number: int) -> str:
    return plural("Kith: %Ln person to get in touch with", "Kith: %Ln people to get in touch with", number)


def _short(name: str) -> str:
    shown = one_line(name)
    return shown if len(shown) <= _LONGEST_NAME else shown[: _LONGEST_NAME - 1] + "…"
