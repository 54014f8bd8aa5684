"""Drills D11 and D12: pictures that are bombs, and pictures that tell too much."""

import asyncio
import os
import re
from io import BytesIO
from zipfile import is_zipfile

import pytest
import pytest_asyncio
from PIL import Image

from core.photos import Bounds, Darkroom
from tests import pictures
from tests.pictures import BLUE, GREEN, RED, WHITE

pytestmark = pytest.mark.asyncio(loop_scope="module")  # most tests share one darkroom


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def darkroom():
    async with Darkroom() as darkroom:
        yield darkroom


def is_like(one, other):
    """JPEG colours are never quite what they were."""
    return all(abs(a - b) < 12 for a, b in zip(one, other, strict=True))


def markers(photo):
    """The marker segments of a JPEG up to its pixels."""
    at, found = 2, []
    while photo[at + 1] != 0xDA:
        found.append(photo[at + 1])
        at += 2 + int.from_bytes(photo[at + 2 : at + 4], "big")
    return found


# What becomes of a good photo


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
async def test_each_kind_of_picture_becomes_a_jpeg(darkroom, kind):
    photo = pictures.opened(await darkroom.clean(pictures.saved(pictures.street(), kind)))
    assert (photo.format, photo.mode, photo.size) == ("JPEG", "RGB", (640, 480))


@pytest.mark.parametrize(
    ("before", "after"),
    [((4000, 3000), (2048, 1536)), ((1000, 4000), (512, 2048)), ((9000, 3), (2048, 1))],
)
async def test_a_large_photo_is_made_smaller(darkroom, before, after):
    assert pictures.opened(await darkroom.clean(pictures.jpeg(*before))).size == after


async def test_a_small_photo_keeps_its_size(darkroom):
    assert pictures.opened(await darkroom.clean(pictures.jpeg(1, 1))).size == (1, 1)


# Exif 2.3, 4.6.4: where the first row and the first column are seen.
SEEN = {
    1: ("top", "left"),
    2: ("top", "right"),
    3: ("bottom", "right"),
    4: ("bottom", "left"),
    5: ("left", "top"),
    6: ("right", "top"),
    7: ("right", "bottom"),
    8: ("left", "bottom"),
}
OPPOSITE = {"top": "bottom", "bottom": "top", "left": "right", "right": "left"}
CORNERS = {
    frozenset({"top", "left"}): (8, 8),
    frozenset({"top", "right"}): (56, 8),
    frozenset({"bottom", "left"}): (8, 56),
    frozenset({"bottom", "right"}): (56, 56),
}


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", SEEN)
async def test_a_photo_is_turned_upright(darkroom, orientation, kind):
    stored = pictures.quarters(RED, GREEN, BLUE, WHITE)
    photo = pictures.opened(await darkroom.clean(pictures.turned(stored, orientation, kind)))
    row, column = SEEN[orientation]
    places = [(row, column), (row, OPPOSITE[column]), (OPPOSITE[row], column)]
    for place, colour in zip(places, (RED, GREEN, BLUE), strict=True):
        assert is_like(photo.getpixel(CORNERS[frozenset(place)]), colour)


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP"])
async def test_of_a_moving_picture_the_first_one_counts(darkroom, kind):
    photo = pictures.opened(await darkroom.clean(pictures.animated(kind)))
    assert is_like(photo.getpixel((32, 24)), (254, 0, 0))
    assert getattr(photo, "n_frames", 1) == 1


@pytest.mark.parametrize(
    ("mode", "shade", "seen"),
    [
        ("1", 1, 255),
        ("L", 128, 128),
        ("LA", (0, 0), 255),
        ("RGBA", (0, 0, 0, 0), 255),
        ("RGBA", (0, 0, 0, 255), 0),
        ("I;16", 32768, 128),
        ("P", 0, 0),
    ],
)
async def test_every_kind_of_pixel_is_understood(darkroom, mode, shade, seen):
    raw = pictures.saved(Image.new(mode, (16, 16), shade), "PNG")
    assert is_like(pictures.opened(await darkroom.clean(raw)).getpixel((8, 8)), (seen, seen, seen))


async def test_a_print_shop_photo_keeps_its_colours(darkroom):
    raw = pictures.saved(Image.new("CMYK", (16, 16), (0, 255, 255, 0)))
    assert is_like(pictures.opened(await darkroom.clean(raw)).getpixel((8, 8)), RED)


# D12: what a photo must not tell

TELLING = {
    "jpeg": (pictures.telling_jpeg, 12),
    "mpo": (pictures.telling_mpo, 1),
    "png": (pictures.telling_png, 10),
    "webp": (pictures.telling_webp, 8),
    "gif": (pictures.telling_gif, 2),
    "polyglot": (pictures.polyglot, 1),
}


@pytest.mark.parametrize(("make", "secrets"), TELLING.values(), ids=TELLING)
async def test_a_photo_tells_nothing_but_what_it_shows(darkroom, make, secrets):
    raw = make()
    assert len(set(re.findall(rb"canary-[a-z-]+", raw))) == secrets
    photo = await darkroom.clean(raw)
    assert b"canary" not in photo
    assert set(markers(photo)) == {0xE0, 0xDB, 0xC0, 0xC4}  # JFIF, and what pixels need
    assert photo.index(b"\xff\xd9") == len(photo) - 2


async def test_a_photo_with_broken_metadata_is_still_a_photo(darkroom):
    nonsense = pictures.segment(0xE1, b"Exif\0\0II*\0" + b"\xff" * 40)
    raw = pictures.START + nonsense + pictures.jpeg()[2:]
    assert pictures.opened(await darkroom.clean(raw)).size == (640, 480)


async def test_a_photo_that_is_also_an_archive_is_only_a_photo(darkroom):
    assert is_zipfile(BytesIO(pictures.polyglot()))
    assert not is_zipfile(BytesIO(await darkroom.clean(pictures.polyglot())))


# D11: pictures made to do harm

BOMBS = {
    "6000 pixels square": (lambda: pictures.png_bomb(6000), "too-large"),
    "9000 pixels square": (lambda: pictures.png_bomb(9000), "too-large"),
    "12000 pixels square": (lambda: pictures.png_bomb(12000), "too-large"),
    "20000 pixels square": (lambda: pictures.png_bomb(20000), "too-large"),
    "50 megabytes": (lambda: pictures.START + bytes(50_000_000), "too-large"),
    "an empty WebP of 16383 pixels square": (pictures.wide_webp, "too-large"),
    "a note of 60 megabytes": (pictures.text_bomb, "broken"),
    "10 megabytes of noise": (lambda: pictures.START + os.urandom(10_000_000), "broken"),
    "half a photo": (pictures.truncated, "broken"),
    "an archive": (pictures.archive, "broken"),
    "a drawing": (pictures.drawing, "broken"),
    "PostScript": (lambda: pictures.saved(pictures.street(), "EPS"), "broken"),
    "TIFF": (lambda: pictures.saved(pictures.street(), "TIFF"), "broken"),
    "HEIC": (lambda: b"\0\0\0\x18ftypheic" + bytes(100), "broken"),
    "a PDF": (lambda: pictures.saved(pictures.street(), "PDF"), "broken"),
    "words": (lambda: b"This is not a photo.", "broken"),
    "nothing": (lambda: b"", "broken"),
}


@pytest.mark.parametrize(("make", "why"), BOMBS.values(), ids=BOMBS)
async def test_a_bad_picture_is_refused_and_the_next_good_one_is_cleaned(darkroom, make, why):
    assert await pictures.reason(darkroom, make()) == why
    assert pictures.opened(await darkroom.clean(pictures.jpeg())).size == (640, 480)


@pytest.mark.slow
async def test_the_largest_pictures_that_we_take_need_no_more_than_their_share(darkroom):
    for raw in (
        pictures.png_bomb(5000, channels=4),
        pictures.jpeg(7300, 5400),
        pictures.jpeg(7300, 5400, progressive=True, subsampling=0),
        pictures.saved(Image.new("RGBA", (5000, 5000)), "WEBP"),
    ):
        assert max(pictures.opened(await darkroom.clean(raw)).size) == 2048


async def test_a_picture_that_needs_too_much_memory_is_too_large():
    async with Darkroom(Bounds(memory=100 * 2**20)) as darkroom:
        assert await pictures.reason(darkroom, pictures.png_bomb(4000, channels=4)) == "too-large"
        assert pictures.opened(await darkroom.clean(pictures.jpeg())).size == (640, 480)


async def test_a_picture_that_takes_too_long_is_too_large_and_we_stay_awake():
    async with Darkroom(Bounds(seconds=2)) as darkroom:
        task = asyncio.create_task(pictures.reason(darkroom, pictures.scan_bomb()))
        turns = await turns_of_others(task)
        assert task.result() == "too-large"
        assert turns > 10  # it would be one or two if we waited; a hundred on a quiet machine
        assert pictures.opened(await darkroom.clean(pictures.jpeg())).size == (640, 480)


async def turns_of_others(task):
    """How often something else got its turn until a task was done; at most once in 10 ms."""
    turns = 0
    while not task.done():
        await asyncio.wait([task], timeout=0.01)
        turns += 1
    return turns
