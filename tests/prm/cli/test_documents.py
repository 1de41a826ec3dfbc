"""Documents carry the keys of the contract, typed ids, and days as text."""

from __future__ import annotations

from tests.prm.cli.calling import Prm

LISTED = {
    "id",
    "uid",
    "display_name",
    "organization",
    "position",
    "emails",
    "circle",
    "cadence_days",
    "last_interaction_on",
    "last_meaningful_on",
    "next_due_on",
}
EXCHANGE = {
    "type",
    "id",
    "uid",
    "contact_ids",
    "kind",
    "channel",
    "started_on",
    "happened_on",
    "meaningful",
    "decided_by",
    "token_kind",
    "awaiting",
    "reasons",
    "title",
    "text",
    "direction",
    "is_group",
    "source",
    "messages",
}


def test_a_person_has_every_fact(prm: Prm, ada: str) -> None:
    prm.text("add", "Charles Babbage")
    for field, value in (
        ("birthday", "1815-12-10"),
        ("organization", "Analytical Engines"),
        ("position", "Analyst"),
        ("tag", "math"),
        ("phone", "+44 20 7946 0123"),
        ("how_met", "At a party"),
        ("leave_alone", "died"),
    ):
        prm.text("edit", ada, field, value)
    prm.text("remind", ada, "someday", "Read the notes")
    person = prm.json("show", ada)
    assert person.keys() >= LISTED
    assert person["id"] == "c1"
    assert person["organization"] == "Analytical Engines"
    assert person["dates"] == [{"kind": "birthday", "label": "", "year": 1815, "month": 12, "day": 10}]
    assert [method["kind"] for method in person["methods"]] == ["email", "phone"]
    assert person["positions"][0]["title"] == "Analyst"
    assert person["tags"] == ["math"]
    assert person["leave_alone"] == "died"
    assert person["made_at"] == "2026-11-24T12:00:00Z"
    assert [one["id"] for one in person["follow_ups"]] == ["f1"]


def test_a_timeline_has_exchanges_notes_and_events(prm: Prm, ada: str) -> None:
    prm.text("add", "Charles Babbage")
    prm.text("edit", ada, "connected_on", "2026-01-05")
    prm.text("log", ada, "Charles", "--kind", "meeting", "--text", "Tea", "--on", "2026-11-20")
    prm.text("note", ada, "Likes poetry")
    note, exchange, event = prm.json("show", ada)["timeline"]
    assert (note["type"], note["id"], note["text"], note["on"]) == (
        "note",
        "n1",
        "Likes poetry",
        "2026-11-24",
    )
    assert set(exchange) == EXCHANGE
    assert exchange["contact_ids"] == ["c1", "c2"]
    assert (exchange["kind"], exchange["happened_on"], exchange["text"]) == ("meeting", "2026-11-20", "Tea")
    assert (exchange["meaningful"], exchange["reasons"]) == (True, ["you decided"])
    assert event == {"type": "event", "event": "connected", "on": "2026-01-05"}


def test_messages_say_who_wrote(prm: Prm) -> None:
    prm.text("demo")
    people = prm.json("contacts", "--limit", "200")
    threads = [
        entry
        for person in people[:40]
        for entry in prm.json("show", person["id"])["timeline"]
        if entry["type"] == "interaction" and entry["messages"]
    ]
    assert threads
    for thread in threads:
        assert {message["from"] for message in thread["messages"]} <= {"me", "them"}
        assert all(message["at"].endswith("Z") and message["text"] for message in thread["messages"])
        assert thread["reasons"]
        assert thread["source"] == thread["channel"]


def test_lists_of_people_have_exactly_the_keys_of_the_contract(prm: Prm, ada: str) -> None:
    [one] = prm.json("contacts")
    assert set(one) == LISTED
    assert one["emails"] == ["ada@example.org"]
    assert (one["circle"], one["cadence_days"]) == ("Monthly", 30)
    prm.text("add", "Charles")
    assert prm.json("contacts")[1]["circle"] is None


def test_follow_ups_say_whose_they_are(prm: Prm, ada: str) -> None:
    prm.text("remind", ada, "2027-01-31", "Write", "--theirs", "--every", "month")
    [one] = prm.json("follow-ups")
    assert one.pop("uid")
    assert one == {
        "id": "f1",
        "contact_id": "c1",
        "display_name": "Ada Lovelace",
        "kind": "theirs",
        "text": "Write",
        "due_on": "2027-01-31",
        "rule": "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
        "status": "open",
        "closed_on": None,
        "made_on": "2026-11-24",
    }
