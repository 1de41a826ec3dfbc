"""Random commands on a book: every command of history.NAMES but the imports, with whatever ids and words come along."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from hypothesis import strategies as st

from prm import (
    circles,
    contacts,
    facts,
    follow_ups,
    interactions,
    lists,
    me,
    notes,
    relations,
)
from prm.adding import add_person
from prm.capturing.line import read_line
from prm.capturing.logging import log_line, note_line, plan_line
from prm.capturing.resolving import resolve
from prm.capturing.values import Capture
from prm.database import Transaction
from prm.errors import PrmError
from prm.filters import Filter
from prm.reminders.put_off import put_off
from prm.words import DateKind, Direction, FollowUpKind, FollowUpStatus, InteractionKind, LeaveAlone
from tests.prm.books import Book, add_thread


class Throw(NamedTuple):
    """One command and the chances it takes."""

    verb: str
    a: int
    b: int
    text: str


Command = Callable[[Transaction, Throw], Any]


def _pick(tx: Transaction, table: str, chance: int) -> int:
    ids = [row[0] for row in tx.sql(f'SELECT id FROM "{table}" ORDER BY id')]
    if not ids:
        raise PrmError("there is none yet")
    return int(ids[chance % len(ids)])


def _who(tx: Transaction, chance: int) -> int:
    return _pick(tx, "contact", chance)


def _some(tx: Transaction, throw: Throw) -> list[int]:
    return list({_who(tx, throw.a), _who(tx, throw.b)})[: 1 + throw.b % 2]


def _day(tx: Transaction, chance: int) -> date:
    return tx.today + timedelta(days=chance % 400 - 300)


def _of(values: Any, chance: int) -> Any:
    return list(values)[chance % len(list(values))]


FIELDS = sorted(contacts.TEXT_FIELDS)
ADDRESSES = (
    "ana@example.org",
    "+351 912 345 678",
    "https://www.linkedin.com/in/ana-{n}",
    "@ana",
    "somewhere",
)
RULES = ("", "", "week", "2 months", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", "FREQ=DAILY;COUNT=3")


def _address(throw: Throw) -> str:
    return str(_of(ADDRESSES, throw.b)).replace("{n}", str(throw.b % 3))


def _said(throw: Throw) -> list[tuple[str, str, str]]:
    return [
        ("me", "2026-03-01T10:00:00+00:00", f"Hi, did you read the paper about bees? {throw.text}"),
        (
            "Ana",
            "2026-03-03T10:00:00+00:00",
            "Yes! The third chapter changed how I plan our garden. Shall we meet?",
        ),
        (
            "me",
            "2026-03-09T10:00:00+00:00",
            "Gladly, Tuesday at my place, I will bring the seeds we talked about.",
        ),
    ][: 1 + throw.b % 3]


def _view(tx: Transaction, throw: Throw) -> lists.View:
    chosen = Filter(
        tag=_of(["", "chess"], throw.a), among=_of([None, tuple(_some(tx, throw))], throw.b), text=throw.text
    )
    return lists.View(chosen, columns=_of([(), ("name", "tags")], throw.a))


LINES = (
    "coffee with {who} about {text}, ping in 3 weeks #chess",
    "wrote {who} and {text} on friday",
    "mit {who} telefoniert, {text}",
    "dinner with {who} tomorrow",
    "{text}",
)


def _line(tx: Transaction, throw: Throw) -> Capture:
    who = tx.sql("SELECT display_name FROM contact WHERE id = ?", (_who(tx, throw.a),)).scalar_one()
    text = str(_of(LINES, throw.b)).replace("{who}", who).replace("{text}", throw.text)
    return resolve(tx, read_line(text, on=tx.today))


COMMANDS: dict[str, Command] = {
    "add_contact": lambda tx, t: contacts.add_contact(
        tx, f"Person {t.text} {t.a % 7}", emails=[f"p{t.b % 5}@example.org"], organization=t.text[:3]
    ),
    "add_person": lambda tx, t: add_person(
        tx, f"Person {t.text}", organization=t.text, reach=[_address(t)], how_met=t.text
    ),
    "add_list": lambda tx, t: lists.add_list(tx, f"List {t.a % 9}", _view(tx, t)),
    "rename_list": lambda tx, t: lists.rename_list(tx, _pick(tx, "list", t.a), t.text),
    "change_list": lambda tx, t: lists.change_list(tx, _pick(tx, "list", t.a), _view(tx, t)),
    "remove_list": lambda tx, t: lists.remove_list(tx, _pick(tx, "list", t.a)),
    "move_list": lambda tx, t: lists.move_list(tx, _pick(tx, "list", t.a), t.b % 4),
    "add_to_list": lambda tx, t: lists.add_to_list(tx, _pick(tx, "list", t.a), _some(tx, t)),
    "take_from_list": lambda tx, t: lists.take_from_list(tx, _pick(tx, "list", t.a), _some(tx, t)),
    "add_contacts": lambda tx, t: contacts.add_contacts(tx, [t.text, f"Zoë {t.a % 9}"]),
    "edit_contact": lambda tx, t: contacts.edit_contact(tx, _who(tx, t.a), _of(FIELDS, t.b), t.text),
    "add_method": lambda tx, t: facts.add_method(tx, _who(tx, t.a), _address(t)),
    "edit_method": lambda tx, t: facts.edit_method(
        tx, _who(tx, t.a), _address(t), "new" + _address(t), t.text
    ),
    "remove_method": lambda tx, t: facts.remove_method(tx, _who(tx, t.a), _address(t)),
    "add_address": lambda tx, t: facts.add_address(tx, _who(tx, t.a), street=t.text, city="Faro"),
    "remove_address": lambda tx, t: facts.remove_address(tx, _pick(tx, "address", t.a)),
    "set_position": lambda tx, t: facts.set_position(
        tx, _who(tx, t.a), _of([None, "", "Acme", "Globex"], t.b), _of([None, "", t.text], t.a)
    ),
    "remove_position": lambda tx, t: facts.remove_position(tx, _pick(tx, "position", t.a)),
    "set_date": lambda tx, t: facts.set_date(
        tx, _who(tx, t.a), _of(DateKind, t.b), _of(["", "--02-29", "1984-05-06", "1990"], t.a)
    ),
    "add_tag": lambda tx, t: facts.add_tag(tx, _some(tx, t), _of(["Friend", "#chess", t.text], t.a)),
    "remove_tag": lambda tx, t: facts.remove_tag(tx, _some(tx, t), _of(["friend", "chess", t.text], t.b)),
    "rename_tag": lambda tx, t: facts.rename_tag(
        tx, _of(["friend", "chess"], t.a), _of(["Chess", "Go", t.text], t.b)
    ),
    "place_in_circle": lambda tx, t: circles.place_in_circle(
        tx, _some(tx, t), None if t.b % 5 == 0 else _pick(tx, "circle", t.b)
    ),
    "set_cadence": lambda tx, t: circles.set_cadence(tx, _who(tx, t.a), _of([None, 1, 30, 400], t.b)),
    "add_circle": lambda tx, t: circles.add_circle(tx, f"Family {t.text}", _of([None, 7, 21], t.a)),
    "edit_circle": lambda tx, t: circles.edit_circle(
        tx, _pick(tx, "circle", t.a), f"Ring {t.text}", _of([None, 10, 60], t.b)
    ),
    "replace_circle": lambda tx, t: circles.replace_circle(
        tx, _pick(tx, "circle", t.a), _pick(tx, "circle", t.b)
    ),
    "remove_circle": lambda tx, t: circles.remove_circle(tx, _pick(tx, "circle", t.a)),
    "not_this_time": lambda tx, t: circles.not_this_time(tx, _who(tx, t.a)),
    "snooze_contact": lambda tx, t: circles.snooze_contact(
        tx, _who(tx, t.a), None if t.b % 4 == 0 else tx.today + timedelta(days=1 + t.b % 90)
    ),
    "put_off": lambda tx, t: put_off(
        tx, _some(tx, t), [_pick(tx, "follow_up", t.b)], tx.today + timedelta(days=1 + t.b % 90)
    ),
    "leave_alone": lambda tx, t: contacts.leave_alone(tx, _who(tx, t.a), _of([None, *LeaveAlone], t.b)),
    "hide_contact": lambda tx, t: contacts.hide_contact(tx, _some(tx, t)),
    "show_contact": lambda tx, t: contacts.show_contact(tx, _some(tx, t)),
    "trash_contact": lambda tx, t: contacts.trash_contact(tx, _some(tx, t)),
    "restore_contact": lambda tx, t: contacts.restore_contact(tx, _some(tx, t)),
    "log_interaction": lambda tx, t: interactions.log_interaction(
        tx,
        _some(tx, t),
        kind=_of(InteractionKind, t.a),
        on=_day(tx, t.b),
        text=t.text,
        direction=_of([None, *Direction], t.a),
        meaningful=_of([None, None, True, False], t.b),
    ),
    "log_line": lambda tx, t: log_line(tx, _line(tx, t), with_follow_up=bool(t.a % 2)),
    "note_line": lambda tx, t: note_line(tx, _line(tx, t)),
    "plan_line": lambda tx, t: plan_line(tx, _line(tx, t)),
    "edit_interaction": lambda tx, t: interactions.edit_interaction(
        tx,
        _pick(tx, "interaction", t.a),
        on=_of([None, _day(tx, t.b)], t.a),
        text=t.text,
        contact_ids=_of([None, _some(tx, t)], t.b),
    ),
    "delete_interaction": lambda tx, t: interactions.delete_interaction(tx, _pick(tx, "interaction", t.a)),
    "judge_interaction": lambda tx, t: interactions.judge_interaction(
        tx, _pick(tx, "interaction", t.a), meaningful=bool(t.b % 2)
    ),
    "split_interaction": lambda tx, t: interactions.split_interaction(tx, _pick(tx, "interaction", t.a)),
    "join_interactions": lambda tx, t: interactions.join_interactions(
        tx, _pick(tx, "interaction", t.a), _pick(tx, "interaction", t.b)
    ),
    "add_note": lambda tx, t: notes.add_note(tx, _who(tx, t.a), t.text),
    "edit_note": lambda tx, t: notes.edit_note(tx, _pick(tx, "note", t.a), t.text),
    "delete_note": lambda tx, t: notes.delete_note(tx, _pick(tx, "note", t.a)),
    "add_follow_up": lambda tx, t: follow_ups.add_follow_up(
        tx,
        _who(tx, t.a),
        f"ask {t.text}",
        tx.today + timedelta(days=t.b % 60 - 20),
        kind=_of(FollowUpKind, t.a),
        every=_of(RULES, t.b),
    ),
    "edit_follow_up": lambda tx, t: follow_ups.edit_follow_up(
        tx, _pick(tx, "follow_up", t.a), text=t.text, kind=_of(FollowUpKind, t.b)
    ),
    "close_follow_up": lambda tx, t: follow_ups.close_follow_up(
        tx, _pick(tx, "follow_up", t.a), _of([FollowUpStatus.DONE, FollowUpStatus.DROPPED], t.b)
    ),
    "reopen_follow_up": lambda tx, t: follow_ups.reopen_follow_up(tx, _pick(tx, "follow_up", t.a)),
    "postpone_follow_up": lambda tx, t: follow_ups.postpone_follow_up(
        tx, _pick(tx, "follow_up", t.a), _of([None, _day(tx, t.b)], t.b)
    ),
    "delete_follow_up": lambda tx, t: follow_ups.delete_follow_up(tx, _pick(tx, "follow_up", t.a)),
    "add_relation": lambda tx, t: relations.add_relation(
        tx, _who(tx, t.a), "partner", _of([_who(tx, t.b), t.text], t.a), t.text
    ),
    "edit_relation": lambda tx, t: relations.edit_relation(tx, _pick(tx, "relation", t.a), kind=t.text),
    "remove_relation": lambda tx, t: relations.remove_relation(tx, _pick(tx, "relation", t.a)),
    "remove_me": lambda tx, t: me.remove_me(tx, _pick(tx, "me", t.a)),
    "add_me": lambda tx, t: me.add_me(
        tx, names=[_of(["Ana", "Me", t.text], t.a)], emails=[f"m{t.b % 3}@x.org"]
    ),
    "set_home_zone": lambda tx, t: me.set_home_zone(tx, _of(["Pacific/Auckland", "Europe/Lisbon"], t.a)),
    "add_thread": lambda tx, t: add_thread(
        tx, _some(tx, t), _said(t), is_group=t.a % 5 == 0, channel=_of(["linkedin", "mail"], t.b)
    ),
}

WORDS = st.text(
    st.one_of(st.sampled_from("aZ 'é\u0301ß漢😀\x00\n\\\"{}$%_#-"), st.characters(exclude_categories=["Cs"])),
    max_size=12,
)


def throws(verbs: Sequence[str] = tuple(COMMANDS)) -> st.SearchStrategy[Throw]:
    """One random command; people and what is said come often enough that the others find something to do."""
    often = ["add_contact", "add_thread", "log_interaction", "place_in_circle"]
    verb = st.one_of(st.sampled_from(often), st.sampled_from(list(verbs)), st.sampled_from(list(verbs)))
    chance = st.integers(0, 10_000)
    return st.builds(Throw, verb, chance, chance, WORDS)


def do(book: Book, throw: Throw) -> bool:
    """Run a command as its own step; False where it was refused."""

    def command(tx: Transaction) -> Any:
        return COMMANDS[throw.verb](tx, throw)

    command.__name__ = throw.verb
    try:
        book.write(command)
    except PrmError:
        return False
    return True
