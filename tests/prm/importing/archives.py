"""Small LinkedIn archives for the tests of the import: what people are and said in, a folder of CSV files out."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from prm.importing.bring import bring_in
from prm.importing.plan import Outcome
from prm.importing.report import ImportReport
from prm.store import driver
from prm.store.tables import Row
from tests.prm.books import Book, derived_dump, dump, search_dump

ME = "Zoë Brandt"
MY_LINK = "https://www.linkedin.com/in/zoe"
SAMPLES = Path(__file__).resolve().parents[4] / "shared" / "samples" / "linkedin"

_CONNECTIONS = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
_MESSAGES = (
    "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS",
    "DATE", "SUBJECT", "CONTENT", "FOLDER",
)  # fmt: skip
_INVITATIONS = (
    "From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl",
)  # fmt: skip
_NOTES = (
    "Connection First Name", "Connection Last Name", "Connection Profile URL", "Note", "Created On", "Edited On",
)  # fmt: skip


def link(name: str) -> str:
    """The profile link of somebody of this name."""
    return MY_LINK if name == ME else "https://www.linkedin.com/in/" + name.lower().replace(" ", "-")


def key(name: str) -> str:
    """The same as Kith's key."""
    return link(name).removeprefix("https://www.")


@dataclass(frozen=True)
class Connection:
    """A row of Connections.csv. ``url`` None is the link that the name makes, ``""`` none."""

    name: str
    organization: str = ""
    position: str = ""
    email: str = ""
    on: str = "05 May 2019"
    url: str | None = None

    def row(self) -> tuple[str, ...]:
        given, _, family = self.name.partition(" ")
        url = link(self.name) if self.url is None else self.url
        return (given, family, url, self.email, self.organization, self.position, self.on)


@dataclass(frozen=True)
class Said:
    """A message: who (``me`` or a name) to whom, when and what. ``has_links`` False is how archives of 2020 were."""

    who: str
    to: str
    at: str
    text: str
    conversation: str = ""
    more: tuple[str, ...] = ()
    has_links: bool = True

    def row(self) -> tuple[str, ...]:
        sender = ME if self.who == "me" else self.who
        others = [ME if self.to == "me" else self.to, *self.more]
        links = (link(sender), ",".join(map(link, others))) if self.has_links else ("", "")
        thread = self.conversation or "with " + (self.to if self.who == "me" else self.who)
        to = ", ".join(others)
        return (thread, "", sender, links[0], to, links[1], f"{self.at} UTC", "", self.text, "INBOX")


def to(name: str, at: str, text: str, **more: Any) -> Said:
    return Said("me", name, at, text, **more)


def by(name: str, at: str, text: str, **more: Any) -> Said:
    return Said(name, "me", at, text, **more)


@dataclass
class Archive:
    """A folder as LinkedIn makes it, written anew at each ``write``."""

    folder: Path
    connections: Sequence[Connection] = ()
    messages: Sequence[Said] = ()
    invitations: Sequence[tuple[str, ...]] = ()
    notes: Sequence[tuple[str, ...]] = ()
    owner: str = ME
    has_links: bool = True
    extra: dict[str, Sequence[Sequence[str]]] = field(default_factory=dict)

    def write(self) -> Path:
        self.folder.mkdir(parents=True, exist_ok=True)
        if self.owner:
            given, _, family = self.owner.partition(" ")
            _csv(self.folder / "Profile.csv", ("First Name", "Last Name", "Headline"), [(given, family, "")])
        if self.connections:
            rows = [connection.row() for connection in self.connections]
            header: Sequence[str] = _CONNECTIONS
            if not self.has_links:
                header, rows = (*header[:2], *header[3:]), [(*row[:2], *row[3:]) for row in rows]
            _csv(self.folder / "Connections.csv", header, rows)
        if self.messages:
            newest_first = sorted(self.messages, key=lambda one: one.at, reverse=True)
            _csv(self.folder / "messages.csv", _MESSAGES, [one.row() for one in newest_first])
        if self.invitations:
            _csv(self.folder / "Invitations.csv", _INVITATIONS, self.invitations)
        if self.notes:
            _csv(self.folder / "Notes.csv", _NOTES, self.notes)
        for name, rows in self.extra.items():
            _csv(self.folder / name, rows[0], rows[1:])
        return self.folder


def invitation(name: str, sent: str, direction: str = "OUTGOING", message: str = "") -> tuple[str, ...]:
    """A row of Invitations.csv between me and somebody."""
    pair = (ME, name) if direction == "OUTGOING" else (name, ME)
    return (*pair, sent, message, direction, *map(link, pair))


def note(name: str, text: str, made: str = "2026-01-05 10:00:00 UTC", edited: str = "") -> tuple[str, ...]:
    """A row of Notes.csv."""
    given, _, family = name.partition(" ")
    return (given, family, link(name), text, made, edited)


def _csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)


def bring(book: Book, *archives: Archive | Path, **options: Any) -> ImportReport:
    """Import archives in one go and hold the accounts against each other."""
    paths = [one.write() if isinstance(one, Archive) else one for one in archives]
    report = bring_in(book.database, paths, **options)
    check_sums(report)
    return report


def check_sums(report: ImportReport) -> None:
    """In every source read = new + updated + same + conflicts + skipped + rejected."""
    for source in report.json()["sources"]:
        parts = ("new", "updated", "same", "conflicts", "skipped", "rejected")
        assert source["read"] == sum(source[part] for part in parts), source


def contacts_of(report: ImportReport) -> dict[str, int]:
    """How many people are new, updated, same, in conflict."""
    counts: dict[str, int] = report.json()["contacts"]
    return counts


def is_nothing_new(report: ImportReport) -> bool:
    """Whether an import says 0 new, 0 updated everywhere, and made no step."""
    document = report.json()
    counts = [*document["sources"], document["contacts"], document["interactions"]]
    return document["step"] is None and not any(one["new"] or one["updated"] for one in counts)


def reasons(report: ImportReport) -> dict[str, int]:
    """Why records were left out, over all files."""
    found: dict[str, int] = {}
    for one in report.json()["skipped"]:
        found[one["reason"]] = found.get(one["reason"], 0) + one["count"]
    return found


def conflicts(report: ImportReport) -> list[tuple[str, str, str]]:
    """Field, mine and the file's of every conflict."""
    return [(c.field, c.mine, c.file) for action in report.plan.conflicts for c in action.conflicts]


def outcomes(report: ImportReport) -> list[Outcome]:
    return [action.outcome for action in report.plan.contacts]


def names(book: Book) -> list[str]:
    """Everybody in the book by name."""
    return [row[0] for row in book.sql("SELECT display_name FROM contact ORDER BY display_name, id")]


def threads(book: Book) -> list[tuple[str, int]]:
    """With whom each exchange with messages is, and how many they are."""
    return book.sql(
        "SELECT group_concat(c.display_name, ', '), i.message_count FROM interaction i"
        " JOIN participant p ON p.interaction_id = i.id JOIN contact c ON c.id = p.contact_id"
        " WHERE i.message_count > 0 GROUP BY i.id ORDER BY i.started_at, i.id"
    )


def whole(book: Book) -> dict[str, Any]:
    """All that a book holds: user columns, derived columns, and what searching finds."""
    path = book.database.folder.book
    return {"user": dump(book.database), "derived": derived_dump(path), "search": search_dump(path)}


def all_rows(book: Book) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, bookkeeping and history included."""
    raw = driver.connect(book.database.folder.book, read_only=True)
    try:
        tables = [*Row.metadata.tables, "sqlite_sequence"]
        return {name: raw.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall() for name in tables}
    finally:
        raw.close()
