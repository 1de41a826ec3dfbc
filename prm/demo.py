"""The sample network: invented people with three years of exchanges, as a book of its own, dated back from today."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any

from prm.circles import find_circle
from prm.clock import Clock, zone
from prm.contacts import add_contact, leave_alone
from prm.database import Database, Transaction, Written
from prm.errors import BookError
from prm.facts import add_tag, set_date
from prm.follow_ups import add_follow_up
from prm.interactions import log_interaction, refresh_span
from prm.judging import VERDICT_COLUMNS, judge_anew
from prm.me import add_me
from prm.notes import add_note
from prm.paths import DataFolder
from prm.relations import add_relation
from prm.store.locks import BookLock
from prm.store.types import instant_text
from prm.uids import new_uid
from prm.words import DateKind, FollowUpKind, FollowUpStatus, InteractionKind, LeaveAlone

Record = Mapping[str, Any]

#: The fact of a book that says that its people are invented.
SAMPLE_FACT = "sample"
#: Notes, talks and follow-ups of a day are dated to this time of it.
_NOON = "12:00"
#: A verdict for the moment between inserting a thread and judging it.
_UNJUDGED = dict(zip(VERDICT_COLUMNS, (0, "rules", "other", "", 0, "", 0), strict=True))


def sample_folder() -> Path:
    """Where the sample network lies when nothing else is said: beside the default data folder."""
    from platformdirs import user_data_path

    return user_data_path("kith-sample", appauthor=False)


def is_sample(tx: Transaction) -> bool:
    """Whether the people of this book are invented."""
    return tx.sql("SELECT 1 FROM book WHERE name = ?", (SAMPLE_FACT,)).first() is not None


def make_sample_book(path: Path, *, clock: Clock | None = None, name: str = "prm demo") -> Written[int]:
    """Make the sample network a book in an empty folder; the result is how many people it has.

    Raises BookError, and changes nothing, where the folder holds anything.
    """
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise BookError(
            f"{path} is not empty, so the sample network was not put there. Nothing was changed; choose an empty folder."
        )
    return fill_with_sample(path, clock=clock, name=name)


def fill_with_sample(path: Path, *, clock: Clock | None = None, name: str = "prm demo") -> Written[int]:
    """Put the sample network into a book that has nobody yet, making the book where there is none."""
    with Database.open(path, clock=clock, name=name) as database:
        if database.read(_people):
            raise BookError(
                f"The book in {path} has people already, so the sample network was not added. Nothing was changed."
            )
        return database.write(make_sample)


def holds_sample(path: Path, *, clock: Clock | None = None) -> bool:
    """Whether a folder holds the sample network already."""
    if not DataFolder(path).book.exists():
        return False
    with Database.open(path, clock=clock, create=False, name="prm demo") as database:
        return database.read(is_sample) and database.read(_people) > 0


def remove_sample_book(path: Path) -> None:
    """Delete the sample network with all that Kith put beside it; what else lies in the folder stays.

    Raises BookError, and changes nothing, where the folder holds another book or another program has it open.
    """
    folder = DataFolder(path)
    with Database.open(path, create=False, name="prm demo") as database:
        if not database.read(is_sample):
            raise BookError(f"The book in {path} is no sample network. Nothing was deleted.")
    with BookLock(folder, "prm demo") as lock:
        lock.hold_alone()
        # The marker first: without it, a book that is cut short here is simply made anew.
        folder.marker.unlink(missing_ok=True)
        for name in ("", "-wal", "-shm", "-journal"):
            folder.book.with_name(folder.book.name + name).unlink(missing_ok=True)
        folder.preferences.unlink(missing_ok=True)
        for kept in (folder.backups, folder.photos, folder.logs):
            shutil.rmtree(kept, ignore_errors=True)
    folder.lock.unlink(missing_ok=True)
    for left in (folder.openers, folder.path):
        with suppress(OSError):  # somebody keeps something there
            left.rmdir()


def _people(tx: Transaction) -> int:
    return int(tx.sql("SELECT count(*) FROM contact").scalar_one())


def read_network() -> Record:
    """The network as its file has it: ``owner`` and ``people``, every day told in days before today."""
    text = files("resources.sample").joinpath("network.json").read_text(encoding="utf-8")
    network: Record = json.loads(text)
    return network


def make_sample(tx: Transaction) -> int:
    """Bring the sample network into an empty book as one step, and give how many people it has."""
    network = read_network()
    owner, people = network["owner"], network["people"]
    tx.insert("book", name=SAMPLE_FACT, value="1")
    add_me(
        tx,
        names=[owner["name"]],
        profiles=[owner["profile"]],
        emails=owner["emails"],
        phones=owner["phones"],
    )
    return _Sample(tx, owner["name"], people).bring()


class _Sample:
    """The work of bringing the network in; ``ids`` are the contacts by the keys of the file."""

    def __init__(self, tx: Transaction, owner_name: str, people: Sequence[Record]) -> None:
        self._tx = tx
        self._owner_name = owner_name
        self._people = people
        self._zone = zone(tx.home_zone)
        self._ids: dict[str, int] = {}
        self._sources: dict[str, int] = {}
        self._read: dict[str, list[date]] = {}

    def bring(self) -> int:
        for person in self._people:
            self._ids[person["key"]] = self._contact(person)
        for person in self._people:
            self._around(person)
            for interaction in sorted(person["interactions"], key=_oldest_first):
                self._interaction(person, interaction)
        judge_anew(self._tx, [row[0] for row in self._tx.sql("SELECT id FROM interaction").fetchall()])
        self._place_in_circles()
        self._coverage()
        return len(self._ids)

    def _day(self, days_ago: int) -> date:
        return self._tx.today - timedelta(days=days_ago)

    def _instant(self, days_ago: int, clock_time: str) -> datetime:
        """A time of day in the book's zone as an instant, never after now."""
        local = datetime.combine(self._day(days_ago), time.fromisoformat(clock_time), tzinfo=self._zone)
        return min(local.astimezone(UTC), self._tx.now)

    def _contact(self, person: Record) -> int:
        tx = self._tx
        contact_id = add_contact(
            tx,
            person["name"],
            given_name=person["given_name"],
            family_name=person["family_name"] or "",
            emails=person["emails"],
            phones=person["phones"],
            links=person["links"],
            organization=person["organization"] or "",
            position=person["position"] or "",
        )
        connected = person["connected_days_ago"]
        tx.sql(
            "UPDATE contact SET place = ?, how_met = ?, connected_on = ? WHERE id = ?",
            (
                person["place"],
                person["how_met"] or "",
                None if connected is None else self._day(connected).isoformat(),
                contact_id,
            ),
        )
        if person["birthday"]:
            set_date(tx, contact_id, DateKind.BIRTHDAY, person["birthday"])
        for tag in person["tags"]:
            add_tag(tx, [contact_id], tag)
        if person["leave_alone"]:
            leave_alone(tx, contact_id, LeaveAlone(person["leave_alone"]))
        return contact_id

    def _around(self, person: Record) -> None:
        """Notes, the people around, and follow-ups, dated back."""
        tx, contact_id = self._tx, self._ids[person["key"]]
        for note in person["notes"]:
            note_id = add_note(tx, contact_id, note["text"])
            self._date_back("note", note_id, note["days_ago"])
        for relation in person["relations"]:
            other = self._ids[relation["person"]] if relation["person"] else relation["name"]
            add_relation(tx, contact_id, relation["kind"], other, relation["note"] or "")
        for follow_up in person["follow_ups"]:
            self._follow_up(contact_id, follow_up)

    def _follow_up(self, contact_id: int, follow_up: Record) -> None:
        days = follow_up["due_in_days"]
        due = None if days is None else self._day(-days)
        follow_up_id = add_follow_up(
            self._tx, contact_id, follow_up["text"], due, kind=FollowUpKind(follow_up["kind"])
        )
        self._date_back("follow_up", follow_up_id, follow_up["made_days_ago"])
        if follow_up["status"] == FollowUpStatus.DONE:
            closed = min(due or self._tx.today, self._tx.today)
            self._tx.sql(
                "UPDATE follow_up SET status = ?, closed_on = ? WHERE id = ?",
                (str(FollowUpStatus.DONE), closed.isoformat(), follow_up_id),
            )

    def _date_back(self, table: str, row_id: int, days_ago: int) -> None:
        made_at = instant_text(self._instant(days_ago, _NOON))
        self._tx.sql(f'UPDATE "{table}" SET made_at = ? WHERE id = ?', (made_at, row_id))

    def _interaction(self, person: Record, interaction: Record) -> None:
        people = [self._ids[key] for key in (person["key"], *interaction["people"])]
        if interaction["messages"]:
            self._thread(person, people, interaction)
            return
        interaction_id = log_interaction(
            self._tx,
            people,
            kind=InteractionKind(interaction["kind"]),
            on=self._day(interaction["days_ago"]),
            text=interaction["text"],
            meaningful=False if interaction.get("passing") else None,
        )
        self._date_back("interaction", interaction_id, interaction["days_ago"])

    def _thread(self, person: Record, people: Iterable[int], thread: Record) -> None:
        """A thread of messages is one exchange, judged by the rules like an imported one."""
        tx, channel = self._tx, thread["channel"]
        sent = [(self._instant(m["days_ago"], m["time"]), m) for m in thread["messages"]]
        interaction_id = tx.insert(
            "interaction",
            uid=new_uid(tx.now),
            kind=thread["kind"],
            channel=channel,
            source_id=self._source(channel),
            started_on=self._day(thread["messages"][0]["days_ago"]).isoformat(),
            happened_on=self._day(thread["days_ago"]).isoformat(),
            is_group=0,
            made_at=instant_text(sent[-1][0]),
            **_UNJUDGED,
        )
        tx.many(
            "INSERT INTO participant(interaction_id, contact_id) VALUES (?, ?)",
            [(interaction_id, contact_id) for contact_id in people],
        )
        conversation = f"kith-sample/{channel}/{person['key']}"
        for at, message in sent:
            mine = message["from"] == "me"
            tx.insert(
                "message",
                interaction_id=interaction_id,
                at=instant_text(at),
                from_me=int(mine),
                sender_name=self._owner_name if mine else person["name"],
                conversation=conversation,
                text=message["text"],
                key=_message_key(conversation, at, mine, message["text"]),
            )
        refresh_span(tx, interaction_id)
        self._read.setdefault(channel, []).extend(self._day(m["days_ago"]) for m in thread["messages"])

    def _source(self, channel: str) -> int:
        if channel not in self._sources:
            self._sources[channel] = self._tx.insert("source", name=channel)
        return self._sources[channel]

    def _place_in_circles(self) -> None:
        """Give everybody their rhythm, as if it had been given with the first exchange."""
        rows = self._tx.sql(
            "SELECT p.contact_id, MIN(i.started_on) FROM participant p JOIN interaction i ON i.id = p.interaction_id"
            " GROUP BY p.contact_id"
        )
        first = {int(contact_id): str(day) for contact_id, day in rows}
        for person in self._people:
            contact_id = self._ids[person["key"]]
            if person["circle"]:
                placed = first.get(contact_id, self._tx.today.isoformat())
                self._tx.sql(
                    "UPDATE contact SET circle_id = ?, placed_in_circle_on = ? WHERE id = ?",
                    (find_circle(self._tx, person["circle"]), placed, contact_id),
                )

    def _coverage(self) -> None:
        """Each channel is read from its first message to its last."""
        for channel, days in self._read.items():
            self._tx.insert(
                "coverage",
                source_id=self._sources[channel],
                part="messages",
                read_from=min(days).isoformat(),
                read_to=max(days).isoformat(),
            )


def _oldest_first(interaction: Record) -> int:
    return -int(interaction["days_ago"])


def _message_key(conversation: str, at: datetime, mine: bool, text: str) -> bytes:
    said = f"{conversation}\n{instant_text(at)}\n{int(mine)}\n{text}"
    return hashlib.blake2b(said.encode(), digest_size=16).digest()
