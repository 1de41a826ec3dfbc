"""Rows are stored records: instants and days go through the types that hold them right."""

from __future__ import annotations

from datetime import date, datetime

from prm.store.base import Row
from prm.store.tables import ContactRow
from prm.store.types import Day, Instant


def test_every_instant_and_day_is_of_our_types() -> None:
    for table in Row.metadata.sorted_tables:
        for column in table.columns:
            if column.name.endswith("_at") or column.name == "at":
                assert isinstance(column.type, Instant), f"{table.name}.{column.name}"
            if column.name.endswith("_on"):
                assert isinstance(column.type, Day), f"{table.name}.{column.name}"


def test_types_follow_from_annotations() -> None:
    assert Row.type_annotation_map == {datetime: Instant, date: Day}
    assert isinstance(ContactRow.__table__.c.connected_on.type, Day)
