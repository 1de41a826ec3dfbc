"""Kith's own notification, where the desktop has none with buttons: a small panel in the corner of the screen."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from prm.reminders.channels import Answer, Card, Choice
from ui.kit.avatar import Avatar
from ui.kit.button import Button, ButtonKind
from ui.kit.icon_view import IconView
from ui.kit.paint import fill_rounded
from ui.kit.scale import text_scale
from ui.kit.text import Tone, one_line, plain_label
from ui.kit.tokens import Radius, Size, Space, Style, tokens_of

_WIDTH: Final = 368
_AVATAR: Final = 40
#: Days that *Later* may mean.
LATER: Final = (1, 7, 30)


class NoticePanel(QWidget):
    """The channel that is always there. It stays until it is answered or put away, and takes no focus by itself.

    Clicking it opens; ``take_focus`` brings the keyboard to it, Escape puts it away.
    """

    told = Signal(Answer, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        kind = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(parent, kind)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        # Without a compositor, which X11 may lack, what shines through would be black.
        self._is_round = QGuiApplication.platformName() != "xcb"
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._is_round)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setWindowTitle(self.tr("Kith: notification"))
        self._buttons: dict[Answer, Button] = {}
        self._menu: QMenu | None = None
        scale = text_scale(self.font())
        self._avatar = Avatar(side=round(_AVATAR * scale))
        self._mark = IconView("kith-symbolic", round(Size.ICON * scale), Tone.ACCENT)
        self._title = plain_label(style=Style.NAME, wrap=True)
        self._body = plain_label(tone=Tone.INK2, wrap=True)
        self._close = Button("", ButtonKind.PLAIN, icon="x", name=self.tr("Put this away"))
        self._close.clicked.connect(self._on_close_clicked)
        self._row = QHBoxLayout()
        self._row.setSpacing(Space.SMALL)
        self._row.addStretch()
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self._mark)
        head.addWidget(plain_label(self.tr("Kith"), Style.STRONG, Tone.INK2))
        head.addStretch()
        head.addWidget(self._close)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self._title)
        words.addWidget(self._body)
        words.addSpacing(Space.SMALL)
        words.addLayout(self._row)
        across = QHBoxLayout()
        across.setSpacing(Space.MEDIUM)
        across.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.SMALL)
        column.addLayout(head)
        column.addLayout(across)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    @property
    def buttons(self) -> dict[Answer, Button]:
        """The buttons that are offered now."""
        return self._buttons

    @property
    def later_menu(self) -> QMenu | None:
        """What *Later* may mean, where it is offered."""
        return self._menu

    def listen(self, told: Callable[[Answer, int], None]) -> None:
        self.told.connect(told)

    def show_card(self, card: Card) -> None:
        self._avatar.set_person(card.name, card.uid)
        self._avatar.setVisible(bool(card.name))
        self._title.setText(one_line(card.title))
        self._body.setText(one_line(card.body))
        self._body.setVisible(bool(card.body))
        self._offer(card.choices)
        said = f"{self._title.text()} {self._body.text()}".strip()
        self.setAccessibleName(said)
        self._fit()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def withdraw(self) -> None:
        self.hide()

    def take_focus(self) -> None:
        """Bring the keyboard here, where the panel is shown."""
        if self.isVisible():
            self.activateWindow()
            first = next(iter(self._buttons.values()), self._close)
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _offer(self, choices: tuple[Choice, ...]) -> None:
        for button in self._buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        offered = {choice.answer for choice in choices}
        first = Answer.WRITE if Answer.WRITE in offered else Answer.OPEN
        for number, choice in enumerate(choices):
            is_later = choice.answer is Answer.LATER
            kind = ButtonKind.PRIMARY if choice.answer is first else ButtonKind.QUIET
            button = Button(choice.word, kind, has_menu=is_later)
            button.setProperty("answer", str(choice.answer))
            button.clicked.connect(self._on_button_clicked)
            self._buttons[choice.answer] = button
            self._row.insertWidget(number, button)
        previous: QWidget = self._close
        for button in self._buttons.values():
            self.setTabOrder(previous, button)
            previous = button

    def _fit(self) -> None:
        """As wide as the look has it, or as its buttons need; in the corner where this desktop puts its own."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        width = max(round(_WIDTH * text_scale(self.font())), layout.minimumSize().width())
        room = QGuiApplication.primaryScreen().availableGeometry()
        width = min(width, room.width() - 2 * Space.LARGE)
        self.setFixedWidth(width)
        self.setFixedHeight(layout.totalHeightForWidth(width))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        # A name of another script stands beside its picture too, not at the end where its own lines begin.
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        for label in (self._title, self._body):
            label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        left = room.left() + Space.LARGE if is_mirrored else room.right() - width - Space.LARGE
        is_low = sys.platform == "win32"
        top = room.bottom() - self.height() - Space.LARGE if is_low else room.top() + Space.LARGE
        self.move(left, top)

    def _on_button_clicked(self) -> None:
        answer = Answer(self.sender().property("answer"))
        if answer is Answer.LATER:
            self._ask_when()
        else:
            self._tell(answer, 0)

    def _ask_when(self) -> None:
        words = {1: self.tr("Tomorrow"), 7: self.tr("In a week"), 30: self.tr("In a month")}
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for days in LATER:
            action = QAction(words[days], menu)
            action.setData(days)
            menu.addAction(action)
        menu.triggered.connect(self._on_menu_triggered)
        self._menu = menu
        under = self._buttons[Answer.LATER]
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

    def _on_menu_triggered(self, action: QAction) -> None:
        self._tell(Answer.LATER, int(action.data()))

    def _on_close_clicked(self) -> None:
        self._tell(Answer.DISMISSED, 0)

    def _tell(self, answer: Answer, days: int) -> None:
        self.hide()
        self.told.emit(answer, days)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._tell(Answer.DISMISSED, 0)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            # After the event: what opens may take this window's place.
            QTimer.singleShot(0, self, self._open)
        super().mouseReleaseEvent(event)

    def _open(self) -> None:
        self._tell(Answer.OPEN, 0)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = Radius.PANEL if self._is_round else 0
        fill_rounded(painter, QRectF(self.rect()), radius, tokens.raised, tokens.line)
