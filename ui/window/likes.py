"""What the person likes, put into force as soon as it is chosen: scheme, size of text, motion, keys of one letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.appearance import Scheme
from ui.kit.motion import set_still

if TYPE_CHECKING:
    from prm.preferences import Preferences
    from ui.actions import Actions
    from ui.appearance import Appearance
    from ui.preference_keeper import PreferenceKeeper


class Likes(QObject):
    """Follows the preferences for the whole window; each page follows those that are its own."""

    def __init__(
        self, keeper: PreferenceKeeper, appearance: Appearance, actions: Actions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._actions = actions
        keeper.changed.connect(self._on_keeper_changed)
        self._on_keeper_changed(keeper.values)

    def _on_keeper_changed(self, preferences: Preferences) -> None:
        self._appearance.set_scheme(Scheme(preferences.appearance))
        self._appearance.set_text_percent(preferences.text_percent)
        self._actions.set_single_letters(preferences.single_letter_keys)
        set_still(preferences.is_still)
