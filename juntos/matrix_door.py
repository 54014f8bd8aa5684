"""The door to Matrix, put before the house."""

from contextlib import AsyncExitStack

from bots.matrix.rooms import TownRooms
from bots.matrix.settings import MatrixSettings
from bots.matrix.transport import connect
from core.town import Town
from juntos.addresses import channels_of, rooms_of
from juntos.house import House


async def add_matrix(house: House, settings: MatrixSettings, stack: AsyncExitStack) -> None:
    """One device, and so one process that listens."""
    rooms = matrix_rooms(house.town)
    matrix = await stack.enter_async_context(
        connect(settings, house.files, house.settings.data, rooms)
    )
    house.add_door(matrix, alone=True)


def matrix_rooms(town: Town) -> TownRooms:
    """The rooms of a town that lie on Matrix."""
    staff, channels = rooms_of(town, "matrix"), channels_of(town, "matrix")
    return TownRooms(frozenset(staff), frozenset(channels))
