"""Every screen of the window, in one list.

To add one: a function that brings a ``Stage`` to it and gives the widget to look at, and one line in ``SCREENS`` (or in
``FIRST_SCREENS``, for what is seen before there is a book). The walk looks for faults in all of them, and
``python3 run.py sheet`` draws them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from prm.filters import Filter, Scope
from prm.importing.rejected import LeftOut
from prm.importing.review import ChangeRow, LeftGroup
from prm.importing.since import News, Row, Since
from prm.preferences import Preferences
from prm.reminders.shown import due_now
from prm.words import TokenKind
from tests.ui.archives import MANY, make_archive
from tests.windows.stage import NOW, Stage
from ui.background.closing_dialogs import FirstClose, NoTray
from ui.background.notice_panel import NoticePanel
from ui.background.reminder_words import card_of
from ui.capture.palette import Palette
from ui.capture.talk import TalkForm
from ui.help.about import AboutDialog
from ui.import_wizard.page import ImportPage
from ui.jobs import Done
from ui.people.page import PeoplePage
from ui.picking.page import PickingPage
from ui.settings.page import SettingsPage
from ui.writing.writer import Written
from ui.xray.page import XrayPage

Screen = Callable[[Stage], QWidget]


_PING: Final = "ping in 3 weeks"


def today(stage: Stage) -> QWidget:
    stage.window.go("today")
    return stage.window


def today_narrow(stage: Stage) -> QWidget:
    stage.window.resize(700, 800)
    return stage.window


def people(stage: Stage) -> QWidget:
    stage.window.go("people")
    return stage.window


def _list(stage: Stage) -> PeoplePage:
    stage.window.go("people")
    stage.settle()
    assert stage.window.people is not None
    listing = stage.window.people.listing
    listing.choosing.choose_row(6)
    stage.settle()
    return listing


def people_many(stage: Stage) -> QWidget:
    _list(stage)._view.choose_rows([1, 2, 5])
    return stage.window


def people_filtered(stage: Stage) -> QWidget:
    chosen = Filter(Scope.WAITING, tag="press", never_talked=True, birthday_this_month=True)
    _list(stage)._on_filters_changed(chosen)
    return stage.window


def people_nobody(stage: Stage) -> QWidget:
    _list(stage)._search.setText("Nobody at all")
    return stage.window


def add_person(stage: Stage) -> QWidget:
    _list(stage)
    stage.window.acts.add_person("Ann Lee")
    return stage.dialog()


def save_list(stage: Stage) -> QWidget:
    _list(stage)
    stage.window.acts.save_list()
    return stage.dialog()


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


def talk_from_a_line(stage: Stage) -> QWidget:
    stage.desk.ways.talk_asked.emit([])
    form = stage.dialog()
    assert isinstance(form, TalkForm)
    form.line.setText(f"lunch with ines and nobody on thursday about the printed issue, {_PING}")
    stage.wait(lambda: form.is_up_to_date)
    return form


def palette(stage: Stage) -> QWidget:
    return _palette(stage, "")


def palette_finds(stage: Stage) -> QWidget:
    return _palette(stage, "lis")


def palette_commands(stage: Stage) -> QWidget:
    return _palette(stage, ">")


def palette_line(stage: Stage) -> QWidget:
    return _palette(stage, f"coffee with ines yesterday about engines, {_PING} #work")


def palette_unsure(stage: Stage) -> QWidget:
    return _palette(stage, "call with ines in october")


def _palette(stage: Stage, text: str) -> QWidget:
    stage.desk.ways.capture_asked.emit(text)
    found = stage.dialog()
    assert isinstance(found, Palette)
    found.field.setText(text)
    stage.wait(lambda: found.is_up_to_date)
    return found


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


def _import_page(stage: Stage) -> ImportPage:
    """The import with an archive read and planned; nothing of it comes in."""
    before = stage.window.root.import_page
    if before is not None:  # the screen before may show it at work
        before._drop()
        before._show(before.choose)
    people = (
        *MANY,
        ("Priya", "Raman <b>", "Helio & Sons", "Senior policy adviser for the northern harbours"),
    )
    stage.desk.ways.files_asked.emit([make_archive(stage.folder / "archive.zip", people=people)])
    page = stage.window.root.import_page
    assert page is not None
    stage.wait(lambda: page.step in (page.review, page.owner))
    if page.step is page.owner:  # the sample network is somebody else's
        page.owner.answered.emit("Ada Owner")
        stage.wait(lambda: page.step is page.review)
    stage.settle()
    return page


def import_review(stage: Stage) -> QWidget:
    page = _import_page(stage)
    conflict = ChangeRow("a", "Søren Holm", "position", "Policy adviser, retired", "Senior policy adviser")
    update = ChangeRow("b", "Yuki Tanabe", "position", "Researcher", "Senior researcher")
    review = page.review._review
    assert review is not None
    shown = replace(
        review,
        conflicts=(conflict, replace(conflict, record_key="c", name="Zofia Kamińska")),
        updates=(update,),
        lengths={**review.lengths, "updates": 1},
        left=(LeftGroup("archive.zip!Connections.csv", "twice in the file", 1, (7,)),),
        gone=54,
    )
    page.review.show_review(shown)
    return stage.window


def import_review_narrow(stage: Stage) -> QWidget:
    stage.window.resize(700, 800)
    return import_review(stage)


def import_working(stage: Stage) -> QWidget:
    page = _import_page(stage)
    page.working.set_bringing(True)
    page.working.begin("")
    page.working.show_progress(12_345, 37, "exchanges")
    page.working.ask_before_closing()
    page._show(page.working)
    return stage.window


def _done(stage: Stage, since: Since | None) -> QWidget:
    page = _import_page(stage)
    review = page.review._review
    assert review is not None
    left = (LeftOut("archive.zip!Connections.csv", {"twice in the file": (7,)}),)
    page._on_work_done(Done(review, 1, since, left))
    return stage.window


def import_done(stage: Stage) -> QWidget:
    return _done(stage, None)


_NAMES: Final = ("Nadia Abel", "Emil Kranz", "Paulo Zarco", "Tove Lind", "Hana Petek")


def import_since(stage: Stage) -> QWidget:
    said = Row(
        1, "u", "Kwame Mensah", "Can we speak about the pilot first?", date(2026, 9, 29), date(2026, 9, 30)
    )
    moved = replace(
        said, words="", started_on=None, happened_on=None, was="Associate", becomes="Lawyer & more"
    )
    return _done(
        stage,
        Since(
            known_to=date(2026, 5, 12),
            meaningful=News(9, (1, 2), (said,)),
            in_passing=News(5, (3,), (said,)),
            passing_kinds={str(kind): 2 for kind in TokenKind},
            waiting=News(6, (4,), (said,)),
            moved=News(31, (5,), (moved,)),
            new_silent=News(12, (6,), tuple(replace(moved, name=name) for name in _NAMES)),
            gone=News(2, (7,), tuple(replace(moved, name=name) for name in _NAMES[:2])),
            notes=118,
            rhythms=63,
            verdicts=9,
        ),
    )


def import_since_narrow(stage: Stage) -> QWidget:
    stage.window.resize(700, 800)
    return import_since(stage)


def x_ray(stage: Stage) -> QWidget:
    stage.desk.ways.conversation_asked.emit("x-ray")
    return stage.window


def x_ray_narrow(stage: Stage) -> QWidget:
    stage.window.resize(700, 800)
    return x_ray(stage)


def x_ray_table(stage: Stage) -> QWidget:
    x_ray(stage)
    stage.settle()
    page = stage.window.root.currentWidget()
    assert isinstance(page, XrayPage)
    page.as_table.click()
    return stage.window


def pick_ten(stage: Stage) -> QWidget:
    stage.desk.ways.conversation_asked.emit("pick-ten")
    return stage.window


def pick_ten_narrow(stage: Stage) -> QWidget:
    stage.window.resize(700, 800)
    return pick_ten(stage)


def pick_by_name(stage: Stage) -> QWidget:
    pick_ten(stage)
    stage.settle()
    page = stage.window.root.currentWidget()
    assert isinstance(page, PickingPage)
    page.find_by_name()
    return stage.window


def close_sample(stage: Stage) -> QWidget:
    bar = stage.window._sample
    assert bar is not None
    bar.leave.click()
    return stage.dialog()


def about(stage: Stage) -> QWidget:
    AboutDialog(stage.desk, stage.window).open()
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


def names_written_down(stage: Stage) -> QWidget:
    page = stage.window.root.welcome_page
    assert page is not None
    page.names.field.setPlainText("Ada Lovelace\nTomás\nInês Duarte\nKwame Mensah")
    page.names.add()
    stage.wait(lambda: isinstance(stage.window.root.currentWidget(), PickingPage))
    return stage.window


def no_rhythm(stage: Stage) -> QWidget:
    stage.window.go("today")
    return stage.window


def first_day(stage: Stage) -> QWidget:
    pick_ten(stage)
    stage.settle()
    page = stage.window.root.currentWidget()
    assert isinstance(page, PickingPage)
    for number in (1, 2, 3):
        page.card.rhythms.choose(number)
    stage.settle()
    page.left.emit()
    return stage.window


def first_day_waiting(stage: Stage) -> QWidget:
    """The archive was asked for and should be ready."""
    stage.desk.preferences.change(archive_asked_on="2026-01-01")
    stage.window.resize(700, 800)
    return stage.window


def history_narrow(stage: Stage) -> QWidget:
    widget = history(stage)
    stage.window.resize(700, 800)
    return widget


def history_full(stage: Stage) -> QWidget:
    """What a few minutes of work leave behind: steps of many kinds, and somebody in the trash."""
    listing = _list(stage)
    who = _person_id(stage)
    stage.desk.deeds.talked_since(who, "Kerstin Ahlgren")
    stage.settle()
    listing.choosing.choose_row(20)
    stage.settle()
    stage.window.acts.do("trash")
    stage.settle()
    return history(stage)


def toast(stage: Stage) -> QWidget:
    stage.window.go("today")
    stage.settle()
    stage.window.today.not_this_time()
    return stage.window


def saved_list(stage: Stage) -> QWidget:
    listing = _list(stage)
    listing._on_filters_changed(Filter(tag="lisbon"))
    stage.settle()
    stage.window.acts.deeds.save_list("Lisbon", listing.view)
    stage.settle()
    stage.window.acts.do("list 1")
    return stage.window


def history(stage: Stage) -> QWidget:
    stage.window.resize(1280, 800)
    stage.window.root.show_frame()
    stage.window.go("history")
    return stage.window


def settings(section: str) -> Screen:
    def show(stage: Stage) -> QWidget:
        stage.window.resize(1280, 800)
        stage.window.root.show_frame()
        stage.window.go("settings")
        page = stage.window.page
        assert isinstance(page, SettingsPage)
        page.show_section(section)
        return stage.window

    return show


def settings_narrow(stage: Stage) -> QWidget:
    widget = settings("rhythms")(stage)
    stage.window.resize(700, 800)
    return widget


def all_keys(stage: Stage) -> QWidget:
    stage.window.actions_.action("keys").trigger()
    return stage.dialog()


def help_page(stage: Stage) -> QWidget:
    stage.window.actions_.action("help").trigger()
    return stage.dialog()


def restoring(stage: Stage) -> QWidget:
    stage.window.actions_.action("restore_backup").trigger()
    return stage.dialog()


def work_form(stage: Stage) -> QWidget:
    person(stage)
    stage.settle()
    stage.window.actions_.action("work").trigger()
    return stage.dialog()


def exchange_form(stage: Stage) -> QWidget:
    person(stage)
    stage.settle()
    assert stage.window.people is not None
    page = stage.window.people.person
    row = next(row for row in page._model._rows if row.exchange is not None)
    page._on_row_menu_edit_asked(row)
    return stage.dialog()


def note_open(stage: Stage) -> QWidget:
    person(stage)
    stage.settle()
    assert stage.window.people is not None
    page = stage.window.people.person
    row = next(row for row in page._model._rows if row.entry is not None and row.entry.note_id is not None)
    page._open_row(row)
    stage.settle()
    page._note.edit()
    return stage.window


def question(stage: Stage) -> QWidget:
    writer = stage.window.guide.writer
    writer._opened = Written(_person_id(stage), "Kerstin Ahlgren", "message", "linkedin")
    writer._ask()
    return stage.window


def address_form(stage: Stage) -> QWidget:
    stage.window.desk.ways.address_asked.emit(_person_id(stage), "Kerstin Ahlgren")
    return stage.dialog()


SCREENS: Final[Mapping[str, Screen]] = {
    "today": today,
    "today, narrow": today_narrow,
    "people": people,
    "people, several chosen": people_many,
    "people, filtered": people_filtered,
    "people, nobody found": people_nobody,
    "add a person": add_person,
    "save as list": save_list,
    "person": person,
    "person, narrow": person_narrow,
    "position and organization": work_form,
    "edit an exchange": exchange_form,
    "note open": note_open,
    "did you write": question,
    "how to reach": address_form,
    "upcoming": upcoming,
    "we talked": talk,
    "we talked, from a line": talk_from_a_line,
    "palette": palette,
    "palette, found": palette_finds,
    "palette, commands": palette_commands,
    "palette, a line": palette_line,
    "palette, which day": palette_unsure,
    "note": note,
    "follow-up": follow_up,
    "later": later,
    "import": import_choose,
    "import, map": import_map,
    "import, review": import_review,
    "import, review, narrow": import_review_narrow,
    "import, working": import_working,
    "import, done": import_done,
    "import, since": import_since,
    "import, since, narrow": import_since_narrow,
    "X-ray": x_ray,
    "X-ray, narrow": x_ray_narrow,
    "X-ray as a table": x_ray_table,
    "pick ten": pick_ten,
    "pick ten, narrow": pick_ten_narrow,
    "pick by name": pick_by_name,
    "close the sample": close_sample,
    "about": about,
    "first close": first_close,
    "no tray": no_tray,
    "notification": notification,
    "notification of several": notification_of_several,
    "saved list": saved_list,
    "toast": toast,
    "history, much done": history_full,
}
#: In the order in which a new person comes to them.
FIRST_SCREENS: Final[Mapping[str, Screen]] = {
    "welcome": welcome,
    "names written down": names_written_down,
    "nobody has a rhythm": no_rhythm,
    "first day": first_day,
    "first day, archive ready": first_day_waiting,
    "history": history,
    "history, narrow": history_narrow,
    **{
        f"settings, {section}": settings(section)
        for section in (
            "rhythms",
            "reminders",
            "appearance",
            "files",
            "privacy",
            "backups",
            "language",
            "keys",
        )
    },
    "settings, narrow": settings_narrow,
    "all keys": all_keys,
    "help": help_page,
    "restore a backup": restoring,
}
