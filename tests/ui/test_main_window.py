"""The frame: places, keys, undo with a toast, narrow windows, files that are dropped."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from prm.clock import FixedClock
from prm.first_paint import read_first_today
from prm.notes import notes_of
from prm.paths import DataFolder
from prm.people import Filter, person
from prm.preferences import Preferences
from prm.timeline import exchanges_of
from tests.ui.archives import make_archive
from tests.ui.books import NOW, TODAY
from ui.actions import Needs
from ui.appearance import Appearance
from ui.backend import Backend
from ui.capture.overlay import Overlay
from ui.capture.palette import Palette
from ui.capture.talk import TalkForm
from ui.deeds import Deeds
from ui.desk import Desk
from ui.kit.toast import FOOT
from ui.main_window import MainWindow
from ui.notices import Notices
from ui.place_keys import rhythm_place
from ui.preference_keeper import PreferenceKeeper
from ui.ways import Ways


@pytest.fixture
def window(qtbot: QtBot, folder: Path, people: dict[str, int], backend: Backend, desk: Desk) -> MainWindow:
    one = MainWindow(desk)
    qtbot.addWidget(one)
    first = read_first_today(DataFolder(folder), None, FixedClock(NOW))
    one.show_first(first, is_new=False)
    with qtbot.waitActive(one):
        one.show()
        one.activateWindow()
    backend.ready.emit()
    qtbot.waitUntil(lambda: one.actions_.action("talk").isEnabled())
    return one


def press(qtbot: QtBot, window: MainWindow, *keys: Qt.Key, control: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


def form_over(window: MainWindow) -> Overlay | None:
    return next((one for one in window.findChildren(Overlay) if one.isVisible()), None)


def test_the_first_paint_is_told_once(qtbot: QtBot, desk: Desk) -> None:
    one = MainWindow(desk)
    qtbot.addWidget(one)
    with qtbot.waitSignal(one.painted):
        one.show()
    with qtbot.assertNotEmitted(one.painted, wait=100):
        one.repaint()


def test_the_sidebar_has_only_places_that_are_there(window: MainWindow) -> None:
    assert list(window.navigation._bar._buttons) == [
        "today",
        "people",
        *(rhythm_place(number) for number in range(1, 7)),
        "else",
        "import",
        "history",
        "settings",
    ]
    assert window.navigation._bar.button("people").count == "4"


def test_the_sidebar_says_how_many_to_get_in_touch_with(
    qtbot: QtBot, window: MainWindow, people: dict[str, int]
) -> None:
    today = window.navigation._bar.button("today")
    window.today.refresh()
    qtbot.waitUntil(lambda: window.today.today is not None and bool(window.today.today.get_in_touch))
    day = window.today.today
    assert day is not None
    qtbot.waitUntil(lambda: today.accessibleDescription() == str(len(day.get_in_touch)))
    window.today.show_today(day._replace(get_in_touch=()))
    assert today.accessibleDescription() == ""


def test_g_then_p_goes_to_people_and_g_then_t_back(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Qt.Key.Key_G, Qt.Key.Key_P)
    assert window.people is not None
    press(qtbot, window, Qt.Key.Key_G, Qt.Key.Key_T)
    assert window.people is None


def test_letters_are_letters_in_a_text_field(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Qt.Key.Key_Slash)
    assert window.people is not None
    search = window.people.listing._search
    qtbot.waitUntil(search.hasFocus)
    qtbot.keyClicks(search, "lt")
    assert search.text() == "lt"
    assert form_over(window) is None
    press(qtbot, window, Qt.Key.Key_Escape)
    assert search.text() == ""


def test_enter_opens_a_person_and_esc_comes_back_to_today(
    qtbot: QtBot, window: MainWindow, people: dict[str, int]
) -> None:
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.people is not None and window.people.target is not None)
    assert window.target == (people["ines"], "Inês Duarte")
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.people is None


def test_esc_goes_from_the_person_to_the_list(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Qt.Key.Key_G, Qt.Key.Key_P)
    people = window.people
    assert people is not None
    qtbot.waitUntil(lambda: people.listing.model.rowCount() > 0)
    press(qtbot, window, Qt.Key.Key_Down, Qt.Key.Key_Return)
    qtbot.waitUntil(people.person._timeline.hasFocus)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert people.listing._view.hasFocus()


def test_one_key_does_and_ctrl_z_takes_back_with_a_word(
    qtbot: QtBot, window: MainWindow, backend: Backend, people: dict[str, int]
) -> None:
    with qtbot.waitSignal(backend.changed):
        press(qtbot, window, Qt.Key.Key_T)
    qtbot.waitUntil(window.steps.toast.isVisible)
    assert window.steps.toast._text.text() == "Talked with Inês Duarte"
    with qtbot.waitSignal(backend.changed):
        press(qtbot, window, Qt.Key.Key_Z, control=True)
    qtbot.waitUntil(lambda: window.steps.toast._text.text() == "Taken back")
    assert window.steps.toast._detail.text() == "Log a conversation with Inês Duarte"
    last = backend.database().read(person, people["ines"]).line.last_meaningful_on
    assert last is not None
    assert last.month == 8
    with qtbot.waitSignal(backend.changed):
        press(qtbot, window, Qt.Key.Key_Y, control=True)
    qtbot.waitUntil(lambda: window.steps.toast._text.text() == "Done again")


def test_the_toast_takes_back_just_its_step(
    qtbot: QtBot, window: MainWindow, backend: Backend, people: dict[str, int]
) -> None:
    from prm.notes import add_note

    with qtbot.waitSignal(backend.changed):
        press(qtbot, window, Qt.Key.Key_T)
    qtbot.waitUntil(window.steps.toast.isVisible)
    with qtbot.waitSignal(backend.changed):
        backend.run(window, add_note, people["yuki"], "From elsewhere")
    with qtbot.waitSignal(backend.changed):
        window.steps.toast.undo_button.click()
    qtbot.waitUntil(lambda: window.steps.toast._text.text() == "Taken back")
    assert len(backend.database().read(notes_of, people["yuki"])) == 1


def test_a_toast_goes_above_the_foot_of_a_page_that_comes(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    toast = window.steps.toast
    toast.show_message("Talked with Inês Duarte")
    desk.ways.conversation_asked.emit("pick-ten")

    def is_above() -> bool:
        page = window.root.currentWidget()
        feet = [] if page is None else page.findChildren(QWidget, FOOT)
        return bool(feet) and toast.geometry().bottom() < feet[0].mapTo(window.root, QPoint(0, 0)).y()

    qtbot.waitUntil(is_above)


def test_a_toast_stays_above_the_page_that_comes(window: MainWindow, desk: Desk) -> None:
    desk.ways.conversation_asked.emit("pick-ten")
    window.steps.toast.show_message("Talked with Inês Duarte")
    window.root.show_frame()
    over = [child for child in window.root.children() if isinstance(child, QWidget) and child.isVisible()]
    assert over[-1] is window.steps.toast


def test_nothing_to_take_back_is_a_sentence(qtbot: QtBot, window: MainWindow, backend: Backend) -> None:
    for _ in range(2):
        with qtbot.waitSignal(backend.changed):
            window.steps.undo()
    window.steps.undo()
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.text == "There is nothing to undo."


def test_l_opens_the_form_about_the_person_chosen(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Qt.Key.Key_L)
    form = form_over(window)
    assert isinstance(form, TalkForm)
    assert [person.name for person in form.capture.people] == ["Inês Duarte"]
    press(qtbot, window, Qt.Key.Key_Escape)
    assert form_over(window) is None


def test_an_everyday_log_takes_three_inputs_from_any_page(
    qtbot: QtBot, window: MainWindow, backend: Backend, people: dict[str, int]
) -> None:
    for place in ("today", "people", "else"):
        window.go(place)
        press(qtbot, window, Qt.Key.Key_K, control=True)
        qtbot.keyClicks(QApplication.focusWidget(), f"coffee with yuki about {place}")
        with qtbot.waitSignal(backend.changed):
            press(qtbot, window, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: form_over(window) is None)
        newest = backend.database().read(exchanges_of, people["yuki"], 1)[0]
        assert (newest.happened_on, newest.kind) == (TODAY, "meeting")
        assert place in newest.title
        assert window.steps.toast.isVisible()


def test_what_lies_over_the_window_keeps_its_keys_away(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Qt.Key.Key_K, control=True)
    palette = form_over(window)
    assert isinstance(palette, Palette)
    press(qtbot, window, Qt.Key.Key_I, control=True)
    assert not window.root.shows_import
    press(qtbot, window, Qt.Key.Key_Escape)
    assert form_over(window) is None


def test_a_command_of_the_palette_is_done(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Qt.Key.Key_K, control=True)
    qtbot.keyClicks(QApplication.focusWidget(), ">people")
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.people is not None)


def test_a_list_of_the_palette_is_opened(qtbot: QtBot, window: MainWindow, people: dict[str, int]) -> None:
    press(qtbot, window, Qt.Key.Key_K, control=True)
    qtbot.keyClicks(QApplication.focusWidget(), "people without a rhythm")
    palette = form_over(window)
    assert isinstance(palette, Palette)
    qtbot.waitUntil(lambda: palette.is_up_to_date)
    row = next(row for row in palette.list.rows if row.value == "else")
    palette.list.picked.emit(row)
    qtbot.waitUntil(lambda: window.people is not None)


def test_a_number_gives_a_rhythm(
    qtbot: QtBot, window: MainWindow, backend: Backend, people: dict[str, int]
) -> None:
    with qtbot.waitSignal(backend.changed):
        press(qtbot, window, Qt.Key.Key_2)
    assert backend.database().read(person, people["ines"]).line.circle == "Monthly"
    assert window.actions_.action("rhythm 0").text() == "Resting"


def test_actions_are_there_where_they_make_sense(qtbot: QtBot, window: MainWindow) -> None:
    assert not window.actions_.action("done").isEnabled()
    press(qtbot, window, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert window.actions_.action("done").isEnabled()
    assert not window.actions_.action("counts").isEnabled()
    window.actions_.set_available(frozenset({Needs.EXCHANGE}))
    assert window.actions_.action("counts").isEnabled()
    assert not window.actions_.action("talk").isEnabled()


def test_a_narrow_window_shows_one_thing_at_a_time(
    qtbot: QtBot, window: MainWindow, people: dict[str, int]
) -> None:
    window.resize(800, 600)
    assert window.navigation.width() < 100
    window.go("people")
    assert window.people is not None
    qtbot.waitUntil(lambda: window.people is not None and window.people.listing.model.rowCount() > 0)
    assert not window.people.person.isVisible()
    window.show_person(people["kwame"])
    assert window.people.person.isVisible()
    assert not window.people.listing.isVisible()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.people.listing.isVisible()
    window.resize(1300, 700)
    assert window.people.listing.isVisible()
    assert window.people.person.isVisible()
    assert window.navigation.width() > 200


def test_dropped_files_are_read_at_once(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(make_archive(tmp_path / "archive.zip")))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window._dropping.eventFilter(window, event)
    assert window.root.shows_import
    page = window.root.import_page
    assert page is not None
    qtbot.waitUntil(lambda: page.step in (page.review, page.owner), timeout=20_000)
    assert not window.actions_.action("today").isEnabled()
    press(qtbot, window, Qt.Key.Key_Escape)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.root.shows_frame


def test_a_book_that_cannot_be_opened_is_told_on_the_page(
    qtbot: QtBot, folder: Path, look: Appearance
) -> None:
    folder.mkdir()
    (folder / "book.db").write_bytes(b"no book at all, but long enough to be looked at " * 100)
    backend, notices = Backend(folder, None, FixedClock(NOW)), Notices()
    ways = Ways(backend)
    keeper = PreferenceKeeper(DataFolder(folder), Preferences(), backend, ways)
    one = MainWindow(Desk(backend, notices, Deeds(backend, notices, ways), keeper, look, ways))
    qtbot.addWidget(one)
    one.show_first(None, is_new=False)
    one.show()
    with qtbot.waitSignal(backend.broken, timeout=20_000):
        backend.start()
    assert one._opening.state is not None
    assert one._opening.state.accessibleName() == "Your book cannot be opened"
    assert not one.actions_.action("import").isEnabled()
    backend.close()


def test_esc_leads_from_the_people_of_a_number_back_to_where_it_stood(
    qtbot: QtBot, window: MainWindow, people: dict[str, int]
) -> None:
    window.show_conversation("x-ray")
    window.show_people(Filter(among=(people["lis"],)), "Never a word")
    assert window.root.shows_frame
    window.back()
    assert window.root.conversation == "x-ray"
    window.show_people(Filter(among=(people["lis"],)), "Never a word")
    window.show_person(people["lis"])
    window.back()
    assert window.root.shows_frame, "from the person to the list first"
    window.go("people")
    window.back()
    assert window.root.shows_frame, "who went somewhere else since is not taken back"
