"""The bar over the foot of the list: how many are chosen, and what can be done about all of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRectF, QSize, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from prm.circles import Circle
from prm.lists import SavedList
from ui.formatting import plural
from ui.kit.button import Button, ButtonKind
from ui.kit.flow import FlowLayout
from ui.kit.menu import empty_menu
from ui.kit.paint import fill_rounded
from ui.kit.text import plain_action_text, plain_label
from ui.kit.tokens import Radius, Size, Space, Style, tokens_of


class BulkBar(QWidget):
    """``asked`` carries the key of an action; ``rhythm_asked`` a circle's id (0 for none) and its name; ``list_asked`` a
    list's id and name; ``left`` says that nobody shall be chosen any more. ``rhythms_requested`` asks for
    ``show_rhythms``.
    """

    asked = Signal(str)
    rhythm_asked = Signal(int, str)
    list_asked = Signal(int, str)
    rhythms_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._count = plain_label(style=Style.STRONG)
        self._talk = self._button(self.tr("We talked"), "message-circle")
        self._rhythm = self._button(self.tr("Rhythm"), "", has_menu=True)
        self._tag = self._button(self.tr("Tag…"), "tag")
        self._more = self._button(self.tr("More"), "", has_menu=True)
        self._none = self._button("", "x", name=self.tr("Choose nobody"))
        self._talk.clicked.connect(self._on_talk_clicked)
        self._rhythm.clicked.connect(self.rhythms_requested)
        self._tag.clicked.connect(self._on_tag_clicked)
        self._more.clicked.connect(self._on_more_clicked)
        self._none.clicked.connect(self.left)
        self._rhythms = QMenu(self)
        self._rhythms.triggered.connect(self._on_rhythms_triggered)
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._on_menu_triggered)
        self._lists: tuple[SavedList, ...] = ()
        self._is_hidden_list = False
        self._flow = FlowLayout()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.SMALL, Space.SMALL)
        inside.setSpacing(Space.HAIR)
        head = QHBoxLayout()
        head.addWidget(self._count, 1)
        head.addWidget(self._none)
        inside.addLayout(head)
        inside.addLayout(self._flow)
        for button in (self._talk, self._rhythm, self._tag, self._more):
            self._flow.addWidget(button)
        self.setFocusProxy(self._talk)
        order = (self._talk, self._rhythm, self._tag, self._more, self._none)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _button(self, text: str, icon: str, *, has_menu: bool = False, name: str = "") -> Button:
        return Button(
            text,
            ButtonKind.QUIET if text else ButtonKind.PLAIN,
            icon=icon,
            name=name,
            has_menu=has_menu,
            least_height=Size.CONTROL_IN_ROW,
        )

    def show_count(self, number: int) -> None:
        """How many are chosen."""
        text = plural("%Ln person chosen", "%Ln people chosen", number)
        self._count.setText(text)
        self.setAccessibleName(text)

    @property
    def words(self) -> str:
        """What it says."""
        return self._count.text()

    def set_lists(self, lists: tuple[SavedList, ...]) -> None:
        """The saved lists that people can be put into."""
        self._lists = tuple(one for one in lists if one.takes_people)

    def set_hidden_list(self, is_hidden: bool) -> None:
        """Whether those chosen are hidden already."""
        self._is_hidden_list = is_hidden

    def show_rhythms(self, circles: Sequence[Circle]) -> None:
        """Open the menu of rhythms."""
        self.fill_rhythms(circles).popup(self._rhythm.mapToGlobal(QPoint(0, self._rhythm.height())))

    def fill_rhythms(self, circles: Sequence[Circle]) -> QMenu:
        """The rhythms to choose from."""
        self._rhythms.clear()
        for circle in circles:
            self._add(self._rhythms, plain_action_text(circle.name), (circle.id, circle.name))
        self._rhythms.addSeparator()
        self._add(self._rhythms, self.tr("No rhythm"), (0, ""))
        return self._rhythms

    def fill_menu(self) -> QMenu:
        """What else can be done; what takes people away stands apart at the end."""
        menu = self._menu
        empty_menu(menu)
        lists = menu.addMenu(self.tr("Put into list"))
        for one in self._lists:
            self._add(lists, plain_action_text(one.name), (one.id, one.name))
        if self._lists:
            lists.addSeparator()
        self._add(lists, self.tr("New list…"), "save_chosen")
        copies = menu.addMenu(self.tr("Copy"))
        for key, text in (
            ("copy", self.tr("Name and channel")),
            ("copy name", self.tr("Names")),
            ("copy email", self.tr("E-mail addresses")),
            ("copy phone", self.tr("Phone numbers")),
            ("copy text", self.tr("Everything as text")),
            ("copy vcard", self.tr("vCards")),
            ("copy markdown", self.tr("Markdown")),
            ("copy csv", self.tr("CSV rows")),
        ):
            self._add(copies, text, key)
        self._add(menu, self.tr("Export…"), "export")
        self._add(menu, self.tr("Take a tag off…"), "untag")
        menu.addSeparator()
        self._add(menu, self.tr("Bring back") if self._is_hidden_list else self.tr("Hide"), "hide")
        menu.addSeparator()
        self._add(menu, self.tr("Move to trash"), "trash")
        return menu

    def _add(self, menu: QMenu, text: str, data: object) -> None:
        action = QAction(text, menu)
        action.setData(data)
        menu.addAction(action)

    def _on_talk_clicked(self) -> None:
        self.asked.emit("talk")

    def _on_tag_clicked(self) -> None:
        self.asked.emit("tag")

    def _on_more_clicked(self) -> None:
        self.fill_menu().popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _on_rhythms_triggered(self, action: QAction) -> None:
        self.rhythm_asked.emit(*action.data())

    def _on_menu_triggered(self, action: QAction) -> None:
        data = action.data()
        if isinstance(data, str):
            self.asked.emit(data)
        else:
            self.list_asked.emit(*data)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        tokens = tokens_of(self.palette())
        fill_rounded(QPainter(self), QRectF(self.rect()), Radius.ROW, tokens.raised, tokens.line)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.heightForWidth(max(240, self.width())))

    @override
    def hasHeightForWidth(self) -> bool:
        return True
