"""The contact sheet: every part of the kit on one picture (``python -m ui.kit.gallery OUT.png [--dark]``)."""

from __future__ import annotations

import sys

from PySide6.QtCore import QAbstractListModel, QAbstractTableModel, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QListView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.appearance import Appearance, Scheme
from ui.kit.avatar import Avatar
from ui.kit.button import Button, ButtonKind
from ui.kit.chip import Chip, ChipKind
from ui.kit.empty import EmptyState
from ui.kit.field import SearchField
from ui.kit.gallery_samples import PEOPLE, TIMELINE, TODAY, Row
from ui.kit.icon_view import IconView
from ui.kit.icons import icon_names
from ui.kit.keycap import Keycap
from ui.kit.ring import Ring
from ui.kit.rows import Index, PeopleDelegate
from ui.kit.separator import Separator
from ui.kit.sidebar import NavItem, Sidebar
from ui.kit.switch import Switch
from ui.kit.text import Tone, plain_label
from ui.kit.timeline import TimelineDelegate
from ui.kit.toast import Toast
from ui.kit.today_rows import TodayDelegate
from ui.kit.tokens import Size, Space, Style, tokens_of
from ui.overriding import override


class _Rows(QAbstractListModel):
    def __init__(self, rows: list[Row]) -> None:
        super().__init__()
        self._rows = rows

    @override
    def rowCount(self, parent: Index | None = None, /) -> int:
        return len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        return self._rows[index.row()].get(role)


class _Table(QAbstractTableModel):
    @override
    def rowCount(self, parent: Index | None = None, /) -> int:
        return len(PEOPLE)

    @override
    def columnCount(self, parent: Index | None = None, /) -> int:
        return 3

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        return PEOPLE[index.row()].get(role)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return ("Name", "Last talked", "Next")[section]


def _line(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.SMALL)
    for part in parts:
        row.addWidget(part)
    row.addStretch()
    return row


class Gallery(QWidget):
    """Every part of the kit, with invented people."""

    def __init__(self) -> None:
        super().__init__()
        self._models: list[QAbstractListModel | QAbstractTableModel] = []
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._sidebar())
        across.addWidget(Separator(Qt.Orientation.Vertical))
        for column in (self._controls(), self._lists()):
            column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.SECTION)
            column.setSpacing(Space.MEDIUM)
            across.addLayout(column, 1)
        self.toast = Toast(self)

    def _sidebar(self) -> QWidget:
        bar = Sidebar()
        bar.setAutoFillBackground(True)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, tokens_of(self.palette()).window)
        bar.setPalette(palette)
        bar.setFixedWidth(Size.SIDEBAR)
        bar.add_section([], " ")
        bar.add_section(
            [
                NavItem("today", "Today", "sun", count="3"),
                NavItem("people", "People", "users", count="63"),
                NavItem("invitations", "Invitations", "mail-plus", count="4"),
                NavItem("insights", "Insights", "chart-column"),
            ]
        )
        bar.add_section(
            [
                NavItem("r7", "Family", cadence_days=7, count="4"),
                NavItem("r14", "Every two weeks", cadence_days=14, count="5"),
                NavItem("r30", "Monthly", cadence_days=30, count="12"),
                NavItem("r90", "Each season", cadence_days=90, count="28"),
                NavItem("r182", "Twice a year", cadence_days=182, count="14"),
                NavItem("r365", "Yearly", cadence_days=365, count="2"),
                NavItem("rest", "Resting"),
                NavItem("else", "Everyone else", "circle-dashed"),
            ],
            "Rhythms",
        )
        bar.add_stretch()
        bar.add_section(
            [NavItem("import", "Import…", "download"), NavItem("settings", "Settings", "settings")]
        )
        bar.choose("today")
        return bar

    def _controls(self) -> QVBoxLayout:
        column = QVBoxLayout()
        for style in (
            Style.TITLE,
            Style.PAGE,
            Style.PANE,
            Style.SECTION,
            Style.NAME,
            Style.BODY,
            Style.CAPTION,
        ):
            column.addWidget(plain_label(style.name.capitalize(), style))
        column.addLayout(
            _line(*(plain_label(tone.value, tone=tone) for tone in Tone if tone is not Tone.ON_ACCENT))
        )
        focused = Button("Focus", keys="F")
        disabled = Button("Disabled", icon="tag")
        disabled.setEnabled(False)
        column.addLayout(
            _line(
                Button("Write", ButtonKind.PRIMARY, icon="pen-line", keys="W"),
                Button("We talked", icon="message-circle", keys="L"),
                Button("Later", has_menu=True),
                Button("", ButtonKind.PLAIN, icon="ellipsis", name="More"),
            )
        )
        column.addLayout(
            _line(
                focused,
                disabled,
                Button("4 more", ButtonKind.LINK),
                Button("Delete for ever", ButtonKind.DANGER),
            )
        )
        column.addLayout(
            _line(
                Button(
                    "Bring in 2,041 people",
                    ButtonKind.PRIMARY,
                    keys="Ctrl+Return",
                    least_height=Size.CONTROL_IN_FOOTER,
                ),
                Switch("on", is_on=True),
                Switch("off"),
            )
        )
        chosen = Chip("Real relationships", count="63", is_checkable=True)
        chosen.setChecked(True)
        column.addLayout(_line(chosen, Chip("Waiting for you", count="6"), Chip("lisbon", icon="tag")))
        column.addLayout(
            _line(
                Chip("Each season", ChipKind.SOFT, trailing="chevron-down"),
                Chip("Yesterday", ChipKind.OUTLINED, least_height=28),
                Chip("engines", ChipKind.OUTLINED, icon="message-square-text", trailing="x", least_height=28),
            )
        )
        column.addLayout(
            _line(
                IconView("kith-symbolic", 40, Tone.ACCENT),
                *(Keycap(keys) for keys in ("W", "Ctrl+K", "Return", "?", "Ctrl++")),
            )
        )
        names = (
            "Inês Duarte",
            "Ada Lovelace",
            "王小明",
            "ليلى حداد",
            "Ольга Петрова",
            "नमिता शर्मा",
            "김민수",
            "42",
        )
        column.addLayout(_line(*(Avatar(name, str(number), 36) for number, name in enumerate(names))))
        column.addLayout(
            _line(*(self._ring(side, passed) for side in (60, 44, 22, 16) for passed in (0.0, 0.35, 1.0)))
        )
        column.addWidget(SearchField("Name, organization, note, tag…"))
        field = QLineEdit("What was said")
        column.addWidget(field)
        column.addWidget(Separator())
        column.addLayout(self._icons())
        column.addStretch()
        return column

    def _icons(self) -> QLayout:
        grid = QVBoxLayout()
        names = icon_names()
        for start in range(0, len(names), 20):
            grid.addLayout(_line(*(IconView(name) for name in names[start : start + 20])))
        return grid

    def _ring(self, side: int, passed: float) -> Ring:
        ring = Ring(side)
        ring.set_passed(passed, "last talked 19 August, each season")
        return ring

    def _lists(self) -> QVBoxLayout:
        column = QVBoxLayout()
        table = QTableView()
        people = _Table()
        table.setModel(people)
        table.setItemDelegate(PeopleDelegate(table))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().setDefaultSectionSize(Size.LIST_ROW)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for section, width in enumerate((250, 110, 160)):
            table.setColumnWidth(section, width)
        table.selectRow(3)
        table.setMinimumHeight(360)
        column.addWidget(table)
        today = QListView()
        rows = _Rows(TODAY)
        today.setModel(rows)
        delegate = TodayDelegate(today)
        today.setItemDelegate(delegate)
        today.setCurrentIndex(rows.index(1, 0))
        delegate.set_open(rows.index(1, 0))
        today.setMinimumHeight(430)
        column.addWidget(today)
        timeline = QListView()
        events = _Rows(TIMELINE)
        timeline.setModel(events)
        timeline.setItemDelegate(TimelineDelegate(timeline))
        timeline.setResizeMode(QListView.ResizeMode.Adjust)
        timeline.setMinimumHeight(380)
        column.addWidget(timeline)
        self._models += [people, rows, events]
        column.addWidget(
            EmptyState(
                "All caught up",
                "Two quiet lines.",
                (Button("Import…"),),
                "LinkedIn to 21 Nov",
            )
        )
        return column


def draw(path: str, scheme: Scheme, *, is_mirrored: bool = False) -> None:
    """Draw the contact sheet into a PNG file, at two pixels for one."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    appearance = Appearance(application, scheme)
    gallery = Gallery()
    if is_mirrored:
        gallery.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    gallery.resize(QSize(1400, 1640))
    gallery.toast.show_message("Logged coffee with Ada", "Follow-up 13 Dec")
    gallery.show()
    gallery.toast.show_message("Logged coffee with Ada", "Follow-up 13 Dec")
    if not gallery.grab().save(path):
        raise OSError(path)
    gallery.close()
    gallery.deleteLater()
    appearance.deleteLater()


def main(arguments: list[str]) -> None:
    paths = [word for word in arguments if not word.startswith("--")]
    scheme = Scheme.DARK if "--dark" in arguments else Scheme.LIGHT
    draw(paths[0], scheme, is_mirrored="--mirrored" in arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
