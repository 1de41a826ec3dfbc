"""``override`` for what the first paint needs: the checker reads the real one, and a start does not wait for its module."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["override"]

if TYPE_CHECKING:
    from typing_extensions import override
else:
    # typing_extensions makes a hundred classes when it is loaded, and all it would do here is to leave a mark.
    def override(method):
        """The method as it is."""
        return method
