"""Files that people send."""

import pytest

from core.messages import Attachment
from core.transport import NotSent, Refused, TooLarge, TransportError
from tests.fakes.botapi import Broken, Half, Reset, Says
from tests.pictures import jpeg

LIMIT = 2**20


@pytest.fixture
async def photo(ana, newest):
    """A photo that is waiting at Telegram."""
    ana.sends_photo(jpeg())
    return newest()


@pytest.fixture
def newest(fake, telegram):
    """The attachment of what was sent last."""
    return lambda: telegram.decode(fake.world.updates.made[-1].payload()).attachments[0]


async def test_a_photo_comes_as_it_was_sent(telegram, ana, newest):
    photo = jpeg(1600, 1200)
    ana.sends_photo(photo)
    assert await telegram.fetch(newest(), LIMIT) == photo


async def test_a_photo_sent_as_a_file_comes_as_it_was_sent(telegram, ana, newest):
    ana.sends_file(jpeg(), "lamp.jpg", "image/jpeg")
    assert await telegram.fetch(newest(), LIMIT) == jpeg()


@pytest.mark.parametrize("told", [LIMIT + 1, 100, None])
async def test_a_photo_too_large_is_not_taken_whatever_is_said_of_it(telegram, ana, newest, told):
    ana.sends_file(bytes(LIMIT + 1), "lamp.jpg", "image/jpeg", size=told)
    with pytest.raises(TooLarge):
        await telegram.fetch(newest(), LIMIT)


async def test_a_photo_too_large_for_telegram_is_too_large_for_us(telegram, ana, newest):
    ana.sends_file(b"", "lamp.jpg", "image/jpeg", size=21 * 2**20)
    with pytest.raises(TooLarge):
        await telegram.fetch(newest(), 30 * 2**20)


async def test_what_telegram_does_not_have_any_more_is_refused(telegram):
    with pytest.raises(Refused):
        await telegram.fetch(Attachment("photo", "long-gone"), LIMIT)


async def test_a_sticker_is_nothing_to_fetch(telegram):
    with pytest.raises(Refused, match="sticker"):
        await telegram.fetch(Attachment("sticker"), LIMIT)


@pytest.mark.parametrize(
    ("fault", "error"),
    [(Broken(502), NotSent), (Reset(), NotSent), (Half(), NotSent), (Says(404, "x"), Refused)],
)
async def test_a_file_that_does_not_come_says_whether_to_try_again(
    telegram, fake, photo, fault, error
):
    fake.fail(fault, "download", times=2)  # aiohttp asks a second time by itself
    with pytest.raises(error) as raised:
        await telegram.fetch(photo, LIMIT)
    chain = [raised.value, raised.value.__cause__, raised.value.__context__]
    assert fake.token not in repr(chain)


async def test_trouble_before_the_download_is_one_of_our_errors(telegram, fake, photo):
    fake.fail(Reset(), "getFile")
    with pytest.raises(TransportError):
        await telegram.fetch(photo, LIMIT)
