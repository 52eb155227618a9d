"""The colours can be read, in light and in dark."""

from __future__ import annotations

import math
from itertools import combinations, product

import pytest

from netgrow_desktop.theme_tokens import (
    CATEGORY_CODES,
    CATEGORY_LETTERS,
    CATEGORY_SHAPES,
    LIGHT,
    PALETTES,
    TINT_QUIET,
    TINT_STRONG,
    TYPE_BODY,
    UNDECIDED_CODE,
    Palette,
    channels,
    contrast_ratio,
    mix,
    relative_luminance,
    type_scale,
)

INKS = [
    "text",
    "muted",
    "strategic",
    "operational",
    "developmental",
    "undecided",
    "danger",
    "warning",
    "accent",
]


def least_contrast(palette: Palette) -> float:
    """Give what WCAG 2.2 asks of text: 4.5 (criterion 1.4.3), or 7 where high contrast is wanted (1.4.6)."""
    return 7.0 if palette.is_strong else 4.5


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize(("ink", "surface"), list(product(INKS, ["window", "raised"])))
def test_every_ink_can_be_read_on_every_surface(palette: Palette, ink: str, surface: str) -> None:
    wanted = 7.0 if palette.is_strong else 5.5 if palette is LIGHT else 6.5
    assert round(contrast_ratio(getattr(palette, ink), getattr(palette, surface)), 1) >= wanted


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize("ink", INKS)
def test_every_ink_can_be_read_on_a_hovered_or_selected_row(palette: Palette, ink: str) -> None:
    for ground in (palette.hover, palette.selection):
        assert contrast_ratio(getattr(palette, ink), ground) >= least_contrast(palette)


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize("share", [TINT_QUIET, TINT_STRONG])
@pytest.mark.parametrize("colour", [*INKS[2:]])
def test_text_and_the_colour_itself_can_be_read_on_its_tint(palette: Palette, share: float, colour: str) -> None:
    own = getattr(palette, colour)
    tint = palette.tint(own, share)
    for ink in (own, palette.text, palette.muted):
        assert contrast_ratio(ink, tint) >= least_contrast(palette)


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_labels_on_filled_buttons_can_be_read(palette: Palette) -> None:
    for ink, ground in (("on_accent", "accent"), ("on_accent", "accent_hover"), ("on_danger", "danger")):
        assert contrast_ratio(getattr(palette, ink), getattr(palette, ground)) >= least_contrast(palette)
    assert contrast_ratio(palette.muted, palette.pressed) >= 4.5


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize("surface", ["window", "raised", "hover"])
def test_edges_and_rings_that_carry_meaning_keep_three_to_one(palette: Palette, surface: str) -> None:
    # WCAG 2.2, success criterion 1.4.11
    assert contrast_ratio(palette.outline, getattr(palette, surface)) >= 3.0
    assert contrast_ratio(palette.accent, getattr(palette, surface)) >= 3.0
    if palette.is_strong:
        for edge in (palette.outline, palette.field_line, palette.accent):
            assert contrast_ratio(edge, getattr(palette, surface)) >= 7.0


def test_contrast_is_computed_as_the_standard_says() -> None:
    assert contrast_ratio("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast_ratio("#FFFFFF", "#FFFFFF") == pytest.approx(1.0)
    # the well-known lightest grey that passes on white
    assert contrast_ratio("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)
    assert contrast_ratio("#767676", "#FFFFFF") == contrast_ratio("#FFFFFF", "#767676")
    assert relative_luminance("#FF0000") == pytest.approx(0.2126)


def test_a_mix_lies_between_its_two_colours() -> None:
    assert mix("#000000", "#FFFFFF", 0.0) == "#000000"
    assert mix("#000000", "#FFFFFF", 1.0) == "#FFFFFF"
    assert mix("#FFFFFF", "#0B67A8", 0.10) == "#E7F0F6"


@pytest.mark.parametrize("colour", ["", "red", "#FFF", "#GGGGGG", "0B67A8F"])
def test_something_that_is_no_colour_is_refused(colour: str) -> None:
    with pytest.raises(ValueError, match=r"colour|invalid literal"):
        channels(colour)


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_each_category_has_a_colour_a_shape_and_a_letter_of_its_own(palette: Palette) -> None:
    codes = [*CATEGORY_CODES, UNDECIDED_CODE]
    assert len({palette.category(code) for code in codes}) == 4
    assert len({CATEGORY_SHAPES[code] for code in codes}) == 4
    assert len({CATEGORY_LETTERS[code] for code in codes}) == 4
    assert palette.category("anything else") == palette.undecided


# Machado, Oliveira and Fernandes (2009), severity 1: what is left of linear red, green and blue.
COLOUR_BLIND = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def seen_in_lab(colour: str, sight: str) -> tuple[float, float, float]:
    """Give a colour in CIE Lab (D65) as eyes of that *sight* see it."""
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (channel / 255 for channel in channels(colour))
    ]
    red, green, blue = (
        min(1.0, max(0.0, sum(share * value for share, value in zip(row, linear, strict=True))))
        for row in COLOUR_BLIND[sight]
    )
    x, y, z = (
        value ** (1 / 3) if value > (6 / 29) ** 3 else value / (3 * (6 / 29) ** 2) + 4 / 29
        for value in (
            (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047,
            0.2126729 * red + 0.7151522 * green + 0.0721750 * blue,
            (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883,
        )
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize("sight", COLOUR_BLIND)
def test_colour_blind_eyes_tell_the_categories_apart(palette: Palette, sight: str) -> None:
    seen = {code: seen_in_lab(palette.category(code), sight) for code in (*CATEGORY_CODES, UNDECIDED_CODE)}
    apart = {f"{one}, {other}": math.dist(seen[one], seen[other]) for one, other in combinations(seen, 2)}

    # Side by side, eyes notice a difference of 2.3; shapes and letters tell them apart besides.
    assert {pair: distance for pair, distance in apart.items() if distance < 10} == {}


def test_type_grows_with_a_larger_system_font_and_never_shrinks() -> None:
    assert type_scale(9.0) == type_scale()
    assert type_scale().body == TYPE_BODY
    large = type_scale(14.0)
    assert large.body == 14.0
    assert large.title / large.body == pytest.approx(type_scale().title / TYPE_BODY, abs=0.01)
