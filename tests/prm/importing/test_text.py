from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.errors import UsageError
from prm.importing.text import decode, decode_head

PEOPLE = "First Name,Last Name\r\nÉmile,Vauclair ☕\r\n伟,陈\r\n🚀 Zed,Rocket\r\n"
WESTERN = "First Name,Last Name\nÉmile,Vauclair\nAda,Owner\nZoë,Müller €\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (PEOPLE.encode(), "utf-8"),
        (codecs.BOM_UTF8 + PEOPLE.encode(), "utf-8"),
        (PEOPLE.encode("utf-16"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + PEOPLE.encode("utf-16-be"), "utf-16-be"),
        (PEOPLE.encode("utf-16-le"), "utf-16-le"),
        (PEOPLE.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + PEOPLE.encode("utf-32-le"), "utf-32-le"),
    ],
)
def test_unicode_in_every_dress_is_one_text(data: bytes, encoding: str) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.encoding, decoded.bad_lines) == (PEOPLE, encoding, frozenset())


def test_western_european_is_read_and_its_lines_are_told() -> None:
    decoded = decode(WESTERN.encode("cp1252"))
    assert decoded.text == WESTERN
    assert decoded.encoding == "cp1252"
    assert decoded.bad_lines == {2, 4}


def test_one_broken_byte_does_not_spoil_the_rest() -> None:
    decoded = decode("Zoë\r\nM\r伟\n".encode() + b"M\xfcller\n" + "陈\n".encode())
    assert decoded.text == "Zoë\r\nM\r伟\nMüller\n陈\n"
    assert decoded.encoding == "utf-8"
    assert decoded.bad_lines == {4}


def test_other_alphabets_are_never_taken_silently() -> None:
    for encoding in ("cp1251", "shift_jis", "gb18030", "mac-roman"):
        text = "First Name\n" + {"cp1251": "Иванов", "mac-roman": "Zoë"}.get(encoding, "佐藤") + "\nAda\n"
        assert 2 in decode(text.encode(encoding)).bad_lines
        chosen = decode(text.encode(encoding), encoding)
        assert (chosen.text, chosen.bad_lines) == (text, frozenset())


def test_a_wrong_choice_shows_in_the_lines_and_an_unknown_one_is_a_sentence() -> None:
    assert decode("Ada\nИванов\n".encode("cp1251"), "utf-8").bad_lines == {2}
    assert decode(b"\xff\xfea\0\n\0\x00\xd8\n\0").bad_lines == {2}
    with pytest.raises(UsageError, match="klingon"):
        decode(b"", "klingon")


def test_nul_bytes_are_taken_out() -> None:
    assert decode(b"Ada\0,Owner and a long enough rest\n").text == "Ada,Owner and a long enough rest\n"


@given(st.text(), st.integers(1, 30))
def test_a_head_is_the_beginning_of_the_text(text: str, cut: int) -> None:
    data = text.replace("\0", "").encode("utf-8", errors="ignore")[:cut]
    assert (
        data.decode("utf-8", errors="ignore").removeprefix("\ufeff") == decode_head(data)
        or not text.isprintable()
    )


@given(st.binary(max_size=300))
def test_any_bytes_are_some_text(data: bytes) -> None:
    decoded = decode(data)
    assert "\0" not in decoded.text
    decode_head(data)


def test_a_large_western_file_is_read_in_time() -> None:
    line = ("Müller;" * 20 + "\r\n").encode("cp1252")
    decoded = decode(line * 5_000)
    assert len(decoded.bad_lines) == 5_000
    assert decoded.text.count("ü") == 100_000
