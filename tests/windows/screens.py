"""Every screen of the window, in one list.

To add one: a function that brings a ``Stage`` to it and gives the widget to look at, and one line in ``SCREENS`` (or in
``FIRST_SCREENS``, for what is seen before there is a book). The walk looks for faults in all of them, and
``python3 run.py sheet`` draws them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtWidgets import QWidget

from prm.preferences import Preferences
from prm.reminders.shown import due_now
from tests.windows.stage import NOW, Stage
from ui.about import AboutDialog
from ui.closing_dialogs import FirstClose, NoTray
from ui.notice_panel import NoticePanel
from ui.reminder_words import card_of

Screen = Callable[[Stage], QWidget]


def today(stage: Stage) -> QWidget:
    stage.window.go("today")
    return stage.window


def today_narrow(stage: Stage) -> QWidget:
    stage.window.resize(700, 800)
    return stage.window


def people(stage: Stage) -> QWidget:
    stage.window.go("people")
    return stage.window


def _person_id(stage: Stage) -> int:
    who = stage.window.today.chosen_person()
    assert who is not None
    return who.contact_id


def person(stage: Stage) -> QWidget:
    stage.desk.ways.person_asked.emit(_person_id(stage))
    return stage.window


def person_narrow(stage: Stage) -> QWidget:
    stage.window.resize(700, 800)
    stage.desk.ways.person_asked.emit(_person_id(stage))
    return stage.window


def upcoming(stage: Stage) -> QWidget:
    stage.window.actions_.action("upcoming").trigger()
    return stage.dialog()


def talk(stage: Stage) -> QWidget:
    stage.window.actions_.action("talk").trigger()
    return stage.dialog()


def note(stage: Stage) -> QWidget:
    stage.window.actions_.action("note").trigger()
    return stage.dialog()


def follow_up(stage: Stage) -> QWidget:
    stage.window.actions_.action("follow_up").trigger()
    return stage.dialog()


def later(stage: Stage) -> QWidget:
    stage.window.actions_.action("later_until").trigger()
    return stage.dialog()


def import_choose(stage: Stage) -> QWidget:
    stage.window.go("import")
    return stage.window


def import_map(stage: Stage) -> QWidget:
    table = stage.folder / "people of 2026.csv"
    table.write_text(
        "Name;Firm;Mail;Mail 2;Last lunch;Group;My rating\n"
        "Zoë Brandt;Müller & Söhne;zoe@example.org;z@example.org;03/04/2026;clients, lisbon;4\n",
        encoding="utf-8",
    )
    stage.desk.ways.files_asked.emit([table])
    stage.settle()
    return stage.window


def about(stage: Stage) -> QWidget:
    AboutDialog(stage.window).open()
    return stage.dialog()


def first_close(stage: Stage) -> QWidget:
    FirstClose("18:00", stage.window).open()
    return stage.dialog()


def no_tray(stage: Stage) -> QWidget:
    NoTray(stage.window).open()
    return stage.dialog()


def notification(stage: Stage) -> QWidget:
    who = stage.window.today.chosen_person()
    assert who is not None
    due = stage.desk.backend.database().read(due_now, stage.desk.backend.today, Preferences())
    panel = NoticePanel(stage.window)
    panel.show_card(card_of([one for one in due if one.name == who.display_name], "reason", NOW.date()))
    return panel


def notification_of_several(stage: Stage) -> QWidget:
    due = stage.desk.backend.database().read(due_now, stage.desk.backend.today, Preferences())
    panel = NoticePanel(stage.window)
    panel.show_card(card_of(due, "reason", NOW.date()))
    return panel


def welcome(stage: Stage) -> QWidget:
    return stage.window


SCREENS: Final[Mapping[str, Screen]] = {
    "today": today,
    "today, narrow": today_narrow,
    "people": people,
    "person": person,
    "person, narrow": person_narrow,
    "upcoming": upcoming,
    "we talked": talk,
    "note": note,
    "follow-up": follow_up,
    "later": later,
    "import": import_choose,
    "import, map": import_map,
    "about": about,
    "first close": first_close,
    "no tray": no_tray,
    "notification": notification,
    "notification of several": notification_of_several,
}
FIRST_SCREENS: Final[Mapping[str, Screen]] = {"welcome": welcome}
