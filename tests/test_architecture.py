"""The house stands as DESIGN and CONTRIBUTING say, and every rule that holds it bites."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house_rules import ROOT, RULES, Rule, foreign_places

BAD = {
    "held-slot": (
        "button.clicked.connect(lambda: self.save(1))",
        "button.clicked.connect(partial(self.save, 1))",
        "button.clicked.connect(functools.partial(self.save, 1), type=queued)",
    ),
    "composed-translation": (
        "self.tr(f'Hello {name}')",
        "QCoreApplication.translate('Today', 'Hello %s' % name)",
        "self.tr('Hello ' + name)",
        "self.tr('Hello {}'.format(name))",
    ),
    "nested-event-loop": ("QApplication.processEvents()", "pump = app.processEvents"),
    "focus-chain": ("after = widget.nextInFocusChain()", "button.previousInFocusChain()"),
    "own-clock": (
        "datetime.now(UTC)",
        "datetime.datetime.utcnow()",
        "date.today()",
        "time.time()",
        "from time import time_ns",
        "QDate.currentDate()",
        "sa.func.now()",
        "connection.execute('SELECT CURRENT_TIMESTAMP')",
        "connection.execute(\"SELECT date('now')\")",
    ),
    "thread": (
        "threading.Thread(target=run).start()",
        "from threading import Thread",
        "class Job(QRunnable): pass",
        "worker.moveToThread(other)",
        "from concurrent.futures import ThreadPoolExecutor",
    ),
    "print": ("print('done')", "sys.stdout.write('done')"),
    "rich-text": (
        "label = QLabel(name)",
        "QtWidgets.QMessageBox(self)",
        "QMessageBox.warning(self, title, text)",
        "row.setToolTip(contact.display_name)",
        "row.setToolTip(self.tr('Saved') if name == '' else name)",
        "QToolTip.showText(place, name)",
        "class Name(QLabel):\n    pass",
    ),
    "missing-icon": (
        "icon('no-such-icon')",
        "paint_icon(painter, 'no-such-icon', rect, ink)",
        "NavItem('today', 'Today', 'no-such-icon')",
        "Button(text, icon='no-such-icon')",
    ),
}
GOOD = {
    "held-slot": ("button.clicked.connect(self.save)", "sqlite3.connect(path)"),
    "composed-translation": (
        "self.tr('Hello {name}').format(name=name)",
        "self.tr('%n people', None, count)",
    ),
    "nested-event-loop": ("self.process_events_of(day)",),
    "focus-chain": ("panel.findChildren(QWidget)", "self.focusNextPrevChild(True)"),
    "own-clock": ("clock.now()", "time.monotonic()", "today(book, on)", "self.tr('right now')"),
    "thread": ("threading.excepthook = report",),
    "print": ("file.write('done')", "self.print_settings()"),
    "rich-text": (
        "plain_label(name)",
        "row.setToolTip(plain_tooltip(name))",
        "row.setToolTip(self.tr('Move to trash'))",
        "class Name(QLabel):\n    def __init__(self):\n        self.setTextFormat(Qt.TextFormat.PlainText)",
    ),
    "missing-icon": ("icon(name)", "self.setWindowIcon(QIcon())", "NavItem('today', 'Today')"),
}
# A file grows over 400 lines only for a reason that stands here.
LONG_FILES = {
    "run.py": "it makes the environment, so it stands alone and can import nothing of the project",
    "prm/store/migrations/versions/0001_first.py": "a migration says the whole schema of its day, and is never edited again",
}
# A module goes without a test file of its own only for a reason that stands here.
MODULES_WITHOUT_TEST = {
    "prm/errors.py": "classes without behaviour; every test of a refusal uses them",
    "prm/importing/targets.py": "an enum and sets of its values; test_guessing and test_mapping use all of them",
    "prm/store/book.py": "row classes only; test_tables, test_triggers and test_migrate walk through all of them",
    "prm/store/exchanges.py": "row classes only; test_tables, test_triggers and test_migrate walk through all of them",
    "prm/store/people.py": "row classes only; test_tables, test_triggers and test_migrate walk through all of them",
    "prm/verdict/values.py": "values without behaviour; every test of the verdict makes and reads them",
}


def place(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def sources(*rooms: str) -> list[Path]:
    return sorted(path for room in rooms for path in (ROOT / room).rglob("*.py"))


def has_code(path: Path) -> bool:
    body = ast.parse(path.read_text(encoding="utf-8")).body
    return any(not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)) for node in body)


def long_files(files: list[Path]) -> set[str]:
    return {place(path) for path in files if len(path.read_text(encoding="utf-8").splitlines()) > 400}


def expected_test(module: str) -> str:
    """Where the tests of ``prm/x/y.py`` lie: ``tests/prm/x/test_y.py``."""
    folder, _, name = module.rpartition("/")
    return f"tests/{folder}/test_{name}"


def untested_modules(modules: list[str], tests: set[str]) -> set[str]:
    return {module for module in modules if expected_test(module) not in tests}


def untested_migrations(migrations: list[str], tests: list[str]) -> list[str]:
    """The migrations (file names without ``.py``) that no test names."""
    return [name for name in migrations if not any(name in text for text in tests)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_house_keeps_its_rules(rule: Rule) -> None:
    assert not rule.breaches(), rule.sentence


@pytest.mark.parametrize(("name", "source"), [(name, one) for name, many in BAD.items() for one in many])
def test_a_rule_bites(name: str, source: str) -> None:
    rule = next(rule for rule in RULES if rule.name == name)
    assert rule.find(f"import os\n{source}\n") == [2]


@pytest.mark.parametrize(("name", "source"), [(name, one) for name, many in GOOD.items() for one in many])
def test_a_rule_leaves_good_work_alone(name: str, source: str) -> None:
    rule = next(rule for rule in RULES if rule.name == name)
    assert rule.find(source) == []


def test_every_rule_has_been_seen_to_bite() -> None:
    assert {rule.name for rule in RULES} == set(BAD) == set(GOOD)


def test_the_engine_loads_without_qt_and_starts_no_thread() -> None:
    # Migrations are run by alembic in a context of its own; importing them by hand would fail for that reason.
    files = [path for path in sources("prm") if "migrations" not in path.parts and path.name != "__main__.py"]
    modules = [place(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".") for path in files]
    code = (
        "import importlib, sys, threading\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        "strangers = {'PySide6', 'shiboken6', 'ui'} & set(sys.modules)\n"
        "sys.exit(f'{strangers} loaded, {threading.active_count()} threads' if strangers or threading.active_count() > 1 else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_files_stay_under_400_lines_or_say_why() -> None:
    assert long_files([ROOT / "run.py", *sources("prm", "ui")]) == set(LONG_FILES)


def test_a_long_file_is_noticed() -> None:
    assert long_files([ROOT / "LICENSE"]) == {"LICENSE"}


def test_every_module_of_the_engine_has_a_test_file_or_says_why() -> None:
    modules = [
        place(path)
        for path in sources("prm")
        if path.name not in {"__init__.py", "__main__.py"} and has_code(path)
    ]
    apart = [module for module in modules if "/migrations/" not in module]
    assert untested_modules(apart, {place(path) for path in sources("tests")}) == set(MODULES_WITHOUT_TEST)


def test_a_module_without_test_is_noticed() -> None:
    assert untested_modules(["prm/a/b.py", "prm/c.py"], {"tests/prm/test_c.py"}) == {"prm/a/b.py"}


def test_every_migration_has_a_test() -> None:
    migrations = [
        path.stem for path in sources("prm/store/migrations/versions") if path.name != "__init__.py"
    ]
    texts = [path.read_text(encoding="utf-8") for path in sources("tests/prm/store")]
    assert untested_migrations(migrations, texts) == []


def test_a_migration_without_test_is_noticed() -> None:
    assert untested_migrations(["0001_first", "0002_second"], ["migrate_to('0001_first')"]) == ["0002_second"]


def test_no_file_names_a_place_outside_the_project() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a git checkout, so nobody says which files belong to it")
    breaches = []
    for name in filter(None, listed.stdout.split("\0")):
        path = ROOT / name
        if path.exists() and not name.startswith("tests/data/"):
            text = path.read_bytes().decode("utf-8", errors="replace")
            breaches += [f"{name}:{line}" for line in foreign_places(text)]
    assert not breaches, (
        "Nobody else has this folder or this host: find it from the project, or ask the system."
    )


@pytest.mark.parametrize("folder", ["work", "root", "home/anna", "Users/Anna"])
def test_a_place_outside_the_project_is_noticed(folder: str) -> None:
    assert foreign_places(f"first\npath = '/{folder}/main/x.py'") == [2]
    assert foreign_places(f"see example.org/{folder}/x and ./{folder}/x") == []
