"""*We talked*: one line fills the form, the form is changed by hand, one thing is logged for all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from prm.follow_ups import follow_ups
from prm.people import Filter, people_ids
from prm.timeline import exchanges_of
from tests.ui.books import TODAY
from ui.backend import Backend
from ui.capture.drafts import Drafts
from ui.capture.talk import TalkForm
from ui.notices import Notice, Notices

CONTROL = Qt.KeyboardModifier.ControlModifier
Make = Callable[..., TalkForm]


@pytest.fixture
def make(qtbot: QtBot, backend: Backend, notices: Notices, window: QWidget, people: dict[str, int]) -> Make:
    """Opens the form with people by their short names."""
    names = {"ines": "Inês Duarte", "kwame": "Kwame Mensah", "yuki": "Yuki Tanabe", "lis": "Lis Bergström"}

    def make(*who: str, drafts: Drafts | None = None) -> TalkForm:
        with_whom: Sequence[tuple[int, str]] = [(people[one], names[one]) for one in who]
        form = TalkForm(with_whom, backend, notices, window, drafts)
        form.open()
        qtbot.waitUntil(lambda: form.is_up_to_date)
        return form

    return make


def write(qtbot: QtBot, form: TalkForm, text: str) -> None:
    qtbot.keyClicks(form.line, text)
    qtbot.waitUntil(lambda: form.is_up_to_date)


def test_ctrl_enter_logs_a_talk_today(
    qtbot: QtBot, make: Make, backend: Backend, people: dict[str, int], said: list[Notice]
) -> None:
    form = make("ines")
    assert QApplication.focusWidget() is form.line
    qtbot.keyClicks(form.remember, "An hour on maps.")
    form.kind.chip("call").click()
    with qtbot.waitSignal(form.accepted):
        qtbot.keyClick(form.remember, Qt.Key.Key_Return, CONTROL)
    exchange = backend.database().read(exchanges_of, people["ines"], 1)[0]
    assert (exchange.kind, exchange.text, exchange.happened_on) == ("call", "An hour on maps.", TODAY)
    assert exchange.meaningful
    assert said == [Notice("Talked with Inês Duarte", "", said[0].step_id)]
    assert said[0].step_id is not None


def test_a_line_fills_the_form(qtbot: QtBot, make: Make) -> None:
    form = make("ines")
    write(qtbot, form, "lunch with kwame on thursday about the printed issue")
    assert [chip.label for chip in form.people.chips] == ["Inês Duarte", "Kwame Mensah"]
    assert form.day.day == date(2026, 11, 19)
    assert form.day.choice.chip("chosen").label == "Thu 19 Nov"
    assert form.kind.key == "meeting"
    assert [chip.label for chip in form.topic.chips] == ["the printed issue"]
    assert {"lunch", "kwame", "the printed issue"} <= set(form.line.marked)
    assert form.verdict.sentence.startswith("A meaningful exchange with both\nface to face, with a topic")


def test_what_was_chosen_by_hand_survives_more_typing(qtbot: QtBot, make: Make) -> None:
    form = make("ines")
    write(qtbot, form, "lunch with kwame")
    form.day.choice.chip("1").click()
    form.kind.chip("video").click()
    write(qtbot, form, " about looms")
    assert form.day.day == TODAY - timedelta(days=1)
    assert form.kind.key == "video"
    assert form.capture.topic == "looms"


def test_two_people_are_one_exchange(
    qtbot: QtBot, make: Make, backend: Backend, people: dict[str, int], said: list[Notice]
) -> None:
    form = make("ines", "kwame")
    with qtbot.waitSignal(form.accepted):
        form.confirm()
    ids = [backend.database().read(exchanges_of, people[one], 1)[0].id for one in ("ines", "kwame")]
    assert ids[0] == ids[1]
    assert said[0].text == "Talked with Inês Duarte and Kwame Mensah"


def test_somebody_is_added_and_taken_away_by_keyboard(
    qtbot: QtBot, make: Make, people: dict[str, int]
) -> None:
    form = make("ines")
    form.people.add.chip.click()
    edit = form.people.add.edit
    assert QApplication.focusWidget() is edit
    qtbot.keyClicks(edit, "kwa")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(form.people.chips) == 2)
    assert form.people.chips[1].label == "Kwame Mensah"
    form.people.chips[0].setFocus()
    qtbot.keyClick(form.people.chips[0], Qt.Key.Key_Backspace)
    assert [chip.label for chip in form.people.chips] == ["Kwame Mensah"]


def test_somebody_unknown_is_new(qtbot: QtBot, make: Make, backend: Backend) -> None:
    form = make()
    form.people.add.start()
    qtbot.keyClicks(form.people.add.edit, "Xerxes Quell")
    qtbot.keyClick(form.people.add.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(form.people.chips) == 1)
    assert form.people.chips[0].label == "New person: Xerxes Quell"
    with qtbot.waitSignal(form.accepted):
        form.confirm()
    assert len(backend.database().read(people_ids, Filter(text="Xerxes"))) == 1


def test_nobody_is_asked_for(qtbot: QtBot, make: Make, said: list[Notice]) -> None:
    form = make()
    form.confirm()
    assert form._problem.isVisible()
    assert form._problem.text().startswith("Say whom you talked with.")
    assert not said


def test_esc_in_the_name_field_closes_only_that(qtbot: QtBot, make: Make) -> None:
    form = make("ines")
    form.people.add.start()
    qtbot.keyClick(form.people.add.edit, Qt.Key.Key_Escape)
    assert form.isVisible()
    assert QApplication.focusWidget() is form.people.add.chip


def test_topics_come_and_go(qtbot: QtBot, make: Make) -> None:
    form = make("ines")
    for topic in ("maps", "cranes"):
        form.topic.add.start()
        qtbot.keyClicks(form.topic.add.edit, topic)
        qtbot.keyClick(form.topic.add.edit, Qt.Key.Key_Return)
    assert [chip.label for chip in form.topic.chips] == ["maps", "cranes"]
    form.topic.chips[0].click()
    assert form.capture.topic == "cranes"


def test_a_follow_up_comes_with_it(
    qtbot: QtBot, make: Make, backend: Backend, people: dict[str, int], said: list[Notice]
) -> None:
    form = make("kwame")
    form.follow_up.choice.chip("1").click()
    with qtbot.waitSignal(form.accepted):
        form.confirm()
    due = backend.database().read(follow_ups, contact_id=people["kwame"])
    assert [one.due_on for one in due] == [date(2026, 12, 13)]
    assert said[0].detail == "Follow-up 13 Dec"


def test_the_switch_overrules_the_verdict(
    qtbot: QtBot, make: Make, backend: Backend, people: dict[str, int], said: list[Notice]
) -> None:
    form = make("ines")
    form.day.set_day(date(2026, 11, 18))
    form.day.changed.emit()
    form.verdict.switch.click()
    assert form.verdict.sentence.startswith("In passing")
    with qtbot.waitSignal(form.accepted):
        form.confirm()
    logged = [e for e in backend.database().read(exchanges_of, people["ines"], 9) if not e.message_count]
    assert [(e.happened_on, e.meaningful) for e in logged] == [(date(2026, 11, 18), False)]
    assert said[0].text == "Logged in passing: Inês Duarte"
    assert said[0].detail == "Wed 18 Nov"


def test_the_rings_are_shown_as_they_will_be(qtbot: QtBot, make: Make) -> None:
    form = make("ines", "kwame")
    assert "It fills both rings." in form.verdict.sentence
    assert [ring.passed for ring in form.verdict._shown] == [0.0, 0.0]
    form.day.choice.chip("1").click()
    assert all(0 < ring.passed < 0.1 for ring in form.verdict._shown)
    assert "It fills" not in form.verdict.sentence


def test_no_day_to_come_can_be_saved(qtbot: QtBot, make: Make, said: list[Notice]) -> None:
    form = make("ines")
    write(qtbot, form, "lunch tomorrow")
    form.confirm()
    assert form._problem.text().startswith("That day is still to come.")
    assert not said


def test_closing_loses_nothing(qtbot: QtBot, make: Make) -> None:
    drafts = Drafts()
    form = make("ines", drafts=drafts)
    write(qtbot, form, "lunch with kwame about looms")
    qtbot.keyClicks(form.remember, "Two looms arrived.")
    form.kind.chip("call").click()
    with qtbot.waitSignal(form.left):
        qtbot.keyClick(form.line, Qt.Key.Key_Escape)
    again = make("ines", drafts=drafts)
    assert again.line.text() == "lunch with kwame about looms"
    assert again.remember.words == "Two looms arrived."
    assert again.kind.key == "call"
    assert [chip.label for chip in again.people.chips] == ["Inês Duarte", "Kwame Mensah"]


def test_every_field_has_a_name(make: Make) -> None:
    form = make("ines")
    fields = [form.line, form.people, form.day.choice, form.kind, form.topic, form.remember]
    fields += [form.follow_up.choice, form.verdict, form.verdict.switch, form.people.add.edit]
    assert all(field.accessibleName() for field in fields)
    stops = form._stops()
    assert all(stop.accessibleName() for stop in stops)
    assert all(min(stop.width(), stop.height()) >= 24 for stop in stops)


def test_tab_goes_in_the_order_of_reading(make: Make) -> None:
    form = make("ines", "kwame")
    stops = form._stops()
    places = [
        (stop.mapTo(form, stop.rect().topLeft()).y() // 30, stop.mapTo(form, stop.rect().topLeft()).x())
        for stop in stops
    ]
    assert places == sorted(places)


def test_a_topic_goes_with_its_words(qtbot: QtBot, make: Make) -> None:
    form = make()
    write(qtbot, form, "lunch with kwame about looms")
    assert form.topic.chips
    form.line.clear()
    qtbot.waitUntil(lambda: form.is_up_to_date and not form.topic.chips)
    assert not form.people.chips
