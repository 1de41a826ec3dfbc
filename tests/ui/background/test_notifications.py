"""The desktop's notifications, against a real service on a real bus: with buttons, without, absent and hanging."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from prm.reminders.channels import Answer, Card, Choice
from tests.ui.private_bus import PrivateBus, Service
from ui.background.bus import Bus
from ui.background.notifications import DesktopNotifications

CARD = Card(
    "Inês Duarte",
    "Since 19 Aug; each season is the rhythm.",
    (Choice(Answer.WRITE, "Write"), Choice(Answer.LATER, "Later"), Choice(Answer.OPEN, "Open")),
    "Inês Duarte",
    "uid-ines",
)
CAN = ["body", "actions"]


@pytest.fixture
def channel(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[DesktopNotifications]:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    bus = Bus(milliseconds=500)
    yield DesktopNotifications(bus, bus)
    bus.close()
    bus.deleteLater()


def show(qtbot: QtBot, channel: DesktopNotifications, service: Service, card: Card = CARD) -> int:
    channel.show_card(card)
    qtbot.waitUntil(lambda: bool(channel._id))
    return max(service.cards)


def test_a_card_has_title_reason_and_buttons(
    qtbot: QtBot, session_bus: PrivateBus, channel: DesktopNotifications
) -> None:
    service = Service(session_bus, CAN, "")
    number = show(qtbot, channel, service)
    name, replaces, mark, title, body, actions, hints, time = service.cards[number]
    assert (name, replaces, title, body, time) == ("Kith", 0, CARD.title, CARD.body, -1)
    assert mark.endswith("kith.svg")
    assert actions == ["default", "Open", "write", "Write", "later", "Later", "open", "Open"]
    assert hints["suppress-sound"] == ["b", True]


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        ("write", Answer.WRITE),
        ("later", Answer.LATER),
        ("open", Answer.OPEN),
        ("default", Answer.OPEN),
    ],
)
def test_a_button_is_answered_once(
    qtbot: QtBot, session_bus: PrivateBus, channel: DesktopNotifications, key: str, answer: Answer
) -> None:
    service = Service(session_bus, CAN, "")
    number = show(qtbot, channel, service)
    heard: list[Answer] = []

    def keep(told: Answer, _days: int) -> None:
        heard.append(told)

    channel.told.connect(keep)
    with qtbot.waitSignal(channel.told):
        service.press(number, key)
    with qtbot.waitSignal(channel._bus.call(channel_place(), "GetCapabilities").answered):
        pass
    assert heard == [answer]
    assert service.cards == {}
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token-7"


def channel_place() -> object:
    from ui.background.notifications import _PLACE

    return _PLACE


def test_putting_it_away_is_told(
    qtbot: QtBot, session_bus: PrivateBus, channel: DesktopNotifications
) -> None:
    service = Service(session_bus, CAN, "")
    number = show(qtbot, channel, service)
    with qtbot.waitSignal(channel.told) as told:
        service.put_away(number)
    assert told.args == [Answer.DISMISSED, 0]


def test_others_cards_are_none_of_ours(
    qtbot: QtBot, session_bus: PrivateBus, channel: DesktopNotifications
) -> None:
    service = Service(session_bus, CAN, "")
    number = show(qtbot, channel, service)
    with qtbot.assertNotEmitted(channel.told):
        service.press(number + 5, "write")
        with qtbot.waitSignal(channel._bus.call(channel_place(), "GetCapabilities").answered):
            pass


def test_it_is_withdrawn(qtbot: QtBot, session_bus: PrivateBus, channel: DesktopNotifications) -> None:
    service = Service(session_bus, CAN, "")
    number = show(qtbot, channel, service)
    channel.withdraw()
    qtbot.waitUntil(lambda: service.closed == [[number, 3]])


def test_what_is_withdrawn_before_it_is_there_does_not_stay(
    qtbot: QtBot, session_bus: PrivateBus, channel: DesktopNotifications
) -> None:
    service = Service(session_bus, CAN, "")
    channel.show_card(CARD)
    capabilities = channel._call
    qtbot.waitUntil(lambda: channel._call is not capabilities)  # Notify is on its way
    channel.withdraw()
    qtbot.waitUntil(lambda: service.closed == [[1, 3]])


@pytest.mark.parametrize("can", [[], ["body", "body-markup"]])
def test_a_service_without_buttons_is_refused(
    qtbot: QtBot, session_bus: PrivateBus, channel: DesktopNotifications, can: list[str]
) -> None:
    service = Service(session_bus, can, "")
    with qtbot.waitSignal(channel.told) as told:
        channel.show_card(CARD)
    assert told.args == [Answer.REFUSED, 0]
    assert service.cards == {}


def test_without_a_service_it_is_refused(
    qtbot: QtBot, session_bus: PrivateBus, channel: DesktopNotifications
) -> None:
    with qtbot.waitSignal(channel.told) as told:
        channel.show_card(CARD)
    assert told.args == [Answer.REFUSED, 0]


@pytest.mark.parametrize("hangs_at", ["GetCapabilities", "Notify"])
def test_a_service_that_hangs_is_left(
    qtbot: QtBot, session_bus: PrivateBus, channel: DesktopNotifications, hangs_at: str
) -> None:
    service = Service(session_bus, CAN, hangs_at)
    with qtbot.waitSignal(channel.told) as told:
        channel.show_card(CARD)
    assert told.args == [Answer.REFUSED, 0]
    assert service.held == 1


def test_what_a_hanging_service_shows_late_is_taken_away(
    qtbot: QtBot, session_bus: PrivateBus, channel: DesktopNotifications
) -> None:
    service = Service(session_bus, CAN, "Notify")
    with qtbot.waitSignal(channel.told):
        channel.show_card(CARD)
    service.wake_up()
    qtbot.waitUntil(lambda: service.closed == [[1, 3]])


def test_a_service_that_came_later_is_found(
    qtbot: QtBot, session_bus: PrivateBus, channel: DesktopNotifications
) -> None:
    with qtbot.waitSignal(channel.told):
        channel.show_card(CARD)
    service = Service(session_bus, CAN, "")
    assert show(qtbot, channel, service) == 1


@pytest.mark.parametrize(("can", "shown"), [(CAN, "<b>&amp;"), ([*CAN, "body-markup"], "&lt;b&gt;&amp;amp;")])
def test_a_body_never_becomes_markup(
    qtbot: QtBot, session_bus: PrivateBus, channel: DesktopNotifications, can: list[str], shown: str
) -> None:
    service = Service(session_bus, can, "")
    number = show(qtbot, channel, service, CARD._replace(body="<b>&amp;"))
    assert service.cards[number][4] == shown


def test_no_text_breaks_the_protocol(
    qtbot: QtBot, session_bus: PrivateBus, channel: DesktopNotifications
) -> None:
    service = Service(session_bus, CAN, "")
    odd = CARD._replace(title="A\0na\n\x1b[1m \ud800 名" + "x" * 500, body="\u202eليلى\u200d\0 " * 300)
    number = show(qtbot, channel, service, odd)
    title, body = service.cards[number][3:5]
    assert title.startswith("Ana [1m 名xxx")
    assert (len(title), len(body)) == (80, 240)
    assert title.endswith("…")
    assert body.endswith("…")
