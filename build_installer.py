#!/usr/bin/env python3
"""Builds the program to give away: PyInstaller's folder with both programs, and a tar.xz of it on Linux.

The folder holds ``kith`` (the window) and ``prm`` (the command line) over one set of libraries. What a frozen program
needs beside its modules is named here: the migrations (Alembic reads them as files), the resources, the backends of
keyring, SQLAlchemy's dialects that Alembic imports. ``--stage`` stops at the folder; the tests start it once.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent
NAME = "kith"

#: Read as files at run time, so they go along as files: folder in the tree -> folder in the program.
DATA = {
    "prm/store/migrations": "prm/store/migrations",
    "resources": "resources",
    "LICENSE": ".",
    "CHANGELOG.md": ".",
}
#: Imported by name at run time, where PyInstaller cannot see it.
HIDDEN = (
    "alembic.ddl.sqlite",
    "jeepney",
    "keyring.backends.SecretService",
    "keyring.backends.Windows",
    "keyring.backends.fail",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "logging.config",
    "resources",
    "resources.capture",
    "resources.help",
    "resources.phrases",
    "resources.sample",
    "resources.tables",
    "sqlalchemy.dialects.postgresql",
    "sqlalchemy.dialects.sqlite",
    "sqlcipher3.dbapi2",
)
#: Whole packages of ours, whose modules load when they are needed.
OURS = ("prm", "ui")
#: Never used, and large. (``sqlalchemy.dialects.postgresql`` stays: Alembic imports it.)
LEFT_OUT = (
    "tkinter",
    "unittest",
    "pydoc_data",
    "lib2to3",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
)

SPEC = """
from PyInstaller.utils.hooks import collect_submodules

hidden = {hidden!r} + [module for package in {ours!r} for module in collect_submodules(package, filter=lambda name: ".migrations" not in name)]
shared = dict(pathex=[{root!r}], datas={datas!r}, hiddenimports=hidden, excludes={excludes!r}, noarchive=False)
window = Analysis([{window!r}], **shared)
line = Analysis([{line!r}], **shared)
programs = [
    EXE(PYZ(part.pure), part.scripts, exclude_binaries=True, name=name, console=console, icon=None)
    for part, name, console in ((window, "kith", False), (line, "prm", True))
]
COLLECT(*programs, window.binaries, window.datas, line.binaries, line.datas, name="kith")
"""
WINDOW = "import sys\n\nfrom ui.__main__ import main\n\nsys.exit(main())\n"
LINE = "import sys\n\nfrom prm.cli.main import main\n\nsys.exit(main())\n"


def version() -> str:
    """The project's version."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


def data_pairs(root: Path) -> list[tuple[str, str]]:
    """Files and the folders they go to, without what Python leaves behind."""
    pairs = []
    for source, target in DATA.items():
        path = root / source
        files = [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.is_file())
        for file in files:
            if "__pycache__" in file.parts or file.suffix == ".pyc":
                continue
            folder = Path(target) if path.is_file() else Path(target) / file.parent.relative_to(path)
            pairs.append((str(file), folder.as_posix()))
    return pairs


def write_spec(work: Path) -> Path:
    """Write the two entry points and PyInstaller's specification."""
    work.mkdir(parents=True, exist_ok=True)
    entries = {"kith_window.py": WINDOW, "kith_line.py": LINE}
    for name, text in entries.items():
        (work / name).write_text(text, encoding="utf-8")
    spec = work / "kith.spec"
    text = SPEC.format(
        root=str(ROOT),
        hidden=list(HIDDEN),
        ours=list(OURS),
        datas=data_pairs(ROOT),
        excludes=list(LEFT_OUT),
        window=str(work / "kith_window.py"),
        line=str(work / "kith_line.py"),
    )
    spec.write_text(text, encoding="utf-8")
    return spec


def stage(work: Path, dist: Path) -> Path:
    """Build the folder of the program and give its path."""
    spec = write_spec(work)
    command = [
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--workpath", str(work / "build"), "--distpath", str(dist), str(spec),
    ]  # fmt: skip
    subprocess.run(command, cwd=ROOT, check=True)
    return dist / NAME


def strip(folder: Path) -> None:
    """Take debugging symbols out of the libraries, where the system has ``strip`` (a third of the size)."""
    tool = shutil.which("strip")
    if tool is None or not sys.platform.startswith("linux"):
        return
    for library in folder.rglob("*.so*"):
        if library.is_file() and not library.is_symlink():
            subprocess.run([tool, "--strip-unneeded", str(library)], check=False, stderr=subprocess.DEVNULL)


def pack(folder: Path, dist: Path, *, preset: int) -> Path:
    """Pack the folder as ``kith-VERSION-linux-MACHINE.tar.xz`` and give its path."""
    import platform

    target = dist / f"{NAME}-{version()}-linux-{platform.machine()}.tar.xz"
    with tarfile.open(target, "w:xz", preset=preset) as archive:  # type: ignore[call-overload]
        archive.add(folder, arcname=f"{NAME}-{version()}", filter=_plain_owner)
    return target


def _plain_owner(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def main(arguments: list[str] | None = None) -> int:
    """Build; gives the exit code."""
    parser = argparse.ArgumentParser(prog="build_installer.py", description=__doc__)
    parser.add_argument("--stage", action="store_true", help="stop at the folder, without packing it")
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="where the result goes")
    parser.add_argument("--work", type=Path, default=ROOT / "build", help="where intermediate files go")
    parser.add_argument("--preset", type=int, default=6, choices=range(10), help="how hard xz tries")
    chosen = parser.parse_args(arguments)
    folder = stage(chosen.work.resolve(), chosen.dist.resolve())
    strip(folder)
    print(f"The program is in {folder}")
    if not chosen.stage and sys.platform.startswith("linux"):
        print(f"Packed as {pack(folder, chosen.dist.resolve(), preset=chosen.preset)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
