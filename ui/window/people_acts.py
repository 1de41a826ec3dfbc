"""What the window does about the people that are chosen and about the lists: behind keys, menus, bars and drops alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.group_deeds import Group, GroupDeeds, group_of
from ui.place_keys import ELSE, IMPORT, PEOPLE, list_of, list_place, rhythm_of

if TYPE_CHECKING:
    from prm.database import Transaction
    from prm.filters import Value
    from prm.lists import SavedList
    from ui.desk import Desk
    from ui.lists import Lists
    from ui.main_window import MainWindow

#: With more people than this nobody talked at once.
_MOST_TALKED = 50


def _with_keys(text: str, keys: str) -> str:
    """The words of an entry, and beside them the keys that do the same where the list itself has the focus."""
    sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    return text + "\t" + sequence.toString(QKeySequence.SequenceFormat.NativeText)


def _tags(tx: Transaction) -> list[Value]:
    from prm.filters import values_of

    return values_of(tx, "tag", 500)


class PeopleActs(QObject):
    """Each method is an action. They are about ``window.targets``, or about the list that is shown."""

    def __init__(self, window: MainWindow, desk: Desk, lists: Lists) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._lists = lists
        self._deeds = GroupDeeds(desk.backend, desk.notices, self)
        self._tagging = Group(())
        self._named_list: SavedList | None = None
        self._menu: QMenu | None = None

    @property
    def deeds(self) -> GroupDeeds:
        """The commands on groups."""
        return self._deeds

    def _group(self) -> Group:
        return group_of(self._window.targets)

    def do(self, key: str) -> None:
        """Do what a bar or a menu of the list asks for."""
        if key.startswith("copy "):
            self.copy(key.removeprefix("copy "))
            return
        if key.startswith("list "):
            for saved in self._lists.all[int(key.removeprefix("list ")) - 1 :][:1]:
                self._window.go(list_place(saved.id))
            return
        {
            "talk": self.talk,
            "tag": self.tag,
            "untag": self.untag,
            "copy": self.copy,
            "export": self.export,
            "hide": self.hide,
            "trash": self.trash,
            "add_person": self.add_person,
            "import": self._import,
            "save_list": self.save_list,
            "columns": self.choose_columns,
            "save_chosen": self.save_chosen,
            "take_out": self.take_out,
            "keep_list": self.keep_list,
            "rename_list": self.rename_shown_list,
        }[key]()

    def talk(self) -> None:
        """*We talked* with all of them."""
        people = self._window.targets
        if len(people) > _MOST_TALKED:
            self._desk.notices.say(self.tr("Choose at most 50 people that you talked with."))
        elif all(name for _one, name in people):
            self._desk.ways.talk_asked.emit(people)
        else:
            from prm.people import people_lines

            ids = [one for one, _name in people]
            self._desk.backend.fetch(self, people_lines, ids, done=self._on_talkers)

    def _on_talkers(self, lines: Sequence[Any]) -> None:
        self._desk.ways.talk_asked.emit([(line.id, line.display_name) for line in lines])

    def place(self, circle_id: int, rhythm: str) -> None:
        """Give them a rhythm, 0 for none."""
        self._deeds.place(self._group(), circle_id or None, rhythm)

    def tag(self) -> None:
        """Ask for a tag and put it on them."""
        self._ask_tag(is_off=False)

    def untag(self) -> None:
        """Ask for a tag and take it off them."""
        self._ask_tag(is_off=True)

    def _ask_tag(self, *, is_off: bool) -> None:
        self._tagging = self._group()
        done = self._on_tags_to_take_off if is_off else self._on_tags
        if self._tagging.ids:
            self._desk.backend.fetch(self, _tags, done=done)

    def _on_tags(self, tags: list[Value]) -> None:
        question = self._one_line(self.tr("Tag"), self.tr("Tag"), self.tr("Put it on"), tags=tags)
        question.answered.connect(self._on_tag_answered)
        question.open()

    def _on_tags_to_take_off(self, tags: list[Value]) -> None:
        question = self._one_line(
            self.tr("Take a tag off"), self.tr("Tag"), self.tr("Take it off"), tags=tags
        )
        question.answered.connect(self._on_tag_to_take_off_answered)
        question.open()

    def _one_line(
        self,
        title: str,
        hint: str,
        confirm: str,
        *,
        value: str = "",
        tags: Sequence[Value] = (),
        detail: str = "",
    ) -> Any:
        from ui.kit.one_line import OneLine

        names = [tag.name for tag in tags]
        return OneLine(
            title, hint, confirm, value=value, suggestions=names, detail=detail, parent=self._window
        )

    def _on_tag_answered(self, tag: str) -> None:
        self._deeds.tag(self._tagging, tag)

    def _on_tag_to_take_off_answered(self, tag: str) -> None:
        self._deeds.untag(self._tagging, tag)

    def hide(self) -> None:
        """Hide them, or bring them back where they are hidden."""
        group = self._group()
        people = self._window.people
        if not group.ids:
            return
        if people is not None and people.shows_hidden:
            self._deeds.bring_back(group)
            return
        self._go_to_next()
        self._deeds.hide(group)

    def trash(self) -> None:
        """Move them to the trash."""
        group = self._group()
        if group.ids:
            self._go_to_next()
            self._deeds.trash(group)

    def _go_to_next(self) -> None:
        if (people := self._window.people) is not None:
            people.listing.choosing.go_to_next()

    def copy(self, what: str = "brief") -> None:
        """Copy them, in one of the forms of ``CopyAs``."""
        from prm.exporting.copying import CopyAs
        from ui.copying import Copier

        Copier(self._desk.backend, self._desk.notices, self).copy(self._group().ids, CopyAs(what))

    def export(self) -> None:
        """Write those chosen into a file, or the whole list where they are not many."""
        from ui.export_choice import ExportChoice, Shown

        people = self._window.people
        group = self._group()
        choice = ExportChoice(self._desk.backend, self._desk.notices, self._window)
        if people is None or people.listing.has_many or people.widget.covers_list:
            choice.ask(group.ids, group.name or self.tr("People"))
        else:
            view = people.listing.view
            choice.ask(Shown(view.filter, view.sort, view.is_reversed), people.listing.title)

    def add_person(self, name: str = "") -> None:
        """The form for somebody new, who is shown then."""
        from ui.people.adding import AddPersonForm

        form = AddPersonForm(self._desk, name, self._window)
        form.added.connect(self._desk.ways.person_asked)
        form.open()

    def _import(self) -> None:
        self._window.go(IMPORT)

    def put_into(self, list_id: int, name: str) -> None:
        """Put those chosen into a list."""
        self._deeds.put_into_list(self._group(), list_id, name)

    def take_out(self) -> None:
        """Take those chosen out of the list that is open."""
        people = self._window.people
        if people is not None and (saved := people.listing.saved_list) is not None:
            self._go_to_next()
            self._deeds.take_from_list(self._group(), saved.id, saved.name)

    def save_list(self) -> None:
        """Ask for a name and keep what is shown as a list."""
        if self._window.people is not None:
            question = self._ask_list_name()
            question.answered.connect(self._on_list_name_answered)
            question.open()

    def save_chosen(self) -> None:
        """Ask for a name and keep those chosen as a list."""
        self._tagging = self._group()
        question = self._ask_list_name()
        question.answered.connect(self._on_chosen_name_answered)
        question.open()

    def _ask_list_name(self) -> Any:
        detail = self.tr("It stands in the sidebar, with its filters, sort and columns.")
        return self._one_line(
            self.tr("Save as list"), self.tr("Name of the list"), self.tr("Save"), detail=detail
        )

    def _on_list_name_answered(self, name: str) -> None:
        if (people := self._window.people) is not None:
            self._deeds.save_list(name, people.listing.view)

    def _on_chosen_name_answered(self, name: str) -> None:
        from prm.filters import Filter
        from prm.lists import View

        self._deeds.save_list(name, View(Filter(among=self._tagging.ids)))

    def choose_columns(self) -> None:
        """The menu of columns, over the head of the list."""
        if (people := self._window.people) is not None:
            people.widget.show_list()
            people.listing.open_columns()

    def keep_list(self) -> None:
        """Make the list that is open what is shown now."""
        people = self._window.people
        if people is not None and (saved := people.listing.saved_list) is not None:
            self._deeds.change_list(saved.id, saved.name, people.listing.view)

    def rename_shown_list(self) -> None:
        """Ask for another name of the list that is open."""
        people = self._window.people
        if people is not None and people.listing.saved_list is not None:
            self.rename_list(people.listing.saved_list)

    def rename_list(self, saved: SavedList) -> None:
        """Ask for another name of a list."""
        self._named_list = saved
        question = self._one_line(
            self.tr("Rename the list"), self.tr("Name of the list"), self.tr("Rename"), value=saved.name
        )
        question.answered.connect(self._on_new_name_answered)
        question.open()

    def _on_new_name_answered(self, name: str) -> None:
        if self._named_list is not None:
            self._deeds.rename_list(self._named_list.id, name)

    def on_person_menu_requested(self, point: QPoint) -> None:
        """The menu of those chosen was asked for: the very one of the menu bar."""
        self._window.actions_.person_menu.popup(point)

    def on_people_dropped(self, place: str, ids: list[int]) -> None:
        """People were dropped onto a place of the sidebar."""
        known = dict(self._window.targets)
        group = group_of([(one, known.get(one, "")) for one in ids])
        if len(ids) == 1 and not group.name:
            group = Group(group.ids, self.tr("one person"))
        circle_id, list_id = rhythm_of(place), list_of(place)
        if circle_id is not None and self._window.places is not None:
            names = {rhythm.id: rhythm.name for rhythm in self._window.places.rhythms}
            self._deeds.place(group, circle_id, names.get(circle_id, ""))
        elif place == ELSE:
            self._deeds.place(group, None, "")
        elif list_id is not None and (saved := self._lists.find(list_id)) is not None:
            self._deeds.put_into_list(group, saved.id, saved.name)

    def on_list_moved(self, place: str, steps: int) -> None:
        """A list is to stand elsewhere among the others."""
        saved = self._saved(place)
        if saved is not None:
            at = [one.id for one in self._lists.all].index(saved.id) + steps
            if 0 <= at < len(self._lists.all):
                self._deeds.move_list(saved.id, saved.name, at)

    def _saved(self, place: str) -> SavedList | None:
        list_id = list_of(place)
        return None if list_id is None else self._lists.find(list_id)

    def list_menu(self, place: str) -> QMenu:
        """The menu of a list in the sidebar."""
        if self._menu is None:
            self._menu = QMenu(self._window)
            self._menu.triggered.connect(self._on_menu_triggered)
        self._menu.clear()
        ids = [one.id for one in self._lists.all]
        at = ids.index(list_of(place) or 0) if list_of(place) in ids else -1
        for key, text, is_there in (
            ("rename", self.tr("Rename…"), True),
            ("up", _with_keys(self.tr("Move up"), "Alt+Up"), at > 0),
            ("down", _with_keys(self.tr("Move down"), "Alt+Down"), -1 < at < len(ids) - 1),
            ("", "", True),
            ("remove", self.tr("Remove the list"), True),
        ):
            if not key:
                self._menu.addSeparator()
                continue
            action = QAction(text, self._menu)
            action.setEnabled(is_there)
            action.setData((key, place))
            self._menu.addAction(action)
        return self._menu

    def on_menu_requested(self, place: str, point: QPoint) -> None:
        """The menu of a list was asked for."""
        self.list_menu(place).popup(point)

    def _on_menu_triggered(self, action: QAction) -> None:
        key, place = action.data()
        saved = self._saved(place)
        if saved is None:
            return
        if key == "rename":
            self.rename_list(saved)
        elif key == "remove":
            if self._window.place == list_place(saved.id):
                self._window.go(PEOPLE)
            self._deeds.remove_list(saved.id, saved.name)
        else:
            self.on_list_moved(place, -1 if key == "up" else 1)
