"""The heart: is an episode a meaningful exchange, in passing, or waiting for an answer, and why; pure and transparent.

To add a language: one file ``resources/phrases/<code>.json`` with ``language`` (the code), words in one string each
(``function``: the small words the language is told by; ``pleasant``, ``logistics``, ``feeling``, ``opinion``), lists of
phrases (``greetings``, ``signoffs``, ``formula``) and ``kinds``: for each token kind, and for ``refusal``, the phrases
that give it away. In phrases ``word~`` is any word that begins so, ``*`` any one word, ``**`` none to four words.
Nothing else changes; ``tests/benchmarks/verdict.py`` tells what it brought, ``--fit`` learns the weights anew.
"""

from collections.abc import Sequence

from prm.verdict.reasons import CODES, Reason, decode_reason, words
from prm.verdict.values import Episode, EpisodeMessage, Judgement

__all__ = [
    "CODES",
    "RULES_VERSION",
    "Episode",
    "EpisodeMessage",
    "Judgement",
    "Reason",
    "decode_reason",
    "end_of",
    "judge",
    "judge_and_end",
    "substance",
    "words",
]

RULES_VERSION = 1


def judge(episode: Episode) -> Judgement:
    """The verdict of the rules about one episode. Any text at all is judged; nothing is raised."""
    from prm.verdict.rules import (
        judge_episode,
    )  # rules and phrases load with the first episode, not with the program

    return judge_episode(episode)


def judge_and_end(episode: Episode) -> tuple[Judgement, int]:
    """The verdict, and the place of the last message with substance (else of the last; -1 where there is none)."""
    from prm.verdict import rules

    return rules.judge_and_end(episode)


def end_of(messages: Sequence[EpisodeMessage]) -> int:
    """The place of the last message with substance, else of the last one, as ``judge_and_end`` tells it."""
    from prm.verdict import rules

    return rules.end_of(messages)


def substance(text: str) -> str:
    """What is left of a message after greetings, thanks, known phrases, emoji and signatures; often ``""``."""
    from prm.verdict.reading import own_sentences

    return own_sentences(text)
