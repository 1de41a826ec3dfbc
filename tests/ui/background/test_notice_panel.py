"""Kith's own notification: the same words and buttons, in a corner of the screen, for pointer, keyboard and readers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prm.reminders.channels import Answer, Card, Choice
from ui.appearance import Appearance
from ui.background.notice_panel import NoticePanel
from ui.kit.button import ButtonKind

CARD = Card(
    "Inês <b>Duarte</b>",
    "Since 19 Aug; each season is the rhythm.",
    (Choice(Answer.WRITE, "Write"), Choice(Answer.LATER, "Later"), Choice(Answer.OPEN, "Open")),
    "Inês Duarte",
    "uid-ines",
)


@pytest.fixture
def panel(qtbot: QtBot, look: Appearance) -> Iterator[NoticePanel]:
    one = NoticePanel()
    yield one
    one.close()
    one.deleteLater()


def test_it_says_the_same_and_takes_no_focus(qtbot: QtBot, panel: NoticePanel) -> None:
    panel.show_card(CARD)
    assert panel.isVisible()
    assert panel.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert panel.accessibleName() == f"{CARD.title} {CARD.body}"
    assert [button.label for button in panel.buttons.values()] == ["Write", "Later", "Open"]
    assert [button.face.kind for button in panel.buttons.values()].count(ButtonKind.PRIMARY) == 1
    assert all(button.height() >= 24 for button in panel.buttons.values())


@pytest.mark.parametrize("answer", [Answer.WRITE, Answer.OPEN])
def test_a_button_answers_and_the_panel_goes(qtbot: QtBot, panel: NoticePanel, answer: Answer) -> None:
    panel.show_card(CARD)
    with qtbot.waitSignal(panel.told) as told:
        qtbot.mouseClick(panel.buttons[answer], Qt.MouseButton.LeftButton)
    assert told.args == [answer, 0]
    assert not panel.isVisible()


@pytest.mark.parametrize(("number", "days"), [(0, 1), (1, 7), (2, 30)])
def test_later_asks_for_how_long(qtbot: QtBot, panel: NoticePanel, number: int, days: int) -> None:
    panel.show_card(CARD)
    panel.buttons[Answer.LATER].click()
    menu = panel.later_menu
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Tomorrow", "In a week", "In a month"]
    with qtbot.waitSignal(panel.told) as told:
        menu.actions()[number].trigger()
    menu.close()
    assert told.args == [Answer.LATER, days]


def test_the_keyboard_reaches_everything(qtbot: QtBot, panel: NoticePanel) -> None:
    panel.take_focus()  # nothing is shown: nothing happens
    panel.show_card(CARD)
    panel.take_focus()
    qtbot.waitUntil(panel.buttons[Answer.WRITE].hasFocus)
    seen = [QApplication.focusWidget()]
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert len({id(one) for one in seen}) == 4
    assert seen[:3] == list(panel.buttons.values())
    assert seen[3].accessibleName() == "Put this away"  # type: ignore[union-attr]
    with qtbot.waitSignal(panel.told) as told:
        qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert told.args == [Answer.DISMISSED, 0]


def test_a_click_opens(qtbot: QtBot, panel: NoticePanel) -> None:
    panel.show_card(CARD)
    with qtbot.waitSignal(panel.told) as told:
        qtbot.mouseClick(panel, Qt.MouseButton.LeftButton, pos=QPoint(panel.width() // 2, 8))
    assert told.args == [Answer.OPEN, 0]


def test_another_card_replaces_the_first(qtbot: QtBot, panel: NoticePanel) -> None:
    panel.show_card(CARD)
    panel.show_card(Card("3 people", "", (Choice(Answer.OPEN, "Open"),)))
    assert list(panel.buttons) == [Answer.OPEN]
    assert panel.accessibleName() == "3 people"
    panel.withdraw()
    assert not panel.isVisible()


@pytest.mark.parametrize("percent", [80, 100, 200])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_lies_on_the_screen_and_cuts_nothing(
    qtbot: QtBot, look: Appearance, qapp: QApplication, percent: int, direction: Qt.LayoutDirection
) -> None:
    usual = QFont(qapp.font())
    font = QFont(usual)
    font.setPointSizeF(usual.pointSizeF() * percent / 100)
    qapp.setFont(font)
    panel = NoticePanel()
    panel.setLayoutDirection(direction)
    panel.show_card(CARD._replace(body=CARD.body * 3))
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.contains(panel.geometry())
    is_left = panel.geometry().center().x() < room.center().x()
    assert is_left == (direction == Qt.LayoutDirection.RightToLeft)
    for button in panel.buttons.values():
        assert button.width() >= button.sizeHint().width()
    assert panel._body.height() >= panel._body.heightForWidth(panel._body.width())
    panel.close()
    panel.deleteLater()
    qapp.setFont(usual)
