"""Changes an exchange that was logged; of one with messages only the words that were added by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from prm.timeline import Exchange
from prm.words import InteractionKind
from ui.kinds import kind_name
from ui.kit.choice import Choice
from ui.kit.dialog import Dialog
from ui.kit.steps_box import DayBox
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space

if TYPE_CHECKING:
    from datetime import date

    from prm.database import Written
    from ui.desk import Desk
    from ui.jobs import Failure

_WIDTH: Final = 520


class ExchangeForm(Dialog):
    """Ctrl+Enter keeps, Esc puts it away; what fails stays as it was typed."""

    def __init__(self, exchange: Exchange, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("contact", "Edit the exchange"),
            QCoreApplication.translate("contact", "Keep"),
            detail=_told() if exchange.message_count else "",
            keys="Ctrl+Return",
            width=_WIDTH,
            parent=parent,
        )
        self._desk = desk
        self._exchange = exchange
        self._has_messages = bool(exchange.message_count)
        self._kind = Choice()
        for kind in InteractionKind:
            self._kind.addItem(kind_name(kind), kind.value)
        self._kind.setCurrentIndex(self._kind.findData(exchange.kind))
        self._kind.setAccessibleName(self.tr("How"))
        self._day = DayBox()
        self._day.setDate(_qdate(exchange.happened_on))
        self._day.setMaximumDate(_qdate(desk.backend.today))
        self._day.setAccessibleName(self.tr("When"))
        self._title = QLineEdit(exchange.title)
        self._title.setAccessibleName(self.tr("About"))
        self._words = QPlainTextEdit(exchange.text)
        self._words.setTabChangesFocus(True)
        self._words.setAccessibleName(self.tr("Remember"))
        self._lay_out()
        self._words.setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(Space.MEDIUM)
        form.setHorizontalSpacing(Space.LARGE)
        if not self._has_messages:
            form.addRow(plain_label(self.tr("When"), tone=Tone.INK2), self._day)
            form.addRow(plain_label(self.tr("How"), tone=Tone.INK2), self._kind)
        form.addRow(plain_label(self.tr("About"), tone=Tone.INK2), self._title)
        form.addRow(plain_label(self.tr("Remember"), tone=Tone.INK2), self._words)
        self.body.addLayout(form)

    @property
    def words(self) -> QPlainTextEdit:
        """What is to be remembered."""
        return self._words

    @property
    def kind(self) -> Choice:
        return self._kind

    @override
    def confirm(self) -> None:
        """Put it into the book."""
        from prm.interactions import edit_interaction

        changed: dict[str, Any] = {
            "text": self._words.toPlainText(),
            "title": self._title.text(),
        }
        if not self._has_messages:
            day = self._day.date().toPython()
            changed |= {"kind": InteractionKind(self._kind.currentData()), "on": day}
        self._desk.backend.run(
            self, edit_interaction, self._exchange.id, done=self._on_done, failed=self._on_failed, **changed
        )

    def _on_done(self, written: Written[Any]) -> None:
        if written.changes:
            self._desk.notices.say(self.tr("Exchange changed"), "", written.changes.step_id)
        self.accept()

    def _on_failed(self, failure: Failure) -> None:
        self.complain(failure.message)


def _told() -> str:
    return QCoreApplication.translate(
        "contact", "The messages stay as they were written. What you add stands beside them."
    )


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
