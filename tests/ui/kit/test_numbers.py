"""Numbers that open stand in their sentence, can be reached by keyboard, and say what they count."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance
from ui.kit.numbers import Counted, NumberSentence, OpenNumber
from ui.kit.tokens import Style

TEMPLATE = "Of {all} connections, {wrote} ever wrote, {nobody} never."
NUMBERS = {
    "all": Counted("2 041", "Connections"),
    "wrote": Counted("311", "Ever wrote"),
    "nobody": Counted("0", "Never", opens=False),
}


@pytest.fixture
def sentence(qtbot: QtBot, look: Appearance) -> NumberSentence:
    one = NumberSentence()
    one.set_sentence(TEMPLATE, NUMBERS)
    qtbot.addWidget(one)
    one.resize(400, 300)
    with qtbot.waitExposed(one):
        one.show()
    return one


def test_the_sentence_is_read_whole(sentence: NumberSentence) -> None:
    assert sentence.text == "Of 2\u00a0041 connections, 311 ever wrote, 0 never."
    assert sentence.accessibleName() == sentence.text
    assert sentence.number("wrote").accessibleName() == "311 Ever wrote"


def test_a_number_opens_by_mouse_and_keyboard(qtbot: QtBot, sentence: NumberSentence) -> None:
    with qtbot.waitSignal(sentence.opened) as told:
        qtbot.mouseClick(sentence.number("all"), Qt.MouseButton.LeftButton)
    assert told.args == ["all"]
    sentence.number("wrote").setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(sentence.opened) as told:
        qtbot.keyClick(sentence.number("wrote"), Qt.Key.Key_Return)
    assert told.args == ["wrote"]
    with qtbot.assertNotEmitted(sentence.opened):
        qtbot.mouseClick(sentence.number("nobody"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("width", [200, 400, 900])
def test_numbers_stay_within_the_sentence_and_apart(sentence: NumberSentence, width: int) -> None:
    sentence.resize(width, 400)
    places = [sentence.number(name).geometry() for name in NUMBERS]
    assert all(sentence.rect().contains(place.center()) for place in places)
    assert not places[0].intersects(places[1])
    assert all(place.height() >= 24 for place in places)
    assert sentence.height() >= sentence.heightForWidth(sentence.width()) or width == 900


def test_another_sentence_takes_the_old_numbers_away(qtbot: QtBot, sentence: NumberSentence) -> None:
    sentence.set_sentence("{wrote} wrote.", {"wrote": Counted("7", "Wrote")})
    assert sentence.text == "7 wrote."
    qtbot.waitUntil(lambda: len(sentence.findChildren(OpenNumber)) == 1)


def test_right_to_left_the_first_number_stands_right(sentence: NumberSentence) -> None:
    sentence.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    sentence.set_sentence("من {all} جهة {wrote} كتب", NUMBERS)
    assert sentence.number("all").x() > sentence.number("wrote").x() or (
        sentence.number("all").y() < sentence.number("wrote").y()
    )


def test_a_number_at_the_beginning_stands_in_line_with_what_is_above(
    qtbot: QtBot, sentence: NumberSentence
) -> None:
    sentence.set_sentence("{wrote} wrote.", {"wrote": Counted("7", "Wrote")})
    image = sentence.grab().toImage()
    ground = image.pixelColor(sentence.width() - 1, 0)
    first = next(
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != ground for y in range(image.height()))
    )
    assert first <= 3


def test_words_may_be_lighter_than_their_numbers(qtbot: QtBot, look: Appearance) -> None:
    light, heavy = NumberSentence(Style.PANE, words=Style.LEAD), NumberSentence(Style.PANE)
    for one in (light, heavy):
        qtbot.addWidget(one)
        one.set_sentence(TEMPLATE, NUMBERS)
    assert (
        light._layout(2_000)[0].lineAt(0).naturalTextWidth()
        < heavy._layout(2_000)[0].lineAt(0).naturalTextWidth()
    )
