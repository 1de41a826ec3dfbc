"""Settings hold at once, are found by their words, say what they come to, and can be set back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTime
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prm.people import Filter
from ui.desk import Desk
from ui.notices import Notice
from ui.settings.book_sections import BackupsSection, FilesSection, PrivacySection
from ui.settings.page import SettingsPage
from ui.settings.rhythms import RhythmsSection
from ui.settings.sections import (
    AppearanceSection,
    KeysSection,
    LanguageSection,
    RemindersSection,
    TodaySection,
)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> SettingsPage:
    one = SettingsPage(desk)
    qtbot.addWidget(one)
    one.resize(1000, 800)
    one.show()
    qtbot.waitUntil(lambda: len(rhythms(one).rows) == 6)
    return one


def rhythms(page: SettingsPage) -> RhythmsSection:
    section = page.section("rhythms")
    assert isinstance(section, RhythmsSection)
    return section


def said(desk: Desk) -> list[Notice]:
    heard: list[Notice] = []
    desk.notices.said.connect(heard.append)
    return heard


def test_one_section_is_shown_at_a_time(page: SettingsPage) -> None:
    assert page.shown == ["Rhythms", "Today"]
    page.show_section("privacy")
    assert page.shown == ["Privacy"]


def test_the_search_looks_in_every_section(page: SettingsPage) -> None:
    page.search.setText("size text")
    assert page.shown == ["Appearance"]
    page.search.setText("closes the moon")
    assert page.shown == []
    assert page._none.text() == "No setting fits “closes the moon”."
    page.search.setText("monthly")
    assert page.shown == ["Rhythms"]
    assert page.back()
    assert page.shown == ["Rhythms", "Today"]
    assert not page.back()


def test_a_rhythm_is_renamed_and_its_days_changed_in_one_step_each(
    qtbot: QtBot, desk: Desk, page: SettingsPage
) -> None:
    heard = said(desk)
    row = rhythms(page).rows[1]
    row.name.setText("Close ones")
    row.name.editingFinished.emit()
    qtbot.waitUntil(lambda: rhythms(page).rows[1].circle.name == "Close ones")
    assert heard[-1].step_id is not None
    rhythms(page).rows[1].days.setValue(21)
    qtbot.waitUntil(lambda: rhythms(page).rows[1].circle.cadence_days == 21)
    assert rhythms(page).rows[1].circle.name == "Close ones"


def test_a_name_that_is_taken_is_refused_in_a_sentence(qtbot: QtBot, page: SettingsPage) -> None:
    row = rhythms(page).rows[1]
    row.name.setText("Yearly")
    row.name.editingFinished.emit()
    qtbot.waitUntil(lambda: "already" in rhythms(page).problem)
    qtbot.waitUntil(lambda: bool(rhythms(page).rows) and rhythms(page).rows[1].name.text() == "Monthly")


def test_a_rhythm_of_ones_own_is_added_and_goes_again(qtbot: QtBot, page: SettingsPage) -> None:
    section = rhythms(page)
    section.add_button.click()
    qtbot.waitUntil(lambda: len(section.rows) == 7)
    assert section.rows[-1].circle.name == "Family"
    section.rows[-1].more.click()
    offers(section)[0].trigger()
    qtbot.waitUntil(lambda: len(section.rows) == 6)


def offers(section: RhythmsSection) -> list[QAction]:
    assert section.menu is not None
    return [action for action in section.menu.actions() if not action.isSeparator()]


def test_removing_a_rhythm_says_where_its_people_go(qtbot: QtBot, desk: Desk, page: SettingsPage) -> None:
    heard = said(desk)
    section = rhythms(page)
    yearly = next(row for row in section.rows if row.circle.name == "Yearly")
    assert yearly.circle.people == 2
    yearly.more.click()
    texts = [action.text() for action in offers(section)]
    assert texts[0] == "Remove; its people get Every two weeks"
    assert texts[-1] == "Remove; its people get no rhythm"
    offers(section)[1].trigger()
    qtbot.waitUntil(lambda: len(section.rows) == 5)
    monthly = next(row for row in section.rows if row.circle.name == "Monthly")
    assert monthly.circle.people == 3
    assert heard[-1].text == "Removed the rhythm Yearly"
    assert heard[-1].step_id is not None


def test_the_number_of_a_rhythm_opens_its_people(qtbot: QtBot, desk: Desk, page: SettingsPage) -> None:
    row = rhythms(page).rows[1]
    with qtbot.waitSignal(desk.ways.people_asked) as asked:
        row.people.click()
    assert asked.args == [Filter(circle_id=row.circle.id), "Monthly"]


def test_people_a_day_hold_at_once_and_can_be_set_back(desk: Desk, page: SettingsPage) -> None:
    today = page._sections["rhythms"][1]
    assert isinstance(today, TodaySection)
    assert today.reset_button is not None
    assert not today.reset_button.isEnabled()
    today.people.pick(5)
    assert desk.preferences.values.people_a_day == 5
    assert today.reset_button.isEnabled()
    today.reset_button.click()
    assert desk.preferences.values.people_a_day == 3
    assert today.people.value == 3


def test_reminders(desk: Desk, page: SettingsPage) -> None:
    section = page.section("reminders")
    assert isinstance(section, RemindersSection)
    section.hour.setTime(QTime(18, 30))
    section.hour.editingFinished.emit()
    section.content.pick("count")
    section.closing.pick("quit")
    section.quiet.click()
    likes = desk.preferences.values
    assert (likes.reminder_time, likes.reminder_content, likes.close_to_tray) == ("18:30", "count", "quit")
    assert likes.quiet_until == "2026-11-23"
    assert section.quiet.label == "Remind again"
    section.quiet.click()
    assert desk.preferences.values.quiet_until == ""
    section.reminds.click()
    assert not desk.preferences.values.reminds
    assert not section.hour.isEnabled()


def test_appearance_language_and_keys(desk: Desk, page: SettingsPage, qtbot: QtBot) -> None:
    looks = page.section("appearance")
    assert isinstance(looks, AppearanceSection)
    looks.scheme.pick("dark")
    looks.text.pick(150)
    looks.still.click()
    language = page.section("language")
    assert isinstance(language, LanguageSection)
    language.language.pick("de")
    keys = page.section("keys")
    assert isinstance(keys, KeysSection)
    keys.letters.click()
    likes = desk.preferences.values
    assert (likes.appearance, likes.text_percent, likes.is_still) == ("dark", 150, True)
    assert (likes.language, likes.single_letter_keys) == ("de", False)
    with qtbot.waitSignal(desk.ways.action_asked) as asked:
        keys.sheet.click()
    assert asked.args == ["keys"]


def test_i_can_say_who_i_am_and_take_it_back(qtbot: QtBot, desk: Desk, page: SettingsPage) -> None:
    files = page.section("files")
    assert isinstance(files, FilesSection)
    files.entry.setText("maya@lind.example")
    files.learn.click()
    qtbot.waitUntil(lambda: [row.entry.kind for row in files.entries] == ["email"])
    files.entry.setText("Maya <b>Lind</b>")
    files.entry.returnPressed.emit()
    qtbot.waitUntil(lambda: len(files.entries) == 2)
    files.entries[0].remove.click()
    qtbot.waitUntil(lambda: [row.entry.value for row in files.entries] == ["Maya <b>Lind</b>"])


def test_choices_for_tables_can_be_forgotten(desk: Desk, page: SettingsPage) -> None:
    files = page.section("files")
    assert isinstance(files, FilesSection)
    assert not files.forget.isEnabled()
    desk.preferences.change(table_choices={"a": {"columns": []}})
    assert files._choices.told.text() == "How columns were read is remembered for 1 kind of table"
    files.forget.click()
    assert desk.preferences.values.table_choices == {}


def test_privacy_names_the_folder(qtbot: QtBot, desk: Desk, page: SettingsPage, folder: Path) -> None:
    privacy = page.section("privacy")
    assert isinstance(privacy, PrivacySection)
    assert privacy.folder.told.text() == str(folder)


def test_a_backup_is_made_now(qtbot: QtBot, desk: Desk, page: SettingsPage) -> None:
    backups = page.section("backups")
    assert isinstance(backups, BackupsSection)
    qtbot.waitUntil(lambda: backups.newest.told.text() == "There is none yet")
    backups.make.click()
    qtbot.waitUntil(lambda: backups.newest.told.text().endswith("1 backup in all."))
    assert backups.make.isEnabled()


def test_every_control_has_a_name_and_says_what_it_comes_to(page: SettingsPage) -> None:
    page.search.setText("e")
    named = [
        widget
        for widget in QApplication.allWidgets()
        if page.isAncestorOf(widget) and widget.focusPolicy().value & 1 and widget.isVisibleTo(page)
    ]
    assert len(named) > 20
    assert [widget for widget in named if not widget.accessibleName() and widget.focusProxy() is None] == []


def test_the_command_for_a_key_of_the_desktop_is_copied(desk: Desk, page: SettingsPage) -> None:
    heard = said(desk)
    keys = page.section("keys")
    assert isinstance(keys, KeysSection)
    keys.command.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.endswith("--capture")
    assert str(desk.preferences.folder.path) in copied
    assert [(one.text, one.detail) for one in heard] == [("Copied", copied)]
