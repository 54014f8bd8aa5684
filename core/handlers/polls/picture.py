"""The result of a poll as a picture: a bar for each answer, by its number."""

from collections.abc import Sequence
from io import BytesIO

WIDTH, ROW, BAR, EDGE = 1000, 110, 70, 40  # pixels
FROM, ROOM = 110, 700  # where bars begin, and how long the longest can be
LETTERS = 44
PAPER, INK, COLOUR, GROUND = "#faf7f2", "#1d2a2e", "#1f7a6d", "#e5e0d6"


def bars(shares: Sequence[int]) -> bytes:
    """A JPEG; `shares` are in hundredths. It holds digits only, so it is for every language."""
    from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415 - seldom needed

    image = Image.new("RGB", (WIDTH, 2 * EDGE + ROW * len(shares)), PAPER)
    brush, font = ImageDraw.Draw(image), ImageFont.load_default(LETTERS)
    for number, share in enumerate(shares):
        top = EDGE + number * ROW
        middle = top + BAR // 2
        brush.text((EDGE, middle), str(number + 1), fill=INK, font=font, anchor="lm")
        brush.rounded_rectangle((FROM, top, FROM + ROOM, top + BAR), 14, fill=GROUND)
        if share:
            end = FROM + max(ROOM * share // 100, 28)
            brush.rounded_rectangle((FROM, top, end, top + BAR), 14, fill=COLOUR)
        end = FROM + ROOM + 24
        brush.text((end, middle), f"{share} %", fill=INK, font=font, anchor="lm")
    out = BytesIO()
    image.save(out, "JPEG", quality=90)
    return out.getvalue()
