"""A question that one line answers: Enter gives the answer once, without blanks around; nothing is no answer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance
from ui.kit.one_line import OneLine


def test_enter_answers_once(qtbot: QtBot, look: Appearance) -> None:
    question = OneLine("Add a tag", "Tag", "Add", suggestions=("Berlin", "choir"))
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(question)
    answers: list[str] = []
    question.answered.connect(answers.append)
    with qtbot.waitActive(question):
        question.open()
    qtbot.keyClicks(question.field, "   ")
    assert not question.deed_button.isEnabled()
    qtbot.keyClick(question.field, Qt.Key.Key_Return)
    assert question.isVisible()
    qtbot.keyClicks(question.field, "old  friends ")
    qtbot.keyClick(question.field, Qt.Key.Key_Return)
    assert answers == ["old friends"]
    assert not question.isVisible()
