"""What the walk looks for: each function gives the faults of what is on the screen, as sentences."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from tests.windows.stage import CLOSING, OPENING
from ui.kit.text import PlainLabel

LEAST_TARGET = 24
#: What people wrote stands on the screen as they wrote it, in every language.
SAMPLE = Path(__file__).resolve().parent.parent.parent / "resources" / "sample" / "network.json"
_CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QPlainTextEdit,
    QTextEdit,
    QAbstractItemView,
)


def seen(window: QWidget) -> Iterator[QWidget]:
    """Every widget of a window that a person can see, or scroll to."""
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and widget.width() > 1 and widget.height() > 1:
            yield widget


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def told(widget: QWidget) -> str:
    """A widget, for people: its kind, its name and what it stands in."""
    parents = []
    above = widget.parentWidget()
    while above is not None and len(parents) < 3:
        parents.append(type(above).__name__)
        above = above.parentWidget()
    return f"{type(widget).__name__} {name_of(widget)!r} in {' in '.join(parents)}"


def _takes_focus(widget: QWidget) -> bool:
    inner = isinstance(widget.parentWidget(), QAbstractScrollArea | QAbstractSpinBox | QComboBox)
    is_frame = isinstance(widget, QScrollArea | QScrollBar)
    return (
        widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled() and not inner and not is_frame
    )


def without_name(window: QWidget) -> list[str]:
    """Controls that a screen reader could only call "button"."""
    controls = [one for one in seen(window) if _takes_focus(one) and isinstance(one, _CONTROLS)]
    return [told(one) for one in controls if not name_of(one).strip()]


def too_small(window: QWidget) -> list[str]:
    """Controls that are hard to hit."""
    found = []
    for widget in seen(window):
        is_control = _takes_focus(widget) and isinstance(widget, _CONTROLS)
        if is_control and min(widget.width(), widget.height()) < LEAST_TARGET:
            found.append(f"{told(widget)}: {widget.width()} x {widget.height()}")
    return found


def clipped(window: QWidget) -> list[str]:
    """Texts that do not fit. Where a line of a person's own words gives way with …, its label says so itself."""
    found = []
    for widget in seen(window):
        if isinstance(widget, QLabel) and widget.text():
            if widget.wordWrap():
                needed = widget.heightForWidth(widget.width())
                if needed > widget.height() + 1:
                    found.append(f"{told(widget)}: needs {needed} of height, has {widget.height()}")
            elif widget.sizeHint().width() > widget.width() + 1 and not _elides(widget):
                found.append(f"{told(widget)}: needs {widget.sizeHint().width()}, has {widget.width()}")
        elif isinstance(widget, QAbstractButton | QComboBox) and not _is_inside_a_field(widget):
            needed = widget.sizeHint()
            if needed.width() > widget.width() + 1 or needed.height() > widget.height() + 1:
                has = f"{widget.width()} x {widget.height()}"
                found.append(f"{told(widget)}: needs {needed.width()} x {needed.height()}, has {has}")
    return found


def _is_inside_a_field(widget: QWidget) -> bool:
    """Qt's own sign to clear a field, which it lays out itself."""
    return isinstance(widget.parentWidget(), QLineEdit)


def _elides(label: QLabel) -> bool:
    return isinstance(label, PlainLabel) and bool(label.toolTip())


def outside(window: QWidget) -> list[str]:
    """Controls that stand outside of what they are in, where nothing scrolls to them."""
    found = []
    for widget in seen(window):
        above = widget.parentWidget()
        if above is None or not isinstance(widget, QAbstractButton | QLabel | QLineEdit | QComboBox):
            continue
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            continue
        if not above.rect().adjusted(-2, -2, 2, 2).contains(widget.geometry()):
            found.append(f"{told(widget)}: {widget.geometry().getRect()} in {above.rect().getRect()}")
    return found


def ambiguous(window: QWidget) -> list[str]:
    """Keys that would do two things."""
    owners: dict[str, list[str]] = defaultdict(list)
    for action in window.findChildren(QAction):
        if action.isEnabled() and action.isVisible() and not isinstance(action.parent(), QMenu):
            for keys in action.shortcuts():
                owners[keys.toString(QKeySequence.SequenceFormat.PortableText)].append(action.text())
    for shortcut in window.findChildren(QShortcut):
        parent = shortcut.parent()
        is_here = isinstance(parent, QWidget) and parent.window() is window.window()
        if shortcut.isEnabled() and is_here and parent.isVisibleTo(window):
            owners[shortcut.key().toString(QKeySequence.SequenceFormat.PortableText)].append(told(parent))
    return [
        f"{keys}: {', '.join(sorted(texts))}" for keys, texts in owners.items() if keys and len(texts) > 1
    ]


def mnemonics(window: QWidget) -> list[str]:
    """Letters that would open two entries of one menu."""
    found = []
    for menu in window.findChildren(QMenu):
        letters: dict[str, list[str]] = defaultdict(list)
        for action in menu.actions():
            letter = QKeySequence.mnemonic(action.text()).toString()
            if letter:
                letters[letter].append(action.text())
        found += [f"{letter}: {texts}" for letter, texts in letters.items() if len(texts) > 1]
    return found


def rich(window: QWidget) -> list[str]:
    """Labels that would read tags out of what a person wrote."""
    labels = [
        one
        for one in window.findChildren(QLabel)
        if one.text() and one.metaObject().className() != "QTipLabel"
    ]
    return [told(one) for one in labels if one.textFormat() != Qt.TextFormat.PlainText]


def untranslated(window: QWidget) -> list[str]:
    """Words of the window that no translator saw: in the language that marks what it translated, they bear no mark."""
    texts: list[str] = [window.windowTitle()] if window.windowTitle() else []
    for widget in seen(window):
        if isinstance(widget, QAbstractButton):
            texts += [widget.toolTip(), name_of(widget)]
        elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
            texts += [widget.placeholderText(), name_of(widget)]
        elif isinstance(widget, QAbstractItemView):
            texts.append(name_of(widget))
    for action in window.findChildren(QAction):
        if action.isVisible():
            texts.append(action.text())
    theirs = SAMPLE.read_text(encoding="utf-8")
    own = {text for text in texts if OPENING not in text and CLOSING not in text and text not in theirs}
    return sorted(text for text in own if _has_letters(text))


def _has_letters(text: str) -> bool:
    return any(letter.isalpha() for letter in text)
