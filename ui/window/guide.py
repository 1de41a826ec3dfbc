"""Takes pages where they ask to be taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from prm.people import Filter
    from ui.main_window import MainWindow
    from ui.ways import Ways
    from ui.window.keys import Keys
    from ui.writing.writer import Writer


class Guide(QObject):
    """Joins the ways to the window and to the forms."""

    def __init__(self, ways: Ways, window: MainWindow, keys: Keys) -> None:
        super().__init__(window)
        self._window = window
        self._keys = keys
        self._writer: Writer | None = None
        ways.write_asked.connect(self._on_ways_write_asked)
        ways.person_asked.connect(window.show_person)
        ways.people_asked.connect(self._on_ways_people_asked)
        ways.place_asked.connect(window.go)
        ways.action_asked.connect(keys.do)
        ways.conversation_asked.connect(window.show_conversation)
        ways.files_asked.connect(window.open_files)
        ways.talk_asked.connect(keys.open_talk_with)
        ways.capture_asked.connect(keys.open_capture)
        ways.note_asked.connect(keys.open_note)
        ways.follow_up_asked.connect(keys.open_follow_up)
        ways.address_asked.connect(keys.open_address)

    @property
    def writer(self) -> Writer:
        """What opens channels; made when somebody first wants to write."""
        if self._writer is None:
            from ui.writing.question import QuestionBar
            from ui.writing.writer import Writer

            bar = QuestionBar()
            self._window.add_at_foot(bar)
            self._writer = Writer(self._window.desk, bar, self._window)
            self._writer.asks.connect(self._window.refresh_actions)
            bar.answered.connect(self._window.refresh_actions)
        return self._writer

    @property
    def is_asking(self) -> bool:
        """Whether there is a question at the foot of the window."""
        return self._writer is not None and self._writer.is_asking

    def put_question_away(self) -> bool:
        """Answer a question with *Not yet*; gives whether there was one."""
        return self._writer is not None and self._writer.say_not_yet()

    def ask_about_last_time(self) -> None:
        """Ask about what was opened before Kith was closed."""
        if self._window.desk.preferences.values.pending_write:
            self.writer.ask_about_last_time()

    def _on_ways_write_asked(self, contact_id: int, name: str) -> None:
        self.writer.write(contact_id, name)

    def _on_ways_people_asked(self, chosen: Filter, title: str) -> None:
        self._window.show_people(chosen, title)
