from contextlib import AsyncExitStack

import pytest

from bots.matrix.rooms import TownRooms
from bots.matrix.settings import MatrixSettings
from bots.matrix.transport import connect
from tests.bots.matrix.ear import opened
from tests.fake_matrix import ME, fake_matrix
from tests.homeserver import person
from tests.pictures import jpeg
from tests.synapse import synapse

__all__ = ["synapse"]


@pytest.fixture
async def people(synapse):
    """Makes somebody new: `await people("ana")`."""
    async with AsyncExitStack() as stack:

        async def make(name):
            return await stack.enter_async_context(person(synapse, name))

        yield make


@pytest.fixture
async def ana(people):
    return await people("ana")


@pytest.fixture
async def clerk(people):
    return await people("clerk")


@pytest.fixture
async def town(people):
    """The town's own account, with which a test sees what our bot sees."""
    return await people("town")


class Album:
    """Photos, as our files hold them: some bytes under a ref, and how large the picture is."""

    def __init__(self):
        self.photos = {"lamp": jpeg(64, 48)}
        self.sizes = {"lamp": (64, 48)}

    def read(self, ref):
        if ref not in self.photos:
            raise FileNotFoundError(ref)
        return self.photos[ref]

    def size(self, ref):
        return self.sizes[ref]


@pytest.fixture
def album():
    return Album()


@pytest.fixture
async def door(town, tmp_path, album):
    """The door of a town that has no rooms of its own."""
    async with opened(town, tmp_path, TownRooms(), album) as door:
        yield door


@pytest.fixture
async def fake():
    async with fake_matrix() as fake:
        yield fake


@pytest.fixture
def fake_settings(fake):
    return MatrixSettings(homeserver=fake.url, user_id=ME, password="open sesame")


@pytest.fixture
def at_fake(fake_settings, tmp_path, album):
    """Opens a door at the fake homeserver: `async with at_fake() as door`."""

    def open_door(rooms=None, **more):
        return connect(fake_settings, album, tmp_path, rooms or TownRooms(), **more)

    return open_door
