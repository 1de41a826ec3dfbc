"""A person who has a keyboard and nothing else, in front of the real window on the sample network."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from prm.contacts import find_contact
from prm.people import Person, person
from prm.timeline import Entry as TimelineEntry
from prm.timeline import timeline
from tests.windows.faults import name_of
from tests.windows.stage import Stage

#: Whoever presses Tab so often without getting there gives up.
MOST_TABS: Final = 90
#: Milliseconds after which something will not come any more.
PATIENCE: Final = 8_000


class Type(NamedTuple):
    """Text, letter by letter, into what has the focus."""

    text: str


class To(NamedTuple):
    """Tab (or ``Shift+Tab``) until the control with this name has the focus; ``name`` is what a screen reader says."""

    name: str
    key: str = "Tab"


class Choose(NamedTuple):
    """An entry of the open menu, and of those that open from it: with the arrows and Enter."""

    entries: tuple[str, ...]


class Until(NamedTuple):
    """Wait until something is seen on the screen or stands in the book."""

    is_so: Callable[[Hands], bool]


#: Plain strings are keys as they are printed on them: ``"Ctrl+K"``.
Key = str | Type | To | Choose | Until


class Task(NamedTuple):
    """What somebody wants, the keys for it, and how one sees that it is done."""

    name: str
    keys: tuple[Key, ...]
    is_done: Callable[[Hands], bool]


class Hands:
    """Presses keys where the focus is, as the system would; looks at the screen and into the book, and touches nothing."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    def work(self, keys: tuple[Key, ...]) -> None:
        """Press all of these, one after another."""
        for key in keys:
            if isinstance(key, Type):
                self.type(key.text)
            elif isinstance(key, To):
                self.tab_to(key.name, key.key)
            elif isinstance(key, Choose):
                self.choose(key.entries)
            elif isinstance(key, Until):
                self.wait(key.is_so)
            else:
                self.press(key)
            self.stage.settle()

    def do(self, task: Task) -> None:
        """Press the keys of a task, and see it done."""
        self.work(task.keys)
        self.wait(task.is_done)

    @property
    def where(self) -> QWidget:
        """What hears the next key."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        window = self._in_front
        return QApplication.focusWidget() or window.focusWidget() or window

    @property
    def _in_front(self) -> QWidget:
        """The window that a desktop would give the keyboard to."""
        return QApplication.activeWindow() or QApplication.activeModalWidget() or self.stage.window

    @property
    def focus(self) -> str:
        """What a screen reader would say has the focus."""
        return name_of(self.where)

    def press(self, keys: str) -> None:
        """Press a chord, or a few one after another with spaces between them."""
        for one in keys.split():
            if one == "Menu":
                self._press_menu()
                continue
            combination = QKeySequence(one)[0]  # type: ignore[index]  # its stub knows no places
            QTest.keyClick(self._window, combination.key(), combination.keyboardModifiers())

    def _press_menu(self) -> None:
        """What a desktop makes of the menu key."""
        where = self.where
        middle = where.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, where.mapToGlobal(middle))
        QApplication.sendEvent(where, event)

    def type(self, text: str) -> None:
        """Type this, letter by letter."""
        for letter in text:
            QTest.keyClick(self._window, letter)  # type: ignore[call-overload]  # its stub knows no letters

    @property
    def _window(self) -> QWindow:
        """The window that the system gives the keys to; from there Qt finds its way as it does for a person."""
        window = QGuiApplication.focusWindow()
        if window is None or not window.isVisible():
            # Without a screen nobody gives the keyboard back when a menu or a dialog closes, as every desktop does.
            self._in_front.activateWindow()
            self.stage.wait(_has_focus_window, 2_000)
            window = QGuiApplication.focusWindow()
        assert window is not None, "no window has the keyboard"
        return window

    def tab_to(self, name: str, key: str = "Tab") -> None:
        """Go with Tab to the control of this name."""
        passed = [self.focus]
        while self.focus != name:
            assert len(passed) < MOST_TABS, f"{key} never comes to {name!r}, only to {passed}"
            self.press(key)
            passed.append(self.focus)

    def choose(self, entries: tuple[str, ...]) -> None:
        """Go with the arrows to each of these entries and press Enter."""
        for entry in entries:
            self.stage.wait(self._has_menu, 5_000)
            self._go_to_entry(entry)
            self.press("Return")

    def _has_menu(self) -> bool:
        return isinstance(QApplication.activePopupWidget(), QMenu)

    def _go_to_entry(self, entry: str) -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        words = [spoken(one) for one in menu.actions()]
        for _ in words:
            if spoken(menu.activeAction()) == entry:
                return
            self.press("Down")
        assert spoken(menu.activeAction()) == entry, f"{entry!r} is not among {words}"

    def wait(self, is_so: Callable[[Hands], bool]) -> None:
        """Until something is so."""

        def holds() -> bool:
            return is_so(self)

        try:
            self.stage.wait(holds, PATIENCE)
        except AssertionError:
            window = self.stage.window
            over = [type(one).__name__ for one in self.stage.over()]
            seen = f"place {window.place}, target {window.target}, over {over}, toast {self.toast!r}"
            raise AssertionError(f"the keyboard is on {self.focus!r}; {seen}") from None

    # What the eyes see and what the book says.

    def person(self, name: str) -> Person:
        """Everything that the book knows of somebody."""
        read = self.stage.backend.database().read
        return read(person, read(find_contact, name))

    def timeline(self, name: str) -> list[TimelineEntry]:
        """What the book has of somebody, newest first."""
        read = self.stage.backend.database().read
        return read(timeline, read(find_contact, name), 40)

    @property
    def toast(self) -> str:
        """What the newest notice says."""
        toast = self.stage.window.steps.toast
        return toast._text.text() if toast.isVisible() else ""


def _has_focus_window() -> bool:
    return QGuiApplication.focusWindow() is not None


def on(name: str) -> Callable[[Hands], bool]:
    """This person's page is shown, and the keys are about them."""

    def is_so(hands: Hands) -> bool:
        target = hands.stage.window.target
        return target is not None and target[1] == name and hands.stage.window.people is not None

    return is_so


def at(place: str) -> Callable[[Hands], bool]:
    """A place of the sidebar is shown, and the keyboard is on its page."""

    def is_so(hands: Hands) -> bool:
        window = hands.stage.window
        page = window.page
        return window.place == place and (hands.where is page or page.isAncestorOf(hands.where))

    return is_so


def shows(kind: type) -> Callable[[Hands], bool]:
    """This fills the window, or stands over it."""

    def is_so(hands: Hands) -> bool:
        whole = hands.stage.window.root.currentWidget()
        return any(isinstance(one, kind) for one in (*hands.stage.over(), whole))

    return is_so


def listed(number: int) -> Callable[[Hands], bool]:
    """The list of people has so many."""

    def is_so(hands: Hands) -> bool:
        people = hands.stage.window.people
        return people is not None and people.listing.model.rowCount() == number

    return is_so


def has_focus(name: str) -> Callable[[Hands], bool]:
    """The keyboard is on the control of this name."""

    def is_so(hands: Hands) -> bool:
        return hands.focus == name

    return is_so


def says(words: str) -> Callable[[Hands], bool]:
    """The newest notice says this."""

    def is_so(hands: Hands) -> bool:
        return hands.toast == words

    return is_so


def find(name: str) -> tuple[Key, ...]:
    """The keys that bring one to a person: the search, the beginning of the name, Enter."""
    return ("/", Type(name.split(maxsplit=1)[0]), Until(listed_first(name)), "Return", Until(on(name)))


def listed_first(name: str) -> Callable[[Hands], bool]:
    """This person stands first in the list."""

    def is_so(hands: Hands) -> bool:
        people = hands.stage.window.people
        return people is not None and people.listing.model.index(0, 0).data() == name

    return is_so


def spoken(action: QAction | None) -> str:
    """The words of an entry, without the letter that is underlined and without its keys."""
    if action is None:
        return ""
    return action.text().partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")
