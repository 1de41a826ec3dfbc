"""What fills the whole window for a while, beside the welcome and the import.

To add one: a widget that takes a ``Desk`` and has a signal ``left``, and one line in ``CONVERSATIONS``. It is made when it
is asked for (``ways.conversation_asked``) and let go of when it is left. One with a step back of its own has a method
``back()`` which says whether it did anything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk


def _xray(desk: Desk) -> QWidget:
    from ui.xray.page import XrayPage

    return XrayPage(desk)


def _pick_ten(desk: Desk) -> QWidget:
    from ui.picking.page import PickingPage

    return PickingPage(desk)


CONVERSATIONS: Final[Mapping[str, Callable[[Desk], QWidget]]] = {"x-ray": _xray, "pick-ten": _pick_ten}
