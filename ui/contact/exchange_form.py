"""Changes an exchange that was logged; of one with messages only the words that were added by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from prm.timeline import Exchange
from prm.words import InteractionKind
from ui.contact.rows import kind_text
from ui.kit.button import Button, ButtonKind
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style

if TYPE_CHECKING:
    from datetime import date

    from prm.database import Written
    from ui.desk import Desk
    from ui.jobs import Failure


class ExchangeForm(QDialog):
    """Ctrl+Enter keeps, Esc puts it away; what fails stays as it was typed."""

    def __init__(self, exchange: Exchange, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._exchange = exchange
        self._has_messages = bool(exchange.message_count)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit the exchange"))
        self._kind = QComboBox()
        for kind in InteractionKind:
            self._kind.addItem(kind_text(kind), kind.value)
        self._kind.setCurrentIndex(self._kind.findData(exchange.kind))
        self._kind.setAccessibleName(self.tr("How"))
        self._day = QDateEdit(_qdate(exchange.happened_on))
        self._day.setCalendarPopup(True)
        self._day.setMinimumHeight(Size.CONTROL)
        self._day.setMaximumDate(_qdate(desk.backend.today))
        self._day.setAccessibleName(self.tr("When"))
        self._title = QLineEdit(exchange.title)
        self._title.setAccessibleName(self.tr("About"))
        self._words = QPlainTextEdit(exchange.text)
        self._words.setTabChangesFocus(True)
        self._words.setAccessibleName(self.tr("Remember"))
        self._problem = plain_label(tone=Tone.DANGER, wrap=True)
        self._problem.hide()
        self._lay_out()
        self._shortcuts = [QShortcut(QKeySequence(keys), self) for keys in ("Ctrl+Return", "Ctrl+Enter")]
        for shortcut in self._shortcuts:
            shortcut.activated.connect(self.confirm)
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
        keep = Button(
            self.tr("Keep"), ButtonKind.PRIMARY, keys="Ctrl+Return", least_height=Size.CONTROL_IN_FOOTER
        )
        cancel = Button(self.tr("Cancel"), keys="Esc", least_height=Size.CONTROL_IN_FOOTER)
        keep.clicked.connect(self.confirm)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.LARGE)
        column.addWidget(plain_label(self.windowTitle(), Style.PANE, wrap=True))
        if self._has_messages:
            told = self.tr("The messages stay as they were written. What you add stands beside them.")
            column.addWidget(plain_label(told, tone=Tone.INK2, wrap=True))
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addLayout(foot)
        self.setMinimumWidth(QFontMetrics(self.font()).averageCharWidth() * 64)

    @property
    def words(self) -> QPlainTextEdit:
        """What is to be remembered."""
        return self._words

    @property
    def kind(self) -> QComboBox:
        return self._kind

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
        self._problem.setText(failure.message)
        self._problem.show()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
