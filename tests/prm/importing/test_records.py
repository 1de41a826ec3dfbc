from __future__ import annotations

from pathlib import Path

import pytest

from prm.errors import FileError
from prm.importing.drafts import SourceRead
from prm.importing.inputs import open_inputs
from prm.importing.records import RecordReader, open_known
from prm.importing.text import decode

SIGNATURES = (frozenset({"name"}),)


def test_broken_records_are_counted_and_rejected(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text('Name,Mail\nAda,a\n"open,b\nGrace,c\n', encoding="utf-8")
    (file,) = open_inputs([path])
    found = SourceRead("x.csv", "table")
    reader = RecordReader(open_known(file, decode(file.read()), SIGNATURES, "tables"), found)
    assert [cells[0] for _, cells in reader.records()] == ["Ada", "Grace"]
    assert (found.read, found.rejected) == (3, 1)


def test_a_file_without_the_header_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    (file,) = open_inputs([path])
    with pytest.raises(FileError, match="no header line as tables have one"):
        open_known(file, decode(file.read()), SIGNATURES, "tables")
    with pytest.raises(FileError, match="longer than any real one"):
        open_known(file, decode(b"a" * (9 << 20)), SIGNATURES, "tables")
