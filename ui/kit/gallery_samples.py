"""The invented people of the contact sheet."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt

from ui.kit.button import ButtonKind, Face
from ui.kit.rows import PersonRole, RowAction, RowKind
from ui.kit.timeline import Node, TimelineRole

Row = Mapping[int, object]

ACTIONS = (
    RowAction("write", Face("Write", "pen-line", "W", ButtonKind.PRIMARY)),
    RowAction("talked", Face("We talked", "message-circle", "L", ButtonKind.PLAIN)),
    RowAction("later", Face("Later", "alarm-clock", "S", ButtonKind.PLAIN)),
    RowAction("not", Face("Not this time", "", "X", ButtonKind.PLAIN)),
)
WRITE = (RowAction("write", Face("Write", "pen-line")),)
DONE = (RowAction("done", Face("Done", "circle")),)
MORE = (RowAction("more", Face("4 more", kind=ButtonKind.LINK)),)


def _person(name: str, subtitle: str, **more: object) -> Row:
    return {
        Qt.ItemDataRole.DisplayRole: name,
        PersonRole.NAME: name,
        PersonRole.UID: name,
        PersonRole.SUBTITLE: subtitle,
        PersonRole.KIND: RowKind.GET_IN_TOUCH,
    } | {PersonRole[key.upper()]: value for key, value in more.items()}


def _section(name: str, count: str = "", actions: tuple[RowAction, ...] = ()) -> Row:
    return {
        PersonRole.KIND: RowKind.SECTION,
        PersonRole.NAME: name,
        PersonRole.COUNT: count,
        PersonRole.ACTIONS: actions,
    }


PEOPLE = [
    _person(
        "Ada Lovelace", "Analyst at Engine Works", ring=0.0, last_talked="Yesterday", next="Follow-up 13 Dec"
    ),
    _person(
        "Tomás Herrera",
        "Podcast producer",
        ring=0.2,
        last_talked="Thursday",
        next="Follow-up today",
        next_is_strong=True,
    ),
    _person(
        "Priya Raman",
        "Medical director at Helio Health and Co",
        ring=0.45,
        last_talked="Tuesday",
        next="Follow-up open",
    ),
    _person(
        "Inês Duarte",
        "Editor at Atlas Quarterly",
        ring=1.2,
        last_talked="19 Aug",
        next="Get in touch",
        next_is_strong=True,
    ),
    _person(
        "<b>Yuki</b> & Co",
        "Research lead at Kanto Labs",
        ring=0.85,
        last_talked="22 Jun",
        next="Waiting for Søren",
    ),
    _person("ليلى حداد", "", last_talked="Nov 2025", next="Never answered"),
]
TODAY = [
    _section("Get in touch"),
    _person(
        "Inês Duarte",
        "Editor at Atlas Quarterly",
        ring=1.1,
        why="Since 19 Aug",
        why_more="each season is the rhythm · you wrote last",
        actions=ACTIONS,
    ),
    _person(
        "Yuki Tanabe",
        "Research lead at Kanto Labs",
        ring=0.85,
        why="Changed position",
        why_more="seen in your last import · since 22 Jun, twice a year",
        actions=ACTIONS,
    ),
    _section("Waiting for you", "6", MORE),
    _person(
        "Kwame Mensah",
        "Founder at Loomworks",
        kind=RowKind.WAITING,
        why="“How did the pilot go?”",
        why_more="12 Oct",
        actions=WRITE,
    ),
    _section("Follow-ups", "2"),
    _person(
        "Priya Raman",
        "",
        kind=RowKind.FOLLOW_UP,
        why="Send the photos",
        why_more="your note of 30 Oct, for Friday",
        actions=DONE,
    ),
]


def _event(node: Node, icon: str, title: str, text: str, day: str, **more: object) -> Row:
    return {
        TimelineRole.NODE: node,
        TimelineRole.ICON: icon,
        TimelineRole.TITLE: title,
        TimelineRole.TEXT: text,
        TimelineRole.DAY: day,
    } | {TimelineRole[key.upper()]: value for key, value in more.items()}


TIMELINE = [
    _event(
        Node.PASSING, "", "6 in passing", "Four congratulations, a birthday wish, a “Thanks!”", "Aug to Nov"
    ),
    _event(Node.AWAITING, "message-circle", "“How did the pilot go?”", "Waiting for you", "12 Oct"),
    _event(
        Node.NOTE,
        "pen-line",
        "Note",
        "Moving to Lisbon in October. Prefers voice notes to e-mail, and says so with a smile each time that we meet or write to each other, which is often.",
        "2 Sep",
    ),
    _event(
        Node.MEANINGFUL,
        "message-circle",
        "“The piece on port cities lands in October.”",
        "Inês asked: “Would you read the draft before it goes out?”",
        "17 to 19 Aug",
        because="Meaningful because",
        reasons=("both wrote", "11 messages", "a question"),
        counts=True,
        counts_word="Counts",
    ),
    _event(Node.EVENT, "link", "Connected on LinkedIn", "", "12 Mar 2021"),
]
