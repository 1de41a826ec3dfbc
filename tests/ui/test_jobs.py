"""What crosses from a thread to the window leaves its values behind."""

from __future__ import annotations

import weakref

import pytest

from ui.jobs import without_values


class Cursor:
    pass


def fail(seen: list[weakref.ref[Cursor]]) -> None:
    cursor = Cursor()
    seen.append(weakref.ref(cursor))
    raise ValueError


def fail_over_it(seen: list[weakref.ref[Cursor]]) -> None:
    other = Cursor()
    seen.append(weakref.ref(other))
    try:
        fail(seen)
    except ValueError as fault:
        raise KeyError from fault


def test_a_fault_holds_nothing_of_what_was_open_when_it_came() -> None:
    seen: list[weakref.ref[Cursor]] = []
    with pytest.raises(KeyError) as caught:
        fail_over_it(seen)
    assert [one() is not None for one in seen] == [True, True]
    assert without_values(caught.value) is caught.value
    assert [one() for one in seen] == [None, None]
    assert caught.value.__traceback__ is not None
