"""What each step was about, in values: the words that it made, what stood there before, how much it brought."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, NamedTuple

from prm.database import Transaction
from prm.history import Step, step, steps_before
from prm.store.derived import sort_key

Image = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class About:
    """What a step was about; a field stays empty where the step had nothing of the kind.

    ``text`` is in somebody's own words (of a note, a follow-up, an exchange) or a name (of a rhythm, a tag, a file's
    source), ``before`` what stood in its place; ``kind`` the kind of an exchange or the name of a field; ``day`` the day
    it is about; ``days`` a rhythm in days; ``counts`` how much an import brought: ``new``, ``updated``, ``exchanges``.
    """

    text: str = ""
    before: str = ""
    kind: str = ""
    day: date | None = None
    days: int | None = None
    meaningful: bool | None = None
    counts: Mapping[str, int] = field(default_factory=dict)


class PastStep(NamedTuple):
    """A step of the history and what it was about."""

    step: Step
    about: About


class Past(NamedTuple):
    """Some steps, newest first; ``has_more`` says that there are older ones."""

    steps: tuple[PastStep, ...]
    has_more: bool


def past_steps(
    tx: Transaction,
    *,
    before: int | None = None,
    limit: int = 50,
    text: str = "",
    words: Mapping[str, str] | None = None,
) -> Past:
    """The newest steps, or those older than the step ``before``.

    With ``text`` only those in which every word of it is found: in the names of the people, in what the step was about,
    or in what ``words`` says of its verb (the words of the screen, by verb).
    """
    wanted = sort_key(text).split()
    found: list[PastStep] = []
    for one in steps_before(tx, before):
        about = about_step(tx, one)
        if wanted and not _has_all(wanted, one, about, words or {}):
            continue
        if len(found) == limit:
            return Past(tuple(found), has_more=True)
        found.append(PastStep(one, about))
    return Past(tuple(found), has_more=False)


def newest_step(tx: Transaction) -> Step | None:
    """The step that undo would take back, None where there is none."""
    return next((one for one in steps_before(tx) if not one.is_undone), None)


def next_redo(tx: Transaction) -> Step | None:
    """The step that redo would do again, None where there is none."""
    found = tx.sql(
        "SELECT id FROM step WHERE undone_at IS NOT NULL AND discarded = 0 ORDER BY revision DESC LIMIT 1"
    ).scalar()
    return None if found is None else step(tx, found)


def _has_all(wanted: list[str], found: Step, about: About, words: Mapping[str, str]) -> bool:
    place = sort_key(" ".join((*found.names, about.text, about.before, words.get(found.verb, found.name))))
    return all(word in place for word in wanted)


def about_step(tx: Transaction, found: Step) -> About:
    """What one step was about."""
    read = _READERS.get(found.verb)
    return About() if read is None else read(_Reading(tx, found))


@dataclass(frozen=True, slots=True)
class _Reading:
    """The changes of one step, and what rows were before and after them."""

    tx: Transaction
    step: Step

    def first(self, table: str) -> tuple[Image, Image]:
        """The first row of a table that the step changed: before it and after it, empty where it was not there."""
        found = self.tx.sql(
            "SELECT id, row_id, old, new FROM change WHERE id BETWEEN ? AND ? AND table_name = ? AND op <> 'T'"
            " ORDER BY id LIMIT 1",
            (self.step.first_change, self.step.last_change, table),
        ).first()
        if found is None:
            return {}, {}
        return _image(found.old), self._after(table, found.row_id, found.new)

    def _after(self, table: str, row_id: int, kept: str | None) -> Image:
        """A row as the step left it: kept where it was taken back, else as the next change found it, else as it is."""
        if self.step.is_undone and kept is not None:
            return _image(kept)
        later = self.tx.sql(
            "SELECT old FROM change WHERE table_name = ? AND row_id = ? AND id > ? AND op IN ('U', 'D')"
            " ORDER BY id LIMIT 1",
            (table, row_id, self.step.last_change),
        ).first()
        if later is not None:
            return _image(later.old)
        return self.row(table, row_id)

    def row(self, table: str, row_id: int | None) -> Image:
        """A row as it is now, empty where it is gone."""
        row = self.tx.sql(f'SELECT * FROM "{table}" WHERE id = ?', (row_id,)).mappings().first()
        return {} if row is None else dict(row)

    def row_ever(self, table: str, row_id: int | None) -> Image:
        """A row as it is now, or as it was when it went."""
        now = self.row(table, row_id)
        if now or row_id is None:
            return now
        gone = self.tx.sql(
            "SELECT old FROM change WHERE table_name = ? AND row_id = ? AND op = 'D' ORDER BY id DESC LIMIT 1",
            (table, row_id),
        ).first()
        return {} if gone is None else _image(gone.old)


def _image(text: str | None) -> Image:
    image: Image = json.loads(text) if text else {}
    return image


def _day(value: Any) -> date | None:
    return date.fromisoformat(value) if value else None


def _exchange(reading: _Reading) -> About:
    """The exchange itself, or the one that a changed participant belongs to."""
    before, after = reading.first("interaction")
    image = after or before
    if not image:
        was, now = reading.first("participant")
        image = reading.row_ever("interaction", (now or was).get("interaction_id"))
    if not image:
        return About()
    text = image["title"] or image["text"] or _first_words(reading.tx, image["id"])
    return About(
        text=text,
        kind=image["kind"],
        day=_day(image["happened_on"]),
        meaningful=bool(image["meaningful"]),
    )


def _first_words(tx: Transaction, interaction_id: int) -> str:
    row = tx.sql(
        "SELECT substr(text, 1, 300) FROM message WHERE interaction_id = ? AND trim(text) <> '' ORDER BY at, id LIMIT 1",
        (interaction_id,),
    ).first()
    return "" if row is None else str(row[0])


def _own_words(table: str) -> Callable[[_Reading], About]:
    """A note or a follow-up."""

    def read(reading: _Reading) -> About:
        before, after = reading.first(table)
        image = after or before
        was = before.get("text", "") if after else ""
        return About(
            text=image.get("text", ""),
            before="" if was == image.get("text") else was,
            day=_day(image.get("due_on")),
        )

    return read


def _placement(reading: _Reading) -> About:
    before, after = reading.first("contact")
    return About(
        text=reading.row_ever("circle", after.get("circle_id")).get("name", ""),
        before=reading.row_ever("circle", before.get("circle_id")).get("name", ""),
        days=after.get("cadence_days"),
    )


def _tag(reading: _Reading) -> About:
    before, after = reading.first("contact_tag")
    return About(text=reading.row_ever("tag", (after or before).get("tag_id")).get("name", ""))


def _named(table: str) -> Callable[[_Reading], About]:
    """A rhythm, a tag or a list by its name."""

    def read(reading: _Reading) -> About:
        before, after = reading.first(table)
        name, was = after.get("name", ""), before.get("name", "")
        return About(
            text=name or was,
            before="" if name in ("", was) else was,
            days=(after or before).get("cadence_days"),
        )

    return read


def _field(reading: _Reading) -> About:
    """The first field of a person that changed."""
    before, after = reading.first("contact")
    names = [name for name in before if name in after and before[name] != after[name]]
    if not names:
        return About()
    name = names[0]
    return About(text=str(after[name] or ""), before=str(before[name] or ""), kind=name)


def _value(table: str, *columns: str) -> Callable[[_Reading], About]:
    """The first of some columns that says anything."""

    def read(reading: _Reading) -> About:
        before, after = reading.first(table)
        image = after or before
        said = [str(image[column]) for column in columns if image.get(column)]
        return About(text=", ".join(said[:2]), kind=str(image.get("kind", "")))

    return read


def _around(reading: _Reading) -> About:
    before, after = reading.first("relation")
    image = after or before
    other = reading.row("contact", image.get("other_contact_id")).get("display_name", "")
    return About(text=other or image.get("other_name", ""), kind=image.get("kind", ""))


def _until(reading: _Reading) -> About:
    return About(day=_day(reading.first("contact")[1].get("later_until_on")))


def _left_alone(reading: _Reading) -> About:
    return About(kind=reading.first("contact")[1].get("leave_alone", ""))


def _import(reading: _Reading) -> About:
    """How many people and exchanges came, and from where."""
    span = (reading.step.first_change, reading.step.last_change)
    sql = reading.tx.sql
    new = sql(
        "SELECT count(*) FROM change WHERE id BETWEEN ? AND ? AND table_name = 'contact' AND op = 'I'", span
    ).scalar_one()
    people = sql(
        "SELECT count(DISTINCT contact_id) FROM change WHERE id BETWEEN ? AND ? AND contact_id IS NOT NULL"
        " AND table_name IN ('contact', 'contact_method', 'address', 'position', 'contact_date', 'contact_tag')",
        span,
    ).scalar_one()
    exchanges = sql(
        "SELECT count(DISTINCT interaction_id) FROM change WHERE id BETWEEN ? AND ? AND table_name = 'interaction'"
        " AND op IN ('I', 'U')",
        span,
    ).scalar_one()
    covered = sql(
        "SELECT s.name, MAX(c.read_to) FROM change h JOIN coverage c ON c.id = h.row_id JOIN source s ON s.id = c.source_id"
        " WHERE h.id BETWEEN ? AND ? AND h.table_name = 'coverage' GROUP BY s.name ORDER BY 2 DESC",
        span,
    ).fetchall()
    counts = {"new": new, "updated": max(0, people - new), "exchanges": exchanges}
    return About(
        text=covered[0][0] if covered else "",
        day=_day(covered[0][1]) if covered else None,
        counts={name: number for name, number in counts.items() if number},
    )


_READERS: Final[Mapping[str, Callable[[_Reading], About]]] = {
    **dict.fromkeys(
        (
            "log_interaction",
            "edit_interaction",
            "delete_interaction",
            "judge_interaction",
            "split_interaction",
            "join_interactions",
            "log_line",
        ),
        _exchange,
    ),
    **dict.fromkeys(("add_note", "edit_note", "delete_note", "note_line"), _own_words("note")),
    **dict.fromkeys(
        (
            "add_follow_up",
            "plan_line",
            "edit_follow_up",
            "close_follow_up",
            "reopen_follow_up",
            "postpone_follow_up",
            "delete_follow_up",
        ),
        _own_words("follow_up"),
    ),
    **dict.fromkeys(("place_in_circle", "set_cadence"), _placement),
    **dict.fromkeys(("add_tag", "remove_tag"), _tag),
    "rename_tag": _named("tag"),
    **dict.fromkeys(("add_circle", "edit_circle", "remove_circle", "replace_circle"), _named("circle")),
    **dict.fromkeys(
        (
            "add_list",
            "rename_list",
            "change_list",
            "remove_list",
            "move_list",
            "add_to_list",
            "take_from_list",
        ),
        _named("list"),
    ),
    "edit_contact": _field,
    **dict.fromkeys(("add_method", "edit_method", "remove_method"), _value("contact_method", "value")),
    **dict.fromkeys(("add_address", "remove_address"), _value("address", "street", "city", "country")),
    **dict.fromkeys(("set_position", "remove_position"), _value("position", "title", "organization")),
    "set_date": _value("contact_date", "label"),
    **dict.fromkeys(("add_relation", "edit_relation", "remove_relation"), _around),
    **dict.fromkeys(("snooze_contact", "put_off"), _until),
    "leave_alone": _left_alone,
    "set_home_zone": _value("book", "value"),
    **dict.fromkeys(("add_me", "remove_me"), _value("me", "value")),
    **dict.fromkeys(("carry_out", "make_sample"), _import),
}
