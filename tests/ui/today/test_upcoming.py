"""Upcoming: by week, and Enter opens the person."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.desk import Desk
from ui.kit.rows import PersonRole
from ui.today.upcoming import UpcomingDialog


def test_enter_opens_the_person(qtbot: QtBot, desk: Desk, people: dict[str, int]) -> None:
    dialog = UpcomingDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0)
    names = [dialog.model.index(row, 0).data() for row in range(dialog.model.rowCount())]
    assert names[0] == "Next week"
    assert "Zofia Kamińska" in names
    row = names.index("Zofia Kamińska")
    assert dialog.model.index(row, 0).data(PersonRole.WHY_MORE) == "birthday"
    dialog._view.setCurrentIndex(dialog.model.index(row, 0))
    with qtbot.waitSignal(desk.ways.person_asked) as asked:
        qtbot.keyClick(dialog._view, Qt.Key.Key_Return)
    assert asked.args == [people["zofia"]]
