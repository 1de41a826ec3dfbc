"""Any table of people: its columns go where a person chose, or where Kith guesses that they belong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from prm.errors import FileError
from prm.importing.days import Order, order_of
from prm.importing.drafts import SourceRead
from prm.importing.guessing import guess_targets
from prm.importing.header_words import label_of
from prm.importing.inputs import InputFile
from prm.importing.mapping import (
    Opened,
    TableChoice,
    TableLook,
    days_of,
    fitting_targets,
    look_at,
    open_unknown,
    signature_of,
)
from prm.importing.people_rows import PeopleRows, Slot, days_in
from prm.importing.records import RecordReader, columns_of
from prm.importing.table import Tick, no_tick
from prm.importing.targets import DAYS, LISTS, Target

NAME = "table"
TITLE = "any other table of people"

#: Files of a LinkedIn archive that list no people though their columns sound like it.
_NO_PEOPLE = frozenset(
    {
        *(
            "skills",
            "languages",
            "courses",
            "projects",
            "publications",
            "certifications",
            "honors",
            "patents",
        ),
        *(
            "test scores",
            "organizations",
            "education",
            "positions",
            "ad targeting",
            "receipts",
            "receipts v2",
        ),
        *("rich media", "saved jobs", "job applications", "company follows", "learning", "events", "profile"),
        *(
            "guide messages",
            "learning coach messages",
            "learning role play messages",
            "learningcoachmessages",
        ),
        *(
            "coach messages",
            "search queries",
            "searchqueries",
            "logins",
            "reactions",
            "comments",
            "shares",
            "votes",
        ),
    }
)
_NOT_TABLES = (
    *(
        ".vcf",
        ".ics",
        ".json",
        ".jsonl",
        ".html",
        ".htm",
        ".xml",
        ".mbox",
        ".eml",
        ".md",
        ".ldif",
        ".pdf",
        ".rtf",
    ),
    *(
        ".jpg",
        ".jpeg",
        ".png",
        ".gif",
        ".heic",
        ".db",
        ".sqlite",
        ".doc",
        ".xls",
        ".msg",
        ".pst",
        ".py",
        ".log",
    ),
)
_AS_A_SPREADSHEET = (".xlsx", ".ods", ".numbers")


_PARTS = frozenset(
    {Target.STREET, Target.POSTAL_CODE, Target.CITY, Target.REGION, Target.COUNTRY, Target.ADDRESS}
)
_LABELLED = _PARTS | {Target.EMAIL, Target.PHONE}


def may_be_table(file: InputFile) -> bool:
    """Whether a file that no format knows may be a table of people, by its name."""
    return file.stem not in _NO_PEOPLE and not file.name.lower().endswith((*_NOT_TABLES, *_AS_A_SPREADSHEET))


def look_at_table(
    file: InputFile, remembered: Mapping[str, TableChoice], choice: TableChoice | None = None
) -> TableLook | None:
    """What can be seen of a file that no format knows, where it is a table."""
    return look_at(file, choice, remembered) if may_be_table(file) or choice is not None else None


def is_spreadsheet(name: str) -> bool:
    """Whether a file is a spreadsheet's own, which has to be saved as CSV."""
    return name.lower().endswith(_AS_A_SPREADSHEET)


def read_table(file: InputFile, choice: TableChoice | None = None, tick: Tick = no_tick) -> SourceRead:
    """Everybody in a table. Without ``choice`` everything is guessed.

    Raises ``FileError`` where the file is no table.
    """
    data = file.read()
    own = open_unknown(data, encoding=file.encoding)
    opened = own if choice is None else open_unknown(data, choice, file.encoding)
    if opened is None:
        raise FileError(
            f"{file.name} is no table with lines and columns, so nothing was read; save it as CSV and try again."
        )
    columns = columns_of(opened.shape.header)
    found = SourceRead(file.name, NAME, encoding=opened.decoded.encoding, columns=columns)
    # By how the file presents itself, not by what was chosen: the same table is the same source.
    found.source = f"{NAME}-{signature_of((own or opened).shape)}"
    reader = RecordReader(opened.table(), found)
    rows = list(reader.records(tick))
    targets, order = _settled(opened, rows, choice)
    titles = _titles(opened)
    found.mapped = tuple((title, str(target)) for title, target in zip(titles, targets, strict=True))
    PeopleRows(found, _slots(titles, targets), order).take_all(rows)
    found.problems.sort(key=lambda problem: problem.line)
    return found


def _settled(
    opened: Opened, rows: Sequence[tuple[int, list[str]]], choice: TableChoice | None
) -> tuple[tuple[Target, ...], Order]:
    """Where the columns go and how days are written: chosen, else told by the whole table."""
    cells = opened.shape.header.cells
    chosen = None if choice is None else fitting_targets(choice, opened.shape.header.names)
    if chosen is not None:
        targets = chosen
    else:
        some = rows[:2_000]
        values = [[row[at].strip() for _, row in some if row[at].strip()] for at in range(len(cells))]
        targets = guess_targets([cell.strip() for cell in cells], values)
    if choice is not None and choice.day_first is not None:
        return targets, Order.DAY_FIRST if choice.day_first else Order.MONTH_FIRST
    columns = [at for at, target in enumerate(targets) if target in DAYS]
    days = days_in(rows, columns)
    order = order_of(days)
    if order is Order.UNKNOWN:
        _, day_first = days_of([cell.strip() for cell in cells], [days], [Target.OTHER_DATE])
        order = {True: Order.DAY_FIRST, False: Order.MONTH_FIRST, None: Order.UNKNOWN}[day_first]
    return targets, order


def _titles(opened: Opened) -> list[str]:
    """What the columns are called to a person."""
    return [cell.strip() or f"Column {at}" for at, cell in enumerate(opened.shape.header.cells, 1)]


def _slots(titles: Sequence[str], targets: Sequence[Target]) -> list[Slot]:
    """Where each column goes. Of a thing that a person has once only the first column is taken."""
    slots, seen = [], set()
    for at, (title, target) in enumerate(zip(titles, targets, strict=True)):
        if target is Target.LEAVE_OUT or (target in seen and target not in LISTS):
            continue
        seen.add(target)
        label = title if target is Target.OTHER_DATE else label_of(title) if target in _LABELLED else ""
        several = target is Target.ADDRESS and targets.count(target) > 1
        slots.append(Slot(at, target, title, label=label, group=title if several else label))
    return slots
