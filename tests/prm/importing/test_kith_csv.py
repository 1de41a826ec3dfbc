from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from prm.database import Database
from prm.exporting import export
from prm.exporting.archive import RECORDS
from prm.exporting.csv_files import METHOD_COLUMNS, split_dates
from prm.importing.drafts import MethodDraft, PersonRef, SourceRead
from prm.importing.inputs import open_inputs
from prm.importing.kith_csv import (
    KITH_CONTACTS,
    KITH_FOLLOW_UPS,
    KITH_INTERACTIONS,
    KITH_NOTES,
    KithCsv,
    entries,
)
from prm.importing.text import decode_head
from prm.words import FollowUpKind, FollowUpStatus, InteractionKind, MethodKind
from tests.prm.exporting.books import Fill, books, open_book, sample, uid

READERS = {
    "contacts": KITH_CONTACTS,
    "interactions": KITH_INTERACTIONS,
    "follow-ups": KITH_FOLLOW_UPS,
    "notes": KITH_NOTES,
}


def read_text(reader: KithCsv, text: str) -> SourceRead:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "kith.csv"
        path.write_text(text, encoding="utf-8-sig", newline="")
        return reader.read(open_inputs([path])[0])


def read_back(book: Database, what: str, *, exact: bool = False) -> SourceRead:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "out.csv"
        export(book, path, what=what, exact=exact)
        return READERS[what].read(open_inputs([path])[0])


@pytest.fixture
def book(tmp_path: Path) -> Any:
    with open_book(tmp_path / "book") as database:
        database.write(sample)
        yield database


@pytest.mark.parametrize("what", READERS)
def test_a_table_is_known_by_its_columns_and_by_one_reader_only(
    book: Database, tmp_path: Path, what: str
) -> None:
    path = tmp_path / "anything.csv"
    export(book, path, what=what)
    file = open_inputs([path])[0]
    head = decode_head(file.head())
    assert [name for name, reader in READERS.items() if reader.recognise(file, head)] == [what]


@pytest.mark.parametrize("exact", [False, True])
def test_people_come_back(book: Database, exact: bool) -> None:
    found = read_back(book, "contacts", exact=exact)
    assert (found.source, found.read, found.problems) == ("kith", 2, [])
    tomas, ines = found.contacts
    assert tomas.fields == {"display_name": "=Tomás; O'Hara", "nickname": "@tom"}
    assert ines.uid == ines.record_key == uid(2)
    assert ines.fields == {
        "display_name": "Inês Duarte",
        "given_name": "Inês",
        "family_name": "Duarte",
        "organization": "Harbour; Co",
        "position": "Pilot",
        "how_met": "At the quay, in the rain",
        "circle": "Monthly",
        "birthday": "--05-14",
        "anniversary": "2019-06-01",
    }
    assert ines.methods == (
        MethodDraft(MethodKind.EMAIL, "ines@example.org", "work: new"),
        MethodDraft(MethodKind.PHONE, "+351 900 000"),
        MethodDraft(MethodKind.LINK, "https://www.linkedin.com/in/ines"),
    )
    assert ines.tags == ("Friends",)
    assert ines.extra == {}


def test_exchanges_come_back(book: Database) -> None:
    (talk,) = read_back(book, "interactions").interactions
    assert talk.people == (PersonRef("=Tomás; O'Hara", uid=uid(1)), PersonRef("Inês Duarte", uid=uid(2)))
    assert (talk.uid, talk.kind, talk.channel, talk.title) == (
        uid(6),
        InteractionKind.MESSAGE,
        "linkedin",
        "Boats",
    )
    assert (talk.started_on, talk.happened_on) == (date(2026, 10, 1), date(2026, 10, 2))
    assert (talk.meaningful, talk.decided_by, talk.token_kind, talk.awaiting) == (True, "rules", "", "")


def test_follow_ups_and_notes_come_back(book: Database) -> None:
    ask, done = read_back(book, "follow-ups").follow_ups
    assert ask.person == PersonRef("Inês Duarte", uid=uid(2))
    assert (ask.kind, ask.status, ask.text) == (FollowUpKind.ASK, FollowUpStatus.OPEN, "ask, how it went")
    assert (ask.due_on, ask.rule, ask.uid) == (date(2026, 12, 1), "FREQ=YEARLY", uid(9))
    assert (done.status, done.closed_on) == (FollowUpStatus.DONE, date(2026, 10, 5))
    (note,) = read_back(book, "notes").notes
    assert (note.uid, note.text) == (uid(7), "Likes: rye bread,\nand tides")
    assert note.made_at == datetime(2026, 10, 4, tzinfo=UTC)
    assert note.edited_at is None


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(fill=books())
def test_any_person_comes_back_without_loss(fill: Fill) -> None:
    with open_book() as book:
        book.write(fill)
        records = [r for r in book.read(lambda tx: list(RECORDS["contact"](tx))) if not r["trashed_at"]]
        for exact in (False, True):
            found = read_back(book, "contacts", exact=exact)
            named = {
                r["uid"]: r
                for r in records
                if r["display_name"].strip() or r["given_name"].strip() or r["family_name"].strip()
            }
            assert found.read == len(records)
            assert {draft.uid for draft in found.contacts} == set(named)
            for draft in found.contacts:
                same_person(draft, named[draft.uid])


def same_person(draft: Any, record: dict[str, Any]) -> None:
    for name in ("given_name", "family_name", "nickname", "place", "how_met"):
        assert draft.fields.get(name, "") == record[name]
    if record["display_name"].strip():
        assert draft.fields["display_name"] == record["display_name"]
    assert draft.fields.get("circle") == record["circle"]
    assert draft.fields.get("connected_on") == record["connected_on"]
    assert draft.fields.get("cadence_days", "None") == str(record["cadence_days"])
    assert draft.fields.get("leave_alone", "") == record["leave_alone"]
    assert ("hidden" in draft.extra) == (record["hidden_at"] is not None)
    wanted = {(one["kind"], one["value"], one["label"]) for one in record["methods"]}
    assert {(method.kind, method.value, method.label) for method in draft.methods} == wanted
    assert len(METHOD_COLUMNS) == len(MethodKind)
    assert set(draft.tags) == set(record["tags"])
    birthday, others = split_dates(record["dates"])
    assert draft.fields.get("birthday", "") == birthday
    back = entries(draft.extra.get("other_dates", ""))
    if "anniversary" in draft.fields and ("anniversary", draft.fields["anniversary"]) not in back:
        back.append(("anniversary", draft.fields["anniversary"]))
    assert sorted(back) == sorted(others)


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(fill=books())
def test_any_note_follow_up_and_exchange_comes_back(fill: Fill) -> None:
    with open_book() as book:
        book.write(fill)
        trashed = {r["uid"] for r in book.read(lambda tx: list(RECORDS["contact"](tx))) if r["trashed_at"]}
        notes = {r["uid"]: r for r in book.read(lambda tx: list(RECORDS["note"](tx)))}
        for note in read_back(book, "notes").notes:
            assert note.text == notes[note.uid]["text"]
            assert note.person.uid == notes[note.uid]["contact_uid"]
        follow_ups = [
            r for r in book.read(lambda tx: list(RECORDS["follow_up"](tx))) if r["contact_uid"] not in trashed
        ]
        back = {draft.uid: draft for draft in read_back(book, "follow-ups").follow_ups}
        assert set(back) == {r["uid"] for r in follow_ups}
        for record in follow_ups:
            draft = back[record["uid"]]
            assert (draft.text, draft.kind, draft.status, draft.rule) == tuple(
                record[name] for name in ("text", "kind", "status", "rule")
            )
        exchanges = {r["uid"]: r for r in book.read(lambda tx: list(RECORDS["interaction"](tx)))}
        for talk in read_back(book, "interactions").interactions:
            record = exchanges[talk.uid]
            assert (talk.text, talk.title, talk.kind) == (record["text"], record["title"], record["kind"])
            assert [one.uid for one in talk.people] == [
                one for one in record["contact_uids"] if one not in trashed
            ]
            assert (talk.token_kind, talk.awaiting) == (record["token_kind"], record["awaiting"])


def test_a_person_of_ones_own_row_needs_no_uid() -> None:
    text = "uid,display_name,how_met,emails,Shoe size\r\n,Ann Lee,,home: Ann@example.org,38\r\n,,here,,\r\n"
    found = read_text(KITH_CONTACTS, text)
    (ann,) = found.contacts
    assert (ann.uid, ann.record_key, ann.extra) == ("", "ann@example.org", {"shoe size": "38"})
    assert (found.read, found.rejected) == (2, 1)
    assert found.problems[0].line == 3


def test_a_name_in_two_parts_is_a_name() -> None:
    (ann,) = read_text(
        KITH_CONTACTS, "uid,display_name,given_name,family_name,how_met\n1,,Ann,Lee,\n"
    ).contacts
    assert ann.fields["display_name"] == "Ann Lee"


@pytest.mark.parametrize(
    ("column", "value"),
    [("connected_on", "last May"), ("cadence_days", "often"), ("cadence_days", "0"), ("cadence_days", "9" * 30), ("leave_alone", "moved")],
)  # fmt: skip
def test_a_cell_that_does_not_fit_is_marked_and_the_person_kept(column: str, value: str) -> None:
    found = read_text(KITH_CONTACTS, f"uid,display_name,how_met,{column}\n1,Ann,,{value}\n")
    assert found.contacts[0].fields == {"display_name": "Ann"}
    (problem,) = found.problems
    assert (problem.line, problem.field, problem.rejected) == (2, column, False)


def test_broken_exchanges_notes_and_follow_ups_are_rejected_with_their_line() -> None:
    talks = read_text(
        KITH_INTERACTIONS, "uid,contact_uids,contacts,happened_on\n1,a,,\n2,,,2026-01-01\n3,,Ann,2026-01-01\n"
    )
    assert [problem.line for problem in talks.problems] == [2, 3]
    assert talks.interactions[0].people == (PersonRef("Ann"),)
    assert talks.interactions[0].meaningful is None
    assert talks.read_to is None, "a book's own table says nothing about how far a source was read"
    notes = read_text(KITH_NOTES, "uid,contact_uid,contact,text,made_at\n1,,,x,\n2,a,, ,\n3,a,,x,yesterday\n")
    assert (notes.rejected, dict(notes.skipped), len(notes.notes), len(notes.problems)) == (
        1,
        {"empty": 1},
        1,
        2,
    )
    follow_ups = read_text(KITH_FOLLOW_UPS, "uid,contact_uid,status,due_on\n1,,open,\n2,a,?,soon\n")
    assert (follow_ups.rejected, len(follow_ups.follow_ups), len(follow_ups.problems)) == (1, 1, 3)
    for found in (talks, notes, follow_ups):
        assert found.read == found.drafts + found.skipped.total() + found.rejected


def test_a_hand_written_cell_is_read_as_well_as_it_can_be() -> None:
    assert entries("a@x.org;b@x.org") == [("", "a@x.org"), ("", "b@x.org")]
    assert entries("a\\") == [("", "a\\")]
    assert entries("; ;") == []
