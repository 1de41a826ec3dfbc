"""How people met or wrote, and which way it went."""

from __future__ import annotations

import pytest

from prm.capturing.values import Line, PieceKind
from prm.words import Direction, InteractionKind
from tests.prm.capturing.reading import read

KINDS = {
    "coffee with ada": ("meeting", "Coffee"),
    "coffee with ada over zoom": ("video", "Video call"),
    "zoom coffee with ada": ("video", "Video call"),
    "chatted with ada over coffee": ("meeting", "Coffee"),
    "chat with ada": ("message", "Chat"),
    "phone call with ada": ("call", "Call"),
    "WhatsApp call with ada": ("call", "Call"),
    "wrote ada an email": ("email", "E-mail"),
    "wrote ada a postcard": ("letter", "Letter"),
    "liked ada's post": ("social", "Social"),
    "birthday wishes to ada": ("social", "Birthday wishes"),
    "talked to ada": ("other", "Talked"),
    "call with ada about lunch": ("call", "Call"),
    "brief call with ada": ("call", "Call"),
    "Kaffee mit Ada": ("meeting", "Kaffee"),
    "Kafee mit Ada": ("meeting", "Kaffee"),
    "mit Ada telefoniert": ("call", "Anruf"),
    "Videocall mit Ada": ("video", "Videoanruf"),
    "gestern mit Ada über Motoren gesprochen": ("other", "Gespräch"),
    "Ada zum Geburtstag gratuliert": ("social", "Geburtstagswünsche"),
    "Kinobesuch mit Ada": ("meeting", "Besuch"),
    "heute Mittag mit Ada gesprochen": ("other", "Gespräch"),
}


def kind_of(line: Line) -> InteractionKind | None:
    return next((piece.interaction for piece in line.of(PieceKind.KIND)), None)


@pytest.mark.parametrize(("text", "kind", "title"), [(text, *wanted) for text, wanted in KINDS.items()])
def test_kinds(text: str, kind: str, title: str) -> None:
    line = read(text)
    assert kind_of(line) == kind
    assert line.title == title


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("wrote ada", Direction.OUT),
        ("texted ada yesterday", Direction.OUT),
        ("ada texted yesterday", Direction.IN),
        ("ada wrote me", Direction.IN),
        ("i wrote to ada", Direction.OUT),
        ("email to ada", Direction.OUT),
        ("letter from ada", Direction.IN),
        ("got a postcard from ada", Direction.IN),
        ("emailed with ada", None),
        ("coffee with ada", None),
        ("called ada", None),
        ("Ada geschrieben", Direction.OUT),
        ("Ada hat mir gestern geschrieben", Direction.IN),
        ("Ada schrieb", Direction.IN),
        ("mit Ada geschrieben", None),
        ("Brief an Ada", Direction.OUT),
        ("Brief von Ada", Direction.IN),
    ],
)
def test_directions(text: str, direction: Direction | None) -> None:
    assert read(text).direction == direction
