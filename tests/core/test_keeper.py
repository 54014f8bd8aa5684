"""Many who write at once are kept by one commit, and nobody's mistake is another's."""

import asyncio
from datetime import UTC, datetime

import pytest
from sqlmodel import select

from core.keeper import Brought, Keeper
from storage.database import Database
from storage.inbox import Arrival, ArrivalState
from storage.writer import Unavailable
from tests.writers import busy, commits

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
BROKEN = "half a sign: \ud83d"


def brought(*ids, silent=(), cursor=None):
    rows = [(one, "ana", one.encode("utf-8", "replace")) for one in ids]
    return Brought("paper", rows, frozenset(silent), cursor, NOON)


async def all_kept(keeper, *told):
    """What is to be worked on of each that comes at the same time; or why it was not kept."""
    done = await asyncio.gather(*map(keeper.keep, told), return_exceptions=True)
    return [
        one if isinstance(one, Exception) else [kept.external_id for kept in one] for one in done
    ]


async def arrivals(database):
    found = await database.read(lambda store: list(store.inbox.session.exec(select(Arrival))))
    return {one.external_id: (one.state, one.payload) for one in found}


async def test_all_that_come_at_once_are_kept_by_one_commit(database):
    made = commits(database)
    told = [brought(f"{number}") for number in range(30)]
    assert await all_kept(Keeper(database), *told) == [[f"{number}"] for number in range(30)]
    assert len(made) == 1


async def test_what_comes_while_others_are_kept_is_kept_by_the_next(database):
    keeper = Keeper(database)
    async with busy(database) as gates:
        first = asyncio.create_task(keeper.keep(brought("1")))
        await asyncio.sleep(0)
        others = asyncio.create_task(all_kept(keeper, brought("2"), brought("3")))
        await asyncio.sleep(0)
        made = commits(database)
        for gate in gates:
            gate.set()
    assert [kept.external_id for kept in await first] == ["1"]
    assert await others == [["2"], ["3"]]
    assert len(made) == len(gates) + 2


async def test_what_is_brought_twice_at_once_is_worked_on_once(database):
    assert await all_kept(Keeper(database), brought("1"), brought("1", "2")) == [["1"], ["2"]]


async def test_of_what_says_nothing_only_the_id_is_kept(database):
    keeper = Keeper(database)
    told = brought("1", silent=["1"]), brought("2"), brought("3", "4", silent=["4"])
    assert await all_kept(keeper, *told) == [[], ["2"], ["3"]]
    assert await all_kept(keeper, *told) == [[], [], []]
    done, ready = ArrivalState.DONE, ArrivalState.READY
    kept = {"1": (done, None), "2": (ready, b"2"), "3": (ready, b"3"), "4": (done, None)}
    assert await arrivals(database) == kept


async def test_what_cannot_be_kept_is_refused_and_hinders_nobody(database):
    first, second, third = await all_kept(
        Keeper(database), brought("1"), brought(BROKEN), brought("3", silent=["3"])
    )
    assert (first, third) == (["1"], [])
    assert isinstance(second, UnicodeError)
    assert set(await arrivals(database)) == {"1", "3"}


async def test_whoever_goes_away_meanwhile_is_kept_all_the_same(database):
    keeper = Keeper(database)
    async with busy(database):
        gone = asyncio.create_task(keeper.keep(brought("1")))
        stays = asyncio.create_task(keeper.keep(brought("2")))
        await asyncio.sleep(0)
        gone.cancel()
    assert [kept.external_id for kept in await stays] == ["2"]
    assert set(await arrivals(database)) == {"1", "2"}


async def test_the_cursors_move_along_in_their_order(database):
    await all_kept(Keeper(database), brought("1", cursor="a"), brought(cursor="b"))
    assert await database.read(lambda store: store.cursors.at("paper")) == "b"


async def test_while_the_database_is_away_everybody_hears_so(database):
    class Away(Database):
        async def run(self, _work):
            raise Unavailable("gone fishing")

    away = Away(str(database.url))
    told = await all_kept(Keeper(away), brought("1"), brought("2"))
    assert [type(one) for one in told] == [Unavailable] * 2
    assert await arrivals(database) == {}


@pytest.mark.parametrize("many", [1, 2, 101])
async def test_however_many_say_nothing_they_are_all_known(database, many):
    ids = [f"{number}" for number in range(many)]
    assert await all_kept(Keeper(database), brought(*ids, silent=ids)) == [[]]
    assert set(await arrivals(database)) == set(ids)
