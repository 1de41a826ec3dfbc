"""The sample network is whole, invented, and as lively as the newcomer was promised."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from itertools import pairwise
from typing import Any

import pytest

from prm.words import DEFAULT_CIRCLES, Channel, FollowUpKind, InteractionKind, LeaveAlone

Record = dict[str, Any]

RAW = files("resources.sample").joinpath("network.json").read_bytes()
BOOK: Record = json.loads(RAW)
PEOPLE: list[Record] = BOOK["people"]
BY_KEY = {person["key"]: person for person in PEOPLE}
THREE_YEARS = 1096

PERSON_KEYS = [
    "key",
    "name",
    "given_name",
    "family_name",
    "organization",
    "position",
    "place",
    "how_met",
    "circle",
    "tags",
    "emails",
    "phones",
    "links",
    "birthday",
    "connected_days_ago",
    "leave_alone",
    "notes",
    "relations",
    "follow_ups",
    "interactions",
]
RELATION_KINDS = [
    "partner",
    "child",
    "parent",
    "sibling",
    "assistant",
    "colleague",
    "introduced_by",
    "friend",
]

# Numbers that the regulators of these countries keep free for films and books.
FICTIONAL_PHONE = re.compile(
    r"\+1 \d{3} 555 01\d\d|\+44 20 7946 0\d{3}|\+44 7700 900 \d{3}|\+49 30 23125 \d{3}"
    r"|\+46 70 174 06 \d\d|\+46 8 465 004 \d\d|\+33 6 39 98 \d\d \d\d"
)
# The ending keeps an invented profile from being somebody's.
INVENTED_PROFILE = re.compile(r"https://www\.linkedin\.com/in/[a-z0-9-]+-kith-sample")
EXAMPLE_ADDRESS = re.compile(r"[a-z0-9.-]+@[a-z0-9-]+\.example")


def interactions() -> Iterator[tuple[Record, Record]]:
    for person in PEOPLE:
        for interaction in person["interactions"]:
            yield person, interaction


def threads(person: Record) -> list[Record]:
    """The person's message threads, the oldest first."""
    found = [interaction for interaction in person["interactions"] if interaction["messages"]]
    return sorted(found, key=lambda thread: -thread["days_ago"])


def letters(thread: Record, sender: str) -> int:
    return sum(len(message["text"]) for message in thread["messages"] if message["from"] == sender)


def is_conversation(thread: Record) -> bool:
    """Both said something of substance; a rough measure that does not depend on Kith's verdict."""
    enough = 25
    return len(thread["messages"]) >= 3 and min(letters(thread, "me"), letters(thread, "them")) >= enough * 2


def last_talked() -> dict[str, int]:
    """Days since the last conversation or hand-logged talk, by person; whoever never talked is missing."""
    days: dict[str, int] = {}
    for person, interaction in interactions():
        if interaction["messages"]:
            counts = is_conversation(interaction)
        else:
            counts = interaction["kind"] != "social" and not interaction.get("passing")
        if counts:
            for key in (person["key"], *interaction["people"]):
                days[key] = min(days.get(key, THREE_YEARS), interaction["days_ago"])
    return days


def unanswered(sender: str) -> dict[str, int]:
    """Days since a personal message of one side that nothing followed, by person."""
    talked = last_talked()
    found = {}
    for person in PEOPLE:
        for thread in threads(person)[-1:]:
            alone = {message["from"] for message in thread["messages"]} == {sender}
            personal = letters(thread, sender) >= 190 and thread["days_ago"] < talked.get(
                person["key"], THREE_YEARS
            )
            if alone and personal and (person["circle"] or person["key"] in talked or sender == "me"):
                found[person["key"]] = thread["days_ago"]
    return found


def test_file_is_readable_as_it_stands() -> None:
    assert len(RAW) < 900_000
    assert RAW.decode("utf-8") == json.dumps(BOOK, ensure_ascii=False, indent=1) + "\n"
    assert list(BOOK) == ["owner", "people"]


def test_owner() -> None:
    owner = BOOK["owner"]
    assert owner["name"] == "Maya Lindqvist"
    assert INVENTED_PROFILE.fullmatch(owner["profile"])
    assert all(EXAMPLE_ADDRESS.fullmatch(address) for address in owner["emails"])
    assert all(FICTIONAL_PHONE.fullmatch(phone) for phone in owner["phones"])


@pytest.mark.parametrize("person", PEOPLE, ids=list(BY_KEY))
def test_person_has_the_agreed_shape(person: Record) -> None:
    assert list(person) == PERSON_KEYS
    assert re.fullmatch(r"[a-z][a-z0-9-]*", person["key"])
    assert person["name"]
    assert person["given_name"]
    assert person["place"]
    assert person["circle"] in {None, *(circle.name for circle in DEFAULT_CIRCLES)}
    assert person["leave_alone"] in {None, *LeaveAlone}
    assert all(tag == tag.strip() and tag for tag in person["tags"])
    for field in ("organization", "position", "how_met"):
        assert person[field] is None or person[field].strip()
    if person["birthday"]:
        assert re.fullmatch(r"(\d{4}|-)-\d\d-\d\d", person["birthday"])
        date.fromisoformat(re.sub("^--", "2000-", person["birthday"]))
    connected = person["connected_days_ago"]
    assert connected is None or connected > 0
    assert bool(person["links"]) == (connected is not None)


@pytest.mark.parametrize("person", PEOPLE, ids=list(BY_KEY))
def test_what_is_kept_about_a_person_has_the_agreed_shape(person: Record) -> None:
    for note in person["notes"]:
        assert list(note) == ["days_ago", "text"]
        assert 0 <= note["days_ago"] <= THREE_YEARS
        assert note["text"].strip()
    for relation in person["relations"]:
        assert list(relation) == ["kind", "person", "name", "note"]
        assert relation["kind"] in RELATION_KINDS
        assert bool(relation["person"]) != bool(relation["name"]), "a person of the book or a plain name"
        assert relation["person"] is None or relation["person"] in BY_KEY.keys() - {person["key"]}
    for follow_up in person["follow_ups"]:
        assert list(follow_up) == ["kind", "text", "due_in_days", "status", "made_days_ago"]
        assert follow_up["kind"] in set(FollowUpKind)
        assert follow_up["status"] in {"open", "done"}
        assert follow_up["text"].strip()
        due = follow_up["due_in_days"]
        assert due is None or due > -follow_up["made_days_ago"]


@pytest.mark.parametrize("person", PEOPLE, ids=list(BY_KEY))
def test_interactions_have_the_agreed_shape(person: Record) -> None:
    for interaction in person["interactions"]:
        optional = ["passing"] if "passing" in interaction else []
        assert list(interaction) == ["kind", "channel", "days_ago", "text", "people", "messages", *optional]
        assert interaction.get("passing", True) is True
        assert interaction["kind"] in set(InteractionKind)
        assert 0 <= interaction["days_ago"] <= THREE_YEARS
        assert set(interaction["people"]) <= BY_KEY.keys() - {person["key"]}
        if interaction["messages"]:
            assert interaction["text"] is None
            assert interaction["kind"] == ("email" if interaction["channel"] == "mail" else "message")
            assert interaction["channel"] in set(Channel)
        else:
            assert interaction["channel"] is None
            assert interaction["kind"] in {"meeting", "call", "video", "letter", "social"}
            assert interaction["text"].strip()


@pytest.mark.parametrize("person", PEOPLE, ids=list(BY_KEY))
def test_threads_run_forward_without_long_silences(person: Record) -> None:
    for thread in threads(person):
        moments = []
        for message in thread["messages"]:
            assert list(message) == ["from", "days_ago", "time", "text"]
            assert message["from"] in {"me", "them"}
            assert message["text"] == message["text"].strip() != ""
            assert re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", message["time"])
            moments.append((-message["days_ago"], message["time"]))
        assert moments == sorted(set(moments))
        assert all(later[0] - earlier[0] < 10 for earlier, later in pairwise(moments))
        assert thread["days_ago"] == thread["messages"][-1]["days_ago"]
        if thread["channel"] == "linkedin":
            assert person["connected_days_ago"] is not None
            assert thread["messages"][0]["days_ago"] <= person["connected_days_ago"]
        if thread["channel"] == "mail":
            assert person["emails"]


@pytest.mark.parametrize("person", PEOPLE, ids=list(BY_KEY))
def test_threads_of_one_person_lie_apart(person: Record) -> None:
    for earlier, later in pairwise(threads(person)):
        assert earlier["days_ago"] - later["messages"][0]["days_ago"] >= 20


def test_addresses_are_nobodys_and_belong_to_one_person() -> None:
    for field, pattern in (
        ("emails", EXAMPLE_ADDRESS),
        ("phones", FICTIONAL_PHONE),
        ("links", INVENTED_PROFILE),
    ):
        values = [value for person in PEOPLE for value in person[field]]
        assert [value for value in values if not pattern.fullmatch(value)] == []
        assert len(values) == len(set(values))
        assert len(values) >= 20


def test_keys_are_unique_and_one_name_is_shared() -> None:
    assert len(BY_KEY) == len(PEOPLE)
    shared = [count for count in Counter(person["name"] for person in PEOPLE).values() if count > 1]
    assert shared == [2]


def test_rhythms_are_filled_as_promised() -> None:
    assert Counter(person["circle"] for person in PEOPLE) == {
        "Every two weeks": 6,
        "Monthly": 12,
        "Each season": 22,
        "Twice a year": 12,
        "Yearly": 5,
        "Resting": 3,
        None: 60,
    }


def test_network_is_lively() -> None:
    every = [interaction for _, interaction in interactions()]
    conversations = [thread for thread in every if is_conversation(thread)]
    assert 35 <= len(conversations) <= 55
    assert len([each for each in every if each["messages"]]) - len(conversations) >= 110
    assert len([each for each in every if not each["messages"]]) >= 90
    assert sum(bool(each["people"]) for each in every) >= 5
    assert sum("passing" in each for each in every) >= 3
    assert sum(len(person["notes"]) for person in PEOPLE) >= 45
    assert sum(len(person["relations"]) for person in PEOPLE) >= 15
    assert sum(not person["interactions"] for person in PEOPLE) >= 3
    assert max(each["days_ago"] for each in every) > 850


def test_own_words_are_never_repeated() -> None:
    texts = [note["text"] for person in PEOPLE for note in person["notes"]]
    texts += [person["how_met"] for person in PEOPLE if person["how_met"]]
    texts += [interaction["text"] for _, interaction in interactions() if interaction["text"]]
    texts += [
        message["text"]
        for _, interaction in interactions()
        if is_conversation(interaction)
        for message in interaction["messages"]
    ]
    assert [text for text, count in Counter(texts).items() if count > 1] == []


@pytest.mark.parametrize(
    "script",
    ["\u0400-\u04ff", "\u0600-\u06ff", "\u0900-\u097f", "\u3040-\u30ff", "\u4e00-\u9fff", "\uac00-\ud7af"],
)
def test_conversations_are_held_in_many_scripts(script: str) -> None:
    letter = re.compile(f"[{script}]")
    texts = [
        message["text"]
        for _, interaction in interactions()
        if is_conversation(interaction)
        for message in interaction["messages"]
    ]
    assert sum(bool(letter.search(text)) for text in texts) >= 3
    assert any(letter.search(person["name"]) for person in PEOPLE)


def test_follow_ups_fall_today_and_in_the_coming_week() -> None:
    every = [follow_up for person in PEOPLE for follow_up in person["follow_ups"]]
    due = [
        each["due_in_days"] for each in every if each["status"] == "open" and each["due_in_days"] is not None
    ]
    assert due.count(0) == 1
    assert sum(0 < days <= 7 for days in due) == 2
    assert min(due) == 0
    assert len(every) >= 25
    assert sum(each["status"] == "done" for each in every) >= 5
    assert {each["kind"] for each in every} == set(FollowUpKind)


def test_birthdays_are_spread_over_the_year() -> None:
    birthdays = [person["birthday"] for person in PEOPLE if person["birthday"]]
    assert len(birthdays) >= 30
    assert len({birthday[-5:-3] for birthday in birthdays}) == 12
    assert sum(birthday.startswith("--") for birthday in birthdays) >= 2


def test_some_wait_and_some_never_answered() -> None:
    waiting_for_me = unanswered("them")
    assert len(waiting_for_me) >= 5
    assert all(5 <= days <= 50 for days in waiting_for_me.values())
    written = unanswered("me").values()
    assert sum(days < 30 for days in written) == 4
    assert sum(days > 90 for days in written) == 2


def test_about_eight_are_due() -> None:
    cadence = {circle.name: circle.cadence_days for circle in DEFAULT_CIRCLES if circle.cadence_days}
    talked = last_talked()
    waiting = unanswered("them").keys() | unanswered("me").keys()
    due: dict[str, list[str]] = defaultdict(list)
    for person in PEOPLE:
        days = cadence.get(person["circle"])
        if days is not None and person["key"] not in waiting and talked[person["key"]] > days:
            due[person["circle"]].append(person["key"])
    assert 6 <= sum(map(len, due.values())) <= 10
    assert set(due) == set(cadence)


def test_whoever_is_left_alone_is_not_brought_up() -> None:
    alone = [person for person in PEOPLE if person["leave_alone"]]
    assert {person["leave_alone"] for person in alone} == {"died", "ended"}
    assert len(alone) == 2
    assert all(person["circle"] is None and not person["follow_ups"] for person in alone)
