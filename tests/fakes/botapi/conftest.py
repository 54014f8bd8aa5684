"""The fake, and a bot that calls it by hand."""

import pytest
from aiohttp import ClientSession, FormData

from tests.fakes.botapi import FakeBotApi


@pytest.fixture
async def fake():
    async with FakeBotApi() as fake:
        yield fake


@pytest.fixture
def ana(fake):
    return fake.person("Ana")


@pytest.fixture
async def call(fake):
    """Calls a method with JSON, or with a form, and gives status and answer."""
    async with ClientSession() as session:

        async def called(method, form=None, token=fake.token, **values):
            address = f"{fake.url}/bot{token}/{method}"
            sent = {"data": FormData(form)} if form else {"json": values}
            async with session.post(address, **sent) as answer:
                return answer.status, await answer.json()

        yield called


@pytest.fixture
async def result(call):
    """The result of a call that has to work."""

    async def of(method, form=None, **values):
        status, answer = await call(method, form, **values)
        assert status == 200, answer
        return answer["result"]

    return of
