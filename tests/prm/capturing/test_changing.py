"""A capture changed by hand."""

from __future__ import annotations

from datetime import date

from prm.capturing import changing
from prm.capturing.values import Capture, CapturedFollowUp, CapturedPerson, Found, Line, VerdictReason
from prm.words import Direction, InteractionKind

SUNDAY = date(2026, 11, 22)
ADA, OTHER, KWAME = Found(1, "Ada Lovelace"), Found(2, "Ada Okonkwo"), Found(3, "Kwame Mensah")
CAPTURE = Capture(
    Line("coffee with ada", SUNDAY, ("en",), title="Coffee"),
    (CapturedPerson("ada", ADA, (OTHER,), 12, 15),),
    InteractionKind.MEETING,
    SUNDAY,
    (SUNDAY,),
)


def test_another_ada() -> None:
    (person,) = changing.with_person(CAPTURE, 0, OTHER).people
    assert (person.found, person.others, person.start) == (OTHER, (ADA,), 12)
    (new,) = changing.with_person(CAPTURE, 0, None).people
    assert new.is_new
    assert new.others == (ADA, OTHER)
    assert (new.name, new.is_sure) == ("Ada", True)
    assert changing.as_name("anne-marie o'neil") == "Anne-marie O'neil"
    assert changing.as_name("de Wit") == "de Wit"


def test_somebody_more_and_nobody_twice() -> None:
    both = changing.with_somebody(CAPTURE, KWAME)
    assert [person.display_name for person in both.people] == ["Ada Lovelace", "Kwame Mensah"]
    assert changing.with_somebody(both, KWAME) == both
    assert [p.display_name for p in changing.with_somebody(both, "Inga").people][-1] == "Inga"
    assert changing.without_person(both, 0).people == both.people[1:]


def test_a_day_a_topic_words_tags_and_a_follow_up() -> None:
    day = date(2026, 11, 20)
    assert changing.with_day(CAPTURE, day).days == (day,)
    about = changing.with_topic(CAPTURE, "  the   engines ")
    assert (about.topic, about.title) == ("the engines", "Coffee: the engines")
    assert VerdictReason.WITH_TOPIC in about.verdict.reasons
    assert changing.with_text(CAPTURE, " an hour ").text == "an hour"
    assert changing.with_tags(CAPTURE, ("work",)).tags == ("work",)
    follow_up = CapturedFollowUp("ping", day)
    assert changing.with_follow_up(CAPTURE, follow_up).follow_up == follow_up
    assert changing.with_follow_up(CAPTURE, None).follow_up is None


def test_another_kind_speaks_for_itself() -> None:
    call = changing.with_kind(CAPTURE, InteractionKind.CALL)
    assert (call.title, call.verdict.reasons) == ("", (VerdictReason.BY_PHONE,))
    assert changing.with_kind(CAPTURE, InteractionKind.MEETING).title == "Coffee"
    wrote = changing.with_kind(CAPTURE, InteractionKind.EMAIL, Direction.OUT)
    assert wrote.verdict.reasons == (VerdictReason.YOU_WROTE,)


def test_what_counts_is_decided_and_left_to_the_rule_again() -> None:
    decided = changing.with_counts(CAPTURE, False)
    assert not decided.verdict.meaningful
    assert changing.with_counts(decided, None).verdict.meaningful
