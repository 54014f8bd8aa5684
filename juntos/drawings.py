"""Drawn pictures for the example town, so that a photo in it shows nobody and nothing real."""

import io
from collections.abc import Callable

from PIL import Image, ImageDraw, ImageFilter

SIZE = (960, 720)
NIGHT, WALL, ROAD, POLE = "#1b2440", "#2b3350", "#232838", "#11151f"
DAY, HOUSE, ASPHALT = "#bfe0ee", "#f3e6cf", "#6b6f76"
LIT = "#fff3cf"

Draw = Callable[[ImageDraw.ImageDraw], None]


def picture(background: str, draw: Draw, glow: tuple[int, int] | None = None) -> bytes:
    """A JPEG of what is drawn, with a light at `glow` if there is one."""
    image = Image.new("RGB", SIZE, background)
    draw(ImageDraw.Draw(image))
    if glow:
        image = shining(image, *glow)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=82)
    return buffer.getvalue()


def shining(image: Image.Image, x: int, y: int) -> Image.Image:
    """The same by the light of a lamp."""
    light = Image.new("RGB", SIZE)
    brush = ImageDraw.Draw(light)
    for radius, colour in ((330, "#3a2f12"), (220, "#6b5420"), (110, "#b48a35"), (40, LIT)):
        brush.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)
    soft = light.filter(ImageFilter.GaussianBlur(45))
    return Image.blend(image, Image.composite(soft, image, soft.convert("L")), 0.75)


def street(draw: ImageDraw.ImageDraw) -> None:
    """A street by night, with a lamp."""
    for number, x in enumerate(range(0, 960, 160)):
        draw.rectangle((x, 220 - number % 2 * 50, x + 150, 560), fill=WALL)
        draw.rectangle((x + 40, 320, x + 80, 390), fill="#3d4566")
        draw.rectangle((x + 95, 450, x + 130, 560), fill="#20263d")
    draw.rectangle((0, 560, 960, 720), fill=ROAD)
    draw.rectangle((596, 190, 608, 600), fill=POLE)
    draw.polygon(((570, 190), (634, 190), (622, 150), (582, 150)), fill=POLE)
    draw.rectangle((586, 190, 618, 214), fill="#4a5068")


def road(draw: ImageDraw.ImageDraw) -> None:
    """A road by day."""
    for x, colour in ((0, HOUSE), (260, "#e9d3b4"), (560, "#f7efe0"), (780, "#e4cda8")):
        draw.rectangle((x, 130, x + 240, 430), fill=colour)
        draw.rectangle((x + 60, 220, x + 110, 300), fill="#8fb3c4")
        draw.rectangle((x + 150, 320, x + 195, 430), fill="#8a5a3c")
    draw.rectangle((0, 430, 960, 470), fill="#b9b4aa")
    draw.rectangle((0, 470, 960, 720), fill=ASPHALT)
    for x in range(20, 960, 150):
        draw.rectangle((x, 590, x + 80, 598), fill="#e8e6df")


def with_hole(draw: ImageDraw.ImageDraw) -> None:
    road(draw)
    draw.ellipse((380, 520, 640, 580), fill="#3a3c40")
    draw.ellipse((410, 532, 610, 572), fill="#232427")
    draw.polygon(((660, 560), (700, 560), (680, 500)), fill="#e4572e")


def with_bin(draw: ImageDraw.ImageDraw) -> None:
    road(draw)
    draw.rectangle((400, 390, 560, 560), fill="#2f7d4f")
    draw.rectangle((390, 375, 570, 400), fill="#24623e")
    for x, y, colour in ((380, 350, "#d9d4c7"), (460, 330, "#c9c2b1"), (560, 520, "#e2ddcf")):
        draw.ellipse((x, y, x + 90, y + 60), fill=colour)


def dark_lamp() -> bytes:
    return picture(NIGHT, street)


def bright_lamp() -> bytes:
    return picture(NIGHT, street, glow=(602, 202))


def pothole() -> bytes:
    return picture(DAY, with_hole)


def full_bin() -> bytes:
    return picture(DAY, with_bin)
