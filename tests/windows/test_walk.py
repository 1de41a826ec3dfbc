"""A walk over every screen: names for screen readers, keys, sizes, clipped texts, translations, words as words."""

from __future__ import annotations

import shutil
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


class Stages:
    """One stage at a time: type and language are the whole application's, so that two would spoil each other."""

    def __init__(self, application: QApplication, sample: Path, made: Path) -> None:
        self._application = application
        self._sample = sample
        self._made = made
        self._now: Stage | None = None
        self._key: tuple[str, int, bool] | None = None

    def of(self, look: tuple[str, int], *, is_new: bool) -> Stage:
        """The stage of a look, on the sample network or on a book that is not there yet."""
        key = (*look, is_new)
        if self._now is None or self._key != key:
            self.close()
            QAccessible.setActive(True)
            folder = self._made / f"{look[0]}-{look[1]}-{'new' if is_new else 'sample'}"
            if not is_new and not folder.exists():
                shutil.copytree(self._sample, folder)  # what one look changes, the next does not see
            self._now, self._key = Stage(self._application, folder, *look, is_new=is_new), key
        return self._now

    def close(self) -> None:
        if self._now is not None:
            self._now.close()
        self._now = self._key = None


@pytest.fixture(scope="module")
def stages(qapp: QApplication, sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stages]:
    all_ = Stages(qapp, sample, tmp_path_factory.mktemp("new"))
    yield all_
    all_.close()


@pytest.fixture(params=LOOKS, ids=[f"{language}-{percent}" for language, percent in LOOKS])
def stage(request: pytest.FixtureRequest, stages: Stages) -> Stage:
    return stages.of(request.param, is_new=False)


@pytest.fixture(params=LOOKS, ids=[f"{language}-{percent}" for language, percent in LOOKS])
def new_stage(request: pytest.FixtureRequest, stages: Stages) -> Stage:
    return stages.of(request.param, is_new=True)


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
