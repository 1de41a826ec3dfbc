"""The tokens of a line while it is read: what each has been taken for, and the pieces found so far."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from enum import Enum, auto

from prm.capturing.tokens import Token, tokens_of
from prm.capturing.values import Piece, PieceKind


class Role(Enum):
    """What a token was taken for; ``FREE`` until then. ``SMALL`` are words that only join others."""

    FREE = auto()
    SMALL = auto()
    PERSON = auto()
    KIND = auto()
    DAY = auto()
    TOPIC = auto()
    FOLLOW_UP = auto()
    TAG = auto()
    PASSING = auto()
    NOISE = auto()


class Sheet:
    """A line being read."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokens_of(text)
        self._roles = [Role.FREE] * len(self.tokens)
        self._pieces: list[Piece] = []

    def __len__(self) -> int:
        return len(self.tokens)

    def role(self, place: int) -> Role:
        """What a token was taken for; FREE beyond the line."""
        return self._roles[place] if 0 <= place < len(self.tokens) else Role.FREE

    def word(self, place: int) -> str:
        """A token's word, empty beyond the line."""
        return self.tokens[place].word if 0 <= place < len(self.tokens) else ""

    def token(self, place: int) -> Token:
        """A token."""
        return self.tokens[place]

    def is_free(self, first: int, end: int | None = None) -> bool:
        """Whether these tokens are there and were taken for nothing yet."""
        end = first + 1 if end is None else end
        return 0 <= first < end <= len(self.tokens) and all(
            self._roles[i] is Role.FREE for i in range(first, end)
        )

    def take(self, first: int, end: int, role: Role) -> None:
        """Take tokens for something."""
        for place in range(first, end):
            self._roles[place] = role

    def put(self, first: int, end: int, piece: Piece) -> None:
        """Take tokens for a piece, whose place in the text is theirs."""
        self.take(first, end, Role[piece.kind.name])
        start, stop = self.tokens[first].start, self.tokens[end - 1].end
        self._pieces.append(replace(piece, start=start, end=stop))

    def drop(self, piece: Piece) -> None:
        """Forget a piece; its tokens are free again."""
        self._pieces.remove(piece)
        for place, token in enumerate(self.tokens):
            if token.start >= piece.start and token.end <= piece.end:
                self._roles[place] = Role.FREE

    def words(self, first: int, end: int) -> str:
        """The text of these tokens as it was typed, without doubled space."""
        return " ".join(self.text[self.tokens[first].start : self.tokens[end - 1].end].split())

    def free_runs(self, first: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """The stretches of free tokens between those that were taken and the marks behind which something new begins."""
        end = len(self.tokens) if end is None else end
        start = first
        for place in range(first, end + 1):
            if place == end or not self.is_free(place) or self.tokens[place].is_boundary:
                if start < place:
                    yield start, place
                start = place + 1

    def trimmed(self, first: int, end: int, small: frozenset[str]) -> tuple[int, int]:
        """A stretch without the small words and signs at its ends."""
        while first < end and (self.word(first) in small or self.tokens[first].sort == "mark"):
            first += 1
        while first < end and (self.word(end - 1) in small or self.tokens[end - 1].sort == "mark"):
            end -= 1
        return first, end

    def pieces(self) -> tuple[Piece, ...]:
        """The pieces in the order of the text; a tag's sign is part of it."""
        return tuple(sorted(self._pieces, key=_start))

    def of(self, kind: PieceKind) -> tuple[Piece, ...]:
        """The pieces of one kind so far."""
        return tuple(piece for piece in self.pieces() if piece.kind is kind)


def _start(piece: Piece) -> int:
    return piece.start
