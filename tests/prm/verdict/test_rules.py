"""Which episodes are meaningful, which passed in passing, which wait, and that the reasons are true."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prm.verdict import (
    CODES,
    Episode,
    EpisodeMessage,
    Judgement,
    Reason,
    end_of,
    judge,
    judge_and_end,
    words,
)
from prm.words import Awaiting, TokenKind

START = datetime(2026, 3, 1, 9, tzinfo=UTC)


def message(line: str, hours: int = 0) -> EpisodeMessage:
    """``"me: text"`` or ``"them: text"``."""
    who, _, text = line.partition(": ")
    return EpisodeMessage(who == "me", START + timedelta(hours=hours), text)


def episode(*lines: str, people: int = 2, to_many: bool = False, opening: str = "") -> Episode:
    return Episode(
        tuple(message(line, hours) for hours, line in enumerate(lines)),
        people,
        to_many,
        message(opening) if opening else None,
    )


MEANINGFUL = [
    (
        "them: Happy birthday!",
        "me: Thank you! How is the new flat?",
        "them: Damp. The landlord says it's our breathing. We bought a hygrometer, 78% in the bedroom.",
        "me: Ours was the same until we found the blocked gutter. Check behind the wardrobe.",
    ),
    (
        "me: Could you introduce me to Meera at the water board? We have a leak model she may want.",
        "them: I wrote to her this morning, she reads mail only on Fridays. Mention the Pune pilot, she ran it.",
    ),
    (
        "them: Should I take the Oslo offer?",
        "me: Take it. You've been bored since the merger and Lars will manage the boys for a year.",
    ),
    (
        "them: I was thinking about what you said. You were right, I should have told him myself.",
        "me: I'm glad you see it. It isn't too late, he asked about you on Sunday.",
    ),
    (
        "me: Kennst du jemanden, der alte Kachelöfen setzt?",
        "them: Frag Hartmut in Bad Kösen, der hat unseren gemauert. Er zieht die Fugen noch mit Lehm, das dauert eine Woche.",
    ),
    (
        "them: ¿Sabes de algún piso en Gràcia?",
        "me: Mi prima deja el suyo en mayo, 850 y con terraza. Le hablo de ti esta noche.",
    ),
    (
        "me: Blorpa vindu takrelo simmat hoverdan 40 klimma?",
        "them: Sorvat tekki, blorpa mandrel vissat 18 porrema tundril.",
    ),
]


@pytest.mark.parametrize("lines", MEANINGFUL)
def test_meaningful(lines: tuple[str, ...]) -> None:
    told = judge(episode(*lines))
    assert told.meaningful, told
    assert told.token_kind is None
    assert told.awaiting is None
    assert told.reasons[0] == Reason("both_wrote")


IN_PASSING = [
    (
        TokenKind.CONNECTION_BOILERPLATE,
        ("them: Hi, I'd like to join your LinkedIn network.", "me: Thanks for connecting!"),
    ),
    (TokenKind.CONNECTION_BOILERPLATE, ("them: Hi, I'd like to add you to my professional network.",)),
    (TokenKind.BIRTHDAY_OR_ANNIVERSARY, ("them: Happy birthday Ana! Have a wonderful day.",)),
    (
        TokenKind.BIRTHDAY_OR_ANNIVERSARY,
        ("me: Frohe Weihnachten euch allen!", "them: Danke, euch auch! Guten Rutsch!"),
    ),
    (TokenKind.CONGRATULATIONS, ("them: Congrats on the new role!", "me: Thank you so much!", "them: 👍")),
    (
        TokenKind.SALES_PITCH,
        (
            "them: Hi, we help logistics firms cut costs by 18%. Would you be open to a 15 minute call next week?",
        ),
    ),
    (
        TokenKind.RECRUITER_TEMPLATE,
        (
            "them: I have an exciting opportunity with a leading client. Open to a chat?",
            "me: Thanks, but not looking.",
        ),
    ),
    (TokenKind.ENDORSEMENT, ("them: Could you please endorse me for Python? I will endorse you back.",)),
    (
        TokenKind.MASS_MAIL,
        ("them: Dear friends, our newsletter is out. Read more: https://example.org Unsubscribe",),
    ),
    (
        TokenKind.AUTO_REPLY,
        (
            "me: Did the ledger arrive from the mill?",
            "them: I am out of the office. For urgent matters call Jo.",
        ),
    ),
    (
        TokenKind.BRUSH_OFF,
        (
            "me: Could you look at our leak model? We measured eleven streets in Pune and two figures puzzle me.",
            "them: Hi! Super busy right now, will get back to you. Good luck!",
        ),
    ),
    (
        TokenKind.LOGISTICS_ONLY,
        ("me: Does Tue 10am still work?", "them: Could we do 11?", "me: 11 is fine", "them: Great"),
    ),
    (TokenKind.EMOJI_OR_THANKS, ("them: 🙏🙏", "me: 😊")),
    (TokenKind.EMOJI_OR_THANKS, ("them: 👍",)),
    (TokenKind.OTHER, ("them: Your verification code is 448 201. Do not share it with anyone.",)),
]


@pytest.mark.parametrize(("kind", "lines"), IN_PASSING)
def test_in_passing(kind: TokenKind, lines: tuple[str, ...]) -> None:
    told = judge(episode(*lines))
    assert (told.meaningful, told.token_kind, told.awaiting) == (False, kind, None)


@pytest.mark.parametrize(
    "text",
    [
        "Is there any news about the conference? I was hoping to share a room with you like last year.",
        "I read your piece on salary bands. We pay our nurses by ward and it causes fights. Did you find a fairer way?",
        "I'd like to connect. We sat next to each other on the train to Bremen and you told me about the seal station.",
        "Guten Tag Herr Kohl, ich habe Ihr Buch über Moore gelesen. Wachsen Torfmoose auch in Nordlagen?",
        "Bonjour Claire, je voudrais faire réparer le violon de mon père. Tu te souviens du luthier de Mirecourt ?",
    ],
)
def test_a_personal_message_without_an_answer_waits(text: str) -> None:
    theirs, mine = judge(episode(f"them: {text}")), judge(episode(f"me: {text}"))
    assert (theirs.meaningful, theirs.token_kind, theirs.awaiting) == (False, None, Awaiting.ME)
    assert (mine.meaningful, mine.token_kind, mine.awaiting) == (False, None, Awaiting.THEM)
    assert Reason("no_answer") in theirs.reasons


def test_a_real_question_after_pleasantries_waits() -> None:
    told = judge(
        episode("me: Thanks for connecting!", "them: Likewise. What made you leave teaching for beekeeping?")
    )
    assert (told.meaningful, told.token_kind, told.awaiting) == (False, None, Awaiting.ME)


def test_more_than_two_people_are_a_group() -> None:
    told = judge(episode(*MEANINGFUL[0], people=4))
    assert told.token_kind is TokenKind.IN_A_GROUP
    assert "in a group of 4" in [words(reason) for reason in told.reasons]


def test_what_went_to_many_is_nobodys_letter() -> None:
    letter = "them: I cooked for four mayors and one goat. From June you can find me in the garden."
    assert judge(episode(letter)).awaiting is Awaiting.ME
    told = judge(episode(letter, to_many=True))
    assert told.token_kind is TokenKind.MASS_MAIL
    assert Reason("to_many") in told.reasons


def test_an_exchange_after_a_circular_is_still_one() -> None:
    told = judge(
        episode(
            "them: Dear members, the spring cleaning of the bank is on 21 May.",
            "me: I can't lift anything this year. But a kingfisher breeds near jetty 3, nobody should mow the slope.",
            "them: Really? We wanted to put the digger there! Show me the tube and I'll move the digger to the ramp.",
            to_many=True,
        )
    )
    assert told.meaningful


def test_a_late_answer_makes_the_exchange() -> None:
    question = "them: Which glue holds on wet slate? Mine peels off after every frost."
    answer = "me: Polyurethane from the boat shop, and heat the slate first. Mine has held eleven winters on the porch."
    assert judge(episode(answer)).awaiting is Awaiting.THEM
    told = judge(episode(answer, opening=question))
    assert told.meaningful
    assert told.reasons[0] == Reason("answers_earlier")


def test_a_late_thank_you_is_no_exchange() -> None:
    told = judge(episode("me: Thanks! 👍", opening="them: Which glue holds on wet slate?"))
    assert told.token_kind is TokenKind.EMOJI_OR_THANKS


def test_a_new_question_to_ones_own_silence_still_waits() -> None:
    told = judge(
        episode("me: Did the kiln survive the frost?", opening="me: Is the kiln covered against the frost?")
    )
    assert told.awaiting is Awaiting.THEM


def test_an_empty_episode_is_judged() -> None:
    assert judge(Episode(())).token_kind is TokenKind.OTHER


def test_reasons_quote_what_stands_in_the_messages() -> None:
    text = "I have an Exciting Opportunity with a leading client. Open to a chat?"
    quotes = [reason.text for reason in judge(episode(f"them: {text}")).reasons if reason.code == "quote"]
    assert quotes
    assert all(quote in text for quote in quotes)


def check(told: Judgement, given_episode: Episode) -> None:
    assert told.meaningful + (told.token_kind is not None) + (told.awaiting is not None) == 1
    assert 0 <= told.likelihood <= 1
    both = len({one.from_me for one in given_episode.messages}) == 2
    assert (2 if both else 1) <= len(told.reasons) <= 4
    assert {reason.code for reason in told.reasons} <= CODES
    assert len({reason.code for reason in told.reasons}) == len(told.reasons)
    for reason in told.reasons:
        if reason.code == "messages":
            assert reason.count == len(given_episode.messages)
        if reason.code in {"both_wrote", "only_me", "only_them"}:
            assert (reason.code == "both_wrote") == both


PARTS = [
    "",
    "👍",
    "Thanks!",
    "Happy birthday!",
    "Could you do 11?",
    "The kiln cracked on Monday, and the glaze ran.",
    "Which glue holds on wet slate?",
    "Fwd: ten trends",
    "we offer a free demo https://example.org",
    "I am out of the office.",
    "not interested",
]
TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(PARTS), max_size=4).map(" ".join))
MESSAGES = st.builds(EpisodeMessage, st.booleans(), st.just(START), TEXTS)


@given(
    st.builds(
        Episode,
        st.lists(MESSAGES, max_size=6).map(tuple),
        st.integers(2, 4),
        st.booleans(),
        st.one_of(st.none(), MESSAGES),
    )
)
def test_any_episode_gets_one_verdict_and_true_reasons(given_episode: Episode) -> None:
    check(judge(given_episode), given_episode)


def test_the_program_starts_without_reading_phrases() -> None:
    code = "import sys, prm.verdict; sys.exit('prm.verdict.lexicon' in sys.modules or 'json' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_end_is_the_last_message_with_substance() -> None:
    said = [
        EpisodeMessage(True, START, "Did the exhibition in Porto open after all?"),
        EpisodeMessage(False, START, "It did, and the harbour photographs hang in the first room"),
        EpisodeMessage(True, START, "👍"),
    ]
    assert end_of(said) == 1
    assert end_of(said[2:]) == 0
    for people in (2, 5):
        whole = Episode(tuple(said), people=people)
        assert judge_and_end(whole) == (judge(whole), 1)
    assert judge_and_end(Episode(()))[1] == -1
