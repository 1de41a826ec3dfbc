#!/usr/bin/env python3
"""The front door: makes Kith's environment beside itself, keeps it as the lock files say, and opens the window."""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "kith-ready.txt"

HELP = """\
python3 run.py [--demo] [FILE…]    open the window (made ready first); --demo: on the sample network
python3 run.py test [ARG…]         run the tests; ARG goes to pytest
python3 run.py check               format, lint, import contracts, types, tests: what has to pass
python3 run.py prm VERB…           the command line
python3 run.py performance [ARG…]  measure, and write docs/performance.md
python3 run.py installer [ARG…]    build the program to give away
python3 run.py lock                resolve the lock files anew (needs uv)
python3 run.py translations        bring the translations to what the source says
python3 run.py sheet [FOLDER]      draw every screen in every look, side by side
python3 run.py tour [FOLDER]       draw the pictures of the README
python3 run.py soak [ACTIONS]      100,000 random actions on the window: no fault, no memory lost"""

OLDEST = (3, 11)
NEWEST = (3, 14)

# Each set holds the ones before it, so an environment that is ready for the tests is ready for everything.
SETS = {"run": "requirements.lock", "build": "requirements-build.lock", "dev": "requirements-dev.lock"}
LOCK_GROUPS: dict[str, list[str]] = {"run": [], "build": ["build"], "dev": ["dev", "build"]}
LOCK_HEADER = """\
# Written by `python3 run.py lock`: for Python 3.11 to 3.14 on Linux, Windows and macOS. Without hashes on purpose: an
# index may serve its own builds of the same releases, and pip refuses all of them as soon as one hash is listed.
"""

# Shared libraries that Qt loads -> the Debian package that holds each (names of Debian 12; see `package_name`).
OFFSCREEN_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Programs that the tests start -> the Debian package of each. xvfb-run does not work without xauth.
TEST_PACKAGES = {
    "xvfb-run": "xvfb",
    "xauth": "xauth",
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "sqlite3": "sqlite3",
    "dunst": "dunst",
    "trayer": "trayer",
    "xdotool": "xdotool",
}
APT_INSTALL = ["apt-get", "install", "-y", "--no-install-recommends"]


def say(text: str) -> None:
    """Tell the person, on standard error: standard output belongs to what is started."""
    print(text, file=sys.stderr, flush=True)


def python_problem(version: tuple[int, int]) -> str:
    """A sentence where this Python cannot run Kith, else ``""``."""
    if OLDEST <= version <= NEWEST:
        return ""
    return (
        f"Kith needs Python {OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}, and this is "
        f"{version[0]}.{version[1]}. Nothing was changed. Start it with another one, such as: "
        f"python3.{NEWEST[1] - 1} run.py"
    )


def venv_python(venv: Path, system: str = sys.platform) -> Path:
    """Where an environment keeps its interpreter on this kind of system (a ``sys.platform``)."""
    return venv / "Scripts" / "python.exe" if system == "win32" else venv / "bin" / "python"


def fingerprint(root: Path, version: tuple[int, int]) -> str:
    """What the environment was made from: the lock files' text, the Python version and where the project lies."""
    digest = hashlib.sha256(f"{root}\n{version}\n".encode())
    for name in SETS.values():
        digest.update((root / name).read_bytes())
    return digest.hexdigest()


def is_ready(stamp: str, wanted: str, print_now: str) -> bool:
    """Whether the environment that left this stamp (``"SET FINGERPRINT"``) holds the wanted set as locked now."""
    made, _, print_then = stamp.strip().partition(" ")
    order = list(SETS)
    return made in SETS and print_then == print_now and order.index(made) >= order.index(wanted)


def venv_fits(venv: Path, version: tuple[int, int]) -> bool:
    """Whether an environment stands there and was made by this version of Python."""
    settings = venv / "pyvenv.cfg"
    if not venv_python(venv).exists() or not settings.exists():
        return False
    for line in settings.read_text(encoding="utf-8").splitlines():
        key, _, value = line.partition("=")
        if key.strip() in ("version", "version_info"):
            return value.strip().split(".")[:2] == [str(part) for part in version]
    return False


def package_name(package: str, os_release: dict[str, str]) -> str:
    """The package's name on this system: Debian 13 and Ubuntu 24.04 renamed what holds a 64-bit time."""
    first_renamed = {"debian": 13.0, "ubuntu": 24.04}.get(os_release.get("ID", ""))
    try:
        release = float(os_release.get("VERSION_ID", ""))
    except ValueError:
        return package
    renamed = package == "libglib2.0-0" and first_renamed is not None and release >= first_renamed
    return package + "t64" if renamed else package


def read_os_release(text: str) -> dict[str, str]:
    """The keys of an ``os-release`` file."""
    pairs = (line.partition("=") for line in text.splitlines() if "=" in line)
    return {key.strip(): value.strip().strip("\"'") for key, _, value in pairs}


def apt_line(packages: list[str]) -> str:
    """The exact line that a person types to install these."""
    return " ".join(["sudo", *APT_INSTALL, *packages])


def screen_problem(environment: dict[str, str], system: str = sys.platform) -> str:
    """A sentence where no window can be shown, else ``""``."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if not system.startswith("linux") or any(environment.get(name) for name in screens):
        return ""
    return (
        "Kith is ready, but there is no screen here to open its window on: start it on a desktop, or on a screen "
        "that is only drawn in memory with `xvfb-run -a python3 run.py` (Debian and Ubuntu: packages xvfb and xauth)."
    )


def library_is_missing(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return True
    return False


def missing_packages(libraries: dict[str, str], programs: dict[str, str]) -> list[str]:
    """The packages (Debian 12 names) of the libraries that cannot be loaded and the programs that cannot be found."""
    missing = [package for name, package in libraries.items() if library_is_missing(name)]
    return missing + [package for name, package in programs.items() if shutil.which(name) is None]


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages as root; True when they are there. The lists are fetched only where they do not do."""
    say(f"Installing {' '.join(packages)} …")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    wanted = [*APT_INSTALL, *packages]
    for command in (wanted, ["apt-get", "update", "-q"], wanted):
        done = subprocess.run(command, env=environment, stdout=sys.stderr, check=False)
        if command is wanted and done.returncode == 0:
            return True
    return False


def provide_packages(packages: list[str], purpose: str) -> None:
    """Install these Debian packages (Debian 12 names) as root; otherwise say what is missing and how to get it."""
    if not packages:
        return
    if shutil.which("apt-get") is None:
        say(f"{purpose} needs what Debian calls {', '.join(packages)}: install it with this system's tools.")
        return
    release_file = Path("/etc/os-release")
    release = read_os_release(release_file.read_text(encoding="utf-8") if release_file.exists() else "")
    names = [package_name(package, release) for package in packages]
    if os.geteuid() == 0 and apt_install(names):
        return
    say(f"{purpose} needs system packages that are missing here; install them with:\n  {apt_line(names)}")


def provide_system(*, window: bool, tests: bool) -> None:
    """See to the libraries and programs that pip cannot bring; only Linux lacks any."""
    if not sys.platform.startswith("linux"):
        return
    libraries = {**OFFSCREEN_LIBRARIES, **(WINDOW_LIBRARIES if window else {})}
    provide_packages(missing_packages(libraries, {}), "The window")
    if tests:
        provide_packages(missing_packages({}, TEST_PACKAGES), "A part of the tests")


def is_module_there(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def make_venv() -> None:
    """Make the environment with this Python; Debian and Ubuntu keep a part of it in a package of its own."""
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if not is_module_there("ensurepip") and sys.platform.startswith("linux"):
        provide_packages([package], "Making an environment")
        importlib.invalidate_caches()
    options = [] if is_module_there("ensurepip") else ["--without-pip"]
    if options and not is_module_there("pip"):
        raise SystemExit(
            f"Kith stopped before anything was made, because this Python has no pip: install {package}."
        )
    say(f"Making an environment in {VENV} …")
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", *options, str(VENV)], check=False)
    if made.returncode != 0:
        raise SystemExit(
            f"Kith could not make its environment in {VENV}; Python's own words stand above. No book was touched."
        )


def answers(pip: list[str]) -> bool:
    return subprocess.run([*pip, "--version"], capture_output=True, check=False).returncode == 0


def pip_command() -> list[str]:
    """How to call a pip that installs into the environment, which may have been made without one."""
    python = str(venv_python(VENV))
    own = [python, "-m", "pip"]
    if answers(own):
        return own
    subprocess.run([python, "-m", "ensurepip"], capture_output=True, check=False)
    return own if answers(own) else [sys.executable, "-m", "pip", "--python", python]


def install(wanted: str) -> None:
    """Bring the environment to the locked set and let it find the project from any folder."""
    say(f"Installing Kith's packages ({SETS[wanted]}); the first time takes a few minutes …")
    command = [*pip_command(), "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    done = subprocess.run([*command, "-r", str(ROOT / SETS[wanted])], stdout=sys.stderr, check=False)
    if done.returncode != 0:
        raise SystemExit(
            "Kith could not install its packages; pip's own words stand above. No book was touched; "
            "give the same command again when the network and the package index answer."
        )
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = subprocess.run(
        [str(venv_python(VENV)), "-c", where], capture_output=True, text=True, check=True
    )
    (Path(packages.stdout.strip()) / "kith.pth").write_text(f"{ROOT}\n", encoding="utf-8")


def make_ready(wanted: str) -> None:
    """Make the environment hold the wanted set; does nothing where the stamp says that it does."""
    version = sys.version_info[:2]
    fits = venv_fits(VENV, version)
    print_now = fingerprint(ROOT, version)
    stamp = STAMP.read_text(encoding="utf-8") if STAMP.exists() else ""
    if fits and is_ready(stamp, wanted, print_now):
        return
    STAMP.unlink(missing_ok=True)
    if not fits:
        make_venv()
    install(wanted)
    STAMP.write_text(f"{wanted} {print_now}\n", encoding="utf-8")


def start(arguments: list[str], **environment: str) -> int:
    """Run the environment's Python in the person's own folder; its exit code."""
    command = [str(venv_python(VENV)), *arguments]
    return subprocess.run(command, env={**os.environ, **environment}, check=False).returncode


def open_window(arguments: list[str]) -> int:
    provide_system(window=True, tests=False)
    make_ready("run")
    problem = screen_problem(dict(os.environ))
    if problem:
        say(problem)
        return 1
    return start(["-m", "ui", *arguments])


def run_command_line(arguments: list[str]) -> int:
    make_ready("run")
    return start(["-m", "prm.cli", *arguments])


def run_tests(arguments: list[str]) -> int:
    provide_system(window=True, tests=True)
    make_ready("dev")
    os.chdir(ROOT)
    return start(["-m", "pytest", *arguments], QT_QPA_PLATFORM="offscreen")


def checks() -> dict[str, list[str]]:
    """Everything that has to pass beside the tests, in the order of how soon it answers."""
    scripts = [name for name in ("run.py", "build_installer.py") if (ROOT / name).exists()]
    contracts = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    return {
        "format": ["-m", "ruff", "format", "--check", "."],
        "lint": ["-m", "ruff", "check", "."],
        "import contracts": ["-c", contracts],
        "types": ["-m", "mypy"],
        "types of the scripts": ["-m", "mypy", *scripts],
    }


def check(arguments: list[str]) -> int:
    """Run every check and then the tests, also after one has failed; 0 where all passed."""
    if arguments:
        raise SystemExit("`check` takes no arguments; for some of the tests: python3 run.py test ARG…")
    make_ready("dev")
    os.chdir(ROOT)
    failed = []
    for name, command in checks().items():
        say(f"· {name}")
        if start(command) != 0:
            failed.append(name)
    say("· tests")
    if run_tests([]) != 0:
        failed.append("tests")
    if failed:
        say(f"Not clean: {', '.join(failed)}.")
    return 1 if failed else 0


def run_tool(module: str, arguments: list[str]) -> int:
    """Run one of the project's own tools, which work in its folder and with what the tests need."""
    provide_system(window=True, tests=True)
    make_ready("dev")
    os.chdir(ROOT)
    return start(["-m", module, *arguments])


def build_installer(arguments: list[str]) -> int:
    provide_system(window=False, tests=False)
    make_ready("build")
    return start([str(ROOT / "build_installer.py"), *arguments])


UV_COMPILE = "uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --no-header --no-annotate --no-emit-index-url --no-emit-find-links"


def lock(_arguments: list[str]) -> int:
    """Resolve pyproject.toml for every supported Python and system, and write the lock files."""
    if shutil.which("uv") is None:
        raise SystemExit("`lock` needs uv, which is not on the path; the lock files are as they were.")
    for name, groups in LOCK_GROUPS.items():
        command = UV_COMPILE.split()
        # The larger sets keep to what the window runs with, or the tests would prove another program.
        command += [] if name == "run" else ["--constraint", SETS["run"]]
        command += [word for group in groups for word in ("--group", group)]
        resolved = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False)
        if resolved.returncode != 0:
            raise SystemExit(
                f"uv could not resolve {SETS[name]}; its own words stand above, and that file is as it was."
            )
        (ROOT / SETS[name]).write_text(LOCK_HEADER + resolved.stdout, encoding="utf-8", newline="\n")
    return 0


#: Tools that are modules: they need nothing but the environment of the tests.
TOOLS = {
    "performance": "tests.benchmarks",
    "translations": "resources.translations.catalogue",
    "sheet": "tests.windows.sheet",
    "tour": "tests.windows.tour",
    "soak": "tests.soak",
}
VERBS = {
    "test": run_tests,
    "check": check,
    "prm": run_command_line,
    "installer": build_installer,
    "lock": lock,
}


def main(arguments: list[str]) -> int:
    """Do what the first argument says; without one of our verbs, everything goes to the window."""
    problem = python_problem(sys.version_info[:2])
    if problem:
        say(problem)
        return 1
    if arguments[:1] in (["help"], ["--help"], ["-h"]):
        print(HELP)
        return 0
    if arguments and arguments[0] in TOOLS:
        return run_tool(TOOLS[arguments[0]], arguments[1:])
    if arguments and arguments[0] in VERBS:
        return VERBS[arguments[0]](arguments[1:])
    return open_window(arguments)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
