"""An import in a process of its own: it plans, is answered, brings in whole or not at all, and never outlives its asker."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from prm import history
from prm.clock import FixedClock
from prm.database import Database
from prm.facts import set_position
from prm.importing import child
from prm.importing.crossing import review_from
from prm.importing.mapping import TableChoice
from prm.importing.plan import Outcome
from prm.importing.review import Review
from prm.importing.targets import Target
from prm.store.copy import faults
from tests.prm.books import Book, dump, open_book
from tests.prm.importing.archives import Archive, Connection, Said, by, names, to
from tests.prm.importing.fresh import fresh_book

ROOT = Path(__file__).parents[3]
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
PEOPLE = (Connection("Ada Lovelace", "Engines", "Countess"), Connection("Bo Diddley", "Chess", "Guitarist"))


class Child:
    """The process, from the side of the window."""

    def __init__(self, folder: Path, *paths: Path) -> None:
        command = [sys.executable, "-m", "prm.cli", "--data-dir", str(folder), "import-child"]
        self.process = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**os.environ, "PRM_NOW": NOW.isoformat()},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        if paths:
            self.say(read=[str(path) for path in paths])

    def say(self, **message: object) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(message).encode() + b"\n")
        self.process.stdin.flush()

    def hear(self) -> dict[str, Any]:
        """The next message; empty where there is none any more."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        return dict(json.loads(line)) if line else {}

    def until(self, word: str) -> Any:
        """What comes with this word; what comes before is progress."""
        while message := self.hear():
            if word in message:
                return message[word]
            assert message.keys() <= {"progress", "closing"}, message
        pytest.fail(f"it ended without {word}: {self.errors()}")

    def review(self) -> Review:
        return review_from(self.until("plan"))

    def hang_up(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()

    def end(self) -> int:
        """Its exit code, within the second that it has."""
        return self.process.wait(timeout=20)

    def errors(self) -> str:
        assert self.process.stderr is not None
        return self.process.stderr.read().decode()

    def close(self) -> None:
        self.process.kill()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert stream is not None
            stream.close()
        self.process.wait()


Start = Callable[..., Child]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with fresh_book(tmp_path / "book") as opened:
        yield opened


@pytest.fixture
def start(tmp_path: Path, book: Book) -> Iterator[Start]:
    with ExitStack() as running:

        def begin(*paths: Path) -> Child:
            one = Child(tmp_path / "book", *paths)
            running.callback(one.close)
            return one

        yield begin


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path / "archive", PEOPLE)


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """More people than are brought in at a glance."""
    people = [Connection(f"Given{n} Family{n}", f"House {n}", "Somebody") for n in range(30_000)]
    return Archive(tmp_path / "large", people).write()


def test_it_plans_brings_in_and_can_be_taken_back(start: Start, book: Book, archive: Archive) -> None:
    before = dump(book.database)
    one = start(archive.write())
    review = one.review()
    assert [row.name for row in review.new] == ["Ada Lovelace", "Bo Diddley"]
    assert dump(book.database) == before
    one.say(go=True)
    done = one.until("done")
    assert review_from(done["review"]).count(Outcome.NEW) == 2
    assert (one.end(), one.errors()) == (0, "")
    changes = book.database.changes_of_others()
    assert changes is not None
    assert changes.step_id == done["step_id"] == book.newest_step().id
    assert book.newest_step().verb == "carry_out"
    assert names(book) == ["Ada Lovelace", "Bo Diddley"]
    assert list((book.database.folder.backups).glob("*before-import*.db"))
    book.database.replay(history.undo, done["step_id"])
    assert names(book) == []


def test_an_encrypted_book_takes_its_key_over_the_pipe(tmp_path: Path, archive: Archive) -> None:
    key = bytes(range(32))
    with open_book(tmp_path / "secret", FixedClock(NOW), key) as database:
        one = Child(tmp_path / "secret")
        one.say(read=[str(archive.write())], key=key.hex())
        one.review()
        one.say(go=True)
        one.until("done")
        one.close()
        assert names(Book(database)) == ["Ada Lovelace", "Bo Diddley"]


def test_the_same_again_makes_no_step(start: Start, book: Book, archive: Archive) -> None:
    for step_is_made in (True, False):
        one = start(archive.write())
        assert one.review().changes_nothing is not step_is_made
        one.say(go=True)
        assert (one.until("done")["step_id"] is not None) is step_is_made


def test_a_conflict_is_answered(start: Start, book: Book, archive: Archive) -> None:
    one = start(archive.write())
    one.review()
    one.say(go=True)
    one.until("done")
    book.write(set_position, 1, title="Retired")
    archive.connections = (Connection("Ada Lovelace", "Engines", "Programmer"), *PEOPLE[1:])
    again = start(archive.write())
    (conflict,) = again.review().conflicts
    assert (conflict.name, conflict.field, conflict.mine, conflict.file) == (
        "Ada Lovelace", "position", "Retired", "Programmer",
    )  # fmt: skip
    answers = [[conflict.record_key, conflict.field, "file"]]
    again.say(go=True, choices={"answers": answers, "tag": "", "circle": ""})
    again.until("done")
    assert book.one("SELECT position FROM contact WHERE id = 1") == "Programmer"


def test_the_owner_is_asked_until_the_name_fits(start: Start, book: Book, tmp_path: Path) -> None:
    said: list[Said] = [by("Ada Lovelace", "2026-01-05 10:00:00", "Is the engine oiled?"),
                        to("Ada Lovelace", "2026-01-05 11:00:00", "It is, and it hums.")]  # fmt: skip
    one = start(Archive(tmp_path / "archive", PEOPLE, said, owner="").write())
    assert set(one.until("owner")["names"]) == {"Ada Lovelace", "Zoë Brandt"}
    one.say(owner="Nobody Here")
    assert "Nobody Here" in one.until("refused")
    one.say(owner="Zoë Brandt")
    assert one.review().messages == 2


def test_what_cannot_be_read_is_refused_in_a_sentence(start: Start, tmp_path: Path) -> None:
    one = start(tmp_path / "nowhere.zip")
    assert "nowhere.zip" in one.until("refused")
    assert (one.end(), one.errors()) == (1, "")


@pytest.mark.parametrize(
    "line", [b"hello\n", b"[]\n", b'{"read": 5}\n', b'{"read": [], "key": "x"}\n', b"\xff\n"]
)
def test_what_is_not_understood_is_refused_in_a_sentence(start: Start, line: bytes) -> None:
    one = start()
    assert one.process.stdin is not None
    one.process.stdin.write(line)
    one.process.stdin.flush()
    assert "window" in one.until("refused")
    assert (one.end(), one.errors()) == (1, "")


def cancel(one: Child) -> None:
    one.say(cancel=True)


@pytest.mark.parametrize("stop", [cancel, Child.hang_up], ids=["cancelled", "hung up"])
@pytest.mark.parametrize("at", ["reading", "review", "people"])
def test_it_ends_when_it_is_cancelled_or_alone(
    start: Start, book: Book, large: Path, at: str, stop: Callable[[Child], None]
) -> None:
    before = dump(book.database)
    one = start(large)
    if at == "reading":
        one.until("progress")
    else:
        one.review()
    if at == "people":
        one.say(go=True)
        while one.until("progress")[0] != "people":
            pass
    stop(one)
    assert (one.end(), one.errors()) == (0, "")
    assert "done" not in one.hear()
    assert dump(book.database) == before


def test_it_ends_when_it_is_asked_nothing(start: Start) -> None:
    one = start()
    one.hang_up()
    assert (one.end(), one.errors()) == (0, "")


@pytest.mark.skipif(os.name == "nt", reason="there are no such signals")
def test_killed_at_work_it_leaves_the_book_as_it_was(
    start: Start, book: Book, large: Path, tmp_path: Path
) -> None:
    before = dump(book.database)
    one = start(large)
    one.review()
    one.say(go=True)
    while one.until("progress")[0] != "people":
        pass
    os.kill(one.process.pid, signal.SIGKILL)
    assert one.end() == -signal.SIGKILL
    assert dump(book.database) == before
    book.add("Still Writable")
    with Database.open(tmp_path / "book", clock=FixedClock(book.database.clock.now())) as again:
        assert len(again.read(lambda tx: tx.rows("SELECT id FROM contact"))) == 1
    assert faults(tmp_path / "book" / "book.db", None) == []


def test_long_lists_end_early_and_say_so(start: Start, large: Path) -> None:
    review = start(large).review()
    assert (len(review.new), review.lengths["new"]) == (child.MOST_ROWS, 30_000)


def test_our_own_fault_is_told_by_its_places_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(*_paths: object, **_more: object) -> None:
        raise ValueError("Ada Lovelace")

    monkeypatch.setattr(child, "read_inputs", stumble)
    (down, to_child), (from_child, up) = os.pipe(), os.pipe()
    os.write(to_child, b'{"read": ["x"]}\n')
    with fresh_book(tmp_path / "book") as book, pytest.raises(ValueError, match="Ada"):
        child.serve(tmp_path / "book", book.database.clock, down, up)
    crash = json.loads(os.read(from_child, 1 << 16))["crash"]
    for number in (down, to_child, from_child, up):
        os.close(number)
    assert crash.startswith("builtins.ValueError\n")
    assert "importing/child.py" in crash
    assert "Ada" not in crash


def test_what_is_chosen_is_planned_anew_and_brought_in(start: Start, book: Book, archive: Archive) -> None:
    one = start(archive.write())
    first = one.review()
    bo = first.new[1].record_key
    one.say(choices={"answers": [[bo, "", "leave"]], "tag": "from LinkedIn", "circle": "Yearly"})
    review = one.review()
    assert (review.count(Outcome.NEW), [row.name for row in review.new]) == (
        1,
        ["Ada Lovelace", "Bo Diddley"],
    )
    one.say(go=True)
    done = one.until("done")
    assert review_from(done["review"]).accounts == review.accounts
    assert names(book) == ["Ada Lovelace"]
    assert book.one("SELECT name FROM tag") == "from LinkedIn"
    assert [left["reasons"] for left in done["left_out"]] == [{"left out by you": [3]}]


def test_a_list_comes_in_pieces(start: Start, large: Path) -> None:
    one = start(large)
    one.review()
    one.say(piece=["new", "house 29999", 0])
    piece = one.until("piece")
    assert ([row["name"] for row in piece["rows"]], piece["found"]) == (["Given29999 Family29999"], 1)


def test_stopped_while_it_writes_it_keeps_the_plan(start: Start, book: Book, large: Path) -> None:
    before = dump(book.database)
    one = start(large)
    one.review()
    one.say(go=True)
    while one.until("progress")[0] != "people":
        pass
    one.say(stop=True)
    assert one.until("stopped")
    assert dump(book.database) == before
    one.say(go=True)
    assert review_from(one.until("done")["review"]).count(Outcome.NEW) == 30_000


def test_the_columns_of_a_table_go_where_the_window_says(start: Start, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text("Zzz,Yyy\nAda Lovelace,Engine Works\n", encoding="utf-8")
    choice = TableChoice((Target.NAME, Target.ORGANIZATION))
    one = start()
    one.say(read=[str(table)], key=None, tables={"people.csv": choice.document()})
    (new,) = one.review().new
    assert (new.name, new.organization) == ("Ada Lovelace", "Engine Works")
    one.hang_up()
    assert one.end() == 0
