"""The short form of the soak: some hundred random actions end without a fault; the long one is ``python3 run.py soak``."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from prm.clock import FixedClock
from prm.demo import fill_with_sample
from tests.soak.monkey import Monkey
from tests.windows.stage import NOW, Stage


@pytest.mark.qt_log_ignore("This plugin does not support", "OpenType support missing")
def test_random_actions_end_without_a_fault(qapp: QApplication, tmp_path: Path) -> None:
    folder = tmp_path / "sample"
    fill_with_sample(folder, clock=FixedClock(NOW))
    stage = Stage(qapp, folder)
    monkey = Monkey(stage, seed=7)
    try:
        monkey.run(400)
    finally:
        monkey.close()
        stage.close()
    assert monkey.faults == []
