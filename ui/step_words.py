"""What the history, the menu and the toast say of a step: whole sentences, with the names and words that stand out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from string import Formatter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ui.formatting import day_text, number_text, people_text, plural
from ui.jobs import Failure
from ui.kit.text import one_line
from ui.marking import QT_TRANSLATE_NOOP
from ui.phrases import in_sentence, quoted, source_title
from ui.step_table import OTHER, OTHER_ALONE, STEPS, Words

if TYPE_CHECKING:
    from prm.history import Step
    from prm.step_details import About, PastStep

#: A sentence in pieces; those that stand out are marked.
Runs = list[tuple[str, bool]]

_LONGEST: Final = 90
_KINDS: Final = {
    "meeting": QT_TRANSLATE_NOOP("steps", "a meeting"),
    "call": QT_TRANSLATE_NOOP("steps", "a call"),
    "video": QT_TRANSLATE_NOOP("steps", "a video call"),
    "message": QT_TRANSLATE_NOOP("steps", "a message exchange"),
    "email": QT_TRANSLATE_NOOP("steps", "an e-mail"),
    "letter": QT_TRANSLATE_NOOP("steps", "a letter"),
    "social": QT_TRANSLATE_NOOP("steps", "something in passing"),
    "other": QT_TRANSLATE_NOOP("steps", "a conversation"),
}
_FIELDS: Final = {
    "display_name": QT_TRANSLATE_NOOP("steps", "Name"),
    "given_name": QT_TRANSLATE_NOOP("steps", "Given name"),
    "family_name": QT_TRANSLATE_NOOP("steps", "Family name"),
    "nickname": QT_TRANSLATE_NOOP("steps", "Nickname"),
    "place": QT_TRANSLATE_NOOP("steps", "Place"),
    "how_met": QT_TRANSLATE_NOOP("steps", "How we met"),
    "photo": QT_TRANSLATE_NOOP("steps", "Photo"),
    "connected_on": QT_TRANSLATE_NOOP("steps", "Connected on"),
}
_LEFT_ALONE: Final = {
    "died": QT_TRANSLATE_NOOP("steps", "has died"),
    "ended": QT_TRANSLATE_NOOP("steps", "it ended"),
    "other": QT_TRANSLATE_NOOP("steps", "never brought up unasked"),
}
_EXCHANGES: Final = frozenset(
    verb for verb, words in STEPS.items() if "{kind}" in words.sentence or verb == "join_interactions"
)
_WITH_NAME: Final = frozenset(
    verb for verb, words in STEPS.items() if "{text}" in words.sentence and verb != "carry_out"
)


def _said(source: str) -> str:
    return QCoreApplication.translate("steps", source)


def _words_of(step: Step) -> Words:
    found = STEPS.get(step.verb)
    if found is not None:
        return found
    return OTHER if step.people else OTHER_ALONE


def step_icon(step: Step) -> str:
    """The icon beside a step."""
    return _words_of(step).icon


def step_runs(past: PastStep) -> Runs:
    """The sentence of a step: "You logged a meeting with **Ada Lovelace**"."""
    return _filled(_said(_source(past)), _values(past))


def _source(past: PastStep) -> str:
    """The sentence of a step before it is translated; some depend on how it ended."""
    if past.step.verb == "place_in_circle" and not past.about.text:
        return QT_TRANSLATE_NOOP("steps", "You took {names} out of their rhythm")
    if past.step.verb == "judge_interaction" and past.about.meaningful is not None:
        if past.about.meaningful:
            return QT_TRANSLATE_NOOP("steps", "You decided that {kind} with {names} counts")
        return QT_TRANSLATE_NOOP("steps", "You decided that {kind} with {names} does not count")
    return _words_of(past.step).sentence


def step_sentence(past: PastStep) -> str:
    """The same as plain text."""
    return "".join(text for text, _ in step_runs(past))


def step_label(past: PastStep) -> str:
    """What was done, as a thing that can be undone: "Move Ada Lovelace to the trash"."""
    return "".join(text for text, _ in _filled(_said(_words_of(past.step).label), _values(past)))


def search_words() -> Mapping[str, str]:
    """What the history says of each kind of step, for searching in it: by verb."""
    return {verb: _said(words.sentence) for verb, words in STEPS.items()}


def _values(past: PastStep) -> Mapping[str, str]:
    step, about = past.step, past.about
    kind = _said(_KINDS.get(about.kind, QT_TRANSLATE_NOOP("steps", "an exchange")))
    text = short(about.text)
    if step.verb == "carry_out":
        text = source_title(text) if text else _said(QT_TRANSLATE_NOOP("steps", "a file"))
    return {"names": names_text(step.names, step.people), "kind": kind, "text": text}


def _filled(template: str, values: Mapping[str, str]) -> Runs:
    """A template with its fields as pieces of their own: names and words stand out, kinds do not."""
    runs: Runs = []
    for literal, name, _spec, _conversion in Formatter().parse(template):
        if literal:
            runs.append((literal, False))
        if name is not None:
            runs.append((values[name], name != "kind"))
    return runs


def names_text(names: tuple[str, ...], people: int) -> str:
    """Up to three names, or how many people it was."""
    if not names:
        return people_text(people) if people else _said(QT_TRANSLATE_NOOP("steps", "somebody who is gone"))
    if people > len(names):
        return people_text(people)
    if len(names) == 1:
        return names[0]
    last = QCoreApplication.translate("steps", "{names} and {name}")
    return last.format(names=", ".join(names[:-1]), name=names[-1])


def step_detail(past: PastStep, today: date) -> str:
    """The line under the sentence, empty where there is nothing to add."""
    step, about = past.step, past.about
    if step.verb in ("carry_out", "make_sample"):
        return _brought(about, today)
    if step.verb in _EXCHANGES:
        return _joined(_words(about.text), _verdict(about), day_text(about.day, today) if about.day else "")
    if step.verb in ("place_in_circle", "set_cadence"):
        was = QCoreApplication.translate("steps", "was {rhythm}").format(rhythm=about.before)
        every = plural("every %Ln day", "every %Ln days", about.days) if about.days else ""
        return _joined(every, was if about.before else "")
    if step.verb == "edit_contact":
        return _field(about)
    if step.verb == "leave_alone":
        return _said(_LEFT_ALONE[about.kind]) if about.kind in _LEFT_ALONE else ""
    return _plain(step.verb, about, today)


def _plain(verb: str, about: About, today: date) -> str:
    days = plural("every %Ln day", "every %Ln days", about.days) if about.days else ""
    was = QCoreApplication.translate("steps", "was {name}").format(name=about.before)
    until = QCoreApplication.translate("steps", "by {day}")
    if verb in _WITH_NAME:
        return _joined(was if about.before else "", days)
    day = until.format(day=in_sentence(about.day, today)) if about.day else ""
    return _joined(_words(about.text), day, days)


def _verdict(about: About) -> str:
    if about.meaningful is None:
        return ""
    if about.meaningful:
        return QCoreApplication.translate("steps", "meaningful")
    return QCoreApplication.translate("steps", "in passing")


def _field(about: About) -> str:
    field = _said(_FIELDS.get(about.kind, about.kind))
    if about.before and about.text:
        template = QCoreApplication.translate("steps", "{field}: {before} became {after}")
    elif about.text:
        template = QCoreApplication.translate("steps", "{field}: {after}")
    elif about.before:
        template = QCoreApplication.translate("steps", "{field}: {before} was taken away")
    else:
        return ""
    return template.format(field=field, before=short(about.before), after=short(about.text))


def _brought(about: About, today: date) -> str:
    new = about.counts.get("new", 0)
    updated = about.counts.get("updated", 0)
    exchanges = about.counts.get("exchanges", 0)
    until = QCoreApplication.translate("steps", "until {day}")
    updated_text = QCoreApplication.translate("steps", "{number} updated").format(number=number_text(updated))
    return _joined(
        plural("%Ln new person", "%Ln new people", new) if new else "",
        updated_text if updated else "",
        plural("%Ln exchange", "%Ln exchanges", exchanges) if exchanges else "",
        until.format(day=in_sentence(about.day, today)) if about.day else "",
    )


def _words(text: str) -> str:
    return quoted(short(text)) if text.strip() else ""


def short(text: str) -> str:
    """One line of somebody's words, cut where it is long."""
    line = one_line(text)
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def blocked_text(failure: Failure, today: date) -> str:
    """Why a step cannot be taken back, where a later one stands on it, with that one's own words; else empty."""
    if failure.blocked is None:
        return ""
    template = QCoreApplication.translate(
        "steps",
        "“{step}” ({day}) came later and depends on this. Nothing was changed; undo that one first.",
    )
    later = failure.blocked.later
    return template.format(step=step_sentence(later), day=in_sentence(later.step.at.date(), today))
