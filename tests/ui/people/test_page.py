"""The list of people on a real book: found while one types, sorted, in place when something changes, quick at any size."""

from __future__ import annotations

import time
from array import array
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from prm.circles import find_circle
from prm.clock import FixedClock
from prm.contacts import add_contact, edit_contact
from prm.first_paint import Places
from prm.paths import DataFolder
from prm.people import Filter, Line, Scope
from prm.preferences import Preferences
from tests.ui.books import NOW, make_crowd
from ui.appearance import Appearance
from ui.backend import Backend
from ui.deeds import Deeds
from ui.desk import Desk
from ui.kit.rows import PersonRole
from ui.notices import Notices
from ui.people.model import BLOCK, PeopleModel
from ui.people.page import PeoplePage
from ui.people.queries import Block, Listed
from ui.people.words import next_text
from ui.preference_keeper import PreferenceKeeper
from ui.ways import Ways

ON = date(2026, 11, 22)


def line(number: int, **more: object) -> Line:
    values: dict[str, object] = {
        "id": number,
        "uid": f"u{number}",
        "display_name": f"Person {number}",
        "organization": "",
        "position": "",
        "circle": "",
        "cadence_days": None,
        "last_interaction_on": None,
        "last_meaningful_on": None,
        "next_due_on": None,
        "awaiting": "",
        "awaiting_since_on": None,
        "later_until_on": None,
        "share": None,
        "leave_alone": "",
        "follow_up_on": None,
    }
    return Line(**(values | more))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({}, ("", False)),
        ({"follow_up_on": ON, "awaiting": "me"}, ("Follow-up", True)),
        ({"follow_up_on": date(2026, 12, 13)}, ("Follow-up 13 Dec", False)),
        ({"awaiting": "me", "next_due_on": ON}, ("Waiting for you", True)),
        ({"awaiting": "them", "awaiting_since_on": date(2026, 11, 1)}, ("Waiting for Person", False)),
        ({"awaiting": "them", "awaiting_since_on": date(2026, 8, 1)}, ("Never answered", False)),
        ({"later_until_on": date(2026, 12, 1), "next_due_on": date(2026, 12, 1)}, ("Later, 1 Dec", False)),
        ({"next_due_on": ON}, ("Get in touch", True)),
        ({"next_due_on": date(2027, 1, 3)}, ("3 Jan", False)),
        ({"next_due_on": date(2027, 10, 3)}, ("Oct 2027", False)),
        ({"next_due_on": ON, "is_hidden": True}, ("Hidden", False)),
        ({"leave_alone": "died", "awaiting": "me"}, ("Has died", False)),
    ],
)
def test_what_comes_next_in_words(more: dict[str, object], said: tuple[str, bool]) -> None:
    assert next_text(line(1, **more), ON) == said


def test_lines_are_asked_for_by_blocks(look: Appearance, qtmodeltester: ModelTester) -> None:
    model = PeopleModel()
    asked: list[int] = []
    model.block_wanted.connect(lambda number, _ids: asked.append(number))
    ids = array("q", range(1, 1001))
    model.show(Listed(ON, ids, tuple(line(i) for i in ids[:BLOCK])))
    assert model.index(3, 0).data() == "Person 4"
    assert model.index(500, 0).data() is None
    assert model.index(501, 0).data() is None
    assert asked == [500 // BLOCK]
    start = asked[0] * BLOCK
    model.add_block(Block(asked[0], tuple(line(i) for i in ids[start : start + BLOCK])))
    assert model.index(500, 0).data(PersonRole.NAME) == "Person 501"
    qtmodeltester.check(model)


def test_the_same_list_keeps_its_rows(look: Appearance, qtbot: QtBot) -> None:
    model = PeopleModel()
    ids = array("q", [1, 2, 3])
    model.show(Listed(ON, ids, tuple(line(i) for i in ids)))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show(Listed(ON, array("q", ids), tuple(line(i, display_name="New") for i in ids)))
    assert model.index(0, 0).data() == "New"


def test_a_beginning_grows_to_the_whole(look: Appearance, qtbot: QtBot) -> None:
    model = PeopleModel()
    model.show(Listed(ON, array("q", [1, 2]), (line(1), line(2)), is_whole=False))
    with qtbot.assertNotEmitted(model.modelReset):
        model.grow(Listed(ON, array("q", [1, 2, 3]), ()))
    assert model.rowCount() == 3
    model.grow(Listed(ON, array("q", [3, 1]), (line(3), line(1))))
    assert [model.id_at(model.index(row, 0)) for row in range(2)] == [3, 1]


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> PeoplePage:
    one = PeoplePage(desk)
    qtbot.addWidget(one)
    one.resize(620, 600)
    one.show_list(Filter(Scope.REAL), "People")
    with qtbot.waitExposed(one):
        one.show()
    qtbot.waitUntil(lambda: one.model.rowCount() > 0)
    return one


def names(page: PeoplePage) -> list[str]:
    return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]


def test_real_relationships_are_sorted_by_name(page: PeoplePage) -> None:
    assert names(page) == ["Inês Duarte", "Kwame Mensah", "Yuki Tanabe", "Zofia Kamińska"]


def test_typing_finds_everybody_and_emptying_goes_back(qtbot: QtBot, page: PeoplePage) -> None:
    qtbot.keyClicks(page._search, "lis")
    qtbot.waitUntil(lambda: names(page)[:1] == ["Lis Bergström"])
    assert "Inês Duarte" in names(page)  # her note speaks of Lisbon
    page.clear_search()
    qtbot.waitUntil(lambda: len(names(page)) == 4)
    assert page.shown == Filter(Scope.REAL)
    assert not page.clear_search()


def test_nobody_found_is_said(qtbot: QtBot, page: PeoplePage) -> None:
    qtbot.keyClicks(page._search, "xyzzy")
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._nobody)
    assert "xyzzy" in page._nobody.sentence


def test_enter_in_the_search_opens_the_first(qtbot: QtBot, page: PeoplePage, people: dict[str, int]) -> None:
    qtbot.keyClicks(page._search, "kwa")
    qtbot.waitUntil(lambda: names(page) == ["Kwame Mensah"])
    with qtbot.waitSignal(page.person_opened) as told:
        qtbot.keyClick(page._search, Qt.Key.Key_Return)
    assert told.args == [people["kwame"]]


def test_scopes_and_rhythms(qtbot: QtBot, page: PeoplePage, backend: Backend) -> None:
    page._filters.scope_chip(Scope.WAITING).click()
    qtbot.waitUntil(lambda: names(page) == ["Kwame Mensah"])
    page.show_list(Filter(Scope.ELSE), "Everyone else")
    qtbot.waitUntil(lambda: len(names(page)) == 3)
    assert "Bart <b>de</b> Wit" in names(page)
    yearly = backend.database().read(find_circle, "Yearly")
    page.show_list(Filter(circle_id=yearly), "Yearly")
    qtbot.waitUntil(lambda: names(page) == ["Yuki Tanabe", "Zofia Kamińska"])
    assert [chip.accessibleName() for chip in page._filters.chips] == ["Filter Yearly"]


def test_sorted_by_last_talked(qtbot: QtBot, page: PeoplePage) -> None:
    page._columns.sort_by(1)
    qtbot.waitUntil(lambda: names(page)[0] == "Inês Duarte" and names(page)[-1] != "Zofia Kamińska")


def test_a_change_stays_in_place(
    qtbot: QtBot, page: PeoplePage, backend: Backend, people: dict[str, int]
) -> None:
    page.choose(people["kwame"])
    assert page.current_id() == people["kwame"]
    backend.run(page, edit_contact, people["yuki"], "display_name", "Aya Tanabe")
    qtbot.waitUntil(lambda: names(page)[0] == "Aya Tanabe")
    assert page.current_id() == people["kwame"]


def test_somebody_new_is_chosen_when_the_list_has_come(
    qtbot: QtBot, page: PeoplePage, backend: Backend
) -> None:
    page.show_list(Filter(Scope.EVERYONE), "People")
    with qtbot.waitSignal(backend.changed):
        backend.run(page, add_contact, "Ada Lovelace")
    page.choose(8)
    qtbot.waitUntil(lambda: page.current_id() == 8)


def test_the_numbers_beside_the_scopes(page: PeoplePage) -> None:
    page.show_places(Places(4, 1, (), is_empty=False, is_sample=False))
    chips = (page._filters.scope_chip(scope) for scope in (Scope.REAL, Scope.WAITING))
    assert [chip.count for chip in chips] == ["4", "1"]


class Painted(QObject):
    """Remembers when a viewport was last painted."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


def test_a_hundred_thousand_are_there_at_once(qtbot: QtBot, folder: Path, look: Appearance) -> None:
    make_crowd(folder, 100_000)
    backend = Backend(folder, None, FixedClock(NOW))
    with qtbot.waitSignal(backend.ready, timeout=20_000):
        backend.start()
    ways = Ways(backend)
    keeper = PreferenceKeeper(DataFolder(folder), Preferences(), backend, ways)
    desk = Desk(backend, Notices(ways), Deeds(backend, Notices(ways), ways), keeper, look, ways)
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(620, 800)
    with qtbot.waitExposed(page):
        page.show()
    clock = QElapsedTimer()
    clock.start()
    page.show_list(Filter(Scope.EVERYONE), "People")
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    began = clock.elapsed()
    qtbot.waitUntil(lambda: page.model.rowCount() == 100_000)
    page._view.scrollToBottom()
    last = page.model.index(99_999, 0)
    qtbot.waitUntil(lambda: last.data() == "Person 099999")
    # Ten times what it takes on a quiet machine: the benchmark measures, this only notices a list that reads everything.
    assert began < 1_000
    backend.close()
