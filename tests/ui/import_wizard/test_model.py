"""The lists of a review: opening, searching, ticking, and lists that come in pieces."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from prm.importing.plan import WHOLE, Account, Take
from prm.importing.review import PIECE, ChangeRow, LeftGroup, PersonRow, Piece, Review
from ui.appearance import Appearance
from ui.import_wizard.accounts import AccountsPanel, parts_of, sum_text, sums_of
from ui.import_wizard.frame import Stepper
from ui.import_wizard.line_view import LineView
from ui.import_wizard.lines import Chosen, Kind, encoding_text, sections_of
from ui.import_wizard.model import ReviewModel
from ui.import_wizard.painting import LineDelegate
from ui.import_wizard.reasons import field_text, reason_text

PEOPLE = tuple(PersonRow(f"Person {n}", "Editor", "Acme", n, f"key{n}") for n in range(5))
CONFLICTS = (
    ChangeRow("a", "Ana", "position", "Retired", "Editor"),
    ChangeRow("b", "Bea", "position", "", "Chief"),
    ChangeRow("c", "Cid", "organization", "Mine", "Theirs"),
)
UPDATES = (
    ChangeRow("d", "Dora", "position", "Baker", "Chief baker"),
    ChangeRow("e", "Eva", "address", "", "eva@example.org"),
)
ACCOUNT = Account(
    "a.zip!Connections.csv", "linkedin-connections", 31, 8, 2, 1, 3, 15, 2, {"draft": 15}, kind="people"
)


def review(people: tuple[PersonRow, ...] = PEOPLE, whole: int = 8) -> Review:
    return Review(
        archives=("a.zip",), people=14, messages=0, invitations=0, others=0, changes_nothing=False,
        outcomes={"new": whole, "updated": 2, "same": 1, "conflict": 3}, new_interactions=0, updated_interactions=0,
        same_interactions=0, accounts=(ACCOUNT,), conflicts=CONFLICTS, updates=UPDATES, new=people,
        same=(PersonRow("Same One", "", "", 40, "s"),), marks=(), rejections=(), unrecognised=("a.zip!x.csv",),
        coverage=(),
        lengths={"updates": 2, "new": whole, "same": 1, "marks": 0, "rejections": 0, "unrecognised": 1, "perhaps": 0},
        left=(LeftGroup("a.zip!Connections.csv", "draft", 15, tuple(range(2, 17))),),
    )  # fmt: skip


@pytest.fixture
def model(look: Appearance) -> ReviewModel:
    one = ReviewModel()
    one.show(sections_of(review()), Chosen())
    return one


@pytest.fixture
def view(qtbot: QtBot, model: ReviewModel) -> LineView:
    one = LineView(model)
    qtbot.addWidget(one)
    one.resize(800, 900)
    one.show()
    return one


def row_of(model: ReviewModel, text: str) -> int:
    return next(row for row in range(model.rowCount()) if model.line(row).texts[0] == text)


def test_sections_stand_in_the_order_in_which_they_ask(
    model: ReviewModel, qtmodeltester: ModelTester
) -> None:
    assert list(model.sections) == ["conflicts", "left_out", "updates", "new", "same", "unrecognised"]
    assert model.sections["left_out"].number == "17 lines"
    assert model.sections["left_out"].lines[0].texts[:2] == ("15 lines", "Draft")
    assert "lines 2, 3" in model.sections["left_out"].lines[0].texts[2]
    assert model.line(model.rowCount() - 1).kind is Kind.SECTION  # what is closed shows its head alone
    qtmodeltester.check(model)


def test_opening_and_closing_moves_rows_and_nothing_else(
    model: ReviewModel, qtmodeltester: ModelTester
) -> None:
    rows = model.rowCount()
    qtmodeltester.check(model)
    model.set_open("conflicts", is_open=False)
    assert model.rowCount() == rows - 4
    model.set_open("same", is_open=True)
    assert model.line(row_of(model, "Same One")).record_key == ""
    model.set_open("same", is_open=False)
    model.set_open("conflicts", is_open=True)
    assert model.rowCount() == rows


def test_all_conflicts_of_a_field_are_chosen_at_once(model: ReviewModel) -> None:
    row = row_of(model, "All positions")
    model.choose(row, is_on=True)
    assert model.chosen.answers == {("a", "position"): Take.FILE, ("b", "position"): Take.FILE}
    assert model.is_on(row)
    model.choose(row_of(model, "Bea"), is_on=False)
    assert not model.is_on(row)
    assert model.chosen.answers["b", "position"] is Take.MINE


def test_an_update_can_be_held_back_but_not_what_is_united(model: ReviewModel) -> None:
    model.choose(row_of(model, "Dora"), is_on=False)
    model.choose(row_of(model, "Eva"), is_on=False)
    assert model.chosen.answers == {("d", "position"): Take.MINE}
    model.choose(row_of(model, "Dora"), is_on=True)
    assert model.chosen.answers == {}


def test_a_long_list_is_asked_for_once_and_grows(model: ReviewModel, qtbot: QtBot) -> None:
    assert model.line(row_of(model, "Show 3 more")).kind is Kind.MORE
    with qtbot.waitSignal(model.more_wanted) as asked:
        model.want_more("new")
    assert asked.args == ["new", "", 5]
    with qtbot.assertNotEmitted(model.more_wanted):
        model.want_more("new")
    more = tuple(PersonRow(f"Late {n}", "", "", n, f"late{n}") for n in range(3))
    model.add(Piece("new", "", 5, more, 8))
    assert model.sections["new"].whole == len(model.sections["new"].lines) == 8
    model.add(Piece("new", "", 5, more, 8))  # twice is once
    assert len(model.sections["new"].lines) == 8


def test_ticking_all_takes_in_those_that_are_not_here_yet(model: ReviewModel, qtbot: QtBot) -> None:
    head = model.row_of("new")
    with qtbot.waitSignal(model.more_wanted):
        model.choose(head, is_on=False)
    assert model.chosen.answers == {}
    model.add(Piece("new", "", 5, tuple(PersonRow(f"Late {n}", "", "", n, f"late{n}") for n in range(3)), 8))
    assert len(model.chosen.left) == 8
    assert model.check(model.line(head)) == Qt.CheckState.Unchecked
    model.choose(head + 1, is_on=True)
    assert model.check(model.line(head)) == Qt.CheckState.PartiallyChecked
    assert model.chosen.answers["key1", WHOLE] is Take.LEAVE


def test_words_find_lines_and_ask_for_the_rest(model: ReviewModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.more_wanted) as asked:
        model.search(" person  3 ")
    assert asked.args == ["new", "person 3", 0]
    model.add(Piece("new", "old words", 0, PEOPLE[:1], 1))
    assert model.sections["new"].lines == []
    model.add(Piece("new", "person 3", 0, PEOPLE[3:4], 1))
    assert [line.texts[0] for line in model.sections["new"].lines] == ["Person 3"]
    assert model.sections["conflicts"].lines == []
    model.search("")
    assert len(model.sections["conflicts"].lines) == 4


def test_the_keyboard_reaches_and_chooses_everything(
    view: LineView, model: ReviewModel, qtbot: QtBot
) -> None:
    def at(row: int) -> None:
        view.setCurrentIndex(model.index(row))

    at(row_of(model, "Ana"))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert model.chosen.answers["a", "position"] is Take.FILE
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert model.chosen.answers["a", "position"] is Take.MINE
    at(row_of(model, "Person 0"))
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert model.chosen.left == {"key0", "key1"}
    at(0)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert not model.sections["conflicts"].is_open
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert model.sections["conflicts"].is_open
    at(row_of(model, "Show 3 more"))
    with qtbot.waitSignal(model.more_wanted):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_the_pointer_does_the_same(view: LineView, model: ReviewModel, qtbot: QtBot) -> None:
    rect = view.visualRect(model.index(row_of(model, "Ana")))
    for share, take in ((0.85, Take.FILE), (0.4, Take.MINE)):
        place = rect.topLeft()
        place.setX(rect.left() + round(rect.width() * share))
        place.setY(rect.center().y())
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert model.chosen.answers["a", "position"] is take
    qtbot.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.visualRect(model.index(row_of(model, "Person 2"))).center(),
    )
    assert model.chosen.left == {"key2"}
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(model.index(0)).center())
    assert not model.sections["conflicts"].is_open


@pytest.mark.parametrize("width", [300, 900])
def test_every_kind_is_painted_and_has_words(model: ReviewModel, view: LineView, width: int) -> None:
    view.resize(width, 900)
    delegate = LineDelegate(view)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, 60)
    for key in model.sections:
        model.set_open(key, is_open=True)
    for row in range(model.rowCount()):
        index = model.index(row)
        assert delegate.sizeHint(option, index).height() >= 24
        assert index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert not view.grab().isNull()


def test_the_accounts_add_up(qtbot: QtBot, look: Appearance) -> None:
    shown = review()
    people = sums_of(shown.accounts, "people")
    assert people.kept + people.left_out == people.read == 31
    assert sum_text(people) == "8 new + 2 updated + 1 the same + 3 where yours was kept + 17 left out"
    assert [(part.key, part.number) for part in parts_of(shown)] == [
        ("new", 8), ("updates", 2), ("same", 1), ("conflicts", 3), ("", 14), ("left_out", 17), ("", 31),
    ]  # fmt: skip
    panel = AccountsPanel()
    qtbot.addWidget(panel)
    panel.show_review(shown)
    with qtbot.waitSignal(panel.asked) as asked:
        panel.line("left_out").click()
    assert asked.args == ["left_out"]
    assert panel.line("new").accessibleName() == "New: 8"


def test_the_steps_say_where_one_is(qtbot: QtBot, look: Appearance) -> None:
    steps = Stepper(["Choose", "Review", "Done"])
    qtbot.addWidget(steps)
    steps.set_steps(["Choose", "Map", "Review", "Done"], 2)
    assert steps.accessibleName() == "Step 3 of 4: Review"
    for width in (60, steps.sizeHint().width(), 2000):
        steps.resize(width, 40)
        assert not steps.grab().isNull()


def test_words_for_what_the_engine_says() -> None:
    assert reason_text("draft")[0] == "Draft"
    assert reason_text("something of one file")[0] == "Something of one file"
    assert (field_text("organization"), field_text("own_field")) == ("Organization", "Own field")
    assert (encoding_text("cp1252"), encoding_text("utf-16")) == ("Windows-1252", "UTF-16")
    assert PIECE > 0
