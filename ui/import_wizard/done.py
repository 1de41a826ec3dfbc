"""The last step: the sums again, the list of what was left out, and what is good to do next."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from prm.history import KEEP_DAYS
from prm.importing.review import Review
from ui.formatting import number_text, plural
from ui.import_wizard.accounts import Sums, sum_text, sums_of
from ui.import_wizard.frame import Foot
from ui.jobs import Done
from ui.kit.button import Button, ButtonKind
from ui.kit.icon_view import IconView
from ui.kit.scroll import Scroll
from ui.kit.separator import Separator
from ui.kit.text import Tone, font_for, plain_label
from ui.kit.tokens import Size, Space, Style
from ui.phrases import in_sentence

_WIDTH = 640


class Offer(QWidget):
    """A good next step: why, and its button."""

    def __init__(
        self, icon: str, title: str, told: str, button: Button, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.button = button
        self._told = plain_label(told, tone=Tone.INK2, wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain_label(title, Style.SECTION, wrap=True))
        words.addWidget(self._told)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.MEDIUM, 0, Space.MEDIUM)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(IconView(icon, Size.ICON_LARGE, Tone.ACCENT))
        row.addLayout(words, 1)
        row.addWidget(button)

    def tell(self, told: str) -> None:
        """Say why."""
        self._told.setText(told)


class DoneStep(QWidget):
    """What came in. ``undo_requested``, ``left_out_requested`` (save the list), ``x_ray_requested``, ``pick_requested``,
    ``more_requested`` (another file) and ``closed`` are the offers."""

    undo_requested = Signal()
    left_out_requested = Signal()
    x_ray_requested = Signal()
    pick_requested = Signal()
    more_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain_label(style=Style.TITLE, wrap=True)
        self._told = plain_label(tone=Tone.INK2, wrap=True)
        self._sums = QGridLayout()
        self.save = Button(self.tr("Save the list of what was left out…"), icon="download")
        self._saved = plain_label(tone=Tone.INK2, wrap=True)
        self._next = plain_label(self.tr("Good next steps"), Style.SECTION)
        self.x_ray = Offer(
            "search", self.tr("See the X-ray"), "", Button(self.tr("See the X-ray"), ButtonKind.PRIMARY)
        )
        self.pick = Offer(
            "users",
            self.tr("Pick ten"),
            self.tr("One person at a time, two minutes. Stop whenever you like."),
            Button(self.tr("Pick ten")),
        )
        self.more = Offer(
            "file-input",
            self.tr("Add another file"),
            self.tr("Another archive, or a table of people from an address book."),
            Button(self.tr("Choose a file…")),
        )
        self._first = self.x_ray.button
        self.foot = Foot()
        self.undo = Button(self.tr("Undo import"), icon="undo-2", least_height=Size.CONTROL_IN_FOOTER)
        self.close_ = Button(self.tr("Done"), keys="Ctrl+Return", least_height=Size.CONTROL_IN_FOOTER)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._sums.setHorizontalSpacing(Space.MEDIUM)
        self._sums.setVerticalSpacing(Space.SMALL)
        self._sums.setColumnStretch(2, 1)
        column = QVBoxLayout()
        column.setSpacing(Space.MEDIUM)
        column.addWidget(IconView("circle-check", 44, Tone.ACCENT))
        column.addWidget(self._title)
        column.addWidget(self._told)
        column.addLayout(self._sums)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._saved)
        column.addSpacing(Space.MEDIUM)
        column.addWidget(self._next)
        offers = QVBoxLayout()
        offers.setSpacing(0)
        self._lines = [Separator(), Separator()]
        for place, offer in enumerate((self.x_ray, self.pick, self.more)):
            if place:
                offers.addWidget(self._lines[place - 1])
            offers.addWidget(offer)
        column.addLayout(offers)
        column.addStretch()
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        inside.setLayout(column)
        self._inside = inside
        across = QHBoxLayout()
        across.setContentsMargins(Space.PAGE, Space.WIDE_PAGE, Space.PAGE, Space.LARGE)
        across.addStretch()
        across.addWidget(inside, 1000)
        across.addStretch()
        whole = QWidget()
        whole.setLayout(across)
        scroll = Scroll(whole)
        self.foot.add(self.undo)
        self.foot.add(self.close_)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(scroll, 1)
        page.addWidget(self.foot)

    def _connect(self) -> None:
        self.save.clicked.connect(self.left_out_requested)
        self.x_ray.button.clicked.connect(self.x_ray_requested)
        self.pick.button.clicked.connect(self.pick_requested)
        self.more.button.clicked.connect(self.more_requested)
        self.undo.clicked.connect(self.undo_requested)
        self.close_.clicked.connect(self.closed)

    def show_done(self, done: Done, today: date) -> None:
        """The sums of what was done."""
        review, is_something = done.review, done.step_id is not None
        self._title.setText(
            self.tr("All read, all on this computer") if is_something else self.tr("Nothing was new")
        )
        self._told.setText("" if is_something else self.tr("All that could come in is in your book already."))
        self._told.setVisible(not is_something)
        self._show_sums(review)
        self.save.setVisible(bool(done.left_out))
        self.tell_saved("")
        people = sums_of(review.accounts, "people").kept or sum(review.outcomes.values())
        self._offer(has_people=people > 0)
        self._put_first(self.x_ray if sums_of(review.accounts, "messages").read else self.pick)
        self.x_ray.tell(
            plural(
                "Whether the %Ln person ever wrote, and whether you really talk.",
                "Who of the %Ln ever wrote, and with whom you really talk.",
                people,
            )
        )
        if is_something:
            self.say_undo(today)
        else:
            self.foot.say(self.tr("Your book is as it was"), self.tr("Nothing had to change."))
        self.undo.setVisible(is_something)

    def focus_next(self) -> None:
        """Give the keyboard to what comes next: Enter presses the button that is green."""
        is_offered = not (self.x_ray.isHidden() or self.undo.isHidden())
        (self._first if is_offered else self.close_).setFocus()

    def say_undo(self, today: date) -> None:
        """Until when the import can be taken back."""
        until = in_sentence(today + timedelta(days=KEEP_DAYS), today)
        told = self.tr(
            "Until {day} everything can go back to how it was before. Notes you add meanwhile are kept."
        )
        self.foot.say(self.tr("You can undo this import for 30 days"), told.format(day=until))

    def show_undone(self) -> None:
        """The import was taken back."""
        self._clear()
        self._title.setText(self.tr("Taken back"))
        self._told.setText(self.tr("What came in is out again; what you changed yourself since was kept."))
        self._told.show()
        self.save.hide()
        self._offer(has_people=False)
        self.undo.hide()
        self.foot.say(
            self.tr("The import was taken back"), self.tr("You can bring the file in again at any time.")
        )
        self.close_.setFocus()

    def tell_saved(self, told: str) -> None:
        """Say where the list was saved, or why not."""
        self._saved.setText(told)
        self._saved.setVisible(bool(told))

    def _offer(self, *, has_people: bool) -> None:
        for widget in (self.x_ray, self.pick, *self._lines):
            widget.setVisible(has_people)

    def _put_first(self, offer: Offer) -> None:
        """Make this the green one. Without messages the X-ray has nothing to show yet."""
        self._first = offer.button
        for one in (self.x_ray, self.pick):
            one.button.set_kind(ButtonKind.PRIMARY if one is offer else ButtonKind.QUIET)

    def _show_sums(self, review: Review) -> None:
        self._clear()
        people = sums_of(review.accounts, "people")
        if people.read:
            self._add(
                people.kept, plural("person", "people", people.kept), sum_text(people._replace(left_out=0))
            )
        messages = sums_of(review.accounts, "messages")
        if messages.read:
            self._add(messages.read, plural("message", "messages", messages.read), sum_text(messages))
        if review.invitations:
            told = self.tr("{received} you received + {sent} you sent").format(
                received=number_text(review.received), sent=number_text(review.invitations - review.received)
            )
            self._add(review.invitations, plural("invitation", "invitations", review.invitations), told)
        others = sums_of(review.accounts, "")
        if others.read:
            self._add(others.read, plural("other record", "other records", others.read), sum_text(others))
        left = Sums(left_out=people.left_out)
        if left.left_out:
            lines = plural("line left out", "lines left out", left.left_out)
            self._add(left.left_out, lines, self.tr("each with its reason"))

    def _clear(self) -> None:
        while (item := self._sums.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, number: int, what: str, parts: str) -> None:
        row = self._sums.rowCount()
        figures = plain_label(number_text(number), Style.NAME, tabular=True)
        self._sums.addWidget(figures, row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._sums.addWidget(plain_label(what, Style.NAME), row, 1, Qt.AlignmentFlag.AlignTop)
        self._sums.addWidget(plain_label(parts, tone=Tone.INK2, wrap=True), row, 2)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def sums(self) -> list[tuple[str, str, str]]:
        """The sums as they are read: number, what, parts."""
        found: dict[int, list[str]] = {}
        for place in range(self._sums.count()):
            row = self._sums.getItemPosition(place)[0]  # type: ignore[index]
            item = self._sums.itemAt(place)
            widget = None if item is None else item.widget()
            if widget is not None:
                found.setdefault(row, []).append(widget.property("text"))
        return [(one[0], one[1], one[2]) for one in found.values()]

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        letter = QFontMetrics(font_for(Style.BODY)).averageCharWidth()
        self._inside.setMaximumWidth(max(_WIDTH, 90 * letter))
        self.foot.set_narrow(self.width() < 110 * letter)
