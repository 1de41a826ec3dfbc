"""A walk over every screen: names for screen readers, keys, sizes, clipped texts, translations, words as words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from prm.clock import FixedClock
from prm.demo import fill_with_sample
from tests.windows import faults
from tests.windows.screens import FIRST_SCREENS, SCREENS
from tests.windows.stage import ARABIC, NOW, PSEUDO, Stage
from ui.appearance import Scheme

#: What a person typed stands on buttons too; in the language that marks translations it bears no mark.
LOOKS = (("en", 100), ("de", 200), (PSEUDO, 100), (ARABIC, 200))
CHECKS: tuple[Callable[[QWidget], list[str]], ...] = (
    faults.without_name,
    faults.too_small,
    faults.clipped,
    faults.outside,
    faults.ambiguous,
    faults.mnemonics,
    faults.rich,
)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("walk") / "sample"
    fill_with_sample(folder, clock=FixedClock(NOW))
    return folder


@pytest.fixture(scope="module", params=LOOKS, ids=[f"{language}-{percent}" for language, percent in LOOKS])
def stage(request: pytest.FixtureRequest, qapp: QApplication, sample: Path) -> Iterator[Stage]:
    QAccessible.setActive(True)
    one = Stage(qapp, sample, *request.param)
    yield one
    one.close()


@pytest.fixture(scope="module", params=LOOKS, ids=[f"{language}-{percent}" for language, percent in LOOKS])
def new_stage(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stage]:
    one = Stage(qapp, tmp_path_factory.mktemp("new") / "book", *request.param, is_new=True)
    yield one
    one.close()


def look_at(stage: Stage, widget: QWidget) -> None:
    found = {check.__name__: check(widget) for check in CHECKS}
    if stage._pseudo is not None:
        found["untranslated"] = faults.untranslated(widget)
    assert {name: list_ for name, list_ in found.items() if list_} == {}


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_has_no_fault(stage: Stage, name: str) -> None:
    try:
        widget = SCREENS[name](stage)
        stage.settle()
        look_at(stage, widget)
    finally:
        stage.home()


@pytest.mark.parametrize("name", FIRST_SCREENS)
def test_what_is_seen_first_has_no_fault(new_stage: Stage, name: str) -> None:
    widget = FIRST_SCREENS[name](new_stage)
    new_stage.settle()
    look_at(new_stage, widget)


def test_light_and_dark_switch_while_everything_is_open(stage: Stage) -> None:
    for name in ("person", "we talked"):
        widget = SCREENS[name](stage)
        before = widget.grab().toImage().pixelColor(4, 4).lightness()
        stage.use(Scheme.DARK)
        after = widget.grab().toImage().pixelColor(4, 4).lightness()
        stage.use(Scheme.LIGHT)
        assert before > 150 > after
    stage.home()
