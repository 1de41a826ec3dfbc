"""Loads what the person is likely to open next, beside the window: the first visit to a page should not wait for its modules."""

from __future__ import annotations

from importlib import import_module
from typing import Final

#: In the order in which a person comes to them.
_MODULES: Final = (
    "ui.capture.palette",
    "ui.window.people_place",
    "ui.capture.opener",
    "ui.capture.talk",
    "ui.import_wizard.page",
    "ui.settings.page",
    "ui.history.page",
    "ui.xray.page",
    "ui.picking.page",
    "ui.help.keys",
    "prm.capturing.logging",
    "prm.exporting.copying",
)


def warm_up(_work: object) -> int:
    """Import the modules, and give how many there are."""
    for name in _MODULES:
        import_module(name)
    return len(_MODULES)
