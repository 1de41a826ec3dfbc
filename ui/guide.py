"""Takes pages where they ask to be taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from prm.people import Filter
    from ui.keys import Keys
    from ui.main_window import MainWindow
    from ui.ways import Ways


class Guide(QObject):
    """Joins the ways to the window and to the forms."""

    def __init__(self, ways: Ways, window: MainWindow, keys: Keys) -> None:
        super().__init__(window)
        self._window = window
        self._keys = keys
        ways.person_asked.connect(window.show_person)
        ways.people_asked.connect(self._on_ways_people_asked)
        ways.place_asked.connect(window.go)
        ways.conversation_asked.connect(window.show_conversation)
        ways.files_asked.connect(window.open_files)
        ways.talk_asked.connect(self._on_ways_talk_asked)
        ways.note_asked.connect(keys.open_note)
        ways.follow_up_asked.connect(keys.open_follow_up)

    def _on_ways_people_asked(self, chosen: Filter, title: str) -> None:
        self._window.show_people(chosen, title)

    def _on_ways_talk_asked(self, people: list[tuple[int, str]]) -> None:
        for contact_id, name in people[:1]:
            self._keys.open_talk(contact_id, name)
