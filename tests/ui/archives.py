"""LinkedIn archives in the shape that the samples have, made for a test."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

_NOTES = (
    "Notes:\n"
    '"When exporting your connection data, you may notice that some of the email addresses are missing."\n\n'
)
CONNECTIONS = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
MESSAGES = (
    "CONVERSATION ID",
    "CONVERSATION TITLE",
    "FROM",
    "SENDER PROFILE URL",
    "TO",
    "RECIPIENT PROFILE URLS",
    "DATE",
    "SUBJECT",
    "CONTENT",
    "FOLDER",
    "ATTACHMENTS",
)
PROFILE = ("First Name", "Last Name", "Maiden Name", "Headline")
MARA = "https://www.linkedin.com/in/mara-quillfeather"
ME = "https://www.linkedin.com/in/ada-owner"
SAID = (
    ("them", "2026-08-17 09:00:00 UTC", "The piece on port cities lands in October. I rewrote the part on Genoa after your remark about the cranes."),
    ("me", "2026-08-17 11:00:00 UTC", "I am glad that you kept the harbour master in. What did your editor say about the length, and who draws the maps?"),
    ("them", "2026-08-18 08:00:00 UTC", "She wants nine thousand signs less and I offered four. Would you read the draft before it goes out?"),
    ("me", "2026-08-19 08:00:00 UTC", "Yes, send it on Thursday and I will mark what I would cut. I still think the Trieste chapter is the strongest."),
)  # fmt: skip


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(head)
    writer.writerows(rows)
    return text.getvalue()


def connections(*people: tuple[str, str, str, str]) -> str:
    """Connections.csv: given name, family name, organization and position of each."""
    rows = [
        (
            given,
            family,
            f"https://www.linkedin.com/in/{given}-{family}".lower(),
            "",
            company,
            position,
            "03 Mar 2024",
        )
        for given, family, company, position in people
    ]
    return _NOTES + _table(CONNECTIONS, rows)


def messages(said: Sequence[tuple[str, str, str]] = SAID, other: str = "Mara Quillfeather") -> str:
    """messages.csv: one conversation of the owner, Ada Owner, with Mara Quillfeather."""
    rows = []
    for who, at, text in said:
        sender, to = (other, "Ada Owner") if who == "them" else ("Ada Owner", other)
        links = (MARA, ME) if who == "them" else (ME, MARA)
        rows.append(("2-abc", "", sender, links[0], to, links[1], at, "", text, "INBOX", ""))
    return _table(MESSAGES, rows)


MANY = (
    ("Mara", "Quillfeather", "Northwind", "Editor"),
    ("Odalys", "Brightwater", "Fabrikam", "Engineer"),
    ("Émile", "Vauclair", "Générique", "Développeur"),
    ("Solo", "Founder", "Adatum", "Founder"),
)


def make_archive(
    path: Path,
    *,
    has_profile: bool = True,
    people: Sequence[tuple[str, str, str, str]] = MANY,
    said: Sequence[tuple[str, str, str]] = SAID,
) -> Path:
    """A ZIP as LinkedIn makes it; without a profile it does not say whose it is."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Connections.csv", connections(*people))
        archive.writestr("messages.csv", messages(said))
        if has_profile:
            archive.writestr("Profile.csv", _table(PROFILE, [("Ada", "Owner", "", "Writer")]))
        archive.writestr("Rich_Media.csv", "Date/Time,Media Description,Media Link\n")
    return path
