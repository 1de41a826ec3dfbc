"""The import on a real book: read, review, answer, bring in, take back; cancelling leaves nothing behind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from prm.clock import FixedClock
from prm.contacts import edit_contact
from prm.facts import set_position
from prm.people import counts, person
from prm.search import search_people
from tests.ui.archives import MANY, make_archive
from tests.ui.books import NOW
from ui.appearance import Appearance
from ui.backend import Backend
from ui.import_wizard.page import ImportPage
from ui.import_wizard.tables import FILE, file_text


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
def page(qtbot: QtBot, empty: Backend) -> ImportPage:
    one = ImportPage(empty)
    qtbot.addWidget(one)
    one.resize(1100, 760)
    with qtbot.waitExposed(one):
        one.show()
    return one


def reviewed(qtbot: QtBot, page: ImportPage, path: Path) -> None:
    page.start([path])
    qtbot.waitUntil(lambda: page.step in (page.review, page.owner, page.choose), timeout=20_000)


def brought_in(qtbot: QtBot, page: ImportPage, path: Path) -> None:
    reviewed(qtbot, page, path)
    assert page.step is page.review, page.choose.problem
    page.confirm()
    qtbot.waitUntil(lambda: page.step is page.done, timeout=20_000)


def test_an_archive_is_reviewed_brought_in_and_taken_back(
    qtbot: QtBot, page: ImportPage, empty: Backend, tmp_path: Path
) -> None:
    reviewed(qtbot, page, make_archive(tmp_path / "archive.zip"))
    assert page.step is page.review
    assert page.review._found.text() == "What Kith found: 4 people  ·  4 messages"
    assert set(page.review.sections) == {"accounts", "new", "unrecognised"}
    for row in page.review.sections["accounts"].rows():
        read, *parts = (int(number) for number in row[1:])
        assert read == sum(parts)
    assert empty.database().read(counts).everyone == 0
    qtbot.keyClick(page.review.confirm, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.step is page.done, timeout=20_000)
    assert page.done.title == "All read, all on this computer"
    assert empty.database().read(counts).everyone == 4
    with qtbot.waitSignal(empty.changed):
        page.done.undo.click()
    qtbot.waitUntil(lambda: page.done.title == "Taken back")
    assert empty.database().read(counts).everyone == 0
    with qtbot.waitSignal(page.left):
        page.done.today.click()


def test_the_same_again_brings_nothing(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    archive = make_archive(tmp_path / "archive.zip")
    brought_in(qtbot, page, archive)
    reviewed(qtbot, page, archive)
    assert page.review.confirm.label == "Nothing new"
    assert "new" not in page.review.sections
    page.confirm()
    qtbot.waitUntil(lambda: page.step is page.done, timeout=20_000)
    assert page.done.title == "Nothing was new"
    assert not page.done.undo.isVisible()


def test_whose_archive_it_is_is_asked(qtbot: QtBot, page: ImportPage, empty: Backend, tmp_path: Path) -> None:
    archive = tmp_path / "archive.zip"
    make_archive(archive, has_profile=False)
    with_two = tmp_path / "messages.csv"
    from tests.ui.archives import messages

    with_two.write_text(messages(), encoding="utf-8")
    reviewed(qtbot, page, with_two)
    if page.step is page.review:
        pytest.skip("the reader told the owner from the messages alone")
    assert {button.label for button in page.owner.buttons} == {"Ada Owner", "Mara Quillfeather"}
    page.owner.answered.emit("Somebody Else")
    qtbot.waitUntil(page.owner._problem.isVisible)
    next(button for button in page.owner.buttons if button.label == "Ada Owner").click()
    qtbot.waitUntil(lambda: page.step is page.review)


def test_a_conflict_is_the_persons_choice(
    qtbot: QtBot, page: ImportPage, empty: Backend, tmp_path: Path, qtmodeltester: ModelTester
) -> None:
    brought_in(qtbot, page, make_archive(tmp_path / "first.zip"))
    (odalys,) = empty.database().read(search_people, "Odalys")
    with qtbot.waitSignal(empty.changed):
        empty.run(page, set_position, odalys, title="Engineer, retired")
    changed = tuple((a, b, c, "Lead engineer" if a == "Odalys" else d) for a, b, c, d in MANY)
    reviewed(qtbot, page, make_archive(tmp_path / "second.zip", people=changed))
    assert page.review.sections["conflicts"].rows() == [
        ("Odalys Brightwater", "Position", "Engineer, retired", "Lead engineer")
    ]
    model = page.review.model
    qtmodeltester.check(model)
    assert model.index(0, FILE).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    model.setData(model.index(0, FILE), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    page.confirm()
    qtbot.waitUntil(lambda: page.step is page.done, timeout=20_000)
    assert empty.database().read(person, odalys).line.position == "Lead engineer"


def test_what_changed_is_listed_with_both_values(
    qtbot: QtBot, page: ImportPage, empty: Backend, tmp_path: Path
) -> None:
    brought_in(qtbot, page, make_archive(tmp_path / "first.zip"))
    (odalys,) = empty.database().read(search_people, "Odalys")
    with qtbot.waitSignal(empty.changed):
        empty.run(page, edit_contact, odalys, "how_met", "On a train")
    changed = tuple((a, b, c, "Lead engineer" if a == "Odalys" else d) for a, b, c, d in MANY)
    reviewed(qtbot, page, make_archive(tmp_path / "second.zip", people=changed))
    assert page.review.sections["updated"].rows() == [
        ("Odalys Brightwater", "Position", "Engineer", "Lead engineer")
    ]
    page.review.show_section("updated")
    assert page.review.model.rowCount() == 1


def test_cancelling_leaves_nothing_and_comes_at_once(
    qtbot: QtBot, page: ImportPage, empty: Backend, tmp_path: Path
) -> None:
    many = tuple(("Given", f"Family{number}", "Company", "Position") for number in range(30_000))
    page.start([make_archive(tmp_path / "large.zip", people=many)])
    assert page.step is page.working
    page.back()
    assert page.step is page.choose
    with qtbot.assertNotEmitted(page.left, wait=200):
        pass
    assert page.step is page.choose
    assert empty.database().read(counts).everyone == 0


def test_what_is_no_archive_is_said_in_a_sentence(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    nothing = tmp_path / "holiday.jpg"
    nothing.write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)))
    reviewed(qtbot, page, nothing)
    assert page.step is page.choose
    assert "holiday.jpg" in page.choose.problem
    with qtbot.waitSignal(page.left):
        page.back()
    assert page.choose.problem == ""


def test_reviewing_can_be_put_away(qtbot: QtBot, page: ImportPage, empty: Backend, tmp_path: Path) -> None:
    reviewed(qtbot, page, make_archive(tmp_path / "archive.zip"))
    page.back()
    assert page.step is page.choose
    page.confirm()
    assert empty.database().read(counts).everyone == 0


def test_a_files_name_is_told_without_its_archive() -> None:
    assert file_text("/x/archive.zip!inside/Connections.csv") == "Connections.csv"
    assert file_text("C:\\x\\Connections.csv") == "Connections.csv"
