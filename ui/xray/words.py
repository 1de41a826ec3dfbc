"""The X-ray in words: its sentence, its bands, and how far it sees."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from prm.xray import SILENT_PARTS, Band, Xray
from ui.formatting import date_text, number_text, plural
from ui.kit.dots import Dot
from ui.kit.numbers import Counted
from ui.kit.text import Tone
from ui.phrases import source_title

DOTS: Final = {
    Band.LATELY: Dot.ACCENT,
    Band.BOTH_WAYS: Dot.FILLED,
    Band.THEY_WROTE: Dot.RING,
    Band.YOU_WROTE: Dot.SMALL_RING,
    Band.NEVER: Dot.FAINT,
}


def band_text(band: Band) -> str:
    """What stands beside the number of a band."""
    return {
        Band.LATELY: QCoreApplication.translate("xray", "meaningfully, in the past 12 months"),
        Band.BOTH_WAYS: QCoreApplication.translate("xray", "both ways, longer ago or only in passing"),
        Band.THEY_WROTE: QCoreApplication.translate("xray", "wrote to you, no answer yet"),
        Band.YOU_WROTE: QCoreApplication.translate("xray", "you wrote to, no answer came"),
        Band.NEVER: QCoreApplication.translate("xray", "never a word"),
    }[band]


def band_title(band: Band) -> str:
    """What stands above the list of a band's people."""
    return {
        Band.LATELY: QCoreApplication.translate("xray", "Talked meaningfully in the past 12 months"),
        Band.BOTH_WAYS: QCoreApplication.translate("xray", "Talked both ways, longer ago or only in passing"),
        Band.THEY_WROTE: QCoreApplication.translate("xray", "Wrote to you, no answer yet"),
        Band.YOU_WROTE: QCoreApplication.translate("xray", "You wrote to, no answer came"),
        Band.NEVER: QCoreApplication.translate("xray", "Never a word"),
    }[band]


def sentence(found: Xray) -> str:
    """The sentence with the names of its numbers in braces."""
    number = len(found.people())
    if found.is_of_connections:
        return plural(
            "Of {all} connection, {wrote} ever wrote, {both} talked both ways, {lately} meaningfully in the past 12 months.",
            "Of {all} connections, {wrote} ever wrote, {both} talked both ways, {lately} meaningfully in the past 12 months.",
            number,
        )
    return plural(
        "Of {all} person, {wrote} ever wrote, {both} talked both ways, {lately} meaningfully in the past 12 months.",
        "Of {all} people, {wrote} ever wrote, {both} talked both ways, {lately} meaningfully in the past 12 months.",
        number,
    )


def people_of(found: Xray, name: str) -> tuple[tuple[int, ...], str]:
    """Whom a number of the sentences counts, and the title above their list."""
    everybody = (
        QCoreApplication.translate("xray", "Connections")
        if found.is_of_connections
        else QCoreApplication.translate("xray", "People")
    )
    return {
        "all": (found.people(), everybody),
        "wrote": (found.ever_wrote, QCoreApplication.translate("xray", "Ever wrote")),
        "both": (found.both_ways, QCoreApplication.translate("xray", "Talked both ways")),
        "lately": (found.bands[Band.LATELY], band_title(Band.LATELY)),
        "unanswered": (found.bands[Band.THEY_WROTE], band_title(Band.THEY_WROTE)),
        "names": (found.people(), everybody),
    }[name]


def counted(found: Xray, *names: str) -> dict[str, Counted]:
    """The numbers of a sentence."""
    numbers = {}
    for name in names:
        ids, title = people_of(found, name)
        tone = Tone.ACCENT if name == "lately" else Tone.INK
        numbers[name] = Counted(number_text(len(ids)), title, opens=bool(ids), tone=tone)
    return numbers


def unanswered_sentence(found: Xray) -> str:
    """Whoever wrote and got no answer; empty where nobody did."""
    number = len(found.bands[Band.THEY_WROTE])
    if not number:
        return ""
    return plural(
        "{unanswered} wrote to you and got no answer.", "{unanswered} wrote to you and got no answer.", number
    )


def coverage_sentence(found: Xray) -> str:
    """How far the picture sees, and what it cannot see."""
    read = [part for part in found.coverage if part.part not in SILENT_PARTS]
    sources = ", ".join(dict.fromkeys(source_title(part.source) for part in read))
    if not found.reads_messages:
        if found.connected_from is None or found.connected_to is None:
            return QCoreApplication.translate("xray", "Kith has read no messages yet; it knows what you log.")
        return QCoreApplication.translate(
            "xray", "Read so far: people connected from {first} to {last}."
        ).format(first=date_text(found.connected_from), last=date_text(found.connected_to))
    first = min([part.read_from for part in read if part.read_from], default=found.messages_from)
    last = max([part.read_to for part in read], default=found.messages_to)
    if not sources or first is None or last is None:
        return QCoreApplication.translate(
            "xray", "In what Kith has read. Lunches, calls and letters are in no file."
        )
    return QCoreApplication.translate(
        "xray",
        "In what Kith has read: {sources}, {first} to {last}. Lunches, calls and letters are in no file.",
    ).format(sources=sources, first=date_text(first), last=date_text(last))
