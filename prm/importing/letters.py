"""Which encoding a table's letters are in, where nothing in the file says so: told by structure, words, then a guesser."""

from __future__ import annotations

import re
from dataclasses import dataclass

from prm.importing.header_words import known_headers
from prm.importing.text import decode

_SAMPLE = 1 << 18
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_KANA = re.compile("[\u3041-\u30fe]")
_SINGLE = ("cp1252", "cp1250", "cp1251", "cp1253", "cp1254")
_WIDE = ("gb18030", "big5", "euc_kr", "cp932")
_STRANGE_IN_WORD = re.compile(
    r"(?<=[^\W\d_])[^\w\s.,;:'’`´\-&/()\"@+|\t]|[^\w\s.,;:'’`´\-&/()\"@+#*|\t](?=[^\W\d_]{2})"
)


@dataclass(frozen=True, slots=True)
class Letters:
    """An encoding, and whether that is certain or a person should look at the letters."""

    encoding: str
    is_sure: bool


def guess_letters(data: bytes) -> Letters:
    """The encoding of a file: byte order mark, the NULs of UTF-16, valid UTF-8; else what its bytes look like.

    Double bytes with kana are Japanese, runs of high bytes other scripts; among Western ones the encoding in which the
    header's words are words wins, then the one with the fewest signs inside of words. charset-normalizer decides only
    between candidates that this leaves: by itself it takes Western European for Central European.
    """
    decoded = decode(data)
    sample = data[:_SAMPLE]
    if decoded.encoding not in ("cp1252", "utf-8") or not decoded.bad_lines:
        return Letters(decoded.encoding, not decoded.bad_lines)
    if decoded.encoding == "utf-8" and _is_mostly_utf8(sample):
        return Letters("utf-8", is_sure=False)
    if _reads(sample, "cp932") and _KANA.search(_text(sample, "cp932")):
        return Letters("cp932", is_sure=True)
    runs = _HIGH_RUN.findall(sample)
    high = sum(map(len, runs)) or 1
    if sum(len(run) for run in runs if len(run) % 2 == 0) >= 0.95 * high:
        wide = _guessed(sample, _WIDE)
        if wide and _words_in(sample, "cp1251") == 0:
            return Letters(wide, is_sure=False)
    if sum(len(run) for run in runs if len(run) > 2) >= 0.6 * high:
        other = (
            "cp1251"
            if _words_in(sample, "cp1251")
            else _guessed(sample, ("cp1251", "cp1253", "cp1255", "cp1256"))
        )
        return Letters(other or "cp1251", is_sure=False)
    return _western(sample)


def _is_mostly_utf8(sample: bytes) -> bool:
    """Whether what is not UTF-8 are a few slips: in other encodings single letters look like UTF-8 by chance."""
    text = sample.decode("utf-8", errors="replace")
    wide = sum(letter > "\x7f" for letter in text)
    return text.count("\ufffd") * 4 <= wide


def _western(sample: bytes) -> Letters:
    best, first = "cp1252", (-1, 0)
    for name in _SINGLE:
        text = _text(sample, name)
        strange = len(_STRANGE_IN_WORD.findall(text)) + text.count("\ufffd")
        score = (_words_in(sample, name), -strange)
        if score > first:
            best, first = name, score
    return Letters(best, is_sure=first[0] > 0 and _has_high_header(sample))


def _has_high_header(sample: bytes) -> bool:
    """Whether the words of the header bear witness: plain ASCII reads the same in every encoding."""
    return not _first_line(sample).isascii()


def _words_in(sample: bytes, encoding: str) -> int:
    cells = re.split(r"[,;\t|]", _text(_first_line(sample), encoding))
    return known_headers([cell.strip("\"' ") for cell in cells])


def _first_line(sample: bytes) -> bytes:
    lines = re.split(rb"[\r\n]+", sample.lstrip(), maxsplit=1)
    return lines[0] if lines else b""


def _text(data: bytes, encoding: str) -> str:
    return data.decode(encoding, errors="replace")


def _reads(data: bytes, encoding: str) -> bool:
    """Whether the bytes are valid; a character that the sample's end cut is not counted."""
    for cut in range(4):
        try:
            data[: len(data) - cut].decode(encoding)
        except UnicodeDecodeError:
            continue
        return True
    return False


def _guessed(sample: bytes, candidates: tuple[str, ...]) -> str:
    """What charset-normalizer thinks likeliest of these; ``""`` where none fits."""
    fitting = [name for name in candidates if _reads(sample, name)]
    if not fitting:
        return ""
    from charset_normalizer import from_bytes  # heavy, and most files are UTF-8

    best = from_bytes(sample, cp_isolation=fitting).best()
    return fitting[0] if best is None or best.encoding not in fitting else str(best.encoding)
