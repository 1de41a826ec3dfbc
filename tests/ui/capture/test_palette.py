"""Ctrl+K: find, log in one line, be asked where it is unsure, lose nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from prm.contacts import add_contact
from prm.follow_ups import follow_ups
from prm.notes import notes_of
from prm.people import Filter, people_ids, person
from prm.purge import purge
from prm.timeline import exchanges_of
from tests.ui.books import TODAY
from ui.backend import Backend
from ui.capture.commands import Command
from ui.capture.palette import Palette
from ui.capture.row import RowKind
from ui.notices import Notice, Notices

COMMANDS = (
    Command("import", "Import", "Ctrl+I", True),
    Command("note", "Note", "N", False, "choose a person first"),
)
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def palette(qtbot: QtBot, window: QWidget, backend: Backend, notices: Notices) -> Palette:
    one = Palette(window, backend, notices)
    one.open_with(COMMANDS)
    qtbot.waitUntil(lambda: bool(one.list.rows))
    return one


@pytest.fixture
def write(qtbot: QtBot, palette: Palette) -> Callable[[str], None]:
    """Types a line and waits for what it finds."""

    def write(text: str) -> None:
        palette.field.clear()
        qtbot.keyClicks(palette.field, text)
        qtbot.waitUntil(lambda: palette.is_up_to_date)

    return write


def titles(palette: Palette, kind: RowKind | None = None) -> list[str]:
    return [row.title for row in palette.list.rows if kind is None or row.kind is kind]


def chip_texts(palette: Palette) -> list[str]:
    return [chip.label for chip in palette.chips.chips]


def test_nothing_typed_offers_recent_people_and_commands(palette: Palette) -> None:
    assert len(titles(palette, RowKind.PERSON)) > 1
    assert titles(palette, RowKind.COMMAND) == ["Import"]
    assert QApplication.focusWidget() is palette.field


def test_people_come_first_and_enter_opens_one(
    qtbot: QtBot, palette: Palette, write: Callable[[str], None], people: dict[str, int]
) -> None:
    write("lis")
    assert titles(palette)[:2] == ["People", "Lis Bergström"]
    with qtbot.waitSignal(palette.person_chosen) as chosen:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert chosen.args == [people["lis"]]
    assert not palette.isVisible()
    assert palette.field.text() == ""


def test_commands_are_found_and_say_why_not_now(
    qtbot: QtBot, palette: Palette, write: Callable[[str], None]
) -> None:
    write(">note")
    row = palette.list.current
    assert row is not None
    assert (row.title, row.detail, row.is_available) == ("Note", "choose a person first", False)
    with qtbot.assertNotEmitted(palette.command_chosen, wait=50):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    write(">")
    assert titles(palette, RowKind.COMMAND) == ["Import", "Note"]
    with qtbot.waitSignal(palette.command_chosen) as chosen:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert chosen.args == ["import"]


def test_a_rhythm_is_a_list_to_open(qtbot: QtBot, palette: Palette, write: Callable[[str], None]) -> None:
    write("each season")
    assert "Each season" in titles(palette, RowKind.PLACE)
    row = next(row for row in palette.list.rows if row.title == "Each season")
    assert row.detail == "1 person"
    with qtbot.waitSignal(palette.place_chosen) as chosen:
        palette.list.picked.emit(row)
    assert chosen.args[0].startswith("rhythm ")


def test_a_line_becomes_chips_and_a_verdict(palette: Palette, write: Callable[[str], None]) -> None:
    write("coffee with kwame yesterday about looms, ping in 3 weeks #work")
    assert chip_texts(palette) == [
        "Kwame Mensah",
        "In person",
        "Yesterday",
        "looms",
        "Follow-up 13 Dec",
        "work",
    ]
    assert {"coffee", "kwame", "yesterday"} <= set(palette.field.marked)
    first = palette.list.current
    assert first is not None
    assert (first.kind, first.keys) == (RowKind.LOG, "Return")
    assert first.detail == "a meaningful exchange: face to face, with a topic"
    assert titles(palette)[1:3] == ["Log it, without the follow-up", "Keep as a note only"]


def test_enter_logs_it(
    qtbot: QtBot,
    palette: Palette,
    write: Callable[[str], None],
    backend: Backend,
    people: dict[str, int],
    said: list[Notice],
) -> None:
    write("coffee with kwame yesterday about looms, ping in 3 weeks")
    with qtbot.waitSignal(palette.left):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    logged = backend.database().read(exchanges_of, people["kwame"], 9)
    new = next(one for one in logged if one.happened_on == TODAY - timedelta(days=1))
    assert (new.kind, new.meaningful) == ("meeting", True)
    due = backend.database().read(follow_ups, contact_id=people["kwame"])
    assert [one.due_on for one in due] == [date(2026, 12, 13)]
    assert said == [Notice("Logged coffee with Kwame Mensah", "Follow-up 13 Dec", said[0].step_id)]
    assert said[0].step_id is not None


def test_enter_before_the_answer_waits_for_it(
    qtbot: QtBot, palette: Palette, backend: Backend, people: dict[str, int], said: list[Notice]
) -> None:
    qtbot.keyClicks(palette.field, "call with yuki about glossaries")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(said))
    newest = backend.database().read(exchanges_of, people["yuki"], 1)[0]
    assert (newest.kind, newest.happened_on) == ("call", TODAY)


def test_shift_enter_leaves_the_follow_up_out(
    qtbot: QtBot, palette: Palette, write: Callable[[str], None], backend: Backend, people: dict[str, int]
) -> None:
    write("coffee with kwame yesterday, ping in 3 weeks")
    with qtbot.waitSignal(palette.left):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return, SHIFT)
    assert backend.database().read(follow_ups, contact_id=people["kwame"]) == []


def test_alt_enter_keeps_a_note_only(
    qtbot: QtBot,
    palette: Palette,
    write: Callable[[str], None],
    backend: Backend,
    people: dict[str, int],
    said: list[Notice],
) -> None:
    before = len(backend.database().read(exchanges_of, people["kwame"], 9))
    write("coffee with kwame yesterday")
    with qtbot.waitSignal(palette.left):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return, ALT)
    assert "coffee" in backend.database().read(notes_of, people["kwame"])[0].text
    assert len(backend.database().read(exchanges_of, people["kwame"], 9)) == before
    assert said[0].text == "Noted: Kwame Mensah"


def test_backspace_on_a_chip_takes_it_away_and_leaves_the_line(
    qtbot: QtBot, palette: Palette, write: Callable[[str], None]
) -> None:
    write("coffee with kwame yesterday about looms, ping in 3 weeks")
    line = palette.field.text()
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is palette.chips.chips[4]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backspace)
    assert chip_texts(palette)[-1] == "looms"
    assert "Log it, without the follow-up" not in titles(palette)
    assert palette.field.text() == line
    assert not any("ping" in words for words in palette.field.marked)
    assert QApplication.focusWidget() is palette.chips.chips[3]


def test_letters_typed_on_a_chip_go_on_in_the_line(
    qtbot: QtBot, palette: Palette, write: Callable[[str], None]
) -> None:
    write("coffee with kwame")
    qtbot.keyClick(palette.field, Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "!")
    assert palette.field.text() == "coffee with kwame!"
    assert QApplication.focusWidget() is palette.field


def test_the_day_is_changed_on_its_chip(qtbot: QtBot, palette: Palette, write: Callable[[str], None]) -> None:
    write("coffee with kwame yesterday")
    chip = palette.chips.chips[2]
    chip.click()
    menu = next(one for one in palette.findChildren(QMenu) if one.isVisible())
    action = next(one for one in menu.actions() if one.text() == "Thu 19 Nov")
    action.trigger()
    menu.close()
    assert chip_texts(palette)[2] == "Thu 19 Nov"
    assert palette.capture is not None
    assert palette.capture.day == date(2026, 11, 19)


def test_a_day_to_come_becomes_a_follow_up(
    qtbot: QtBot,
    palette: Palette,
    write: Callable[[str], None],
    backend: Backend,
    people: dict[str, int],
    said: list[Notice],
) -> None:
    before = len(backend.database().read(exchanges_of, people["kwame"], 9))
    write("lunch with kwame tomorrow")
    first = palette.list.current
    assert first is not None
    assert (first.kind, first.title) == (RowKind.FOLLOW_UP, "Set a follow-up for Mon 23 Nov")
    with qtbot.waitSignal(palette.left):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    due = backend.database().read(follow_ups, contact_id=people["kwame"])
    assert [one.due_on for one in due] == [TODAY + timedelta(days=1)]
    assert len(backend.database().read(exchanges_of, people["kwame"], 9)) == before
    assert said[0].text == "Follow-up: Kwame Mensah"


def test_an_unknown_name_is_offered_as_new(
    qtbot: QtBot, palette: Palette, write: Callable[[str], None], backend: Backend
) -> None:
    write("coffee with Quentin Oyelaran yesterday")
    assert chip_texts(palette)[0] == "New person: Quentin Oyelaran"
    first = palette.list.current
    assert first is not None
    assert first.detail.endswith("adds Quentin Oyelaran to your book")
    with qtbot.waitSignal(palette.left):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert len(backend.database().read(people_ids, Filter(text="Quentin"))) == 1


def test_a_name_that_is_only_like_one_may_be_somebody_new(
    qtbot: QtBot, palette: Palette, write: Callable[[str], None], backend: Backend
) -> None:
    write("coffee with kwam yesterday")
    assert chip_texts(palette)[0] == "Kwame Mensah"
    assert titles(palette, RowKind.OTHER_PERSON) == ["New person: Kwam"]
    qtbot.keyClick(palette.field, Qt.Key.Key_2, ALT)
    qtbot.waitUntil(lambda: palette.is_up_to_date and chip_texts(palette)[0] == "New person: Kwam")
    assert titles(palette, RowKind.OTHER_PERSON) == ["Kwame Mensah"]


def test_a_name_alone_can_be_added(
    qtbot: QtBot, palette: Palette, write: Callable[[str], None], backend: Backend, said: list[Notice]
) -> None:
    write("Xerxes Quell")
    assert titles(palette, RowKind.ADD) == ["New person: Xerxes Quell"]
    with qtbot.waitSignal(palette.left):
        palette.list.picked.emit(next(r for r in palette.list.rows if r.kind is RowKind.ADD))
    assert said[0].text == "Added Xerxes Quell"
    (added,) = backend.database().read(people_ids, Filter(text="Xerxes"))
    assert backend.database().read(person, added).line.display_name == "Xerxes Quell"


def test_esc_keeps_the_draft(qtbot: QtBot, palette: Palette, write: Callable[[str], None]) -> None:
    write("coffee with kwame yesterday")
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    palette.open_with(COMMANDS)
    assert palette.field.text() == "coffee with kwame yesterday"
    assert palette.field.selectedText() == palette.field.text()
    qtbot.waitUntil(lambda: palette.capture is not None)


def test_a_command_that_was_looked_for_is_no_draft(
    qtbot: QtBot, palette: Palette, write: Callable[[str], None]
) -> None:
    write(">imp")
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    palette.open_with(COMMANDS)
    assert palette.field.text() == ""


def test_every_part_has_a_name(palette: Palette, write: Callable[[str], None]) -> None:
    write("coffee with kwame yesterday about looms")
    parts = [palette, palette.field, palette.list, palette.chips, *palette.chips.chips]
    assert all(part.accessibleName() for part in parts)
    assert palette.list.accessibleDescription().startswith("Log it")
    write("lis")
    assert "result" in palette.list.accessibleDescription()


def test_a_namesake_is_one_key_away(
    qtbot: QtBot, palette: Palette, write: Callable[[str], None], backend: Backend, people: dict[str, int]
) -> None:
    other = backend.database().write(add_contact, "Yuki Mori", position="Potter").result
    write("call with yuki yesterday")
    assert chip_texts(palette)[0] == "Yuki Tanabe"
    assert "Another Yuki?" in titles(palette)
    row = next(row for row in palette.list.rows if row.kind is RowKind.OTHER_PERSON)
    assert (row.title, row.detail, row.keys) == ("Yuki Mori", "Potter", "Alt+2")
    qtbot.keyClick(palette.field, Qt.Key.Key_2, ALT)
    assert palette.field.text() == "call with yuki yesterday"
    assert chip_texts(palette)[0] == "Yuki Mori"
    with qtbot.waitSignal(palette.left):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert len(backend.database().read(exchanges_of, other, 9)) == 1


def test_an_unsure_day_is_asked_for_and_never_guessed(
    qtbot: QtBot, palette: Palette, write: Callable[[str], None], backend: Backend, people: dict[str, int]
) -> None:
    before = len(backend.database().read(exchanges_of, people["yuki"], 9))
    write("call with yuki in october about glossaries")
    assert palette.capture is not None
    assert palette.capture.day is None
    assert chip_texts(palette)[2] == "Which day?"
    assert titles(palette)[0] == "Which day was it?"
    assert RowKind.LOG not in {row.kind for row in palette.list.rows}
    row = next(row for row in palette.list.rows if row.kind is RowKind.DAY and row.value == TODAY)
    with qtbot.waitSignal(palette.left):
        palette.list.picked.emit(row)
    assert len(backend.database().read(exchanges_of, people["yuki"], 9)) == before + 1


def test_a_follow_up_alone_is_set_alone(
    qtbot: QtBot, palette: Palette, write: Callable[[str], None], backend: Backend, people: dict[str, int]
) -> None:
    before = len(backend.database().read(exchanges_of, people["yuki"], 9))
    write("ping yuki in 3 weeks")
    assert titles(palette)[0] == "Set the follow-up"
    with qtbot.waitSignal(palette.left):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    due = backend.database().read(follow_ups, contact_id=people["yuki"])
    assert [one.due_on for one in due] == [date(2026, 12, 13)]
    assert len(backend.database().read(exchanges_of, people["yuki"], 9)) == before


def test_what_fails_is_said_and_loses_nothing(
    qtbot: QtBot, palette: Palette, write: Callable[[str], None], backend: Backend, people: dict[str, int]
) -> None:
    write("coffee with kwame yesterday")
    purge(backend.database(), [people["kwame"]])
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(palette._problem.isVisible)
    assert palette._problem.text()
    assert palette.field.text() == "coffee with kwame yesterday"
