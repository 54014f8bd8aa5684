"""Whatever stands among the events stops nobody: it is handed over, and read or laid aside."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bots.matrix.rooms import TownRooms
from core.messages import Kind
from tests.bots.matrix.ear import listening
from tests.fake_matrix import ME, ROOM, text

pytestmark = pytest.mark.slow  # a real homeserver; see test_listening

FACTS = ("type", "content", "event_id", "sender", "state_key", "unsigned", "redacts", "room_id")
RELATIONS = ("m.relates_to", "rel_type", "event_id", "key", "m.in_reply_to", "is_falling_back")
INSIDE = ("body", "msgtype", "url", "info", "membership", "prev_content", "geo_uri", "filename")
TYPES = ("m.room.member", "m.room.message", "m.room.redaction", "m.reaction", "m.room.encrypted")
KINDS = ("m.image", "m.file", "m.location", "m.replace", "m.thread", "join", "leave", ME)

WORDS = st.text(max_size=8) | st.sampled_from(TYPES + KINDS)
PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | WORDS
KEYS = st.text(max_size=4) | st.sampled_from(FACTS + RELATIONS + INSIDE)
JSON = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=20,
)
EVENT = JSON | st.fixed_dictionaries(
    {"type": st.sampled_from(TYPES)}, optional=dict.fromkeys(FACTS[1:], JSON)
)


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(timeline=st.lists(EVENT, max_size=4), state=st.lists(EVENT, max_size=4))
async def test_nonsense_stops_nobody(fake, at_fake, timeline, state):
    fake.syncs.clear()
    about = {"timeline": {"events": timeline}, "state": {"events": state}}
    fake.answers({"rooms": {"join": {ROOM: about, "!broken": timeline}, "leave": {"!b": about}}})
    fake.syncs[0] = json.dumps(fake.syncs[0]).encode()
    fake.brings(text("hello", "good"))
    async with (
        at_fake(TownRooms(staff=frozenset({ROOM}))) as door,
        listening(door, "0") as ear,
    ):
        await ear.until(lambda: any(raw.id == "$good" for raw in ear.raws))
        for raw in ear.raws:
            can_be_read_or_laid_aside(door, raw)


def can_be_read_or_laid_aside(door, raw):
    """The only way to fail is to say that it is nonsense; and it can be written down."""
    f"{raw.id} {raw.conversation}".encode()
    try:
        said = door.decode(raw.payload)
    except ValueError:
        return
    if said:
        " ".join((said.text, said.author, said.name, said.target or "")).encode()


@pytest.mark.parametrize(
    "rooms",
    [[], {"join": []}, {"join": {ROOM: None}}, {"invite": {"!a": {"invite_state": 1}}, "leave": 1}],
)
async def test_an_answer_of_the_wrong_shape_is_passed_over(fake, at_fake, rooms):
    fake.answers({"rooms": rooms})
    fake.brings(text("hello"))
    async with at_fake() as door, listening(door, "0") as ear:
        await ear.hears(Kind.MESSAGE, text="hello")


async def test_half_a_surrogate_stops_nobody(fake, at_fake):
    fake.brings(text("a\ud800b\0c"), text("fine", 2))
    fake.syncs[0] = json.dumps(fake.syncs[0]).encode()
    async with at_fake() as door, listening(door, "0") as ear:
        await ear.hears(Kind.MESSAGE, text="fine")
        assert ear.words == ["a\ufffdb\ufffdc", "fine"]


async def test_an_event_that_is_none_is_handed_over_and_can_be_laid_aside(fake, at_fake):
    words = {"type": "m.room.message", "content": {"body": 7}}
    fake.brings("nonsense", words, text("fine", 2))
    async with at_fake() as door, listening(door, "0") as ear:
        await ear.until(lambda: len(ear.raws) == 3)
        for raw in ear.raws[:2]:
            with pytest.raises(ValueError, match=r"event|text"):
                door.decode(raw.payload)
        assert door.decode(ear.raws[2].payload).text == "fine"
