"""``prm show`` says everything about a person, in words."""

from __future__ import annotations

from prm.cli.verbs.show import verdict_words
from prm.database import Database
from prm.timeline import exchange
from tests.prm.cli.calling import Prm


def test_everything_known_is_said(prm: Prm, ada: str) -> None:
    prm.text("add", "Charles Babbage")
    for field, value in (
        ("organization", "Old Mill"),
        ("organization", "Analytical Engines"),
        ("position", "Analyst"),
        ("place", "London"),
        ("birthday", "--12-10"),
        ("how_met", "At a party"),
        ("tag", "math"),
    ):
        prm.text("edit", ada, field, value)
    prm.text("log", ada, "Charles", "--kind", "meeting", "--on", "3 days ago", "--text", "Tea\nand cake")
    prm.text("log", ada, "--received", "--text", "When do we meet?")
    prm.text("note", ada, "Likes poetry")
    prm.text("remind", ada, "someday", "Read the notes")
    said = prm.text("show", "ada@example.org")
    for line in (
        "Ada Lovelace  c1",
        "Analyst, Analytical Engines · London",
        "Last talked   21 Nov (3 days ago)",
        "Last in touch today",
        "Waiting       for you, since today",
        "E-mail        ada@example.org",
        "Birthday      10 Dec",
        "Before        Old Mill",
        "Tags          math",
        "How you met   At a party",
        "  f1  Read the notes (mine, some day)",
        "  today  n1  note",
        "      Likes poetry",
        "  today  i2  message",
        "      waiting for you: you decided",
        "  21 Nov  i1  meeting, with Charles Babbage",
        "      Tea",
        "      and cake",
    ):
        assert line in said.splitlines(), line
    assert "Rhythm        Monthly; next " in said


def test_states_are_said(prm: Prm, ada: str) -> None:
    prm.text("edit", ada, "leave_alone", "ended")
    prm.text("hide", ada)
    said = prm.text("show", ada)
    assert "Left alone (ended)." in said
    assert "Hidden from lists and reminders." in said
    prm.text("trash", ada)
    assert "In the trash." in prm.text("show", "c1")


def test_a_thread_shows_its_last_words_and_what_is_known(prm: Prm) -> None:
    prm.text("demo")
    said = prm.text("show", "Inês Duarte")
    assert "message on WhatsApp, 7 messages" in said
    assert "      they: “" in said
    assert "meaningful: both wrote" in said
    assert said.splitlines()[-1].startswith("Known to: LinkedIn messages to ")


def test_verdicts_in_words(prm: Prm, ada: str) -> None:
    for options in (["--meaningful"], ["--passing"], ["--sent"], ["--received"]):
        prm.text("log", ada, *options)
    with Database.open(prm.folder) as book:
        said = [verdict_words(book.read(exchange, number)) for number in (1, 2, 3, 4)]
    assert said == ["meaningful", "in passing", "waiting for an answer", "waiting for you"]
