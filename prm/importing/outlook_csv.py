"""The CSV of Outlook, on the desktop and on the web, in the languages whose headers are known."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache

from prm.importing.days import Order, is_ambiguous, order_of
from prm.importing.drafts import SourceRead
from prm.importing.inputs import InputFile
from prm.importing.letters import guess_letters
from prm.importing.people_rows import PeopleRows, Slot, days_in, split_tags
from prm.importing.records import RecordReader, columns_of, open_known
from prm.importing.table import Header, Signature, Tick, find_header, no_tick, normalised
from prm.importing.targets import DAYS, Target
from prm.importing.text import ENCODINGS, decode

SOURCE = "outlook"

#: So many of its columns a header must have besides the address: fewer may be anybody's table.
_LEAST_KNOWN = 6
_OWN_GROUPS = frozenset({"mycontacts", "my contacts"})
_EXTRA_TARGETS = {"anniversary": (Target.OTHER_DATE, "anniversary")}


@cache
def _headers() -> Mapping[str, Mapping[str, str]]:
    """By language and normalised name (``titre#2`` is the second column of that name): what the column holds."""
    from importlib.resources import files

    loaded = json.loads(files("resources.tables").joinpath("outlook.json").read_text(encoding="utf-8"))
    return {
        language: {normalised(name): meaning for meaning, names in meanings.items() for name in names}
        for language, meanings in loaded.items()
    }


@cache
def _signatures() -> tuple[Signature, ...]:
    """A name and an address: with any of these a header is looked at closely."""
    found = []
    for own in _headers().values():
        emails = [name for name, meaning in own.items() if meaning == "email"]
        names = [name for name, meaning in own.items() if meaning in ("given name", "family name")]
        found += [frozenset({email, name}) for email in emails for name in names]
    return tuple(found)


def _language_of(header: Header) -> str:
    """The language of a header that is Outlook's; ``""`` where it is none."""
    known = {language: sum(name in own for name in set(header.names)) for language, own in _headers().items()}
    language = max(known, key=lambda one: known[one])
    return language if known[language] >= _LEAST_KNOWN else ""


class OutlookContacts:
    """The reader of Outlook's contacts.csv."""

    name = "outlook-contacts"
    title = "Outlook contacts"

    def recognise(self, file: InputFile, head: str) -> bool:
        """By its columns, in whatever encoding Windows wrote them."""
        header = find_header(head, _signatures())
        if header is None and file.encoding is None and not head.isascii():
            data = file.head()
            encoding = guess_letters(data).encoding
            if encoding in ENCODINGS and not encoding.startswith("utf"):
                header = find_header(decode(data, encoding).text, _signatures())
        return header is not None and bool(_language_of(header))

    def read(self, file: InputFile, tick: Tick = no_tick) -> SourceRead:
        """Everybody in it; numeric days are read as the table shows, else as the language has them."""
        data = file.read()
        encoding = file.encoding or guess_letters(data).encoding
        is_stated = encoding in ENCODINGS and not encoding.startswith("utf")
        decoded = decode(data, encoding if is_stated or file.encoding else None)
        table = open_known(file, decoded, _signatures(), self.title)
        found = SourceRead(
            file.name, self.name, SOURCE, encoding=decoded.encoding, columns=columns_of(table.header)
        )
        rows = list(RecordReader(table, found).records(tick))
        language = _language_of(table.header) or "en"
        slots = _slots(table.header, _headers()[language])
        order = self._order(found, rows, slots, language)
        known = _headers()[language]
        others = [(at, title) for at, title in table.others(known) if table.header.names[at]]
        PeopleRows(found, slots, order, tags=categories_of, extra=others).take_all(rows)
        found.problems.sort(key=lambda problem: problem.line)
        return found

    def _order(
        self, found: SourceRead, rows: Sequence[tuple[int, list[str]]], slots: Sequence[Slot], language: str
    ) -> Order:
        columns = [slot.at for slot in slots if slot.target in DAYS]
        order = order_of(days_in(rows, columns))
        if order is not Order.UNKNOWN:
            return order
        if language != "en":
            return Order.DAY_FIRST
        for line, cells in rows:
            for text in (cells[at].strip() for at in columns):
                if is_ambiguous(text):
                    found.mark(
                        line,
                        "",
                        f"Days like {text[:60]} were read as month, day, year; the file does not tell.",
                    )
                    return Order.MONTH_FIRST
        return Order.MONTH_FIRST


def categories_of(cell: str) -> list[str]:
    """Outlook's categories as tags, without Google's own group, which its "Outlook CSV" has too."""
    return [tag for tag in split_tags(cell) if tag.casefold() not in _OWN_GROUPS]


def _slots(header: Header, known: Mapping[str, str]) -> list[Slot]:
    slots: list[Slot] = []
    seen: Counter[str] = Counter()
    for at, name in enumerate(header.names):
        seen[name] += 1
        meaning = known.get(f"{name}#{seen[name]}") or known.get(name, "")
        kind, _, label = meaning.partition("/")
        title = header.cells[at].strip()
        if kind in _EXTRA_TARGETS:
            target, label = _EXTRA_TARGETS[kind]
            slots.append(Slot(at, target, title, label=label))
        elif kind and kind != "ignore":
            slots.append(Slot(at, Target(kind), title, label=label, group=label))
    return sorted(slots, key=_whole_behind_parts)


def _whole_behind_parts(slot: Slot) -> bool:
    """An address that is written out counts only where its parts are not there."""
    return slot.target is Target.ADDRESS
