"""``prm purge`` says what goes, asks, and deletes for ever."""

from __future__ import annotations

import io
import sys

import pytest
from typing_extensions import override

from tests.prm.cli.calling import Prm


class Terminal(io.StringIO):
    @override
    def isatty(self) -> bool:
        return True


@pytest.fixture
def full(prm: Prm, ada: str) -> None:
    prm.text("log", ada, "--text", "The engine")
    prm.text("note", ada, "Likes poetry")
    prm.text("remind", ada, "tomorrow", "Write")


@pytest.mark.usefixtures("full")
def test_without_a_terminal_it_wants_yes(prm: Prm) -> None:
    sentence = prm.refusal("purge", "Ada")
    assert sentence.startswith(
        "Ada Lovelace with 1 exchange, 1 note and 1 follow-up will be deleted for ever"
    )
    assert "--yes" in sentence
    assert len(prm.json("contacts")) == 1


@pytest.mark.usefixtures("full")
def test_with_yes_everything_is_gone(prm: Prm) -> None:
    assert prm.json("purge", "Ada", "--yes") == {
        "step": None,
        "ids": ["c1"],
        "changed": {"contact": 1, "interaction": 1},
    }
    assert prm.json("contacts") == []
    assert prm.json("search", "engine") == {"contacts": [], "said": []}
    assert b"Likes poetry" not in (prm.folder / "book.db").read_bytes()


@pytest.mark.usefixtures("full")
@pytest.mark.parametrize(("answer", "code"), [("yes", 0), ("", 1), ("no", 1), ("y", 1)])
def test_at_a_terminal_it_asks(prm: Prm, monkeypatch: pytest.MonkeyPatch, answer: str, code: int) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(answer + "\n"))
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert prm("purge", "Ada").code == code
    assert "cannot be undone" in terminal.getvalue()
    assert len(prm.json("contacts")) == code


def test_whoever_is_in_the_trash_can_be_purged(prm: Prm, ada: str) -> None:
    prm.text("trash", ada)
    assert prm.text("purge", "Ada", "--yes") == "Deleted Ada Lovelace for ever. This cannot be undone.\n"
