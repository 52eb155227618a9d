"""The colours, sizes and signs of the product's look, without Qt: windows and printed pages share them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PaletteName = Literal["light", "dark", "light-contrast", "dark-contrast"]

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL = 4, 8, 12, 16, 24
"""The spacing grid in pixels that do not depend on the screen's density."""

TYPE_SMALL, TYPE_BODY, TYPE_HEADING, TYPE_TITLE = 9.5, 11.0, 13.0, 17.0
"""The type scale in points; :func:`type_scale` fits it to a person's own font size."""

WEIGHT_NORMAL, WEIGHT_STRONG = 400, 600
"""The two weights of type."""

CORNER_RADIUS = 6
ROW_HEIGHT = 32
CONTROL_HEIGHT = 32
ICON_SMALL, ICON_LARGE = 16, 20
ICON_STROKE = 1.75
FOCUS_RING = 2

MOTION_MS = 140
"""How long a movement lasts, in milliseconds, where movement is welcome at all."""

TOAST_MS = 6_000
"""How long a toast stays, in milliseconds."""

TINT_QUIET, TINT_STRONG = 0.10, 0.14
"""How much of a colour goes into its tint: at rest; hovered, selected or dropped upon."""

CATEGORY_CODES = ("strategic", "operational", "developmental")
UNDECIDED_CODE = "undecided"

CATEGORY_SHAPES = {"strategic": "◆", "operational": "■", "developmental": "●", "undecided": "○"}
"""Each category's shape as a character, for text. Windows and pages draw the shape as a path instead."""

CATEGORY_LETTERS = {"strategic": "S", "operational": "O", "developmental": "D", "undecided": ""}
"""Each category's letter, which is also its key on the keyboard."""


@dataclass(frozen=True, slots=True)
class Palette:
    """One set of colours, each ``#RRGGBB``.

    ``field_line`` edges fields and buttons; ``outline`` edges what is recognised by its edge alone (a check
    box) and keeps 3:1. ``on_accent`` is text upon ``accent``. ``shade`` darkens what lies behind an overlay.
    """

    name: PaletteName
    window: str
    raised: str
    hover: str
    line: str
    field_line: str
    outline: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    strategic: str
    operational: str
    developmental: str
    undecided: str
    danger: str
    on_danger: str
    warning: str
    shade: str

    def category(self, code: str) -> str:
        """Give the colour of a category code; anything that is no category has the undecided colour."""
        colours = {
            "strategic": self.strategic,
            "operational": self.operational,
            "developmental": self.developmental,
        }
        return colours.get(code, self.undecided)

    def tint(self, colour: str, share: float = TINT_QUIET) -> str:
        """Give *colour* thinned to *share* over the raised surface, as a background."""
        return mix(self.raised, colour, share)

    @property
    def selection(self) -> str:
        """The background of selected rows and items."""
        return self.tint(self.accent, TINT_STRONG)

    @property
    def is_strong(self) -> bool:
        """Whether these are colours of high contrast."""
        return self.name.endswith("contrast")

    @property
    def pressed(self) -> str:
        """The background of what is pressed, or cannot be pressed now; words upon it can be read."""
        return self.hover if self.is_strong else self.line


LIGHT = Palette(
    name="light",
    window="#F6F7F9",
    raised="#FFFFFF",
    hover="#EEF0F3",
    line="#DDE1E6",
    field_line="#C4CAD2",
    outline="#7E8894",
    text="#1D2329",
    muted="#59636E",
    accent="#4F46B8",
    accent_hover="#4038A0",
    on_accent="#FFFFFF",
    strategic="#0B67A8",
    operational="#00734F",
    developmental="#A84300",
    undecided="#5B6470",
    danger="#B3261E",
    on_danger="#FFFFFF",
    warning="#7A5300",
    shade="#1D2329",
)

DARK = Palette(
    name="dark",
    window="#1B1E23",
    raised="#23272E",
    hover="#2C313A",
    line="#363C45",
    field_line="#464E59",
    outline="#7C8794",
    text="#E8EAED",
    muted="#A3ADB8",
    accent="#B3ADF7",
    accent_hover="#C5C0FA",
    on_accent="#1B1838",
    strategic="#6DB8EE",
    operational="#4CC79B",
    developmental="#F2A36B",
    undecided="#A3ADB8",
    danger="#F2B8B5",
    on_danger="#3A0F0C",
    warning="#E6C36A",
    shade="#0C0E11",
)

CONTRAST_LIGHT = Palette(
    name="light-contrast",
    window="#FFFFFF",
    raised="#FFFFFF",
    hover="#EBEBEB",
    line="#595959",
    field_line="#404040",
    outline="#4D4D4D",
    text="#000000",
    muted="#333333",
    accent="#3A1D9E",
    accent_hover="#2A1478",
    on_accent="#FFFFFF",
    strategic="#00497F",
    operational="#00512A",
    developmental="#7A2A00",
    undecided="#40464F",
    danger="#8C0F0A",
    on_danger="#FFFFFF",
    warning="#553900",
    shade="#000000",
)

CONTRAST_DARK = Palette(
    name="dark-contrast",
    window="#000000",
    raised="#000000",
    hover="#2B2B2B",
    line="#999999",
    field_line="#BFBFBF",
    outline="#B8B8B8",
    text="#FFFFFF",
    muted="#D9D9D9",
    accent="#CBC6FF",
    accent_hover="#E2DFFF",
    on_accent="#000000",
    strategic="#8CCBFF",
    operational="#5FE0AE",
    developmental="#FFB483",
    undecided="#D3D9E0",
    danger="#FFC2BE",
    on_danger="#000000",
    warning="#FFDD70",
    shade="#000000",
)

PALETTES = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)


@dataclass(frozen=True, slots=True)
class TypeScale:
    """The four sizes of type, in points."""

    small: float
    body: float
    heading: float
    title: float


def type_scale(system_points: float = 0.0) -> TypeScale:
    """Fit the scale to a person's own font size: never below ours, in proportion when theirs is larger."""
    factor = max(system_points, TYPE_BODY) / TYPE_BODY
    return TypeScale(*(round(size * factor, 1) for size in (TYPE_SMALL, TYPE_BODY, TYPE_HEADING, TYPE_TITLE)))


def channels(colour: str) -> tuple[int, int, int]:
    """Split ``#RRGGBB`` into red, green and blue from 0 to 255. Raises ValueError for anything else."""
    if len(colour) != 7 or not colour.startswith("#"):
        raise ValueError(f"not a colour of the form #RRGGBB: {colour!r}")
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(below: str, above: str, share: float) -> str:
    """Lay *above* over *below*, as opaque as *share* (0 to 1) says."""
    blended = (round(low + (high - low) * share) for low, high in zip(channels(below), channels(above), strict=True))
    return "#{:02X}{:02X}{:02X}".format(*blended)


def relative_luminance(colour: str) -> float:
    """Give the relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it for sRGB."""
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (channel / 255 for channel in channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast_ratio(one: str, other: str) -> float:
    """Give the contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it (success criterion 1.4.3)."""
    dark, bright = sorted((relative_luminance(one), relative_luminance(other)))
    return (bright + 0.05) / (dark + 0.05)
