"""The line underlines what was understood, wherever it has scrolled."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.capture.line_field import LineField


@pytest.fixture
def field(qtbot: QtBot) -> LineField:
    one = LineField("What happened")
    qtbot.addWidget(one)
    one.resize(400, one.sizeHint().height())
    with qtbot.waitExposed(one):
        one.show()
    return one


def test_its_hint_is_its_name(field: LineField) -> None:
    assert field.accessibleName() == field.placeholderText() == "What happened"


def test_words_are_underlined_in_their_order(field: LineField) -> None:
    field.setText("coffee with ada")
    field.mark([(0, 6), (12, 15)])
    assert field.marked == ("coffee", "ada")
    first, second = field._lines_under()
    assert 0 <= first.left() < first.right() < second.left() < second.right() <= field.width()


def test_the_lines_scroll_with_the_text(field: LineField) -> None:
    field.setText("coffee with ada " * 20)
    field.mark([(0, 6)])
    field.setCursorPosition(0)
    at_start = field._lines_under()[0].left()
    field.end(False)
    field.grab()  # a text field scrolls when it is painted
    assert field._lines_under()[0].left() < at_start - 100


def test_signs_of_two_units_move_nothing(field: LineField) -> None:
    field.setText("😀😀 ada")
    field.mark([(3, 6)])
    plain = LineField("")
    assert field.marked == ("ada",)
    assert field._lines_under()[0].right() <= field.cursorRect().right() + 2
    plain.deleteLater()


def test_underlines_are_painted(field: LineField, look: object) -> None:
    field.setText("coffee")
    before = field.grab().toImage()
    field.mark([(0, 6)])
    assert field.grab().toImage() != before
    assert isinstance(field, QWidget)
