"""People that are dragged inside the window: which they are, and how they are read again where they are dropped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QByteArray, QMimeData

PEOPLE_TYPE: Final = "application/x-kith-people"


def put_people(data: QMimeData, ids: Sequence[int]) -> None:
    """Say in ``data`` which people are dragged."""
    data.setData(PEOPLE_TYPE, QByteArray(" ".join(map(str, ids)).encode()))


def has_people(data: QMimeData) -> bool:
    """Whether people of this book are dragged."""
    return data.hasFormat(PEOPLE_TYPE)


def dragged_people(data: QMimeData) -> list[int]:
    """The ids of the people that are dragged; what is no number is left out."""
    words = bytes(data.data(PEOPLE_TYPE).data()).split()
    return [int(word) for word in words if word.isdigit()]
