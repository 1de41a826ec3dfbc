"""Random books for the tests of everything that leaves a book and comes back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from prm.clock import FixedClock
from prm.database import Database, Transaction
from prm.store.derived import sort_key
from prm.words import (
    DEFAULT_CIRCLES,
    Awaiting,
    DateKind,
    Decision,
    Direction,
    FollowUpKind,
    FollowUpStatus,
    InteractionKind,
    LeaveAlone,
    MethodKind,
    StoryDirection,
    TokenKind,
)

NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
Fill = Callable[[Transaction], None]

texts = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=12)
some_texts = texts.filter(bool)
names = st.one_of(
    some_texts, st.sampled_from(["Inês Duarte", "=SUM(A1)", "'=x", "+49 170", "a; b: c\\n", "李 明"])
)
days = st.dates(date(1990, 1, 1), date(2026, 11, 22)).map(date.isoformat)
maybe_days = st.none() | days
instants = st.datetimes(datetime(1990, 1, 1), datetime(2026, 11, 22)).map(
    lambda at: at.strftime("%Y-%m-%dT%H:%M:%SZ")
)
maybe_instants = st.none() | instants


def uid(number: int) -> str:
    return f"0190{number:04x}-0000-7000-8000-000000000000"


def word(words: Any) -> st.SearchStrategy[str]:
    return st.sampled_from([str(one) for one in words])


def row(**columns: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(columns)


contacts = row(
    display_name=names, given_name=texts, family_name=texts, nickname=texts, place=texts, how_met=texts,
    connected_on=maybe_days, cadence_days=st.none() | st.integers(1, 900), placed_in_circle_on=maybe_days,
    not_this_time_on=maybe_days, later_until_on=maybe_days, leave_alone=st.just("") | word(LeaveAlone),
    hidden_at=maybe_instants, trashed_at=maybe_instants, made_at=instants, extra=texts,
)  # fmt: skip
methods = row(kind=word(MethodKind), value=names, label=texts)
positions = row(
    organization=texts, title=texts, is_current=st.integers(0, 1), started_on=maybe_days, ended_on=maybe_days,
    seen_on=maybe_days,
)  # fmt: skip
addresses = row(label=texts, street=texts, city=texts, region=texts, postal_code=texts, country=texts)
dates = st.tuples(
    word(DateKind), texts, st.none() | st.integers(1900, 2026), st.integers(1, 12), st.integers(1, 28)
)
verdicts = st.one_of(
    st.just({"meaningful": 1, "token_kind": "", "awaiting": ""}),
    word(TokenKind).map(lambda kind: {"meaningful": 0, "token_kind": kind, "awaiting": ""}),
    word(Awaiting).map(lambda who: {"meaningful": 0, "token_kind": "", "awaiting": who}),
)
messages = row(at=instants, from_me=st.integers(0, 1), sender_name=texts, conversation=texts, text=texts)
codes = st.lists(
    st.sampled_from(["both_wrote", "messages:11", "quote:0:in%0020touch", "you_decided", "new_code:3"])
)


@st.composite
def books(draw: DrawFn) -> Fill:
    """A command that fills an empty book with anything it can hold."""
    people = draw(st.lists(contacts, max_size=4))
    facts = [_facts_of_person(draw) for _ in people]
    exchanges = [_exchange(draw, len(people)) for _ in range(draw(st.integers(0, 3)))]
    return _filler(draw(_loose_ends()), people, facts, exchanges, draw(st.randoms(use_true_random=False)))


def _facts_of_person(draw: DrawFn) -> dict[str, Any]:
    return {
        "methods": draw(st.lists(methods, max_size=3, unique_by=lambda one: (one["kind"], one["value"]))),
        "positions": draw(st.lists(positions, max_size=2)),
        "addresses": draw(st.lists(addresses, max_size=1)),
        "dates": draw(st.lists(dates, max_size=2)),
        "tags": draw(st.lists(st.sampled_from(["Friends", "=tag", "ž; y"]), unique=True, max_size=2)),
        "notes": draw(st.lists(st.tuples(texts, instants, maybe_instants), max_size=2)),
        "follow_ups": draw(st.lists(_follow_ups, max_size=2)),
    }


_follow_ups = row(
    kind=word(FollowUpKind), text=texts, due_on=maybe_days, rule=st.sampled_from(["", "FREQ=YEARLY"]),
    status=word(FollowUpStatus), closed_on=maybe_days, made_at=instants,
)  # fmt: skip


def _exchange(draw: DrawFn, people: int) -> dict[str, Any]:
    first, last = sorted(draw(st.tuples(days, days)))
    return {
        "row": {
            "kind": draw(word(InteractionKind)), "channel": draw(st.sampled_from(["", "linkedin", "mail"])),
            "title": draw(texts), "text": draw(texts), "started_on": first, "happened_on": last,
            "started_at": draw(maybe_instants), "ended_at": draw(maybe_instants), "direction": draw(st.just("") | word(Direction)),
            "is_group": draw(st.integers(0, 1)), "decided_by": draw(st.sampled_from(["rules", "you"])),
            "likelihood": draw(st.integers(0, 1000)), "reasons": "\n".join(draw(codes)), "rules_version": 1,
            "merged_hand": draw(st.sampled_from(["", '{"kind": "call"}'])), "made_at": draw(instants), **draw(verdicts),
        },
        "people": draw(st.lists(st.integers(0, people - 1), unique=True)) if people else [],
        "messages": draw(st.lists(messages, max_size=3)),
    }  # fmt: skip


@st.composite
def _loose_ends(draw: DrawFn) -> dict[str, Any]:
    return {
        "circle": draw(some_texts.filter(lambda name: name not in {one.name for one in DEFAULT_CIRCLES})),
        "lists": draw(st.lists(names, max_size=2)),
        "me": draw(st.lists(some_texts, max_size=2, unique=True)),
        "stories": draw(st.lists(st.tuples(texts, days), max_size=1)),
        "decision": draw(st.just("") | word(Decision)),
    }


def _filler(
    loose: dict[str, Any],
    people: list[dict[str, Any]],
    facts: list[dict[str, Any]],
    exchanges: list[dict[str, Any]],
    random: Any,
) -> Fill:
    def fill(tx: Transaction) -> None:
        circle = tx.insert("circle", uid=uid(1), name=loose["circle"], cadence_days=11, position=9)
        source = tx.insert("source", name="linkedin")
        tx.insert("coverage", source_id=source, part="messages", read_to="2026-11-21")
        for place, name in enumerate(loose["lists"]):
            tx.insert("list", uid=uid(100 + place), name=name, query='{"tag": "x"}', position=place)
        for name in loose["me"]:
            tx.insert("me", kind="name", value=name, norm=name)
        tx.insert("tag", name="worn by nobody", norm="worn by nobody")
        order = list(range(len(people)))
        random.shuffle(order)
        ids = {at: _person(tx, at, people[at], facts[at], random.choice([None, circle])) for at in order}
        for at, exchange in enumerate(exchanges):
            _insert_exchange(tx, at, exchange, ids, source)
        _between_people(tx, list(ids.values()), loose, source, len(exchanges))

    return fill


def _person(
    tx: Transaction, at: int, person: dict[str, Any], facts: dict[str, Any], circle: int | None
) -> int:
    key = sort_key(person["display_name"])
    contact = tx.insert("contact", uid=uid(200 + at), circle_id=circle, sort_key=key, **person)
    for method in facts["methods"]:
        tx.insert("contact_method", contact_id=contact, norm=method["value"], **method)
    for table in ("positions", "addresses"):
        for one in facts[table]:
            tx.insert({"positions": "position", "addresses": "address"}[table], contact_id=contact, **one)
    for kind, label, year, month, day in facts["dates"]:
        tx.insert("contact_date", contact_id=contact, kind=kind, label=label, year=year, month=month, day=day)
    for name in facts["tags"]:
        tx.sql("INSERT INTO tag(name, norm) VALUES (?, ?) ON CONFLICT DO NOTHING", (name, name.casefold()))
        tag = tx.sql("SELECT id FROM tag WHERE name = ?", (name,)).scalar()
        tx.insert("contact_tag", contact_id=contact, tag_id=tag)
    for number, (text, made, edited) in enumerate(facts["notes"]):
        tx.insert(
            "note",
            uid=uid(1000 + at * 10 + number),
            contact_id=contact,
            text=text,
            made_at=made,
            edited_at=edited,
        )
    for number, follow_up in enumerate(facts["follow_ups"]):
        tx.insert("follow_up", uid=uid(2000 + at * 10 + number), contact_id=contact, **follow_up)
    return contact


def _insert_exchange(
    tx: Transaction, at: int, exchange: dict[str, Any], ids: dict[int, int], source: int
) -> None:
    interaction = tx.insert(
        "interaction",
        uid=uid(3000 + at),
        source_id=source,
        message_count=len(exchange["messages"]),
        **exchange["row"],
    )
    for person in exchange["people"]:
        tx.insert("participant", interaction_id=interaction, contact_id=ids[person])
    for number, message in enumerate(exchange["messages"]):
        tx.insert("message", interaction_id=interaction, key=bytes([at, number] * 8), **message)


def _between_people(
    tx: Transaction, ids: list[int], loose: dict[str, Any], source: int, exchanges: int
) -> None:
    interaction = tx.sql("SELECT MAX(id) FROM interaction").scalar()
    made = "2026-01-01T00:00:00Z"
    tx.insert("tombstone", kind="contact", key_hash="ab" * 16, made_at=made)
    tx.insert(
        "invitation",
        uid=uid(4000),
        key="k1",
        direction="in",
        name="Somebody",
        decision=loose["decision"],
        made_at=made,
    )
    for place, (text, day) in enumerate(loose["stories"]):
        story = tx.insert(
            "story",
            uid=uid(5000 + place),
            direction=str(StoryDirection.GIVEN),
            text=text,
            happened_on=day,
            made_at=made,
        )
        if interaction:
            tx.insert("story_interaction", story_id=story, interaction_id=interaction)
        for contact in ids[:1]:
            tx.insert("story_contact", story_id=story, contact_id=contact)
    if len(ids) < 2:
        return
    low, high = sorted(ids[:2])
    tx.insert("keep_apart", contact_id=low, other_contact_id=high, made_at=made)
    tx.insert("relation", uid=uid(6000), contact_id=high, other_contact_id=low, kind="partner")
    tx.insert("relation", uid=uid(6001), contact_id=high, other_name="Zoë", kind="child", note="n")
    tx.insert(
        "merge", contact_id=low, absorbed_uid=uid(7000), absorbed=json.dumps({"uid": uid(7000)}), made_at=made
    )
    tx.insert("base", source_id=source, record_key="k", contact_id=low, fields='{"place": "Porto"}')
    tx.insert(
        "invitation",
        uid=uid(4001),
        key="k2",
        direction="out",
        name="N",
        contact_id=high,
        source_id=source,
        made_at=made,
    )
    if interaction:
        tx.insert(
            "follow_up",
            uid=uid(8000),
            contact_id=low,
            interaction_id=interaction,
            kind="ask",
            text="t",
            status="open",
            made_at=made,
        )


def sample(tx: Transaction) -> None:
    """A small book with something of every kind, always the same."""
    tx.insert("source", name="linkedin")
    tx.insert("coverage", source_id=1, part="messages", read_from="2020-01-01", read_to="2026-11-21")
    tx.insert("list", uid=uid(100), name="Family", query="{}", position=1)
    tx.insert("me", kind="email", value="Maya@example.org", norm="maya@example.org")
    tx.insert("tag", name="Friends", norm="friends")
    ines = tx.insert(
        "contact", uid=uid(2), display_name="Inês Duarte", given_name="Inês", family_name="Duarte", circle_id=2,
        placed_in_circle_on="2026-09-01", how_met="At the quay, in the rain", made_at="2026-01-01T00:00:00Z",
    )  # fmt: skip
    tomas = tx.insert(
        "contact", uid=uid(1), display_name="=Tomás; O'Hara", nickname="@tom", made_at="2026-01-02T00:00:00Z"
    )
    gone = tx.insert(
        "contact",
        uid=uid(3),
        display_name="Trashed",
        made_at="2026-01-02T00:00:00Z",
        trashed_at="2026-11-01T00:00:00Z",
    )
    for contact, name in tx.sql("SELECT id, display_name FROM contact").fetchall():
        tx.sql("UPDATE contact SET sort_key = ? WHERE id = ?", (sort_key(name), contact))
    tx.insert("contact_tag", contact_id=ines, tag_id=1)
    tx.insert(
        "contact_method",
        contact_id=ines,
        kind="email",
        value="ines@example.org",
        norm="ines@example.org",
        label="work: new",
    )
    tx.insert("contact_method", contact_id=ines, kind="phone", value="+351 900 000", norm="+351900000")
    link = "https://www.linkedin.com/in/ines"
    tx.insert("contact_method", contact_id=ines, kind="link", value=link, norm="linkedin.com/in/ines")
    tx.insert("address", contact_id=ines, label="home", street="Rua A, 1", city="Porto", country="Portugal")
    tx.insert("position", contact_id=ines, organization="Harbour; Co", title="Pilot", is_current=1)
    tx.insert("contact_date", contact_id=ines, kind="birthday", label="", year=None, month=5, day=14)
    tx.insert("contact_date", contact_id=ines, kind="anniversary", label="", year=2019, month=6, day=1)
    tx.insert("relation", uid=uid(4), contact_id=ines, other_contact_id=tomas, kind="partner")
    tx.insert("keep_apart", contact_id=ines, other_contact_id=tomas, made_at="2026-01-03T00:00:00Z")
    tx.insert("merge", contact_id=ines, absorbed_uid=uid(5), absorbed="{}", made_at="2026-01-03T00:00:00Z")
    talk = tx.insert(
        "interaction", uid=uid(6), kind="message", channel="linkedin", source_id=1, title="Boats", text="",
        started_on="2026-10-01", happened_on="2026-10-02", started_at="2026-10-01T08:00:00Z", message_count=2,
        ended_at="2026-10-02T08:00:00Z", is_group=0, meaningful=1, decided_by="rules", likelihood=910,
        reasons="both_wrote\nmessages:2", rules_version=1, made_at="2026-10-03T00:00:00Z",
    )  # fmt: skip
    for contact in (ines, tomas):
        tx.insert("participant", interaction_id=talk, contact_id=contact)
    for number, (mine, text) in enumerate([(1, "Do you still *sail*?"), (0, "# Yes,\n- every Sunday")]):
        tx.insert(
            "message", interaction_id=talk, at=f"2026-10-0{number + 1}T08:00:00Z", from_me=mine, sender_name="" if mine else "Inês",
            conversation="c1", text=text, key=bytes([number] * 16),
        )  # fmt: skip
    tx.insert(
        "note",
        uid=uid(7),
        contact_id=ines,
        text="Likes: rye bread,\nand tides",
        made_at="2026-10-04T00:00:00Z",
    )
    tx.insert(
        "note",
        uid=uid(8),
        contact_id=gone,
        text="about somebody in the trash",
        made_at="2026-10-04T00:00:00Z",
    )
    tx.insert(
        "follow_up", uid=uid(9), contact_id=ines, interaction_id=talk, kind="ask", text="ask, how it went", due_on="2026-12-01",
        status="open", made_at="2026-10-04T00:00:00Z", rule="FREQ=YEARLY",
    )  # fmt: skip
    tx.insert(
        "follow_up",
        uid=uid(10),
        contact_id=ines,
        kind="mine",
        text="done",
        status="done",
        closed_on="2026-10-05",
        made_at="2026-10-04T00:00:00Z",
    )
    tx.insert(
        "invitation",
        uid=uid(11),
        contact_id=tomas,
        source_id=1,
        key="k",
        direction="in",
        name="Tomás",
        made_at="2026-01-01T00:00:00Z",
    )
    story = tx.insert(
        "story",
        uid=uid(12),
        direction="given",
        text="A berth",
        happened_on="2026-10-06",
        made_at="2026-10-06T00:00:00Z",
    )
    tx.insert("story_contact", story_id=story, contact_id=ines)
    tx.insert("story_interaction", story_id=story, interaction_id=talk)
    tx.insert(
        "base", source_id=1, record_key="linkedin.com/in/ines", contact_id=ines, fields='{"place": "Porto"}'
    )
    tx.insert("tombstone", kind="contact", key_hash="cd" * 16, made_at="2026-01-01T00:00:00Z")


@contextmanager
def open_book(folder: Path | None = None, key: bytes | None = None) -> Iterator[Database]:
    """A new book in a folder of its own, or in this one."""
    with TemporaryDirectory() as made:
        place = Path(made) / "book" if folder is None else folder
        with Database.open(place, key, clock=FixedClock(NOW)) as database:
            yield database


def fast_forward(database: Database, **time: float) -> None:
    clock = database.clock
    assert isinstance(clock, FixedClock)
    clock.instant += timedelta(**time)
