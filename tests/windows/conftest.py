"""No screen is needed, and what the platform says of itself fails no test of ours."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything makes the QApplication

from pathlib import Path

import pytest

from tests.windows.screens import FIRST_SCREENS, SCREENS


def _place(item: pytest.Item) -> tuple[str, bool, int]:
    """A look is set up once, and a new person comes to the first screens in one order only."""
    parameters = (
        item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}
    )
    is_new = "new_stage" in parameters
    look = str(parameters.get("new_stage" if is_new else "stage", ""))
    names = list(FIRST_SCREENS if is_new else SCREENS)
    name = parameters.get("name")
    return look, is_new, names.index(name) if name in names else len(names)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    ours = [number for number, item in enumerate(items) if item.path.is_relative_to(here)]
    # Whatever shuffled them before: these stand together and in their order.
    for number, item in zip(ours, sorted((items[number] for number in ours), key=_place), strict=True):
        items[number] = item
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(
                pytest.mark.qt_log_ignore("propagateSizeHints", "support raise", "OpenType support missing")
            )
