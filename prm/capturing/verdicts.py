"""What logging a capture will say of it, before it is logged, and why; the rule itself is that of ``log_interaction``."""

from __future__ import annotations

from prm.capturing.values import Capture, LineVerdict, PieceKind, VerdictReason
from prm.words import Awaiting, Direction, InteractionKind

_HOW = {
    InteractionKind.MEETING: VerdictReason.IN_PERSON,
    InteractionKind.CALL: VerdictReason.BY_PHONE,
    InteractionKind.VIDEO: VerdictReason.ON_VIDEO,
    InteractionKind.MESSAGE: VerdictReason.IN_WRITING,
    InteractionKind.EMAIL: VerdictReason.IN_WRITING,
    InteractionKind.LETTER: VerdictReason.IN_WRITING,
    InteractionKind.SOCIAL: VerdictReason.SOCIAL,
    InteractionKind.OTHER: VerdictReason.TALKED,
}


def verdict_of(capture: Capture) -> LineVerdict:
    """By hand every kind is meaningful but a social one; what was only written or received waits for an answer."""
    topic = (VerdictReason.WITH_TOPIC,) if capture.topic else ()
    how = _HOW[capture.kind]
    if capture.counts is not None:
        return LineVerdict(capture.counts, None, (VerdictReason.YOU_DECIDED,))
    if capture.line.of(PieceKind.PASSING):
        return LineVerdict(meaningful=False, reasons=(VerdictReason.IN_PASSING,))
    if capture.kind is InteractionKind.SOCIAL:
        return LineVerdict(meaningful=False, reasons=(VerdictReason.SOCIAL,))
    if capture.direction is Direction.OUT:
        return LineVerdict(meaningful=False, awaiting=Awaiting.THEM, reasons=(VerdictReason.YOU_WROTE,))
    if capture.direction is Direction.IN:
        return LineVerdict(meaningful=False, awaiting=Awaiting.ME, reasons=(VerdictReason.THEY_WROTE,))
    return LineVerdict(meaningful=True, reasons=(how, *topic))


def marked(capture: Capture) -> bool | None:
    """What to hand to ``log_interaction`` as ``meaningful``: None where its own rule decides."""
    if capture.counts is not None:
        return capture.counts
    return False if capture.line.of(PieceKind.PASSING) else None
