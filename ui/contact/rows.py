"""A timeline as rows: what passed in passing is grouped and closed, the newest meaningful exchange says why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Final

from PySide6.QtCore import QCoreApplication

from prm.cadence import NEVER_ANSWERED_DAYS
from prm.timeline import Entry, Exchange
from prm.words import Awaiting, DecidedBy, InteractionKind
from ui.formatting import day_text, number_text, span_text
from ui.kinds import KIND_ICONS, kind_title
from ui.kit.text import one_line
from ui.kit.timeline import Node
from ui.phrases import and_more, quoted

_QUOTES: Final = 3
_QUOTE_LENGTH: Final = 48


@dataclass(frozen=True, slots=True)
class Row:
    """One row: an entry, a group of exchanges in passing (``group``), or the offer of older ones (``is_more``)."""

    node: Node
    icon: str
    title: str
    text: str
    day: str
    exact_on: date | None = None
    entry: Entry | None = None
    group: tuple[Entry, ...] = ()
    is_open: bool = False
    is_more: bool = False

    @property
    def exchange(self) -> Exchange | None:
        return None if self.entry is None else self.entry.exchange

    @property
    def key(self) -> tuple[str, int]:
        """What the row stays the same by, when the page is filled anew."""
        if self.group:
            exchange = self.group[-1].exchange
            return ("group", exchange.id if exchange else 0)
        if self.entry is None:
            return ("more", 0)
        if self.entry.exchange is not None:
            return ("exchange", self.entry.exchange.id)
        return ("note", self.entry.note_id) if self.entry.note_id is not None else (self.entry.event, 0)


def rows_of(
    entries: Sequence[Entry],
    about: tuple[int, str],
    on: date,
    opened: frozenset[tuple[str, int]],
    *,
    has_more: bool,
) -> list[Row]:
    """The rows of a timeline, newest first; ``about`` is whose it is, id and name.

    ``opened`` are the keys of the groups that show what they hold.
    """
    rows: list[Row] = []
    for is_passing, members in groupby(entries, _is_passing):
        several = tuple(members)
        if is_passing and len(several) > 1:
            group = _group(several, on)
            if group.key in opened:
                rows.append(_group(several, on, is_open=True))
                rows += [_row(entry, about, on) for entry in several]
            else:
                rows.append(group)
        else:
            rows += [_row(entry, about, on) for entry in several]
    if has_more:
        older = QCoreApplication.translate("contact", "Show older")
        rows.append(Row(Node.EVENT, "history", older, "", "", is_more=True))
    return rows


def _is_passing(entry: Entry) -> bool:
    """Whether it may be folded into a group; what the person decided stays where it was decided."""
    exchange = entry.exchange
    if exchange is None or exchange.meaningful or exchange.awaiting:
        return False
    return exchange.decided_by != DecidedBy.YOU


def _group(entries: tuple[Entry, ...], on: date, *, is_open: bool = False) -> Row:
    words = [e.exchange.first_words or e.exchange.text for e in entries if e.exchange is not None]
    quotes = [quoted(_short(text)) for text in words if text.strip()]
    title = QCoreApplication.translate("contact", "{number} in passing").format(
        number=number_text(len(entries))
    )
    return Row(
        Node.PASSING,
        "",
        title,
        "" if is_open else and_more(quotes, _QUOTES),
        span_text(entries[-1].on, entries[0].on, on),
        group=entries,
        is_open=is_open,
    )


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _QUOTE_LENGTH else line[: _QUOTE_LENGTH - 1].rstrip() + "…"


def _row(entry: Entry, about: tuple[int, str], on: date) -> Row:
    if entry.exchange is not None:
        return _exchange(entry, entry.exchange, about, on)
    day = day_text(entry.on, on)
    if entry.note_id is not None:
        title = QCoreApplication.translate("contact", "Note")
        return Row(Node.NOTE, "pen-line", title, entry.text, day, entry.on, entry)
    title = QCoreApplication.translate("contact", "Connected")
    return Row(Node.EVENT, "link", title, "", day, entry.on, entry)


def _exchange(entry: Entry, exchange: Exchange, about: tuple[int, str], on: date) -> Row:
    node = Node.MEANINGFUL if exchange.meaningful else Node.AWAITING if exchange.awaiting else Node.PASSING
    icon = KIND_ICONS[InteractionKind(exchange.kind)]
    day = span_text(exchange.started_on, exchange.happened_on, on)
    title = _title(exchange)
    others = [other for contact_id, other in exchange.people if contact_id != about[0]]
    if others:
        title = QCoreApplication.translate("contact", "{title}, with {names}").format(
            title=title, names=and_more(others, 3)
        )
    return Row(node, icon, title, _text(exchange, about[1], on), day, exchange.happened_on, entry)


def _title(exchange: Exchange) -> str:
    """The subject or the first own words; what was logged by hand goes by how it went."""
    if exchange.title:
        return exchange.title
    if exchange.message_count and exchange.first_words:
        return quoted(exchange.first_words)
    return kind_title(InteractionKind(exchange.kind))


def _text(exchange: Exchange, name: str, on: date) -> str:
    parts: Iterable[str] = ()
    if exchange.awaiting:
        parts = (_awaiting_text(exchange, name, on), _last_words(exchange, name))
    elif exchange.message_count > 1:
        parts = (_last_words(exchange, name),)
    own = QCoreApplication.translate("contact", "Your words: {words}")
    logged = own.format(words=quoted(exchange.text)) if exchange.text else ""
    return " · ".join(part for part in (*parts, logged) if part)


def _awaiting_text(exchange: Exchange, name: str, on: date) -> str:
    if exchange.awaiting == Awaiting.ME:
        return QCoreApplication.translate("contact", "Waiting for you")
    if on - exchange.happened_on > timedelta(days=NEVER_ANSWERED_DAYS):
        return QCoreApplication.translate("contact", "Never answered")
    return QCoreApplication.translate("contact", "Waiting for {name}").format(name=name)


def _last_words(exchange: Exchange, name: str) -> str:
    if exchange.message_count < 2 or not exchange.last_words:
        return ""
    who = QCoreApplication.translate("contact", "You") if exchange.last_from_me else name
    return QCoreApplication.translate("contact", "{who}: {words}").format(
        who=who, words=quoted(exchange.last_words)
    )


def because_text(exchange: Exchange) -> str:
    """What leads the reasons of a verdict."""
    if exchange.meaningful:
        return QCoreApplication.translate("contact", "Meaningful because")
    if exchange.awaiting:
        return QCoreApplication.translate("contact", "Not counted yet")
    return QCoreApplication.translate("contact", "In passing because")


def counts_word(exchange: Exchange) -> str:
    """The words beside the switch."""
    if exchange.decided_by == DecidedBy.YOU:
        return QCoreApplication.translate("contact", "you decided")
    return QCoreApplication.translate("contact", "Counts")
