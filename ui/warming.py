"""Loads what the person is likely to open next, beside the window: the first visit to a page should not wait for its modules."""

from __future__ import annotations

from importlib import import_module
from typing import Final

#: In the order in which a person comes to them.
_MODULES: Final = (
    "ui.people_place",
    "ui.capture.opener",
    "ui.capture.palette",
    "ui.capture.talk",
    "ui.import_wizard.page",
    "ui.contact.page",
    "ui.settings.page",
    "ui.history.page",
    "ui.xray.page",
    "ui.picking.page",
    "prm.capturing",
    "prm.exporting.copying",
)


def warm_up(_work: object) -> int:
    """Import the modules, and give how many there were; one that is not there is left for whoever needs it."""
    loaded = 0
    for name in _MODULES:
        try:
            import_module(name)
        except ModuleNotFoundError as fault:
            if fault.name is None or not name.startswith(fault.name):
                raise
        else:
            loaded += 1
    return loaded
