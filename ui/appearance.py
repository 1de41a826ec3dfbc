"""How Kith looks: the scheme in force, its palette and its short style sheet."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from ui.kit.tokens import DARK, LIGHT, Radius, Space, Tokens, tokens_of


class Scheme(StrEnum):
    """What the person chose; ``SYSTEM`` follows the desktop. The values are those of the preference."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Appearance(QObject):
    """Owns the look of the application.

    ``changed`` carries the new ``Tokens``. Widgets that paint themselves need not listen: they ask ``tokens_of`` for
    their palette, and Qt repaints them when it changes. A system in high contrast keeps its own palette.
    """

    changed = Signal(Tokens)

    def __init__(
        self, application: QApplication, scheme: Scheme = Scheme.SYSTEM, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._scheme = scheme
        self._usual_points = QFontInfo(application.font()).pointSizeF()
        self._hints = application.styleHints()
        self._accessibility = self._hints.accessibility()
        self._contrast = self._accessibility.contrastPreference()
        application.setStyle("Fusion")
        self._hints.colorSchemeChanged.connect(self._on_hints_color_scheme_changed)
        self._accessibility.contrastPreferenceChanged.connect(
            self._on_accessibility_contrast_preference_changed
        )
        application.fontChanged.connect(self._on_application_font_changed)
        self._tell_the_system()
        self._tokens = self._put_on(self._hints.colorScheme())

    @property
    def scheme(self) -> Scheme:
        """What was chosen, not what it comes to."""
        return self._scheme

    @property
    def tokens(self) -> Tokens:
        """The tokens in force."""
        return self._tokens

    def set_scheme(self, scheme: Scheme) -> None:
        """Choose a scheme; ``changed`` follows where the look really changes."""
        if scheme == self._scheme:
            return
        self._scheme = scheme
        self._tell_the_system()
        self._refresh(self._hints.colorScheme())

    def set_text_percent(self, percent: int) -> None:
        """Make all text this large, in per cent of the system's; every window follows at once."""
        points = self._usual_points * percent / 100
        font = self._application.font()
        if abs(QFontInfo(font).pointSizeF() - points) > 0.01:
            font.setPointSizeF(points)
            self._application.setFont(font)

    def _on_application_font_changed(self) -> None:
        # Qt tells windows alone; a widget inside one, with a font of its own step, would keep its old size.
        for widget in self._application.allWidgets():
            if not widget.isWindow():
                QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.ApplicationFontChange))

    def _tell_the_system(self) -> None:
        # Title bars and file dialogs are drawn by the desktop; they follow only what Qt is told.
        if self._scheme is Scheme.SYSTEM:
            self._hints.unsetColorScheme()
        else:
            wanted = Qt.ColorScheme.Dark if self._scheme is Scheme.DARK else Qt.ColorScheme.Light
            self._hints.setColorScheme(wanted)

    def _on_hints_color_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        self._refresh(scheme)

    def _on_accessibility_contrast_preference_changed(self, preference: Qt.ContrastPreference) -> None:
        self._contrast = preference
        self._refresh(self._hints.colorScheme())

    def _refresh(self, system: Qt.ColorScheme) -> None:
        before = self._tokens
        self._tokens = self._put_on(system)
        if self._tokens is not before:
            self.changed.emit(self._tokens)

    def _put_on(self, system: Qt.ColorScheme) -> Tokens:
        if self._contrast == Qt.ContrastPreference.HighContrast:
            self._application.setPalette(self._application.style().standardPalette())
            self._application.setStyleSheet("")
            return tokens_of(self._application.palette())
        follows_dark = self._scheme is Scheme.SYSTEM and system == Qt.ColorScheme.Dark
        tokens = DARK if follows_dark or self._scheme is Scheme.DARK else LIGHT
        # One sheet after another makes Qt ask every widget twice over: with none between it takes a quarter of the time.
        self._application.setStyleSheet("")
        self._application.setPalette(palette_of(tokens))
        self._application.setStyleSheet(style_sheet_of(tokens))
        return tokens


def palette_of(tokens: Tokens) -> QPalette:
    """The palette from which Fusion draws everything native."""
    role = QPalette.ColorRole
    palette = QPalette()
    colours: dict[QPalette.ColorRole, QColor] = {
        role.Window: tokens.base,
        role.WindowText: tokens.ink,
        role.Base: tokens.base,
        role.AlternateBase: tokens.hover,
        role.Text: tokens.ink,
        role.PlaceholderText: tokens.ink3,
        role.Button: tokens.raised,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.danger,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.ink,
        role.Light: tokens.raised,
        role.Midlight: tokens.hover,
        role.Mid: tokens.line,
        role.Dark: tokens.line_strong,
        role.Shadow: tokens.line_strong,
    }
    for name, colour in colours.items():
        palette.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, tokens.ink3)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, tokens.press)
    palette.setColor(QPalette.ColorGroup.Disabled, role.HighlightedText, tokens.ink3)
    return palette


_STYLE_SHEET = """
QLineEdit, QPlainTextEdit, QTextEdit {{
  background: {raised}; border: 1px solid {line_strong}; border-radius: {control}px; padding: {hair}px {small}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border: 1px solid {accent}; }}
QLineEdit[quiet="true"] {{ background: {fill}; border: 1px solid {fill}; }}
QLineEdit[quiet="true"]:focus {{ border: 1px solid {accent}; }}
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {{ border: none; padding: 0; }}
QLineEdit[quiet="inline"] {{ background: transparent; border: 1px solid transparent; }}
QLineEdit[quiet="inline"]:hover {{ border: 1px solid {line_strong}; }}
QLineEdit[quiet="inline"]:focus {{ background: {raised}; border: 1px solid {accent}; }}
QToolTip {{ background: {raised}; color: {ink}; border: 1px solid {line}; padding: {hair}px {small}px; }}
QMenu {{ background: {raised}; border: 1px solid {line}; padding: {hair}px; }}
QMenu::item {{ padding: 6px {large}px; border-radius: {control}px; }}
QMenu::item:selected {{ background: {press}; color: {ink}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: {hair}px {small}px; }}
QAbstractItemView, QScrollArea {{ border: none; }}
QScrollArea, QMainWindow QAbstractItemView, QDialog QAbstractItemView {{ background: transparent; }}
QTableView, QListView, QTreeView {{ selection-background-color: transparent; selection-color: {ink}; outline: none; }}
QAbstractSpinBox {{ border: 1px solid {line_strong}; border-radius: {control}px; background: {raised}; }}
QListWidget::item {{ padding: 6px {small}px; border-radius: {control}px; color: {ink}; }}
QListWidget::item:hover {{ background: {fill}; }}
QListWidget::item:selected {{ background: {press}; color: {ink}; }}
QListWidget::item:selected:focus {{ border: 2px solid {accent}; }}
QTextBrowser {{ background: transparent; border: none; }}
QComboBox QAbstractItemView {{
  background: {raised}; border: 1px solid {line}; selection-background-color: {press}; selection-color: {ink}; }}
QHeaderView, QHeaderView::section {{ background: {base}; color: {ink2}; border: none; }}
QHeaderView::section {{ border-bottom: 1px solid {line}; padding: {small}px {hair}px; }}
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: 10px; }}
QScrollBar:horizontal {{ height: 10px; }}
QScrollBar::handle {{ background: {token}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: {page}px; }}
QScrollBar::handle:horizontal {{ min-width: {page}px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: none; border: none; width: 0; height: 0; }}
QSplitter::handle {{ background: {line}; }}
QProgressBar {{ background: {fill}; border: none; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
"""


def style_sheet_of(tokens: Tokens) -> str:
    """What the palette cannot say: corners, hairlines, scroll bars. Fonts stay out of it, they follow the system."""
    names = ("raised", "line_strong", "accent", "fill", "ink", "ink2", "line", "press", "base", "token")
    colours = {name: getattr(tokens, name).name() for name in names}
    return _STYLE_SHEET.format(
        control=int(Radius.CONTROL),
        hair=int(Space.HAIR),
        small=int(Space.SMALL),
        large=int(Space.LARGE),
        page=int(Space.PAGE),
        **colours,
    )
