"""Pictures for tests: good ones, ones that tell too much, and ones made to do harm."""

import struct
import zlib
from io import BytesIO
from zipfile import ZipFile

import pytest
from PIL import Image
from PIL.ExifTags import GPS, IFD, Base
from PIL.PngImagePlugin import PngInfo

from core.photos import Unusable

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 128, 0), (0, 0, 255), (255, 255, 255)
START = b"\xff\xd8"  # of every JPEG


def street(width=640, height=480):
    """Something like a photo: many shades, no two pictures of different size alike."""
    shades = Image.radial_gradient("L").resize((width, height))
    light = Image.linear_gradient("L").resize((width, height))
    return Image.merge("RGB", (shades, light, shades.transpose(Image.Transpose.FLIP_TOP_BOTTOM)))


def saved(picture, kind="JPEG", **options):
    result = BytesIO()
    picture.save(result, kind, **options)
    return result.getvalue()


def opened(raw):
    return Image.open(BytesIO(raw))


async def reason(darkroom, raw):
    """Why the darkroom does not take a picture."""
    with pytest.raises(Unusable) as refusal:
        await darkroom.clean(raw)
    return refusal.value.reason


def jpeg(width=640, height=480, **options):
    return saved(street(width, height), **options)


def quarters(first, second, third, fourth, size=64):
    """A square of four colours: the upper row, then the lower one."""
    picture = Image.new("RGB", (size, size))
    half = size // 2
    corners = ((0, 0), (half, 0), (0, half), (half, half))
    for corner, colour in zip(corners, (first, second, third, fourth), strict=True):
        picture.paste(colour, (*corner, corner[0] + half, corner[1] + half))
    return picture


def turned(picture, orientation, kind="JPEG"):
    """As a camera writes it that was not held upright: the pixels as they came, and a note."""
    exif = Image.Exif()
    exif[Base.Orientation] = orientation
    return saved(picture, kind, exif=exif)


# What tells too much


def canary(place):
    """A word that must not leave the darkroom."""
    return f"canary-{place}"


def telling_exif():
    """Where it was, who took it, with what, and a small copy of what was cut off later."""
    exif = Image.Exif()
    exif[Base.Artist] = canary("artist")
    exif[Base.ImageDescription] = canary("description")
    exif.get_ifd(IFD.Exif)[Base.MakerNote] = canary("maker-note").encode()
    exif.get_ifd(IFD.Exif)[Base.BodySerialNumber] = canary("serial")
    exif.get_ifd(IFD.GPSInfo).update(
        {
            GPS.GPSLatitudeRef: "N",
            GPS.GPSLatitude: (37.0, 13.0, 11.2),
            GPS.GPSDateStamp: canary("gps"),
        }
    )
    return with_thumbnail(exif.tobytes())


def with_thumbnail(exif):
    """Exif 2.3, 4.5.3: a second directory, which points to a small JPEG."""
    thumbnail = jpeg(32, 24, comment=canary("thumbnail"))
    header, tiff = exif[:6], exif[6:]
    order = "<" if tiff.startswith(b"II") else ">"
    (entries,) = struct.unpack_from(f"{order}H", tiff, 8)
    link = 10 + 12 * entries
    start = len(tiff) + 30
    directory = struct.pack(
        f"{order}HHHIIHHIII", 2, 0x0201, 4, 1, start, 0x0202, 4, 1, len(thumbnail), 0
    )
    pointer = struct.pack(f"{order}I", len(tiff))
    return header + tiff[:link] + pointer + tiff[link + 4 :] + directory + thumbnail


def segment(marker, content):
    """One marker segment of a JPEG."""
    return bytes((0xFF, marker)) + struct.pack("!H", len(content) + 2) + content


def telling_xmp():
    return f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{canary('xmp')}</x:xmpmeta>".encode()


def telling_profile():
    """A colour profile, as far as anybody looks at it here."""
    return bytes(128) + canary("icc").encode()


def telling_jpeg():
    """A JPEG that carries a secret in every place there is, and after its end."""
    caption = canary("iptc").encode()
    record = b"\x1c\x02\x78" + struct.pack("!H", len(caption)) + caption
    iptc = b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + struct.pack("!I", len(record)) + record
    secrets = (
        segment(0xE1, telling_exif())
        + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + telling_xmp())
        + segment(0xE2, b"ICC_PROFILE\0\x01\x01" + telling_profile())
        + segment(0xED, iptc + b"\0" * (len(iptc) % 2))
        + segment(0xEF, canary("own-segment").encode())
        + segment(0xFE, canary("comment").encode())
    )
    return START + secrets + jpeg()[2:] + canary("after-the-end").encode()


def telling_mpo():
    """A photo with a second one behind it, as 3D cameras and some phones make them."""
    second = saved(street(320, 240), "JPEG")
    first = saved(street(), "MPO", save_all=True, append_images=[opened(second)])
    return first + segment(0xFE, canary("second-frame").encode())


def telling_png():
    notes = PngInfo()
    notes.add_text("Author", canary("text"))
    notes.add_itxt("Title", canary("itxt"))
    notes.add(b"prVt", canary("own-chunk").encode(), after_idat=True)
    whole = saved(street(), "PNG", pnginfo=notes, exif=telling_exif())
    return whole + canary("after-the-end").encode()


def telling_webp():
    return saved(
        street(), "WEBP", exif=telling_exif(), xmp=telling_xmp(), icc_profile=telling_profile()
    )


def telling_gif():
    return saved(street(), "GIF", comment=canary("comment")) + canary("after-the-end").encode()


# What moves


def animated(kind):
    """Three pictures one after the other: red, green and blue."""
    first, *others = [Image.new("RGB", (64, 48), colour) for colour in (RED, GREEN, BLUE)]
    return saved(first, kind, save_all=True, append_images=others, duration=100)


# What is made to do harm


def png_bomb(side, channels=1):
    """A few kilobytes that unpack to a square of so many black pixels."""
    depth = 1 if channels == 1 else 8
    row = bytes(1 + (side * channels * depth + 7) // 8)
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()
    kind = {1: 0, 3: 2, 4: 6}[channels]
    header = struct.pack("!IIBBBBB", side, side, depth, kind, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", packed), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(png_chunk(*chunk) for chunk in chunks)


def png_chunk(name, content):
    checksum = zlib.crc32(name + content)
    return struct.pack("!I", len(content)) + name + content + struct.pack("!I", checksum)


def text_bomb():
    """A small PNG with a note of 60 megabytes, which compress well."""
    note = b"Comment\0\0" + zlib.compress(bytes(60_000_000), 9)
    whole = saved(street(16, 16), "PNG")
    return whole[:33] + png_chunk(b"zTXt", note) + whole[33:]


def scan_bomb(side=4000, scans=2000):
    """A progressive JPEG that goes over all its pixels again and again."""
    whole = saved(Image.new("L", (side, side), 128), progressive=True)
    last = whole.rindex(b"\xff\xda")
    return whole[:last] + whole[last:-2] * scans + whole[-2:]


def wide_webp(side=16_383):
    """The header of a WebP of the largest size there is, and nothing to fill it."""
    size = struct.pack("<I", side - 1)[:3]
    frame = b"VP8X" + struct.pack("<I", 10) + bytes(4) + size + size
    return b"RIFF" + struct.pack("<I", len(frame) + 4) + b"WEBP" + frame


def archive():
    """A zip file with something in it that nobody should open."""
    result = BytesIO()
    with ZipFile(result, "w") as folder:
        folder.writestr("invoice.exe", canary("archive"))
    return result.getvalue()


def polyglot():
    """A photo for one program, a zip file for another."""
    return jpeg() + archive()


def truncated():
    whole = jpeg()
    return whole[: len(whole) // 2]


def drawing():
    """An SVG that reads a file of the server."""
    return (
        b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        b'<svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>'
    )
