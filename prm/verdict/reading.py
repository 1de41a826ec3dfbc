"""Read one message: how much is the writer's own, what it asks, which phrases give it away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from prm.verdict.clean import LINK, is_forward, own_text, without_placeholders
from prm.verdict.lexicon import (
    FEELING,
    FORMULA,
    FUNCTION,
    LOGISTICS,
    OPINION,
    PLEASANT,
    TOKEN,
    Language,
    Lexicon,
    fold,
    lexicon,
)

# How much a word of each class says: a plain content word says 1.
FUNCTION_WEIGHT = 0.3
PLEASANT_WEIGHT = 0.1
LOGISTICS_WEIGHT = 0.3
IDEOGRAPH_WEIGHT = 0.5  # two signs make about one word
LEFTOVER = 2  # a sentence with a formula and at most so many other words is the formula with a name
PERSONAL_ENOUGH = 3.0  # the mass from which a message says something: three content words


@dataclass(slots=True)
class Reading:
    """What the rules see in one message. ``mass`` is in content words; counts are of words."""

    mass: float = 0.0
    own_words: int = 0
    all_words: int = 0
    formulas: int = 0
    logistics: int = 0
    questions: int = 0
    exclamations: int = 0
    figures: int = 0
    names: int = 0
    feelings: int = 0
    opinions: int = 0
    has_link: bool = False
    forwarded: bool = False
    tags: dict[str, list[str]] = field(default_factory=dict)
    content: dict[str, str] = field(default_factory=dict)  # beginning of a content word → the word

    @property
    def says_something(self) -> bool:
        return self.mass >= PERSONAL_ENOUGH


class _Token(NamedTuple):
    """One word of a message, where it stands, and what it is: ``number``, ``word`` or ``sign``."""

    word: str
    start: int
    end: int
    raw: str
    kind: str


_folded = lru_cache(1 << 15)(fold)


@dataclass(frozen=True, slots=True)
class CutMessage:
    """A message cut into sentences of words, with the sign that ends each; its own text lies between two offsets."""

    text: str
    sentences: list[tuple[list[_Token], str]]
    own_from: int
    own_to: int
    has_link: bool
    forwarded: bool


def cut_message(text: str, lex: Lexicon) -> CutMessage:
    """The writer's own text without quotes and markup, as words; salutation and signature are outside of its offsets."""
    own = own_text(text)
    text = without_placeholders(own)
    greeting = lex.greeting.match(text)
    own_from = greeting.end() if greeting else 0
    closing = lex.signoff.search(text, own_from) if len(text) > own_from else None
    own_to = closing.start() if closing else len(text)
    return CutMessage(text, _sentences(text), own_from, own_to, LINK.search(own) is not None, is_forward(own))


def _sentences(text: str) -> list[tuple[list[_Token], str]]:
    sentences: list[tuple[list[_Token], str]] = []
    current: list[_Token] = []
    for match in TOKEN.finditer(text):
        group = match.lastgroup
        if group != "end":
            raw, start = match[0], match.start()
            # The constructor of a named tuple costs more than all the rest of this loop.
            token = tuple.__new__(_Token, (_folded(raw), start, start + len(raw), raw, group or ""))
            current.append(token)
        elif current:
            sentences.append((current, match[0]))
            current = []
        elif sentences:
            tokens, sign = sentences[-1]
            sentences[-1] = (tokens, sign + match[0])
    if current:
        sentences.append((current, ""))
    return sentences


def language_of(cuts: Iterable[CutMessage], lex: Lexicon) -> Language:
    """The language that these messages are written in, all together."""
    return lex.language({token.word for cut in cuts for tokens, _ in cut.sentences for token in tokens})


def read_message(cut: CutMessage, language: Language, lex: Lexicon) -> Reading:
    """Everything the rules need to know of one message."""
    reading = Reading(has_link=cut.has_link, forwarded=cut.forwarded)
    for tokens, sign in cut.sentences:
        _read_sentence(reading, cut, tokens, sign, language, lex)
    if reading.forwarded:
        reading.mass = 0.0
    return reading


def own_sentences(text: str) -> str:
    """What is left of a message after greetings, thanks, known phrases, emoji and signatures; often ``""``.

    Whole sentences are kept or dropped, in their own words and order.
    """
    lex = lexicon()
    cut = cut_message(text, lex)
    language = language_of([cut], lex)
    kept: list[str] = []
    for tokens, sign in cut.sentences:
        probe = Reading()
        _read_sentence(probe, cut, tokens, sign, language, lex)
        own = [token for token in tokens if cut.own_from <= token.start < cut.own_to]
        if probe.own_words and own:
            kept.append(cut.text[own[0].start : own[-1].end] + sign.strip())
    return " ".join(kept)


def _covered(reading: Reading, cut: CutMessage, tokens: list[_Token], lex: Lexicon) -> list[bool]:
    """Which words belong to known phrases; notes the phrases that give a kind away, as they stand in the message."""
    words = [token.word for token in tokens]
    covered = [False] * len(words)
    end = 0
    held = lex.held.get
    for index, word in enumerate(words):
        starting = held(word)
        if index < end or not (lex.starting(word) if starting is None else starting):
            continue
        phrase, end = lex.match(words, index)
        if phrase is None:
            continue
        if phrase.tag != FORMULA:
            said = cut.text[tokens[index].start : tokens[end - 1].end]
            reading.tags.setdefault(phrase.tag, []).append(said)
        covered[index:end] = [True] * (end - index)
    return covered


def _read_sentence(
    reading: Reading, cut: CutMessage, tokens: list[_Token], sign: str, language: Language, lex: Lexicon
) -> None:
    covered = _covered(reading, cut, tokens, lex)
    has_formula = True in covered
    for position, token in enumerate(tokens):
        if not cut.own_from <= token.start < cut.own_to:
            covered[position] = True
    reading.all_words += len(tokens)
    reading.formulas += sum(covered)
    reading.exclamations += "!" in sign or "！" in sign
    classes = language.classes
    rest = [token for position, token in enumerate(tokens) if not covered[position]]
    contentful = [token for token in rest if not classes.get(token.word, 0) & (FUNCTION | PLEASANT)]
    if (
        has_formula
        and len(contentful) <= LEFTOVER
        and not any(token.kind == "number" for token in contentful)
    ):
        reading.formulas += len(rest)
        return
    mass = 0.0
    first = tokens[0]
    for token in rest:
        bits = classes.get(token.word, 0)
        if bits == FUNCTION and token.kind == "word":
            mass += FUNCTION_WEIGHT
        else:
            mass += _weigh(reading, token, bits, token is first, language.name)
    reading.mass += mass
    if mass > PLEASANT_WEIGHT * len(rest) + 0.01:
        reading.own_words += len(rest)
    if ("?" in sign or "？" in sign or "؟" in sign) and mass >= 0.9:
        reading.questions += 1


def _weigh(reading: Reading, token: _Token, bits: int, is_first: bool, language: str) -> float:
    """What one word of the writer's own adds to the mass, with the counts of its classes."""
    reading.feelings += bits & FEELING != 0
    reading.opinions += bits & OPINION != 0
    if token.kind == "number":
        if ":" in token.word or token.word[-1].isalpha():
            reading.logistics += 1
            return LOGISTICS_WEIGHT
        reading.figures += 1
        return 1.0
    if bits & (FEELING | OPINION):
        return FUNCTION_WEIGHT if bits & FUNCTION else 1.0
    if bits & LOGISTICS:
        reading.logistics += 1
        return LOGISTICS_WEIGHT
    if bits & PLEASANT:
        return PLEASANT_WEIGHT
    if bits & FUNCTION:
        return FUNCTION_WEIGHT * (0.5 if token.kind == "sign" else 1.0)
    if token.kind == "sign":
        reading.content[token.word] = token.word
        return IDEOGRAPH_WEIGHT
    if token.raw[0].isupper() and not is_first and language != "de":
        reading.names += 1
    if len(token.word) > 3:
        reading.content[token.word[:6]] = token.word
    return 1.0
