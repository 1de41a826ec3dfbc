"""What the person likes: a small file in the data folder, because it is personal data and travels with the book."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import date
from typing import Any, Literal

from prm.errors import FileError
from prm.paths import DataFolder, write_private_text

Appearance = Literal["system", "light", "dark"]
CloseTo = Literal["stay", "quit"]
ReminderContent = Literal["reason", "name", "count"]

MOST_PEOPLE_A_DAY = 7
SMALLEST_TEXT, LARGEST_TEXT = 80, 200

_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the person chose; every field has a default, and ``dataclasses.replace`` makes a changed one.

    ``people_a_day`` (1 to 7) is how many Get in touch shows; ``text_percent`` (80 to 200) scales all text;
    ``reminder_time`` is a time of day, ``HH:MM`` where the person is; ``reminds`` False shows nothing then;
    ``reminder_content`` is how much a notification says: name and reason, the name alone, or how many; ``quiet_until`` is
    the ISO day before which nothing is shown ("" never quiet); ``archive_asked_on`` the ISO day on which LinkedIn was asked
    for the archive ("" it was not); ``close_to_tray`` None asks the first time; ``is_no_tray_told`` says that the person
    knows that closing the window ends Kith where the desktop has no tray;
    ``pending_write`` is what was opened to write to somebody and not asked about yet: a contact's id, how, and the channel;
    ``language`` is the code of a language, "" the system's; ``table_choices`` are documents of
    ``prm.importing.mapping.TableChoice`` by the signature of the tables they are for;
    ``single_letter_keys`` False leaves keys without Ctrl or Alt to text; ``is_still`` True moves nothing on the screen;
    ``place`` is the ISO day on which the person was last at a place of the window, a space, and the place; ``pane_sizes``
    how wide the list and the person beside it are, in pixels with commas;
    ``window_geometry`` is the window's own, ``people_view`` the list of people's. ``unknown`` holds what other versions of
    Kith wrote. ``complaint`` is a sentence for the person where the file could not be read as it stood, and is never written.
    """

    people_a_day: int = 3
    appearance: Appearance = "system"
    text_percent: int = 100
    leap_day_in_march: bool = False
    reminder_time: str = "09:00"
    reminds: bool = True
    reminder_content: ReminderContent = "reason"
    quiet_until: str = ""
    archive_asked_on: str = ""
    close_to_tray: CloseTo | None = None
    is_no_tray_told: bool = False
    pending_write: str = ""
    language: str = ""
    single_letter_keys: bool = True
    is_still: bool = False
    place: str = ""
    pane_sizes: str = ""
    window_geometry: str = ""
    people_view: str = ""
    table_choices: Mapping[str, Any] = field(default_factory=dict)
    unknown: Mapping[str, Any] = field(default_factory=dict)
    complaint: str = field(default="", compare=False)


def _is_day_or_none(value: object) -> bool:
    """Whether this is an ISO day, or the empty text that stands for none."""
    if not isinstance(value, str):
        return False
    try:
        return value == "" or date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


_FITS: Mapping[str, Callable[[Any], bool]] = {
    "people_a_day": lambda value: type(value) is int and 1 <= value <= MOST_PEOPLE_A_DAY,
    "appearance": lambda value: value in ("system", "light", "dark"),
    "text_percent": lambda value: type(value) is int and SMALLEST_TEXT <= value <= LARGEST_TEXT,
    "leap_day_in_march": lambda value: isinstance(value, bool),
    "reminder_time": lambda value: isinstance(value, str) and _TIME.fullmatch(value) is not None,
    "reminds": lambda value: isinstance(value, bool),
    "reminder_content": lambda value: value in ("reason", "name", "count"),
    "quiet_until": _is_day_or_none,
    "archive_asked_on": _is_day_or_none,
    "close_to_tray": lambda value: value in (None, "stay", "quit"),
    "is_no_tray_told": lambda value: isinstance(value, bool),
    "pending_write": lambda value: isinstance(value, str),
    "language": lambda value: isinstance(value, str) and (value == "" or value.isalpha()),
    "single_letter_keys": lambda value: isinstance(value, bool),
    "is_still": lambda value: isinstance(value, bool),
    "place": lambda value: isinstance(value, str),
    "pane_sizes": lambda value: (
        isinstance(value, str) and re.fullmatch(r"(\d{1,5}(,\d{1,5})*)?", value) is not None
    ),
    "window_geometry": lambda value: isinstance(value, str),
    "people_view": lambda value: isinstance(value, str),
    "table_choices": lambda value: isinstance(value, dict),
}


def load_preferences(folder: DataFolder) -> Preferences:
    """Read the preferences of a data folder; nothing is raised.

    A file that is no JSON object is set aside beside itself and the defaults hold; a value that does not fit its field
    gives way to the default. Both are said in ``complaint``.
    """
    path = folder.preferences
    if not path.exists():
        return Preferences()
    import json  # most books have no preferences, and the first paint waits for this

    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except OSError as fault:
        return Preferences(
            complaint=f"The preferences {path} cannot be read ({fault.strerror}); the defaults are used."
        )
    except (ValueError, RecursionError):
        return _set_aside(folder)
    if not isinstance(stored, dict):
        return _set_aside(folder)
    return _read(stored)


def save_preferences(folder: DataFolder, preferences: Preferences) -> None:
    """Write the preferences whole, for their owner only. FileError where the folder cannot be written."""
    import json

    values = asdict(preferences)
    unknown = values.pop("unknown")
    del values["complaint"]
    text = json.dumps(unknown | values, ensure_ascii=False, indent=2, sort_keys=True)
    try:
        folder.make()
        write_private_text(folder.preferences, text + "\n")
    except OSError as fault:
        raise FileError(
            f"The preferences {folder.preferences} cannot be written ({fault.strerror}). They are as they were."
        ) from None


def _read(stored: Mapping[str, Any]) -> Preferences:
    names = {one.name for one in fields(Preferences)} - {"unknown", "complaint"}
    fitting = {name: stored[name] for name in names & stored.keys() if _FITS[name](stored[name])}
    odd = sorted(names & stored.keys() - fitting.keys())
    complaint = (
        f"The preferences had no fitting value for {', '.join(odd)}; the default is used." if odd else ""
    )
    unknown = {name: value for name, value in stored.items() if name not in names}
    return Preferences(**fitting, unknown=unknown, complaint=complaint)


def _set_aside(folder: DataFolder) -> Preferences:
    path = folder.preferences
    aside = path.with_name("preferences.broken.json")
    try:
        path.replace(aside)
    except OSError as fault:
        return Preferences(
            complaint=f"The preferences {path} are damaged and cannot be set aside ({fault.strerror}); the defaults are used."
        )
    return Preferences(
        complaint=f"The preferences {path} were damaged; they were set aside as {aside.name} and the defaults are used."
    )
