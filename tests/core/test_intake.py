"""What comes in is kept, and worked on in its order: once, whoever works on it."""

import asyncio
from contextlib import AsyncExitStack, suppress

import msgspec
import pytest
from sqlmodel import select

from core.dispatcher import Dispatcher
from core.intake import MOST_WAITING, Intake
from core.messages import Address, Attachment, Incoming, Kind
from core.transport import Busy, Raw
from storage.database import Database
from storage.inbox import Arrival, ArrivalState
from storage.outbox import Delivery, DeliveryState
from storage.writer import Unavailable
from tests.faltering import Faltering
from tests.paper import Clock, Paper
from tests.paper_town import paper_town
from tests.people import PaperDarkroom
from tests.waiting import until
from tests.writers import busy, commits

PEOPLE, MESSAGES = 6, 12
WORKS = "works-staff"
LAMP = "The street lamp is dark"


@pytest.fixture
async def town_at(tmp_path):
    """Opens a process of the town over a database."""
    async with AsyncExitStack() as stack:

        async def at(url, name="one"):
            database = await stack.enter_async_context(Database(url))
            town = paper_town(database, tmp_path / name, Clock(), PaperDarkroom())
            town.intake = intake_of(town)
            stack.push_async_callback(town.closes)
            return town

        yield at


@pytest.fixture
async def town(database_url, town_at):
    return await town_at(database_url)


@pytest.fixture
async def processes(postgresql_url, town_at):
    """Two processes of one town."""
    return await town_at(postgresql_url), await town_at(postgresql_url, "two")


def intake_of(town, *, database=None, transport=None, dispatcher=None, sleep=asyncio.sleep):
    """The intake of a town, some of its parts replaced by others."""
    return Intake(
        database or town.database,
        transport or town.paper,
        dispatcher or town.intake.dispatcher,
        town.intake.attachments,
        sleep=sleep,
    )


def raw(number, chat="ana", text=None, author=None, **said):
    """Somebody follows a case that there is not: the answer names its number."""
    text = f"/follow J-{number:05}" if text is None else text
    said = {"id": f"u{number}", "text": text, "language": "en", **said}
    words = Incoming(Address("paper", chat), author or chat, **said)
    return Raw(f"{chat}-{number}", chat, msgspec.json.encode(words))


async def no_time(_seconds):
    await asyncio.sleep(0)


async def looked_up(town, question):
    return await town.database.read(lambda store: list(store.inbox.session.exec(question)))


async def answers(town, chat="ana"):
    """The numbers in the answers to somebody, in the order in which they will go out."""
    written = await looked_up(town, select(Delivery).order_by(Delivery.id))
    texts = [one.message for one in written if one.address == f"paper:{chat}"]
    return [int(text.partition("J-")[2][:5]) for text in texts if "J-" in text]


async def states(town):
    return {one.state for one in await looked_up(town, select(Arrival))}


# One process


async def test_what_is_handed_over_late_stands_in_its_order_all_the_same(town):
    """Two commits at once may come to their end in any order."""
    town.intake.take_up(reversed(await kept(town, map(raw, range(3)))))
    await town.intake.settled()
    assert await answers(town) == [0, 1, 2]


async def test_a_message_that_breaks_us_is_laid_aside_and_holds_up_nobody(town):
    await town.intake.receive([Raw("x", "ana", b"nonsense"), raw(1)])
    await town.intake.settled()
    assert await answers(town) == [1]
    assert await states(town) == {ArrivalState.DEAD, ArrivalState.DONE}


async def test_a_lone_message_is_kept_and_answered_by_one_commit(town):
    made = commits(town.database)
    await town.intake.receive([raw(1)])
    assert len(made) == 1
    assert await answers(town) == [1]
    assert await states(town) == {ArrivalState.DONE}


async def test_a_lone_message_that_comes_again_is_answered_once(town):
    for _ in range(2):
        await town.intake.receive([raw(1)])
        await town.intake.settled()
    assert await answers(town) == [1]


async def test_a_lone_message_that_breaks_us_is_kept_all_the_same(town):
    await town.intake.receive([Raw("x", "ana", b"nonsense")])
    await town.intake.settled()
    assert await states(town) == {ArrivalState.DEAD}


async def test_a_lone_message_whose_turn_breaks_is_laid_aside_and_its_writer_hears(town):
    breaking = Breaking(town.town, town.texts, (), now=town.clock)
    intake = intake_of(town, dispatcher=breaking)
    await intake.receive([raw(1)])
    await intake.settled()
    assert await states(town) == {ArrivalState.DEAD}
    [sorry] = await looked_up(town, select(Delivery))
    assert sorry.address == "paper:ana"


async def test_what_comes_while_a_lone_message_has_its_turn_stands_behind_it(town):
    async with busy(town.database):
        coming = [asyncio.create_task(town.intake.receive([raw(n)])) for n in (1, 2, 3)]
        await until(lambda: town.intake.waiting)
    await asyncio.gather(*coming)
    await town.intake.settled()
    assert await answers(town) == [1, 2, 3]
    assert not town.intake.waiting
    assert not town.intake.lines


async def test_nothing_of_a_lone_message_is_confirmed_while_the_database_is_away(town):
    intake = intake_of(town, database=Faltering(town.database, away=True))
    with pytest.raises(Unavailable):
        await intake.receive([raw(1)])
    assert await states(town) == set()
    assert not intake.waiting


class Deaf(Paper):
    """To it nothing says anything."""

    def decode(self, _payload):
        return None


async def test_what_says_nothing_to_us_is_done_as_it_is_kept_and_not_a_word_of_it_stays(town):
    intake, made = intake_of(town, transport=Deaf()), commits(town.database)
    await intake.receive([raw(1), raw(2)])
    assert len(made) == 1
    assert not intake.lines
    found = await looked_up(town, select(Arrival))
    assert [(one.state, one.payload) for one in found] == [(ArrivalState.DONE, None)] * 2
    await town.intake.receive([raw(1)])
    assert await answers(town) == []


async def test_of_what_comes_together_only_what_says_something_is_worked_on(town):
    class HardOfHearing(Paper):
        def decode(self, payload):
            said = super().decode(payload)
            return said if "J-00002" in said.text else None

    intake = intake_of(town, transport=HardOfHearing())
    await intake.receive([raw(1), raw(2), raw(3)])
    await intake.settled()
    assert await answers(town) == [2]
    assert await states(town) == {ArrivalState.DONE}


class Counting(Paper):
    """Notes what is fetched, and waits with that until it may."""

    def __init__(self, *, may=True):
        super().__init__(attachments={"lamp": b"a photo"})
        self.fetched, self.may = [], asyncio.Event()
        if may:
            self.may.set()

    async def fetch(self, attachment, limit):
        self.fetched.append(attachment.handle)
        await self.may.wait()
        return await super().fetch(attachment, limit)


def with_photo(number, **said):
    return raw(number, attachments=(Attachment("photo", "lamp"),), **said)


class Away(Faltering):
    """A database that is away, until somebody waits for it."""

    def __init__(self, database):
        super().__init__(database, away=True)

    async def sleep(self, _seconds):
        self.away = False


async def test_while_the_database_is_away_all_waits_and_a_photo_is_fetched_once(town):
    away, paper = Away(town.database), Counting()
    intake = intake_of(town, database=away, transport=paper, sleep=away.sleep)
    await keep_and_take_up(intake, town, [with_photo(1)])
    await intake.settled()
    assert await answers(town) == [1]
    assert paper.fetched == ["lamp"]


async def keep_and_take_up(intake, town, raws):
    intake.take_up(await kept(town, raws))


async def kept(town, raws):
    """Arrivals that were kept, and then not worked on."""
    rows = [(one.id, one.conversation, one.payload) for one in raws]
    return await town.database.run(lambda store: store.inbox.keep("paper", rows, town.clock()))


class Insistent(Paper):
    """Brings the same again as often as somebody listens."""

    async def listen(self, receive, _cursor):
        await receive([raw(7)])
        await asyncio.Event().wait()


async def test_a_door_is_listened_at_again_when_nothing_could_be_kept(town):
    """What was not kept was not confirmed, and so it comes again."""
    away = Away(town.database)
    intake = intake_of(town, database=away, transport=Insistent(), sleep=away.sleep)
    listening = asyncio.create_task(intake.listen())
    await until(lambda: answered(town, [7]))
    listening.cancel()
    with suppress(asyncio.CancelledError):
        await listening


async def test_while_too_much_waits_nothing_more_is_taken_in(town):
    town.intake.waiting = MOST_WAITING
    with pytest.raises(Busy, match="wait"):
        await town.intake.receive([raw(1)], "a cursor")
    assert await states(town) == set()
    assert await town.database.run(lambda store: store.cursors.at("paper")) is None
    town.intake.waiting = 0
    await town.intake.receive([raw(1)], "a cursor")
    await town.intake.settled()
    assert await answers(town) == [1]


async def test_a_door_brings_again_what_there_was_no_room_for(town, caplog):
    """It was not kept, so it was not confirmed."""

    async def there_is_room_soon(_seconds):
        intake.waiting = 0
        await asyncio.sleep(0)

    intake = intake_of(town, transport=Insistent(), sleep=there_is_room_soon)
    intake.waiting = MOST_WAITING
    listening = asyncio.create_task(intake.listen())
    await until(lambda: answered(town, [7]))
    listening.cancel()
    with suppress(asyncio.CancelledError):
        await listening
    assert "nothing can be kept now: 5000 messages wait" in caplog.text


async def answered(town, numbers):
    return await answers(town) == numbers


# What people speak of before we know it


@pytest.fixture
async def card(town):
    """The card of a lamp, which Elena can see, though nobody has noted yet that it was sent."""
    await town.joins(WORKS, "elena", "Elena")
    for said in (LAMP, "Calle Mayor 4", "skip", "send"):
        await town.takes_in("ana", said)
    (card,) = await looked_up(
        town, select(Delivery).where(Delivery.address == f"paper:{WORKS}", Delivery.act == "send")
    )
    await settle(town, card, DeliveryState.SENDING)
    return card


async def settle(town, delivery, state, sent_as=None):
    def work(store):
        row = store.outbox.get(delivery.id)
        row.state, row.sent_as = state, sent_as

    await town.database.run(work)


async def clerks(town):
    return await town.database.read(lambda store: store.cases.get(1).clerk)


def eyes(number=1):
    return raw(number, WORKS, "👀", "elena", kind=Kind.REACTION, target="m9")


class Noting(Faltering):
    """A database in which it is noted that a card was sent, after a look or two."""

    def __init__(self, town, card):
        super().__init__(town.database)
        self.town, self.card = town, card

    async def run(self, work):
        result = await super().run(work)
        if self.asked == 3:
            await settle(self.town, self.card, DeliveryState.SENT, "m9")
        return result


async def test_who_is_quicker_than_our_note_that_it_was_sent_is_understood(town, card):
    intake = intake_of(town, database=Noting(town, card))
    await intake.receive([eyes()])
    await intake.settled()
    assert await clerks(town) == "elena"


async def test_what_speaks_of_a_riddle_does_not_wait_for_ever(town, card):
    intake = intake_of(town, sleep=no_time)
    await intake.receive([eyes(), raw(2)])
    await intake.settled()
    assert await states(town) == {ArrivalState.DONE}
    assert await clerks(town) == ""


# Several processes


async def test_of_two_processes_each_arrival_is_worked_on_once_and_in_its_order(processes):
    """As a webhook brings them: the next of a person when the one before it is kept."""

    async def talk(person, chat):
        for number in range(MESSAGES):
            await processes[(number + person) % 2].intake.receive([raw(number, chat)])

    people = [f"ana{number}" for number in range(PEOPLE)]
    await asyncio.gather(*(talk(*one) for one in enumerate(people)))
    await asyncio.gather(*(one.intake.settled() for one in processes))
    for chat in people:
        assert await answers(processes[0], chat) == list(range(MESSAGES))
    assert await states(processes[0]) == {ArrivalState.DONE}


async def test_what_both_have_in_hand_is_done_once(processes):
    """One of them has swept up what the other is at."""
    one, other = processes
    arrivals = await kept(one, map(raw, range(MESSAGES)))
    one.intake.take_up(arrivals)
    other.intake.take_up(arrivals)
    await asyncio.gather(one.intake.settled(), other.intake.settled())
    assert await answers(one) == list(range(MESSAGES))


async def test_one_process_waits_for_what_the_other_has_not_finished(processes):
    paper, looks = Counting(may=False), Faltering(processes[1].database)
    one = intake_of(processes[0], transport=paper)
    other = intake_of(processes[1], database=looks)
    await one.receive([with_photo(1)])
    await other.receive([raw(2)])
    await until(lambda: looks.asked > 3)
    assert await answers(processes[0]) == []
    paper.may.set()
    await asyncio.gather(one.settled(), other.settled())
    assert await answers(processes[0]) == [1, 2]


async def test_what_a_dead_process_has_left_lying_is_taken_up_before_what_came_later(processes):
    dead, alive = processes
    looks = Faltering(alive.database)
    await kept(dead, [raw(1)])
    intake = intake_of(alive, database=looks)
    await intake.receive([raw(2)])
    await until(lambda: looks.asked > 3)
    assert await answers(alive) == []
    await intake.find_left()
    await intake.settled()
    assert await answers(alive) == [1, 2]


class Breaking(Dispatcher):
    """Breaks over every message."""

    def dispatch(self, _store, _said):
        raise RuntimeError("this message is too much for us")


async def test_of_a_message_that_breaks_two_processes_its_writer_hears_once(processes):
    arrivals = await kept(processes[0], [raw(1)])
    intakes = [
        intake_of(one, dispatcher=Breaking(one.town, one.texts, (), now=one.clock))
        for one in processes
    ]
    for intake in intakes:
        intake.take_up(arrivals)
    await asyncio.gather(*(intake.settled() for intake in intakes))
    assert await states(processes[0]) == {ArrivalState.DEAD}
    assert len(await looked_up(processes[0], select(Delivery))) == 1
