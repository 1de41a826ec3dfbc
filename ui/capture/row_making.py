"""Which rows the palette shows: for something to find, for something that happened, for commands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from prm.capturing.changing import as_name
from prm.capturing.values import Capture, CapturedFollowUp, Found
from prm.people import Line
from ui.capture.commands import USEFUL, Command
from ui.capture.queries import Findings
from ui.capture.row import Row, RowKind
from ui.capture.sentences import dated, found_text, talked_text, verdict_text
from ui.formatting import people_text
from ui.phrases import work_text
from ui.place_keys import ELSE, rhythm_place

TALKED_THIS_WEEK: Final = "talked this week"
_LAST_NUMBER: Final = 9


class Listed(NamedTuple):
    """A list that the palette offers: ``place`` is what opens it, ``detail`` how many it has."""

    place: str
    title: str
    detail: str = ""
    icon: str = "list-filter"


def own_lists() -> tuple[Listed, ...]:
    """The lists that nobody had to save."""
    return (
        Listed(ELSE, QCoreApplication.translate("capture", "List people without a rhythm")),
        Listed(TALKED_THIS_WEEK, QCoreApplication.translate("capture", "List whom I talked with this week")),
    )


def empty_rows(findings: Findings, commands: Sequence[Command], today: date) -> list[Row]:
    """What is offered before anything is typed: people last talked with, and the most useful commands."""
    rows = []
    if findings.people:
        rows.append(_section(QCoreApplication.translate("capture", "Recent")))
        rows += [_person(found, findings.faces, today) for found in findings.people]
    by_key = {command.key: command for command in commands}
    useful = [by_key[key] for key in USEFUL if key in by_key]
    if useful:
        rows.append(_section(QCoreApplication.translate("capture", "Commands")))
        rows += [command_row(command) for command in useful]
    return rows


def found_rows(
    findings: Findings, commands: Sequence[Command], lists: Sequence[Listed], today: date
) -> list[Row]:
    """People first, then lists and commands; where nobody fits, a new person."""
    rows = []
    if findings.people:
        rows.append(_section(QCoreApplication.translate("capture", "People")))
        rows += [_person(found, findings.faces, today) for found in findings.people]
    others = _titled(findings, commands, lists)
    if others:
        rows.append(_section(QCoreApplication.translate("capture", "Lists and commands")))
        rows += others
    if not findings.people:
        rows.append(_section(QCoreApplication.translate("capture", "Not in your book")))
        rows.append(_new_person(" ".join(findings.text.split())))
    return rows


def command_rows(commands: Sequence[Command]) -> list[Row]:
    """Commands only, as after ``>``."""
    if not commands:
        return [_section(QCoreApplication.translate("capture", "No command fits"))]
    heading = _section(QCoreApplication.translate("capture", "Commands"))
    return [heading, *(command_row(command) for command in commands)]


def command_row(command: Command) -> Row:
    """A command with its keys, or with the reason why not now."""
    return Row(
        RowKind.COMMAND,
        command.title,
        command.reason,
        icon=command.icon,
        keys=command.keys if command.is_available else "",
        value=command.key,
        is_available=command.is_available,
    )


def capture_rows(capture: Capture, faces: Mapping[int, Line], today: date) -> list[Row]:
    """What can be done with something that happened; the day is asked for where it is unsure or still to come."""
    if capture.follow_up is not None and capture.follow_up.is_unsure:
        rows = list(_due_days(capture.follow_up, today))
    elif not capture.happened:
        rows = [_follow_up_only(capture, today), _note_only()]
    elif capture.is_future:
        rows = [_follow_up_instead(capture, today), _note_only()]
    elif capture.day is None:
        rows = list(_days(capture, today))
    else:
        rows = [_log(capture)]
        if capture.follow_up is not None:
            rows.append(_log_alone())
        rows.append(_note_only())
    return rows + _other_people(capture, faces, today)


def _log(capture: Capture) -> Row:
    detail = verdict_text(capture.verdict)
    new = [person.name for person in capture.people if person.is_new]
    if new:
        detail = QCoreApplication.translate("capture", "{verdict}; adds {names} to your book").format(
            verdict=detail, names=", ".join(new)
        )
    is_loud = capture.verdict.meaningful
    title = QCoreApplication.translate("capture", "Log it")
    return Row(RowKind.LOG, title, detail, icon="check", keys="Return", is_loud=is_loud)


def _log_alone() -> Row:
    title = QCoreApplication.translate("capture", "Log it, without the follow-up")
    return Row(RowKind.LOG_ALONE, title, icon="alarm-clock", keys="Shift+Return")


def _note_only() -> Row:
    title = QCoreApplication.translate("capture", "Keep as a note only")
    return Row(RowKind.NOTE, title, icon="pen-line", keys="Alt+Return")


def _follow_up_instead(capture: Capture, today: date) -> Row:
    assert capture.day is not None
    return Row(
        RowKind.FOLLOW_UP,
        QCoreApplication.translate("capture", "Set a follow-up for {day}").format(
            day=dated(capture.day, today)
        ),
        QCoreApplication.translate("capture", "that day is still to come, so there is nothing to log yet"),
        icon="alarm-clock",
        keys="Return",
    )


def _follow_up_only(capture: Capture, today: date) -> Row:
    title = QCoreApplication.translate("capture", "Set the follow-up")
    follow_up = capture.follow_up
    detail = ""
    if follow_up is not None:
        day = "" if follow_up.due_on is None else dated(follow_up.due_on, today)
        detail = " · ".join(part for part in (follow_up.text, day) if part)
    return Row(RowKind.LOG, title, detail, icon="alarm-clock", keys="Return", is_loud=True)


def _due_days(follow_up: CapturedFollowUp, today: date) -> Iterator[Row]:
    yield _section(QCoreApplication.translate("capture", "Follow up on which day?"))
    for day in follow_up.days:
        title = QCoreApplication.translate("capture", "Follow up on {day}").format(day=dated(day, today))
        yield Row(RowKind.DUE, title, icon="alarm-clock", value=day)


def _days(capture: Capture, today: date) -> Iterator[Row]:
    yield _section(QCoreApplication.translate("capture", "Which day was it?"))
    for day in capture.days or (today, today - timedelta(days=1)):
        title = QCoreApplication.translate("capture", "Log it on {day}").format(day=dated(day, today))
        yield Row(RowKind.DAY, title, verdict_text(capture.verdict), icon="calendar", value=day)
    title = QCoreApplication.translate("capture", "On another day…")
    yield Row(RowKind.DAY, title, icon="calendar-days")


def _other_people(capture: Capture, faces: Mapping[int, Line], today: date) -> list[Row]:
    rows: list[Row] = []
    number = 2
    for place, person in enumerate(capture.people):
        if not person.others and person.is_sure:
            continue
        first = person.name.split()[0] if person.name.split() else person.name
        question = (
            QCoreApplication.translate("capture", "Or somebody you know?")
            if person.is_new
            else QCoreApplication.translate("capture", "Another {name}?")
        )
        rows.append(_section(question.format(name=first[:1].upper() + first[1:])))
        for other in person.others:
            keys = f"Alt+{number}" if number <= _LAST_NUMBER else ""
            rows.append(
                Row(
                    RowKind.OTHER_PERSON,
                    other.display_name,
                    _who(other, today),
                    uid=_uid(other.id, faces),
                    keys=keys,
                    value=(place, other),
                )
            )
            number += 1
        if not person.is_sure and not person.is_new:
            rows.append(_new_instead(place, person.name, number))
            number += 1
    return rows


def _new_instead(place: int, name: str, number: int) -> Row:
    """Somebody new, where the words are only like a name of the book."""
    title = QCoreApplication.translate("capture", "New person: {name}").format(name=as_name(name))
    keys = f"Alt+{number}" if number <= _LAST_NUMBER else ""
    return Row(RowKind.OTHER_PERSON, title, icon="user-plus", keys=keys, value=(place, None))


def _who(found: Found, today: date) -> str:
    said = (work_text(found.position, found.organization), talked_text(found.last_meaningful_on, today))
    return ", ".join(part for part in said if part)


def _person(found: Found, faces: Mapping[int, Line], today: date) -> Row:
    return Row(
        RowKind.PERSON,
        found.display_name,
        found_text(found, today),
        uid=_uid(found.id, faces),
        value=found.id,
    )


def _uid(contact_id: int, faces: Mapping[int, Line]) -> str:
    face = faces.get(contact_id)
    return face.uid if face is not None else str(contact_id)


def _titled(findings: Findings, commands: Sequence[Command], lists: Sequence[Listed]) -> list[Row]:
    rows = []
    for place in findings.titles:
        if place < len(commands):
            rows.append(command_row(commands[place]))
            continue
        number = place - len(commands)
        if number < len(lists):
            listed = lists[number]
        else:
            rhythm = findings.rhythms[number - len(lists)]
            listed = Listed(rhythm_place(rhythm.id), rhythm.name, people_text(rhythm.people), "circle-dashed")
        rows.append(Row(RowKind.PLACE, listed.title, listed.detail, icon=listed.icon, value=listed.place))
    return rows


def _new_person(name: str) -> Row:
    title = QCoreApplication.translate("capture", "New person: {name}").format(name=name)
    return Row(RowKind.ADD, title, icon="user-plus", value=name)


def _section(title: str) -> Row:
    return Row(RowKind.SECTION, title)
