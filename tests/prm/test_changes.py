"""What a step changed, as pages ask for it."""

from __future__ import annotations

from prm.changes import KIND_OF_TABLE, Changes
from prm.store.tables import history_tables


def test_nothing_changed() -> None:
    assert not Changes()
    assert not Changes().touches("contact")
    assert not Changes().touches_contact(1)


def test_some_changed() -> None:
    changes = Changes(
        3, {"contact": frozenset({1, 2}), "note": frozenset()}, {"contact": 2}, frozenset({1, 2, 7})
    )
    assert changes
    assert changes.touches("contact")
    assert changes.touches("contact", [2, 9])
    assert not changes.touches("contact", [9])
    assert changes.touches("note")
    assert not changes.touches("note", [1])
    assert not changes.touches("circle", [1])
    assert changes.touches_contact(7)
    assert not changes.touches_contact(8)


def test_so_many_changed_that_all_did() -> None:
    changes = Changes(3, {"contact": None}, {}, None)
    assert changes.touches("contact", [9])
    assert changes.touches_contact(9)


def test_every_table_of_history_belongs_to_a_kind() -> None:
    assert KIND_OF_TABLE.keys() == history_tables().keys()
