"""``prm`` and ``prm open``: start the window as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from prm.cli.session import Session
from prm.errors import PrmError


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--hidden", action="store_true", help="start in the tray, where there is one")
    parser.add_argument(
        "--capture",
        action="store_true",
        help="write down what happened, in the window that is open or a new one; bind this to a key of your desktop",
    )
    parser.add_argument("files", metavar="FILE", nargs="*", help="files to bring in")


def run(arguments: Namespace, session: Session) -> int:
    if not has_screen(os.environ, sys.platform):
        raise PrmError(
            "There is no screen here to open the window on; start it on a desktop, or ask on the command line: prm --help"
        )
    files = [Path(file).expanduser().absolute() for file in arguments.files]
    start_apart(window_command(session.folder, files, hidden=arguments.hidden, captures=arguments.capture))
    return session.answer({"data_dir": str(session.folder)}, [])


def has_screen(environment: Mapping[str, str], system: str) -> bool:
    """Whether a window can be shown: elsewhere than on Linux always, there with a display (or a Qt platform) named."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not system.startswith("linux") or any(environment.get(name) for name in screens)


def window_command(
    folder: Path, files: Sequence[Path], *, hidden: bool = False, captures: bool = False
) -> list[str]:
    """The command that is the window: of this Python, or the executable beside this one in a frozen program."""
    if getattr(sys, "frozen", False):
        this = Path(sys.executable)
        command = [str(this.with_name("kith" + this.suffix))]
    else:
        command = [sys.executable, "-m", "ui"]
    options = [word for word, is_wanted in (("--hidden", hidden), ("--capture", captures)) if is_wanted]
    return [*command, "--data-dir", str(folder), *options, *map(str, files)]


def start_apart(command: Sequence[str]) -> int:
    """Start a program that outlives this one and its terminal; gives its process id. PrmError where it cannot start."""
    flags = getattr(subprocess, "DETACHED_PROCESS", 0)
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            creationflags=flags,
        )
    except OSError as fault:
        raise PrmError(f"The window {command[0]} cannot be started ({fault.strerror}).") from None
    process.returncode = 0  # nobody waits for it, and Python is not to complain of that
    return process.pid
