"""The colours can be read, and the type grows with the system font."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from ui.appearance import palette_of
from ui.kit.tokens import DARK, LIGHT, Style, Tokens, contrast, tokens_of

MEASURED = [
    ("ink", "base", 16.4, 14.2),
    ("ink2", "base", 7.5, 8.2),
    ("ink3", "base", 5.3, 5.5),
    ("ink3", "window", 4.8, 5.9),
    ("ink3", "fill", 4.7, 4.7),
    ("ink3", "raised", 5.5, 4.9),
    ("accent", "base", 6.3, 8.7),
    ("accent", "accent_soft", 5.5, 6.6),
    ("accent", "ring_track", 4.1, 4.6),
    ("on_accent", "accent", 6.4, 7.8),
    ("ink2", "accent_soft", 6.5, 6.2),
    ("warn", "base", 6.3, 8.9),
    ("danger", "base", 6.7, 7.6),
    ("line_strong", "base", 3.4, 3.9),
]


@pytest.mark.parametrize(("ink", "ground", "light", "dark"), MEASURED)
def test_contrast_is_as_measured(ink: str, ground: str, light: float, dark: float) -> None:
    for tokens, figure in ((LIGHT, light), (DARK, dark)):
        assert contrast(getattr(tokens, ink), getattr(tokens, ground)) == pytest.approx(figure, abs=0.06)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_texts_reach_aa_on_every_ground(tokens: Tokens) -> None:
    for ground in (tokens.window, tokens.base, tokens.raised, tokens.fill, tokens.hover):
        for ink in (tokens.ink, tokens.ink2, tokens.ink3):
            assert contrast(ink, ground) >= 4.5
    for ground in (tokens.accent_soft, tokens.press):
        assert contrast(tokens.ink2, ground) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_eight_avatar_pairs_are_legible_alike(tokens: Tokens) -> None:
    assert len(tokens.avatars) == 8
    for pair in tokens.avatars:
        assert 6.2 <= contrast(pair.ink, pair.ground) <= 7.75


def test_contrast_of_black_and_white() -> None:
    black, white = QColor("black"), QColor("white")
    assert contrast(black, white) == contrast(white, black) == pytest.approx(21)
    assert contrast(white, white) == 1


def test_the_palette_carries_the_scheme() -> None:
    assert tokens_of(palette_of(LIGHT)) is LIGHT
    assert tokens_of(palette_of(DARK)) is DARK


def test_a_foreign_palette_gives_its_own_colours_and_stays_legible() -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Accent, QColor("yellow"))
    palette.setColor(QPalette.ColorRole.Base, QColor("black"))
    palette.setColor(QPalette.ColorRole.Window, QColor("black"))
    palette.setColor(QPalette.ColorRole.Text, QColor("white"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("yellow"))
    tokens = tokens_of(palette)
    assert tokens.is_dark
    assert tokens.accent == QColor("yellow")
    for ink in (tokens.ink, tokens.ink2, tokens.ink3, tokens.line, tokens.accent, tokens.danger):
        assert contrast(ink, tokens.base) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5


def test_type_steps_from_the_base_and_stays_readable() -> None:
    assert [style.pixels(13) for style in (Style.CAPTION, Style.BODY, Style.NAME, Style.PANE)] == [
        12,
        13,
        14,
        16,
    ]
    assert Style.CAPTION.pixels(9) == 12
    assert Style.KEYCAP.pixels(12) == 11
    assert Style.BODY.pixels(26) == 26
    assert all(400 <= style.weight <= 600 for style in Style)
