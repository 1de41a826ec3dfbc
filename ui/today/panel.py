"""Beside the chosen row: where you left off with this person, so that the next message is a real one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from prm.today import Who
from ui.kit.avatar import Avatar
from ui.kit.button import Button
from ui.kit.flow import FlowLayout
from ui.kit.ring import Ring
from ui.kit.scroll import Scroll
from ui.kit.separator import Separator
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style
from ui.overriding import override
from ui.phrases import absence_text, rhythm_text, work_text

if TYPE_CHECKING:
    from ui.today.before import BeforeWriting
    from ui.today.queries import LeftOff

_WIDTH = 360


class PersonPanel(Scroll):
    """The person of the chosen row. ``copy_requested`` carries an e-mail address; the other signals are buttons."""

    since_requested = Signal()
    open_requested = Signal()
    profile_requested = Signal()
    copy_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._avatar = Avatar(side=48)
        self._name = plain_label(style=Style.PANE, wrap=True)
        self._work = plain_label(tone=Tone.INK2, wrap=True)
        self._ring = Ring(Size.RING)
        self._absence = plain_label(tone=Tone.INK2, wrap=True)
        self._since = Button(self.tr("We have talked since"), icon="check", keys="T")
        self._since.clicked.connect(self.since_requested)
        self._before: BeforeWriting | None = None
        self._open = Button(self.tr("Open"), icon="user", keys="Return")
        self._open.clicked.connect(self.open_requested)
        self._profile = Button(self.tr("Open profile"), icon="arrow-up-right", keys="O")
        self._profile.clicked.connect(self.profile_requested)
        self._copy = Button(self.tr("Copy e-mail"), icon="copy")
        self._copy.clicked.connect(self._on_copy_clicked)
        self._email = ""
        self._lay_out()
        self._show_more(None)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.SECTION)
        column.setSpacing(Space.MEDIUM)
        head = QHBoxLayout()
        head.setSpacing(Space.MEDIUM)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._work)
        head.addWidget(self._avatar)
        head.addLayout(words, 1)
        head.addWidget(self._ring)
        column.addLayout(head)
        column.addSpacing(Space.SMALL)
        column.addWidget(self._absence)
        column.addWidget(self._since, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(Space.SMALL)
        self._line = Separator()
        column.addWidget(self._line)
        column.addSpacing(Space.SMALL)
        self._column = column
        self._place = column.count()
        column.addStretch()
        foot = FlowLayout()
        for button in (self._open, self._profile, self._copy):
            foot.addWidget(button)
        column.addSpacing(Space.MEDIUM)
        column.addLayout(foot)
        self.setWidget(inside)

    def show_person(self, who: Who) -> None:
        """What the row itself knows; ``show_left_off`` follows."""
        self._avatar.set_person(who.display_name, who.uid)
        self._name.setText(self.tr("Before you write to {name}").format(name=who.display_name))
        work = work_text(who.position, who.organization)
        self._work.setText(work)
        self._work.setVisible(bool(work))
        self._show_more(None)

    def show_left_off(self, found: LeftOff) -> None:
        """What the book knows."""
        from prm.writing import ChannelKind

        line = found.before.line
        absence = absence_text(
            line.last_meaningful_on, found.coverage, found.before.on, line.awaiting_since_on
        )
        self._absence.setText(absence)
        if line.share is not None:
            self._ring.set_passed(line.share, rhythm_text(line.circle, line.cadence_days))
        kinds = {channel.kind: channel.plain for channel in reversed(found.before.channels)}
        self._email = kinds.get(ChannelKind.EMAIL, "")
        self._made_before().show_before(found)
        self._show_more(found)
        self._profile.setVisible(ChannelKind.PROFILE in kinds)
        self._copy.setVisible(bool(self._email))

    def _made_before(self) -> BeforeWriting:
        if self._before is None:
            from ui.today.before import BeforeWriting

            self._before = BeforeWriting()
            self._column.insertWidget(self._place, self._before)
        return self._before

    @property
    def before(self) -> BeforeWriting | None:
        """What it says of the person, where that is known already."""
        return self._before

    def _show_more(self, found: LeftOff | None) -> None:
        self._absence.setVisible(found is not None)
        self._since.setVisible(found is not None)
        self._ring.setVisible(found is not None and found.before.line.share is not None)
        if self._before is not None:
            self._before.setVisible(found is not None)
        has_words = found is not None and self._before is not None and bool(self._before.words())
        self._line.setVisible(has_words)
        if found is None:
            self._profile.hide()
            self._copy.hide()

    def _on_copy_clicked(self) -> None:
        self.copy_requested.emit(self._email)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 400)
