"""The program to give away: built once, unpacked, and used as somebody would who has no Python."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

import build_installer

ON_LINUX = sys.platform.startswith("linux")


def test_data_goes_where_the_program_looks(tmp_path: Path) -> None:
    (tmp_path / "prm/store/migrations/versions").mkdir(parents=True)
    (tmp_path / "prm/store/migrations/env.py").write_text("", encoding="utf-8")
    (tmp_path / "prm/store/migrations/versions/0001_first.py").write_text("", encoding="utf-8")
    (tmp_path / "prm/store/migrations/__pycache__").mkdir()
    (tmp_path / "prm/store/migrations/__pycache__/env.pyc").write_text("", encoding="utf-8")
    (tmp_path / "resources/icons").mkdir(parents=True)
    (tmp_path / "resources/icons/kith.svg").write_text("", encoding="utf-8")
    (tmp_path / "LICENSE").write_text("", encoding="utf-8")
    targets = {(Path(source).name, target) for source, target in build_installer.data_pairs(tmp_path)}
    assert targets == {
        ("env.py", "prm/store/migrations"),
        ("0001_first.py", "prm/store/migrations/versions"),
        ("kith.svg", "resources/icons"),
        ("LICENSE", "."),
    }


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that somebody has after unpacking."""
    if not ON_LINUX:
        pytest.skip("the packed program is made on Linux so far")
    work = tmp_path_factory.mktemp("installer")
    code = build_installer.main(["--dist", str(work / "dist"), "--work", str(work / "work"), "--preset", "0"])
    assert code == 0
    (packed,) = (work / "dist").glob("kith-*-linux-*.tar.xz")
    with tarfile.open(packed) as archive:
        archive.extractall(work / "there", filter="data")
    return work / "there" / f"kith-{build_installer.version()}"


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """An environment without Python, without a screen, with an empty home."""
    return {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def prm(
    program: Path, bare: dict[str, str], tmp_path: Path
) -> Callable[..., subprocess.CompletedProcess[str]]:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [str(program / "prm"), "--data-dir", str(tmp_path / "book"), *arguments]
        return subprocess.run(command, env=bare, capture_output=True, text=True, timeout=120, check=False)

    return run


@pytest.mark.slow
def test_the_frozen_program_is_whole(prm: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    found = prm("--json", "check", "--program")
    assert found.returncode == 0, found.stderr
    facts = json.loads(found.stdout)
    assert facts["languages"] >= 7
    assert facts["sample_people"] >= 100
    assert facts["keyring"].startswith("keyring.backends.")


@pytest.mark.slow
def test_the_frozen_program_does_the_main_job(prm: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    assert prm("add", "Inês Duarte").returncode == 0
    logged = prm("--json", "log", "Inês", "--kind", "meeting", "--text", "Maps and archives")
    assert logged.returncode == 0, logged.stderr
    assert json.loads(logged.stdout)["changed"] == {"interaction": 1}
    assert "Maps and archives" in prm("show", "Inês").stdout
    assert prm("undo").returncode == 0


@pytest.mark.slow
def test_the_frozen_program_imports_for_the_window(
    program: Path, bare: dict[str, str], tmp_path: Path
) -> None:
    book, file = str(tmp_path / "book"), tmp_path / "Connections.csv"
    file.write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Lovelace,,,,,05 May 2019\n",
        encoding="utf-8",
    )
    subprocess.run([str(program / "prm"), "--data-dir", book, "add", "Bo"], env=bare, check=True)
    talk = f'{{"read": [{json.dumps(str(file))}]}}\n'
    command = [str(program / "prm"), "--data-dir", book, "import-child"]
    with subprocess.Popen(
        command, env=bare, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(talk)
        child.stdin.flush()
        plan = next(line for line in child.stdout if "progress" not in line)
        assert json.loads(plan)["plan"]["people"] == 1
    assert child.returncode == 0


@pytest.mark.slow
def test_the_frozen_window_starts_and_ends(program: Path, bare: dict[str, str], tmp_path: Path) -> None:
    marker = tmp_path / "painted"
    window = subprocess.Popen(
        [str(program / "kith"), "--data-dir", str(tmp_path / "book")],
        env={**bare, "KITH_FIRST_PAINT": str(marker)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        said = _wait_for(marker, window)
        os.kill(window.pid, signal.SIGTERM)
        rest, _ = window.communicate(timeout=10)
    finally:
        window.kill()
    assert window.returncode == 0, said + rest
    assert "Traceback" not in said + rest


def _wait_for(marker: Path, window: subprocess.Popen[str]) -> str:
    """Wait until the window has painted, or ended."""
    for _ in range(600):
        if marker.exists() or window.poll() is not None:
            break
        try:
            window.wait(0.1)
        except subprocess.TimeoutExpired:
            continue
    assert marker.exists(), "the window never painted"
    return ""
