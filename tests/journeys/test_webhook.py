"""Telegram comes to us, and the books are kept by PostgreSQL."""

import pytest

from tests.journeys.front import front
from tests.journeys.jun import PLACE, Jun

SAID = "La farola está rota y la calle está a oscuras"


@pytest.fixture
async def town(tmp_path, fake, channel, staff, postgresql_url):
    async with front() as gate:
        jun = Jun(tmp_path, fake, staff, postgresql_url, "webhook", gate.url)
        async with jun.open() as town:
            gate.houses.append(town.pages.address)
            yield town


async def test_a_lamp_told_by_webhook_and_kept_on_postgresql(town, fake, ana, channel, staff):
    ana.writes(SAID)
    await ana.hears(town.say("report-where"))
    ana.shares_place(*PLACE)
    await ana.hears(town.say("report-photo"))
    ana.presses(town.label("report-photo", "skip"))
    await ana.hears(SAID)
    ana.presses(town.label("report-check", "send"))
    await ana.hears("J-00001")
    card = await staff.elena.reads(staff.room, SAID)
    await staff.elena.says(staff.room, "!done Bombilla nueva", card.id)
    await ana.hears("Bombilla nueva")
    ana.presses(town.label("case-done", "yes"))
    await staff.elena.reads(staff.room, "💚", thread=card.id)
    shown = "".join(channel.sees())
    assert SAID not in shown
    assert f"{town.house.settings.site}/case/J-00001" in shown
    assert {status for _, status in fake.world.delivery.attempts} == {200}
    assert not fake.called("getUpdates")
