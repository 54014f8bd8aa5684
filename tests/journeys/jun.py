"""The example town, with the staff room and the channels of its works on real platforms."""

import shutil
from collections.abc import Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from aiohttp import ClientSession

from bots.browser.settings import BrowserSettings
from bots.matrix.settings import MatrixSettings
from bots.telegram.settings import TelegramSettings
from core.texts import Texts
from core.transport import Limits
from juntos.doors import Keys
from juntos.keys import read_the_town
from juntos.run import opened
from juntos.settings import Settings
from tests.waiting import until

JUN = Path(__file__).parents[2] / "towns" / "jun"
SECRET = "a secret that only these journeys know of"
PLACE = (37.2197, -3.5956)  # where a lamp is dark
CHANNEL = "@jun_works"
IN_A_HURRY = Limits()
PATIENCE = 30.0  # seconds


@dataclass(frozen=True)
class Staff:
    """The room of the works and their public room, and who sits where."""

    room: str
    channel: str
    bot: object  # a Person: the account of the town itself
    elena: object  # Eyes: a clerk

    async def bot_is_there(self):
        for room in (self.room, self.channel):
            await self.elena.meets(room, self.bot.id)


@dataclass
class Jun:
    """All that is needed to open the town, in this process or in another.

    `changes` is what stands otherwise in the town file, by what stands there.
    """

    folder: Path
    fake: object = None
    staff: Staff | None = None
    database_url: str | None = None
    mode: str = "polling"
    public_url: str | None = None
    homeserver: str | None = None  # where it is to be looked for, if not where it is
    changes: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def file(self):
        """The town file, with the addresses of the works as they are on the platforms."""
        shutil.copytree(JUN, self.folder / "town")
        file = self.folder / "town" / "town.toml"
        text = file.read_text("utf-8")
        for old, new in self.changes.items():
            assert old in text, f"the town file does not say {old}"
            text = text.replace(old, new)
        channels = [f"telegram:{CHANNEL}"] if self.fake else []
        if self.staff:
            text = text.replace('"browser:works-staff"', f'"matrix:{self.staff.room}"')
            channels.append(f"matrix:{self.staff.channel}")
        named = ", ".join(f'"{channel}"' for channel in [*channels, "browser:works"])
        file.write_text(text.replace('["browser:works"]', f"[{named}]"), "utf-8")
        return file

    @property
    def environment(self):
        """The settings as the environment of `juntos run`."""
        every = {
            "JUNTOS_TOWN": self.file,
            "JUNTOS_DATA": self.folder / "data",
            "JUNTOS_DATABASE_URL": self.database_url,
            "JUNTOS_SECRET_KEY": SECRET,
            "JUNTOS_LISTEN": "127.0.0.1:0",
            "JUNTOS_PUBLIC_URL": self.public_url,
            **(self.telegram if self.fake else {}),
            **(self.matrix if self.staff else {}),
        }
        return {name: str(value) for name, value in every.items() if value is not None}

    @property
    def telegram(self):
        webhook = {"JUNTOS_TELEGRAM_WEBHOOK_SECRET": "s3cret"} if self.mode == "webhook" else {}
        return {
            "JUNTOS_TELEGRAM_TOKEN": self.fake.token,
            "JUNTOS_TELEGRAM_API_URL": self.fake.url,
            "JUNTOS_TELEGRAM_MODE": self.mode,
            **webhook,
        }

    @property
    def matrix(self):
        return {
            "JUNTOS_MATRIX_HOMESERVER": self.homeserver or self.staff.bot.server.url,
            "JUNTOS_MATRIX_USER_ID": self.staff.bot.id,
            "JUNTOS_MATRIX_PASSWORD": self.staff.bot.account.password,
        }

    def made(self, kind, prefix):
        """Settings of one kind, of what the environment would say."""
        said = {
            name.removeprefix(prefix).lower(): value
            for name, value in self.environment.items()
            if name.startswith(prefix)
        }
        known = {name: value for name, value in said.items() if name in kind.model_fields}
        return kind(_env_file=None, **known)

    @property
    def keys(self):
        return Keys(
            self.made(BrowserSettings, "JUNTOS_"),
            self.made(TelegramSettings, "JUNTOS_TELEGRAM_") if self.fake else None,
            self.made(MatrixSettings, "JUNTOS_MATRIX_") if self.staff else None,
            telegram_limits=IN_A_HURRY,
        )

    @asynccontextmanager
    async def open(self, *, settled=True):
        """The house as `juntos run` puts it together, in this process."""
        settings = self.made(Settings, "JUNTOS_")
        town = read_the_town(settings.town)
        async with opened(settings, town, self.keys) as (house, address), Pages(address) as pages:
            if self.staff and settled:
                await self.staff.bot_is_there()
            yield Opened(house, pages, Texts(town.languages))


@dataclass(frozen=True)
class Opened:
    """A house at work, and how to look at it from outside."""

    house: object
    pages: "Pages"
    texts: Texts

    def say(self, key, language="es", **values):
        return self.texts.say(language, key, **values)

    def label(self, question, choice, language="es"):
        return self.texts.label(language, question, choice)

    async def is_told(self, condition):
        """Wait until /readyz says so of the platforms; what it says."""
        told = {}

        async def holds():
            told.update((await self.pages.json("/readyz"))["platforms"])
            return condition(told)

        await until(holds, PATIENCE)
        return told


class Pages:
    """The web, as anybody sees it."""

    def __init__(self, address):
        self.address = address

    async def __aenter__(self):
        self.session = ClientSession(self.address)
        return self

    async def __aexit__(self, *_):
        await self.session.close()

    async def get(self, path, status=200):
        async with self.session.get(path) as answer:
            assert answer.status == status, (path, answer.status, await answer.text())
            return await answer.text()

    async def json(self, path, status=200):
        async with self.session.get(path) as answer:
            assert answer.status == status, (path, answer.status, await answer.text())
            return await answer.json(content_type=None)


async def settle_in(bot, elena):
    """Make the rooms as the guide says: the clerk makes them, and makes the bot a moderator."""
    room = await elena.person.room(bot.id, name="Obras")
    channel = await elena.person.room(bot.id, preset="public_chat", name="Obras, para todos")
    for made, to_write in ((room, 0), (channel, 50)):
        power = await elena.person.state(made, "m.room.power_levels")
        power["users"] = {**power.get("users", {}), bot.id: 50}
        power["events_default"] = to_write
        await elena.person.set(made, "m.room.power_levels", power)
    return Staff(room, channel, bot, elena)
