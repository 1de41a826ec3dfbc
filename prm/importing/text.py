"""Bytes to text: which encoding a file has, and which of its lines do not keep to it."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from prm.errors import UsageError

ENCODINGS = (
    "utf-8",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp1257",
    "iso-8859-1",
    "iso-8859-2",
    "iso-8859-15",
    "mac-roman",
    "koi8-r",
    "shift_jis",
    "cp932",
    "euc_jp",
    "gbk",
    "gb18030",
    "big5",
    "euc_kr",
)
"""What a person may choose instead of what ``decode`` finds."""

_BLOCK = 1 << 20
_REPAIR_BLOCK = 1 << 14
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, held as clean UTF-8 (a fraction of the memory of a ``str`` where one emoji is in it).

    ``utf8`` has no byte order mark and no NUL. ``encoding`` is what the file was in. ``bad_lines`` are the physical
    lines (from 1) with bytes that the encoding does not have: they were read as cp1252, or as U+FFFD, and may be
    misread.
    """

    utf8: bytes
    encoding: str
    bad_lines: frozenset[int]

    @property
    def text(self) -> str:
        """The whole text at once."""
        return self.utf8.decode("utf-8")


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of a file: by its byte order mark, else by the NULs of UTF-16, else UTF-8, else cp1252.

    Guessers are not asked: they take Western European for Central European. In a file that is mostly UTF-8 only the
    bytes that are not UTF-8 are read as cp1252. ``encoding`` is a person's choice out of ``ENCODINGS``; another one
    raises ``UsageError``.
    """
    if encoding is not None:
        return _decode_as(data, _checked(encoding))
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _decode_as(data[len(mark) :], name)
    sixteen = _utf16_by_nuls(data)
    return _decode_as(data, sixteen or "utf-8", falls_back=True)


def decode_head(data: bytes, encoding: str | None = None) -> str:
    """The text of a file's first bytes; a character that the cut went through is left out."""
    for cut in range(4):
        decoded = decode(data[: len(data) - cut], encoding)
        if not decoded.bad_lines:
            return decoded.text
    return decode(data, encoding).text


def _checked(encoding: str) -> str:
    name = encoding.strip().casefold()
    if name not in ENCODINGS:
        raise UsageError(f"Kith does not know the encoding {encoding!r}; it knows {', '.join(ENCODINGS)}.")
    return name


def _utf16_by_nuls(data: bytes) -> str | None:
    """UTF-16 without a mark shows in the NULs beside every delimiter, digit and Latin letter."""
    sample = data[:4096]
    pairs = len(sample) // 2
    if pairs < 2:
        return None
    first, second = sample[0 : pairs * 2 : 2].count(0), sample[1 : pairs * 2 : 2].count(0)
    if second > pairs * 0.3 and first < pairs * 0.05:
        return "utf-16-le"
    if first > pairs * 0.3 and second < pairs * 0.05:
        return "utf-16-be"
    return None


def _decode_as(data: bytes, encoding: str, *, falls_back: bool = False) -> Decoded:
    bad: frozenset[int] = frozenset()
    if encoding == "utf-8":
        name = "utf-8"
        data = data.removeprefix(codecs.BOM_UTF8)
        if not _is_utf8(data):
            data, bad, mixed = _repair(data)
            name = "utf-8" if mixed or not falls_back else "cp1252"
        return Decoded(_without_nul(data), name, bad)
    text = data.decode(encoding, errors="replace")
    text = text.removeprefix("\ufeff")
    utf8 = text.encode("utf-8", errors="replace")
    if "\ufffd" in text:
        bad = _lines_holding(utf8, "\ufffd".encode())
    return Decoded(_without_nul(utf8), encoding, bad)


def _without_nul(data: bytes) -> bytes:
    return data.replace(b"\0", b"") if b"\0" in data else data


def _is_utf8(data: bytes) -> bool:
    """Block by block, so that a hundred megabytes are never held as a ``str`` of four bytes a character."""
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    view = memoryview(data)
    try:
        for start in range(0, len(view), _BLOCK):
            decoder.decode(view[start : start + _BLOCK])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _line_breaks(data: bytes) -> int:
    return data.count(b"\n") + data.count(b"\r") - data.count(b"\r\n")


def _lines_holding(data: bytes, needle: bytes) -> frozenset[int]:
    lines, line, position = set(), 1, 0
    while (found := data.find(needle, position)) >= 0:
        line += _line_breaks(data[position:found])
        lines.add(line)
        position = found + len(needle)
    return frozenset(lines)


def _repair(data: bytes) -> tuple[bytes, frozenset[int], bool]:
    """Clean UTF-8, the lines whose bytes were none, and whether real UTF-8 stands beside them.

    Blocks are small, because every failed decoding sets aside memory for the rest of its block; they end behind a line
    break, which no multi-byte character contains.
    """
    ending = b"\n" if b"\n" in data else b"\r"
    out = bytearray()
    bad: set[int] = set()
    line, start = 1, 0
    kept_wide = 0
    while start < len(data):
        end = data.find(ending, start + _REPAIR_BLOCK) + 1 or len(data)
        position = start
        while position < end:
            try:
                str(memoryview(data)[position:end], "utf-8")
                good, broken = end, end
            except UnicodeDecodeError as error:
                good, broken = position + error.start, position + error.end
            piece = data[position:good]
            out += piece
            kept_wide += not piece.isascii()
            line += _line_breaks(piece)
            if broken > good:
                bad.add(line)
                out += data[good:broken].decode("cp1252", errors="replace").encode()
            position = broken
        start = end
    return bytes(out), frozenset(bad), kept_wide > 0
