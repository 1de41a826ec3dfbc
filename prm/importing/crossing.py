"""What an import says to its asker as what JSON can hold, and back: reviews, pieces of lists, choices."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from prm.importing.drafts import RowProblem
from prm.importing.plan import Account, Choices, CoverageAction, ForNew, Take
from prm.importing.review import ChangeRow, LeftGroup, PersonRow, Piece, Review, Span


def document_of(review: Review) -> dict[str, Any]:
    """A review as what JSON can hold."""
    document = asdict(replace(review, accounts=(), coverage=(), spans=()))
    document["accounts"] = [_with_days(asdict(account), _ISO) for account in review.accounts]
    document["coverage"] = [_with_days(asdict(part), _ISO) for part in review.coverage]
    document["spans"] = [[span.kind, span.first.isoformat(), span.last.isoformat()] for span in review.spans]
    document["known_to"] = review.known_to and review.known_to.isoformat()
    return document


def review_from(document: Mapping[str, Any]) -> Review:
    """The review that ``document_of`` made this of, before or after JSON."""
    lists = {name: tuple(document[name]) for name in ("archives", "unrecognised", "encodings")}
    rows = {name: _rows_from(name, document[name]) for name in _ROWS}
    days = {
        name: tuple(make(**_with_days(row, date.fromisoformat)) for row in document[name])
        for name, make in _ROWS_WITH_DAYS.items()
    }
    spans = tuple(
        Span(kind, date.fromisoformat(first), date.fromisoformat(last))
        for kind, first, last in document["spans"]
    )
    known_to = document["known_to"] and date.fromisoformat(document["known_to"])
    return Review(**{**document, **lists, **rows, **days, "spans": spans, "known_to": known_to})


def piece_document(piece: Piece) -> dict[str, Any]:
    """A piece as what JSON can hold."""
    return asdict(piece)


def piece_from(document: Mapping[str, Any]) -> Piece:
    """The piece that ``piece_document`` made this of, before or after JSON."""
    return Piece(**{**document, "rows": _rows_from(document["kind"], document["rows"])})


def _rows_from(name: str, rows: Iterable[Mapping[str, Any]]) -> tuple[Any, ...]:
    make = _ROWS[name]
    return tuple(
        make(**{key: tuple(value) if key in _LISTS_IN_ROWS else value for key, value in row.items()})
        for row in rows
    )


_ISO: Callable[[date], str] = date.isoformat
_ROWS: Mapping[str, Callable[..., object]] = {
    "conflicts": ChangeRow,
    "updates": ChangeRow,
    "new": PersonRow,
    "same": PersonRow,
    "perhaps": PersonRow,
    "left": LeftGroup,
    "marks": RowProblem,
    "rejections": RowProblem,
}
_LISTS_IN_ROWS = frozenset({"perhaps", "lines"})
_ROWS_WITH_DAYS: Mapping[str, Callable[..., object]] = {"accounts": Account, "coverage": CoverageAction}


def _with_days(row: Mapping[str, Any], change: Callable[[Any], object]) -> dict[str, Any]:
    """A row whose days are written, or read, by ``change``."""
    days = ("read_from", "read_to")
    return {
        name: change(value) if name in days and value is not None else value for name, value in row.items()
    }


def choices_document(choices: Choices) -> dict[str, Any]:
    """Choices as what JSON can hold."""
    listed = [[key, field, take.value] for (key, field), take in choices.answers.items()]
    return {"answers": listed, "tag": choices.for_new.tag, "circle": choices.for_new.circle}


def choices_from(document: Mapping[str, Any]) -> Choices:
    """The choices that ``choices_document`` made this of, before or after JSON."""
    answers = {(key, field): Take(take) for key, field, take in document["answers"]}
    return Choices(answers, ForNew(document["tag"], document["circle"]))
