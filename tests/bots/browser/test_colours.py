"""The colours of the pages can be read by everybody (WCAG 2.2, 1.4.3 and 1.4.11, level AA)."""

import re

import pytest

from bots.browser.pages import STATIC

CSS = (STATIC / "chat.css").read_text("utf-8")
LIGHT, DARK = (
    dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block))
    for block in re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)
)
THEMES = {"light": LIGHT, "dark": {**LIGHT, **DARK}}
WORDS = (
    *(("ink", ground) for ground in ("paper", "sheet", "tint", "accent-tint")),
    *(("soft", ground) for ground in ("paper", "sheet", "tint")),
    *(("green", ground) for ground in ("paper", "sheet", "tint")),
    *(("accent", ground) for ground in ("paper", "sheet")),
    ("on-mine", "mine"),
    ("on-mine-soft", "mine"),
    ("on-green", "green-deep"),
    ("paper", "accent"),
    ("sheet", "green"),
)
EDGES = (
    *(("edge", ground) for ground in ("paper", "sheet")),
    *(("green", ground) for ground in ("paper", "sheet")),
    *(("focus", ground) for ground in ("paper", "sheet")),
)


def light(colour):
    """The relative luminance of a colour, as WCAG 2.2 works it out."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


def too_faint(theme, pairs, least):
    colours = THEMES[theme]
    return [pair for pair in pairs if contrast(*(colours[name] for name in pair)) < least]


def test_black_on_white_has_the_contrast_that_the_standard_gives():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES)
def test_words_stand_out_from_their_ground(theme):
    assert too_faint(theme, WORDS, 4.5) == []


@pytest.mark.parametrize("theme", THEMES)
def test_the_edge_of_what_can_be_used_stands_out(theme):
    assert too_faint(theme, EDGES, 3) == []


def test_nobody_must_read_small_print():
    assert "font-size: 18px" in CSS.partition("}")[0]
    sizes = [float(size) for size in re.findall(r"font-size: ([\d.]+)(?:rem|em)", CSS)]
    assert min(sizes) * 18 >= 15
