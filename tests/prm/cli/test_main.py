"""From arguments to exit codes: every verb answers with one document, refuses in one sentence, and loads no Qt."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from typing_extensions import override

from prm.cli.main import main, prepare_stream
from prm.cli.verbs import VERBS
from prm.database import Database
from tests.prm.cli.calling import Prm

ROOT = Path(__file__).resolve().parents[3]
#: A call of every verb, in an order in which each finds what it needs. ``{file}`` is a place for files, ``{data}`` the samples.
STORY = (
    ("add", "Ada Lovelace", "--email", "ada@example.org"),
    ("add", "王小明"),
    ("contacts",),
    ("circle", "Ada", "Monthly"),
    ("tag", "Ada", "work"),
    ("edit", "Ada", "place", "London"),
    ("log", "Ada", "--kind", "call", "--text", "The engine"),
    ("log", "Ada", "--on", "yesterday", "--kind", "message"),
    ("judge", "i1", "passing"),
    ("join", "i1", "i1"),
    ("split", "i1"),
    ("note", "Ada", "Likes poetry"),
    ("remind", "Ada", "tomorrow", "Write"),
    ("later", "f1"),
    ("follow-ups",),
    ("done", "f1"),
    ("remind", "Ada", "someday", "Read"),
    ("drop", "f2"),
    ("not-this-time", "Ada"),
    ("show", "Ada"),
    ("search", "poetry"),
    ("today",),
    ("waiting",),
    ("hide", "Ada"),
    ("trash", "王小明"),
    ("restore-contact", "王小明"),
    ("history",),
    ("undo",),
    ("redo",),
    ("export", "{file}/people.csv"),
    ("import", "{data}/linkedin/li_2023plus_Connections_url.csv"),
    ("backup", "{file}/copy.db"),
    ("check",),
    ("purge", "王小明", "--yes"),
    ("restore", "{file}/copy.db"),
    ("demo",),
    ("open",),
)
#: Calls of the story that are refused, and with what code: they are no documents.
REFUSED = {"join": 2, "split": 1, "demo": 1, "open": 1}


def words(call: tuple[str, ...], place: Path) -> list[str]:
    data = str(ROOT / "tests" / "data")
    return [word.replace("{file}", str(place)).replace("{data}", data) for word in call]


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The command line as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "prm.cli", *words],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("no_screen")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_every_verb_gives_one_document_or_one_sentence(prm: Prm, tmp_path: Path) -> None:
    for call in STORY:
        said = prm(*words(call, tmp_path), "--json")
        assert said.code == REFUSED.get(call[0], 0), (call, said)
        if said.code:
            assert (said.out, said.err.count("\n")) == ("", 1), call
        else:
            assert said.out.count("\n") == 1, call
            assert isinstance(json.loads(said.out), dict | list), call
            assert said.err == "", call


def test_the_story_has_every_verb() -> None:
    assert {call[0] for call in STORY} == {name for verb in VERBS for name in verb.names}


@pytest.mark.usefixtures("no_screen")
def test_no_verb_loads_qt_and_the_help_loads_no_engine(tmp_path: Path) -> None:
    calls = [words(call, tmp_path) for call in STORY]
    code = (
        "import sys\n"
        "from prm.cli.main import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "assert not {'sqlalchemy', 'sqlcipher3', 'platformdirs'} & set(sys.modules), 'the help loads the engine'\n"
        f"for call in {calls!r}:\n"
        f"    main(['--data-dir', {str(tmp_path / 'book')!r}, *call])\n"
        "    strangers = {'PySide6', 'shiboken6', 'ui'} & set(sys.modules)\n"
        "    assert not strangers, (call, strangers)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("verb", [name for verb in VERBS for name in verb.names])
def test_every_verb_has_help(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main([verb, "--help"])
    assert left.value.code == 0
    said = capsys.readouterr().out
    assert f"usage: prm {verb}" in said
    assert "--json" in said


def test_the_help_lists_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    said = capsys.readouterr().out
    for verb in VERBS:
        for name, sentence in verb.names.items():
            assert f"  {name} " in said
            assert sentence in said


def test_options_stand_before_the_verb_or_after_it(
    prm: Prm, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = str(tmp_path / "elsewhere")
    assert main(["--json", "add", "Ada", "--data-dir", place]) == 0
    assert json.loads(capsys.readouterr().out)["ids"] == ["c1"]
    assert main(["--data-dir", place, "contacts", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["display_name"] == "Ada"


def test_the_folder_comes_from_the_environment_too(
    prm: Prm, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PRM_DATA_DIR", str(tmp_path / "named"))
    assert main(["add", "Ada"]) == 0
    assert (tmp_path / "named" / "book.db").exists()


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (("sho",), "There is no verb 'sho'. Did you mean show?"),
        (("qqqq",), "Verbs are: open, demo,"),
        (("show",), "The following arguments are required: CONTACT. How it goes: prm show --help"),
        (("log", "Ada", "--kind", "duel"), "choose from"),
        (("contacts", "--limit", "0"), "'0' is no number from 1 on"),
        (("contacts", "--li", "3"), "Unrecognized arguments"),
    ],
)
def test_wrong_usage_is_one_sentence_and_two(prm: Prm, call: tuple[str, ...], sentence: str) -> None:
    assert sentence in prm.refusal(*call, code=2)


def test_candidates_are_listed(prm: Prm, ada: str) -> None:
    prm.text("add", "Ada Byron")
    sentence = prm.refusal("show", "Ada", code=2)
    assert "c1 Ada Lovelace" in sentence
    assert "c2 Ada Byron" in sentence


def test_without_a_book_nothing_is_made(prm: Prm) -> None:
    for call in (("today",), ("contacts",), ("history",), ("undo",), ("check",), ("log", "Ada")):
        assert "There is no book" in prm.refusal(*call)
    assert not prm.folder.exists()


def test_a_file_in_the_place_of_the_folder_is_a_sentence(prm: Prm) -> None:
    prm.folder.write_text("mine", encoding="utf-8")
    assert str(prm.folder) in prm.refusal("add", "Ada")
    assert prm.folder.read_text(encoding="utf-8") == "mine"


class _Stopped(io.StringIO):
    """A terminal whose person presses Ctrl+C while it writes."""

    @override
    def write(self, text: str) -> int:
        raise KeyboardInterrupt


def test_an_interrupt_is_no_traceback(prm: Prm, ada: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", _Stopped())
    assert main(["--data-dir", str(prm.folder), "contacts"]) == 130


def test_a_reader_that_went_away_is_no_complaint(prm: Prm, ada: str) -> None:
    command = [sys.executable, "-m", "prm.cli", "--data-dir", str(prm.folder), "contacts"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    with process.stderr as complaints:
        assert complaints.read() == b""
    assert process.wait() == 0


def test_a_terminal_of_another_age_shows_every_name(prm: Prm) -> None:
    place = str(prm.folder)
    plain = {"LANG": "C", "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    assert run("--data-dir", place, "add", "王小明", **plain).returncode == 0
    done = run("--data-dir", place, "contacts", **plain)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "王小明" in done.stdout.decode("utf-8")


def test_a_stream_writes_what_its_encoding_could_not() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii")
    prepare_stream(stream)
    stream.write("王\udcff")
    stream.flush()
    assert raw.getvalue() == "王\\udcff".encode()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk is always full here")
def test_a_full_disk_is_a_sentence(prm: Prm, ada: str) -> None:
    command = [sys.executable, "-m", "prm.cli", "--data-dir", str(prm.folder), "contacts"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
    assert b"cannot be read or written" in done.stderr


def test_it_works_beside_an_open_window_and_is_noticed_there(prm: Prm, ada: str) -> None:
    with Database.open(prm.folder, name="the window") as window:
        assert window.changes_of_others() is None
        assert run("--data-dir", str(prm.folder), "log", "Ada", "--text", "Tea").returncode == 0
        changes = window.changes_of_others()
    assert changes is not None
    assert changes.touches_contact(1)


def test_the_version_is_the_projects(capsys: pytest.CaptureFixture[str]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"prm {project['version']}\n"


def test_the_module_is_the_program(prm: Prm) -> None:
    done = run("--data-dir", str(prm.folder), "show", "nobody")
    assert done.returncode == 1
    assert done.stdout == b""
    assert done.stderr.decode().startswith("There is no book")


def test_help_is_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["help"]) == 0
    assert capsys.readouterr().out.startswith("usage: prm ")
