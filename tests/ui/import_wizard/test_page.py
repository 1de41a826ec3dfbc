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
from prm.filters import Filter
from prm.people import counts, person
from prm.search import search_people
from tests.ui.archives import MANY, SAID, make_archive
from tests.ui.books import NOW
from tests.ui.conftest import desk_on
from ui.appearance import Appearance
from ui.backend import Backend
from ui.desk import Desk
from ui.import_wizard.lines import file_text
from ui.import_wizard.page import ImportPage
from ui.import_wizard.since import NewsRow
from ui.notices import Notices


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
    assert page.review.found_text.replace("\u00a0", " ") == "What I found: 4 people · 4 messages"
    assert set(page.review.model.sections) == {"new", "unrecognised"}
    assert page.review.accounts.numbers == {"new": 4}
    assert empty.database().read(counts).everyone == 0
    qtbot.keyClick(page.review.confirm, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.step is page.done, timeout=20_000)
    assert page.done.title == "All read, all on this computer"
    assert page.done.x_ray.button.hasFocus(), "Enter goes on to what is green"
    assert empty.database().read(counts).everyone == 4
    with qtbot.waitSignal(empty.changed):
        page.done.undo.click()
    qtbot.waitUntil(lambda: page.done.title == "Taken back")
    assert empty.database().read(counts).everyone == 0
    with qtbot.waitSignal(page.left):
        page.done.close_.click()


def test_the_same_again_brings_nothing(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    archive = make_archive(tmp_path / "archive.zip")
    brought_in(qtbot, page, archive)
    reviewed(qtbot, page, archive)
    assert page.review.confirm.label == "Nothing new"
    assert "new" not in page.review.model.sections
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
    model = page.review.model
    assert [line.texts for line in model.sections["conflicts"].lines] == [
        ("Odalys Brightwater", "Position", "Engineer, retired", "Lead engineer")
    ]
    qtmodeltester.check(model)
    row = model.row_of("conflicts") + 1
    assert model.index(row).data(Qt.ItemDataRole.AccessibleTextRole).endswith("Yours is chosen.")
    page.review.list.setCurrentIndex(model.index(row))
    qtbot.keyClick(page.review.list, Qt.Key.Key_Right)
    assert model.index(row).data(Qt.ItemDataRole.AccessibleTextRole).endswith("The file's is chosen.")
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
    assert [line.texts for line in page.review.model.sections["updates"].lines] == [
        ("Odalys Brightwater", "Position", "Engineer", "Lead engineer")
    ]


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


def applied(page: ImportPage) -> tuple[dict[str, int], tuple[object, ...]]:
    assert page._done is not None
    return dict(page._done.review.outcomes), page._done.review.accounts


def test_what_is_shown_after_a_choice_is_what_is_done(
    qtbot: QtBot, page: ImportPage, empty: Backend, tmp_path: Path
) -> None:
    reviewed(qtbot, page, make_archive(tmp_path / "archive.zip"))
    model, view = page.review.model, page.review.list
    row = next(r for r in range(model.rowCount()) if model.line(r).texts[0] == "Mara Quillfeather")
    view.setCurrentIndex(model.index(row))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert model.index(row).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert page.review.confirm.label == "Bring in 3 people"
    qtbot.waitUntil(lambda: page.review.accounts.numbers.get("left_out") == 1, timeout=20_000)
    shown = page.review._planned
    assert shown is not None
    assert sum(a.skipped for a in shown.accounts) == 5  # Mara and the four messages with her
    page.confirm()
    qtbot.waitUntil(lambda: page.step is page.done, timeout=20_000)
    assert applied(page) == (dict(shown.outcomes), shown.accounts)
    assert empty.database().read(counts).everyone == 3


def test_confirming_before_the_accounts_are_there_does_what_was_chosen(
    qtbot: QtBot, page: ImportPage, empty: Backend, tmp_path: Path
) -> None:
    reviewed(qtbot, page, make_archive(tmp_path / "archive.zip"))
    page.review.model.choose(page.review.model.row_of("new"), is_on=False)
    page.review.model.choose(page.review.model.row_of("new") + 1, is_on=True)
    page.review.tag.setText("Porto")
    qtbot.waitUntil(lambda: page.review.rhythm.count() > 1, timeout=20_000)
    page.review.rhythm.setCurrentIndex(page.review.rhythm.findText("Monthly"))
    page.confirm()
    qtbot.waitUntil(lambda: page.step is page.done, timeout=20_000)
    (mara,) = empty.database().read(search_people, "Mara")
    found = empty.database().read(person, mara)
    assert (found.tags, found.line.circle) == (("Porto",), "Monthly")
    assert empty.database().read(counts).everyone == 1


def test_a_newer_archive_opens_on_since_and_its_numbers_open_their_people(
    qtbot: QtBot, page: ImportPage, desk: Desk, tmp_path: Path
) -> None:
    brought_in(qtbot, page, make_archive(tmp_path / "first.zip"))
    page.confirm()
    people = (*MANY[1:], ("Nora", "Newcomb", "Bloom", "Baker"))
    said = (*SAID, ("them", "2026-09-20 09:00:00 UTC", "The new play opens in March and I wrote the second act. Shall I keep you a seat?"))  # fmt: skip
    reviewed(qtbot, page, make_archive(tmp_path / "second.zip", people=people, said=said))
    with qtbot.waitSignal(desk.ways.import_finished):
        page.confirm()
        qtbot.waitUntil(lambda: page.step is page.since, timeout=20_000)
    assert page.since.title == "Since 19 Aug"
    assert page.since.sentence.text == (
        "0 exchanges, 0 meaningful · 1 waiting for you · 1 new without a word · 1 no longer in the file"
    )
    found = desk.backend.database().read(search_people, "Mara")
    for name in ("waiting", "gone"):
        with qtbot.waitSignal(desk.ways.people_asked) as asked:
            page.since.sentence.number(name).click()
        assert asked.args is not None
        assert asked.args[0] == Filter(among=tuple(found))
    row = page.since.findChildren(NewsRow)[0]
    with qtbot.waitSignal(desk.ways.person_asked) as opened:
        row.click()
    assert opened.args == [found[0]]
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_what_was_left_out_is_saved_from_the_done_step(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    reviewed(qtbot, page, make_archive(tmp_path / "archive.zip"))
    page.review.model.choose(page.review.model.row_of("new") + 2, is_on=False)
    page.confirm()
    qtbot.waitUntil(lambda: page.step is page.done, timeout=20_000)
    assert page.done.save.isVisible()
    page.save_left_out(tmp_path / "left.csv")
    qtbot.waitUntil((tmp_path / "left.csv").exists, timeout=20_000)
    assert "Odalys" in (tmp_path / "left.csv").read_text(encoding="utf-8-sig")
    qtbot.waitUntil(lambda: "left.csv" in page.done._saved.text())
    page.save_left_out(tmp_path / "nowhere" / "left.csv")
    qtbot.waitUntil(lambda: "cannot be written" in page.done._saved.text())


def test_the_offers_of_the_done_step_lead_on(
    qtbot: QtBot, page: ImportPage, desk: Desk, tmp_path: Path
) -> None:
    brought_in(qtbot, page, make_archive(tmp_path / "archive.zip"))
    assert page.done.sums[0] == ("4", "people", "4 new")
    for button, key in ((page.done.x_ray.button, "x-ray"), (page.done.pick.button, "pick-ten")):
        with qtbot.waitSignal(desk.ways.conversation_asked) as asked:
            button.click()
        assert asked.args == [key]
    page.done.more.button.click()
    assert page.step is page.choose


def test_stopped_while_it_writes_the_choice_is_intact(
    qtbot: QtBot, page: ImportPage, empty: Backend, tmp_path: Path
) -> None:
    many = tuple(("Given", f"Family{number}", "Company", "Position") for number in range(4_000))
    reviewed(qtbot, page, make_archive(tmp_path / "large.zip", people=many))
    page.review.model.choose(page.review.model.row_of("new") + 1, is_on=False)
    page.review.tag.setText("Porto")
    page.confirm()
    assert page.step is page.working
    page.back()
    assert page.step is page.review
    assert (len(page.review.choices.answers), page.review.choices.for_new.tag) == (1, "Porto")
    assert empty.database().read(counts).everyone == 0
    page.confirm()
    qtbot.waitUntil(lambda: page.step is page.done, timeout=60_000)
    assert empty.database().read(counts).everyone == 4_000  # with Mara, who wrote


def test_closing_while_it_works_is_asked_about_once(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    assert page.may_close()
    many = tuple(("Given", f"Family{number}", "Company", "Position") for number in range(4_000))
    page.start([make_archive(tmp_path / "large.zip", people=many)])
    assert not page.may_close()
    assert page.working.asks
    page.working.go_on.click()
    assert not page.working.asks
    assert not page.may_close()
    assert page.may_close()
    with qtbot.waitSignal(page.close_confirmed):
        page.working.stop_and_close.click()
    page.back()


def test_a_files_name_is_told_without_its_archive() -> None:
    assert file_text("/x/archive.zip!inside/Connections.csv") == "Connections.csv"
    assert file_text("C:\\x\\Connections.csv") == "Connections.csv"
