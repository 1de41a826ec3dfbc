"""The window's own actions: size of text, full screen, panes, backups, places, help."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from prm.backup import list_backups
from ui.appearance import Scheme
from ui.desk import Desk
from ui.help.keys import KeySheet
from ui.help.window import HelpWindow
from ui.main_window import MainWindow
from ui.restoring import RestoreDialog


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> MainWindow:
    one = MainWindow(desk)
    qtbot.addWidget(one)
    one.show()
    desk.backend.ready.emit()
    qtbot.waitUntil(lambda: one.actions_.action("settings").isEnabled())
    return one


def do(window: MainWindow, key: str) -> None:
    window.actions_.action(key).trigger()


def test_the_actions_of_the_window_each_do_something(window: MainWindow) -> None:
    assert set(window._keys._window_deeds.does) <= set(window._keys._does)
    listed = {str(action.data()) for _title, group in window.actions_.groups() for action in group}
    assert set(window._keys._window_deeds.does) <= listed


def test_every_action_of_the_window_stands_in_a_menu(window: MainWindow) -> None:
    in_menus = set()
    pending = list(window.menuBar().actions())
    while pending:
        action = pending.pop()
        if (menu := action.menu()) is not None:
            pending += menu.actions()
        elif not action.isSeparator():
            in_menus.add(str(action.data()))
    assert {str(a.data()) for _t, group in window.actions_.groups() for a in group} <= in_menus


def test_text_grows_and_shrinks_within_its_bounds(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    usual = QFontInfo(QApplication.font()).pointSizeF()
    do(window, "larger_text")
    assert desk.preferences.values.text_percent == 110
    assert QFontInfo(QApplication.font()).pointSizeF() > usual
    for _ in range(12):
        do(window, "larger_text")
    assert desk.preferences.values.text_percent == 200
    for _ in range(14):
        do(window, "smaller_text")
    assert desk.preferences.values.text_percent == 80
    do(window, "usual_text")
    assert QFontInfo(QApplication.font()).pointSizeF() == pytest.approx(usual, abs=0.2)


def test_what_is_liked_is_in_force_at_once(desk: Desk, window: MainWindow) -> None:
    desk.preferences.change(appearance="dark", single_letter_keys=False)
    assert desk.appearance.scheme is Scheme.DARK
    assert window.actions_.action("talk").shortcuts() == []
    desk.preferences.change(appearance="light", single_letter_keys=True)
    assert window.actions_.action("talk").shortcut().toString() == "L"


def test_full_screen_and_back(window: MainWindow) -> None:
    do(window, "full_screen")
    assert window.isFullScreen()
    do(window, "full_screen")
    assert not window.isFullScreen()


def test_f6_goes_round_the_panes(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    window.resize(1280, 800)
    do(window, "people")
    qtbot.waitUntil(window.isActiveWindow)
    seen = []
    for _ in range(3):
        do(window, "next_pane")
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append("sidebar" if window.navigation.isAncestorOf(focus) else "page")
    assert "sidebar" in seen
    assert "page" in seen
    before = QApplication.focusWidget()
    do(window, "next_pane")
    do(window, "previous_pane")
    assert QApplication.focusWidget() is before


def test_places_by_keys(window: MainWindow) -> None:
    do(window, "history")
    assert window.place == "history"
    do(window, "settings")
    assert window.place == "settings"


def test_a_backup_is_made_from_the_menu(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    with qtbot.waitSignal(desk.notices.said):
        do(window, "back_up")
    assert len(list_backups(desk.preferences.folder)) == 1


@pytest.mark.parametrize(
    ("key", "kind"), [("keys", KeySheet), ("help", HelpWindow), ("restore_backup", RestoreDialog)]
)
def test_dialogs_open_over_the_window(
    qtbot: QtBot, window: MainWindow, key: str, kind: type[QDialog]
) -> None:
    do(window, key)
    qtbot.waitUntil(lambda: bool(window.findChildren(kind)))
    window.findChildren(kind)[0].reject()


def test_help_is_about_the_page_shown(qtbot: QtBot, window: MainWindow) -> None:
    do(window, "history")
    do(window, "help")
    opened = window.findChildren(HelpWindow)[0]
    assert opened.topic == "history"
    do(window, "whats_new")
    assert opened.topic == "whats-new"
    opened.close()


def test_the_menu_says_what_undo_would_take_back(
    qtbot: QtBot, desk: Desk, window: MainWindow, people: dict[str, int]
) -> None:
    from prm.contacts import trash_contact

    desk.backend.run(window, trash_contact, [people["yuki"]])
    undo = window.actions_.action("undo")
    qtbot.waitUntil(lambda: undo.text() == "Undo: Move Yuki Tanabe to the trash")
    do(window, "undo")
    redo = window.actions_.action("redo")
    qtbot.waitUntil(lambda: redo.text() == "Redo: Move Yuki Tanabe to the trash")
