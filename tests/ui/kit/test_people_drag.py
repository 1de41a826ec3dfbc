"""People that are dragged are read again where they are dropped, and are no files to import."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QMimeData, QUrl

from ui.file_choice import dropped_paths
from ui.kit.people_drag import PEOPLE_TYPE, dragged_people, has_people, put_people


@given(st.lists(st.integers(1, 2**40), max_size=50))
def test_who_is_put_in_comes_out(ids: list[int]) -> None:
    data = QMimeData()
    assert not has_people(data)
    put_people(data, ids)
    assert has_people(data)
    assert dragged_people(data) == ids


def test_what_is_no_number_is_left_out() -> None:
    data = QMimeData()
    data.setData(PEOPLE_TYPE, QByteArray(b"1 x -2 3"))
    assert dragged_people(data) == [1, 3]


def test_people_are_no_files_to_bring_in() -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/a/person.vcf")])
    assert len(dropped_paths(data)) == 1
    put_people(data, [1])
    assert dropped_paths(data) == []
