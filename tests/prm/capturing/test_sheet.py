"""The tokens of a line while it is read."""

from __future__ import annotations

from prm.capturing.sheet import Role, Sheet
from prm.capturing.values import Piece, PieceKind


def test_taken_tokens_part_what_is_free() -> None:
    sheet = Sheet("ada lunch maps, prints")
    sheet.take(1, 2, Role.KIND)
    assert list(sheet.free_runs()) == [(0, 1), (2, 3), (4, 5)]
    assert sheet.is_free(0)
    assert not sheet.is_free(0, 2)
    assert not sheet.is_free(9)


def test_a_piece_lies_where_its_tokens_do_and_can_be_forgotten() -> None:
    sheet = Sheet("so  Ada   Lovelace called")
    sheet.put(1, 3, Piece(0, 0, PieceKind.PERSON, sheet.words(1, 3)))
    (piece,) = sheet.of(PieceKind.PERSON)
    assert (piece.start, piece.end, piece.value) == (4, 18, "Ada Lovelace")
    assert sheet.role(1) is Role.PERSON
    sheet.drop(piece)
    assert sheet.pieces() == ()
    assert sheet.is_free(1, 3)


def test_small_words_and_signs_are_trimmed() -> None:
    sheet = Sheet("and the maps ,")
    assert sheet.trimmed(0, len(sheet), frozenset({"and", "the"})) == (2, 3)


def test_beyond_the_line_is_nothing() -> None:
    sheet = Sheet("ada")
    assert (sheet.word(5), sheet.word(-1), sheet.role(5)) == ("", "", Role.FREE)
