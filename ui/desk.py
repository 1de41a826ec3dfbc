"""What every page is given: the book, what was done with it, what the person likes, and the ways to other pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ui.appearance import Appearance
    from ui.backend import Backend
    from ui.deeds import Deeds
    from ui.notices import Notices
    from ui.preference_keeper import PreferenceKeeper
    from ui.ways import Ways


class Desk(NamedTuple):
    """Handed from the composition root to every page; nothing else is shared."""

    backend: Backend
    notices: Notices
    deeds: Deeds
    preferences: PreferenceKeeper
    appearance: Appearance
    ways: Ways
