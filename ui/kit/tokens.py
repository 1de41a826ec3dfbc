"""The design tokens: colours of the light and the dark scheme, spaces, radii, sizes and steps of type."""

from __future__ import annotations

from enum import Enum, IntEnum
from typing import Final, NamedTuple

from PySide6.QtGui import QColor, QPalette


class AvatarPair(NamedTuple):
    """Ground and ink of one avatar colour."""

    ground: QColor
    ink: QColor


class Tokens(NamedTuple):
    """Every colour a page may use; the names are those of the look.

    There are two of them, ``LIGHT`` and ``DARK``, and derived ones where the system asks for high contrast. Painters
    must not keep a colour: ask ``tokens_of`` when painting, so that a change of scheme needs no message.
    """

    is_dark: bool
    window: QColor
    base: QColor
    raised: QColor
    fill: QColor
    hover: QColor
    press: QColor
    line: QColor
    line_strong: QColor
    ink: QColor
    ink2: QColor
    ink3: QColor
    accent: QColor
    on_accent: QColor
    accent_soft: QColor
    accent_soft2: QColor
    accent_mid: QColor
    ring_track: QColor
    ring_selected: QColor
    never: QColor
    token: QColor
    warn: QColor
    warn_soft: QColor
    danger: QColor
    danger_soft: QColor
    shadow: QColor
    scrim: QColor
    avatars: tuple[AvatarPair, ...]


def _pairs(*codes: tuple[str, str]) -> tuple[AvatarPair, ...]:
    return tuple(AvatarPair(QColor(ground), QColor(ink)) for ground, ink in codes)


LIGHT: Final = Tokens(
    is_dark=False,
    window=QColor("#F3F1EC"),
    base=QColor("#FDFCFA"),
    raised=QColor("#FFFFFF"),
    fill=QColor("#F1EEE8"),
    hover=QColor("#F6F3EE"),
    press=QColor("#E8E4DC"),
    line=QColor("#E8E4DC"),
    line_strong=QColor("#8E887C"),
    ink=QColor("#1E1D1A"),
    ink2=QColor("#57534B"),
    ink3=QColor("#6E695F"),
    accent=QColor("#1A6B52"),
    on_accent=QColor("#FFFFFF"),
    accent_soft=QColor("#E4F0EA"),
    accent_soft2=QColor("#CFE4DA"),
    accent_mid=QColor("#5A9C84"),
    ring_track=QColor("#D3CEC3"),
    ring_selected=QColor("#B4CFC2"),
    never=QColor("#CFCABF"),
    token=QColor("#CFCABF"),
    warn=QColor("#855300"),
    warn_soft=QColor("#FAEFD9"),
    danger=QColor("#A3322B"),
    danger_soft=QColor("#FAE7E3"),
    shadow=QColor(30, 29, 26, 31),
    scrim=QColor(30, 29, 26, 58),
    avatars=_pairs(
        ("#E6E0D6", "#564B3B"),
        ("#E2E8CC", "#4A5324"),
        ("#F1E4C6", "#664A12"),
        ("#E0DDF0", "#4D4478"),
        ("#EFD9E6", "#6B3357"),
        ("#F2DDD3", "#73402A"),
        ("#D6E3EE", "#275367"),
        ("#D3E7DF", "#1D5746"),
    ),
)

DARK: Final = Tokens(
    is_dark=True,
    window=QColor("#161615"),
    base=QColor("#1C1C1A"),
    raised=QColor("#262623"),
    fill=QColor("#292926"),
    hover=QColor("#232321"),
    press=QColor("#32312D"),
    line=QColor("#302F2B"),
    line_strong=QColor("#7D786D"),
    ink=QColor("#EDEAE3"),
    ink2=QColor("#B8B3A8"),
    ink3=QColor("#989287"),
    accent=QColor("#72C9AA"),
    on_accent=QColor("#0B2A1F"),
    accent_soft=QColor("#1F362D"),
    accent_soft2=QColor("#284A3D"),
    accent_mid=QColor("#4A8E77"),
    ring_track=QColor("#4A4944"),
    ring_selected=QColor("#37584B"),
    never=QColor("#57554F"),
    token=QColor("#45443F"),
    warn=QColor("#E3B365"),
    warn_soft=QColor("#3A2F1B"),
    danger=QColor("#EE968C"),
    danger_soft=QColor("#3F2522"),
    shadow=QColor(0, 0, 0, 55),
    scrim=QColor(0, 0, 0, 115),
    avatars=_pairs(
        ("#3D372D", "#DBCCB0"),
        ("#363D1C", "#C9D19B"),
        ("#463919", "#EDD296"),
        ("#35305A", "#C9C3F2"),
        ("#4B2A3F", "#ECC0DA"),
        ("#4A2F24", "#F0C4AF"),
        ("#243A4D", "#ADCFE8"),
        ("#1F4038", "#A5D8C4"),
    ),
)


class Space(IntEnum):
    """Distances in device-independent pixels."""

    HAIR = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 16
    XLARGE = 20
    SECTION = 24
    PAGE = 32
    WIDE_PAGE = 40


class Radius(IntEnum):
    """Corner radii in device-independent pixels."""

    CONTROL = 6
    SELECTION = 8
    ROW = 10
    PANEL = 12
    PALETTE = 14


class Size(IntEnum):
    """Least heights and widths in device-independent pixels; larger type makes a thing higher, never cut off."""

    CONTROL_IN_ROW = 30
    CONTROL = 32
    CONTROL_IN_FOOTER = 36
    NAV = 32
    CHIP = 24
    LIST_ROW = 52
    TODAY_ROW = 60
    TODAY_ROW_OPEN = 106
    TODAY_ROW_LOWER = 52
    SIDEBAR = 216
    RAIL = 56
    ICON_SMALL = 14
    ICON = 16
    ICON_LARGE = 20
    RING_IN_LIST = 16
    RING_IN_ROW = 22
    RING = 44
    RING_LARGE = 60


class Style(Enum):
    """Steps of type: pixels above the base size, and weight."""

    CAPTION = (-1, 400)
    BODY = (0, 400)
    STRONG = (0, 500)
    NAME = (1, 600)
    QUOTE = (1, 400)
    SECTION = (0, 600)
    PANE = (3, 600)
    LEAD = (3, 400)
    LINE = (6, 400)
    PAGE = (8, 600)
    TITLE = (11, 600)
    INSIGHTS = (15, 600)
    XRAY = (17, 600)
    KEYCAP = (-2, 500)

    @property
    def weight(self) -> int:
        """From 400 to 600, as CSS and Qt count."""
        return self.value[1]

    def pixels(self, base: int) -> int:
        """The size in pixels where the system font has ``base`` pixels.

        Nothing is smaller than 12 except keycaps (11).
        """
        least = 11 if self is Style.KEYCAP else 12
        return max(least, base + self.value[0])


def contrast(one: QColor, other: QColor) -> float:
    """The WCAG 2 contrast ratio of two opaque colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def tokens_of(palette: QPalette) -> Tokens:
    """The tokens that belong to a widget's palette.

    The palette is what Qt already hands down to every widget, so it carries the scheme too: its accent names it. A
    palette that is not ours (high contrast) gives tokens made of its own colours.
    """
    accent = palette.color(QPalette.ColorRole.Accent)
    if accent == LIGHT.accent:
        return LIGHT
    if accent == DARK.accent:
        return DARK
    return _derived(palette)


def _derived(palette: QPalette) -> Tokens:
    role = QPalette.ColorRole
    base = palette.color(role.Base)
    ink = palette.color(role.Text)
    highlight = palette.color(role.Highlight)
    is_dark = base.lightnessF() < 0.5
    nearest = DARK if is_dark else LIGHT
    # On a foreign palette nothing may be fainter than its own text: high contrast is asked for by people who need it.
    colours = {name: ink for name in Tokens._fields if name not in ("is_dark", "avatars")}
    colours |= dict.fromkeys(
        (
            "base",
            "raised",
            "fill",
            "hover",
            "press",
            "accent_soft",
            "accent_soft2",
            "on_accent",
            "warn_soft",
            "danger_soft",
        ),
        base,
    )
    colours |= {
        "window": palette.color(role.Window),
        "accent": ink if contrast(highlight, base) < 4.5 else highlight,
        "shadow": nearest.shadow,
        "scrim": nearest.scrim,
    }
    return Tokens(is_dark=is_dark, avatars=tuple(AvatarPair(base, ink) for _ in nearest.avatars), **colours)
