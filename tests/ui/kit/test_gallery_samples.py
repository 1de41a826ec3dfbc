"""The contact sheet shows every kind of row."""

from __future__ import annotations

from ui.kit.gallery_samples import PEOPLE, TIMELINE, TODAY
from ui.kit.rows import PersonRole, RowKind
from ui.kit.timeline import Node, TimelineRole


def test_every_kind_is_there() -> None:
    assert {row[TimelineRole.NODE] for row in TIMELINE} == set(Node)
    assert {row[PersonRole.KIND] for row in TODAY} == set(RowKind)
    assert any("<b>" in str(row[PersonRole.NAME]) for row in PEOPLE)
