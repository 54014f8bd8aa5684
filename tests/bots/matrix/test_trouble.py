"""What the Matrix door does when the homeserver is in trouble."""

import asyncio
import json
import logging

import pytest
from aiohttp import web
from prometheus_client import REGISTRY

from bots.matrix.rooms import TownRooms
from bots.matrix.settings import MatrixSettings
from bots.matrix.sync import Bounds
from bots.matrix.transport import connect
from core.messages import Act, Address, Attachment, Kind, Outgoing, Photo
from core.transport import Busy, Gone, NotSent, Refused, Throttled, TooLarge, Unknown
from tests.bots.matrix.ear import listening, turns_out
from tests.fake_matrix import (
    BROKEN,
    ME,
    ROOM,
    SLOWER,
    fake_matrix,
    garbled,
    half_an_answer,
    json_answer,
    refusing,
    silent,
    speechless,
    text,
)

TO = Address("matrix", ROOM)
MESSAGE = Outgoing(TO, "hello")


class EnoughError(Exception):
    """A test has heard what it wanted to hear."""


def counted(what):
    return REGISTRY.get_sample_value(f"juntos_matrix_{what}_total")


class Pauses:
    """Time that passes at once. After so many pauses the trouble is over."""

    def __init__(self, fake, recovery):
        self.fake = fake
        self.recovery = recovery
        self.seconds = []

    async def __call__(self, seconds):
        self.seconds.append(seconds)
        if len(self.seconds) == self.recovery:
            self.fake.moods.clear()
        await asyncio.sleep(0)

    def are_about(self, *seconds):
        """Of each pause half is left to chance."""
        return len(seconds) == len(self.seconds) and all(
            wanted / 2 <= paused <= wanted
            for wanted, paused in zip(seconds, self.seconds, strict=True)
        )


TROUBLES = {
    "broken": BROKEN,
    "speechless": speechless,
    "half an answer": half_an_answer,
    "garbled": garbled,
    "not an object": json_answer(200, []),
    "no token": json_answer(200, {"rooms": {}}),
    "forbidden": refusing(403, "M_FORBIDDEN"),
}


@pytest.mark.parametrize("trouble", TROUBLES)
async def test_a_server_in_trouble_is_asked_less_and_less_often(fake, at_fake, trouble):
    fake.moods["sync"] = TROUBLES[trouble]
    fake.brings(text("hello"))
    pauses = Pauses(fake, recovery=8)
    async with at_fake(sleep=pauses) as door, listening(door, "0") as ear:
        await ear.hears(Kind.MESSAGE, text="hello")
    assert pauses.are_about(2, 4, 8, 16, 32, 60, 60, 60)
    # aiohttp asks once more by itself when a connection was closed while it lay idle.
    assert fake.times("sync") <= 2 * 8 + 2


async def test_after_a_success_we_begin_anew_with_short_pauses(fake, at_fake):
    fake.moods["sync"] = BROKEN
    fake.brings(text("hello"))
    pauses = Pauses(fake, recovery=4)
    async with at_fake(sleep=pauses) as door, listening(door, "0") as ear:
        await ear.hears(Kind.MESSAGE)
        fake.moods["sync"] = BROKEN
        pauses.recovery = 6
        fake.brings(text("more", 2))
        await ear.hears(Kind.MESSAGE, text="more")
    assert pauses.are_about(2, 4, 8, 16, 2, 4)


async def test_a_busy_server_says_itself_how_long_to_wait(fake, at_fake):
    fake.moods["sync"] = SLOWER
    fake.brings(text("hello"))
    pauses = Pauses(fake, recovery=2)
    async with at_fake(sleep=pauses) as door, listening(door, "0") as ear:
        await ear.hears(Kind.MESSAGE)
    assert pauses.seconds == [3, 3]


async def test_a_server_that_is_down_at_the_start_is_waited_for(fake, at_fake):
    fake.moods = {"sync": speechless, "login": speechless}
    fake.brings(text("hello"))
    pauses = Pauses(fake, recovery=5)
    async with at_fake(sleep=pauses) as door, listening(door, "0") as ear:
        await ear.hears(Kind.MESSAGE)
    assert len(pauses.seconds) == 5


async def test_the_token_stays_when_the_first_sync_fails(fake, at_fake):
    fake.moods["sync"] = BROKEN
    fake.brings(text("before"))
    fake.brings(text("after", 2))
    pauses = Pauses(fake, recovery=3)
    async with at_fake(sleep=pauses) as door, listening(door, "1") as ear:
        await ear.hears(Kind.MESSAGE)
    assert ear.words == ["after"]
    assert {asked.query["since"] for asked in fake.asked if asked.kind == "sync"} == {"1", "2"}


async def test_a_sync_that_nobody_answers_is_given_up(fake, at_fake, caplog):
    fake.moods["sync"] = silent
    fake.brings(text("hello"))
    before = counted("syncs_given_up")
    pauses = Pauses(fake, recovery=1)
    bounds = Bounds(long_poll=0.1, margin=0.1)
    async with (
        at_fake(sleep=pauses, bounds=bounds) as door,
        listening(door, "0") as ear,
    ):
        assert door.age() < 1
        await ear.hears(Kind.MESSAGE)
    assert counted("syncs_given_up") == before + 1
    assert "not answered in time" in caplog.text


async def test_a_server_that_answers_at_once_with_nothing_does_not_make_us_run(fake, at_fake):
    fake.moods["sync"] = json_answer(200, {"next_batch": "7"})
    pauses = Pauses(fake, recovery=5)
    async with at_fake(sleep=pauses) as door, listening(door, "7") as ear:
        fake.syncs += [{}] * 7
        fake.brings(text("hello"))
        await ear.hears(Kind.MESSAGE)
    assert pauses.seconds == [1] * 5


async def test_a_gap_is_filled_though_the_server_stumbles(fake, at_fake):
    fake.pages = {
        "0": {"chunk": [text("1", 1)], "end": "p1"},
        "p1": {"chunk": [], "end": "p2"},
        "p2": {"chunk": [text("2", 2), text("3", 3)]},
    }
    fake.brings(text("4", 4), limited=True, prev_batch="p4")
    fake.moods["messages"] = BROKEN
    pauses = Pauses(fake, recovery=3)
    async with at_fake(sleep=pauses) as door, listening(door, "0") as ear:
        await ear.hears(Kind.MESSAGE, text="4")
    assert ear.words == ["1", "2", "3", "4"]
    asked = fake.last("messages").query
    assert (asked["to"], asked["dir"]) == ("p4", "f")
    assert pauses.are_about(2, 4, 8)


async def test_what_was_read_of_a_gap_is_kept_before_more_is_asked_for(fake, at_fake):
    """However long we were away, one page is all that is in memory; the cursor moves at the end."""
    fake.pages = {
        "0": {"chunk": [text("1", 1)], "end": "p1"},
        "p1": {"chunk": [text("2", 2)], "end": "p2"},
    }
    fake.moods["messages"] = at_page("p2", silent)
    fake.brings(text("4", 4), limited=True, prev_batch="p4")
    async with at_fake() as door, listening(door, "0") as ear:
        await ear.hears(Kind.MESSAGE, text="2")
        await turns_out(lambda: is_asked_for(fake, "p2"))
    assert (ear.words, ear.cursors) == (["1", "2"], [None, None])


def at_page(token, mood):
    """A mood that comes over the server at one page of a room's history."""

    async def moody(fake, request):
        return await (
            mood(fake, request) if request.query["from"] == token else fake.messages(request)
        )

    return moody


async def is_asked_for(fake, token):
    return any(asked.query.get("from") == token for asked in fake.asked)


async def test_while_too_much_waits_here_a_gap_is_read_no_further(fake, at_fake):
    fake.pages = {"0": {"chunk": [text("1", 1)]}}
    fake.brings(text("2", 2), limited=True, prev_batch="p")
    pauses, kept = Pauses(fake, recovery=0), []

    async def receive(raws, cursor=None):
        if len(pauses.seconds) < 3:
            raise Busy("no room")
        kept.append((len(raws), cursor))
        if cursor:
            raise EnoughError

    async with at_fake(sleep=pauses) as door:
        with pytest.raises(EnoughError):
            await door.listen(receive, "0")
    assert kept == [(1, None), (1, "1")]
    assert (pauses.seconds, fake.times("messages")) == ([2, 2, 2], 1)


async def test_a_gap_without_end_is_left_and_told(fake, at_fake, caplog):
    fake.pages = {
        one: {"chunk": [text("again", 1)], "end": f"{one}0"} for one in ("0", "00", "000")
    }
    fake.brings(text("new", 2), limited=True, prev_batch="p")
    before = counted("gaps_left")
    async with (
        at_fake(bounds=Bounds(pages=3)) as door,
        listening(door, "0") as ear,
    ):
        await ear.hears(Kind.MESSAGE, text="new")
    assert fake.times("messages") == 3
    assert counted("gaps_left") == before + 1
    assert "a part of it is not read" in caplog.text


async def test_a_page_that_leads_to_itself_is_the_last(fake, at_fake):
    fake.pages = {"0": {"chunk": [text("old", 1)], "end": "0"}}
    fake.brings(text("new", 2), limited=True, prev_batch="p")
    async with at_fake() as door, listening(door, "0") as ear:
        await ear.hears(Kind.MESSAGE, text="new")
    assert (ear.words, fake.times("messages")) == (["old", "new"], 1)


async def test_a_history_that_is_closed_to_us_holds_nothing_up(fake, at_fake):
    fake.brings(text("new"), limited=True, prev_batch="p")
    fake.moods["messages"] = refusing(403, "M_FORBIDDEN")
    async with at_fake() as door, listening(door, "0") as ear:
        await ear.hears(Kind.MESSAGE, text="new")


ERRORS = (NotSent, Throttled, Unknown, Gone, Refused)
REFUSALS = {
    "closed": (refusing(403, "M_FORBIDDEN"), Gone),
    "unknown room": (refusing(404, "M_NOT_FOUND"), Gone),
    "busy": (SLOWER, Throttled),
    "too long": (refusing(413, "M_TOO_LARGE"), Refused),
    "bad": (refusing(400, "M_BAD_JSON"), Refused),
    "broken": (BROKEN, Unknown),
    "overloaded": (refusing(503, "M_UNKNOWN"), Unknown),
    "proxy": (json_answer(404, {}), Unknown),
    "speechless": (speechless, Unknown),
    "half an answer": (half_an_answer, Unknown),
    "garbled": (garbled, Unknown),
    "a list": (json_answer(200, []), Unknown),
    "no id": (json_answer(200, {}), Unknown),
    "full": (refusing(403, "M_RESOURCE_LIMIT_EXCEEDED"), NotSent),
    "suspended": (refusing(403, "M_USER_SUSPENDED"), NotSent),
    "signed out": (refusing(401, "M_UNKNOWN_TOKEN"), NotSent),
}


@pytest.mark.parametrize("mood", REFUSALS)
async def test_a_failure_says_what_to_do_next(fake, at_fake, mood):
    fake.moods["send"], error = REFUSALS[mood]
    async with at_fake() as door:
        with pytest.raises(error) as raised:
            await door.send(MESSAGE, "k1")
    assert fake.times("send") == (2 if mood == "speechless" else 1)  # aiohttp's own retry
    assert [one for one in ERRORS if isinstance(raised.value, one)] == [error]


async def test_a_busy_server_holds_up_everyone_for_as_long_as_it_says(fake, at_fake):
    fake.moods["send"] = SLOWER
    async with at_fake() as door:
        with pytest.raises(Throttled) as raised:
            await door.send(MESSAGE, "k1")
    assert (raised.value.after.total_seconds(), raised.value.everyone) == (3, True)


async def test_where_nobody_answers_the_door_nothing_was_sent(tmp_path, album):
    async with fake_matrix() as gone:
        url = gone.url
    settings = MatrixSettings(homeserver=url, user_id=ME, access_token="first", device_id="D")
    async with connect(settings, album, tmp_path, TownRooms()) as door:
        with pytest.raises(NotSent):
            await door.send(MESSAGE, "k1")


async def test_the_server_is_told_the_key(fake, at_fake):
    async with at_fake() as door:
        await door.send(MESSAGE, "0190-key")
        await door.send(Outgoing(TO, act=Act.DELETE, target="$1"), "0191-key")
    assert fake.last("send").path.endswith("/m.room.message/0190-key")
    assert fake.last("redact").path.endswith("/0191-key")


async def test_a_photo_is_not_half_sent(fake, at_fake):
    fake.moods["upload"] = BROKEN
    async with at_fake() as door:
        with pytest.raises(Unknown):
            await door.send(Outgoing(TO, photo=Photo("lamp")), "k1")
        assert fake.times("send") == 0
        fake.moods.clear()
        await door.send(Outgoing(TO, photo=Photo("lamp")), "k1")
    assert fake.last("send").body["url"] == "mxc://fake/2"


async def test_a_file_without_a_length_is_cut_off_at_the_limit(fake, at_fake):
    async def endless(_fake, request):
        answer = web.StreamResponse()
        await answer.prepare(request)
        try:
            while True:
                await answer.write(b"x" * 65536)
        except ConnectionError:
            return answer

    fake.moods["download"] = endless
    async with at_fake() as door:
        with pytest.raises(TooLarge):
            await door.fetch(Attachment("photo", "mxc://fake/1"), 200_000)


@pytest.mark.parametrize("address", ["mxc://../..", "mxc://fake/..", "mxc://fake/%2e%2e", "1"])
async def test_no_address_of_a_file_leads_elsewhere_on_our_server(fake, at_fake, address):
    async with at_fake() as door:
        with pytest.raises(Refused):
            await door.fetch(Attachment("photo", address), 1000)
    assert fake.asked == []


async def test_a_signed_out_bot_logs_in_again_on_the_same_device(fake, at_fake, tmp_path, caplog):
    hours = iter(range(0, 100_000, 3600))
    async with at_fake(clock=lambda: next(hours)) as door:
        await door.send(MESSAGE, "k1")
        fake.tokens.append("second")
        with pytest.raises(NotSent):
            await door.send(MESSAGE, "k2")
        await door.send(MESSAGE, "k2")
    logins = [asked.body for asked in fake.asked if asked.kind == "login"]
    assert [login["device_id"] for login in logins] == ["JUNTOS", "JUNTOS"]
    assert "signed out" in caplog.text
    assert json.loads((tmp_path / "matrix-login.json").read_text())["access_token"] == "second"


async def test_a_wrong_password_is_not_tried_again_and_again(fake, at_fake, caplog):
    fake.moods["login"] = refusing(403, "M_FORBIDDEN")
    async with at_fake() as door:
        for key in ("k1", "k2", "k3"):
            with pytest.raises(NotSent):
                await door.send(MESSAGE, key)
    assert fake.times("login") == 1
    assert [record.levelno for record in caplog.records] == [logging.ERROR]


async def test_many_calls_at_once_log_in_once(fake, at_fake):
    async with at_fake() as door:
        await asyncio.gather(*(door.send(MESSAGE, f"k{number}") for number in range(10)))
    assert (fake.times("login"), fake.times("send")) == (1, 10)


async def test_the_next_start_needs_no_login(fake, at_fake, tmp_path):
    for key in ("k1", "k2"):
        async with at_fake() as door:
            await door.send(MESSAGE, key)
    assert fake.times("login") == 1
    assert (tmp_path / "matrix-login.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("kept", ["", "{", '{"user_id": "@else:fake", "access_token": "first"}'])
async def test_a_kept_login_that_is_not_ours_is_not_used(fake, at_fake, tmp_path, kept):
    (tmp_path / "matrix-login.json").write_text(kept)
    async with at_fake() as door:
        await door.send(MESSAGE, "k1")
    assert fake.times("login") == 1


async def test_no_token_stands_in_an_address(fake, at_fake):
    fake.brings(text("hello"), limited=True, prev_batch="p")
    fake.pages["0"] = {"chunk": []}
    async with at_fake() as door, listening(door, "0") as ear:
        await ear.hears(Kind.MESSAGE)
        await door.send(MESSAGE, "k1")
        await door.fetch(Attachment("photo", "mxc://fake/1"), 10)
    assert not [asked for asked in fake.asked if "first" in asked.path + str(asked.query)]
