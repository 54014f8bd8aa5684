"""The watchman: an alert calls him, and he does not go away before all of it is written."""

import asyncio
from datetime import timedelta

from core.handlers import all_tables
from core.handlers.alerts.carrying import AT_A_TIME
from core.town import read_town
from juntos.demo import EXAMPLE
from juntos.house import house
from juntos.settings import Settings
from storage.alerts import Alert, AlertState
from storage.columns import utc_now
from storage.planned import Planned
from tests.waiting import until

PEOPLE = 2 * AT_A_TIME + 1
SOON = 20  # seconds; the next round would come after thirty


def prepare(store):
    """Many people; and a post that is due, which appears in the first round, after the alerts."""
    now = utc_now()
    for number in range(PEOPLE):
        store.residents.meet(f"browser:{number}", "es", now)
    content = {"title": "Mercadillo", "text": "En la plaza."}
    planned = Planned(department="police", author="", content=content, publish_at=now)
    store.planned.plan(planned)


def alarm(store):
    now = utc_now()
    about = {"department": "townhall", "texts": {"es": ["Humo", ""]}, "severity": "Severe"}
    alert = Alert(**about, expires_at=now + timedelta(hours=1))
    store.alerts.write(alert)
    store.alerts.decide(alert.id, AlertState.SENT, "@pepe:jun.example")
    alert.sent_at = now
    return store.mailings.begin(now, alert_id=alert.id).id


async def test_an_alert_is_written_to_everybody_long_before_the_next_round(tmp_path):
    settings = Settings(_env_file=None, data=tmp_path, town=EXAMPLE)
    town = read_town(EXAMPLE, all_tables())
    async with house(settings, town) as built:
        await built.database.run(prepare)
        walking = asyncio.create_task(built.walk())
        await until(lambda: built.database.read(lambda store: store.posts.get(1)))
        mailing = await built.database.run(alarm)
        await until(lambda: built.database.read(lambda store: written(store, mailing)), SOON)
        walking.cancel()
        await asyncio.gather(walking, return_exceptions=True)


def written(store, mailing):
    return sum(store.mailings.states(mailing).values()) == PEOPLE
