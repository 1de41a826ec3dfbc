"""How a call answers: documents, sentences, questions, progress."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from typing_extensions import override

from prm.changes import Changes
from prm.cli.session import Session, change_document, changed_counts, typed_ids
from prm.errors import BookError


class Terminal(io.StringIO):
    @override
    def isatty(self) -> bool:
        return True


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(tmp_path / "book", "log")


def test_changes_are_counted_by_kind_with_parts_that_changed() -> None:
    changes = Changes(9, {"contact": frozenset({1, 2}), "tag": frozenset()}, {"interaction": 3})
    assert changed_counts(changes) == {"contact": 2, "interaction": 3}
    assert change_document(changes, ["c1"], path="x") == {
        "step": "h9",
        "ids": ["c1"],
        "changed": {"contact": 2, "interaction": 3},
        "path": "x",
    }


def test_nothing_changed_names_nothing() -> None:
    assert change_document(Changes(), ["c1"]) == {"step": None, "ids": [], "changed": {}}


def test_ids_are_typed_and_kinds_without_letter_or_end_left_out() -> None:
    changes = Changes(1, {"interaction": None, "contact": frozenset({12, 3}), "source": frozenset({1})})
    assert typed_ids(changes) == ["c3", "c12"]


def test_a_step_is_said_with_the_way_back(session: Session, capsys: pytest.CaptureFixture[str]) -> None:
    changes = Changes(9, {"contact": frozenset({1})}, {"contact": 1})
    assert session.changed(changes, ["c1"], "Added Ada.") == 0
    assert capsys.readouterr().out == "Added Ada.  (undo: prm undo h9)\n"
    session.changed(Changes(), ["c1"], "Added Ada.")
    assert capsys.readouterr().out == "Nothing had to change: it is so already.\n"


def test_documents_keep_every_script(session: Session, capsys: pytest.CaptureFixture[str]) -> None:
    as_json = Session(session.folder, "contacts", as_json=True)
    as_json.answer([{"display_name": "王小明"}], ["unseen"])
    said = capsys.readouterr().out
    assert "王小明" in said
    assert json.loads(said) == [{"display_name": "王小明"}]


def test_a_book_is_made_only_where_asked(session: Session) -> None:
    with pytest.raises(BookError, match="There is no book"), session.book():
        pass
    with session.book(create=True) as database:
        assert database.folder.path == session.folder
        mark = (session.folder / "openers").iterdir()
        assert [one.read_text(encoding="utf-8") for one in mark] == ["prm log"]


def test_questions_go_to_people_only(
    session: Session, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("yes\n"))
    assert not session.has_person()
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdin", Terminal("yes\n"))
    monkeypatch.setattr(sys, "stderr", terminal)
    assert session.has_person()
    assert session.ask("Sure?") == "yes"
    assert terminal.getvalue() == "Sure? "
    assert capsys.readouterr().out == ""


def test_progress_is_shown_on_a_terminal_only(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    plain, terminal = io.StringIO(), Terminal()
    for stream in (plain, terminal):
        monkeypatch.setattr(sys, "stderr", stream)
        session.tell_progress("reading", 50, 200)
        session.tell_progress("writing", 1234, 0)
        session.end_progress()
    assert plain.getvalue() == ""
    assert "reading: 25 %" in terminal.getvalue()
    assert "writing: 1,234" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")
