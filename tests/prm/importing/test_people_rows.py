from __future__ import annotations

from datetime import date

import pytest

from prm.importing.days import Order
from prm.importing.drafts import AddressDraft, ContactDraft, DateDraft, SourceRead, TalkDraft
from prm.importing.people_rows import PeopleRows, Slot, split_tags
from prm.importing.targets import Target
from prm.words import MethodKind


def read(columns: dict[str, Target], *rows: tuple[str, ...], order: Order = Order.UNKNOWN) -> SourceRead:
    found = SourceRead("people.csv", "table")
    slots = [Slot(at, target, title) for at, (title, target) in enumerate(columns.items())]
    PeopleRows(found, slots, order).take_all([(at, list(row)) for at, row in enumerate(rows, 2)])
    found.read = len(rows)
    assert found.read == found.drafts + found.skipped.total() + found.rejected
    return found


def one(target: Target, cell: str, order: Order = Order.UNKNOWN) -> ContactDraft:
    found = read({"Name": Target.NAME, "X": target}, ("Ada Lovelace", cell), order=order)
    return found.contacts[0]


def test_names_whole_and_in_parts() -> None:
    found = read(
        {"G": Target.GIVEN_NAME, "M": Target.MIDDLE_NAME, "F": Target.FAMILY_NAME, "O": Target.ORGANIZATION},
        ("Ada", "King", "Lovelace", ""),
        ("", "", "", "Engine Works"),
    )
    assert [draft.fields["display_name"] for draft in found.contacts] == ["Ada King Lovelace", "Engine Works"]
    assert found.contacts[0].fields["family_name"] == "Lovelace"
    assert [problem.rejected for problem in found.problems] == [False]


def test_who_has_no_name_and_no_address_is_rejected() -> None:
    found = read({"Name": Target.NAME, "Note": Target.NOTE}, ("", "something"))
    assert (found.rejected, found.contacts) == (1, [])


def test_several_addresses_in_a_cell() -> None:
    emails = one(Target.EMAIL, "Ada <ada@a.example>; ada@b.example, c@c.example ::: d@d.example").methods
    assert [method.value for method in emails] == ["ada@a.example"]
    emails = one(Target.EMAIL, "ada@b.example, c@c.example ::: d@d.example").methods
    assert [method.value for method in emails] == ["ada@b.example", "c@c.example", "d@d.example"]
    phones = one(Target.PHONE, "+1 555 0100; +1 555 0101").methods
    assert [method.value for method in phones] == ["+1 555 0100", "+1 555 0101"]
    assert one(Target.LINK, "@ada").methods[0].kind is MethodKind.HANDLE


def test_what_is_no_address_is_marked_and_left_out() -> None:
    found = read({"Name": Target.NAME, "Mail": Target.EMAIL}, ("Ada", "none"))
    assert found.contacts[0].methods == ()
    assert [(problem.line, problem.field, problem.rejected) for problem in found.problems] == [
        (2, "Mail", False)
    ]


def test_the_other_things_of_a_row() -> None:
    assert one(Target.TAGS, "clients; #lisbon, clients").tags == ("clients", "lisbon")
    assert one(Target.RHYTHM, "monthly").fields["circle"] == "Monthly"
    assert one(Target.RHYTHM, "every 3 weeks").fields["cadence_days"] == "21"
    assert one(Target.HOW_MET, "on a  train").fields["how_met"] == "on a train"
    assert one(Target.NOTE, "two\r\nlines").notes == ("two\nlines",)
    assert one(Target.PLACE, "Lisbon").fields["place"] == "Lisbon"
    assert one(Target.ADDRESS, "1 Some St\n1000 Lisbon").addresses == (
        AddressDraft(street="1 Some St, 1000 Lisbon"),
    )
    assert one(Target.BIRTHDAY, "--05-14").fields["birthday"] == "--05-14"
    assert one(Target.OTHER_DATE, "2019-06-01").dates == (DateDraft("", "2019-06-01"),)
    assert one(Target.LAST_IN_PERSON, "21.03.2026").talks == (TalkDraft(date(2026, 3, 21), in_person=True),)
    assert one(Target.LAST_TALKED, "2026-03-21").talks == (TalkDraft(date(2026, 3, 21), in_person=False),)


def test_an_ambiguous_day_is_never_guessed_and_told_once() -> None:
    columns = {"Name": Target.NAME, "Last": Target.LAST_TALKED}
    rows = (("Ada", "03/04/2024"), ("Grace", "05/06/2024"))
    found = read(columns, *rows)
    assert [draft.talks for draft in found.contacts] == [(), ()]
    assert len(found.problems) == 1
    assert "two ways" in found.problems[0].reason
    found = read(columns, *rows, order=Order.DAY_FIRST)
    assert [draft.talks[0].on for draft in found.contacts] == [date(2024, 4, 3), date(2024, 6, 5)]


def test_the_key_is_the_address_else_the_link_else_the_name() -> None:
    assert one(Target.EMAIL, "ADA@a.example").record_key == "ada@a.example"
    assert one(Target.LINK, "https://www.example.org/ada/").record_key == "example.org/ada"
    assert one(Target.PHONE, "+1 555").record_key == "ada lovelace"
    assert one(Target.ORGANIZATION, "Engine Works").record_key == "ada lovelace|engine works"
    assert one(Target.ORGANIZATION, "Engine Works").by_name
    assert not one(Target.PHONE, "+1 555").by_name


def test_one_person_twice_and_two_of_one_name() -> None:
    columns = {"Name": Target.NAME, "Mail": Target.EMAIL, "Note": Target.NOTE}
    found = read(columns, ("Ada", "a@x.example", "one"), ("Ada", "a@x.example", "two"))
    assert [draft.notes for draft in found.contacts] == [("one", "two")]
    assert found.skipped.total() == 1
    found = read(columns, ("Ada", "ab@x.example", ""), ("Bob", "ab@x.example", ""))
    assert {draft.record_key for draft in found.contacts} == {"ab@x.example|ada", "ab@x.example|bob"}
    found = read(columns, ("Ada", "", "one"), ("Ada", "", "two"), ("Ada", "", "two"))
    assert [draft.record_key for draft in found.contacts] == ["ada", "ada|2"]


def test_the_mark_before_a_formula_is_taken_off() -> None:
    assert one(Target.NOTE, "'=1+1").notes == ("=1+1",)


@pytest.mark.parametrize(
    ("cell", "tags"), [("a;b", ["a", "b"]), ("a, b", ["a", "b"]), (" ; ", []), ("#a b", ["a b"])]
)
def test_tags_of_a_cell(cell: str, tags: list[str]) -> None:
    assert split_tags(cell) == tags
