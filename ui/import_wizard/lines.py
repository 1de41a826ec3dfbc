"""The lists of a review as one list of lines: sections that open and close, and the choices of the person in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from prm.importing.drafts import RowProblem
from prm.importing.plan import WHOLE, Account, Outcome, Take
from prm.importing.review import ChangeRow, LeftGroup, PersonRow, Review
from ui.formatting import number_text, plural
from ui.import_wizard.reasons import all_of_field_text, field_text, reason_text
from ui.phrases import and_more, work_text

#: More lines than this with one reason are told together.
_ONE_BY_ONE = 3
#: What is beside what there is already, and takes no answer.
_UNITED = ("address", "tag", "postal_address", "date", "last_talked", "last_in_person", "note")


class Kind(StrEnum):
    """What a line is."""

    SECTION = "section"
    ACCOUNT = "account"
    CONFLICT = "conflict"
    ALL_OF_FIELD = "all of a field"
    CHANGE = "change"
    PERSON = "person"
    PROBLEM = "problem"
    PLAIN = "plain"
    MORE = "more"


class Line(NamedTuple):
    """One line. What its texts mean depends on the kind:

    SECTION: title, count, note. ACCOUNT: title, number. CONFLICT: name, field, mine, the file's. ALL_OF_FIELD: what,
    how many. CHANGE: name, field, was, becomes. PERSON: name, work, where. PROBLEM: where, what, why. PLAIN: the text.
    ``record_key`` and ``field`` name what an answer is about; empty where there is none to give.
    """

    kind: Kind
    section: str
    texts: tuple[str, ...]
    record_key: str = ""
    field: str = ""

    @property
    def takes_answer(self) -> bool:
        """Whether the person can say something to it."""
        return bool(self.record_key) or self.kind is Kind.ALL_OF_FIELD


@dataclass(slots=True)
class Section:
    """One list: ``number`` stands beside its title, ``note`` at the end of its head; ``whole`` is how many lines it has,
    of which ``lines`` are there already."""

    key: str
    title: str
    number: str
    note: str
    lines: list[Line]
    whole: int
    is_open: bool = True
    icon: str = ""

    @property
    def head(self) -> Line:
        return Line(Kind.SECTION, self.key, (self.title, self.number, self.note))

    @property
    def shown(self) -> list[Line]:
        """Its head and, where it is open, its lines and that there are more."""
        if not self.is_open:
            return [self.head]
        rest = self.whole - len(self.lines)
        return [
            self.head,
            *self.lines,
            *([Line(Kind.MORE, self.key, (_more_text(rest),))] if rest > 0 else []),
        ]


@dataclass(slots=True)
class Chosen:
    """What the person says: who is left out, and what is taken of mine and of the file's."""

    left: set[str] = field(default_factory=set)
    takes: dict[tuple[str, str], Take] = field(default_factory=dict)

    @property
    def answers(self) -> dict[tuple[str, str], Take]:
        """The same as answers to the plan."""
        return {**{(key, WHOLE): Take.LEAVE for key in self.left}, **self.takes}

    def is_on(self, line: Line) -> bool:
        """Whether what a line says comes in: a person, a change, or the file's value of a conflict."""
        if line.kind is Kind.PERSON:
            return line.record_key not in self.left
        take = self.takes.get((line.record_key, line.field))
        return take is Take.FILE if line.kind is Kind.CONFLICT else take is not Take.MINE

    def set_on(self, line: Line, *, is_on: bool) -> None:
        """Let it come in, or not."""
        if line.kind is Kind.PERSON:
            (self.left.discard if is_on else self.left.add)(line.record_key)
        elif line.kind is Kind.CHANGE and is_on:
            self.takes.pop((line.record_key, line.field), None)
        else:
            self.takes[line.record_key, line.field] = Take.FILE if is_on else Take.MINE


def _more_text(number: int) -> str:
    return plural("Show %Ln more", "Show %Ln more", number)


def sections_of(review: Review) -> list[Section]:
    """The lists of a review that hold anything, in the order in which they ask for attention."""
    tr = QCoreApplication.translate
    lengths = review.lengths
    conflicts = conflict_lines(review.conflicts)
    problems = [*left_lines(review.left), *map(_rejection, review.rejections)]
    rest = lengths["rejections"] - len(review.rejections)
    found = [
        Section(
            "conflicts", tr("import", "Conflicts"), number_text(len(review.conflicts)),
            tr("import", "Yours is chosen until you say otherwise"), conflicts, len(conflicts), icon="git-compare-arrows",
        ),
        Section(
            "perhaps", tr("import", "Perhaps in your book already"), number_text(lengths["perhaps"]),
            tr("import", "Somebody of this name is there; untick whom you do not want twice"),
            [person_line("perhaps", row) for row in review.perhaps], len(review.perhaps), icon="users",
        ),
        Section(
            "marks", tr("import", "Kept, with a mark"), number_text(lengths["marks"]), _marks_note(review),
            [_problem("marks", row) for row in review.marks], len(review.marks), icon="info",
        ),
        Section(
            "left_out", tr("import", "Left out"), left_text(review.accounts), tr("import", "Nothing else is missing"),
            problems, len(problems) + rest, icon="triangle-alert",
        ),
        Section(
            "updates", tr("import", "Updated"), number_text(review.count(Outcome.UPDATED)),
            tr("import", "Your notes, rhythms and tags are kept"),
            [change_line(row) for row in review.updates], lengths["updates"], icon="pen-line",
        ),
        Section(
            "new", tr("import", "New people"), number_text(lengths["new"]),
            tr("import", "Untick whom you do not want"),
            [person_line("new", row) for row in review.new], lengths["new"], icon="user-plus",
        ),
        Section(
            "same", tr("import", "Same"), number_text(lengths["same"]), tr("import", "Nothing to do"),
            [person_line("same", row) for row in review.same], lengths["same"], is_open=False, icon="equal",
        ),
        Section(
            "unrecognised", tr("import", "Not read"), number_text(lengths["unrecognised"]),
            tr("import", "These files were looked at and left alone"),
            [Line(Kind.PLAIN, "unrecognised", (file_text(name),)) for name in review.unrecognised],
            len(review.unrecognised), is_open=False, icon="circle-dashed",
        ),
    ]  # fmt: skip
    return [section for section in found if section.whole]


def _marks_note(review: Review) -> str:
    if not review.encodings:
        return QCoreApplication.translate("import", "These came in; please look at them")
    read = QCoreApplication.translate("import", "These came in; read as {encoding}")
    return read.format(encoding=", ".join(map(encoding_text, review.encodings)))


def encoding_text(encoding: str) -> str:
    """An encoding as people know it: "Windows-1252"."""
    return f"Windows-{encoding[2:]}" if encoding.startswith("cp125") else encoding.upper()


def conflict_lines(rows: Sequence[ChangeRow]) -> list[Line]:
    """Conflicts by field; where a field has several, a choice for all of them first."""
    numbers = Counter(row.field for row in rows)
    lines: list[Line] = []
    for name in sorted(numbers):
        if numbers[name] > 1:
            told = plural("%Ln conflict", "%Ln conflicts", numbers[name])
            lines.append(Line(Kind.ALL_OF_FIELD, "conflicts", (all_of_field_text(name), told), field=name))
        lines += [
            Line(
                Kind.CONFLICT,
                "conflicts",
                (row.name, field_text(row.field), row.mine, row.file),
                row.record_key,
                row.field,
            )
            for row in rows
            if row.field == name
        ]
    return lines


def person_line(section: str, row: PersonRow) -> Line:
    """Somebody; those who are new can be left out."""
    where = QCoreApplication.translate("import", "Line {number}").format(number=number_text(row.line))
    key = "" if section == "same" else row.record_key
    return Line(Kind.PERSON, section, (row.name, work_text(row.position, row.organization), where), key)


def change_line(row: ChangeRow) -> Line:
    """A change; what comes beside what there is cannot be held back."""
    becomes = row.file
    if row.field == "address":
        becomes = QCoreApplication.translate("import", "{value}, beside what you had").format(value=row.file)
    key, name = ("", "") if row.field in _UNITED else (row.record_key, row.field)
    return Line(Kind.CHANGE, "updates", (row.name, field_text(row.field), row.mine, becomes), key, name)


def left_lines(groups: Iterable[LeftGroup]) -> list[Line]:
    """What is left out: each record by its line, and many of one reason together."""
    lines: list[Line] = []
    for group in groups:
        what, why = reason_text(group.reason)
        file = file_text(group.file)
        told = why or file
        if group.number > _ONE_BY_ONE:
            where = plural("%Ln line", "%Ln lines", group.number)
            parts = (why, file, _lines_text(group))
            lines.append(Line(Kind.PROBLEM, "left_out", (where, what, " · ".join(filter(None, parts)))))
        else:
            lines += [Line(Kind.PROBLEM, "left_out", (where_text(at), what, told)) for at in group.lines]
    return lines


def _lines_text(group: LeftGroup) -> str:
    """On which lines they stand: all that are known, or the first of them."""
    known = [number_text(line) for line in group.lines if line]
    if not known:
        return ""
    names = and_more([*known, *[""] * (group.number - len(known))], len(known))
    return QCoreApplication.translate("import", "lines {lines}").format(lines=names)


def left_text(accounts: Sequence[Account]) -> str:
    """How much is left out, by what it is: "8 lines, 462 messages"."""
    left: Counter[str] = Counter()
    for account in accounts:
        left[account.kind] += account.skipped + account.rejected
    lines = left.total() - left["messages"] - left["invitations"]
    parts = [
        plural("%Ln line", "%Ln lines", lines) if lines else "",
        plural("%Ln message", "%Ln messages", left["messages"]) if left["messages"] else "",
        plural("%Ln invitation", "%Ln invitations", left["invitations"]) if left["invitations"] else "",
    ]
    return ", ".join(filter(None, parts))


def where_text(line: int) -> str:
    """The line of a record; a record without one is of the file as a whole."""
    if not line:
        return QCoreApplication.translate("import", "The file")
    return QCoreApplication.translate("import", "Line {number}").format(number=number_text(line))


def _rejection(row: RowProblem) -> Line:
    return _problem("left_out", row)


def _problem(section: str, row: RowProblem) -> Line:
    return Line(Kind.PROBLEM, section, (where_text(row.line), row.field or file_text(row.file), row.reason))


def file_text(file: str) -> str:
    """A file's name without its folders: ``archive.zip!Connections.csv`` is "Connections.csv"."""
    return file.rpartition("!")[2].replace("\\", "/").rpartition("/")[2] or file
