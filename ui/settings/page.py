"""The page of settings: sections beside a list of them, one search over all, everything at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.field import SearchField
from ui.kit.scale import text_scale
from ui.kit.scroll import Scroll
from ui.kit.sidebar import NavItem, Sidebar
from ui.kit.tab_order import chain, reached_in
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Space, Style
from ui.settings.book_sections import BackupsSection, FilesSection, PrivacySection
from ui.settings.rhythms import RhythmsSection
from ui.settings.sections import (
    AppearanceSection,
    KeysSection,
    LanguageSection,
    RemindersSection,
    TodaySection,
)

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.settings.row import Section

_SECTIONS: Final[Mapping[str, tuple[Callable[[Desk], Section], ...]]] = {
    "rhythms": (RhythmsSection, TodaySection),
    "reminders": (RemindersSection,),
    "appearance": (AppearanceSection,),
    "files": (FilesSection,),
    "privacy": (PrivacySection,),
    "backups": (BackupsSection,),
    "language": (LanguageSection,),
    "keys": (KeysSection,),
}
_WIDEST = 700
_BESIDE = 760


class SettingsPage(QWidget):
    """Shows one section at a time, or whatever fits the search in all of them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = SearchField(self.tr("Search settings"))
        self._search.textChanged.connect(self._on_search_text_changed)
        self._none = plain_label(tone=Tone.INK2, wrap=True)
        self._none.hide()
        self._desk = desk
        self._sections: dict[str, list[Section]] = {}
        self._shown = "rhythms"
        self._bar = Sidebar()
        self._bar.setAccessibleName(self.tr("Sections"))
        self._bar.add_section(
            [
                NavItem("rhythms", self.tr("Rhythms and Today"), "sun"),
                NavItem("reminders", self.tr("Reminders"), "bell"),
                NavItem("appearance", self.tr("Appearance"), "palette"),
                NavItem("files", self.tr("Reading files"), "file-input"),
                NavItem("privacy", self.tr("Privacy"), "shield"),
                NavItem("backups", self.tr("Backups"), "hard-drive"),
                NavItem("language", self.tr("Language"), "languages"),
                NavItem("keys", self.tr("Keys"), "keyboard"),
            ]
        )
        self._bar.chosen.connect(self.show_section)
        self._scroll = Scroll()
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._lay_out()
        self.show_section("rhythms")
        self._prepare = QTimer(self)
        self._prepare.timeout.connect(self._on_prepare_timeout)
        self._prepare.start(0)

    def _lay_out(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(Space.MEDIUM)
        self._head.addWidget(plain_label(self.tr("Settings"), Style.PAGE), 1)
        self._head.addWidget(self._search)
        column = self._column
        column.setContentsMargins(0, 0, Space.MEDIUM, 0)
        column.setSpacing(0)
        column.addWidget(self._none)
        column.addStretch()
        self._scroll.setWidget(self._inside)
        bar = QVBoxLayout()
        bar.addWidget(self._bar)
        bar.addStretch()
        self._beside = QHBoxLayout()
        self._beside.setSpacing(Space.SECTION)
        self._beside.addLayout(bar)
        self._beside.addWidget(self._scroll, 1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, 0)
        outside.setSpacing(Space.SECTION)
        outside.addLayout(self._head)
        outside.addLayout(self._beside, 1)
        self._arrange()

    def _made(self, key: str) -> list[Section]:
        """The sections behind a key, made when they are first wanted."""
        if key not in self._sections:
            made = [make(self._desk) for make in _SECTIONS[key]]
            # In the order of the list, whichever was wanted first; the sentence of an empty search stands before them.
            keys = list(_SECTIONS)
            before = [one for one in keys[: keys.index(key)] if one in self._sections]
            place = 1 + sum(len(self._sections[one]) for one in before)
            for number, section in enumerate(made):
                section.hide()
                self._column.insertWidget(place + number, section)
                section.arranged.connect(self._put_in_tab_order)
            self._sections[key] = made
            self._put_in_tab_order()
        return self._sections[key]

    def _put_in_tab_order(self) -> None:
        """The rows of a section are made when the book has told of them; Tab goes through them as they stand."""
        chain((self._search, *(self._bar.button(key) for key in self._bar.keys), *reached_in(self._column)))

    def _on_prepare_timeout(self) -> None:
        """Make one more section while nothing else is to be done, so that the search and each press find it made."""
        rest = [key for key in _SECTIONS if key not in self._sections]
        if rest:
            self._made(rest[0])
        else:
            self._prepare.stop()

    def show_section(self, key: str) -> None:
        """Show one section; a search is over then."""
        self._made(key)
        self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(False)
        self._bar.choose(key)
        self._shown = key
        self._none.hide()
        for one, sections in self._sections.items():
            for section in sections:
                section.filter(())
                section.setVisible(one == key)
        self._scroll.verticalScrollBar().setValue(0)

    @property
    def shown(self) -> list[str]:
        """The titles of the sections shown."""
        return [
            section.title
            for sections in self._sections.values()
            for section in sections
            if section.isVisibleTo(self)
        ]

    def section(self, key: str) -> Section:
        """One section (the first, where a place has several)."""
        return self._made(key)[0]

    @property
    def search(self) -> SearchField:
        return self._search

    def _on_search_text_changed(self, text: str) -> None:
        words = text.casefold().split()
        if not words:
            self.show_section("rhythms")
            return
        number = 0
        for key in _SECTIONS:
            for section in self._made(key):
                fitting = section.filter(words)
                section.setVisible(fitting > 0)
                number += fitting
        self._none.setText(self.tr("No setting fits “{text}”.").format(text=text.strip()))
        self._none.setVisible(number == 0)
        self._scroll.verticalScrollBar().setValue(0)

    def back(self) -> bool:
        """Out of the search; False where nothing was searched."""
        if not self._search.text():
            return False
        self._search.clear()
        return True

    def _arrange(self) -> None:
        """The list of sections as words where there is room, else as icons; the lines no wider than they read well."""
        scale = text_scale(self.font())
        is_wide = self.width() >= _BESIDE * scale
        self._bar.set_rail(not is_wide)
        self._bar.setMaximumWidth(round(260 * scale) if is_wide else 80)
        self._inside.setMaximumWidth(round(_WIDEST * scale))
        self._head.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )
        most = round(240 * scale)
        self._search.setMinimumWidth(most if is_wide else 0)
        self._search.setMaximumWidth(most if is_wide else 16_777_215)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def event(self, event: QEvent, /) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._arrange()
        return is_done

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason, /) -> None:
        # Not the search: whoever goes on with "G H" would write it there.
        self._bar.button(self._shown).setFocus(reason)
