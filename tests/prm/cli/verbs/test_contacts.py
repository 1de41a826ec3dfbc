"""``prm contacts`` filters, sorts and aligns."""

from __future__ import annotations

import pytest

from prm.cli.text import width
from tests.prm.cli.calling import Prm


@pytest.fixture
def three(prm: Prm) -> None:
    prm.text(
        "add", "Ada Lovelace", "--circle", "Monthly", "--organization", "Engines", "--position", "Analyst"
    )
    prm.text("add", "王小明", "--tag", "Design")
    prm.text("add", "Émile Zola", "--circle", "Yearly")
    prm.text("log", "Ada", "--on", "2026-11-20")
    prm.text("log", "Émile", "--on", "2026-11-01")


def names(prm: Prm, *options: str) -> list[str]:
    return [one["display_name"] for one in prm.json("contacts", *options)]


@pytest.mark.usefixtures("three")
def test_lists(prm: Prm) -> None:
    assert names(prm) == ["Ada Lovelace", "Émile Zola", "王小明"]
    assert names(prm, "--sort", "last") == ["Ada Lovelace", "Émile Zola", "王小明"]
    assert names(prm, "--sort", "due")[0] == "Ada Lovelace"
    assert names(prm, "--circle", "yearly") == ["Émile Zola"]
    assert names(prm, "--tag", "design") == ["王小明"]
    assert names(prm, "engines") == ["Ada Lovelace"]
    assert names(prm, "zola", "émile") == ["Émile Zola"]
    assert names(prm, "--limit", "2") == ["Ada Lovelace", "Émile Zola"]


@pytest.mark.usefixtures("three")
def test_the_hidden_and_the_trash_are_lists_of_their_own(prm: Prm) -> None:
    prm.text("hide", "Ada")
    prm.text("trash", "Émile")
    assert names(prm) == ["王小明"]
    assert names(prm, "--hidden") == ["Ada Lovelace"]
    assert names(prm, "--trash") == ["Émile Zola"]


@pytest.mark.usefixtures("three")
def test_lines_are_aligned_in_every_script(prm: Prm) -> None:
    head, *lines = prm.text("contacts").splitlines()
    assert lines[0] == "c1  Ada Lovelace  Analyst, Engines  Monthly  20 Nov"
    start = width(head[: head.index("Work")])
    assert width(lines[0][: lines[0].index("Analyst")]) == start
    assert lines[2].startswith("c2  王小明")


def test_nobody_is_said(prm: Prm, ada: str) -> None:
    assert prm.text("contacts", "zzz") == "Nobody fits.\n"
    assert prm.json("contacts", "zzz") == []
    prm.text("purge", ada, "--yes")
    assert prm.text("contacts").startswith("Nobody is in this book yet.")
    assert "no rhythm" in prm.refusal("contacts", "--circle", "Weekly", code=2)
