"""The Map page: what it guesses, what the person changes, what it asks, and that nothing chosen is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prm.importing.formats import tables_to_map
from prm.importing.mapping import TableChoice
from prm.importing.targets import Target
from tests.ui.conftest import desk_on
from ui.appearance import Appearance
from ui.backend import Backend
from ui.desk import Desk
from ui.import_wizard.map_step import MapStep
from ui.import_wizard.map_words import familiar_text, number_word
from ui.notices import Notices

PICTURE = """Name;Firm;Job;Mail;Mail 2;Last lunch;Group;My rating
Ada Lovelace;Engine Works;Analyst;ada@engine.example;ada.l@post.example;21.03.2026;clients; 4
Zoë Brandt;Müller;Chefin;zoe@example.org;;02.01.2026;clients;3
"""


@pytest.fixture
def desk(backend: Backend, notices: Notices, look: Appearance, folder: Path) -> Desk:
    return desk_on(backend, notices, look, folder)


@pytest.fixture
def step(qtbot: QtBot, desk: Desk) -> MapStep:
    one = MapStep(desk.backend, desk.preferences)
    qtbot.addWidget(one)
    one.resize(1100, 760)
    with qtbot.waitExposed(one):
        one.show()
    return one


def show(step: MapStep, *tables: Path, **remembered: TableChoice) -> None:
    step.show_tables(list(tables), tables_to_map(tables, remembered))


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "people-2026.csv"
    path.write_bytes(PICTURE.encode("cp1252"))
    return path


def titles(step: MapStep) -> list[str]:
    return [row.choice.shown for row in step.columns.rows]


def choose(box: object, value: object) -> None:
    from PySide6.QtWidgets import QComboBox

    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_the_page_of_the_picture(step: MapStep, picture: Path) -> None:
    show(step, picture)
    assert step._title.text() == "A table Kith has not seen before"
    assert step._told.text() == (
        "people-2026.csv, 2 lines. Seven of eight columns look familiar. Change any of them, or continue."
    )
    assert titles(step) == [
        *(
            "Name",
            "Organization",
            "Position",
            "E-mail",
            "E-mail, a second one",
            "Last in person",
            "Tags",
            "Leave out",
        ),
    ]
    assert step.columns.rows[1]._samples.text() == "Engine Works · Müller"
    assert "Columns are split at semicolons. Letters are read as Windows-1252." in step.writing._said.text()
    assert not step.writing.must_be_asked


def test_every_choice_is_named_and_reached_by_keyboard(step: MapStep, picture: Path) -> None:
    show(step, picture)
    for row in step.columns.rows:
        assert row.choice.accessibleName().startswith("Where “")
        assert row.choice.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert row.choice.height() >= 24
    assert step.columns.rows[4].choice.accessibleDescription() == "E-mail, a second one"


def test_changing_a_column_and_going_on(qtbot: QtBot, step: MapStep, picture: Path) -> None:
    show(step, picture)
    step.columns.rows[7].choice.set_target(Target.NOTE)
    with qtbot.waitSignal(step.confirmed):
        step.confirm()
    (choice,) = step.choices.values()
    assert choice.targets[7] is Target.NOTE
    assert list(step.choices) == ["people-2026.csv"]
    (document,) = step.documents.values()
    assert document["encoding"] is None
    assert document["targets"][7] == "note"


def test_what_there_is_once_is_marked_the_second_time(step: MapStep, picture: Path) -> None:
    show(step, picture)
    step.columns.rows[7].choice.set_target(Target.NAME)
    assert step.columns.rows[7].is_marked
    assert not step.columns.rows[0].is_marked
    assert titles(step)[7] == "Name, a second one"
    assert not step.columns.rows[4].is_marked


def test_without_anybodys_name_it_does_not_go_on(qtbot: QtBot, step: MapStep, picture: Path) -> None:
    show(step, picture)
    for row in step.columns.rows:
        row.choice.set_target(Target.LEAVE_OUT)
    with qtbot.assertNotEmitted(step.confirmed):
        step.confirm()
    assert "choose Name or E-mail" in step.problem
    step.columns.rows[0].choice.set_target(Target.NAME)
    assert step.problem == ""


def test_an_ambiguous_day_is_asked_once_and_shown_as_it_is_read(
    qtbot: QtBot, step: MapStep, tmp_path: Path
) -> None:
    table = tmp_path / "people.csv"
    table.write_text("Name,Last contact\nAda L,03/04/2024\n", encoding="utf-8")
    show(step, table)
    assert "03/04/2024 can be two days" in step.writing._doubt.text()
    with qtbot.assertNotEmitted(step.confirmed):
        step.confirm()
    assert step.problem == "Say first how days are written."
    choose(step.writing.days, True)
    assert "April" in step.writing._said.text()
    assert step.problem == ""
    with qtbot.waitSignal(step.confirmed):
        step.confirm()
    assert step.choices["people.csv"].day_first is True


def test_where_no_column_holds_days_nothing_is_asked_about_them(step: MapStep, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text("Name,Last contact\nAda L,03/04/2024\n", encoding="utf-8")
    show(step, table)
    assert step.writing.days.isVisible()
    step.columns.rows[1].choice.set_target(Target.LEAVE_OUT)
    assert not step.writing.days.isVisible()
    assert not step.writing.must_be_asked


def test_other_letters_and_delimiters_show_at_once(qtbot: QtBot, step: MapStep, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_bytes("Zzz;Yyy\nИван;Москва\n".encode("koi8-r"))
    show(step, table)
    choose(step.writing.encoding, "koi8-r")
    qtbot.waitUntil(lambda: step.columns.rows[0]._samples.text() == "Иван")
    step.columns.rows[0].choice.set_target(Target.NAME)
    choose(step.writing.first_line, False)
    qtbot.waitUntil(lambda: step.columns.rows[0]._samples.text() == "Zzz · Иван")
    assert step.columns.targets[0] is Target.NAME, "what was chosen stays chosen"
    choose(step.writing.delimiter, "|")
    qtbot.waitUntil(lambda: len(step.columns.rows) == 1)
    choose(step.writing.delimiter, ";")
    qtbot.waitUntil(lambda: len(step.columns.rows) == 2)
    assert step.choices["people.csv"].encoding == "koi8-r"


def test_nothing_chosen_is_lost_on_the_way_back(qtbot: QtBot, step: MapStep, picture: Path) -> None:
    show(step, picture)
    step.columns.rows[1].choice.set_target(Target.NOTE)
    with qtbot.waitSignal(step.put_away):
        step.back()
    show(step, picture)
    assert step.columns.targets[1] is Target.NOTE


def test_one_table_after_another(qtbot: QtBot, step: MapStep, picture: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("Name,Mail\nGrace Hopper,grace@navy.example\n", encoding="utf-8")
    show(step, picture, other)
    assert step._told.text().startswith("Table 1 of 2. people-2026.csv")
    step.confirm()
    assert step._told.text().startswith("Table 2 of 2. other.csv")
    step.back()
    assert step.look.file == "people-2026.csv"
    step.confirm()
    with qtbot.waitSignal(step.confirmed):
        step.confirm()
    assert set(step.choices) == {"people-2026.csv", "other.csv"}


def test_a_table_with_remembered_columns_says_so(step: MapStep, picture: Path) -> None:
    (look,) = tables_to_map([picture])
    choice = TableChoice((Target.NAME, *(Target.LEAVE_OUT,) * 7))
    show(step, picture, **{look.signature: choice})
    assert step._title.text() == "A table like one you brought in before"
    assert step.columns.targets == choice.targets


def test_the_wheel_turns_the_page_and_not_a_choice(step: MapStep, picture: Path) -> None:
    show(step, picture)
    box = step.columns.rows[3].choice
    before = box.target
    place = QPointF(box.rect().center())
    event = QWheelEvent(
        place,
        QPointF(box.mapToGlobal(box.rect().center())),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)
    assert box.target is before


def test_many_columns_are_shown_by_and_by_and_all_count_at_once(
    qtbot: QtBot, step: MapStep, tmp_path: Path
) -> None:
    table = tmp_path / "wide.csv"
    header = ",".join(["Name", *(f"Zzz {number}" for number in range(120))])
    table.write_text(f"{header}\n{','.join(['Ada L'] * 121)}\n", encoding="utf-8")
    show(step, table)
    assert len(step.columns.rows) < 40
    assert len(step.columns.targets) == 121
    qtbot.waitUntil(lambda: len(step.columns.rows) == 121)
    assert len(step.columns.targets) == 121


@pytest.mark.parametrize(
    ("familiar", "columns", "told"),
    [
        (7, 8, "Seven of eight columns look familiar."),
        (1, 8, "One of eight columns looks familiar."),
        (0, 2, "None of two columns look familiar."),
        (3, 3, "All three columns look familiar."),
        (1, 1, "Its one column looks familiar."),
        (12, 40, "12 of 40 columns look familiar."),
    ],
)
def test_how_familiar_a_table_looks_in_words(step: MapStep, familiar: int, columns: int, told: str) -> None:
    assert familiar_text(familiar, columns) == told
    assert number_word(11) == "11"
