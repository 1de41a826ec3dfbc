"""Why records are left out, in the person's language: the engine's own words are the keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from prm.importing import linkedin, plan, plan_contacts, plan_messages, plan_others, planning, whom


def reason_text(reason: str) -> tuple[str, str]:
    """A reason and what there is to say of it; a reason that only one file can have stays as the engine says it."""
    known = {
        linkedin.ONLY_A_DATE: (
            QCoreApplication.translate("import", "Only a date"),
            QCoreApplication.translate("import", "People who hide their name from other people's archives"),
        ),
        linkedin.TWICE: (QCoreApplication.translate("import", "Twice in the file"), ""),
        linkedin.DRAFT: (
            QCoreApplication.translate("import", "Draft"),
            QCoreApplication.translate("import", "It was never sent"),
        ),
        linkedin.SPAM: (QCoreApplication.translate("import", "Spam"), ""),
        linkedin.ADVERTISEMENT: (QCoreApplication.translate("import", "Advertisement"), ""),
        linkedin.CLOSED_ACCOUNT: (
            QCoreApplication.translate("import", "Closed account"),
            QCoreApplication.translate("import", "The file does not say any more who it was"),
        ),
        linkedin.EMPTY: (QCoreApplication.translate("import", "Empty"), ""),
        linkedin.NOT_CONFIRMED: (QCoreApplication.translate("import", "Address not confirmed"), ""),
        plan.LEFT_BY_YOU: (
            QCoreApplication.translate("import", "Left out by you"),
            QCoreApplication.translate("import", "With all that the files hold of these people"),
        ),
        whom.IN_TRASH: (
            QCoreApplication.translate("import", "In the trash"),
            QCoreApplication.translate("import", "Take the person out of the trash to bring this in"),
        ),
        whom.DELETED: (
            QCoreApplication.translate("import", "Deleted for ever by you"),
            QCoreApplication.translate("import", "What you deleted stays deleted"),
        ),
        whom.YOURSELF: (QCoreApplication.translate("import", "Yourself"), ""),
        plan_contacts.IN_NEWER: (QCoreApplication.translate("import", "In a newer file too"), ""),
        plan_messages.NEVER_ANSWERED: (
            QCoreApplication.translate("import", "Never answered, not a connection"),
            QCoreApplication.translate("import", "Only one of you wrote"),
        ),
        plan_messages.NOBODY_KNOWN: (
            QCoreApplication.translate("import", "A group in which nobody is in your book"),
            "",
        ),
        plan_messages.SEVERAL: (
            QCoreApplication.translate("import", "Several people have this name"),
            QCoreApplication.translate("import", "The file does not say which of them it was"),
        ),
        plan_messages.TO_YOURSELF: (QCoreApplication.translate("import", "To yourself"), ""),
        plan_messages.TWICE: (QCoreApplication.translate("import", "Twice in what was read"), ""),
        plan_others.NOT_IN_BOOK: (QCoreApplication.translate("import", "About nobody in your book"), ""),
        plan_others.DELETED_HERE: (
            QCoreApplication.translate("import", "Deleted by you"),
            QCoreApplication.translate("import", "What you deleted stays deleted"),
        ),
        planning.NOT_YOU: (QCoreApplication.translate("import", "Of another name than yours"), ""),
        planning.NOBODY_KNOWN: (
            QCoreApplication.translate("import", "Of whom Kith does not know yet"),
            QCoreApplication.translate("import", "Bring it in together with Profile.csv"),
        ),
    }
    if reason in known:
        return known[reason]
    return reason[:1].upper() + reason[1:], ""


def field_text(field: str) -> str:
    """A field's name for a person."""
    known = {
        "display_name": QCoreApplication.translate("import", "Name"),
        "given_name": QCoreApplication.translate("import", "First name"),
        "family_name": QCoreApplication.translate("import", "Last name"),
        "nickname": QCoreApplication.translate("import", "Nickname"),
        "place": QCoreApplication.translate("import", "Place"),
        "how_met": QCoreApplication.translate("import", "How we met"),
        "connected_on": QCoreApplication.translate("import", "Connected on"),
        "organization": QCoreApplication.translate("import", "Organization"),
        "position": QCoreApplication.translate("import", "Position"),
        "birthday": QCoreApplication.translate("import", "Birthday"),
        "anniversary": QCoreApplication.translate("import", "Anniversary"),
        "circle": QCoreApplication.translate("import", "Rhythm"),
        "cadence_days": QCoreApplication.translate("import", "Days between"),
        "leave_alone": QCoreApplication.translate("import", "Leave alone"),
        "address": QCoreApplication.translate("import", "Address"),
        "tag": QCoreApplication.translate("import", "Tag"),
        "postal_address": QCoreApplication.translate("import", "Postal address"),
        "date": QCoreApplication.translate("import", "Date"),
        "last_talked": QCoreApplication.translate("import", "Last talked"),
        "last_in_person": QCoreApplication.translate("import", "Last in person"),
        "note": QCoreApplication.translate("import", "Note"),
    }
    if field in known:
        return known[field]
    words = field.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def all_of_field_text(field: str) -> str:
    """What stands before the choice for all conflicts of a field."""
    if field == "position":
        return QCoreApplication.translate("import", "All positions")
    if field == "organization":
        return QCoreApplication.translate("import", "All organizations")
    return QCoreApplication.translate("import", "All of “{field}”").format(field=field_text(field))
