"""Many people at once in the window: chosen by keys, done with in one step, kept through what changes the list."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from prm import contacts, history
from prm.circles import find_circle
from prm.clock import FixedClock
from prm.exporting.copying import CopyAs
from prm.filters import Filter, Scope, Sort
from prm.first_paint import read_first_today
from prm.lists import View, lists
from prm.paths import DataFolder
from prm.people import people_ids, person
from tests.ui.books import NOW
from ui.desk import Desk
from ui.export_choice import ExportChoice
from ui.kit.one_line import OneLine
from ui.kit.people_drag import put_people
from ui.main_window import MainWindow
from ui.people.adding import AddPersonForm
from ui.people.page import PeoplePage
from ui.place_keys import list_place, rhythm_place

NAMES = ["Bart <b>de</b> Wit", "Inês Duarte", "Kwame Mensah", "Lis Bergström", "Tomás Herrera", "Yuki Tanabe", "Zofia Kamińska"]  # fmt: skip


@pytest.fixture
def window(qtbot: QtBot, folder: Path, people: dict[str, int], desk: Desk) -> MainWindow:
    one = MainWindow(desk)
    qtbot.addWidget(one)
    one.show_first(read_first_today(DataFolder(folder), None, FixedClock(NOW)), is_new=False)
    with qtbot.waitActive(one):
        one.show()
        one.activateWindow()
    desk.backend.ready.emit()
    qtbot.waitUntil(lambda: one.actions_.action("talk").isEnabled())
    return one


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> PeoplePage:
    """Everybody in the list, the keyboard in it."""
    window.show_people(Filter(), "People")
    assert window.people is not None
    listing = window.people.listing
    qtbot.waitUntil(lambda: names(listing) == NAMES)
    qtbot.waitUntil(listing._view.hasFocus)
    return listing


@pytest.fixture
def said(desk: Desk) -> Iterator[list[str]]:
    """What the notices said."""
    told: list[str] = []
    desk.notices.said.connect(lambda notice: told.append(f"{notice.text} | {notice.detail}"))
    return told


def names(page: PeoplePage) -> list[str]:
    return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]


def press(qtbot: QtBot, page: PeoplePage, *keys: Qt.Key, with_: Qt.KeyboardModifier | None = None) -> None:
    for key in keys:
        modifier = with_ or Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(QApplication.focusWidget() or page._view, key, modifier)


SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def dialog(window: MainWindow, kind: type[QDialog]) -> QDialog:
    found = [one for one in window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def chosen(page: PeoplePage) -> list[str]:
    return [name for _one, name in page.choosing.people]


def test_keys_move_and_choose(qtbot: QtBot, page: PeoplePage) -> None:
    press(qtbot, page, Qt.Key.Key_Home)
    press(qtbot, page, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K)
    assert chosen(page) == NAMES[1:2]
    press(qtbot, page, Qt.Key.Key_Down, Qt.Key.Key_Down, with_=SHIFT)
    assert chosen(page) == NAMES[1:4]
    assert page._bulk.isVisible()
    assert page._bulk.words == "3 people chosen"
    press(qtbot, page, Qt.Key.Key_Down, Qt.Key.Key_Down, with_=CONTROL)
    press(qtbot, page, Qt.Key.Key_Space)
    assert chosen(page) == [*NAMES[1:4], NAMES[5]]
    press(qtbot, page, Qt.Key.Key_Space)
    assert chosen(page) == NAMES[1:4]
    press(qtbot, page, Qt.Key.Key_A, with_=CONTROL)
    assert chosen(page) == NAMES
    press(qtbot, page, Qt.Key.Key_Escape)
    assert chosen(page) == [NAMES[5]]
    assert not page._bulk.isVisible()
    press(qtbot, page, Qt.Key.Key_End, with_=SHIFT)
    assert chosen(page) == NAMES[5:]


def test_names_are_found_by_typing(qtbot: QtBot, page: PeoplePage) -> None:
    qtbot.keyClicks(page._view, "zo")
    qtbot.waitUntil(lambda: chosen(page) == ["Zofia Kamińska"])


def test_a_rhythm_for_many_is_one_step(
    qtbot: QtBot, page: PeoplePage, window: MainWindow, desk: Desk, people: dict[str, int], said: list[str]
) -> None:
    page._view.choose_rows([0, 3, 4])
    assert window.target is None
    assert window.actions_.action("rhythm 2").isEnabled()
    assert not window.actions_.action("note").isEnabled()
    with qtbot.waitSignal(desk.backend.changed):
        press(qtbot, page, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: said == ["3 people: Monthly | "])
    database = desk.backend.database()
    monthly = database.read(find_circle, "Monthly")
    assert set(database.read(people_ids, Filter(circle_id=monthly))) == {
        people[name] for name in ("bart", "lis", "tomas", "kwame")
    }
    assert chosen(page) == [NAMES[0], NAMES[3], NAMES[4]]
    with qtbot.waitSignal(desk.backend.changed):
        window.steps.undo()
    assert list(database.read(people_ids, Filter(circle_id=monthly))) == [people["kwame"]]
    qtbot.waitUntil(lambda: chosen(page) == [NAMES[0], NAMES[3], NAMES[4]])


def test_the_bar_gives_rhythms_and_none(qtbot: QtBot, page: PeoplePage, desk: Desk) -> None:
    page._view.choose_rows([1, 2])
    page._bulk._rhythm.click()
    qtbot.waitUntil(page._bulk._rhythms.isVisible)
    texts = [action.text() for action in page._bulk._rhythms.actions()]
    assert texts[0] == "Every two weeks"
    with qtbot.waitSignal(desk.backend.changed):
        page._bulk._rhythms.actions()[-1].trigger()
    page._bulk._rhythms.close()
    assert desk.backend.database().read(people_ids, Filter(Scope.REAL, among=(1, 2))).tolist() == []


def test_a_tag_for_many(
    qtbot: QtBot, page: PeoplePage, window: MainWindow, desk: Desk, said: list[str]
) -> None:
    page._view.choose_rows([0, 1])
    page._bulk._tag.click()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(OneLine)))
    question = dialog(window, OneLine)
    assert isinstance(question, OneLine)
    question.field.setText("  book   fair ")
    with qtbot.waitSignal(desk.backend.changed):
        qtbot.keyClick(question.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said == ["Tagged book fair: 2 people | "])
    assert len(desk.backend.database().read(people_ids, Filter(tag="book fair"))) == 2


def test_trash_goes_on_with_the_next(
    qtbot: QtBot, page: PeoplePage, window: MainWindow, desk: Desk, said: list[str]
) -> None:
    page.choosing.choose_row(2)
    qtbot.waitUntil(lambda: window.target is not None and window.target[1] == NAMES[2])
    with qtbot.waitSignal(desk.backend.changed):
        press(qtbot, page, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(page) == [*NAMES[:2], *NAMES[3:]])
    assert said == [f"Moved to the trash: {NAMES[2]} | kept there for 30 days"]
    assert chosen(page) == [NAMES[3]]
    with qtbot.waitSignal(desk.backend.changed):
        window.steps.undo()
    qtbot.waitUntil(lambda: names(page) == NAMES)
    assert chosen(page) == [NAMES[3]]


def test_hidden_people_are_found_and_brought_back(
    qtbot: QtBot, page: PeoplePage, window: MainWindow, desk: Desk, said: list[str]
) -> None:
    page._view.choose_rows([3, 4])
    with qtbot.waitSignal(desk.backend.changed):
        window.acts.do("hide")
    qtbot.waitUntil(lambda: len(names(page)) == 5)
    assert said[0].startswith("Hidden: 2 people | the search still finds them")
    qtbot.keyClicks(page._search, "lis")
    qtbot.waitUntil(lambda: names(page)[:1] == ["Lis Bergström"])
    page.clear_search()
    page._on_filters_changed(Filter(Scope.HIDDEN))
    qtbot.waitUntil(lambda: names(page) == ["Lis Bergström", "Tomás Herrera"])
    page._view.setFocus()
    press(qtbot, page, Qt.Key.Key_A, with_=CONTROL)
    assert window.actions_.action("hide").text() == "Bring back"
    with qtbot.waitSignal(desk.backend.changed):
        window.actions_.action("hide").trigger()
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._nobody)
    assert page._nobody.sentence == "Nobody is hidden"


def test_choice_and_scroll_stay_through_a_change(qtbot: QtBot, page: PeoplePage, desk: Desk) -> None:
    page._view.choose_rows([1, 4, 6])
    with qtbot.waitSignal(desk.backend.changed):
        desk.backend.run(page, contacts.add_contact, "Ada Lovelace")
    qtbot.waitUntil(lambda: names(page)[0] == "Ada Lovelace")
    assert chosen(page) == [NAMES[1], NAMES[4], NAMES[6]]
    page._columns.sort_by(0)
    qtbot.waitUntil(lambda: names(page)[-1] == "Ada Lovelace")
    assert sorted(chosen(page)) == [NAMES[1], NAMES[4], NAMES[6]]
    page._view.resize(page._view.width(), 200)


def test_whoever_leaves_the_list_does_not_choose_another(
    qtbot: QtBot, page: PeoplePage, window: MainWindow, desk: Desk, people: dict[str, int]
) -> None:
    page._filters.scope_chip(Scope.WAITING).click()
    qtbot.waitUntil(lambda: names(page) == ["Kwame Mensah"])
    page.choosing.choose_row(0)
    qtbot.waitUntil(lambda: window.target is not None)
    with qtbot.waitSignal(desk.backend.changed):
        desk.deeds.talked_since(people["kwame"], "Kwame Mensah")
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._nobody)
    assert window.target == (people["kwame"], "Kwame Mensah")


def test_the_menu_of_a_row_is_that_of_the_menu_bar(
    qtbot: QtBot, page: PeoplePage, window: MainWindow
) -> None:
    menu = window.actions_.person_menu
    page.choosing.choose_row(1)
    point = page._view.visualRect(page.model.index(4, 0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, page._view.viewport().mapToGlobal(point))
    QApplication.sendEvent(page._view.viewport(), event)
    qtbot.waitUntil(menu.isVisible)
    assert chosen(page) == [NAMES[4]], "the row under the pointer is the one the menu is about"
    actions = menu.actions()
    assert actions[-1].text() == "Move to trash"
    assert actions[-2].isSeparator()
    assert actions[-1].shortcut().toString() == "Del"
    assert actions[0].text() == "Write"
    menu.close()


def test_the_menu_key_opens_it_too(qtbot: QtBot, page: PeoplePage, window: MainWindow) -> None:
    page._view.choose_rows([1, 2])
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    page._view.set_current_row(1, is_chosen=False)
    QApplication.sendEvent(page._view.viewport(), event)
    qtbot.waitUntil(window.actions_.person_menu.isVisible)
    assert chosen(page) == NAMES[1:3]
    window.actions_.person_menu.close()


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("copy", "Inês Duarte <ines@atlasquarterly.example>\nKwame Mensah"),
        ("copy name", "Inês Duarte\nKwame Mensah"),
        ("copy email", "ines@atlasquarterly.example"),
    ],
)
def test_copied_in_many_forms(
    qtbot: QtBot, page: PeoplePage, window: MainWindow, said: list[str], key: str, text: str
) -> None:
    QGuiApplication.clipboard().clear()
    page._view.choose_rows([1, 2])
    window.actions_.action(key).trigger()
    qtbot.waitUntil(lambda: bool(said))
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == text
    assert bytes(data.data("text/vcard").data()).count(b"BEGIN:VCARD") == 2


def test_a_copy_of_nothing_says_so(
    qtbot: QtBot, page: PeoplePage, window: MainWindow, said: list[str]
) -> None:
    QGuiApplication.clipboard().setText("mine")
    page.choosing.choose_row(2)
    qtbot.waitUntil(lambda: window.target is not None)
    window.acts.copy(CopyAs.PHONE)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["No phone number is known. Nothing was copied. | "]
    assert QGuiApplication.clipboard().text() == "mine"


def test_those_chosen_into_a_file(
    qtbot: QtBot, page: PeoplePage, window: MainWindow, desk: Desk, tmp_path: Path, said: list[str]
) -> None:
    page._view.choose_rows([5, 6])
    choice = ExportChoice(desk.backend, desk.notices, window)
    choice.write(tmp_path / "some.vcf", page.choosing.ids)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["Exported: 2 people | to some.vcf"]
    assert (tmp_path / "some.vcf").read_text(encoding="utf-8").count("BEGIN:VCARD") == 2


def test_the_list_into_a_file_by_its_dialog(
    qtbot: QtBot, page: PeoplePage, window: MainWindow, tmp_path: Path, said: list[str]
) -> None:
    page._columns.sort_by(0)
    window.actions_.action("export").trigger()
    asked = dialog(window, QFileDialog)
    assert isinstance(asked, QFileDialog)
    asked.fileSelected.emit(str(tmp_path / "people"))
    qtbot.waitUntil(lambda: bool(said))
    asked.reject()
    rows = (tmp_path / "people.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == 8
    assert "Zofia" in rows[1], "in the order that is shown"


def drop(window: MainWindow, place: str, ids: list[int]) -> None:
    data = QMimeData()
    put_people(data, ids)
    button = window.navigation._bar.button(place)
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(button, QDragEnterEvent(QPoint(5, 5), action, data, left, none))
    QApplication.sendEvent(button, QDropEvent(QPointF(5, 5), action, data, left, none))


def test_people_dropped_onto_a_rhythm(
    qtbot: QtBot, page: PeoplePage, window: MainWindow, desk: Desk, people: dict[str, int], said: list[str]
) -> None:
    monthly = desk.backend.database().read(find_circle, "Monthly")
    with qtbot.waitSignal(desk.backend.changed):
        drop(window, rhythm_place(monthly), [people["lis"], people["bart"]])
    assert desk.backend.database().read(person, people["lis"]).line.circle == "Monthly"
    qtbot.waitUntil(lambda: said == ["2 people: Monthly | "])
    with qtbot.waitSignal(desk.backend.changed):
        drop(window, "else", [people["lis"]])
    assert desk.backend.database().read(person, people["lis"]).line.circle == ""


def test_a_card_is_ready_to_be_dragged_out(qtbot: QtBot, page: PeoplePage) -> None:
    page.choosing.choose_row(1)
    page._drag.prepare()
    qtbot.waitUntil(lambda: page._drag.is_ready)
    data = page._drag.data(page.choosing.ids)
    path = Path(data.urls()[0].toLocalFile())
    assert path.name == "Inês Duarte.vcf"
    assert "FN:Inês Duarte" in path.read_text(encoding="utf-8")
    assert path.stat().st_mode & 0o077 == 0
    assert not page._drag.picture("Inês Duarte").isNull()


def save_list(qtbot: QtBot, window: MainWindow, desk: Desk, name: str, view: View) -> int:
    with qtbot.waitSignal(window.lists.changed):
        window.acts.deeds.save_list(name, view)
    return desk.backend.database().read(lists)[-1].id


def test_what_is_shown_becomes_a_list_and_comes_back(
    qtbot: QtBot, page: PeoplePage, window: MainWindow, desk: Desk
) -> None:
    page._on_filters_changed(Filter(Scope.REAL))
    page._columns.sort_by(1)
    qtbot.waitUntil(lambda: len(names(page)) == 4)
    window.actions_.action("save_list").trigger()
    question = dialog(window, OneLine)
    assert isinstance(question, OneLine)
    question.field.setText("Mine")
    with qtbot.waitSignal(window.lists.changed):
        question.confirm()
    saved = window.lists.all[0]
    assert (saved.name, saved.people, saved.view.sort) == ("Mine", 4, Sort.LAST)
    window.go("people")
    page._columns.sort_by(0)
    window.navigation._bar.button(list_place(saved.id)).click()
    qtbot.waitUntil(lambda: page.title == "Mine" and len(names(page)) == 4)
    assert page._columns.sort is Sort.LAST
    assert window.navigation._bar.button(list_place(saved.id)).count == "4"


def test_lists_are_renamed_moved_removed_and_brought_back(
    qtbot: QtBot, page: PeoplePage, window: MainWindow, desk: Desk
) -> None:
    one = save_list(qtbot, window, desk, "One", View())
    two = save_list(qtbot, window, desk, "Two", View(Filter(Scope.WAITING)))
    window.go(list_place(two))
    qtbot.waitUntil(lambda: page.title == "Two")
    menu = window.acts.list_menu(list_place(two))
    by_text = {action.text().split("\t")[0]: action for action in menu.actions() if action.text()}
    assert not by_text["Move down"].isEnabled()
    button = window.navigation._bar.button(list_place(two))
    button.setFocus()
    with qtbot.waitSignal(window.lists.changed):
        qtbot.keyClick(button, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [saved.id for saved in window.lists.all] == [two, one]
    qtbot.waitUntil(lambda: window.navigation._bar.button(list_place(two)).hasFocus())
    with qtbot.waitSignal(window.lists.changed):
        window.acts.deeds.rename_list(two, "Second")
    assert page.title == "Second"
    menu = window.acts.list_menu(list_place(two))
    with qtbot.waitSignal(window.lists.changed):
        next(action for action in menu.actions() if action.text() == "Remove the list").trigger()
    assert window.place == "people"
    assert list_place(two) not in window.navigation._bar.keys
    with qtbot.waitSignal(window.lists.changed):
        window.steps.undo()
    assert list_place(two) in window.navigation._bar.keys


def test_people_go_into_a_list_and_out(
    qtbot: QtBot, page: PeoplePage, window: MainWindow, desk: Desk, people: dict[str, int]
) -> None:
    made = save_list(qtbot, window, desk, "Chosen", View(Filter(among=(people["lis"],))))
    waiting = save_list(qtbot, window, desk, "Waiting", View(Filter(Scope.WAITING)))
    assert not window.navigation._bar.button(list_place(waiting)).acceptDrops()
    page._view.choose_rows([0, 1])
    entry = next(one for one in window.actions_._lists_menu.actions() if one.text() == "Chosen")
    with qtbot.waitSignal(window.lists.changed):
        entry.trigger()
    window.go(list_place(made))
    qtbot.waitUntil(lambda: names(page) == [NAMES[0], NAMES[1], NAMES[3]])
    page._view.choose_rows([0, 1])
    assert window.actions_.action("take_out").isEnabled()
    with qtbot.waitSignal(window.lists.changed):
        window.actions_.action("take_out").trigger()
    qtbot.waitUntil(lambda: names(page) == [NAMES[3]])


def test_somebody_new_is_added_and_shown(
    qtbot: QtBot, page: PeoplePage, window: MainWindow, desk: Desk
) -> None:
    press(qtbot, page, Qt.Key.Key_N, with_=CONTROL)
    form = dialog(window, AddPersonForm)
    assert isinstance(form, AddPersonForm)
    assert not form._add.isEnabled()
    form.name_field.setText("Inês Duarte")
    qtbot.waitUntil(form._same.isVisible)
    assert "Editor at Atlas Quarterly" in form._same.text()
    form.name_field.setText("Ann Lee")
    qtbot.waitUntil(lambda: not form._same.isVisible())
    form.reach_fields[0].setText("ann@example.org")
    assert len(form.reach_fields) == 2
    qtbot.waitUntil(lambda: len(form._circle_ids) > 3)
    form.choose_rhythm(desk.backend.database().read(find_circle, "Monthly"))
    with qtbot.waitSignal(form.added):
        qtbot.keyClick(form.name_field, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: window.target is not None and window.target[1] == "Ann Lee")
    assert window.target is not None
    found = desk.backend.database().read(person, window.target[0])
    assert (found.line.circle, found.methods[0].value) == ("Monthly", "ann@example.org")


def test_nobody_found_offers_to_add_them(qtbot: QtBot, page: PeoplePage, window: MainWindow) -> None:
    qtbot.keyClicks(page._search, "Annabel")
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._nobody)
    assert page._nobody.offers["add"].label == "Add “Annabel”…"
    page._nobody.offers["add"].click()
    form = dialog(window, AddPersonForm)
    assert isinstance(form, AddPersonForm)
    assert form.name_field.text() == "Annabel"
    form.reject()
    page._nobody.offers["empty"].click()
    qtbot.waitUntil(lambda: names(page) == NAMES)


def test_a_talk_with_many_is_asked_for_with_all_of_them(
    qtbot: QtBot, page: PeoplePage, desk: Desk, window: MainWindow, people: dict[str, int]
) -> None:
    desk.ways.talk_asked.disconnect()
    page._view.choose_rows([3, 4])
    with qtbot.waitSignal(desk.ways.talk_asked) as told:
        window.actions_.action("talk").trigger()
    assert told.args == [[(people["lis"], "Lis Bergström"), (people["tomas"], "Tomás Herrera")]]


def test_each_deed_is_one_step_that_says_what_it_was(
    qtbot: QtBot, page: PeoplePage, window: MainWindow, desk: Desk
) -> None:
    page._view.choose_rows([0, 3, 4])
    with qtbot.waitSignal(desk.backend.changed):
        window.acts.do("trash")
    step = desk.backend.database().read(history.steps, 1)[0]
    assert (step.name, step.people) == ("Moved to the trash", 3)


def test_a_changed_list_says_so_and_is_kept_or_put_back(
    qtbot: QtBot, page: PeoplePage, window: MainWindow, desk: Desk
) -> None:
    made = save_list(qtbot, window, desk, "Press", View(Filter(tag="press")))
    window.go(list_place(made))
    qtbot.waitUntil(lambda: names(page) == ["Inês Duarte"])
    page._filters.chips[0].click()
    qtbot.waitUntil(lambda: names(page) == NAMES)
    assert (page.title, page._head.scope) == ("Press", "Not as it was saved.")
    actions = {action.text(): action for action in page._head.fill_menu().actions()}
    actions["Back to the list as it was saved"].trigger()
    qtbot.waitUntil(lambda: names(page) == ["Inês Duarte"])
    assert page._head.scope == ""
    page._filters.scope_chip(Scope.REAL).click()
    qtbot.waitUntil(lambda: page._head.scope == "Not as it was saved.")
    with qtbot.waitSignal(window.lists.changed):
        page.asked.emit("keep_list")
    assert page._head.scope != "Not as it was saved."
    assert window.lists.all[0].view.filter == Filter(Scope.REAL, tag="press")


def test_tab_goes_from_the_list_into_the_bar_and_the_focus_comes_back(
    qtbot: QtBot, page: PeoplePage, window: MainWindow, desk: Desk
) -> None:
    page._view.choose_rows([0, 1])
    page._view.setFocus()
    press(qtbot, page, Qt.Key.Key_Tab)
    assert page._bulk._talk.hasFocus()
    page._bulk._none.setFocus()
    press(qtbot, page, Qt.Key.Key_Space)
    assert not page._bulk.isVisible()
    assert page._view.hasFocus()


def test_typing_goes_on_in_the_search_though_many_were_chosen(qtbot: QtBot, page: PeoplePage) -> None:
    page._view.choose_rows([0, 1])
    page.focus_search()
    qtbot.keyClicks(page._search, "zof")
    qtbot.waitUntil(lambda: names(page) == ["Zofia Kamińska"])
    assert page._search.hasFocus()
