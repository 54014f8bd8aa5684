"""From the answer to a sync to raw updates: which, in which order, in which conversation."""

import json

import pytest

from bots.matrix.rooms import TownRooms
from bots.matrix.unpack import REMEMBERED, RoomNews, Unpacker, news, others_left

ME, ANA, EVA = "@town:jun", "@ana:jun", "@eva:jun"
STAFF, CHAT = "!staff", "!chat"


@pytest.fixture
def unpacker():
    return Unpacker(ME, TownRooms(staff=frozenset({STAFF}), channels=frozenset({"!news"})))


def event(name, kind="m.room.message", sender=ANA, **content):
    return {"event_id": name, "type": kind, "sender": sender, "content": content or {"body": "a"}}


def member(name, who, made, sender=None, before=None):
    found = event(name, "m.room.member", sender or who, membership=made)
    unsigned = {"prev_content": {"membership": before}} if before else {}
    return {**found, "state_key": who, "unsigned": unsigned}


def threaded(name, root, **more):
    return event(name, **{"m.relates_to": {"rel_type": "m.thread", "event_id": root}, **more})


CREATED = event("$create", "m.room.create", EVA)


def ids(raws):
    return [raw.id for raw in raws]


def test_the_state_comes_before_the_timeline_and_nothing_twice(unpacker):
    state = [member("$1", EVA, "leave"), member("$2", ANA, "join")]
    timeline = [event("$3", sender=EVA), member("$1", EVA, "leave")]
    assert ids(unpacker.raws(RoomNews(CHAT, state, timeline))) == ["$2", "$3", "$1"]


def test_the_room_is_written_into_the_event(unpacker):
    [raw] = unpacker.raws(RoomNews(CHAT, [], [event("$1")]))
    assert json.loads(raw.payload) == {**event("$1"), "room_id": CHAT}


def test_a_room_cannot_be_claimed_by_an_event(unpacker):
    claims = {**event("$1"), "room_id": STAFF}
    [raw] = unpacker.raws(RoomNews(CHAT, [], [claims]))
    assert (raw.conversation, json.loads(raw.payload)["room_id"]) == (CHAT, CHAT)


def test_what_was_said_before_our_invitation_is_left_out_but_who_is_there_counts(unpacker):
    timeline = [
        CREATED,
        member("$eva", EVA, "join"),
        event("$old"),
        event("$lock", "m.room.encryption", EVA, algorithm="megolm"),
        member("$asked", ME, "invite", EVA),
        event("$hello"),
        member("$we", ME, "join"),
        event("$more"),
    ]
    found = unpacker.raws(RoomNews(CHAT, [], timeline))
    assert ids(found) == ["$lock $asked", "$eva $asked", "$hello", "$more"]


def test_that_a_room_has_moved_is_news_to_staff_alone(unpacker):
    closed = event("$closed", "m.room.tombstone", replacement_room="!new")
    assert ids(unpacker.raws(RoomNews(STAFF, [closed], [event("$1")]))) == ["$closed", "$1"]
    assert ids(unpacker.raws(RoomNews(CHAT, [closed], [event("$1")]))) == ["$1"]


def test_when_we_come_again_only_the_last_invitation_counts(unpacker):
    timeline = [
        member("$first", ME, "invite", EVA),
        event("$then"),
        member("$out", ME, "leave", EVA),
        event("$without-us"),
        member("$again", ME, "invite", EVA),
        event("$now"),
    ]
    assert ids(unpacker.raws(RoomNews(CHAT, [CREATED], timeline))) == ["$now"]


def test_who_lets_us_in_again_is_there_once_more(unpacker):
    """The inbox knows what it had before by its id, and this it did not have before."""
    there = member("$eva", EVA, "join")
    first = [CREATED, there, member("$first", ME, "invite", EVA)]
    again = [*first, member("$out", ME, "leave", EVA), member("$again", ME, "invite", EVA)]
    seen = [unpacker.raws(RoomNews(CHAT, [], timeline)) for timeline in (first, again)]
    assert [ids(raws) for raws in seen] == [["$eva $first"], ["$eva $again"]]
    assert seen[0][0].payload == seen[1][0].payload


def test_whom_we_put_out_ourselves_is_out(unpacker):
    timeline = [event("$word", sender=ME), member("$1", ANA, "leave", sender=ME)]
    assert ids(unpacker.raws(RoomNews(STAFF, [], timeline))) == ["$1"]


def test_where_nobody_had_to_ask_us_we_listen_from_our_coming(unpacker):
    timeline = [event("$old"), member("$we", ME, "join"), event("$new")]
    assert ids(unpacker.raws(RoomNews(STAFF, [CREATED], timeline))) == ["$new"]


def test_when_our_coming_is_out_of_sight_all_that_is_seen_came_after_it(unpacker):
    assert ids(unpacker.raws(RoomNews(CHAT, [CREATED], [event("$1")]))) == ["$1"]


def test_in_a_room_that_we_know_all_is_news(unpacker):
    timeline = [event("$1"), member("$we", ME, "join", before="join"), event("$2")]
    assert ids(unpacker.raws(RoomNews(CHAT, [], timeline))) == ["$1", "$2"]


@pytest.mark.parametrize(("room", "told"), [(CHAT, ["$1"]), (STAFF, []), ("!news", [])])
def test_to_be_put_out_is_news_in_a_residents_chat_only(unpacker, room, told):
    assert ids(unpacker.raws(RoomNews(room, [], [member("$1", ME, "leave", EVA)]))) == told


def test_to_leave_ourselves_is_no_news(unpacker):
    assert unpacker.raws(RoomNews(CHAT, [], [member("$1", ME, "leave")])) == []


@pytest.mark.parametrize(("room", "told"), [(CHAT, ["$2"]), (STAFF, ["$1", "$2", "$3"])])
def test_new_names_and_declined_invitations_are_news_of_staff_alone(unpacker, room, told):
    timeline = [
        member("$1", ANA, "join", before="join"),
        member("$2", EVA, "join"),
        member("$3", "@eli:jun", "leave", before="invite"),
    ]
    assert ids(unpacker.raws(RoomNews(room, [], timeline))) == told


@pytest.mark.parametrize(("room", "told"), [(CHAT, ["$1 $we"]), (STAFF, ["$1 $we", "$2 $we"])])
def test_who_had_left_before_we_came_is_news_of_staff_alone(unpacker, room, told):
    state = [CREATED, member("$1", ANA, "join"), member("$2", EVA, "leave")]
    assert ids(unpacker.raws(RoomNews(room, state, [member("$we", ME, "invite", ANA)]))) == told


def test_in_a_public_room_nobody_talks_to_us(unpacker):
    timeline = [event("$1"), member("$2", ANA, "join")]
    assert unpacker.raws(RoomNews("!news", [CREATED], timeline)) == []


def test_a_membership_in_the_state_is_told_even_if_it_was_a_new_name(unpacker):
    state = [member("$1", ANA, "join", before="join")]
    assert ids(unpacker.raws(RoomNews(CHAT, state, []))) == ["$1"]


def test_the_first_look_shows_the_members_of_staff_rooms_and_no_words(unpacker):
    state, timeline = [member("$1", ANA, "join"), member("$we", ME, "join")], [event("$2")]
    timeline.append(member("$3", EVA, "join"))
    assert ids(unpacker.staff(RoomNews(STAFF, state, timeline))) == ["$1", "$3"]
    assert unpacker.staff(RoomNews(CHAT, state, timeline)) == []


def test_what_concerns_a_thread_stands_in_it_as_long_as_we_remember(unpacker):
    about = {"m.relates_to": {"rel_type": "m.annotation", "event_id": "$card", "key": "✅"}}
    timeline = [
        event("$early", "m.reaction", **about),
        threaded("$1", "$card"),
        event("$reaction", "m.reaction", **about),
        event("$edit", **{"m.relates_to": {"rel_type": "m.replace", "event_id": "$1"}}),
        event("$gone", "m.room.redaction", redacts="$1"),
        {**event("$old", "m.room.redaction"), "redacts": "$card"},
        event("$plain"),
    ]
    found = unpacker.raws(RoomNews(STAFF, [], timeline))
    lines = {raw.id: raw.conversation for raw in found}
    in_thread = {"$1", "$reaction", "$edit", "$gone", "$old"}
    assert {name for name, line in lines.items() if line == f"{STAFF} $card"} >= in_thread
    assert lines["$plain"] == STAFF


def test_our_own_words_in_a_thread_are_remembered_too(unpacker):
    unpacker.raws(RoomNews(STAFF, [], [{**threaded("$ours", "$card"), "sender": ME}]))
    relation = {"rel_type": "m.annotation", "event_id": "$ours", "key": "👀"}
    [raw] = unpacker.raws(
        RoomNews(STAFF, [], [event("$1", "m.reaction", **{"m.relates_to": relation})])
    )
    assert raw.conversation == f"{STAFF} $card"


def test_threads_of_residents_are_one_conversation(unpacker):
    [raw] = unpacker.raws(RoomNews(CHAT, [], [threaded("$1", "$0")]))
    assert raw.conversation == CHAT
    assert not unpacker.threads


def test_memory_does_not_grow_without_end(unpacker):
    timeline = [threaded(f"${number}", "$card") for number in range(REMEMBERED + 50)]
    unpacker.raws(RoomNews(STAFF, [], timeline))
    assert len(unpacker.threads) == REMEMBERED
    assert "$card" in unpacker.threads
    assert "$0" not in unpacker.threads


def test_an_event_without_an_id_gets_one_that_is_always_the_same(unpacker):
    nameless = [{"type": "m.room.message"}, "nonsense", {"event_id": 7}, {"event_id": []}]
    first, second = (ids(unpacker.raws(RoomNews(CHAT, [], nameless))) for _ in range(2))
    assert first == second
    assert len(set(first)) == len(nameless)


def test_what_is_said_in_a_room_that_we_were_put_out_of_is_not_lost():
    about = {"timeline": {"events": [event("$1")], "limited": True, "prev_batch": "p"}}
    [room] = news({"next_batch": "s1", "rooms": {"leave": {CHAT: about}}}).rooms
    assert (room.timeline, room.gap) == ([event("$1")], "p")


@pytest.mark.parametrize("answer", [None, [], {}, {"next_batch": 7}])
def test_an_answer_without_a_token_is_none(answer):
    with pytest.raises(ValueError, match="next_batch"):
        news(answer)


@pytest.mark.parametrize(
    ("happened", "left"),
    [
        (member("$1", ANA, "leave"), True),
        (member("$1", ANA, "ban", EVA), True),
        (member("$1", ANA, "join"), False),
        (member("$1", ME, "leave", EVA), False),
        (event("$1"), False),
    ],
)
def test_somebody_has_left(happened, left):
    assert others_left(RoomNews(CHAT, [], [happened]), ME) is left
    assert others_left(RoomNews(CHAT, [happened], []), ME) is left
