"""What a newer file of a source brought since the last one, by the people it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any

from prm.database import Transaction
from prm.importing.carry_out import CarriedOut
from prm.importing.plan import ContactAction, ImportPlan, Outcome
from prm.timeline import Exchange, exchange
from prm.words import Awaiting, DecidedBy

#: So many rows of each list are told; of the others the ids alone.
MOST_ROWS = 5
_CHUNK = 5_000


@dataclass(frozen=True, slots=True)
class Row:
    """Somebody, and what is new of them: quoted words with the days of the exchange, or what was and what is now.

    ``words`` are their own, or the exchange's title.
    """

    contact_id: int
    uid: str
    name: str
    words: str = ""
    started_on: date | None = None
    happened_on: date | None = None
    was: str = ""
    becomes: str = ""


@dataclass(frozen=True, slots=True)
class News:
    """One number and who is behind it: ``people`` are the ids of all, ``rows`` the first of them."""

    number: int = 0
    people: tuple[int, ...] = ()
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Since:
    """What came in since ``known_to``, the day up to which the book knew the source.

    ``meaningful`` and ``in_passing`` count exchanges, the others people. ``passing_kinds`` counts those in passing by why
    they are. ``notes``, ``rhythms`` and ``verdicts`` are what the person wrote and decided, in the whole book.
    """

    known_to: date
    meaningful: News = News()
    in_passing: News = News()
    passing_kinds: Mapping[str, int] = field(default_factory=dict)
    waiting: News = News()
    moved: News = News()
    new_silent: News = News()
    gone: News = News()
    notes: int = 0
    rhythms: int = 0
    verdicts: int = 0


def is_newer(plan: ImportPlan) -> bool:
    """Whether a plan reaches beyond what the book knew of these sources; a first import does not."""
    known = plan.known_to
    return known is not None and any(part.moves and part.read_to > known for part in plan.coverage)


def since(tx: Transaction, carried: CarriedOut, step_id: int | None) -> Since | None:
    """What an import brought, read after its step; None where it was the first or nothing newer came in."""
    plan = carried.plan
    if plan.known_to is None or not is_newer(plan):
        return None
    touched = _touched(tx, step_id)
    verdicts = _verdicts(tx, touched)
    meaningful = [one for one in verdicts if one.is_meaningful]
    passing = [one for one in verdicts if not one.is_meaningful and not one.awaiting]
    waiting = [one for one in verdicts if one.awaiting == Awaiting.ME]
    kinds: dict[str, int] = {}
    for one in passing:
        kinds[one.token_kind] = kinds.get(one.token_kind, 0) + 1
    return Since(
        known_to=plan.known_to,
        meaningful=_exchanges(tx, meaningful),
        in_passing=_exchanges(tx, passing),
        passing_kinds=kinds,
        waiting=_waiting(tx, waiting),
        moved=_moved(tx, plan.contacts),
        new_silent=_silent(tx, carried.new_contacts),
        gone=_people(tx, plan.gone),
        notes=int(tx.sql("SELECT count(*) FROM note").scalar_one()),
        rhythms=int(tx.sql("SELECT count(*) FROM contact WHERE rhythm_days IS NOT NULL").scalar_one()),
        verdicts=int(
            tx.sql(
                "SELECT count(*) FROM interaction WHERE decided_by = ? AND message_count > 0",
                (str(DecidedBy.YOU),),
            ).scalar_one()
        ),
    )


@dataclass(frozen=True, slots=True)
class _Verdict:
    id: int
    happened_on: str
    is_meaningful: bool
    awaiting: str
    token_kind: str
    people: tuple[int, ...]


def _touched(tx: Transaction, step_id: int | None) -> list[int]:
    """The exchanges to which a step added messages."""
    return [
        row[0]
        for row in tx.sql(
            "SELECT DISTINCT h.interaction_id FROM change h JOIN step s ON h.id BETWEEN s.first_change AND s.last_change"
            " WHERE s.id = ? AND h.table_name = 'message' AND h.op = 'I'",
            (step_id,),
        )
    ]


def _verdicts(tx: Transaction, ids: Sequence[int]) -> list[_Verdict]:
    """How these exchanges stand now, the newest first."""
    found: list[_Verdict] = []
    for listed in _in_chunks(ids):
        people: dict[int, list[int]] = {}
        for interaction_id, contact_id in tx.sql(
            f"SELECT interaction_id, contact_id FROM participant WHERE interaction_id IN ({listed}) ORDER BY id"
        ):
            people.setdefault(interaction_id, []).append(contact_id)
        found += [
            _Verdict(row[0], row[1], bool(row[2]), row[3], row[4], tuple(people.get(row[0], ())))
            for row in tx.sql(
                "SELECT id, happened_on, meaningful, awaiting, token_kind FROM interaction"
                f" WHERE id IN ({listed})"
            )
        ]
    found.sort(key=lambda one: (one.happened_on, one.id), reverse=True)
    return found


def _in_chunks(ids: Iterable[int]) -> Iterable[str]:
    whole = list(ids)
    for start in range(0, len(whole), _CHUNK):
        yield ",".join(map(str, whole[start : start + _CHUNK]))


def _exchanges(tx: Transaction, found: Sequence[_Verdict]) -> News:
    people = dict.fromkeys(i for one in found for i in one.people)
    rows = (_row(tx, one.people[0], exchange(tx, one.id)) for one in found[:MOST_ROWS] if one.people)
    return News(len(found), tuple(people), tuple(rows))


def _row(tx: Transaction, contact_id: int, said: Exchange, *, last_words: bool = False) -> Row:
    uid, name = _who(tx, contact_id)
    words = said.last_words if last_words else said.title or said.first_words
    started = said.happened_on if last_words else said.started_on
    return Row(contact_id, uid, name, words, started, said.happened_on)


def _who(tx: Transaction, contact_id: int) -> tuple[str, str]:
    row = tx.sql("SELECT uid, display_name FROM contact WHERE id = ?", (contact_id,)).one()
    return row[0], row[1]


def _waiting(tx: Transaction, found: Sequence[_Verdict]) -> News:
    """People who wrote something of their own in these exchanges and wait now; nobody whom Kith is to leave alone."""
    newest: dict[int, int] = {}
    for one in found:
        for contact_id in one.people:
            newest.setdefault(contact_id, one.id)
    there = _living(tx, newest, "AND awaiting = 'me' AND leave_alone = ''")
    people = [i for i in newest if i in there]
    rows = (_row(tx, i, exchange(tx, newest[i]), last_words=True) for i in people[:MOST_ROWS])
    return News(len(people), tuple(people), tuple(rows))


def _living(tx: Transaction, ids: Iterable[int], more: str = "") -> set[int]:
    """Those of these contacts that lists show."""
    return {
        row[0]
        for listed in _in_chunks(ids)
        for row in tx.sql(
            f"SELECT id FROM contact WHERE id IN ({listed}) AND trashed_at IS NULL AND hidden_at IS NULL {more}"
        )
    }


def _moved(tx: Transaction, actions: Sequence[ContactAction]) -> News:
    """Who has another position or organization: the position's words, and the organization's where it alone changed."""
    moves: dict[int, tuple[str, str]] = {}
    for action in actions:
        if action.contact_id is None or action.outcome not in (Outcome.UPDATED, Outcome.CONFLICT):
            continue
        changed = {update.field: update for update in action.updates}
        change = changed.get("position") or changed.get("organization")
        if change is not None:
            moves[action.contact_id] = (change.mine, change.file)
    there = _living(tx, moves)
    people = [i for i in moves if i in there]
    rows = [Row(i, *_who(tx, i), was=moves[i][0], becomes=moves[i][1]) for i in people[:MOST_ROWS]]
    return News(len(people), tuple(people), tuple(rows))


def _silent(tx: Transaction, ids: Sequence[int]) -> News:
    """New people with whom nothing passed."""
    spoken = {
        row[0]
        for listed in _in_chunks(ids)
        for row in tx.sql(f"SELECT DISTINCT contact_id FROM participant WHERE contact_id IN ({listed})")
    }
    return _people(tx, [i for i in ids if i not in spoken])


def _people(tx: Transaction, ids: Sequence[int]) -> News:
    there = _living(tx, ids)
    people = [i for i in ids if i in there]
    return News(len(people), tuple(people), tuple(Row(i, *_who(tx, i)) for i in people[:MOST_ROWS]))


# -- to another process and back ---------------------------------------------------------------------------------


def document_of(found: Since) -> dict[str, Any]:
    """It as what JSON can hold."""
    document = asdict(found)
    document["known_to"] = found.known_to.isoformat()
    for news in _LISTS:
        for row in document[news]["rows"]:
            for day in ("started_on", "happened_on"):
                row[day] = row[day] and row[day].isoformat()
    return document


def since_from(document: Mapping[str, Any]) -> Since:
    """What ``document_of`` made this of, before or after JSON."""
    lists = {
        name: News(
            document[name]["number"],
            tuple(document[name]["people"]),
            tuple(_row_from(row) for row in document[name]["rows"]),
        )
        for name in _LISTS
    }
    return Since(**{**document, **lists, "known_to": date.fromisoformat(document["known_to"])})


_LISTS = ("meaningful", "in_passing", "waiting", "moved", "new_silent", "gone")


def _row_from(row: Mapping[str, Any]) -> Row:
    days = {
        name: date.fromisoformat(row[name]) if row[name] else None for name in ("started_on", "happened_on")
    }
    return Row(**{**row, **days})
