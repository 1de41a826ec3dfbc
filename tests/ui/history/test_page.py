"""The history page: every step with a way back, a trash that gives back or is emptied, a backup that is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from prm.backup import make_backup
from prm.contacts import trash_contact
from prm.follow_ups import add_follow_up
from prm.notes import add_note, delete_note
from prm.people import Filter, Scope
from ui.desk import Desk
from ui.history.page import HistoryPage
from ui.history.rows import PersonRow, ThingRow
from ui.kit.dialog import Dialog
from ui.notices import Notice
from ui.restoring import RestoreDialog


def run(qtbot: QtBot, desk: Desk, command: object, *args: object) -> object:
    """Do a command through the backend and wait for it; gives its result."""
    given: list[object] = []

    class Asker(QObject):
        def done(self, written: object) -> None:
            given.append(written)

    asker = Asker()
    desk.backend.run(asker, command, *args, done=asker.done)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(given))
    return given[0].result  # type: ignore[attr-defined]


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> HistoryPage:
    one = HistoryPage(desk)
    qtbot.addWidget(one)
    one.resize(1100, 800)
    one.show()
    qtbot.waitUntil(lambda: bool(one.rows))
    return one


def sentences(page: HistoryPage) -> list[str]:
    return [row.sentence for row in page.rows]


def said(desk: Desk) -> list[Notice]:
    heard: list[Notice] = []
    desk.notices.said.connect(heard.append)
    return heard


def test_a_step_stands_there_as_soon_as_it_is_done(
    qtbot: QtBot, desk: Desk, page: HistoryPage, people: dict[str, int]
) -> None:
    run(qtbot, desk, add_note, people["yuki"], "Prefers letters.")
    qtbot.waitUntil(lambda: sentences(page)[0] == "You wrote a note on Yuki Tanabe")
    assert page.rows[0].detail == "“Prefers letters.”"
    assert page.rows[0].button is not None
    assert page.rows[0].button.accessibleName() == "Undo: You wrote a note on Yuki Tanabe"


def test_undo_takes_back_just_this_step_and_redo_brings_it_again(
    qtbot: QtBot, desk: Desk, page: HistoryPage, people: dict[str, int]
) -> None:
    heard = said(desk)
    run(qtbot, desk, add_note, people["yuki"], "First.")
    run(qtbot, desk, add_note, people["ines"], "Second.")
    qtbot.waitUntil(lambda: page.rows[1].detail == "“First.”")
    assert page.rows[1].button is not None
    page.rows[1].button.click()
    qtbot.waitUntil(lambda: page.rows[1].detail == "taken back · “First.”")
    assert heard[-1].detail == "Note on Yuki Tanabe"
    assert page.rows[1].button is not None
    assert page.rows[1].button.label == "Redo"
    page.rows[1].button.click()
    qtbot.waitUntil(lambda: page.rows[1].detail == "“First.”")


def test_a_step_that_another_stands_on_names_that_one(
    qtbot: QtBot, desk: Desk, page: HistoryPage, people: dict[str, int]
) -> None:
    note = run(qtbot, desk, add_note, people["yuki"], "First.")
    run(qtbot, desk, delete_note, note)
    qtbot.waitUntil(lambda: page.rows[1].detail == "“First.”")
    assert page.rows[1].button is not None
    page.rows[1].button.click()
    qtbot.waitUntil(lambda: bool(page.rows[1].problem))
    assert page.rows[1].problem == (
        "“You deleted a note on Yuki Tanabe” (today) came later and depends on this."
        " Nothing was changed; undo that one first."
    )


def test_searching_keeps_what_fits_and_says_so_where_nothing_does(
    qtbot: QtBot, desk: Desk, page: HistoryPage, people: dict[str, int]
) -> None:
    run(qtbot, desk, add_note, people["yuki"], "A lighthouse.")
    page.search.setText("lighthouse")
    qtbot.waitUntil(lambda: sentences(page) == ["You wrote a note on Yuki Tanabe"])
    page.search.setText("nothing like it")
    qtbot.waitUntil(lambda: not page.rows and page._nothing.isVisible())
    assert page._nothing.text() == "No step fits “nothing like it”."
    assert page.back()
    qtbot.waitUntil(lambda: len(page.rows) > 1)
    assert not page.back()


def test_arrows_go_from_step_to_step(
    qtbot: QtBot, desk: Desk, page: HistoryPage, people: dict[str, int]
) -> None:
    run(qtbot, desk, add_note, people["yuki"], "One.")
    qtbot.waitUntil(lambda: len(page.rows) == 3 and page.rows[0].detail == "“One.”")
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(lambda: page.rows[0].button is not None and page.rows[0].button.hasFocus())
    qtbot.keyClick(page.rows[0].button, Qt.Key.Key_Down)
    assert page.rows[1].button is not None
    assert page.rows[1].button.hasFocus()


def test_the_trash_gives_a_person_back(
    qtbot: QtBot, desk: Desk, page: HistoryPage, people: dict[str, int]
) -> None:
    heard = said(desk)
    run(qtbot, desk, trash_contact, [people["yuki"]])
    qtbot.waitUntil(lambda: len(page.side.rows) == 1)
    row = page.side.rows[0]
    assert isinstance(row, PersonRow)
    assert (row.title, row.until) == ("Yuki Tanabe", "to 22 Dec")
    row.restore_button.click()
    qtbot.waitUntil(lambda: not page.side.rows)
    assert heard[-1].text == "Yuki Tanabe is back"
    assert heard[-1].step_id is not None


def test_a_deleted_note_waits_in_the_trash_too(
    qtbot: QtBot, desk: Desk, page: HistoryPage, people: dict[str, int]
) -> None:
    note = run(qtbot, desk, add_note, people["yuki"], "The lighthouse book.")
    run(qtbot, desk, delete_note, note)
    qtbot.waitUntil(lambda: len(page.side.rows) == 1)
    assert isinstance(page.side.rows[0], ThingRow)
    page.side.rows[0].restore_button.click()
    qtbot.waitUntil(lambda: not page.side.rows)


def test_deleting_for_ever_asks_with_a_verb_and_esc_changes_nothing(
    qtbot: QtBot, desk: Desk, page: HistoryPage, people: dict[str, int]
) -> None:
    run(qtbot, desk, add_follow_up, people["yuki"], "Send it", None)
    run(qtbot, desk, trash_contact, [people["yuki"]])
    qtbot.waitUntil(lambda: len(page.side.rows) == 1)
    page.side.rows[0].delete_button.click()
    dialog = page.side.dialog
    assert isinstance(dialog, Dialog)
    assert dialog.windowTitle() == "Delete “Yuki Tanabe” for ever?"
    assert dialog.deed_button.label == "Delete for ever"
    assert "1 follow-up" in dialog.accessibleDescription()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(page.side.rows) == 1
    page.side.rows[0].delete_button.click()
    assert isinstance(page.side.dialog, Dialog)
    page.side.dialog.deed_button.click()
    qtbot.waitUntil(lambda: not page.side.rows)
    qtbot.waitUntil(lambda: all("Yuki" not in sentence for sentence in sentences(page)))


def test_emptying_counts_what_goes(
    qtbot: QtBot, desk: Desk, page: HistoryPage, people: dict[str, int]
) -> None:
    note = run(qtbot, desk, add_note, people["ines"], "A word.")
    run(qtbot, desk, delete_note, note)
    run(qtbot, desk, trash_contact, [people["yuki"], people["lis"]])
    qtbot.waitUntil(lambda: len(page.side.rows) == 3)
    page.side.empty_button.click()
    qtbot.waitUntil(lambda: page.side.dialog is not None)
    dialog = page.side.dialog
    assert isinstance(dialog, Dialog)
    assert dialog.windowTitle() == "Delete 2 people and 1 deleted thing for ever?"
    assert dialog.deed_button.label == "Delete 2 people"
    dialog.deed_button.click()
    qtbot.waitUntil(lambda: not page.side.rows and not page.side.empty_button.isVisible())


def test_while_another_program_has_the_book_open_nothing_goes(
    qtbot: QtBot, desk: Desk, page: HistoryPage, people: dict[str, int], folder: Path
) -> None:
    from prm.clock import FixedClock
    from prm.database import Database
    from tests.ui.books import NOW

    run(qtbot, desk, trash_contact, [people["yuki"]])
    qtbot.waitUntil(lambda: len(page.side.rows) == 1)
    with Database.open(folder, clock=FixedClock(NOW), name="prm log"):
        page.side.rows[0].delete_button.click()
        assert isinstance(page.side.dialog, Dialog)
        page.side.dialog.deed_button.click()
        qtbot.waitUntil(lambda: "in use" in page.side.problem)
    assert len(page.side.rows) == 1


def test_the_newest_backup_is_named(qtbot: QtBot, desk: Desk, page: HistoryPage) -> None:
    assert page.side.backup_text == "A backup is made each day you use Kith. There is none yet."
    _back_up(qtbot, desk)
    page.refresh()
    qtbot.waitUntil(lambda: "today" in page.side.backup_text)
    assert "was opened and counted" in page.side.backup_text


def _back_up(qtbot: QtBot, desk: Desk) -> Path:
    made: list[Path] = []

    class Asker(QObject):
        def done(self, path: Path) -> None:
            made.append(path)

    asker = Asker()
    desk.backend.manage(asker, make_backup, done=asker.done)
    qtbot.waitUntil(lambda: bool(made))
    return made[0]


def test_a_backup_is_opened_and_counted_before_it_can_be_restored(
    qtbot: QtBot, desk: Desk, page: HistoryPage
) -> None:
    path = _back_up(qtbot, desk)
    page.side.ask_restore()
    dialog = page.side.dialog
    assert isinstance(dialog, RestoreDialog)
    assert not dialog.deed_button.isEnabled()
    qtbot.waitUntil(dialog.deed_button.isEnabled)
    assert dialog.listing.currentRow() == 0
    assert dialog.told.endswith("is whole and holds 7 people.")
    with qtbot.waitSignal(desk.ways.restore_asked) as asked:
        dialog.deed_button.click()
    assert asked.args == [path]


def test_a_damaged_backup_cannot_be_chosen(qtbot: QtBot, desk: Desk, page: HistoryPage) -> None:
    path = _back_up(qtbot, desk)
    path.write_bytes(path.read_bytes()[:-100] + b"x" * 100)
    page.side.ask_restore()
    dialog = page.side.dialog
    assert isinstance(dialog, RestoreDialog)
    dialog.check(path)
    qtbot.waitUntil(lambda: "not what it was" in dialog.told)
    assert not dialog.deed_button.isEnabled()
    dialog.reject()


def test_in_a_narrow_window_the_trash_lies_beneath(qtbot: QtBot, desk: Desk, page: HistoryPage) -> None:
    page.resize(600, 800)
    qtbot.waitUntil(lambda: page.side.y() > page.rows[-1].y())
    assert page._to_trash.isVisible()
    page.resize(1100, 800)
    qtbot.waitUntil(lambda: not page._to_trash.isVisible())


def test_more_people_in_the_trash_open_as_a_list(
    qtbot: QtBot, desk: Desk, page: HistoryPage, people: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.history.side._MOST", 1)
    run(qtbot, desk, trash_contact, [people["yuki"], people["lis"]])
    qtbot.waitUntil(page.side._more.isVisible)
    assert page.side._more.label == "1 person more in the trash"
    with qtbot.waitSignal(desk.ways.people_asked) as asked:
        page.side._more.click()
    assert asked.args[0] == Filter(Scope.TRASH)


def test_what_is_still_so_keeps_its_row_and_a_long_history_comes_in_parts(
    qtbot: QtBot, desk: Desk, page: HistoryPage, people: dict[str, int]
) -> None:
    for number in range(20):
        run(qtbot, desk, add_note, people["yuki"], f"Note {number}")
    qtbot.waitUntil(lambda: len(page.rows) == 22)
    before = list(page.rows)
    run(qtbot, desk, add_note, people["yuki"], "One more")
    qtbot.waitUntil(lambda: len(page.rows) == 23)
    assert page.rows[1:] == before
    assert [row.detail for row in page.rows[:2]] == ["“One more”", "“Note 19”"]


def test_the_keyboard_begins_at_the_steps(qtbot: QtBot, desk: Desk, people: dict[str, int]) -> None:
    run(qtbot, desk, add_note, people["yuki"], "Said over tea")
    window = QMainWindow()
    qtbot.addWidget(window)
    page = HistoryPage(desk)
    window.setCentralWidget(page)
    page.setFocus()  # the steps are still on their way
    window.show()
    qtbot.waitUntil(lambda: bool(page.rows) and window.focusWidget() is page.rows[0].button)
