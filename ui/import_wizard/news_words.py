"""What is said of the news of an import beside its lists."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from prm.importing.review import Review
from prm.importing.since import Since
from prm.words import TokenKind
from ui.formatting import people_text, plural
from ui.import_wizard.accounts import sum_text, sums_of


def kept_text(found: Since) -> str:
    """What the person wrote and decided, and that it is kept."""
    parts = []
    if found.notes:
        parts.append(plural("%Ln note", "%Ln notes", found.notes))
    if found.rhythms:
        parts.append(plural("%Ln rhythm", "%Ln rhythms", found.rhythms))
    if found.verdicts:
        parts.append(
            plural("%Ln verdict you decided yourself", "%Ln verdicts you decided yourself", found.verdicts)
        )
    if not parts:
        return QCoreApplication.translate("import", "Whatever you wrote down is kept.")
    told = QCoreApplication.translate("import", "Your edits are kept: {edits}.")
    return told.format(edits=", ".join(parts))


def kinds_text(kinds: Mapping[str, int]) -> str:
    """What passed in passing: "3 congratulations, 1 birthday wish"."""
    known = sorted(kinds.items(), key=_most_first)
    return ", ".join(text for kind, number in known if (text := _kind_text(kind, number)))


def _most_first(kind: tuple[str, int]) -> tuple[int, str]:
    return (-kind[1], kind[0])


def _kind_text(kind: str, number: int) -> str:
    """So many of one kind; what has no word of its own is only in the whole number."""
    words = {
        TokenKind.CONNECTION_BOILERPLATE: plural("%Ln word on connecting", "%Ln words on connecting", number),
        TokenKind.BIRTHDAY_OR_ANNIVERSARY: plural("%Ln birthday wish", "%Ln birthday wishes", number),
        TokenKind.CONGRATULATIONS: plural("%Ln congratulation", "%Ln congratulations", number),
        TokenKind.MASS_MAIL: plural("%Ln message to many", "%Ln messages to many", number),
        TokenKind.SALES_PITCH: plural("%Ln offer", "%Ln offers", number),
        TokenKind.AUTO_REPLY: plural("%Ln automatic reply", "%Ln automatic replies", number),
        TokenKind.BRUSH_OFF: plural("%Ln short answer", "%Ln short answers", number),
        TokenKind.LOGISTICS_ONLY: plural("%Ln time and place", "%Ln times and places", number),
        TokenKind.EMOJI_OR_THANKS: plural("%Ln thanks or smile", "%Ln thanks or smiles", number),
        TokenKind.RECRUITER_TEMPLATE: plural("%Ln recruiter's letter", "%Ln recruiters' letters", number),
        TokenKind.ENDORSEMENT: plural("%Ln endorsement", "%Ln endorsements", number),
        TokenKind.IN_A_GROUP: plural("%Ln talk in a group", "%Ln talks in a group", number),
    }
    return {str(known): text for known, text in words.items()}.get(kind, "")


def file_line(review: Review) -> str:
    """Which file it was and how its people add up."""
    people = sums_of(review.accounts, "people")
    file = ", ".join(review.archives[:2])
    if not people.read:
        return file
    told = QCoreApplication.translate("import", "{file}. {people} in it: {parts}.")
    return told.format(
        file=file, people=people_text(people.kept), parts=sum_text(people._replace(left_out=0))
    )
