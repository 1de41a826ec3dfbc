"""Every action of the window with its keys, in one list; the menu bar is made of it."""

from __future__ import annotations

from enum import Enum
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ui.kit.text import plain_action_text
from ui.mnemonics import with_mnemonics


class Needs(Enum):
    """What must be there for an action to make sense: one person, one or several, a list of people, people in a list
    that names them.
    """

    NOTHING = "nothing"
    BOOK = "book"
    PERSON = "person"
    PEOPLE = "people"
    LIST = "list"
    LISTED = "listed"
    FOLLOW_UP = "follow-up"
    EXCHANGE = "exchange"
    QUESTION = "question"
    PAGE = "page"


class _Spec(NamedTuple):
    key: str
    menu: str
    keys: tuple[str, ...]
    needs: Needs


# The order is that of the menus; an empty key is a line between.
_SPECS: Final = (
    _Spec("add_person", "kith", ("Ctrl+N",), Needs.BOOK),
    _Spec("import", "kith", ("Ctrl+I",), Needs.BOOK),
    _Spec("export", "kith", ("Ctrl+E",), Needs.LIST),
    _Spec("back_up", "kith", (), Needs.BOOK),
    _Spec("restore_backup", "kith", (), Needs.BOOK),
    _Spec("settings", "kith", ("Ctrl+,",), Needs.BOOK),
    _Spec("close", "kith", ("Ctrl+W",), Needs.NOTHING),
    _Spec("quit", "kith", ("Ctrl+Q",), Needs.NOTHING),
    _Spec("undo", "edit", ("Ctrl+Z",), Needs.BOOK),
    _Spec("redo", "edit", ("Ctrl+Shift+Z", "Ctrl+Y"), Needs.BOOK),
    _Spec("capture", "edit", ("Ctrl+K", "Ctrl+Shift+P"), Needs.BOOK),
    _Spec("find", "edit", ("/",), Needs.BOOK),
    _Spec("write", "person", ("W",), Needs.PERSON),
    _Spec("write_by", "person", ("Shift+W",), Needs.PERSON),
    _Spec("wrote", "person", ("Y",), Needs.QUESTION),
    _Spec("talk", "person", ("L",), Needs.BOOK),
    _Spec("follow_up", "person", ("F",), Needs.PERSON),
    _Spec("note", "person", ("N",), Needs.PERSON),
    _Spec("since", "person", ("T",), Needs.PERSON),
    _Spec("later", "person", ("S",), Needs.PERSON),
    _Spec("later_until", "person", ("Shift+S",), Needs.PERSON),
    _Spec("not_this_time", "person", ("X",), Needs.PERSON),
    _Spec("done", "person", ("D",), Needs.FOLLOW_UP),
    _Spec("profile", "person", ("O",), Needs.PERSON),
    _Spec("counts", "person", ("M",), Needs.EXCHANGE),
    _Spec("today", "view", ("G, T",), Needs.BOOK),
    _Spec("upcoming", "view", ("G, U",), Needs.BOOK),
    _Spec("people", "view", ("G, P",), Needs.BOOK),
    _Spec("save_list", "view", (), Needs.LIST),
    _Spec("columns", "view", (), Needs.LIST),
    _Spec("xray", "view", ("G, X",), Needs.BOOK),
    _Spec("pick_ten", "view", (), Needs.BOOK),
    _Spec("notification", "view", ("Ctrl+F6",), Needs.NOTHING),
    _Spec("history", "view", ("G, H",), Needs.BOOK),
    _Spec("back", "view", ("Esc",), Needs.NOTHING),
    _Spec("next_pane", "view", ("F6",), Needs.NOTHING),
    _Spec("previous_pane", "view", ("Shift+F6",), Needs.NOTHING),
    _Spec("larger_text", "view", ("Ctrl++", "Ctrl+="), Needs.NOTHING),
    _Spec("smaller_text", "view", ("Ctrl+-",), Needs.NOTHING),
    _Spec("usual_text", "view", ("Ctrl+0",), Needs.NOTHING),
    _Spec("full_screen", "view", ("F11",), Needs.NOTHING),
    _Spec("help", "help", ("F1",), Needs.NOTHING),
    _Spec("keys", "help", ("?",), Needs.NOTHING),
    _Spec("whats_new", "help", (), Needs.NOTHING),
    _Spec("data_folder", "help", (), Needs.NOTHING),
    _Spec("diagnostics", "help", (), Needs.BOOK),
    _Spec("about", "help", (), Needs.NOTHING),
)
# What is done with people as a whole ends their menu, and what takes them away stands apart, last.
_COPIES: Final = (
    "copy",
    "copy name",
    "copy email",
    "copy phone",
    "copy text",
    "copy vcard",
    "copy markdown",
    "copy csv",
)
_LEAVES: Final = ("died", "ended", "left_alone", "bring_up")
_PERSON_SPECS: Final = (
    _Spec("rename", "about", ("F2",), Needs.PERSON),
    _Spec("work", "about", (), Needs.PAGE),
    _Spec("cadence", "about", (), Needs.PERSON),
    _Spec("photo", "about", (), Needs.PERSON),
    _Spec("no_photo", "about", (), Needs.PERSON),
    *(_Spec(key, "leave", (), Needs.PERSON) for key in _LEAVES),
    _Spec("print", "about", ("Ctrl+P",), Needs.PERSON),
    _Spec("pdf", "about", (), Needs.PERSON),
)
_WHOLE_SPECS: Final = (
    _Spec("tag", "person", (), Needs.PEOPLE),
    _Spec("untag", "person", (), Needs.PEOPLE),
    _Spec("save_chosen", "lists", (), Needs.PEOPLE),
    _Spec("take_out", "lists", (), Needs.LISTED),
    _Spec("copy", "copy", ("Ctrl+C",), Needs.PEOPLE),
    *(_Spec(key, "copy", (), Needs.PEOPLE) for key in _COPIES[1:]),
    _Spec("hide", "person", (), Needs.PEOPLE),
    _Spec("trash", "person", ("Del",), Needs.PEOPLE),
)
RHYTHM_NUMBERS: Final = (1, 2, 3, 4, 5, 0)
LIST_NUMBERS: Final = range(1, 10)


class Actions(QObject):
    """The actions. ``asked`` carries the key of one that was triggered, ``rhythm_asked`` a number of the rhythm keys,
    ``list_asked`` the id and name of a list that people are to be put into.

    Single letters act only outside text fields: those take letters for themselves before a shortcut sees them.
    """

    asked = Signal(str)
    rhythm_asked = Signal(int)
    list_asked = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = {
            "add_person": self.tr("Add a person…"),
            "import": self.tr("Import…"),
            "export": self.tr("Export people…"),
            "save_list": self.tr("Save as list…"),
            "columns": self.tr("Columns…"),
            "tag": self.tr("Tag…"),
            "untag": self.tr("Take a tag off…"),
            "save_chosen": self.tr("New list…"),
            "take_out": self.tr("Take out of this list"),
            "copy": self.tr("Name and channel"),
            "copy name": self.tr("Names"),
            "copy email": self.tr("E-mail addresses"),
            "copy phone": self.tr("Phone numbers"),
            "copy text": self.tr("Everything as text"),
            "copy vcard": self.tr("vCards"),
            "copy markdown": self.tr("Markdown"),
            "copy csv": self.tr("CSV rows"),
            "hide": self.tr("Hide"),
            "trash": self.tr("Move to trash"),
            "back_up": self.tr("Make a backup now"),
            "restore_backup": self.tr("Restore a backup…"),
            "settings": self.tr("Settings"),
            "close": self.tr("Close the window"),
            "quit": self.tr("Quit"),
            "undo": self.tr("Undo"),
            "redo": self.tr("Redo"),
            "capture": self.tr("Add or find…"),
            "find": self.tr("Find a person"),
            "write": self.tr("Write"),
            "write_by": self.tr("Write by…"),
            "wrote": self.tr("Yes, I wrote"),
            "talk": self.tr("We talked…"),
            "follow_up": self.tr("Follow-up…"),
            "note": self.tr("Note…"),
            "since": self.tr("We have talked since"),
            "later": self.tr("Later"),
            "later_until": self.tr("Later, until…"),
            "not_this_time": self.tr("Not this time"),
            "done": self.tr("Follow-up done"),
            "profile": self.tr("Open profile"),
            "counts": self.tr("Counts, or does not"),
            "rename": self.tr("Rename"),
            "work": self.tr("Position and organization…"),
            "cadence": self.tr("A rhythm of their own…"),
            "photo": self.tr("Picture…"),
            "no_photo": self.tr("Take the picture away"),
            "died": self.tr("They have died"),
            "ended": self.tr("It ended"),
            "left_alone": self.tr("For another reason"),
            "bring_up": self.tr("Bring up again"),
            "print": self.tr("Print…"),
            "pdf": self.tr("Save as PDF…"),
            "today": self.tr("Today"),
            "upcoming": self.tr("Upcoming"),
            "people": self.tr("People"),
            "xray": self.tr("X-ray"),
            "pick_ten": self.tr("Pick ten"),
            "notification": self.tr("Go to Kith's notification"),
            "back": self.tr("Back"),
            "history": self.tr("History and trash"),
            "next_pane": self.tr("Next pane"),
            "previous_pane": self.tr("Pane before"),
            "larger_text": self.tr("Larger text"),
            "smaller_text": self.tr("Smaller text"),
            "usual_text": self.tr("Text as usual"),
            "full_screen": self.tr("Full screen"),
            "help": self.tr("Help for this page"),
            "keys": self.tr("All keys"),
            "whats_new": self.tr("What is new"),
            "data_folder": self.tr("Open the data folder"),
            "diagnostics": self.tr("Copy diagnostics"),
            "about": self.tr("About Kith"),
        }
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._group.triggered.connect(self._on_group_triggered)
        self._by_key: dict[str, QAction] = {}
        self._keys: dict[str, list[QKeySequence]] = {}
        self._needs: dict[str, Needs] = {}
        self._person_menu: QMenu | None = None
        for spec in (*_SPECS, *_PERSON_SPECS, *_WHOLE_SPECS):
            self._add(spec.key, self._texts[spec.key], spec.keys, spec.needs)
        for number in RHYTHM_NUMBERS:
            self._add(_rhythm_key(number), self._rhythm_text(number), (str(number),), Needs.PEOPLE)
        for number in LIST_NUMBERS:
            self._add(list_key(number), "", (f"G, {number}",), Needs.BOOK)
        self.set_available(frozenset())

    def _add(self, key: str, text: str, keys: tuple[str, ...], needs: Needs) -> None:
        action = QAction(text, self)
        self._keys[key] = [QKeySequence(one, QKeySequence.SequenceFormat.PortableText) for one in keys]
        action.setShortcuts(self._keys[key])
        action.setData(key)
        action.setAutoRepeat(False)
        self._group.addAction(action)
        self._by_key[key] = action
        self._needs[key] = needs

    def _rhythm_text(self, number: int) -> str:
        if number == 0:
            return self.tr("Resting")
        return self.tr("Rhythm {number}").format(number=number)

    def action(self, key: str) -> QAction:
        """One action."""
        return self._by_key[key]

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all actions, in the order of the menus."""
        return tuple(self._by_key)

    def needs(self, key: str) -> Needs:
        """What must be there for an action."""
        return self._needs[key]

    def name_rhythms(self, moving: list[str], resting: str) -> None:
        """Give the rhythm keys the names that the person gave the rhythms; keys without one rest."""
        for number in RHYTHM_NUMBERS:
            name = resting if number == 0 else moving[number - 1] if number <= len(moving) else ""
            action = self._by_key[_rhythm_key(number)]
            action.setText(plain_action_text(name) or self._rhythm_text(number))
            action.setVisible(bool(name))

    def set_single_letters(self, has_them: bool) -> None:
        """Let keys without Ctrl or Alt act, or leave them to whoever types; the menus do everything all the same."""
        for key, action in self._by_key.items():
            action.setShortcuts(
                [one for one in self._keys[key] if has_them or not _is_character(one.toString())]
            )

    def name_steps(self, undo: str, redo: str) -> None:
        """Say what undo and redo are about: "Undo: Move Ann Lee to the trash"; empty says just the word."""
        for key, template, label in (
            ("undo", self.tr("Undo: {step}"), undo),
            ("redo", self.tr("Redo: {step}"), redo),
        ):
            text = template.format(step=label) if label else self._texts[key]
            self._by_key[key].setText(plain_action_text(text))

    def groups(self) -> list[tuple[str, list[QAction]]]:
        """Every action under the title of its menu, for the sheet of keys."""
        found: dict[str, list[QAction]] = {}
        for spec in _SPECS:
            found.setdefault(spec.menu, []).append(self._by_key[spec.key])
        rhythms = [self._by_key[_rhythm_key(number)] for number in RHYTHM_NUMBERS]
        found["rhythm"] = [action for action in rhythms if action.isVisible()]
        titles = self._titles()
        return [(titles[menu], actions) for menu, actions in found.items()]

    def _titles(self) -> dict[str, str]:
        return {
            "kith": self.tr("Kith"),
            "edit": self.tr("Edit"),
            "person": self.tr("Person"),
            "view": self.tr("View"),
            "help": self.tr("Help"),
            "rhythm": self.tr("Rhythm"),
        }

    def set_available(self, available: frozenset[Needs]) -> None:
        """Enable what makes sense now."""
        for key, action in self._by_key.items():
            needs = self._needs[key]
            action.setEnabled(needs is Needs.NOTHING or needs in available)

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        titles = self._titles()
        keys = ("kith", "edit", "person", "view", "help")
        words = with_mnemonics(titles[key] for key in keys)
        menus = {key: bar.addMenu(word) for key, word in zip(keys, words, strict=True)}
        for spec in _SPECS:
            menus[spec.menu].addAction(self._by_key[spec.key])
        self._places_of_lists = menus["view"].addMenu(self.tr("Lists"))
        for number in LIST_NUMBERS:
            self._places_of_lists.addAction(self._by_key[list_key(number)])
        self._person_menu = menus["person"]
        self._add_rhythms(menus["person"])
        self._add_whole(menus["person"])

    @property
    def person_menu(self) -> QMenu:
        """The menu of all that can be done about people: the one of the menu bar, for rows and wherever people stand."""
        assert self._person_menu is not None
        return self._person_menu

    def _add_whole(self, menu: QMenu) -> None:
        menu.addAction(self._by_key["tag"])
        menu.addAction(self._by_key["untag"])
        self._lists_menu = menu.addMenu(self.tr("Put into list"))
        self._lists_menu.triggered.connect(self._on_lists_menu_triggered)
        self.name_lists([], [])
        about = menu.addMenu(self.tr("About this person"))
        for spec in _PERSON_SPECS:
            if spec.menu == "about":
                about.addAction(self._by_key[spec.key])
        leaves = menu.addMenu(self.tr("Leave alone"))
        for key in _LEAVES:
            leaves.addAction(self._by_key[key])
        menu.addSeparator()
        copies = menu.addMenu(self.tr("Copy"))
        for key in _COPIES:
            copies.addAction(self._by_key[key])
        menu.addAction(self._by_key["hide"])
        menu.addSeparator()
        menu.addAction(self._by_key["trash"])

    def name_lists(self, lists: list[str], taking: list[tuple[int, str]]) -> None:
        """The names of the lists to go to, and ids and names of those that people can be put into."""
        for number in LIST_NUMBERS:
            name = lists[number - 1] if number <= len(lists) else ""
            self._by_key[list_key(number)].setText(plain_action_text(name) or self.tr("List"))
            self._by_key[list_key(number)].setVisible(bool(name))
        self._places_of_lists.menuAction().setVisible(bool(lists))
        self._lists_menu.clear()
        for one in taking:
            action = QAction(plain_action_text(one[1]), self._lists_menu)
            action.setData(one)
            self._lists_menu.addAction(action)
        self._lists_menu.addSeparator()
        self._lists_menu.addAction(self._by_key["save_chosen"])
        self._lists_menu.addAction(self._by_key["take_out"])

    def set_hidden(self, *, is_hidden: bool) -> None:
        """Whether the people that the actions are about are hidden, and can be brought back."""
        self._by_key["hide"].setText(self.tr("Bring back") if is_hidden else self.tr("Hide"))

    def _add_rhythms(self, menu: QMenu) -> None:
        rhythms = menu.addMenu(self._titles()["rhythm"])
        for number in RHYTHM_NUMBERS:
            rhythms.addAction(self._by_key[_rhythm_key(number)])

    def _on_lists_menu_triggered(self, action: QAction) -> None:
        if isinstance(action.data(), tuple):
            self.list_asked.emit(*action.data())

    def _on_group_triggered(self, action: QAction) -> None:
        key = str(action.data())
        if key.startswith("rhythm "):
            self.rhythm_asked.emit(int(key.removeprefix("rhythm ")))
        else:
            self.asked.emit(key)


def list_key(number: int) -> str:
    """The key of the action that goes to a saved list, 1 the first."""
    return f"list {number}"


def _is_character(keys: str) -> bool:
    """Whether a shortcut begins with a key that writes something."""
    first = keys.split(", ", maxsplit=1)[0].removeprefix("Shift+")
    return len(first) == 1


def _rhythm_key(number: int) -> str:
    return f"rhythm {number}"
