"""*We talked*: one line fills the form; with whom, when, how, about what, and whether it counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from prm.capturing import changing
from prm.capturing.values import Capture, CapturedFollowUp, Found
from prm.people import Line
from prm.words import InteractionKind
from ui.capture import talk_words
from ui.capture.choice import Choice
from ui.capture.day import DayChoice
from ui.capture.filling import fill
from ui.capture.form import CaptureForm
from ui.capture.line_field import LineField
from ui.capture.menus import kind_menu
from ui.capture.queries import Reading, read_talk
from ui.capture.talk_fields import PeopleField, TopicField
from ui.capture.verdict_panel import VerdictPanel
from ui.capture.words import WordsField
from ui.capture.writing import Writing, is_day_first, line_languages
from ui.kinds import KIND_ICONS, kind_name
from ui.kit.icon_view import IconView
from ui.kit.text import Tone
from ui.kit.tokens import Size

if TYPE_CHECKING:
    from ui.backend import Backend
    from ui.capture.drafts import Drafts
    from ui.notices import Notices

_KINDS: Final = (
    InteractionKind.MEETING,
    InteractionKind.CALL,
    InteractionKind.VIDEO,
    InteractionKind.MESSAGE,
    InteractionKind.LETTER,
)
_OTHER_KINDS: Final = (InteractionKind.EMAIL, InteractionKind.SOCIAL, InteractionKind.OTHER)
_OTHER: Final = "other"
_WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class TalkDraft:
    """A form that was put away: its line, what it came to, its words to remember."""

    line: str
    capture: Capture
    read: Capture | None
    remembered: str


class TalkForm(CaptureForm):
    """Logs an exchange with one person or several by hand."""

    def __init__(
        self,
        people: Sequence[tuple[int, str]],
        backend: Backend,
        notices: Notices,
        parent: QWidget,
        drafts: Drafts | None = None,
    ) -> None:
        about = ("talk", *(contact_id for contact_id, _name in people))
        super().__init__("", "", backend, notices, parent, drafts, about)
        self.name_it(self.tr("We talked"), self.tr("Save"))
        self._faces: Mapping[int, Line] = {}
        self._read: Capture | None = None
        self._is_pressed = False
        self._first = self._capture = talk_words.blank(people, backend.today, line_languages())
        self._writing = Writing(backend, notices, self)
        self._make_fields()
        self._lay_out_fields()
        self._connect()
        self._restore(self.kept())
        self.first_field = self.line
        self._render()
        self._read_line()

    def _make_fields(self) -> None:
        today = self._backend.today
        self.line = LineField(self.tr("Lunch with Ada on Thursday about the printed issue"))
        self.people = PeopleField(self._backend)
        offers = ((today, self.tr("Today")), (today - timedelta(days=1), self.tr("Yesterday")))
        self.day = DayChoice(self.tr("When"), offers, today, other=self.tr("Earlier"), last=today)
        self.kind = Choice(self.tr("How"))
        for kind in _KINDS:
            self.kind.add(kind.value, kind_name(kind), KIND_ICONS[kind])
        self.kind.add(_OTHER, self.tr("Other"), has_menu=True)
        self.topic = TopicField()
        self.remember = WordsField(self.tr("What was said, in your words (optional)"), 2)
        weeks = (
            (today + timedelta(days=_WEEK), self.tr("In a week")),
            (today + timedelta(days=3 * _WEEK), self.tr("In 3 weeks")),
        )
        self.follow_up = DayChoice(
            self.tr("Follow-up"), weeks, today, none=self.tr("None"), other=self.tr("On a day"), first=today
        )
        self.verdict = VerdictPanel()

    def _lay_out_fields(self) -> None:
        self._title.hide()
        self._head_row.addWidget(IconView("plus", Size.ICON_LARGE, Tone.ACCENT))
        self._head_row.addWidget(self.line, 1)
        self.add_row(self.tr("With"), self.people)
        self.add_row(self.tr("When"), self.day)
        self.add_row(self.tr("How"), self.kind)
        self.add_row(self.tr("About"), self.topic)
        self.add_row(self.tr("Remember"), self.remember)
        self.add_row(self.tr("Follow-up"), self.follow_up)
        self._column.insertWidget(1, self.verdict)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._read_line)
        self.people.removed.connect(self._on_people_removed)
        self.people.found.connect(self._on_people_found)
        self.people.named.connect(self._on_people_named)
        self.day.changed.connect(self._on_day_changed)
        self.kind.picked.connect(self._on_kind_picked)
        self.topic.changed.connect(self._on_topic_changed)
        self.follow_up.changed.connect(self._on_follow_up_changed)
        self.verdict.counts_changed.connect(self._on_verdict_counts_changed)
        self._writing.done.connect(self.finish)
        self._writing.failed.connect(self.complain)

    @property
    def capture(self) -> Capture:
        """What would be logged now."""
        return self._capture

    @property
    def is_up_to_date(self) -> bool:
        """Whether the fields follow from the line as it stands."""
        return self._read is not None and self._read.line.text == self.line.text()

    def _restore(self, draft: TalkDraft | None) -> None:
        if draft is None:
            return
        today = self._backend.today
        if draft.capture.line.on == today:  # "yesterday" of another day would be a wrong one
            self._capture, self._read = draft.capture, draft.read
        self.line.setText(draft.line)
        self.remember.setPlainText(draft.remembered)

    def _read_line(self) -> None:
        ids = [person.found.id for person in self._capture.people if person.found is not None]
        self._backend.search(
            self,
            read_talk,
            self.line.text(),
            line_languages(),
            ids,
            day_first=is_day_first(),
            done=self._show_reading,
        )

    def _show_reading(self, reading: Reading) -> None:
        if reading.capture.line.text != self.line.text():
            return
        self._faces = {**self._faces, **reading.faces}
        self._take(fill(self._capture, self._read, reading.capture))
        self._read = reading.capture
        self.line.mark([(piece.start, piece.end) for piece in reading.capture.line.pieces])
        if self._is_pressed:
            self._is_pressed = False
            self.confirm()

    def _take(self, capture: Capture) -> None:
        self._capture = capture
        self._problem.hide()
        self._render()

    def _render(self) -> None:
        capture = self._capture
        self.people.show_people(capture.people, self._faces)
        self.day.set_day(capture.day)
        is_usual = capture.kind in _KINDS
        other = self.kind.chip(_OTHER)
        is_named = capture.kind in _OTHER_KINDS and capture.kind is not InteractionKind.OTHER
        other.set_label(kind_name(capture.kind) if is_named else self.tr("Other"))
        self.kind.choose(capture.kind.value if is_usual else _OTHER if is_named else "")
        self.topic.show_topic(capture.topic)
        self.follow_up.set_day(None if capture.follow_up is None else capture.follow_up.due_on)
        today = self._backend.today
        title, detail = talk_words.verdict_words(capture, self._faces, today)
        rings = talk_words.rings(capture, self._faces, today)
        self.verdict.show_verdict(title, detail, rings, counts=capture.verdict.meaningful)

    def _on_people_removed(self, place: int) -> None:
        self._take(changing.without_person(self._capture, place))

    def _on_people_found(self, found: Found) -> None:
        if found.id not in {one.found.id for one in self._capture.people if one.found is not None}:
            self._take(changing.with_somebody(self._capture, found))
            self._read_line()

    def _on_people_named(self, name: str) -> None:
        self._take(changing.with_somebody(self._capture, name))

    def _on_day_changed(self) -> None:
        if self.day.day is not None:
            self._take(changing.with_day(self._capture, self.day.day))

    def _on_kind_picked(self, key: str) -> None:
        if key != _OTHER:
            self._take(changing.with_kind(self._capture, InteractionKind(key)))
            return
        self._render()
        menu = kind_menu(self, _OTHER_KINDS)
        menu.triggered.connect(self._on_menu_triggered)
        other = self.kind.chip(_OTHER)
        menu.popup(other.mapToGlobal(QPoint(0, other.height())))

    def _on_menu_triggered(self, action: QAction) -> None:
        self._take(changing.with_kind(self._capture, InteractionKind(action.data())))

    def _on_topic_changed(self, topic: str) -> None:
        self._take(changing.with_topic(self._capture, topic))

    def _on_follow_up_changed(self) -> None:
        day = self.follow_up.day
        before = self._capture.follow_up
        if day is None:
            self._take(changing.with_follow_up(self._capture, None))
            return
        text = before.text if before is not None else self._capture.topic or self.tr("Talk again")
        self._take(changing.with_follow_up(self._capture, CapturedFollowUp(text, day)))

    def _on_verdict_counts_changed(self, counts: bool) -> None:
        self._take(changing.with_counts(self._capture, counts))

    @override
    def confirm(self) -> None:
        if not self.is_up_to_date:
            self._is_pressed = True
            return
        capture = self._capture
        if self.remember.words:
            capture = changing.with_text(capture, self.remember.words)
        if not capture.people:
            self.complain(self.tr("Say whom you talked with. Nothing was saved yet."))
            self.people.add.chip.setFocus(Qt.FocusReason.TabFocusReason)
        elif capture.day is None:
            self.complain(self.tr("Say which day it was. Nothing was saved yet."))
        elif capture.is_future:
            self.complain(
                self.tr(
                    "That day is still to come. Choose a follow-up for it, or another day; nothing was saved."
                )
            )
        else:
            self._writing.log(capture)

    @override
    def draft(self) -> TalkDraft | None:
        same = replace(self._capture, line=self._first.line, verdict=self._first.verdict) == self._first
        if same and not self.line.text().strip() and not self.remember.words:
            return None
        return TalkDraft(self.line.text(), self._capture, self._read, self.remember.words)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_bare = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if is_enter and is_bare and self.line.hasFocus():
            self.focusNextPrevChild(True)
            event.accept()
        else:
            super().keyPressEvent(event)
