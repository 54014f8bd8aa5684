"""What every transport promises: the same for all platforms."""

import asyncio
import json
from collections.abc import Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.messages import (
    Act,
    Address,
    Attachment,
    Choice,
    Document,
    Incoming,
    Kind,
    Outgoing,
    Photo,
    Place,
)
from core.transport import NotSent, Raw, Refused, Throttled, TooLarge, TransportError, Unknown
from storage.files import Files
from storage.writer import Unavailable
from tests.bots.platforms import PLATFORMS
from tests.pictures import jpeg
from tests.synapse import synapse
from tests.waiting import until

__all__ = ["synapse"]

KEYS = count()
QUICKLY = timedelta(seconds=20)  # and a thousand times quicker where there is peace and quiet
PICTURE = jpeg(64, 48)
CALENDAR = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
DOCUMENT = Document("", "Su cita ñ.ics", "text/calendar", len(CALENDAR))
NOW = datetime(2026, 11, 20, tzinfo=UTC)
CALLE_REAL = Place(37.2197, -3.5956, "Calle Real 1")
SAID = {
    "words": {"text": "Hello!"},
    "a heading": {"heading": "Good morning", "text": "The town hall is open.\nCome in."},
    "only a heading": {"heading": "The market is closed"},
    "a photo": {"photo": Photo("")},
    "a photo with words": {"heading": "Repaired", "text": "It shines.", "photo": Photo("")},
    "a document": {"document": DOCUMENT},
    "a document with words": {"heading": "Your day", "text": "Keep it.", "document": DOCUMENT},
    "a place": {"place": CALLE_REAL},
    "a place with words": {"text": "Here:", "place": CALLE_REAL},
    "choices": {"text": "Is it fixed?", "choices": (Choice("yes", "Yes, thank you"),)},
    "many words": {"heading": "News", "text": "Ay, qué noche más oscura 🌚 שלום. " * 100},
    "signs that mean something elsewhere": {"text": "<b>*5 < 6* & _7_ [x](y)</b> @room"},
    "a question about a place": {"text": "Where is it?", "ask_place": True, "language": "en"},
}


@pytest.fixture(params=PLATFORMS)
async def platform(request, tmp_path):
    async with AsyncExitStack() as stack:
        files = Files(tmp_path / "files")
        platform = PLATFORMS[request.param](files, stack, request.getfixturevalue)
        await platform.begin()
        yield platform


@pytest.fixture
async def door(platform):
    return await platform.opened()


@pytest.fixture
def message(door, platform):
    """Something for the person, or for another chat; any photo or document is a real one."""
    photo = Photo(platform.files.keep(PICTURE))
    document = replace(DOCUMENT, ref=platform.files.keep_until(CALENDAR, NOW))

    def made(text="", chat=platform.chat, **parts):
        parts |= {"photo": photo} if "photo" in parts else {}
        parts |= {"document": document} if "document" in parts else {}
        return Outgoing(Address(door.platform, chat), text.strip(), token="tok3n", **parts)

    return made


@pytest.fixture
def send(door, message):
    """Sends something, and gives what the door says of it."""

    async def sent(text="", under=None, **parts):
        return await door.send(message(text, **parts), under or key())

    return sent


@pytest.fixture
def outcome(send):
    """Sends something, and gives what came of it; an error that is none of the five is raised."""

    async def tried(text="", **parts):
        try:
            return await send(text, **parts)
        except TransportError as error:
            return error

    return tried


def key():
    return f"juntos-contract-{next(KEYS)}"


def words_in(text="", heading="", choices=(), place=None, **_):
    """The words that must be read, whatever a platform makes of the rest."""
    return [heading, text.strip(), *(one.label for one in choices), str(place) if place else ""]


# What is sent


async def test_all_that_can_be_said_is_read_and_has_an_id(platform, send):
    ids = {what: await send(**parts) for what, parts in SAID.items()}
    assert all(ids.values())
    assert len(set(ids.values())) == len(SAID)
    seen = await platform.sees()
    for what, parts in SAID.items():
        assert [one for one in words_in(**parts) if one not in seen[ids[what]]] == [], what


async def test_an_edit_is_read_in_place_of_what_stood_there(platform, send):
    number = await send("The market is on Saturday.", heading="News")
    await send("The market is on Sunday.", heading="News", act=Act.EDIT, target=number)
    (seen,) = (await platform.sees()).values()
    assert "Sunday" in seen
    assert "Saturday" not in seen


async def test_the_words_of_a_photo_can_be_edited(platform, send):
    number = await send("In work.", photo=Photo(""))
    await send("Done.", photo=Photo(""), act=Act.EDIT, target=number)
    (seen,) = (await platform.sees()).values()
    assert "Done." in seen


async def test_a_document_arrives_as_it_is_and_under_its_name(platform, send):
    number = await send("Keep it.", document=DOCUMENT)
    assert await platform.keeps(number) == (DOCUMENT.name, CALENDAR)


async def test_the_words_of_a_document_can_be_edited_and_it_stays(platform, send):
    number = await send("On Monday.", document=DOCUMENT)
    await send("On Tuesday.", document=DOCUMENT, act=Act.EDIT, target=number)
    (seen,) = (await platform.sees()).values()
    assert "On Tuesday." in seen
    assert await platform.keeps(number) == (DOCUMENT.name, CALENDAR)


async def test_a_document_that_is_not_there_any_more_cannot_be_sent(door, platform, message):
    gone = replace(message(document=DOCUMENT), document=replace(DOCUMENT, ref="0" * 64))
    if door.platform in ("telegram", "matrix"):  # elsewhere it is looked for when it is wanted
        with pytest.raises(Refused):
            await door.send(gone, key())


async def test_an_edit_that_changes_nothing_is_no_failure(platform, send):
    number = await send("The market is on Saturday.")
    for _ in range(2):
        await send("The market is on Saturday.", act=Act.EDIT, target=number)
    assert len(await platform.sees()) == 1


async def test_what_is_deleted_is_gone_and_can_be_deleted_again(platform, send):
    number, other = await send("Oops!"), await send("Hello!")
    for _ in range(2):
        await send(act=Act.DELETE, target=number)
    assert set(await platform.sees()) == {other}


async def test_what_was_never_there_is_gone_already(platform, send):
    other = await send("Hello!")
    await send(act=Act.DELETE, target=platform.nothing)
    assert set(await platform.sees()) == {other}


async def test_what_was_never_there_cannot_be_changed(platform, outcome):
    found = await outcome("Hello?", act=Act.EDIT, target=platform.nothing)
    assert not isinstance(found, NotSent | Unknown | Throttled)
    assert all("Hello?" not in seen for seen in (await platform.sees()).values())


async def test_a_mark_can_be_set_and_taken_away_and_both_twice(platform, send):
    theirs, ours = await platform.says("It is dark here."), await send("Thank you!")
    for target in (theirs, ours):
        first = await send("👍", act=Act.REACT, target=target)
        await send("👍", act=Act.REACT, target=target)
        for _ in range(2):
            await send(act=Act.UNREACT, target=first)
    assert set(await platform.sees()) == {ours}


async def test_where_nobody_is_nothing_can_be_sent(platform, outcome):
    for parts in SAID.values():
        assert isinstance(await outcome(chat=platform.nobody, **parts), platform.gone)


async def test_whoever_has_left_cannot_be_written_to(platform, send, outcome):
    number = await send("Hello!")
    await platform.leaves()
    assert isinstance(await outcome("Are you there?"), platform.gone)
    about = {"act": Act.EDIT, "target": number}
    assert isinstance(await outcome("Are you there?", **about), platform.gone)


async def test_when_the_platform_is_down_nobody_is_given_up(platform, send, outcome):
    number = await send("Hello!")
    await platform.falls()
    down = NotSent | Unknown
    for parts in SAID.values():
        assert isinstance(await outcome(**parts), down)
    for act in (Act.EDIT, Act.DELETE, Act.REACT, Act.UNREACT):
        assert isinstance(await outcome("👍", act=act, target=number), down)


async def test_a_platform_that_knows_our_keys_shows_each_once(platform, door, send):
    under = key()
    first, second = await send("Hello!", under), await send("Hello!", under)
    assert (first == second) is door.idempotent
    assert len(await platform.sees()) == (1 if door.idempotent else 2)


async def test_the_limits_let_something_through(platform, door):
    limits = door.limits
    for rate, burst in (limits.overall, limits.chat, limits.group):
        assert rate > 0
        assert burst >= 1
    assert not door.is_group(platform.chat)


# What comes in


@dataclass
class Inbox:
    """Keeps what is handed over, as the intake does; unless something is the matter with it."""

    raws: list[Raw] = field(default_factory=list)
    cursor: str | None = None
    trouble: Exception | None = None
    offered: int = 0

    async def receive(self, raws: Sequence[Raw], cursor: str | None = None) -> None:
        self.offered += len(raws)
        if self.trouble and raws:
            raise self.trouble
        known = {raw.id for raw in self.raws}
        self.raws += [raw for raw in raws if raw.id not in known]
        self.cursor = self.cursor if cursor is None else cursor


class Ear:
    """Listens at a door, and understands what it hears."""

    def __init__(self, door, inbox):
        self.door, self.inbox = door, inbox

    @property
    def heard(self):
        said = [self.door.decode(raw.payload) for raw in self.inbox.raws]
        return [one for one in said if one and one.kind is Kind.MESSAGE]

    @property
    def texts(self):
        return [one.text for one in self.heard]

    async def hears(self, number):
        await until(lambda: len(self.heard) >= number)


@asynccontextmanager
async def listening(door, inbox):
    """The door is open, until the block ends or something is the matter."""
    task = asyncio.create_task(door.listen(inbox.receive, inbox.cursor))
    try:
        yield Ear(door, inbox)
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError, Unavailable):
            await task


@pytest.fixture
async def inbox(platform, door):
    """An inbox that has been in use: Matrix tells nothing of what was before that."""
    inbox = Inbox()
    async with listening(door, inbox):
        if door.platform == "matrix":
            await until(lambda: inbox.cursor)
    return inbox


async def test_what_somebody_says_is_heard_as_they_said_it(platform, door, inbox):
    async with listening(door, inbox) as ear:
        number = await platform.says("Es dunkel 🌚")
        await ear.hears(1)
    (said,) = ear.heard
    assert (said.text, said.id) == ("Es dunkel 🌚", number)
    assert said.sender == Address(door.platform, platform.chat)
    assert said.author
    assert all(raw.id and raw.conversation for raw in inbox.raws)


async def test_after_a_restart_nothing_is_lost(platform, door, inbox):
    async with listening(door, inbox) as ear:
        await platform.says("one")
        await ear.hears(1)
    await platform.says("two")
    await platform.says("three")
    async with listening(await platform.opened(), inbox) as ear:
        await platform.says("four")
        await ear.hears(4)
    assert sorted(ear.texts) == sorted(["one", "two", "three", "four"])
    assert ear.texts.index("two") < ear.texts.index("three")


async def test_what_could_not_be_kept_is_told_again(platform, door, inbox):
    inbox.trouble = Unavailable("the disk is full")
    async with listening(door, inbox):
        await platform.says("one")
        await until(lambda: inbox.offered)
    assert inbox.raws == []
    inbox.trouble = None
    async with listening(await platform.opened(), inbox) as ear:
        await ear.hears(1)
    assert ear.texts == ["one"]


async def test_a_photo_is_fetched_but_not_one_byte_more_than_is_wanted(platform, door, inbox):
    async with listening(door, inbox) as ear:
        await platform.shows(PICTURE)
        await ear.hears(1)
    (photo,) = ear.heard[0].attachments
    assert photo.kind == "photo"
    assert await door.fetch(photo, len(PICTURE)) == PICTURE
    for told in (photo.size, None, 1):
        with pytest.raises(TooLarge):
            await door.fetch(replace(photo, size=told), len(PICTURE) - 1)


async def test_a_document_is_fetched_as_it_is_with_its_name_and_kind(platform, door, inbox):
    async with listening(door, inbox) as ear:
        await platform.brings(CALENDAR, DOCUMENT.name, DOCUMENT.kind)
        await ear.hears(1)
    (file,) = ear.heard[0].files
    assert (file.name, file.mime) == (DOCUMENT.name, DOCUMENT.kind)
    assert await door.fetch(file, len(CALENDAR)) == CALENDAR
    with pytest.raises(TooLarge):
        await door.fetch(replace(file, size=None), len(CALENDAR) - 1)


async def test_a_photo_that_nobody_has_is_an_error_of_ours(platform, door):
    for handle in ("", "nothing", "../../etc/passwd", "mxc://jun.example/nothing"):
        with pytest.raises(TransportError):
            await door.fetch(Attachment("photo", handle), 1000)


async def test_when_the_platform_is_down_a_photo_comes_whole_or_not_at_all(platform, door, inbox):
    async with listening(door, inbox) as ear:
        await platform.shows(PICTURE)
        await ear.hears(1)
    (photo,) = ear.heard[0].attachments
    await platform.falls()
    with suppress(TransportError):
        assert await door.fetch(photo, len(PICTURE)) == PICTURE


async def test_a_notice_never_fails(platform, door, inbox):
    async with listening(door, inbox) as ear:
        await platform.shows(PICTURE)
        await ear.hears(1)
    said = ear.heard[0]
    strange = Incoming(Address(door.platform, platform.nobody), "?", "?", text="?")
    with_photos = replace(said, photos=(Photo(platform.files.keep(PICTURE)),))
    notices = [said, with_photos, strange, replace(strange, attachments=said.attachments)]
    for one in notices:
        await door.notice(one)
    await platform.falls()
    for one in notices:
        await door.notice(one)


def understood(door, payload):
    """What a door makes of something; an error is nothing."""
    try:
        return door.decode(payload)
    except Exception:  # noqa: BLE001 - that is allowed
        return None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
).map(lambda value: json.dumps(value).encode())


async def test_nonsense_is_nothing_or_an_error_and_never_takes_long(platform, door, inbox):
    async with listening(door, inbox) as ear:
        await platform.says("It is dark here.")
        await ear.hears(1)
    real = inbox.raws[-1].payload
    damaged = st.builds(
        lambda at, piece: real[:at] + piece + real[at + len(piece) :],
        st.integers(0, len(real)),
        st.binary(min_size=1, max_size=20),
    )

    @settings(max_examples=100, deadline=QUICKLY)
    @example(b"")
    @example(b"null")
    @example(b"[" * 100_000)
    @example(b'{"a":' * 100_000)
    @example(b"9" * 100_000)
    @given(st.binary() | JSON | st.integers(0, len(real) - 1).map(lambda end: real[:end]))
    def is_nothing(payload):
        assert understood(door, payload) is None

    @settings(max_examples=100, deadline=QUICKLY)
    @given(damaged)
    def is_no_danger(payload):
        assert isinstance(understood(door, payload), Incoming | None)

    is_nothing()
    is_no_danger()
