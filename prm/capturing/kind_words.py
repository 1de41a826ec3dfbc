"""Find how people met or wrote in a line, and which way something written went."""

from __future__ import annotations

from typing import NamedTuple

from prm.capturing.languages import Grammar, KindWords
from prm.capturing.sheet import Role, Sheet
from prm.capturing.values import Piece, PieceKind
from prm.words import Direction, InteractionKind

_WRITTEN = frozenset({InteractionKind.MESSAGE, InteractionKind.EMAIL, InteractionKind.LETTER})


class FoundKind(NamedTuple):
    """Tokens ``first:end`` that name a kind."""

    first: int
    end: int
    words: KindWords


class KindsOfLine:
    """The words for kinds in one line; the chosen one is the first, unless one beside it is plainer."""

    def __init__(self, sheet: Sheet, grammar: Grammar) -> None:
        self._sheet, self._grammar = sheet, grammar
        self.found: list[FoundKind] = []

    def at(self, place: int) -> FoundKind | None:
        """The words for a kind that begin at a token, whatever they were taken for."""
        found = self._grammar.kinds.at(self._sheet.tokens, place)
        return None if found is None else FoundKind(place, *found)

    def take(self, first: int, end: int) -> None:
        """Take every word for a kind in a stretch."""
        place = first
        while place < end:
            found = self.at(place)
            if found is None or found.end > end or not self._sheet.is_free(place, found.end):
                place += 1
                continue
            self.add(found)
            place = found.end

    def take_nearly(self, first: int, end: int) -> None:
        """Where no word for a kind was found: one with a letter wrong, or the end of a compound ("Kinobesuch")."""
        for place in range(first, end):
            if self.found:
                return
            token = self._sheet.token(place)
            if token.is_word and self._sheet.is_free(place):
                words = self._grammar.nearly_kind(token.word)
                if words is not None:
                    self.add(FoundKind(place, place + 1, words))

    def add(self, found: FoundKind) -> None:
        """Take one."""
        self._sheet.take(found.first, found.end, Role.KIND)
        self.found.append(found)
        self.found.sort()

    @property
    def title(self) -> str:
        """What the chosen kind is called in the language of the line."""
        chosen = self.chosen
        return "" if chosen is None else chosen.words.title

    @property
    def chosen(self) -> FoundKind | None:
        """The kind that is meant."""
        if not self.found:
            return None
        first = self.found[0]
        plain = [found for found in self.found if not found.words.is_weak]
        social = [found for found in self.found if found.words.kind is InteractionKind.SOCIAL]
        video = [found for found in self.found if found.words.kind is InteractionKind.VIDEO]
        if social and (first.words.is_weak or first.words.kind in _WRITTEN | {InteractionKind.SOCIAL}):
            return social[0]
        if video and first.words.kind not in _WRITTEN:
            return video[0]
        if first.words.is_weak and plain:
            first = plain[0]
        if first.words.direction is not None or self._is_led_to(first):
            strong = [found for found in self.found if found.words.is_strong]
            first = strong[0] if strong else first
        return self._head(first)

    def _head(self, first: FoundKind) -> FoundKind:
        """ "WhatsApp call" is a call: of two words for kinds side by side the second tells."""
        for found in self.found:
            is_call = found.words.kind in {InteractionKind.CALL, InteractionKind.VIDEO}
            if found.first == first.end and is_call and first.words.kind in _WRITTEN:
                return found
        return first

    def _is_led_to(self, first: FoundKind) -> bool:
        """Whether only words such as "over" stand between this kind and the next: "coffee by e-mail"."""
        following = next((found for found in self.found if found.first >= first.end), None)
        if following is None or not following.words.is_strong or following.words.is_sent:
            return False
        lead_in = self._grammar.main.lead_in
        return all(self._sheet.word(place) in lead_in for place in range(first.end, following.first))

    def put(self) -> None:
        """Make pieces of all words for kinds; they mean the chosen one together."""
        chosen = self.chosen
        if chosen is None:
            return
        for found in self.found:
            value = self._sheet.words(found.first, found.end)
            piece = Piece(0, 0, PieceKind.KIND, value, interaction=chosen.words.kind)
            self._sheet.put(found.first, found.end, piece)

    def direction(self) -> Direction | None:
        """Which way something written went, None where both took part or it was not written."""
        chosen = self.chosen
        if chosen is None or chosen.words.kind not in _WRITTEN or self._is_with_somebody():
            return None
        for direction in (Direction.IN, Direction.OUT):
            verb = next((found for found in self.found if found.words.direction is direction), None)
            if verb is not None:
                return Direction.IN if direction is Direction.IN or self._is_theirs(verb) else Direction.OUT
        return self._way_of_post()

    def _is_with_somebody(self) -> bool:
        main = self._grammar.main
        return any(
            self._sheet.word(place) in main.with_words - main.and_words
            and self._sheet.role(place + 1) is Role.PERSON
            for place in range(len(self._sheet))
        )

    def _is_theirs(self, verb: FoundKind) -> bool:
        """Whether the other is who wrote: "Ada wrote", "Ada hat mir gestern geschrieben"."""
        main = self._grammar.main
        words = {token.word for token in self._sheet.tokens}
        if words & main.mine:
            return False
        if words & main.theirs:
            return True
        roles = [self._sheet.role(place) for place in range(verb.first)]
        led = any(self._sheet.word(place) in main.to_words for place in range(verb.first))
        return Role.PERSON in roles and not verb.words.is_last and not led

    def _way_of_post(self) -> Direction | None:
        main = self._grammar.main
        words = {token.word for token in self._sheet.tokens}
        if words & main.got or self._is_before_person(main.from_words):
            return Direction.IN
        if words & main.sent or self._is_before_person(main.to_words):
            return Direction.OUT
        return None

    def _is_before_person(self, words: frozenset[str]) -> bool:
        return any(
            self._sheet.word(place) in words and self._sheet.role(place + 1) is Role.PERSON
            for place in range(len(self._sheet))
        )
