"""Which chips stand under a line: who, how, when, about what, and what is to follow."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from prm.capturing.values import Capture, PieceKind
from prm.people import Line
from ui.capture.chips import ChipSpec
from ui.capture.choices import Choices, typed_name, words_of
from ui.capture.sentences import dated, short_dated
from ui.kinds import KIND_ICONS, kind_name


def chip_specs(capture: Capture, faces: Mapping[int, Line], today: date) -> list[ChipSpec]:
    """The chips of a capture, in the order of the look."""
    specs = [_person(capture, place, faces) for place in range(len(capture.people))]
    if kind_words := words_of(capture, PieceKind.KIND):
        specs.append(
            ChipSpec(
                PieceKind.KIND,
                kind_name(capture.kind),
                kind_words,
                icon=KIND_ICONS[capture.kind],
                has_choices=True,
            )
        )
    if capture.happened:
        specs.append(_day(capture, today))
    if capture.topic:
        topic = words_of(capture, PieceKind.TOPIC)
        specs.append(ChipSpec(PieceKind.TOPIC, capture.topic, topic, icon="message-square-text"))
    if capture.follow_up is not None:
        specs.append(_follow_up(capture, today))
    specs += [ChipSpec(PieceKind.TAG, tag, tag, icon="tag") for tag in capture.tags]
    return specs


def _person(capture: Capture, place: int, faces: Mapping[int, Line]) -> ChipSpec:
    person = capture.people[place]
    if person.found is None:
        text = QCoreApplication.translate("capture", "New person: {name}").format(name=person.name)
        return ChipSpec(
            PieceKind.PERSON,
            text,
            typed_name(capture, place),
            icon="user-plus",
            place=place,
            has_choices=bool(person.others),
        )
    face = faces.get(person.found.id)
    return ChipSpec(
        PieceKind.PERSON,
        person.display_name,
        typed_name(capture, place),
        uid=face.uid if face is not None else str(person.found.id),
        place=place,
        has_choices=bool(person.others),
    )


def _day(capture: Capture, today: date) -> ChipSpec:
    words = words_of(capture, PieceKind.DAY)
    if capture.day is None:
        text = QCoreApplication.translate("capture", "Which day?")
    else:
        text = dated(capture.day, today)
    return ChipSpec(PieceKind.DAY, text, words, icon="calendar", has_choices=True)


def _follow_up(capture: Capture, today: date) -> ChipSpec:
    assert capture.follow_up is not None
    due_on = capture.follow_up.due_on
    if due_on is None:
        text = QCoreApplication.translate("capture", "Follow-up")
    else:
        text = QCoreApplication.translate("capture", "Follow-up {day}").format(day=short_dated(due_on, today))
    words = words_of(capture, PieceKind.FOLLOW_UP)
    return ChipSpec(PieceKind.FOLLOW_UP, text, words, icon="alarm-clock", has_choices=True)


def marks_of(capture: Capture, choices: Choices) -> list[tuple[int, int]]:
    """The stretches of the line to underline: what was understood and not taken away."""
    text = capture.line.text
    return [
        (piece.start, piece.end)
        for piece in capture.line.pieces
        if not {(piece.kind, text[piece.start : piece.end]), (piece.kind, piece.value)} & choices.taken_away
    ]
