"""What the form of *We talked* starts from, and the words and rings of its verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from prm.capturing import changing
from prm.capturing.values import Capture, CapturedPerson, Found
from prm.capturing.values import Line as TypedLine
from prm.people import Line
from prm.words import Awaiting, InteractionKind
from ui.capture.sentences import reasons_text
from ui.capture.verdict_panel import RingSpec
from ui.phrases import rhythm_text


def blank(people: Sequence[tuple[int, str]], today: date, languages: tuple[str, ...]) -> Capture:
    """A talk today with these people, nothing said of it yet."""
    capture = Capture(
        TypedLine("", today, languages),
        tuple(CapturedPerson(name, Found(contact_id, name)) for contact_id, name in people),
        InteractionKind.OTHER,
        today,
    )
    return changing.with_kind(capture, InteractionKind.OTHER)


def verdict_words(capture: Capture, faces: Mapping[int, Line], today: date) -> tuple[str, str]:
    """Title and detail: "A meaningful exchange with both", "in person, with a topic. It fills both rings."."""
    if capture.day is None:
        return QCoreApplication.translate("capture", "Which day was it?"), ""
    if capture.is_future:
        return (
            QCoreApplication.translate("capture", "That day is still to come"),
            QCoreApplication.translate("capture", "Nothing is logged before it has happened."),
        )
    verdict = capture.verdict
    if verdict.awaiting is Awaiting.THEM:
        return (
            QCoreApplication.translate("capture", "You wrote"),
            QCoreApplication.translate("capture", "It counts once they answer."),
        )
    if verdict.awaiting is Awaiting.ME:
        return (
            QCoreApplication.translate("capture", "They wrote"),
            QCoreApplication.translate("capture", "It counts once you answer."),
        )
    reasons = reasons_text(verdict)
    if not verdict.meaningful:
        return QCoreApplication.translate("capture", "In passing; it does not count"), reasons
    filled = _filling_words(capture, faces, today)
    detail = ". ".join(part for part in (reasons, filled) if part)
    return _title(len(capture.people)), detail


def _title(number: int) -> str:
    if number == 2:
        return QCoreApplication.translate("capture", "A meaningful exchange with both")
    if number > 2:
        return QCoreApplication.translate("capture", "A meaningful exchange with all of them")
    return QCoreApplication.translate("capture", "A meaningful exchange")


def _filling_words(capture: Capture, faces: Mapping[int, Line], today: date) -> str:
    shown = rings(capture, faces, today)
    if not shown or capture.day != today or len(shown) != len(capture.people):
        return ""
    if len(shown) == 1:
        return QCoreApplication.translate("capture", "It fills the ring.")
    if len(shown) == 2:
        return QCoreApplication.translate("capture", "It fills both rings.")
    return QCoreApplication.translate("capture", "It fills all their rings.")


def rings(capture: Capture, faces: Mapping[int, Line], today: date) -> list[RingSpec]:
    """The rings of those with a rhythm, as they will be after saving."""
    if capture.day is None or capture.is_future:
        return []
    found = []
    for person in capture.people:
        face = None if person.found is None else faces.get(person.found.id)
        if face is None or face.share is None or not face.cadence_days:
            continue
        passed = face.share
        if capture.verdict.meaningful:
            passed = min(passed, (today - capture.day).days / face.cadence_days)
        words = QCoreApplication.translate("capture", "{name}, {rhythm}").format(
            name=face.display_name, rhythm=rhythm_text(face.circle, face.cadence_days)
        )
        found.append(RingSpec(passed, words))
    return found
