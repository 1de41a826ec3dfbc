"""The front door decides rightly what is missing and what to say; what it installs is proven by .ci/run on a fresh clone."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import run

ROOT = Path(__file__).resolve().parent.parent

LOCKS = list(run.SETS.values())


def locked(name: str) -> dict[str, Requirement]:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    requirements = [Requirement(line) for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(one.name): one for one in requirements}


def version(requirement: Requirement) -> str:
    return str(requirement.specifier).removeprefix("==")


def test_old_pythons_can_read_the_sentence_that_refuses_them() -> None:
    ast.parse((ROOT / "run.py").read_text(encoding="utf-8"), feature_version=(3, 8))
    assert "this is 3.8" in run.python_problem((3, 8))
    assert "this is 3.15" in run.python_problem((3, 15))


@pytest.mark.parametrize("minor", [11, 12, 13, 14])
def test_the_pythons_of_the_project_file_are_welcome(minor: int) -> None:
    assert run.python_problem((3, minor)) == ""


def test_it_needs_nothing_but_the_standard_library() -> None:
    tree = ast.parse((ROOT / "run.py").read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in names} <= sys.stdlib_module_names


def test_it_finds_the_interpreter_on_every_system() -> None:
    assert run.venv_python(Path("v"), "linux") == run.venv_python(Path("v"), "darwin") == Path("v/bin/python")
    assert run.venv_python(Path("v"), "win32") == Path("v/Scripts/python.exe")


def test_an_environment_is_ready_for_its_own_set_and_the_smaller_ones() -> None:
    assert run.is_ready("dev abc\n", "run", "abc")
    assert run.is_ready("build abc\n", "build", "abc")
    assert not run.is_ready("run abc\n", "dev", "abc")


@pytest.mark.parametrize("stamp", ["", "dev", "dev other", "everything abc"])
def test_an_environment_without_the_right_stamp_is_made_ready(stamp: str) -> None:
    assert not run.is_ready(stamp, "run", "abc")


def test_a_changed_lock_another_python_and_a_moved_project_are_noticed(tmp_path: Path) -> None:
    for name in LOCKS:
        (tmp_path / name).write_text("one==1\n", encoding="utf-8")
    before = run.fingerprint(tmp_path, (3, 11))
    assert before == run.fingerprint(tmp_path, (3, 11)) != run.fingerprint(tmp_path, (3, 12))
    (tmp_path / LOCKS[-1]).write_text("one==2\n", encoding="utf-8")
    assert run.fingerprint(tmp_path, (3, 11)) != before
    (tmp_path / "moved").mkdir()
    for name in LOCKS:
        (tmp_path / "moved" / name).write_text("one==1\n", encoding="utf-8")
    assert run.fingerprint(tmp_path / "moved", (3, 11)) != before


def test_an_environment_of_another_python_does_not_fit(tmp_path: Path) -> None:
    assert not run.venv_fits(tmp_path, (3, 11))
    python = run.venv_python(tmp_path)
    python.parent.mkdir()
    python.write_text("", encoding="utf-8")
    (tmp_path / "pyvenv.cfg").write_text("home = /usr/bin\nversion = 3.11.7\n", encoding="utf-8")
    assert run.venv_fits(tmp_path, (3, 11))
    assert not run.venv_fits(tmp_path, (3, 1))
    assert not run.venv_fits(tmp_path, (3, 12))


@pytest.mark.parametrize(
    ("system", "name"),
    [
        ('ID=debian\nVERSION_ID="12"\n', "libglib2.0-0"),
        ('ID=debian\nVERSION_ID="13"\n', "libglib2.0-0t64"),
        ("ID=ubuntu\nVERSION_ID='22.04'\n", "libglib2.0-0"),
        ('ID=ubuntu\nVERSION_ID="24.04"\n', "libglib2.0-0t64"),
        ('ID=debian\nPRETTY_NAME="Debian testing"\n', "libglib2.0-0"),
        ('ID=linuxmint\nVERSION_ID="22"\n', "libglib2.0-0"),
        ("", "libglib2.0-0"),
    ],
)
def test_packages_have_the_names_of_the_system(system: str, name: str) -> None:
    assert run.package_name("libglib2.0-0", run.read_os_release(system)) == name
    assert run.package_name("libgl1", run.read_os_release(system)) == "libgl1"


def test_the_line_to_type_is_exact() -> None:
    assert run.apt_line(["xvfb", "xauth"]) == "sudo apt-get install -y --no-install-recommends xvfb xauth"


def test_only_what_is_missing_is_asked_for() -> None:
    programs = {"kith-no-such-program": "one", Path(sys.executable).name: "two"}
    assert run.missing_packages({"libkith-no-such.so.9": "three"}, programs) == ["three", "one"]


@pytest.fixture
def apt_calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An apt-get, alone on the path, that writes its verbs down and installs only after an update."""
    if sys.platform == "win32":
        pytest.skip("no shell scripts there, and no apt-get either")
    calls = tmp_path / "calls"
    program = tmp_path / "apt-get"
    lines = [
        "#!/bin/sh",
        f"echo $1 >> {calls}",
        f"[ $1 = update ] && : > {calls}.known",
        f"[ -e {calls}.known ]",
    ]
    program.write_text("\n".join(lines) + "\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    return calls


def test_the_package_lists_are_fetched_only_where_they_do_not_do(apt_calls: Path) -> None:
    assert run.apt_install(["xvfb"])
    assert apt_calls.read_text(encoding="utf-8").split() == ["install", "update", "install"]
    assert run.apt_install(["xauth"])
    assert apt_calls.read_text(encoding="utf-8").split() == ["install", "update", "install", "install"]


def test_nothing_missing_starts_nothing_and_says_nothing(
    apt_calls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run.provide_packages([], "The window")
    assert not apt_calls.exists()
    assert capsys.readouterr() == ("", "")


def test_without_apt_it_names_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    run.provide_packages(["libgl1", "libegl1"], "The window")
    assert "libgl1, libegl1" in capsys.readouterr().err


def test_without_a_screen_it_says_how_in_one_sentence() -> None:
    said = run.screen_problem({}, "linux")
    assert "`xvfb-run -a python3 run.py`" in said
    assert said.count(". ") == 0


@pytest.mark.parametrize(
    ("environment", "system"),
    [
        ({"DISPLAY": ":0"}, "linux"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux"),
        ({}, "win32"),
        ({}, "darwin"),
    ],
)
def test_with_a_screen_it_says_nothing(environment: dict[str, str], system: str) -> None:
    assert run.screen_problem(environment, system) == ""


def test_help_names_every_verb_and_starts_nothing() -> None:
    command = [sys.executable, str(ROOT / "run.py"), "--help"]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONUTF8": "1"}
    )
    assert set(re.findall(r"^python3 run\.py ([a-z]+)", done.stdout, re.MULTILINE)) == {
        *run.VERBS,
        *run.TOOLS,
    }


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_is_exact_and_names_no_host(name: str) -> None:
    assert all(re.fullmatch(r"==[0-9][^,*]*", str(one.specifier)) for one in locked(name).values())
    assert "://" not in (ROOT / name).read_text(encoding="utf-8")
    assert not any(one.url for one in locked(name).values())


def test_the_locks_hold_what_the_project_file_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {name: list(project["project"]["dependencies"]) for name in LOCKS}
    for made, groups in run.LOCK_GROUPS.items():
        asked[run.SETS[made]] += [line for group in groups for line in project["dependency-groups"][group]]
    for name in LOCKS:
        lock = locked(name)
        for requirement in map(Requirement, asked[name]):
            found = lock.get(canonicalize_name(requirement.name))
            assert found is not None, f"{name} lacks {requirement}: python3 run.py lock"
            assert requirement.specifier.contains(version(found)), f"{name} has {found}: python3 run.py lock"


def test_the_larger_locks_keep_to_the_smaller_ones() -> None:
    small, *larger = [locked(name) for name in LOCKS]
    for lock in larger:
        assert {name: str(lock[name]) for name in small} == {name: str(one) for name, one in small.items()}
