"""Finds QR codes in pictures, module for module, with the white that must be around them."""

import re
import struct
from io import BytesIO

import segno
from PIL import Image

QUIET = 4
LARGEST = 60  # pixels a module


def modules(address):
    """The rows of a code with its quiet zone: 0 is dark, 255 is light."""
    code = segno.make(address, error="q", micro=False)
    return [bytes(0 if dark else 255 for dark in row) for row in code.matrix_iter(border=QUIET)]


def shows(picture, address):
    """Whether the code of an address stands in a picture, each module a square of whole pixels."""
    rows, wide, pixels = modules(address), picture.width, picture.tobytes()
    return any(stands(pixels, wide, rows, scale) for scale in range(LARGEST, 0, -1))


def stands(pixels, wide, rows, scale):
    lines = [b"".join(bytes([module]) * scale for module in row) for row in rows]
    if len(lines[0]) > wide:
        return False
    begin = pixels.find(lines[QUIET])  # the first with anything dark in it
    while begin >= 0:
        first = begin - QUIET * scale * wide
        if first >= 0 and all(
            pixels.startswith(lines[number // scale], first + number * wide)
            for number in range(len(lines) * scale)
        ):
            return True
        begin = pixels.find(lines[QUIET], begin + 1)
    return False


def of_png(content):
    """The picture in a PNG."""
    return Image.open(BytesIO(content)).convert("L")


def of_pdf(content):
    """The codes in a PDF. fpdf2 packs them as a fax (CCITT G4), which a TIFF can hold, too."""
    image = rb"<<([^\0]{0,300}?/Subtype /Image[^\0]{0,99}?)>>\nstream\n(.*?)\nendstream"
    for head, packed in re.findall(image, content, re.DOTALL):
        assert b"/CCITTFaxDecode" in head
        assert b"/BlackIs1 true" in head
        wide, high = (
            int(re.search(rb"/%s (\d+)" % name, head)[1]) for name in (b"Width", b"Height")
        )
        yield Image.open(BytesIO(as_tiff(wide, high, packed))).convert("L")


def as_tiff(wide, high, packed):
    """A picture of one bit a pixel, packed as CCITT G4, in the file of a TIFF; 1 is light."""
    compressed, one_is_light, begin = 4, 1, 8
    tags = {256: wide, 257: high, 258: 1, 259: compressed, 262: one_is_light, 273: begin,
            277: 1, 278: high, 279: len(packed)}  # fmt: skip
    listed = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags.items())
    packed += b"\0" * (len(packed) % 2)
    head = struct.pack("<2sHI", b"II", 42, begin + len(packed))
    return head + packed + struct.pack("<H", len(tags)) + listed + struct.pack("<I", 0)
