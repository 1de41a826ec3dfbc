from __future__ import annotations

from datetime import UTC, datetime

import pytest

from prm.importing.drafts import InvitationDraft, MessageDraft, OwnerDraft, PersonRef, SourceRead
from prm.importing.linkedin import (
    family_for_sorting,
    find_owner,
    name_from_key,
    name_key,
    plain_text,
    profile_key,
    profile_link,
    split_names,
)
from prm.words import Channel, Direction


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.linkedin.com/in/Mara-Quillfeather-1a2b", "linkedin.com/in/mara-quillfeather-1a2b"),
        ("http://de.linkedin.com/in/mara/?trk=x#y", "linkedin.com/in/mara"),
        ("www.linkedin.com/in/mara/de", "linkedin.com/in/mara"),
        ("linkedin.com/in/zo%C3%AB-brandt", "linkedin.com/in/zoë-brandt"),
        ("https://www.linkedin.com/in/zoe\u0308-brandt", "linkedin.com/in/zoë-brandt"),
        ("%C3%A9mile-vauclair", "linkedin.com/in/émile-vauclair"),
        ("odalys-bw", "linkedin.com/in/odalys-bw"),
        ("", ""),
        ("https://www.linkedin.com/company/acme", ""),
        ("https://example.org/in/mara", ""),
        ("mara@example.org", ""),
        ("a%2Fb", ""),
        ("two words", ""),
    ],
)
def test_profile_keys(url: str, key: str) -> None:
    assert profile_key(url) == key


def test_a_link_leads_back_to_its_key() -> None:
    for key in ("linkedin.com/in/mara-1a", "linkedin.com/in/émile", "linkedin.com/in/陈"):
        assert profile_link(key).isascii()
        assert profile_key(profile_link(key)) == key


@pytest.mark.parametrize(
    ("last", "family"),
    [
        ("Doe", "Doe"),
        ("Doe, Ph.D.", "Doe"),
        ("Hale PhD", "Hale"),
        ("O’Neil, PMP® 🚀", "O’Neil"),
        ("Vauclair ☕", "Vauclair"),
        ("O’Malley Jr.", "O’Malley Jr."),
        ("VAN DYKE", "VAN DYKE"),
        ("de la Cruz", "de la Cruz"),
        ("🚀", "🚀"),
        ("PhD", "PhD"),
        ("陈", "陈"),
        ("शर्मा", "शर्मा"),
        ("Rocket 🚀✌️", "Rocket"),
        ("المثال", "المثال"),
    ],
)
def test_family_names_without_what_hangs_on_them(last: str, family: str) -> None:
    assert family_for_sorting(last) == family


def test_a_name_is_the_same_with_and_without_degree() -> None:
    assert name_key("Odalys", "Brightwater, PhD, PMP®") == name_key(" odalys", "Brightwater")


def test_a_readable_name_of_a_link() -> None:
    assert name_from_key("linkedin.com/in/mara-quillfeather-1a2b") == "Mara Quillfeather"
    assert name_from_key("linkedin.com/in/a0") == "A0"
    assert name_from_key("") == ""


def test_texts_lose_their_html_and_nothing_else() -> None:
    html = '<p class="spinmail-quill-editor__spin-break">Hi Ada,</p><ul><li>Remote &amp; senior</li></ul>'
    assert plain_text(html) == "Hi Ada,\n\n- Remote & senior"
    assert plain_text("a < b and <3 you <name> & me\r\nok\r") == "a < b and <3 you <name> & me\nok"
    assert plain_text("<script>alert(1)</script>") == "<script>alert(1)</script>"
    assert plain_text("a\n\n- b\n  c") == "a\n\n- b\n  c"


def test_hostile_texts_cost_no_more_than_their_length() -> None:
    wide = 200_000
    assert plain_text("\n" + " " * wide + "x\n\n\ny").endswith("x\n\ny")
    assert plain_text("<p " * wide).startswith("<p")
    assert family_for_sorting("!" * wide + "x" + "!" * wide) == "!" * wide + "x"
    assert len(split_names("A" * wide + "x!, " + "AB" * wide + "!", 0)) == 2
    assert profile_key("-" * wide + "!") == "linkedin.com/in/" + "-" * wide + "!"


def test_joined_names_are_taken_apart_where_they_can_be() -> None:
    assert split_names("Odalys Brightwater, PhD, PMP®, Émile Vauclair", 2) == [
        "Odalys Brightwater, PhD, PMP®",
        "Émile Vauclair",
    ]
    assert split_names("Brightwater, Odalys", 1) == ["Brightwater, Odalys"]
    assert split_names("MARY JONES, BOB RAY", 0) == ["MARY JONES", "BOB RAY"]
    assert split_names("", 2) == []
    assert len(split_names("A, B, C", 2)) == 3


ADA, MARA, ZED = (PersonRef(name, f"linkedin.com/in/{name.lower()}") for name in ("Ada", "Mara", "Zed"))


def message(thread: str, sender: PersonRef, *to: PersonRef, from_me: bool | None = None) -> MessageDraft:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    return MessageDraft("m", 1, Channel.LINKEDIN, thread, at, sender, to, "x", from_me=from_me)


def source(
    *, messages: tuple[MessageDraft, ...] = (), owners: tuple[OwnerDraft, ...] = (), invitation: bool = False
) -> SourceRead:
    made = SourceRead("f", "x", messages=list(messages), owners=list(owners))
    if invitation:
        made.invitations.append(InvitationDraft("f", 1, Direction.IN, MARA, ADA, None, ""))
    return made


def test_the_owner_is_the_one_that_invitations_name() -> None:
    assert find_owner([source(invitation=True)]) == OwnerDraft(("Ada",), ("linkedin.com/in/ada",))


def test_the_owner_is_who_writes_under_the_profiles_name() -> None:
    namesake = PersonRef("Ada", "linkedin.com/in/other-ada")
    sources = [
        source(
            owners=(OwnerDraft(names=("Ada",)), OwnerDraft(emails=("a@b.c",)), OwnerDraft(phones=("+1",)))
        ),
        source(messages=(message("1", ADA, MARA), message("2", ADA, ZED), message("3", namesake, ADA))),
    ]
    assert find_owner(sources) == OwnerDraft(("Ada",), ("linkedin.com/in/ada",), ("a@b.c",), ("+1",))


def test_the_owner_is_in_every_conversation() -> None:
    messages = (message("1", MARA, ADA), message("2", ADA, ZED), message("3", ZED, ADA))
    assert find_owner([source(messages=messages)]) == OwnerDraft(("Ada",), ("linkedin.com/in/ada",))
    nameless = (message("1", MARA, PersonRef("Ada")), message("2", ADA, PersonRef("Zed")))
    assert find_owner([source(messages=nameless)]) == OwnerDraft(("Ada",), ("linkedin.com/in/ada",))


def test_the_owner_is_who_sent_what_went_out() -> None:
    assert find_owner([source(messages=(message("1", PersonRef("Ada"), MARA, from_me=True),))]) == OwnerDraft(
        ("Ada",)
    )


def test_the_owner_is_not_guessed() -> None:
    assert find_owner([]) is None
    assert find_owner([source(messages=(message("1", MARA, ADA),))]) is None
    assert find_owner([source(messages=(message("1", MARA, ADA), message("2", ADA, MARA)))]) is None
