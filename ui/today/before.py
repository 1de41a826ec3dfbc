"""What to know before writing: their own words, what is open, when you last saw each other, how you two talk."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from prm.follow_ups import FollowUp
from prm.timeline import Exchange
from prm.words import FollowUpKind
from prm.writing import Habit
from ui.formatting import number_text, plural
from ui.kit.icon_view import IconView
from ui.kit.quote import Quote
from ui.kit.text import PlainLabel, Tone, one_line, plain_label
from ui.kit.tokens import Size, Space, Style
from ui.phrases import in_sentence, quoted
from ui.today.queries import LeftOff

_MOST_OPEN = 4
_LONGEST = 220
#: Who takes longer than this does so for reasons of their own, and a number of days would sound like a reproach.
_SLOW_DAYS = 14


def said_by(exchange: Exchange, name: str, on: date) -> str:
    """Under a quotation: whose words, and when."""
    if not exchange.message_count or not exchange.last_words:
        words = QCoreApplication.translate("before", "Your words, {day}")
    elif exchange.last_from_me:
        words = QCoreApplication.translate("before", "You, {day}")
    else:
        words = QCoreApplication.translate("before", "{name}, {day}")
    return words.format(name=name, day=in_sentence(exchange.happened_on, on))


def promise_text(follow_up: FollowUp, on: date) -> str:
    """What is promised, in its own words, and by when."""
    sentence = {
        FollowUpKind.MINE: QCoreApplication.translate("before", "You promised: {text}"),
        FollowUpKind.THEIRS: QCoreApplication.translate("before", "They promised: {text}"),
        FollowUpKind.ASK: QCoreApplication.translate("before", "To ask about: {text}"),
    }[follow_up.kind].format(text=one_line(follow_up.text))
    if follow_up.due_on is None:
        return sentence
    return QCoreApplication.translate("before", "{promise}, for {day}").format(
        promise=sentence, day=in_sentence(follow_up.due_on, on)
    )


def _by_kind(kind: str, number: int) -> str:
    return {
        "meeting": QCoreApplication.translate("before", "{number} in person"),
        "call": QCoreApplication.translate("before", "{number} by phone"),
        "video": QCoreApplication.translate("before", "{number} by video"),
        "message": QCoreApplication.translate("before", "{number} by message"),
        "email": QCoreApplication.translate("before", "{number} by e-mail"),
        "letter": QCoreApplication.translate("before", "{number} by letter"),
    }.get(kind, QCoreApplication.translate("before", "{number} in other ways")).format(
        number=number_text(number)
    )


def habit_text(habit: Habit, name: str) -> str:
    """How two people talk, in sentences that are true of what Kith has read; empty where there is nothing to tell."""
    total = sum(number for _kind, number in habit.kinds)
    if not total:
        return ""
    meaningful = plural(
        "%Ln meaningful exchange in twelve months", "%Ln meaningful exchanges in twelve months", total
    )
    ways = ", ".join(_by_kind(kind, number) for kind, number in habit.kinds)
    sentences = [
        QCoreApplication.translate("before", "{exchanges}: {ways}.").format(exchanges=meaningful, ways=ways)
    ]
    if habit.told_starts > 1:
        sentences.append(
            QCoreApplication.translate(
                "before", "Of those in writing {name} started {number} of {total}."
            ).format(name=name, number=number_text(habit.they_started), total=number_text(habit.told_starts))
        )
    if habit.answer_days == 0:
        sentences.append(
            QCoreApplication.translate("before", "{name} mostly answers within a day.").format(name=name)
        )
    elif habit.answer_days is not None and habit.answer_days < _SLOW_DAYS:
        sentences.append(
            plural(
                "{name} mostly answers within %Ln day.",
                "{name} mostly answers within %Ln days.",
                habit.answer_days + 1,
            ).format(name=name)
        )
    return " ".join(sentences)


class FactLine(QWidget):
    """An icon and a line of words."""

    def __init__(self, icon: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(IconView(icon, Size.ICON, Tone.INK3), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(plain_label(words, wrap=True), 1)


class BeforeWriting(QWidget):
    """The sections below a person's name in the panel of Today; those with nothing to say are not shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.MEDIUM)

    def show_before(self, found: LeftOff) -> None:
        """Show what the book knows of a person."""
        self._clear()
        self._show_words(found)
        self._show_open(found)
        self._show_habit(found)

    def words(self) -> list[str]:
        """Everything it says, from top to bottom."""
        return [label.text() for label in self.findChildren(PlainLabel) if label.text()]

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)  # its words are gone at once, not when the loop turns
                widget.deleteLater()

    def _heading(self, words: str) -> None:
        if self._column.count():
            self._column.addSpacing(Space.SMALL)
        self._column.addWidget(plain_label(words, Style.SECTION))

    def _show_words(self, found: LeftOff) -> None:
        exchange = found.before.left_off
        if exchange is None:
            return
        self._heading(self.tr("Where you left off"))
        quote = Quote()
        words = exchange.last_words or exchange.text or exchange.title
        quote.set_quote(words, said_by(exchange, found.before.line.display_name, found.before.on))
        self._column.addWidget(quote)

    def _show_open(self, found: LeftOff) -> None:
        lines = self._open_lines(found)
        if not lines:
            return
        self._heading(self.tr("Worth asking about"))
        for icon, words in lines:
            self._column.addWidget(FactLine(icon, words))

    def _open_lines(self, found: LeftOff) -> list[tuple[str, str]]:
        before = found.before
        lines: list[tuple[str, str]] = []
        asked = before.asked
        if asked is not None and asked != before.left_off:
            words = self.tr("{name}, {day}: {words}").format(
                name=before.line.display_name,
                day=in_sentence(asked.happened_on, before.on),
                words=quoted(asked.last_words or one_line(asked.text)),
            )
            lines.append(("message-circle", words))
        lines += [
            ("handshake", promise_text(follow_up, before.on)) for follow_up in found.follow_ups[:_MOST_OPEN]
        ]
        for _id, day, text in before.notes:
            words = self.tr("Your note, {day}: {words}").format(
                day=in_sentence(day, before.on), words=quoted(text[:_LONGEST])
            )
            lines.append(("pen-line", words))
        return lines

    def _show_habit(self, found: LeftOff) -> None:
        before = found.before
        words = habit_text(before.habit, before.line.display_name)
        if not words and before.in_person_on is None:
            return
        self._heading(self.tr("How you two talk"))
        if words:
            self._column.addWidget(plain_label(words, tone=Tone.INK2, wrap=True))
        if before.in_person_on is not None:
            seen = self.tr("Last in person: {day}").format(day=in_sentence(before.in_person_on, before.on))
            if before.in_person:
                seen = self.tr("Last in person: {day}, {words}").format(
                    day=in_sentence(before.in_person_on, before.on),
                    words=quoted(one_line(before.in_person)[:_LONGEST]),
                )
            self._column.addWidget(FactLine("coffee", seen))
