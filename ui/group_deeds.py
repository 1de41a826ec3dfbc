"""What can be done about one or many people at once: one step each, and a notice that says where they went."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from ui.backend import Backend
from ui.jobs import Failure
from ui.notices import Notice, Notices

if TYPE_CHECKING:
    from prm.database import Written
    from prm.lists import View


class Group(NamedTuple):
    """People by their ids, and the name where it is one person."""

    ids: tuple[int, ...]
    name: str = ""


class GroupDeeds(QObject):
    """The commands on groups. ``done`` follows each of them; what fails is told by the backend and leaves all as it was."""

    done = Signal()

    def __init__(self, backend: Backend, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._notices = notices
        # The writer does one thing after another and answers in that order.
        self._waiting: deque[Notice] = deque()

    def place(self, group: Group, circle_id: int | None, rhythm: str) -> None:
        """Give people a rhythm, or none."""
        from prm.circles import place_in_circle

        many = self.tr("%n people: {rhythm}", "", len(group.ids))
        text = (self.tr("{name}: {rhythm}") if len(group.ids) == 1 else many).format(
            name=group.name, rhythm=rhythm or self.tr("no rhythm")
        )
        self._run(Notice(text), place_in_circle, list(group.ids), circle_id)

    def tag(self, group: Group, tag: str) -> None:
        """Put a tag on people."""
        from prm.facts import add_tag

        many = self.tr("Tagged {tag}: %n people", "", len(group.ids))
        text = self.tr("Tagged {tag}: {name}") if len(group.ids) == 1 else many
        self._run(Notice(text.format(name=group.name, tag=tag)), add_tag, list(group.ids), tag)

    def untag(self, group: Group, tag: str) -> None:
        """Take a tag off people."""
        from prm.facts import remove_tag

        many = self.tr("No longer tagged {tag}: %n people", "", len(group.ids))
        text = self.tr("No longer tagged {tag}: {name}") if len(group.ids) == 1 else many
        self._run(Notice(text.format(name=group.name, tag=tag)), remove_tag, list(group.ids), tag)

    def hide(self, group: Group) -> None:
        """Out of lists and reminders."""
        from prm.contacts import hide_contact

        text = (
            self.tr("Hidden: {name}").format(name=group.name)
            if len(group.ids) == 1
            else self.tr("Hidden: %n people", "", len(group.ids))
        )
        detail = self.tr("the search still finds them, and the list Hidden")
        self._run(Notice(text, detail), hide_contact, list(group.ids))

    def bring_back(self, group: Group) -> None:
        """Hidden people are in lists and reminders again."""
        from prm.contacts import show_contact

        many = self.tr("Brought back: %n people", "", len(group.ids))
        text = self.tr("Brought back: {name}").format(name=group.name) if len(group.ids) == 1 else many
        self._run(Notice(text), show_contact, list(group.ids))

    def trash(self, group: Group) -> None:
        """To the trash."""
        from prm.contacts import trash_contact

        many = self.tr("Moved to the trash: %n people", "", len(group.ids))
        text = self.tr("Moved to the trash: {name}").format(name=group.name) if len(group.ids) == 1 else many
        self._run(Notice(text, self.tr("kept there for 30 days")), trash_contact, list(group.ids))

    def restore(self, group: Group) -> None:
        """Out of the trash."""
        from prm.contacts import restore_contact

        many = self.tr("Taken out of the trash: %n people", "", len(group.ids))
        text = (
            self.tr("Taken out of the trash: {name}").format(name=group.name) if len(group.ids) == 1 else many
        )
        self._run(Notice(text), restore_contact, list(group.ids))

    def put_into_list(self, group: Group, list_id: int, name: str) -> None:
        """Into a saved list, in the way that it takes people."""
        from prm.lists import add_to_list

        many = self.tr("Put into {list}: %n people", "", len(group.ids))
        text = self.tr("Put into {list}: {name}") if len(group.ids) == 1 else many
        notice = Notice(text.format(name=group.name, list=name))
        self._run(notice, add_to_list, list_id, list(group.ids))

    def take_from_list(self, group: Group, list_id: int, name: str) -> None:
        """Out of a saved list that names its people."""
        from prm.lists import take_from_list

        many = self.tr("Taken out of {list}: %n people", "", len(group.ids))
        text = self.tr("Taken out of {list}: {name}") if len(group.ids) == 1 else many
        notice = Notice(text.format(name=group.name, list=name))
        self._run(notice, take_from_list, list_id, list(group.ids))

    def save_list(self, name: str, view: View) -> None:
        """Keep a view as a list."""
        from prm.lists import add_list

        self._run(Notice(self.tr("Saved as a list: {list}").format(list=name)), add_list, name, view)

    def change_list(self, list_id: int, name: str, view: View) -> None:
        """Make a list what is shown now."""
        from prm.lists import change_list

        self._run(
            Notice(self.tr("The list now shows this: {list}").format(list=name)), change_list, list_id, view
        )

    def rename_list(self, list_id: int, name: str) -> None:
        """Give a list another name."""
        from prm.lists import rename_list

        self._run(Notice(self.tr("Renamed to {list}").format(list=name)), rename_list, list_id, name)

    def move_list(self, list_id: int, name: str, place: int) -> None:
        """Put a list elsewhere among the others."""
        from prm.lists import move_list

        self._run(Notice(self.tr("Moved: {list}").format(list=name)), move_list, list_id, place)

    def remove_list(self, list_id: int, name: str) -> None:
        """Remove a list; its people stay."""
        from prm.lists import remove_list

        notice = Notice(self.tr("Removed the list {list}").format(list=name), self.tr("its people stay"))
        self._run(notice, remove_list, list_id)

    def _run(self, notice: Notice, command: Callable[..., Any], *args: Any) -> None:
        self._waiting.append(notice)
        self._backend.run(self, command, *args, done=self._on_done, failed=self._on_failed)

    def _on_done(self, written: Written[Any]) -> None:
        notice = self._waiting.popleft()
        if written.changes:
            self._notices.say(notice.text, notice.detail, written.changes.step_id)
        self.done.emit()

    def _on_failed(self, failure: Failure) -> None:
        self._waiting.popleft()
        self._backend.failed.emit(failure)


def group_of(people: Sequence[tuple[int, str]]) -> Group:
    """The group of some people by id and name."""
    return Group(tuple(one for one, _name in people), people[0][1] if len(people) == 1 else "")
