"""The search field is an ordinary line edit with a name and a looking glass."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.appearance import Appearance, Scheme
from ui.kit.field import SearchField


def test_it_searches_as_one_types(qtbot: QtBot, look: Appearance) -> None:
    field = SearchField("Name, tag…")
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitSignal(field.textChanged) as told:
        qtbot.keyClicks(field, "i")
    assert told.args == ["i"]
    assert field.accessibleName() == field.placeholderText() == "Name, tag…"


def test_the_glass_follows_the_scheme(qtbot: QtBot, look: Appearance) -> None:
    field = SearchField("Name")
    qtbot.addWidget(field)
    field.show()
    before = field.actions()[0].icon().cacheKey()
    look.set_scheme(Scheme.DARK)
    assert field.actions()[0].icon().cacheKey() != before
