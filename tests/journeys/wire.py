"""A line to a server, which is cut when a test says so."""

import asyncio
import socket
from contextlib import asynccontextmanager, closing, suppress


class Wire:
    """A port of this machine behind which a server stands, once the line is `whole`."""

    def __init__(self, port):
        self.port = port
        self.socket = socket.socket()
        self.socket.bind(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}"

    @asynccontextmanager
    async def whole(self):
        """Until then, and afterwards, nobody answers there."""
        ends = set()

        async def connect(reader, writer):
            there = await asyncio.open_connection("127.0.0.1", self.port)
            ends.update((writer, there[1]))
            await asyncio.gather(carry(reader, there[1]), carry(there[0], writer))

        server = await asyncio.start_server(connect, sock=self.socket)
        try:
            yield
        finally:
            server.close()
            for end in ends:
                end.close()


async def carry(reader, writer):
    """Carry on what comes, until one of the ends is gone."""
    with suppress(ConnectionError), closing(writer):
        while piece := await reader.read(65536):
            writer.write(piece)
            await writer.drain()
