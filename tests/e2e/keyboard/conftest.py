"""A window on a sample network of the test's own, for somebody who has only a keyboard."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from prm.clock import FixedClock
from prm.demo import fill_with_sample
from tests.e2e.keyboard.hands import Hands
from tests.windows.stage import NOW, Stage


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.e2e)
            item.add_marker(
                pytest.mark.qt_log_ignore("This plugin does not support", "OpenType support missing")
            )


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample network, made once; nobody writes into it."""
    folder = tmp_path_factory.mktemp("keyboard") / "sample"
    fill_with_sample(folder, clock=FixedClock(NOW))
    return folder


@pytest.fixture
def hands(qapp: QApplication, sample: Path, tmp_path: Path) -> Iterator[Hands]:
    """The person, before Today of a book that is theirs alone."""
    folder = tmp_path / "book"
    shutil.copytree(sample, folder)
    stage = Stage(qapp, folder)
    yield Hands(stage)
    stage.home()
    stage.close()
