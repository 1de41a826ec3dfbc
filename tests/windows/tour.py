"""Draws the pictures of the README's tour: the sample network, and its people as two LinkedIn archives that come one after the other."""

from __future__ import annotations

import csv
import io
import os
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from prm.clock import FixedClock
from prm.contacts import find_contact
from prm.database import Database, Transaction
from prm.demo import fill_with_sample, read_network
from prm.facts import set_position
from prm.importing.bring import bring_in
from tests.ui.archives import CONNECTIONS, MESSAGES, PROFILE
from tests.windows.screens import palette_line, pick_ten, today, x_ray
from tests.windows.stage import NOW, Stage
from ui.appearance import Scheme

FIRST_IMPORT: Final = datetime(2026, 5, 12, 9, 0, tzinfo=UTC)
_READ: Final = date(2026, 11, 21)
_PERSON: Final = "Inês Duarte"
#: What these people were when the first archive was made.
_BEFORE: Final = {
    "Carlos Beirão": "Intern",
    "Hannah Oduya": "Fundraiser",
    "Halima Warsame": "Editor",
    "Ivo Kratochvíl": "Doctoral student",
    "Jules Mercadier": "Sound editor",
}
#: What Maya wrote about these people by hand, and the second archive says otherwise.
_BY_HAND: Final = {"Astrid Wennerholm": "Costume maker, retired", "Bence Halmos": "Sound archivist, on leave"}
_SAID_THEN: Final = {"Astrid Wennerholm": "Costume apprentice", "Bence Halmos": "Archivist"}


def draw(application: QApplication, folder: Path) -> None:
    """Draw the whole tour into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        for pictures in (_sample(application, Path(place)), _archives(application, Path(place))):
            for name, widget in pictures:
                widget.grab().save(str(folder / f"{name}.png"))


def _sample(application: QApplication, place: Path) -> Iterator[tuple[str, QWidget]]:
    fill_with_sample(place / "sample", clock=FixedClock(NOW))
    stage = Stage(application, place / "sample")
    assert stage.window._sample is not None
    stage.window._sample.hide()  # the sidebar still says that everybody is invented
    for name, show in (("today", today), ("x-ray", x_ray), ("pick-ten", pick_ten), ("capture", palette_line)):
        show(stage)
        stage.settle()
        yield name, stage.window
        stage.home()
    stage.use(Scheme.DARK)
    yield "today-dark", stage.window
    stage.use(Scheme.LIGHT)
    found = stage.desk.backend.database().read(find_contact, _PERSON)
    stage.desk.ways.person_asked.emit(found)
    stage.settle()
    yield "person", stage.window
    stage.home()
    _do_things(stage)
    stage.window.go("history")
    stage.settle()
    yield "history", stage.window
    stage.close()


def _do_things(stage: Stage) -> None:
    """A few minutes of work, for the history."""
    first = stage.window.today.chosen_person()
    assert first is not None
    stage.desk.deeds.talked_since(first.contact_id, first.display_name)
    stage.settle()
    stage.window.today.not_this_time()
    stage.settle()
    stage.window.go("people")
    stage.settle()
    assert stage.window.people is not None
    stage.window.people.listing.choosing.choose_row(30)
    stage.settle()
    stage.window.acts.do("trash")
    stage.settle()
    stage.window.steps.toast.close_now()


def _archives(application: QApplication, place: Path) -> Iterator[tuple[str, QWidget]]:
    book = place / "archives"
    since = (_READ - FIRST_IMPORT.date()).days
    with Database.open(book, clock=FixedClock(FIRST_IMPORT), name="tour") as database:
        bring_in(
            database, [_archive(place / "Complete_LinkedInDataExport_05-12-2026.zip", until_days_ago=since)]
        )
        database.write(_write_by_hand)
    stage = Stage(application, book)
    newer = _archive(place / "Complete_LinkedInDataExport_11-21-2026.zip", until_days_ago=0)
    stage.desk.ways.files_asked.emit([newer])
    page = stage.window.root.import_page
    assert page is not None
    stage.wait(lambda: page.step is page.review)
    stage.settle()
    yield "import", stage.window
    page.confirm()
    stage.wait(lambda: page.step not in (page.review, page.working))
    stage.settle()
    stage.window.steps.toast.close_now()
    yield "since", stage.window
    stage.close()


def _write_by_hand(tx: Transaction) -> None:
    for name, position in _BY_HAND.items():
        set_position(tx, find_contact(tx, name), title=position)


def _archive(path: Path, *, until_days_ago: int) -> Path:
    """The sample network as LinkedIn would hand it out on a day."""
    network = read_network()
    known = [
        one
        for one in network["people"]
        if one["links"] and (one["connected_days_ago"] or 0) >= until_days_ago
    ]
    if not until_days_ago:
        known = known[:-2]  # two of them closed their accounts meanwhile
    owner = network["owner"]
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "Connections.csv", _table(CONNECTIONS, _connections(known, is_first=until_days_ago > 0))
        )
        archive.writestr("messages.csv", _table(MESSAGES, _messages(known, owner, until_days_ago)))
        given, family = owner["name"].split(" ", 1)
        archive.writestr("Profile.csv", _table(PROFILE, [(given, family, "", "Writer")]))
    return path


def _connections(known: Sequence[Any], *, is_first: bool) -> Iterator[Sequence[str]]:
    for one in known:
        position = one["position"] or ""
        if is_first:
            position = _BEFORE.get(one["name"], _SAID_THEN.get(one["name"], position))
        day = f"{_READ - timedelta(days=one['connected_days_ago']):%d %b %Y}"
        yield (
            one["given_name"],
            one["family_name"],
            one["links"][0],
            "",
            one["organization"] or "",
            position,
            day,
        )
    yield ("", "", "", "", "", "", "14 Mar 2021")  # somebody who hides from other people's archives
    yield (known[0]["given_name"], known[0]["family_name"], known[0]["links"][0], "", "", "", "01 Feb 2020")


def _messages(known: Sequence[Any], owner: Any, until_days_ago: int) -> Iterator[Sequence[str]]:
    for one in known:
        for talk in one["interactions"]:
            said = [said for said in talk["messages"] if said["days_ago"] >= until_days_ago]
            for message in said if talk["channel"] == "linkedin" else []:
                at = f"{_READ - timedelta(days=message['days_ago'])} {message['time']}:00 UTC"
                ends = [(one["name"], one["links"][0]), (owner["name"], owner["profile"])]
                sender, to = ends if message["from"] == "them" else reversed(ends)
                text = message["text"]
                yield (f"2-{one['key']}", "", sender[0], sender[1], to[0], to[1], at, "", text, "INBOX", "")


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(head)
    writer.writerows(rows)
    return text.getvalue()


def main(words: list[str]) -> int:
    """``tour [FOLDER]``: into FOLDER, else ``docs/images``."""
    folder = Path(words[0] if words else "docs/images")
    draw(QApplication(["kith"]), folder)
    print(f"Drawn into {folder}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
