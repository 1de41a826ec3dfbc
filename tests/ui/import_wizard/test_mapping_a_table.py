"""A table that no format knows, on its whole way: dropped, mapped, reviewed, brought in, remembered; and back again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from prm.clock import FixedClock
from prm.importing.targets import Target
from prm.people import counts, person
from prm.search import search_people
from tests.ui.archives import make_archive
from tests.ui.books import NOW
from tests.ui.conftest import desk_on
from ui.appearance import Appearance
from ui.backend import Backend
from ui.desk import Desk
from ui.import_wizard.page import ImportPage
from ui.kit.button import ButtonKind
from ui.notices import Notices

PEOPLE = "Name;Mail;Last lunch;Rating\nAda Lovelace;ada@engine.example;21.03.2026;4\nGrace Hopper;grace@navy.example;;5\n"
GOOGLE = "First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value\nAda,Lovelace,* myContacts,Home,ada@engine.example\n"


@pytest.fixture
def empty(qtbot: QtBot, folder: Path, look: Appearance) -> Iterator[Backend]:
    """A book with nobody in it."""
    opened = Backend(folder, None, FixedClock(NOW))
    with qtbot.waitSignal(opened.ready, timeout=20_000):
        opened.start()
    yield opened
    opened.close()
    opened.deleteLater()


@pytest.fixture
def desk(empty: Backend, notices: Notices, look: Appearance, folder: Path) -> Desk:
    return desk_on(empty, notices, look, folder)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> ImportPage:
    one = ImportPage(desk)
    qtbot.addWidget(one)
    one.resize(1100, 760)
    with qtbot.waitExposed(one):
        one.show()
    return one


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    return path


def begun(qtbot: QtBot, page: ImportPage, *paths: Path) -> None:
    page.start(list(paths))
    qtbot.waitUntil(lambda: page.step is not page.working, timeout=20_000)


def went_on(qtbot: QtBot, page: ImportPage) -> None:
    page.confirm()
    qtbot.waitUntil(lambda: page.step is not page.working, timeout=20_000)


def test_from_the_drop_to_the_book(qtbot: QtBot, page: ImportPage, empty: Backend, table: Path) -> None:
    begun(qtbot, page, table)
    assert page.step is page.map
    assert page.steps.accessibleName() == "Step 2 of 4: Map"
    assert page.map.go_on.hasFocus()
    qtbot.keyClick(page.map.go_on, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.step is page.review, timeout=20_000)
    assert page.steps.accessibleName() == "Step 3 of 4: Review"
    assert page.review.read_as.told == ""
    went_on(qtbot, page)
    assert page.step is page.done
    assert page.done.pick.button.face.kind is ButtonKind.PRIMARY, (
        "no messages: the X-ray has nothing to show yet"
    )
    (ada,) = empty.database().read(search_people, "Ada")
    assert str(empty.database().read(person, ada).line.last_meaningful_on) == "2026-03-21"


def test_back_from_the_review_keeps_what_was_chosen(qtbot: QtBot, page: ImportPage, table: Path) -> None:
    begun(qtbot, page, table)
    page.map.columns.rows[3].choice.set_target(Target.NOTE)
    went_on(qtbot, page)
    assert page.step is page.review
    page.back()
    assert page.step is page.map
    assert page.map.columns.targets[3] is Target.NOTE
    page.back()
    assert page.step is page.choose
    begun(qtbot, page, table)
    assert page.map.columns.targets[3] is Target.NOTE


def test_the_choices_hold_for_the_next_file_with_these_columns(
    qtbot: QtBot, page: ImportPage, desk: Desk, table: Path, tmp_path: Path
) -> None:
    begun(qtbot, page, table)
    page.map.columns.rows[3].choice.set_target(Target.NOTE)
    went_on(qtbot, page)
    assert len(desk.preferences.values.table_choices) == 1
    second = ImportPage(desk)
    qtbot.addWidget(second)
    other = tmp_path / "next year.csv"
    other.write_text(PEOPLE.replace("Ada", "Mary"), encoding="utf-8")
    begun(qtbot, second, other)
    assert second.step is second.map
    assert second.map.look.is_remembered
    assert second.map.columns.targets[3] is Target.NOTE


def test_what_is_recognised_is_not_asked_about_but_can_be_taken_as_a_table(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    contacts = tmp_path / "contacts.csv"
    contacts.write_text(GOOGLE, encoding="utf-8")
    begun(qtbot, page, contacts)
    assert page.step is page.review
    assert page.review.read_as.told == "Read as Google contacts."
    page.review.read_as.other.click()
    qtbot.waitUntil(lambda: page.step is page.map, timeout=20_000)
    went_on(qtbot, page)
    assert page.step is page.review
    assert page.review.read_as.told == ""


def test_of_an_archive_there_is_nothing_to_say_otherwise(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    begun(qtbot, page, make_archive(tmp_path / "archive.zip"))
    assert page.step is page.review
    assert page.review.read_as.told == ""
    assert page.steps.accessibleName() == "Step 2 of 3: Review"


def test_a_large_table_goes_to_a_process_of_its_own_with_its_choices(
    qtbot: QtBot, page: ImportPage, empty: Backend, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRM_NOW", NOW.isoformat())
    large = tmp_path / "large.csv"
    rows = "".join(f"Given{n} Family{n};{'x' * 90};g{n}@example.org\n" for n in range(25_000))
    large.write_text(f"Zzz;Yyy;Xxx\n{rows}", encoding="utf-8")
    begun(qtbot, page, large)
    assert page.step is page.map
    page.map.columns.rows[0].choice.set_target(Target.NAME)
    page.confirm()
    qtbot.waitUntil(lambda: page.step is page.review, timeout=60_000)
    assert page.review.accounts.numbers == {"new": 25_000}
    page.back()
    assert page.step is page.map
    assert empty.database().read(counts).everyone == 0


def test_looking_can_be_cancelled(qtbot: QtBot, page: ImportPage, table: Path) -> None:
    page.start([table])
    assert page.step is page.working
    page.back()
    assert page.step is page.choose
    with qtbot.assertNotEmitted(page.map.needed, wait=200):
        pass
