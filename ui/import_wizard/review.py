"""The review: what was found, how the accounts add up, and every list behind them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from prm.importing.plan import Choices, ForNew, Outcome, Take
from prm.importing.review import Piece, Review, Span
from ui.formatting import date_text, messages_text, number_text, people_text, plural
from ui.import_wizard.accounts import AccountsPanel, account_lines, sums_of
from ui.import_wizard.frame import Foot
from ui.import_wizard.line_view import LineView
from ui.import_wizard.lines import Chosen, Section, file_text, sections_of
from ui.import_wizard.model import ReviewModel
from ui.import_wizard.read_as import ReadAs
from ui.kit.button import Button, ButtonKind
from ui.kit.choice import Choice
from ui.kit.field import SearchField
from ui.kit.flow import FlowLayout
from ui.kit.numbers import Counted, NumberSentence
from ui.kit.separator import Separator
from ui.kit.text import Tone, font_for, plain_label
from ui.kit.tokens import Size, Space, Style

_SETTLES_MILLISECONDS: Final = 250
_PANEL: Final = 290
_PANEL_LETTERS: Final = 46
_MOST_FILES: Final = 3


class ReviewStep(QWidget):
    """Shows a plan. ``confirmed`` is *Bring in*, ``put_away`` is *Back*; ``choices_changed`` carries ``Choices`` that the
    plan is to be made anew with, ``more_wanted`` asks for more of a list, ``table_asked`` for its columns to be mapped."""

    confirmed = Signal()
    put_away = Signal()
    choices_changed = Signal(object)
    more_wanted = Signal(str, str, int)
    table_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review: Review | None = None
        self._planned: Review | None = None
        self._planned_with: Mapping[tuple[str, str], Take] = {}
        self._found = NumberSentence(Style.PAGE)
        self._files = plain_label(tone=Tone.INK2, wrap=True)
        self.read_as = ReadAs()
        self.accounts = AccountsPanel()
        self.model = ReviewModel(self)
        self.list = LineView(self.model)
        self.search = SearchField(self.tr("Find in these lists"))
        self.tag = QLineEdit()
        self.rhythm = Choice()
        self._for_new = QWidget()
        self.foot = Foot()
        self.back = Button(self.tr("Back"), least_height=Size.CONTROL_IN_FOOTER)
        self.confirm = Button("", ButtonKind.PRIMARY, keys="Ctrl+Return", least_height=Size.CONTROL_IN_FOOTER)
        self._settles = QTimer(self)
        self._settles.setSingleShot(True)
        self._settles.setInterval(_SETTLES_MILLISECONDS)
        self._beside = Separator(Qt.Orientation.Vertical)
        self._is_narrow = False
        self._has_new = True
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(Space.PAGE, Space.LARGE, Space.PAGE, Space.LARGE)
        head.setSpacing(Space.HAIR)
        head.addWidget(self._found)
        head.addWidget(self._files)
        head.addWidget(self.read_as)
        self._fill_for_new()
        right = QVBoxLayout()
        right.setContentsMargins(Space.SECTION, Space.MEDIUM, Space.SECTION, 0)
        right.setSpacing(Space.SMALL)
        self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tools.setSpacing(Space.SMALL)
        self._tools.addWidget(self._for_new, 3)
        self._tools.addWidget(self.search, 2)
        right.addLayout(self._tools)
        right.addWidget(self.list, 1)
        lists = QHBoxLayout()
        lists.setSpacing(0)
        lists.addWidget(self.accounts)
        lists.addWidget(self._beside)
        lists.addLayout(right, 1)
        self.foot.say(
            self.tr("You can undo this import for 30 days"),
            self.tr("Kith keeps a copy of everything as it is now."),
        )
        self.foot.add(self.back)
        self.foot.add(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Separator())
        column.addLayout(lists, 1)
        column.addWidget(self.foot)

    def _fill_for_new(self) -> None:
        """What everybody new gets."""
        self.tag.setPlaceholderText(self.tr("no tag"))
        self.tag.setAccessibleName(self.tr("Tag for everybody new"))
        self.tag.setMinimumWidth(16 * QFontMetrics(font_for(Style.BODY)).averageCharWidth())
        self.rhythm.setAccessibleName(self.tr("Rhythm for everybody new"))
        self.rhythm.addItem(self.tr("no rhythm"), "")
        row = FlowLayout(self._for_new, gap=Space.SMALL)
        label = plain_label(self.tr("Everybody new gets"), tone=Tone.INK2)
        for widget in (label, self.tag, self.rhythm):
            widget.setMinimumHeight(int(Size.CONTROL))
            row.addWidget(widget)

    def _connect(self) -> None:
        self.back.clicked.connect(self.put_away)
        self.read_as.table_asked.connect(self.table_asked)
        self.confirm.clicked.connect(self.confirmed)
        self.accounts.asked.connect(self.list.show_section)
        self._found.opened.connect(self._on_found_opened)
        self.search.textChanged.connect(self.model.search)
        self.model.changed.connect(self._on_choice)
        self.model.more_wanted.connect(self.more_wanted)
        self.tag.textChanged.connect(self._on_choice)
        self.rhythm.currentIndexChanged.connect(self._on_choice)
        self._settles.timeout.connect(self._on_settled)

    # -- what is shown -------------------------------------------------------------------------------------------

    def show_review(self, review: Review) -> None:
        """Show a plan, with nothing chosen yet."""
        self._settles.stop()
        self._review = self._planned = review
        self._planned_with = {}
        self.search.clear()
        self.tag.clear()
        self.rhythm.setCurrentIndex(0)
        self._settles.stop()
        sections = sections_of(review)
        self._say_what_was_found(review)
        self.read_as.show_accounts(review.accounts)
        self.accounts.show_review(review)
        self.model.show([*self._accounts_section(), *sections], Chosen())
        first = next((part for part in ("conflicts", "new") if part in self.model.sections), "")
        self.accounts.mark(first)
        self.list.scrollToTop()
        self._has_new = bool(review.lengths["new"])
        self._for_new.setVisible(self._has_new)
        self._say_confirm(review)
        self.confirm.setFocus()

    def show_accounts(self, review: Review) -> None:
        """The plan was made anew with what was chosen: its numbers hold from now on, the lists stay."""
        self._planned = review
        self.accounts.show_review(review)
        self._say_confirm(review)

    def show_rhythms(self, names: list[str]) -> None:
        """The rhythms that everybody new can get."""
        chosen = self.rhythm.currentData()
        self.rhythm.blockSignals(True)
        while self.rhythm.count() > 1:
            self.rhythm.removeItem(1)
        for name in names:
            self.rhythm.addItem(name, name)
        self.rhythm.setCurrentIndex(max(0, self.rhythm.findData(chosen)))
        self.rhythm.blockSignals(False)
        self.rhythm.updateGeometry()

    def add(self, piece: Piece) -> None:
        """More of a list came."""
        self.model.add(piece)

    @property
    def choices(self) -> Choices:
        """What the person chose."""
        return Choices(
            self.model.chosen.answers, ForNew(self.tag.text().strip(), self.rhythm.currentData() or "")
        )

    def show_section(self, key: str) -> None:
        """Show one of the lists."""
        self.accounts.mark(key)
        self.list.show_section(key)

    def _accounts_section(self) -> list[Section]:
        """The accounts as a list, where there is no room beside it."""
        if not self._is_narrow or self._planned is None:
            return []
        lines = account_lines(self._planned)
        return [Section("accounts", self.tr("Accounts"), "", "", lines, len(lines))] if lines else []

    def _say_what_was_found(self, review: Review) -> None:
        people = people_text(review.people)
        messages = messages_text(review.messages)
        invitations = plural("%Ln invitation", "%Ln invitations", review.invitations)
        others = plural("%Ln other record", "%Ln other records", review.others)
        found = [
            ("people", people, review.people),
            ("messages", messages, review.messages),
            ("invitations", invitations, review.invitations),
            ("others", others, review.others),
        ]
        shown = [(name, text) for name, text, number in found if number] or [("people", people)]
        numbers = {name: Counted(text, "", opens=name == "people") for name, text in shown}
        template = {
            1: self.tr("What I found: {one}"),
            2: self.tr("What I found: {one} · {two}"),
            3: self.tr("What I found: {one} · {two} · {three}"),
            4: self.tr("What I found: {one} · {two} · {three} · {four}"),
        }[len(shown)]
        for place, (name, _) in zip(("one", "two", "three", "four"), shown, strict=False):
            template = template.replace(f"{{{place}}}", f"{{{name}}}")
        self._found.set_sentence(template, numbers)
        names = [*review.archives[:_MOST_FILES]]
        if len(review.archives) > _MOST_FILES:
            names.append(
                self.tr("{number} more").format(number=number_text(len(review.archives) - _MOST_FILES))
            )
        told = [*map(file_text, names), *map(self._span_text, review.spans)]
        if review.known_to is not None:
            told.append(self.tr("your book knew it to {day}").format(day=date_text(review.known_to)))
        self._files.setText(" · ".join(told))

    def _span_text(self, span: Span) -> str:
        # An account of a file: whole dates, which are still true tomorrow.
        first, last = date_text(span.first), date_text(span.last)
        if span.kind == "people":
            return self.tr("people since {first}").format(first=first)
        if span.kind == "messages":
            return self.tr("messages {first} to {last}").format(first=first, last=last)
        return self.tr("invitations {first} to {last}").format(first=first, last=last)

    @property
    def found_text(self) -> str:
        """What was found, as it is read."""
        return self._found.text

    def _say_confirm(self, review: Review) -> None:
        self.confirm.set_label(confirm_text(review))

    # -- what is chosen ------------------------------------------------------------------------------------------

    def _on_choice(self) -> None:
        """Say at once how many people it will be; the accounts follow with the plan."""
        self._settles.start()
        review, left = self._review, len(self.model.chosen.left)
        if review is not None and left:
            number = review.count(Outcome.NEW) + review.count(Outcome.UPDATED) - left
            if number > 0:
                self.confirm.set_label(plural("Bring in %Ln person", "Bring in %Ln people", number))

    def _on_settled(self) -> None:
        """Only answers make another plan; what everybody new gets changes none of its numbers."""
        choices = self.choices
        if choices.answers != self._planned_with:
            self._planned_with = choices.answers
            self.choices_changed.emit(choices)

    def _on_found_opened(self, _name: str) -> None:
        review = self._review
        if review is not None:
            sums = sums_of(review.accounts, "people")
            self.show_section("new" if sums.new else "same" if sums.same else "updates")
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    # -- room ----------------------------------------------------------------------------------------------------

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        letter = QFontMetrics(font_for(Style.BODY)).averageCharWidth()
        panel = max(_PANEL, min(_PANEL_LETTERS * letter, self.width() // 3))
        is_narrow = self.width() < panel + 70 * letter
        self.accounts.setFixedWidth(panel)
        self.foot.set_narrow(self.width() < 100 * letter)
        is_tight = self.width() - (0 if is_narrow else panel) < 115 * letter
        ways = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._tools.setDirection(ways[0] if is_tight else ways[1])
        # In a low window at large text the lists come first: what is said elsewhere too is left away.
        is_low = self.height() < 19 * QFontMetrics(font_for(Style.BODY)).height()
        self.foot.set_low(is_low)
        self._files.setVisible(not is_low)
        self.search.setVisible(not is_low or not self._has_new)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.accounts.setVisible(not is_narrow)
            self._beside.setVisible(not is_narrow)
            self._show_accounts_in_list()

    def _show_accounts_in_list(self) -> None:
        if self._review is not None:
            kept = [section for section in self.model.sections.values() if section.key != "accounts"]
            self.search.clear()
            self.model.show([*self._accounts_section(), *kept], self.model.chosen)


def confirm_text(review: Review) -> str:
    """What the button says: how many people are new or change."""
    if review.changes_nothing:
        return plural("Nothing new", "Nothing new", 1)
    changed = review.count(Outcome.NEW) + review.count(Outcome.UPDATED)
    if not changed:
        return plural("Bring it in", "Bring it in", 1)
    return plural("Bring in %Ln person", "Bring in %Ln people", changed)
