"""``prm today`` and ``prm waiting`` say whom, why and with which last words, and shame nobody."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from prm.cli.verbs.today import coverage_line
from prm.paths import DataFolder
from prm.preferences import Preferences, save_preferences
from prm.today import Coverage
from tests.prm.cli.calling import Prm

NOW = date(2026, 11, 24)
SAMPLES = Path(__file__).resolve().parents[3] / "data" / "linkedin"
INVITATIONS = SAMPLES / "Complete_LinkedInDataExport_11-22-2026.zip.zip"


def test_the_document_has_exactly_the_keys_of_the_contract(prm: Prm) -> None:
    prm.text("demo")
    page = prm.json("today")
    assert list(page) == ["on", "get_in_touch", "waiting", "follow_ups", "dates", "invitations"]
    assert page["on"] == "2026-11-24"
    assert len(page["get_in_touch"]) == 3
    for entry in page["get_in_touch"]:
        assert set(entry) == {"contact_id", "display_name", "why", "last_meaningful_on"}
        assert "rhythm" in entry["why"]
    for entry in page["waiting"]:
        assert set(entry) == {"contact_id", "display_name", "for", "since_on", "text"}
        assert entry["for"] == "me"
    assert page["follow_ups"][0]["due_on"] == "2026-11-24"
    assert {"contact_id", "display_name", "kind", "label", "on", "turns"} == set(page["dates"][0])


def test_the_text_says_the_same(prm: Prm) -> None:
    prm.text("demo")
    page, said = prm.json("today"), prm.text("today")
    assert said.startswith("Tuesday, 24 Nov 2026\n\nGet in touch\n")
    for section in ("get_in_touch", "waiting", "follow_ups", "dates"):
        for entry in page[section]:
            assert f"{entry['display_name']}" in said
    assert "Waiting for you" in said
    assert "you noted: “" in said
    assert "they wrote: “" in said
    assert said.splitlines()[-1].startswith("Known to: LinkedIn messages to 17 Nov")
    assert "overdue" not in said.lower()


def test_another_day(prm: Prm, ada: str) -> None:
    prm.text("log", ada, "--on", "2026-11-20", "--text", "Tea")
    assert prm.json("today")["get_in_touch"] == []
    assert prm.json("today", "--on", "in 5 weeks")["on"] == "2026-12-29"
    [entry] = prm.json("today", "--on", "2026-12-29")["get_in_touch"]
    assert entry == {
        "contact_id": "c1",
        "display_name": "Ada Lovelace",
        "why": "since 2026-11-20; monthly is the rhythm",
        "last_meaningful_on": "2026-11-20",
    }
    said = prm.text("today", "--on", "2026-12-29")
    assert "    Since 20 Nov; monthly is the rhythm\n    20 Nov, you noted: “Tea”\n" in said
    assert "says no day" in prm.refusal("today", "--on", "soon", code=2)


def test_preferences_are_followed_and_a_broken_file_is_said(prm: Prm) -> None:
    prm.text("demo")
    save_preferences(DataFolder(prm.folder), Preferences(people_a_day=5))
    assert len(prm.json("today")["get_in_touch"]) == 5
    DataFolder(prm.folder).preferences.write_bytes(b"{")
    said = prm("today")
    assert said.code == 0
    assert "set aside" in said.err
    assert "set aside" not in said.out


def test_an_empty_day_says_how_to_begin(prm: Prm) -> None:
    prm.text("add", "Ada")
    assert "prm circle" in prm.text("today")


def test_dates_and_a_person_left_alone(prm: Prm, ada: str) -> None:
    prm.text("edit", ada, "birthday", "1986-11-28")
    assert "28 Nov: Ada Lovelace  c1, birthday, turns 40" in prm.text("today")
    prm.text("edit", ada, "leave_alone", "died")
    assert prm.json("today")["dates"] == []


def test_waiting_goes_both_ways(prm: Prm, ada: str) -> None:
    assert prm.text("waiting") == "Nobody waits.\n"
    assert prm.json("waiting") == []
    prm.text("add", "Charles Babbage")
    prm.text("log", ada, "--received", "--text", "When do we meet?", "--on", "yesterday")
    prm.text("log", "Charles", "--sent", "--text", "Did it arrive?", "--on", "2026-11-20")
    assert prm.json("waiting") == [
        {
            "contact_id": "c1",
            "display_name": "Ada Lovelace",
            "for": "me",
            "since_on": "2026-11-23",
            "text": "When do we meet?",
        },
        {
            "contact_id": "c2",
            "display_name": "Charles Babbage",
            "for": "them",
            "since_on": "2026-11-20",
            "text": "Did it arrive?",
        },
    ]
    assert prm.text("waiting").splitlines() == [
        "Waiting for you",
        "  Ada Lovelace  c1",
        "    yesterday, they wrote: “When do we meet?”",
        "",
        "Waiting for an answer",
        "  Charles Babbage  c2",
        "    20 Nov, you wrote: “Did it arrive?”",
    ]


@pytest.mark.parametrize(
    ("read", "line"),
    [
        ([], ""),
        ([("linkedin", "messages")], "Known to: LinkedIn messages to 21 Nov."),
        ([("linkedin", "connections")], "Known to: LinkedIn connections to 21 Nov."),
        (
            [("linkedin", "connections"), ("linkedin", "messages"), ("mail", "messages")],
            "Known to: LinkedIn messages to 21 Nov and mail messages to 21 Nov.",
        ),
    ],
)
def test_the_coverage_line(read: list[tuple[str, str]], line: str) -> None:
    coverage = [Coverage(source, part, None, date(2026, 11, 21)) for source, part in read]
    assert coverage_line(coverage, NOW) == line


def test_who_is_not_answered_for_long_is_not_waited_for(prm: Prm, ada: str) -> None:
    prm.text("log", ada, "--sent", "--text", "Did it arrive?", "--on", "2026-06-01")
    assert prm.text("waiting").splitlines()[0] == "Never answered"


def test_an_empty_day_hides_nobody_who_waits(prm: Prm) -> None:
    prm.text("add", "Ada Lovelace")
    assert "nothing waits" in prm.text("today")
    prm.text("log", "Ada", "--received", "--text", "When do we meet?", "--on", "2026-06-01")
    said = prm.text("today")
    assert "nothing waits" not in said
    assert "prm waiting" in said


@pytest.mark.usefixtures("ada")
def test_an_empty_day_says_who_comes_next(prm: Prm) -> None:
    prm.text("log", "Ada")
    assert "The first to come up is Ada Lovelace, 24 Dec." in prm.text("today")


def test_an_empty_book_says_how_people_get_in(prm: Prm, ada: str) -> None:
    prm.text("purge", ada, "--yes")
    assert "prm import PATH" in prm.text("today")


def test_an_invitation_says_when_it_came(prm: Prm) -> None:
    prm.text("import", str(INVITATIONS))
    assert "    2 Jan, they wrote: “Multi line”" in prm.text("today").splitlines()
