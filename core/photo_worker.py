"""The child process of the darkroom: reads photos from its input and writes them out clean.

Started as `python -m core.photo_worker MEMORY SECONDS`. A photo comes as a length of four bytes,
big endian, and its bytes; the answer is two such pieces: why it cannot be taken, or nothing, and
the clean photo, or nothing. A picture may be made by anybody to break whoever opens it, so this
process can do little else: no files, no sockets, no children, and no more than its share.
"""

import math
import os
import resource
import sys
import warnings
from io import BytesIO
from typing import BinaryIO

from PIL import GifImagePlugin as Gif
from PIL import Image, ImageOps
from PIL import JpegImagePlugin as Jpeg
from PIL import MpoImagePlugin as Mpo
from PIL import PngImagePlugin as Png
from PIL import WebPImagePlugin as WebP
from PIL.ExifTags import Base

FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
LOADED = (Jpeg, Mpo, Png, WebP, Gif)  # else Pillow loads forty kinds more, when it needs one
MOST_PIXELS = 25_000_000
MOST_JPEG_PIXELS = 40_000_000  # a large JPEG can be read at half its size
LONGER_SIDE = 2048
QUALITY = 85


class TooLarge(Exception):
    """The picture has more pixels than we take in."""


def main() -> None:
    memory, seconds = int(sys.argv[1]), float(sys.argv[2])
    prepare()
    rehearse()
    confine(memory)
    while (raw := read_piece(sys.stdin.buffer)) is not None:
        allow_seconds(seconds)
        for piece in develop(raw):
            sys.stdout.buffer.write(len(piece).to_bytes(4, "big") + piece)
        sys.stdout.buffer.flush()


def prepare() -> None:
    """Let nobody talk Pillow into unpacking a bomb."""
    Image.MAX_IMAGE_PIXELS = MOST_JPEG_PIXELS
    warnings.simplefilter("ignore")
    warnings.simplefilter("error", Image.DecompressionBombWarning)


def rehearse() -> None:
    """Clean a little picture of each kind: Pillow loads its parts as late as it can."""
    exif = Image.Exif()
    exif[Base.Orientation] = 6
    for kind in (*FORMATS, "MPO"):
        picture = BytesIO()
        Image.new("RGB", (8, 8)).save(picture, kind, exif=exif)
        clean(picture.getvalue())


def confine(memory: int) -> None:
    """Give up what cleaning a photo does not need. `memory` is in bytes."""
    os.nice(5)
    limit(resource.RLIMIT_AS, memory)
    for kind in (resource.RLIMIT_CORE, resource.RLIMIT_FSIZE, resource.RLIMIT_NPROC):
        limit(kind, 0)
    limit(resource.RLIMIT_NOFILE, 3)  # input, output, errors


def limit(kind: int, amount: int) -> None:
    """Lower a limit for good. Linux has them all; macOS does not let us limit memory."""
    _, hard = resource.getrlimit(kind)
    amount = amount if hard == resource.RLIM_INFINITY else min(amount, hard)
    try:
        resource.setrlimit(kind, (amount, amount))
    except ValueError:
        if sys.platform == "linux":
            raise


def allow_seconds(seconds: float) -> None:
    """Let the next photo take so much processor time; after that the system ends us."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    until = math.ceil(usage.ru_utime + usage.ru_stime + seconds)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (until, hard))


def read_piece(source: BinaryIO) -> bytes | None:
    """What the darkroom sends next, or None when it has closed the pipe."""
    length = source.read(4)
    return source.read(int.from_bytes(length, "big")) if length else None


def develop(raw: bytes) -> tuple[bytes, bytes]:
    """Why a photo cannot be taken, and the clean photo: one of the two is empty."""
    try:
        return b"", clean(raw)
    except (TooLarge, MemoryError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return b"too-large", b""
    except Exception:  # noqa: BLE001 - a broken picture makes its reader fail in any way there is
        return b"broken", b""


def clean(raw: bytes) -> bytes:
    """The first picture of a file, upright, not too large, and with nothing beside its pixels."""
    with Image.open(BytesIO(raw), formats=FORMATS) as photo:
        check_size(photo)
        turned = orientation(photo)
        canvas = on_white(shrunk(photo))
    canvas.getexif()[Base.Orientation] = turned
    result = BytesIO()
    ImageOps.exif_transpose(canvas).save(result, "JPEG", quality=QUALITY)
    return result.getvalue()


def check_size(photo: Image.Image) -> None:
    most = MOST_JPEG_PIXELS if photo.format in {"JPEG", "MPO"} else MOST_PIXELS
    if photo.width * photo.height > most:
        raise TooLarge


def orientation(photo: Image.Image) -> int:
    """How the camera was held, as Exif 2.3 numbers it; 1 is upright, and what we guess."""
    try:
        turned = photo.getexif().get(Base.Orientation, 1)
    except Exception:  # noqa: BLE001 - a good picture may carry broken metadata
        return 1
    return turned if turned in range(1, 9) else 1


def shrunk(photo: Image.Image) -> Image.Image:
    """The photo with sides of 2048 at most. A JPEG is read smaller from the start, if it can."""
    ratio = LONGER_SIDE / max(photo.size)
    photo.draft(None, (math.ceil(photo.width * ratio), math.ceil(photo.height * ratio)))
    small = plain(photo)
    small.thumbnail((LONGER_SIDE, LONGER_SIDE))
    return small


def plain(photo: Image.Image) -> Image.Image:
    """The photo in RGB, or in RGBA if one can see through it."""
    if photo.mode == "I;16":  # Pillow would make all but the darkest of these greys white
        photo = photo.point(lambda shade: shade / 256).convert("L")
    mode = "RGBA" if photo.has_transparency_data else "RGB"
    return photo if photo.mode == mode else photo.convert(mode)


def on_white(photo: Image.Image) -> Image.Image:
    """The pixels alone, on a new white sheet: no comment, profile or text comes with them."""
    canvas = Image.new("RGB", photo.size, "white")
    canvas.paste(photo, (0, 0), photo if photo.mode == "RGBA" else None)
    return canvas


if __name__ == "__main__":
    main()
