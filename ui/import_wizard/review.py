"""The review: what was found, how the accounts add up, and every list behind them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from prm.importing.plan import Outcome, Take
from prm.importing.review import Review
from ui.formatting import messages_text, number_text, people_text, plural
from ui.import_wizard.tables import ReviewTable, Section, sections_of
from ui.kit.button import Button, ButtonKind
from ui.kit.icon_view import IconView
from ui.kit.separator import Separator
from ui.kit.sidebar import NavItem, Sidebar
from ui.kit.text import Tone, font_for, plain_label
from ui.kit.tokens import Size, Space, Style


class ReviewStep(QWidget):
    """Shows a plan; ``confirmed`` is *Bring in*, ``put_away`` is *Back*."""

    confirmed = Signal()
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: dict[str, Section] = {}
        self._found = plain_label(style=Style.PAGE, wrap=True)
        self._files = plain_label(tone=Tone.INK2, wrap=True)
        self._bar = Sidebar()
        self._bar.chosen.connect(self._on_bar_chosen)
        self._title = plain_label(style=Style.SECTION)
        self._told = plain_label(tone=Tone.INK3, wrap=True)
        self._model = ReviewTable(self)
        self._table = QTableView()
        self._table.setModel(self._model)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.setTabKeyNavigation(False)
        self.confirm = Button("", ButtonKind.PRIMARY, keys="Ctrl+Return", least_height=Size.CONTROL_IN_FOOTER)
        self.confirm.clicked.connect(self.confirmed)
        self._back = Button(self.tr("Back"), least_height=Size.CONTROL_IN_FOOTER)
        self._back.clicked.connect(self.put_away)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(Space.PAGE, Space.LARGE, Space.PAGE, Space.LARGE)
        head.setSpacing(Space.HAIR)
        head.addWidget(self._found)
        head.addWidget(self._files)
        right = QVBoxLayout()
        right.setContentsMargins(Space.SECTION, Space.LARGE, Space.PAGE, Space.SMALL)
        right.setSpacing(Space.SMALL)
        right.addWidget(self._title)
        right.addWidget(self._told)
        right.addWidget(self._table, 1)
        beside = QWidget()
        beside.setFixedWidth(int(Size.SIDEBAR) + int(Space.PAGE))
        left = QVBoxLayout(beside)
        left.setContentsMargins(Space.MEDIUM, Space.MEDIUM, 0, 0)
        left.addWidget(self._bar)
        lists = QHBoxLayout()
        lists.setSpacing(0)
        lists.addWidget(beside)
        lists.addWidget(Separator(Qt.Orientation.Vertical))
        lists.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Separator())
        column.addLayout(lists, 1)
        column.addWidget(Separator())
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.PAGE, Space.MEDIUM, Space.PAGE, Space.MEDIUM)
        foot.setSpacing(Space.SMALL)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(
            plain_label(self.tr("You can undo this import for 30 days"), Style.SECTION, wrap=True)
        )
        words.addWidget(
            plain_label(self.tr("Kith keeps a copy of everything as it is now."), tone=Tone.INK2, wrap=True)
        )
        foot.addWidget(IconView("undo-2", Size.ICON, Tone.ACCENT))
        foot.addSpacing(Space.SMALL)
        foot.addLayout(words, 1)
        foot.addWidget(self._back)
        foot.addWidget(self.confirm)
        return foot

    def show_review(self, review: Review, coverage: str) -> None:
        """Show what a plan would do; ``coverage`` says up to when it reaches."""
        self._model.takes.clear()
        self._found.setText(self.tr("What Kith found: {parts}").format(parts=_found_text(review)))
        self._files.setText("  ·  ".join([*review.archives[:3], *([coverage] if coverage else [])]))
        self.confirm.set_label(_confirm_text(review))
        sections = sections_of(review)
        self._sections = {section.key: section for section in sections}
        self._bar.clear()
        self._bar.add_section(
            [
                NavItem(s.key, s.title, s.icon, count=number_text(s.number) if s.number else "")
                for s in sections
            ]
        )
        self._bar.add_stretch()
        first = "conflicts" if "conflicts" in self._sections else "accounts"
        self._bar.choose(first)
        self._on_bar_chosen(first)
        self.confirm.setFocus()

    def answers(self, review: Review) -> dict[tuple[str, str], Take]:
        """What was chosen in the list of conflicts, by record key and field."""
        changes = review.conflicts
        return {
            (changes[row].record_key, changes[row].field): take for row, take in self._model.takes.items()
        }

    @property
    def model(self) -> ReviewTable:
        return self._model

    @property
    def sections(self) -> dict[str, Section]:
        return self._sections

    def show_section(self, key: str) -> None:
        """Show one of the lists."""
        self._bar.choose(key)
        self._on_bar_chosen(key)

    def _on_bar_chosen(self, key: str) -> None:
        section = self._sections[key]
        self._title.setText(section.title)
        told = {
            "accounts": self.tr(
                "In every line: read = new + updated + same + conflicts + left out + broken."
            ),
            "conflicts": self.tr(
                "You wrote something else than the file says. Yours stays unless you tick the other."
            ),
            "marks": self.tr("These came in. Please look at them."),
            "left_out": self.tr("Nothing else is missing."),
            "updated": self.tr("Your notes, rhythms and tags are kept."),
            "unrecognised": self.tr("These files were looked at and left alone."),
        }.get(key, "")
        self._model.show(section)
        if section.more:
            rest = self.tr("{number} more are not listed here.").format(number=number_text(section.more))
            told = f"{told} {rest}".lstrip()
        self._told.setText(told)
        self._told.setVisible(bool(told))
        header = self._table.horizontalHeader()
        header.setStretchLastSection(key != "accounts")
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        metrics = QFontMetrics(font_for(Style.BODY))
        for column, words in enumerate(section.headers):
            is_short = self._model.is_number(column)
            least = metrics.horizontalAdvance(words) + int(Space.SECTION)
            self._table.setColumnWidth(column, max(80, least) if is_short else max(210, least))
        if key == "accounts":
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


def _found_text(review: Review) -> str:
    parts = [people_text(review.people)] if review.people else []
    if review.messages:
        parts.append(messages_text(review.messages))
    if review.invitations:
        parts.append(plural("%Ln invitation", "%Ln invitations", review.invitations))
    if review.others:
        parts.append(plural("%Ln other record", "%Ln other records", review.others))
    return "  ·  ".join(parts) if parts else people_text(0)


def _confirm_text(review: Review) -> str:
    if review.changes_nothing:
        return plural("Nothing new", "Nothing new", 1)
    changed = review.count(Outcome.NEW) + review.count(Outcome.UPDATED)
    return (
        plural("Bring in %Ln person", "Bring in %Ln people", changed)
        if changed
        else plural("Bring it in", "Bring it in", 1)
    )
