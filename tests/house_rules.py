"""The rules of the house that no linter knows, each as a sentence and a function from source text to the lines that break it."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ICONS = ROOT / "resources" / "icons"


@dataclass(frozen=True, slots=True)
class Rule:
    """``find`` gives the lines of a source text that break the rule; ``rooms`` and ``free`` are paths from the root."""

    name: str
    sentence: str
    find: Callable[[str], list[int]]
    rooms: tuple[str, ...]
    free: tuple[str, ...] = ()

    def files(self) -> Iterator[Path]:
        """The project's files that the rule holds for."""
        for room in self.rooms:
            for path in sorted((ROOT / room).rglob("*.py")):
                place = path.relative_to(ROOT).as_posix()
                if not any(place == one or place.startswith(f"{one}/") for one in self.free):
                    yield path

    def breaches(self) -> list[str]:
        """``path:line`` of everything that breaks the rule now."""
        return [
            f"{path.relative_to(ROOT).as_posix()}:{line}"
            for path in self.files()
            for line in self.find(path.read_text(encoding="utf-8"))
        ]


def last_name(node: ast.expr) -> str:
    """``c`` of ``a.b.c`` and of ``c``."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def owner_name(node: ast.expr) -> str:
    """``b`` of ``a.b.c``."""
    return last_name(node.value) if isinstance(node, ast.Attribute) else ""


def calls(source: str) -> Iterator[ast.Call]:
    return (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))


def arguments(call: ast.Call) -> list[ast.expr]:
    return [*call.args, *(keyword.value for keyword in call.keywords)]


def held_slots(source: str) -> list[int]:
    def is_held(slot: ast.expr) -> bool:
        return isinstance(slot, ast.Lambda) or (
            isinstance(slot, ast.Call) and last_name(slot.func) == "partial"
        )

    return [
        call.lineno
        for call in calls(source)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr == "connect"
        and any(map(is_held, arguments(call)))
    ]


def composed_translations(source: str) -> list[int]:
    def is_composed(text: ast.expr) -> bool:
        composed = isinstance(text, ast.JoinedStr | ast.BinOp)
        return composed or (isinstance(text, ast.Call) and last_name(text.func) == "format")

    return [
        call.lineno
        for call in calls(source)
        if last_name(call.func) in {"tr", "translate"} and any(map(is_composed, arguments(call)))
    ]


def nested_event_loops(source: str) -> list[int]:
    named = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Attribute | ast.Name))
    return [node.lineno for node in named if last_name(node) == "processEvents"]


QT_CLOCKS = {
    "currentDate",
    "currentTime",
    "currentDateTime",
    "currentDateTimeUtc",
    "currentSecsSinceEpoch",
    "currentMSecsSinceEpoch",
}
TIME_CLOCKS = {"time", "time_ns", "localtime", "gmtime", "ctime", "clock_gettime"}
SQL_CLOCK = re.compile(r"\bCURRENT_(TIMESTAMP|DATE|TIME)\b|'now'|\bunixepoch\(\)", re.IGNORECASE)


def own_clocks(source: str) -> list[int]:
    lines = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            owner, name = owner_name(node.func), last_name(node.func)
            asks_python = name in {"now", "utcnow", "today"} and owner in {"datetime", "date", "dt", "func"}
            if asks_python or name in QT_CLOCKS or (owner == "time" and name in TIME_CLOCKS):
                lines.append(node.lineno)
        elif isinstance(node, ast.ImportFrom) and node.module == "time":
            lines += [node.lineno for alias in node.names if alias.name in TIME_CLOCKS]
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL_CLOCK.search(node.value):
            lines.append(node.lineno)
    return lines


FOCUS_CHAIN = {"nextInFocusChain", "previousInFocusChain"}


def focus_chains(source: str) -> list[int]:
    return [call.lineno for call in calls(source) if last_name(call.func) in FOCUS_CHAIN]


THREAD_WORDS = {
    "QRunnable",
    "QThread",
    "QThreadPool",
    "QtConcurrent",
    "Thread",
    "ThreadPoolExecutor",
    "ProcessPoolExecutor",
    "moveToThread",
    "start_new_thread",
    "to_thread",
}


def threads(source: str) -> list[int]:
    def names(node: ast.AST) -> set[str]:
        if isinstance(node, ast.ImportFrom):
            return {alias.name for alias in node.names}
        return {last_name(node)} if isinstance(node, ast.Attribute | ast.Name) else set()

    return [getattr(node, "lineno", 0) for node in ast.walk(ast.parse(source)) if names(node) & THREAD_WORDS]


def prints(source: str) -> list[int]:
    streams = {"stdout", "stderr"}
    return [
        call.lineno
        for call in calls(source)
        if (isinstance(call.func, ast.Name) and call.func.id in {"print", "pprint"})
        or (last_name(call.func) in {"write", "writelines"} and owner_name(call.func) in streams)
    ]


TEXT_WIDGETS = {"QLabel", "QMessageBox"}
READY_BOXES = {"about", "critical", "information", "question", "warning"}


def rich_texts(source: str) -> list[int]:
    lines = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            makes_widget = last_name(node.func) in TEXT_WIDGETS
            shows_box = owner_name(node.func) == "QMessageBox" and last_name(node.func) in READY_BOXES
            shows_tooltip = last_name(node.func) == "setToolTip" and not is_plain(node.args[0])
            shows_at_once = owner_name(node.func) == "QToolTip" and last_name(node.func) == "showText"
            if makes_widget or shows_box or shows_tooltip or (shows_at_once and not is_plain(node.args[1])):
                lines.append(node.lineno)
        elif isinstance(node, ast.ClassDef) and any(last_name(base) in TEXT_WIDGETS for base in node.bases):
            names = {last_name(call.func) for call in ast.walk(node) if isinstance(call, ast.Call)}
            lines += [] if "setTextFormat" in names else [node.lineno]
    return lines


def is_plain(text: ast.expr) -> bool:
    """Whether a tooltip's text is our own words, or went through a function of ui/kit/text.py that says so."""
    if isinstance(text, ast.IfExp):
        return is_plain(text.body) and is_plain(text.orelse)
    if isinstance(text, ast.Call):
        return last_name(text.func) in {"tr", "translate"} or "plain" in last_name(text.func)
    return isinstance(text, ast.Constant)


# Which argument of each of the kit's callables is an icon, where it is not given by its name.
ICON_ARGUMENTS = {"icon": 0, "icon_pixmap": 0, "paint_icon": 1, "Face": 1, "NavItem": 2}


def icon_names(source: str) -> Iterator[tuple[int, str]]:
    """Every icon that a text names outright, with its line."""
    for call in calls(source):
        position = ICON_ARGUMENTS.get(last_name(call.func), len(call.args))
        named = [
            *call.args[position : position + 1],
            *(word.value for word in call.keywords if word.arg == "icon"),
        ]
        for value in named:
            if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
                yield call.lineno, value.value


def missing_icons(source: str) -> list[int]:
    return [line for line, name in icon_names(source) if not (ICONS / f"{name}.svg").exists()]


# Written so that the pattern does not find itself. Places outside the project, and hosts that a system is set up with.
FOREIGN_PLACE = re.compile(
    r"(?<![\w.])/([w]ork|[r]oot|[h]ome/[a-z]\w*|[U]sers/\w+)/|[p]ypi\.org|[p]ythonhosted|[n]pmjs|[d]eb\.debian"
)


def foreign_places(text: str) -> list[int]:
    return [number for number, line in enumerate(text.splitlines(), 1) if FOREIGN_PLACE.search(line)]


RULES = (
    Rule(
        "held-slot",
        "A lambda or partial in connect() keeps its widget alive for ever: connect a bound method.",
        held_slots,
        ("ui",),
    ),
    Rule(
        "composed-translation",
        "tr() takes whole sentences, or no translator ever sees them: tr('… {name} …').format(name=…).",
        composed_translations,
        ("ui",),
    ),
    Rule(
        "nested-event-loop",
        "processEvents() lets a second click in while the first is at work: be short, or go through ui/backend.py.",
        nested_event_loops,
        ("prm", "ui", "tests"),
        ("tests/house_rules.py", "tests/test_architecture.py"),
    ),
    Rule(
        "focus-chain",
        "PySide makes what nextInFocusChain() gives a child of the asked widget, and gone with it: use findChildren().",
        focus_chains,
        ("ui", "tests"),
        ("tests/house_rules.py", "tests/test_architecture.py"),
    ),
    Rule(
        "own-clock",
        "Only prm/clock.py asks what time it is: take a Clock, or the day, as an argument.",
        own_clocks,
        ("prm", "ui"),
        ("prm/clock.py",),
    ),
    Rule(
        "thread",
        "Only ui/backend.py runs anything off the GUI thread.",
        threads,
        ("prm", "ui"),
        ("ui/backend.py",),
    ),
    Rule(
        "print",
        "Only prm/cli speaks to the terminal: return a value, or raise PrmError.",
        prints,
        ("prm",),
        ("prm/cli",),
    ),
    Rule(
        "rich-text",
        "What people wrote is never read as HTML: make labels, boxes and tooltips with ui/kit/text.py.",
        rich_texts,
        ("ui",),
        ("ui/kit/text.py",),
    ),
    Rule("missing-icon", "Every icon named stands in resources/icons as NAME.svg.", missing_icons, ("ui",)),
)
