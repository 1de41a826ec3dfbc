"""Keycaps speak the keyboard's words."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.kit.keycap import Keycap, keycap_size, keycap_text


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS writes its keys as symbols")
@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ("W", "W"),
        ("Ctrl+K", "Ctrl K"),
        ("Ctrl+Shift+Z", "Ctrl Shift Z"),
        ("Return", "↵"),
        ("Ctrl+Return", "Ctrl ↵"),
        ("Left", "←"),
        ("Ctrl+Right", "Ctrl →"),
        ("?", "?"),
        ("+", "+"),
        ("Ctrl++", "Ctrl +"),
        ("", ""),
    ],
)
def test_text(qapp: QApplication, keys: str, text: str) -> None:
    assert keycap_text(keys) == text


def test_a_keycap_is_at_least_square(qapp: QApplication) -> None:
    narrow, wide = keycap_size("I"), keycap_size("Ctrl+Return")
    assert narrow.width() == narrow.height()
    assert wide.width() > wide.height()
    assert keycap_size("").isEmpty()


def test_a_keycap_is_named(qtbot: QtBot) -> None:
    cap = Keycap("Ctrl+K")
    qtbot.addWidget(cap)
    assert cap.accessibleName() == keycap_text("Ctrl+K")
    assert not cap.grab().isNull()
