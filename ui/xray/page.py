"""The page of the X-ray."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from prm.people import Filter
from prm.xray import Xray, xray
from ui.kit.button import Button, ButtonKind
from ui.kit.dots import DotField
from ui.kit.foot import FootBar
from ui.kit.icon_view import IconView
from ui.kit.scale import text_scale
from ui.kit.scroll import Scroll
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style
from ui.xray.findings import Findings
from ui.xray.legend import BANDS
from ui.xray.names import NamesOnly
from ui.xray.table import XrayTable
from ui.xray.words import DOTS, band_title, coverage_sentence, people_of

if TYPE_CHECKING:
    from prm.changes import Changes
    from ui.desk import Desk

_BESIDE: Final = 960
_WORDS: Final = 580
_KINDS: Final = ("contact", "interaction", "source")


class XrayPage(QWidget):
    """Fills the window: the picture, what it says, and what comes next. ``left`` goes to Today."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: Xray | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field = DotField(tuple(DOTS[band] for band in BANDS))
        self.field.setAccessibleName(self.tr("One dot for each person, you in the middle"))
        self.table = XrayTable()
        self.findings = Findings()
        self.names = NamesOnly(desk)
        self._picture = QStackedWidget()
        self._words = QStackedWidget()
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._close = Button(
            "", ButtonKind.PLAIN, icon="x", name=self.tr("Close"), least_height=Size.CONTROL_IN_FOOTER
        )
        self._coverage = plain_label(tone=Tone.INK2, wrap=True)
        self.as_table = Button(self.tr("Show as table"), ButtonKind.LINK)
        self.today = Button(self.tr("Go to Today"), least_height=Size.CONTROL_IN_FOOTER)
        self.pick = Button(
            self.tr("Pick ten"),
            ButtonKind.PRIMARY,
            keys="Ctrl+Return",
            least_height=Size.CONTROL_IN_FOOTER,
        )
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        for picture in (self.field, self.table):
            self._picture.addWidget(picture)
        for words in (self.findings, self.names):
            self._words.addWidget(words)
        self._picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        left = QVBoxLayout()
        left.addWidget(self._picture, 1)
        left.addWidget(self.as_table, 0, Qt.AlignmentFlag.AlignHCenter)
        right = QVBoxLayout()
        right.addStretch()
        right.addWidget(self._words)
        right.addStretch()
        self._across.setContentsMargins(Space.PAGE, Space.MEDIUM, Space.PAGE, Space.LARGE)
        self._across.setSpacing(Space.WIDE_PAGE)
        self._across.addLayout(left, 1)
        self._across.addLayout(right, 1)
        inside = QWidget()
        inside.setLayout(self._across)
        area = Scroll(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(area, 1)
        column.addWidget(self._foot())

    def _head(self) -> QHBoxLayout:
        mark = IconView("kith-symbolic", 24, Tone.ACCENT)
        head = QHBoxLayout()
        head.setContentsMargins(Space.PAGE, Space.MEDIUM, Space.XLARGE, Space.MEDIUM)
        head.setSpacing(Space.MEDIUM)
        head.addWidget(mark)
        head.addWidget(plain_label(self.tr("Kith"), Style.NAME))
        head.addStretch(1)
        head.addWidget(plain_label(self.tr("Your network, X-rayed"), Style.STRONG, Tone.INK2))
        head.addStretch(1)
        head.addWidget(self._close)
        return head

    def _foot(self) -> FootBar:
        foot = FootBar()
        foot.row.addWidget(IconView("info", Size.ICON, Tone.INK2))
        foot.row.addWidget(self._coverage, 1)
        foot.row.addWidget(self.today)
        foot.row.addWidget(self.pick)
        return foot

    def _connect(self) -> None:
        self._close.clicked.connect(self.left)
        self.today.clicked.connect(self.left)
        self.pick.clicked.connect(self.pick_ten)
        self.names.write_down_requested.connect(self.pick_ten)
        self.as_table.clicked.connect(self._on_as_table_clicked)
        self.field.picked.connect(self._open_band)
        self.table.opened.connect(self._open_band)
        self.findings.legend.opened.connect(self._open_band)
        self.findings.legend.looked_at.connect(self._on_legend_looked_at)
        self.findings.opened.connect(self._open)
        self.names.opened.connect(self._open)
        self._desk.backend.changed.connect(self._on_backend_changed)
        self._shortcuts = [QShortcut(QKeySequence(keys), self) for keys in ("Ctrl+Return", "Ctrl+Enter")]
        for shortcut in self._shortcuts:
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.pick_ten)

    @property
    def found(self) -> Xray | None:
        """What is shown, once it is there."""
        return self._found

    def refresh(self) -> None:
        """Ask for the X-ray anew."""
        self._desk.backend.fetch(self, xray, done=self.show_xray)

    def show_xray(self, found: Xray) -> None:
        """Show it: as it is, or as names without a word where Kith has read no messages."""
        self._found = found
        self.field.set_numbers(tuple(len(found.bands[band]) for band in BANDS))
        self.table.show_xray(found)
        is_blind = not found.reads_messages
        self.findings.show_xray(found)
        self.names.show_xray(found)
        self._words.setCurrentWidget(self.names if is_blind else self.findings)
        self.pick.setVisible(not is_blind)
        self._coverage.setText(coverage_sentence(found))
        self.field.setAccessibleDescription(self.findings.text if not is_blind else self.names.text)
        self._fit_words()

    def pick_ten(self) -> None:
        """Go on to the people one would be glad to hear from."""
        self._desk.ways.conversation_asked.emit("pick-ten")

    def _open_band(self, place: int) -> None:
        if self._found is not None:
            band = BANDS[place]
            self._show_people(self._found.bands[band], band_title(band))

    def _open(self, name: str) -> None:
        if self._found is not None:
            self._show_people(*people_of(self._found, name))

    def _show_people(self, ids: tuple[int, ...], title: str) -> None:
        self._desk.ways.people_asked.emit(Filter(among=ids), title)

    def _on_legend_looked_at(self, place: int) -> None:
        self.field.emphasize(None if place < 0 else place)

    def _on_as_table_clicked(self) -> None:
        is_table = self._picture.currentWidget() is self.table
        self._picture.setCurrentWidget(self.field if is_table else self.table)
        self.as_table.set_label(self.tr("Show as table") if is_table else self.tr("Show as picture"))

    def _on_backend_changed(self, changes: Changes) -> None:
        if any(changes.touches(kind) for kind in _KINDS):
            self.refresh()

    def _fit_words(self) -> None:
        """The words beside the picture where there is room, else below it."""
        scale = text_scale(self.font())
        is_beside = self.width() >= _BESIDE * scale
        self._across.setDirection(
            QBoxLayout.Direction.LeftToRight
            if is_beside
            else QBoxLayout.Direction.BottomToTop  # what it says comes first
        )
        self._words.setMaximumWidth(round(_WORDS * scale) if is_beside else 16_777_215)
        self._picture.setMinimumSize(QSize(260, 260 if is_beside else 320))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit_words()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        way = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if way is not None and self._words.currentWidget() is self.findings:
            self.findings.legend.step(way)
        else:
            super().keyPressEvent(event)
