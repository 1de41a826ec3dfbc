"""Chips filter, tag and choose."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from ui.kit.chip import Chip, ChipKind
from ui.kit.tokens import Size


def test_a_filter_is_checked_and_says_so(qtbot: QtBot) -> None:
    chip = Chip("Waiting for you", count="6", is_checkable=True)
    qtbot.addWidget(chip)
    chip.show()
    before = chip.grab().toImage()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.isChecked()
    assert chip.grab().toImage() != before
    told = QAccessible.queryAccessibleInterface(chip)
    assert told is not None
    assert told.state().checked  # type: ignore[attr-defined]


def test_the_number_is_seen_and_heard(qtbot: QtBot) -> None:
    chip = Chip("Real relationships", count="63")
    qtbot.addWidget(chip)
    before = chip.sizeHint().width()
    chip.set_count("2,041")
    assert chip.count == chip.accessibleDescription() == "2,041"
    assert chip.sizeHint().width() > before
    assert chip.sizeHint().height() >= Size.CHIP


def test_a_tag_of_any_words_is_no_access_key(qtbot: QtBot) -> None:
    chip = Chip("R&D <b>", icon="tag")
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "R&D <b>"
    assert chip.shortcut().isEmpty()


def test_kinds_look_different(qtbot: QtBot) -> None:
    pictures = []
    for kind in ChipKind:
        chip = Chip("Monthly", kind, trailing="chevron-down")
        qtbot.addWidget(chip)
        pictures.append(chip.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]
