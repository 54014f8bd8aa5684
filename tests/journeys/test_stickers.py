"""The sticker of a lamp, at each door: one photo, and the case knows which lamp it is."""

import pytest
from aiohttp import FormData

from juntos.sample import register
from tests.journeys.jun import Jun
from tests.journeys.visitor import visiting
from tests.pictures import jpeg

pytestmark = pytest.mark.slow  # a house each, and a homeserver for one

LAMP, ASKED = "Farola F-103, Calle Real", "¿Qué ocurre?"
LINK = "asset-F-103"


async def with_register(town):
    house = town.house
    await house.database.run(lambda store: register(store, house.town, house.texts))
    return town


async def is_about_the_lamp(town):
    def look(store):
        case = store.cases.get(1)
        return store.assets.get(case.asset_id).key, case.category, len(case.photos)

    assert await town.house.database.read(look) == ("F-103", "light", 1)


async def test_a_sticker_scanned_with_telegram(tmp_path, fake, ana, channel):
    async with Jun(tmp_path, fake).open() as town:
        await with_register(town)
        ana.starts(LINK)
        await ana.hears(LAMP)
        ana.sends_photo(jpeg())
        await ana.hears("J-00001")
        await is_about_the_lamp(town)


async def test_the_number_on_a_sticker_written_on_matrix(tmp_path, staff, newcomer):
    async with Jun(tmp_path, staff=staff).open() as town:
        await with_register(town)
        anna = await newcomer("anna", display="Anna")
        chat = await anna.person.chat(staff.bot.id)
        await anna.meets(chat, staff.bot.id)
        await anna.reads(chat, town.say("welcome"))
        await anna.says(chat, "objeto F-103")
        await anna.reads(chat, ASKED)
        await anna.shows(chat, jpeg())
        await anna.reads(chat, "J-00001")
        await staff.elena.reads(staff.room, LAMP)
        await is_about_the_lamp(town)


async def test_a_sticker_scanned_with_a_browser_and_without_scripts(tmp_path, fake, channel):
    async with Jun(tmp_path, fake).open() as town:
        await with_register(town)
        async with visiting(town.pages.address) as eva:
            await eva.says(f"/start {LINK}")
            await eva.reads(LAMP)
            await eva.shows(jpeg())
            await eva.reads("J-00001")
        await is_about_the_lamp(town)
        async with visiting(town.pages.address) as lea:
            await without_scripts(lea)


async def without_scripts(lea):
    """The way to the plain page keeps what the link is about: it only has to be sent."""
    async with lea.session.get("/chat", params={"start": LINK}) as page:
        assert f'href="/chat/plain?start={LINK}"' in await page.text()
    about = {"start": LINK, "language": "es"}
    async with lea.session.get("/chat/plain", params=about) as page:
        html = await page.text()
    assert f">/start {LINK}</textarea>" in html
    form = FormData(default_to_multipart=True)
    form.add_field("token", html.partition('name="token" value="')[2].partition('"')[0])
    form.add_field("text", f"/start {LINK}")
    headers = {"Origin": lea.origin}
    async with lea.session.post("/chat/plain", data=form, headers=headers) as page:
        assert "J-00001, Calle Real" in await page.text()


async def test_an_odd_payload_is_not_taken_up(tmp_path, fake, channel):
    async with Jun(tmp_path, fake).open() as town:
        odd = {"start": '"><script>'}
        async with town.pages.session.get("/chat", params=odd) as page:
            assert 'href="/chat/plain"' in await page.text()
