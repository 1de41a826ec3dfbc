"""Markdown of people's own: seen as text, and nothing is fetched, run or opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from ui.kit.markdown import MarkdownView

_TAGS = (
    "img",
    "script",
    "iframe",
    "object",
    "embed",
    "link",
    "style",
    "svg",
    "video",
    "audio",
    "form",
    "base",
)
_SCHEMES = ("javascript", "file", "data", "vbscript", "ftp", "smb", "about", "qrc", "res", "jar")
HOSTILE = [
    *(f'<{tag} src="http://127.0.0.1:9/x" href="http://127.0.0.1:9/y">payload</{tag}>' for tag in _TAGS),
    *(f"![payload]({scheme}:///etc/passwd)" for scheme in _SCHEMES),
    *(f"[payload]({scheme}:alert(1))" for scheme in _SCHEMES),
    *(f"<{scheme}:payload>" for scheme in _SCHEMES),
    '<img src=x onerror="payload">',
    '<a href="javascript:payload()">x</a>',
    "![payload][1]\n\n[1]: file:///etc/passwd",
    "<!-- payload -->",
    "&lt;payload&gt;",
    "<table background='http://127.0.0.1:9/payload'>",
    "payload" + "![" * 500,
    "[" * 500 + "payload",
    "> " * 200 + "payload",
    "payload\x00\u202e\u2066",
    "```html\n<img src='http://127.0.0.1:9/payload'>\n```",
    "<payload",
    "<b>payload</b>",
    "\\![payload](file:///etc/passwd)",
]


@pytest.fixture
def view(qtbot: QtBot) -> MarkdownView:
    one = MarkdownView("Note")
    qtbot.addWidget(one)
    return one


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_is_read_from_anywhere(
    view: MarkdownView, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    asked: list[object] = []
    before = view.loadResource

    def load(kind: int, name: QUrl) -> object:
        asked.append(before(kind, name))
        return None

    monkeypatch.setattr(view, "loadResource", load)
    view.show_markdown(text)
    view.grab()
    assert all(resource is None for resource in asked)
    assert "￼" not in view.toPlainText()  # no picture stands in it


def test_there_are_enough_of_them() -> None:
    assert len(HOSTILE) >= 50


def test_words_stay_readable(view: MarkdownView) -> None:
    view.show_markdown("# Lisbon\n\n- moves in **October**\n- <b>tags</b> stay")
    assert view.toPlainText() == "Lisbon\nmoves in October\n<b>tags</b> stay"


def test_a_link_asks_and_a_file_does_not_even_ask(qtbot: QtBot, view: MarkdownView, tmp_path: Path) -> None:
    with qtbot.waitSignal(view.link_pressed) as told:
        view.anchorClicked.emit(QUrl("https://example.org/a"))
    assert told.args == ["https://example.org/a"]
    for address in ("file:///etc/passwd", "javascript:alert(1)", "data:text/html,x"):
        with qtbot.assertNotEmitted(view.link_pressed):
            view.anchorClicked.emit(QUrl(address))
