"""Tab goes through what it is told to, whenever it was made."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.tab_order import chain, reached_in


def test_what_is_made_later_is_reached_where_it_stands(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    first, last = QPushButton("first"), QPushButton("last")
    column.addWidget(first)
    row = QHBoxLayout()
    column.addLayout(row)
    column.addWidget(last)
    for text in ("one", "two"):
        row.addWidget(QPushButton(text))
    row.addWidget(QLabel("words alone"))
    box = QWidget()
    inside = QVBoxLayout(box)
    inside.addWidget(QPushButton("in a box"))
    row.addWidget(box)
    found = reached_in(column)
    chain(found)
    page.show()
    first.setFocus()
    seen = []
    for _ in found:
        focus = page.focusWidget()
        assert isinstance(focus, QPushButton)
        seen.append(focus.text())
        page.focusNextChild()
    assert seen == ["first", "one", "two", "in a box", "last"]
