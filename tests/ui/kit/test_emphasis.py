"""A sentence whose names stand out is read as one, breaks where its line ends, and stays plain text."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.appearance import Appearance
from ui.kit.emphasis import EmphasisLabel


def test_it_is_read_as_one_sentence(qtbot: QtBot, look: Appearance) -> None:
    label = EmphasisLabel([("You moved ", False), ("Bart <b>de</b> Wit", True), (" to the trash", False)])
    qtbot.addWidget(label)
    assert label.accessibleName() == "You moved Bart <b>de</b> Wit to the trash"


def test_it_grows_with_a_narrow_line(qtbot: QtBot, look: Appearance) -> None:
    label = EmphasisLabel(
        [("You gave ", False), ("Nguyễn Thị Mai", True), (" the rhythm each season", False)]
    )
    qtbot.addWidget(label)
    assert label.heightForWidth(120) > label.heightForWidth(600)


def test_names_are_drawn_heavier(qtbot: QtBot, look: Appearance) -> None:
    strong, plain = EmphasisLabel([("Ada Lovelace", True)]), EmphasisLabel([("Ada Lovelace", False)])
    for label in (strong, plain):
        qtbot.addWidget(label)
        label.resize(200, 30)
    assert strong.grab().toImage() != plain.grab().toImage()


def test_in_a_mirrored_line_it_begins_at_the_right(qtbot: QtBot, look: Appearance) -> None:
    label = EmphasisLabel([("Ada", True)])
    qtbot.addWidget(label)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.resize(300, 30)
    image = label.grab().toImage()
    ground = image.pixel(0, 0)
    inked = [x for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) != ground]
    assert min(inked) > image.width() / 2


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.lists(st.tuples(st.text(max_size=30), st.booleans()), max_size=5))
def test_any_text_can_be_laid_out(qtbot: QtBot, look: Appearance, runs: list[tuple[str, bool]]) -> None:
    label = EmphasisLabel(runs)
    assert label.heightForWidth(90) >= 0
    label.resize(90, 40)
    label.grab()
    label.deleteLater()
