"""More rooms of a town on a real homeserver, beside the one of the works."""

from dataclasses import dataclass
from functools import partial

from tests.journeys.eyes import Eyes


@dataclass
class Office:
    """The staff room of a department on Matrix, and somebody who sits in it."""

    key: str
    room: str
    clerk: Eyes

    @property
    def change(self):
        """What the town file says of the room, and what it is to say."""
        return {f'"browser:{self.key}-staff"': f'"matrix:{self.room}"'}

    def reads(self, words, **facts):
        return self.clerk.reads(self.room, words, **facts)

    async def says(self, text):
        return await self.clerk.says(self.room, text)

    async def answers(self, *pairs):
        """A talk in the room, as pairs of the question that is read and what is said to it."""
        for question, said in pairs:
            await self.reads(question)
            await self.says(said)

    async def drops(self, content, name, kind):
        """Drop a file into the room."""
        address = await self.clerk.person.upload(content, kind)
        file = {"msgtype": "m.file", "body": name, "url": address, "info": {"mimetype": kind}}
        return await self.clerk.person.post(self.room, "m.room.message", file)

    async def joined(self, other):
        """The same room, with another who has come in."""
        await self.clerk.person.change(self.room, "invite", other.id)
        await other.person.change(self.room, "join")
        return Office(self.key, self.room, other)


async def furnish(key, clerk, bot):
    """A clerk makes the room of a department, and invites the town."""
    return Office(key, await clerk.person.room(bot.id, name=key), clerk)


@dataclass
class Chat:
    """A chat of a resident with the town on Matrix."""

    person: Eyes
    room: str

    def __post_init__(self):
        self.reads = partial(self.person.reads, self.room)
        self.says = partial(self.person.says, self.room)

    async def answers(self, *pairs):
        """A talk, as pairs of the question that is read and what is said to it."""
        for question, said in pairs:
            await self.reads(question)
            await self.says(said)

    async def file(self, words, kind="m.file"):
        """The bytes of the file that came with these words, or without any."""

        def found():
            events = self.person.all(self.room, "m.room.message")
            every = [one["content"] for one in events]
            return [
                one for one in every if one.get("msgtype") == kind and words in one.get("body", "")
            ]

        await self.person.until(found, f"the {kind} with {words!r}")
        return await self.person.person.download(found()[-1]["url"])


async def chat_with(bot, person):
    """Somebody writes to the town for the first time."""
    room = await person.person.chat(bot.id)
    await person.meets(room, bot.id)
    return Chat(person, room)
