from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from prm.importing.book_index import BookIndex
from prm.importing.drafts import MessageDraft, PersonRef
from prm.importing.plan_contacts import PlannedContacts, draft_of_partner
from prm.importing.who import Who, in_order
from prm.me import Me
from prm.words import Channel

ME = PersonRef("Zoë Brandt", "linkedin.com/in/zoe")
ANA = PersonRef("Ana Silva", "linkedin.com/in/ana")
AT = datetime(2026, 3, 1, 10, tzinfo=UTC)


def message(sender: PersonRef, *recipients: PersonRef, line: int = 2, hours: int = 0) -> MessageDraft:
    return MessageDraft(
        "f", line, Channel.LINKEDIN, "c", AT + timedelta(hours=hours), sender, recipients, "Hi"
    )


@pytest.fixture
def who() -> Who:
    me = Me((ME.name,), frozenset({"zoe brandt"}), frozenset({ME.profile}), frozenset({"zoe@x.example"}))
    index = BookIndex(
        by_norm={ANA.profile: 1},
        by_name={"ana silva": [1], "ben ode": [2], "cy twill": [3, 4]},
        with_profile={1},
    )
    people = PlannedContacts()
    people.add_new(draft_of_partner("f", 2, "dot ray|", "Dot Ray", ""), "linkedin")
    return Who("linkedin", index, me, people, {"known": 2}, {})


@pytest.mark.parametrize(
    ("ref", "conversation", "person"),
    [
        (ANA, "", 1),
        (PersonRef("Somebody", ANA.profile), "", 1),
        (PersonRef("ANA SILVA"), "", 1),
        (PersonRef("Ana Silva", "linkedin.com/in/ana-2"), "", None),  # a namesake
        (PersonRef("Ben Ode", "linkedin.com/in/ben"), "", 2),  # had no link yet
        (PersonRef("Whoever"), "known", 2),
        (PersonRef("Cy Twill"), "", None),  # one of two
        (PersonRef("Dot Ray"), "", -1),
        (PersonRef("Nobody"), "", None),
        (PersonRef(""), "", None),
    ],
)
def test_who_somebody_is(who: Who, ref: PersonRef, conversation: str, person: int | None) -> None:
    assert who.person(ref, conversation) == person


def test_one_of_several(who: Who) -> None:
    assert who.is_one_of_several(PersonRef("Cy Twill"))
    assert not who.is_one_of_several(PersonRef("Cy Twill", "linkedin.com/in/cy"))
    assert not who.is_one_of_several(PersonRef("Ben Ode"))


@pytest.mark.parametrize(
    ("ref", "is_me"),
    [
        (ME, True),
        (PersonRef("zoe brandt"), True),
        (PersonRef("Zoë Brandt", "linkedin.com/in/zoe-2"), False),
        (PersonRef("Z", email="zoe@x.example"), True),
        (PersonRef("Ana Silva"), False),
    ],
)
def test_who_is_me(who: Who, ref: PersonRef, is_me: bool) -> None:
    assert who.is_me(ref) is is_me


def test_a_name_without_a_link_is_nobody_else(who: Who) -> None:
    (thread,) = who.threads([message(ANA, ME), message(ME, PersonRef("Ana Silva"), hours=-1)])
    assert thread.others == [ANA]
    assert thread.mine == [True, False]


def test_a_link_is_filled_once_and_not_for_a_second_one_of_the_name(who: Who) -> None:
    first, second = (PersonRef("Ben Ode", f"linkedin.com/in/ben-{n}") for n in (1, 2))
    who.fill_link(2, first)
    assert who.person(first) == 2
    assert who.person(second) is None


def test_files_that_go_backwards_are_turned_round() -> None:
    newest_first = [message(ANA, line=2, hours=1), message(ANA, line=3), message(ANA, line=4)]
    assert [draft.line for draft in in_order(newest_first)] == [4, 3, 2]
    oldest_first = [message(ANA, line=2), message(ANA, line=3), message(ANA, line=4, hours=1)]
    assert [draft.line for draft in in_order(oldest_first)] == [2, 3, 4]
    assert in_order([]) == []
