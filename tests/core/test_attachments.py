"""Photos on their way from a door into our files, and what the door shows of that."""

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from core.attachments import (
    AT_ONCE,
    DOCUMENTS_WAIT,
    LARGEST,
    LARGEST_DOCUMENT,
    ROOM_FOR_DOCUMENTS,
    TRIES,
    Attachments,
)
from core.messages import Address, Attachment, Incoming, Kind
from core.transport import NotSent, Refused, TooLarge
from storage.files import Files
from tests.paper import Paper
from tests.people import PaperDarkroom

ANA = Address("paper", "ana")


@dataclass
class Door(Paper):
    """A door that fails to fetch as often as it is told to, and may be slow."""

    troubles: list[Exception] = field(default_factory=list)
    fetched: list[int] = field(default_factory=list)
    shut: asyncio.Event = field(default_factory=asyncio.Event)
    busy: set[str] = field(default_factory=set)

    async def fetch(self, attachment, limit, /):
        self.fetched.append(limit)
        self.busy.add(attachment.handle)
        await asyncio.sleep(0)
        if self.troubles:
            raise self.troubles.pop(0)
        return await super().fetch(attachment, limit)


class SlowDoor(Door):
    async def notice(self, said, /):
        await self.shut.wait()
        await super().notice(said)


@pytest.fixture
def door():
    return Door(attachments={"1": b"a lamp", "2": b"a hole", "bad": b"broken"})


@pytest.fixture
def files(tmp_path):
    return Files(tmp_path)


@pytest.fixture
async def attachments(files):
    waits = []

    async def sleep(seconds):
        waits.append(seconds)

    attachments = Attachments(files, PaperDarkroom(), sleep)
    yield attachments
    await attachments.close()


def brings(*handles, **parts):
    photos = tuple(Attachment("photo", handle) for handle in handles)
    return Incoming(ANA, "ana", "u1", attachments=photos, **parts)


async def shown(attachments):
    """Wait for what the door shows by the way."""
    await asyncio.gather(*attachments.background.tasks)


async def test_words_alone_pass_as_they_are(attachments, door):
    said = brings(text="Hello!")
    assert await attachments.fetched(door, said) is said
    assert door.fetched == []


async def test_photos_are_laid_into_our_files_in_their_order(attachments, door, files):
    seen = await attachments.fetched(door, brings("1", "2"))
    assert [files.read(photo.ref) for photo in seen.photos] == [b"a lamp", b"a hole"]
    assert seen.broken is None
    assert door.fetched == [LARGEST] * 2


async def test_what_is_no_photo_is_not_fetched(attachments, door):
    said = Incoming(ANA, "ana", "u1", attachments=(Attachment("voice", "1"),))
    assert await attachments.fetched(door, said) is said
    assert door.fetched == []


CV = Attachment("file", "cv", 4, "../My CV.pdf", "Application/PDF; x=1")
BRINGS_CV = Incoming(ANA, "ana", "u1", attachments=(CV,))


async def by_somebody(_):
    return True


async def test_a_file_that_nobody_waits_for_is_not_fetched(attachments, door):
    assert await attachments.fetched(door, BRINGS_CV) is BRINGS_CV
    assert door.fetched == []


async def test_a_document_that_is_wanted_lies_as_it_came_and_for_a_while(attachments, door, files):
    door.attachments["cv"] = b"%PDF <script>"
    seen = await attachments.fetched(door, BRINGS_CV, by_somebody)
    (document,) = seen.documents
    assert (document.name, document.kind, document.size) == ("My CV.pdf", "application/pdf", 13)
    assert files.read(document.ref) == b"%PDF <script>"
    assert door.fetched == [LARGEST_DOCUMENT]
    files.sweep(attachments.now() + DOCUMENTS_WAIT - timedelta(hours=1))
    assert files.exists(document.ref)
    files.sweep(attachments.now() + DOCUMENTS_WAIT + timedelta(hours=1))
    assert not files.exists(document.ref)


@pytest.mark.parametrize(
    ("trouble", "reason"), [(TooLarge(), "too-large"), (Refused("gone"), "lost")], ids=str
)
async def test_a_document_that_does_not_come_is_told_of(attachments, door, trouble, reason):
    door.troubles = [trouble]
    seen = await attachments.fetched(door, BRINGS_CV, by_somebody)
    assert (seen.documents, seen.document_problem) == ((), reason)


async def test_when_there_is_no_room_no_document_is_fetched(attachments, door, files):
    files.passing_bytes = lambda: ROOM_FOR_DOCUMENTS + 1
    seen = await attachments.fetched(door, BRINGS_CV, by_somebody)
    assert (seen.document_problem, door.fetched) == ("later", [])


@pytest.mark.parametrize(
    ("trouble", "reason"),
    [([TooLarge()], "too-large"), ([Refused("gone")], "lost"), ([NotSent()] * TRIES, "lost")],
    ids=["too large", "gone", "no line"],
)
async def test_a_photo_that_does_not_come_is_told_of(attachments, door, trouble, reason):
    door.troubles = list(trouble)
    seen = await attachments.fetched(door, brings("1"))
    assert (seen.photos, seen.broken) == ((), reason)
    assert len(door.fetched) == len(trouble)


async def test_a_photo_that_is_none_is_told_of(attachments, door):
    seen = await attachments.fetched(door, brings("bad"))
    assert (seen.photos, seen.broken) == ((), "broken")


async def test_a_bad_photo_is_told_of_and_the_good_ones_are_kept(attachments, door):
    seen = await attachments.fetched(door, brings("1", "bad", "2"))
    assert len(seen.photos) == 2
    assert seen.broken == "broken"


async def test_a_platform_that_has_trouble_is_asked_again(attachments, door, files):
    door.troubles = [NotSent("no line")] * (TRIES - 1)
    seen = await attachments.fetched(door, brings("1"))
    assert files.read(seen.photos[0].ref) == b"a lamp"


async def test_a_flood_of_photos_comes_a_few_at_a_time(attachments, door):
    floods = [attachments.fetched(door, brings(str(number))) for number in range(3 * AT_ONCE)]
    tasks = [asyncio.ensure_future(flood) for flood in floods]
    await asyncio.sleep(0)
    assert len(door.busy) == AT_ONCE
    await asyncio.gather(*tasks)
    assert len(door.busy) == 3 * AT_ONCE


# What the door shows of it


async def test_the_door_has_notice_of_a_message_and_of_its_photos(attachments, door):
    seen = await attachments.fetched(door, brings("1"))
    await shown(attachments)
    assert door.noticed == [brings("1"), seen]


@pytest.mark.parametrize("kind", sorted(set(Kind) - {Kind.MESSAGE}), ids=str)
async def test_of_nothing_else_the_door_has_notice(attachments, door, kind):
    await attachments.fetched(door, brings("1", kind=kind))
    await shown(attachments)
    assert door.noticed == []


async def test_a_door_that_is_slow_to_show_it_holds_up_nobody(attachments):
    door = SlowDoor(attachments={"1": b"a lamp"})
    seen = await attachments.fetched(door, brings("1"))
    assert seen.photos
    assert door.noticed == []
    door.shut.set()
    await shown(attachments)
    assert len(door.noticed) == 2


async def test_at_the_end_nobody_waits_for_what_was_to_be_shown(attachments):
    await attachments.fetched(SlowDoor(), brings(text="Hello!"))
    await attachments.close()
    assert attachments.background.tasks == set()
