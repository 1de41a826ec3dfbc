"""The rules: is an episode meaningful, in passing, or waiting for an answer, and why."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp

from prm.verdict.features import Turn, answered_questions, features, shared_words, side_of
from prm.verdict.lexicon import lexicon
from prm.verdict.reading import PERSONAL_ENOUGH, Reading, cut_message, language_of, read_message
from prm.verdict.reasons import Reason
from prm.verdict.values import Episode, EpisodeMessage, Judgement
from prm.verdict.weights import BIAS, WEIGHTS
from prm.words import Awaiting, TokenKind

# The kind of the opening decides before what came back; at equal evidence the earlier in this list wins.
_OPENING_KINDS = (
    TokenKind.RECRUITER_TEMPLATE,
    TokenKind.ENDORSEMENT,
    TokenKind.SALES_PITCH,
    TokenKind.MASS_MAIL,
    TokenKind.BIRTHDAY_OR_ANNIVERSARY,
    TokenKind.CONNECTION_BOILERPLATE,
    TokenKind.CONGRATULATIONS,
    TokenKind.OTHER,
    TokenKind.EMOJI_OR_THANKS,
)
_WISHES = frozenset({TokenKind.BIRTHDAY_OR_ANNIVERSARY, TokenKind.CONGRATULATIONS})
_UNASKED = frozenset(
    {
        TokenKind.SALES_PITCH,
        TokenKind.RECRUITER_TEMPLATE,
        TokenKind.MASS_MAIL,
        TokenKind.ENDORSEMENT,
        TokenKind.OTHER,
    }
)
OPENING_COUNTS = 2  # a giveaway in the first message weighs so much more than a later one
PERSONAL_DESPITE_WISHES = 10.0  # mass from which wishes, and a request for a favour, are a letter of its own
PERSONAL_DESPITE_INVITATION = 6.0  # the same for an invitation: who writes a word beside the button means it
ASKS_ANEW = 3.5  # mass from which a closing question waits for its answer though the rest went by in passing
OWN_STOCK = 1.5  # what the owner wrote is a letter until so many giveaways per 20 words speak against it
LOGISTICS_MOSTLY = 0.2
LONGEST_QUOTE = 60
UNANSWERED = 0.03  # the likelihood where no second side can be read


def judge_episode(episode: Episode) -> Judgement:
    """The verdict of the rules about one episode. Any text at all is judged; nothing is raised."""
    return judge_and_end(episode)[0]


def judge_and_end(episode: Episode) -> tuple[Judgement, int]:
    """The verdict, and the place of the last message with substance, from one reading (see ``end_of``)."""
    if not episode.messages:
        return Judgement(False, TokenKind.OTHER, None, UNANSWERED, (Reason("no_text"),)), -1
    if episode.people > 2:
        why = [Reason("in_a_group", episode.people)]
        return _in_passing(TokenKind.IN_A_GROUP, UNANSWERED, why, episode), end_of(episode.messages)
    turns = read_episode(episode)
    return _judge_turns(episode, turns), _end(turns)


def end_of(messages: Sequence[EpisodeMessage]) -> int:
    """The place of the last message with substance, read in the language of them all; else of the last one."""
    return _end(_read_all(messages))


def _end(turns: Sequence[Turn]) -> int:
    last = len(turns) - 1
    return next((place for place in range(last, -1, -1) if turns[place].reading.own_words), last)


def _judge_turns(episode: Episode, turns: list[Turn]) -> Judgement:
    if len({turn.from_me for turn in turns}) == 2:
        return _judge_both(episode, turns)
    opening = episode.opening
    if opening is not None and opening.from_me is not turns[0].from_me:
        earlier = _read_all((opening, *episode.messages))[0]
        if earlier.reading.questions and not turns[-1].reading.questions:
            return _judge_late_answer(episode, [earlier, *turns])
    return _judge_one_sided(episode, turns)


def read_episode(episode: Episode) -> list[Turn]:
    """The messages as the rules see them, in the language of the whole episode."""
    turns = _read_all(episode.messages)
    if episode.to_many:
        turns[0].reading.mass = 0.0  # what went to many says nothing to this one
    return turns


def _read_all(messages: Sequence[EpisodeMessage]) -> list[Turn]:
    lex = lexicon()
    cuts = [cut_message(message.text, lex) for message in messages]
    language = language_of(cuts, lex)
    return [
        Turn(message.from_me, read_message(cut, language, lex))
        for message, cut in zip(messages, cuts, strict=True)
    ]


# Both wrote


def likelihood(turns: Sequence[Turn]) -> float:
    """How likely a fair reader calls an episode in which both wrote meaningful: the weighted sum, put between 0 and 1."""
    total = BIAS + sum(WEIGHTS[name] * value for name, value in features(turns).items())
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def _judge_both(episode: Episode, turns: list[Turn]) -> Judgement:
    chance = likelihood(turns)
    if chance > 0.5:
        return Judgement(True, None, None, chance, _why_meaningful(turns))
    kind = _kind(episode, turns)
    if _asks_anew(kind, turns):
        awaiting = Awaiting.THEM if turns[-1].from_me else Awaiting.ME
        why = (Reason("both_wrote"), Reason("question", turns[-1].reading.questions), Reason("no_answer"))
        return Judgement(False, None, awaiting, chance, why)
    return _in_passing(kind, chance, _why_in_passing(kind, turns), episode)


def _asks_anew(kind: TokenKind, turns: Sequence[Turn]) -> bool:
    """Whether a conversation in passing ends with a real question that nobody has answered."""
    if kind in _UNASKED or kind in {TokenKind.BRUSH_OFF, TokenKind.AUTO_REPLY}:
        return False
    last = turns[-1].reading
    return last.questions > 0 and last.mass >= ASKS_ANEW and not _mostly_logistics(turns)


def _judge_late_answer(episode: Episode, turns: list[Turn]) -> Judgement:
    """One person wrote, in answer to a question of the episode before."""
    chance = likelihood(turns)
    if chance > 0.5:
        why = [Reason("answers_earlier"), *_strong_points(turns)]
        return Judgement(True, None, None, chance, tuple(why[:4]))
    if any(turn.reading.says_something for turn in turns[1:]):
        return _judge_one_sided(episode, turns[1:])
    kind = _kind(episode, turns[1:])
    return _in_passing(kind, chance, [Reason(kind.value), Reason("answers_earlier")], episode)


def _why_meaningful(turns: Sequence[Turn]) -> tuple[Reason, ...]:
    why = [Reason("both_wrote"), *_strong_points(turns), Reason("messages", len(turns))]
    return tuple(why[:4])


def _strong_points(turns: Sequence[Turn]) -> list[Reason]:
    """What speaks for the episode, the weightiest first; at most two beside the count of words."""
    points: list[Reason] = []
    answered = answered_questions(turns)
    if answered:
        points.append(Reason("answered", answered))
    long_words = [word for word in shared_words(turns) if len(word) > 4]
    if long_words:
        points.append(Reason("shared_words", text=max(long_words, key=len)))
    readings = [turn.reading for turn in turns]
    if sum(reading.feelings for reading in readings) > 1:
        points.append(Reason("feelings"))
    opinions = sum(reading.opinions for reading in readings)
    if opinions > 1:
        points.append(Reason("opinions", opinions))
    figures = sum(reading.figures for reading in readings)
    if figures > 1:
        points.append(Reason("figures", figures))
    mine, theirs = side_of(turns, True), side_of(turns, False)
    weaker, code = (mine, "own_words_me") if mine.mass < theirs.mass else (theirs, "own_words_them")
    if weaker.own_words:
        points.insert(2, Reason(code, weaker.own_words))
    return points


def _why_in_passing(kind: TokenKind, turns: Sequence[Turn]) -> list[Reason]:
    why = [Reason(kind.value)]
    quote = _quote(kind, turns)
    if quote:
        why.append(quote)
    if all(not turn.reading.says_something for turn in turns):
        if kind is not TokenKind.EMOJI_OR_THANKS:
            why.append(Reason("no_substance"))
    else:
        replier = not turns[0].from_me
        side = side_of(turns, replier)
        who = "me" if replier else "them"
        if side.own_words == 0:
            why.append(Reason(f"answer_empty_{who}"))
        elif side.mass / side.messages < 2 * PERSONAL_ENOUGH:
            why.append(Reason(f"answer_thin_{who}"))
    why.append(Reason("messages", len(turns)))
    return why[:4]


# One wrote


def _judge_one_sided(episode: Episode, turns: list[Turn]) -> Judgement:
    mass = sum(turn.reading.mass for turn in turns)
    who = Reason("only_me" if turns[0].from_me else "only_them")
    if all(not turn.reading.all_words for turn in turns):
        return _in_passing(TokenKind.EMOJI_OR_THANKS, UNANSWERED, [Reason("no_text"), who], episode)
    kind = _stock_kind(episode, turns, mass)
    if kind is None and mass >= PERSONAL_ENOUGH:
        questions = sum(turn.reading.questions for turn in turns)
        own = sum(turn.reading.own_words for turn in turns)
        why = [Reason("no_answer"), Reason("own_words_me" if turns[0].from_me else "own_words_them", own)]
        if questions:
            why.insert(1, Reason("question", questions))
        awaiting = Awaiting.THEM if turns[0].from_me else Awaiting.ME
        return Judgement(False, None, awaiting, UNANSWERED, tuple(why))
    kind = kind or _kind(episode, turns)
    quote = _quote(kind, turns)
    return _in_passing(kind, UNANSWERED, [Reason(kind.value), *([quote] if quote else []), who], episode)


def _stock_kind(episode: Episode, turns: Sequence[Turn], mass: float) -> TokenKind | None:
    """The kind of a text without an answer that is nobody's own; None for a personal one."""
    if episode.to_many:
        kind = _opening_kind(turns)
        return kind if kind in _UNASKED or kind in _WISHES else TokenKind.MASS_MAIL
    readings = [turn.reading for turn in turns]
    if any(reading.forwarded for reading in readings):
        return TokenKind.OTHER
    automatic = _hits(readings, TokenKind.AUTO_REPLY)
    if automatic > 1 or (automatic and mass < 2 * PERSONAL_ENOUGH):
        return TokenKind.AUTO_REPLY
    kind = _opening_kind(turns)
    if kind is None:
        return None
    hits = _hits(readings, kind)
    if kind in _UNASKED:
        has_link = any(reading.has_link for reading in readings)
        asks = any(reading.questions for reading in readings)
        share = hits / (1 + sum(reading.own_words for reading in readings) / 20)
        if turns[0].from_me:
            return kind if share >= OWN_STOCK else None
        if kind is TokenKind.ENDORSEMENT and mass < PERSONAL_DESPITE_WISHES:
            return kind
        return kind if share >= 1 or has_link or not asks else None
    letter = PERSONAL_DESPITE_WISHES if kind in _WISHES else PERSONAL_DESPITE_INVITATION
    return kind if mass < letter else None


# Kinds


def _hits(readings: Sequence[Reading], kind: TokenKind) -> int:
    tag = kind.value
    return sum([len(reading.tags.get(tag, ())) for reading in readings if reading.tags])


def _opening_kind(turns: Sequence[Turn]) -> TokenKind | None:
    """The kind that most phrases speak for, those of the first message counting double."""
    readings = [turn.reading for turn in turns]
    if not any(reading.tags for reading in readings):
        return None
    best: TokenKind | None = None
    most = 0
    for kind in _OPENING_KINDS:
        hits = _hits(readings, kind) + (OPENING_COUNTS - 1) * _hits(readings[:1], kind)
        if hits > most:
            best, most = kind, hits
    return best


def _mostly_logistics(turns: Sequence[Turn]) -> bool:
    mine, theirs = side_of(turns, True), side_of(turns, False)
    words = mine.own_words + theirs.own_words
    return (mine.logistics + theirs.logistics) >= LOGISTICS_MOSTLY * words > 0


def _kind(episode: Episode, turns: Sequence[Turn]) -> TokenKind:
    """What kind of passing this was."""
    readings = [turn.reading for turn in turns]
    replies = [turn.reading for turn in turns if turn.from_me is not turns[0].from_me]
    opening = _opening_kind(turns[:1])
    if (
        _hits(replies, TokenKind.AUTO_REPLY) or _hits(readings, TokenKind.AUTO_REPLY) > 1
    ) and opening not in _UNASKED:
        return TokenKind.AUTO_REPLY
    if episode.to_many:
        return opening if opening in _UNASKED else TokenKind.MASS_MAIL
    if opening is not None and (opening in _WISHES or opening in _UNASKED or not readings[0].says_something):
        return opening
    if readings[0].says_something and _hits(replies, TokenKind.BRUSH_OFF) + sum(
        "refusal" in r.tags for r in replies
    ):
        return TokenKind.BRUSH_OFF
    if _mostly_logistics(turns) or _hits(readings, TokenKind.LOGISTICS_ONLY) > 1:
        return TokenKind.LOGISTICS_ONLY
    if opening is None:
        opening = _opening_kind(turns)
    if opening is not None:
        return opening
    if _hits(readings, TokenKind.LOGISTICS_ONLY):
        return TokenKind.LOGISTICS_ONLY
    own = sum(reading.own_words for reading in readings)
    if 3 * own <= sum(reading.all_words for reading in readings):
        return TokenKind.EMOJI_OR_THANKS
    return TokenKind.OTHER


def _quote(kind: TokenKind, turns: Sequence[Turn]) -> Reason | None:
    """The longest giveaway of this kind, as the message has it."""
    said = [phrase for turn in turns for phrase in turn.reading.tags.get(kind.value, ())]
    if not said:
        return None
    return Reason("quote", text=max(said, key=len)[:LONGEST_QUOTE])


def _in_passing(kind: TokenKind, chance: float, why: list[Reason], episode: Episode) -> Judgement:
    if episode.to_many:
        why.insert(1, Reason("to_many"))
    if len({message.from_me for message in episode.messages}) == 2 and len(why) < 2:
        why.append(Reason("messages", len(episode.messages)))
    return Judgement(False, kind, None, chance, tuple(why[:4]))
