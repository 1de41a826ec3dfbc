"""Books of a given size, filled by one command in seconds: what reading and logging are measured on."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from prm.clock import FixedClock
from prm.database import Database, Transaction
from prm.store import derived, search_index
from prm.store.derived import sort_key
from tests.benchmarks.measuring import Lab
from tests.benchmarks.network import LAST_DAY, Message, Network

NOW = datetime(LAST_DAY.year, LAST_DAY.month, LAST_DAY.day, 12, tzinfo=UTC)
_TODAY = LAST_DAY.isoformat()
_MADE = "2026-11-22T12:00:00Z"
_CHUNK = 20_000
_TAGS = ("family", "friend", "school", "work", "mentor", "client", "alumni", "climbing", "book club", "press")
#: Circles that ask, in the order every new book has them.
_CIRCLES = range(1, 6)


def book(lab: Lab, people: int, exchanges: int) -> Path:
    """The data folder of a book of this size, made once in a run."""
    folder = lab.folder / f"book-{people}-{exchanges}"
    if not folder.exists():
        half = folder.with_name(folder.name + "-half")
        shutil.rmtree(half, ignore_errors=True)
        with Database.open(half, clock=FixedClock(NOW)) as database:
            database.write(fill_book, Network(people), exchanges)
        half.rename(folder)
    return folder


def fill_book(tx: Transaction, network: Network, exchanges: int) -> None:
    """Fill an empty book: a fifth of the people in circles, one message in every exchange, follow-ups, notes, dates.

    History stays off, because a month later it is gone anyway; search and derived columns are made as `prm check` does.
    """

    def sql(statement: str, parameters: Sequence[Any] = ()) -> Any:
        return tx.sql(statement, parameters)

    sql("UPDATE recording SET step_id = NULL")
    _fill_people(tx, network)
    _fill_belongings(tx, network)
    _fill_exchanges(tx, network, exchanges)
    search_index.rebuild(sql)
    derived.recompute_all(sql)
    sql("ANALYZE")


def _insert(tx: Transaction, table: str, columns: str, rows: Iterator[tuple[Any, ...]]) -> None:
    marks = ", ".join("?" * len(columns.split(",")))
    statement = f"INSERT INTO {table}({columns}) VALUES ({marks})"
    while chunk := list(islice(rows, _CHUNK)):
        tx.many(statement, chunk)


def _fill_people(tx: Transaction, network: Network) -> None:
    random = network.random

    def contacts() -> Iterator[tuple[Any, ...]]:
        for number, one in enumerate(network.people, 1):
            circle = random.choice(_CIRCLES) if random.random() < 0.2 else None
            placed = LAST_DAY - timedelta(days=random.randrange(900))
            yield (
                number,
                f"{number:08x}-c000-7000-8000-{number:012x}",
                one.name,
                one.given,
                one.family,
                one.connected_on.isoformat(),
                circle,
                None if circle is None else placed.isoformat(),
                _MADE,
                sort_key(one.name),
            )

    columns = "id, uid, display_name, given_name, family_name, connected_on, circle_id, placed_in_circle_on, made_at,"
    _insert(tx, "contact", f"{columns} sort_key", contacts())
    _insert(
        tx,
        "position",
        "contact_id, organization, title, is_current",
        ((number, one.organization, one.title, 1) for number, one in enumerate(network.people, 1)),
    )


def _fill_belongings(tx: Transaction, network: Network) -> None:
    """Addresses, notes, tags, birthdays, follow-ups, and fifty invitations that nobody has decided about."""
    random, size = network.random, len(network.people)
    numbered = list(enumerate(network.people, 1))
    links = ((n, "link", one.profile, one.profile.removeprefix("https://www.")) for n, one in numbered)
    emails = ((n, "email", one.email, one.email) for n, one in numbered if one.email)
    for methods in (links, emails):
        _insert(tx, "contact_method", "contact_id, kind, value, norm", methods)
    noted = ((f"n{n}", n, network.text(25), _MADE) for n in range(1, size + 1) if random.random() < 0.3)
    _insert(tx, "note", "uid, contact_id, text, made_at", noted)
    _insert(tx, "tag", "id, name, norm", ((n, tag, tag) for n, tag in enumerate(_TAGS, 1)))
    tagged = (
        (n, tag)
        for n in range(1, size + 1)
        for tag in random.sample(range(1, len(_TAGS) + 1), random.choice((0, 0, 1, 2)))
    )
    _insert(tx, "contact_tag", "contact_id, tag_id", tagged)
    born = (
        (n, "birthday", random.randrange(1940, 2008), random.randrange(1, 13), random.randrange(1, 29))
        for n in range(1, size + 1)
        if random.random() < 0.05
    )
    _insert(tx, "contact_date", "contact_id, kind, year, month, day", born)
    _insert(
        tx,
        "follow_up",
        "uid, contact_id, kind, text, due_on, status, closed_on, made_at",
        (_follow_up(network, n) for n in range(size // 5)),
    )
    asked = ((f"v{n}", f"v{n}", "in", f"Stranger {n}", network.text(10), _TODAY, _MADE) for n in range(50))
    _insert(tx, "invitation", "uid, key, direction, name, message, sent_on, made_at", asked)


def _follow_up(network: Network, number: int) -> tuple[Any, ...]:
    random = network.random
    due = LAST_DAY + timedelta(days=int(random.gauss(-60, 200)))
    is_done = due < LAST_DAY and random.random() < 0.95
    person, text = random.randrange(1, len(network.people) + 1), network.text(6, 0.5)
    state = ("done", due.isoformat()) if is_done else ("open", None)
    return (f"f{number}", person, "mine", text, due.isoformat(), *state, _MADE)


def _fill_exchanges(tx: Transaction, network: Network, count: int) -> None:
    messages = network.messages(count)
    random = network.random
    #: meaningful, token_kind, awaiting: what the check constraint wants exactly one of.
    verdicts = [
        random.choices(((1, "", ""), (0, "other", ""), (0, "", "?")), (35, 45, 20))[0] for _ in messages
    ]

    def each(
        row: Callable[[int, Message, tuple[int, str, str]], tuple[Any, ...]],
    ) -> Iterator[tuple[Any, ...]]:
        for number, (message, (meaningful, token, awaiting)) in enumerate(
            zip(messages, verdicts, strict=True), 1
        ):
            waits = "" if not awaiting else "them" if message.from_me else "me"
            yield row(number, message, (meaningful, token, waits))

    def interaction(number: int, message: Message, verdict: tuple[int, str, str]) -> tuple[Any, ...]:
        at = message.at.strftime("%Y-%m-%dT%H:%M:%SZ")
        uid = f"{number:08x}-e000-7000-8000-{number:012x}"
        return (number, uid, "message", "linkedin", at[:10], at[:10], at, at, 0, 1, *verdict, "rules", _MADE)

    def participant(number: int, message: Message, verdict: tuple[int, str, str]) -> tuple[Any, ...]:
        return (number, message.person + 1, message.at.date().isoformat(), verdict[0], verdict[2])

    def said(number: int, message: Message, _verdict: tuple[int, str, str]) -> tuple[Any, ...]:
        at = message.at.strftime("%Y-%m-%dT%H:%M:%SZ")
        return (number, number, at, int(message.from_me), message.text, number.to_bytes(16, "big"))

    _insert(
        tx,
        "interaction",
        "id, uid, kind, channel, started_on, happened_on, started_at, ended_at, is_group, message_count, meaningful,"
        " token_kind, awaiting, decided_by, made_at",
        each(interaction),
    )
    _insert(
        tx, "participant", "interaction_id, contact_id, happened_on, meaningful, awaiting", each(participant)
    )
    _insert(tx, "message", "id, interaction_id, at, from_me, text, key", each(said))
