"""The server, and the way to everybody in it."""

import inspect
import json
import os
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from tests.fakes.botapi.chats import Chat, User
from tests.fakes.botapi.declined import Declined
from tests.fakes.botapi.faults import Fault, Faults
from tests.fakes.botapi.methods import METHODS
from tests.fakes.botapi.parameters import Parameters, read
from tests.fakes.botapi.people import Person
from tests.fakes.botapi.places import Channel, Group
from tests.fakes.botapi.signals import Signal
from tests.fakes.botapi.spec import Spec
from tests.fakes.botapi.world import World

TOKEN = "7000000001:AAHfakefakefakefakefakefakefakefake0"
LARGEST = 50 * 2**20  # bytes of an upload
NOT_FOUND = Declined(404, "Not Found", violation=True)
NAMES = {name.lower(): name for name in METHODS}
UNAUTHORIZED = Declined(401, "Unauthorized", violation=True)


@dataclass(frozen=True)
class Called:
    """A call that came in."""

    method: str
    parameters: Parameters


class FakeBotApi:
    """Telegram, for one bot. `second` is how long a second takes when an update is brought again.

    Every call is checked against Telegram's own description, if BOT_API_SPEC names the file.
    """

    def __init__(self, second: float = 0.01, port: int = 0) -> None:
        self.token = TOKEN
        self.world = World(second)
        self.world.delivery.obey = self.obey
        self.answered = Signal()
        self.faults = Faults()
        self.people: dict[int, Person] = {}
        self.forgotten: set[str] = set()
        self.calls: deque[Called] = deque(maxlen=20_000)
        self.port = port
        self.more_routes: list[web.RouteDef] = []
        self.runner: web.AppRunner | None = None
        description = os.environ.get("BOT_API_SPEC")
        self.spec = Spec.read(Path(description)) if description else None

    # The server

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=LARGEST)
        app.router.add_route("*", "/bot{token}/{method}", self.handle)
        app.router.add_get("/file/bot{token}/{path:.+}", self.download)
        app.router.add_routes(self.more_routes)
        self.runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self.runner.setup()
        site = web.TCPSite(self.runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self.runner.addresses[0][1]
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Nobody can reach it any more. What is in it stays, and `async with` opens it again."""
        self.world.updates.drive_away("terminated")
        await self.world.delivery.close()
        if self.runner:
            await self.runner.cleanup()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        try:
            method = self.checked_method(request)
        except Declined as declined:
            return self.decline(request.match_info["method"], declined)
        parameters = await read(request)
        self.calls.append(Called(method, parameters))
        fault = self.faults.next(method, parameters.values.get("chat_id"))
        early = await fault.before(request)
        answer = early or await fault.after(request, await self.answer(method, parameters))
        self.answered.give()
        return answer

    def checked_method(self, request: web.Request) -> str:
        if request.match_info["token"] != self.token:
            raise UNAUTHORIZED
        asked = request.match_info["method"].lower()
        if asked in self.forgotten:
            raise Declined(404, "Not Found")
        if asked not in NAMES:
            raise NOT_FOUND
        return NAMES[asked]

    async def answer(self, method: str, parameters: Parameters) -> web.Response:
        try:
            result = await self.result(method, parameters)
        except Declined as declined:
            return self.decline(method, declined)
        text = json.dumps({"ok": True, "result": result})
        return web.Response(text=text, content_type="application/json")

    async def result(self, method: str, parameters: Parameters) -> Any:
        if self.spec:
            for problem in self.spec.problems(method, parameters.named(), form=parameters.form):
                raise Declined(400, f"Bad Request: {problem}", violation=True)
        result = METHODS[method](self.world, parameters)
        return await result if inspect.isawaitable(result) else result

    def decline(self, method: str, declined: Declined) -> web.Response:
        if declined.violation:
            self.violations.append(f"{method}: {declined.description}")
        return web.json_response(declined.json(), status=declined.code)

    async def obey(self, method: str, values: dict[str, Any]) -> web.Response:
        """What a bot asks for in its answer to an update. It does not learn what became of it."""
        return await self.answer(method, Parameters(values))

    async def download(self, request: web.Request) -> web.StreamResponse:
        file = self.world.files.by_path.get(request.match_info["path"])
        if request.match_info["token"] != self.token or file is None:
            return web.json_response(NOT_FOUND.json(), status=404)
        fault = self.faults.next("download", None)
        if early := await fault.before(request):
            return early
        return await fault.after(request, web.Response(body=file.read()))

    # Those who are in it

    def person(
        self,
        first_name: str = "Ana",
        number: int | None = None,
        *,
        last_name: str = "",
        language: str = "es",
        started: bool = True,
    ) -> Person:
        """Somebody new; unless they have `started` the bot, it may not write to them."""
        number = number or 4_711 + len(self.world.chats)
        user = User(number, first_name, last_name, language_code=language)
        chat = Chat(number, "private", user.names(), "member" if started else "stranger")
        self.world.chats[number] = chat
        self.people[number] = Person(self.world, user, chat)
        return self.people[number]

    def somebody(self, number: int) -> Person:
        """Whoever has this number, new or not."""
        return self.people.get(number) or self.person(f"Person {number}", number)

    def group(self, title: str, number: int, *members: Person) -> Group:
        """A group with the bot in it. One whose number begins with -100 is a supergroup."""
        kind = "supergroup" if str(number).startswith("-100") else "group"
        users = {member.id: member.user for member in members}
        self.world.chats[number] = Chat(number, kind, {"title": title}, members=users)
        return Group(self.world, self.world.chats[number])

    def channel(self, name: str, title: str = "Jun", *, bot: str = "administrator") -> Channel:
        """A public channel, named @jun_works."""
        number = -1_001_000_000_000 - len(self.world.chats)
        about = {"title": title, "username": name.removeprefix("@")}
        self.world.chats[number] = Chat(number, "channel", about, bot=bot)
        return Channel(self.world, self.world.chats[number])

    # What there is to see

    @property
    def violations(self) -> list[str]:
        """What no correct bot would have asked for."""
        return self.world.violations

    def fail(
        self, fault: Fault, method: str | None = None, chat: int | None = None, times: int = 1
    ) -> None:
        """Let the next calls of this method, or to this chat, go wrong."""
        self.faults.plan(fault, method, chat, times)

    def forget(self, method: str) -> None:
        """Be an older server, which does not know this method yet."""
        self.forgotten.add(method.lower())

    def called(self, method: str) -> list[Parameters]:
        """The calls of a method that came in."""
        return [call.parameters for call in self.calls if call.method == method]
