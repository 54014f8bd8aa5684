"""Polls: begun by staff in a talk, voted in the chat and on paper, and told to all at the end."""

from datetime import date, timedelta

import pytest
from PIL import Image
from sqlmodel import select

from core.handlers.polls.picture import bars
from core.messages import Act
from storage.polls import Ballot, Voter
from storage.posts import PostKind
from tests.paper_town import paper_town
from tests.people import Again, Clerk, PaperDarkroom, Person, Press, code_in, t

QUESTION = "¿Fiesta en julio?"
ANSWERS = "Sí\nNo\nMe da igual"
LISTED = "1. Sí\n2. No\n3. Me da igual"
SKIP = Press("skip")
DAY = date(2026, 11, 27)


async def marta_in(town, language="es"):
    marta = Clerk(town, "townhall-staff", language, "@marta:jun.example", "Marta")
    await marta.joins()
    return marta


async def begun(town, who="everybody", how="secretly", quorum=SKIP):
    marta = await marta_in(town)
    asked_for = (ANSWERS, Press(who), Press(how), quorum, "27.11.", Press("send"))
    for said in (f"!poll {QUESTION}", *asked_for):
        await marta.does(said)
    return marta


async def neighbour(town, name="ana", language="en"):
    ana = Person(town, name, language)
    await ana.says("/start")
    return ana


def ends(town):
    return town.town.local(town.clock()).replace(day=27, hour=20, minute=0)


def asked():
    return t("vote-what", question=QUESTION, secret="yes")


async def test_staff_are_asked_for_a_poll_and_it_stands_in_the_feed(jun):
    marta, channel = await marta_in(jun), Person(jun, "townhall", "es")
    day = marta.text(t("poll-last-day", day=DAY))
    about = {"question": QUESTION, "choices": LISTED, "quorum": 10, "day": day}
    await marta.talks(
        ("!votación", "poll-question"),
        (QUESTION, "poll-choices"),
        ("Sí", Again("poll-choices-wrong", "poll-choices")),
        (ANSWERS, "poll-who"),
        (Press("only-verified"), "poll-how"),
        (Press("secretly"), "poll-quorum"),
        ("ten", Again("poll-quorum-wrong", "poll-quorum")),
        ("10", "poll-until"),
        ("ayer", Again("poll-until-wrong", "poll-until")),
        ("27.11.", t("poll-check", who="only-verified", how="secretly", **about)),
    )
    await marta.does(Press("send"))
    told = channel.text(t("poll-post", who="only-verified", choices=LISTED, until=ends(jun)))
    assert told in channel.sees()[0]
    assert QUESTION in channel.sees()[0]


async def test_each_person_votes_once(jun, language):
    await begun(jun)
    ana = await neighbour(jun, language=language)
    await ana.talks(
        ("/vote", asked()),
        ("Sí", t("vote-counted", choice="Sí", until=ends(jun))),
        ("/vote", "vote-twice"),
    )
    poll = await jun.finds(lambda store: store.polls.get(1))
    assert poll.counts == [1, 0, 0]


async def test_without_a_poll_that_is_said(jun, language):
    ana = await neighbour(jun, language=language)
    await ana.talks(("/vote", "vote-none"))


async def test_whoever_does_not_want_to_vote_now_may_do_so_later(jun):
    await begun(jun)
    ana = await neighbour(jun)
    await ana.talks(
        ("/vote", asked()),
        (Press("no-vote"), "vote-left"),
        ("/vote", asked()),
    )


async def test_where_only_the_verified_vote_the_others_read_how_they_become_so(jun):
    await begun(jun, "only-verified")
    ana = await neighbour(jun)
    await ana.talks(("/vote", "vote-verify"))
    until = jun.clock() + timedelta(days=1)
    who = await jun.finds(lambda store: store.residents.at("paper:ana").resident_id)
    await jun.finds(lambda store: store.residents.change(who, verified_until=until))
    await ana.talks(("/vote", asked()))


@pytest.mark.parametrize(("how", "kept"), [("secretly", None), ("by-name", 1)])
async def test_only_in_an_open_poll_it_is_written_down_who_chose_what(jun, how, kept):
    await begun(jun, how=how)
    ana = await neighbour(jun)
    await ana.says("/vote")
    await ana.says("No")
    ballots = await jun.finds(lambda store: list(store.polls.session.exec(select(Ballot))))
    assert [one.choice for one in ballots] == [kept]


async def test_a_vote_on_paper_counts_once_and_its_number_is_not_kept(jun):
    marta = await begun(jun)
    await marta.talks(
        ("!voto-papel 1 12345678Z 2", t("paper-counted", choice="No", unknown=0)),
        ("!voto-papel 1 12.345.678 - z 1", "paper-twice"),
        ("!voto-papel 1 12345678A 1", "paper-misread"),
        ("!voto-papel 1 12345678Z 4", t("paper-which", most=3)),
        ("!voto-papel 1", "paper-how"),
        ("!voto-papel 7 12345678Z 1", "paper-how"),
    )
    poll = await jun.finds(lambda store: store.polls.get(1))
    assert (poll.counts, poll.papers) == ([0, 1, 0], 1)


async def test_what_says_who_chose_what_is_taken_out_of_the_room(jun):
    marta = await begun(jun)
    await marta.says("!voto-papel 1 12345678Z 2", id="who-chose-what")
    gone = [one.message.target for one in jun.read() if one.message.act is Act.DELETE]
    assert gone == ["who-chose-what"]


async def verified(ana, marta, card="23456789D"):
    """Somebody shows the code and the card at the town hall."""
    [said] = await ana.says("/verify")
    if "yes" in {one.key for one in said.message.choices}:
        [said] = await ana.does(Press("yes"))
    code = code_in(said.text)
    return [one.text for one in await marta.says(f"!verify {code} {card}") if one.text]


@pytest.mark.parametrize("first", ["chat", "paper"])
async def test_nobody_votes_both_in_the_chat_and_on_paper(jun, first):
    marta, ana = await begun(jun, "only-verified"), await neighbour(jun)
    await verified(ana, marta)
    ana_votes = (("/vote", asked()), ("Sí", t("vote-counted", choice="Sí", until=ends(jun))))
    on_paper = "!voto-papel 1 23456789-D 2"
    if first == "chat":
        await ana.talks(*ana_votes)
        await marta.talks((on_paper, "paper-twice"))
    else:
        await ana.talks(ana_votes[0])
        await marta.talks((on_paper, t("paper-counted", choice="No", unknown=0)))
        await ana.talks(("Sí", "vote-twice"), ("/vote", "vote-twice"))
    poll = await jun.finds(lambda store: store.polls.get(1))
    assert sum(poll.counts) == 1


async def test_whoever_is_verified_in_two_chats_votes_once(jun):
    marta = await begun(jun, "only-verified")
    ana, again = await neighbour(jun), await neighbour(jun, "ana-at-work")
    for one in (ana, again):
        await verified(one, marta)
    await ana.talks(("/vote", asked()), ("Sí", t("vote-counted", choice="Sí", until=ends(jun))))
    await again.talks(("/vote", "vote-twice"))


async def test_staff_are_told_of_votes_in_the_chat_that_no_card_is_known_of(jun):
    marta, ana = await begun(jun), await neighbour(jun)
    await ana.talks(("/vote", asked()), ("Sí", t("vote-counted", choice="Sí", until=ends(jun))))
    counted = t("paper-counted", choice="No", unknown=1)
    await marta.talks(("!voto-papel 1 23456789D 2", counted))
    told = await verified(ana, marta)
    assert told[1:] == [marta.text(t("desk-verified-twice", polls="1"))]
    counted = t("paper-counted", choice="No", unknown=0)
    await marta.talks(("!voto-papel 1 12345678Z 2", counted))


async def test_a_vote_from_before_the_card_was_known_stands_in_the_way_of_one_on_paper(jun):
    marta, ana = await begun(jun), await neighbour(jun)
    await ana.talks(("/vote", asked()), ("Sí", t("vote-counted", choice="Sí", until=ends(jun))))
    assert len(await verified(ana, marta)) == 1
    await marta.talks(("!voto-papel 1 23456789D 2", "paper-twice"))


@pytest.fixture
async def either(database, tmp_path, clock):
    """The example town, on either database."""
    town = paper_town(database, tmp_path, clock, PaperDarkroom())
    yield town
    await town.closes()


def marks(town):
    return town.finds(lambda store: list(store.polls.session.exec(select(Voter))))


def counts(town):
    return town.finds(lambda store: store.polls.get(1).counts)


async def deletes_all(ana):
    """Go, and come back at once."""
    for said in ("/delete", Press("go-on"), Press("erase"), "/start"):
        await ana.does(said)


async def links(ana, home):
    """Join the other chat to this one."""
    await ana.says("/link")
    [told] = await ana.does(Press("new-code"))
    code = code_in(told.text)
    await home.says(f"/link {code}")
    await home.does(Press("yes"))


async def test_whoever_voted_and_had_all_erased_votes_no_second_time(either):
    await begun(either)
    ana, eva = await neighbour(either), await neighbour(either, "eva")
    await ana.talks(("/vote", asked()), ("Sí", t("vote-counted", choice="Sí", until=ends(either))))
    assert await marks(either) == []
    await deletes_all(ana)
    [mark] = await marks(either)
    assert "ana" not in mark.mark
    await ana.talks(("/vote", "vote-twice"))
    await deletes_all(ana)
    await ana.talks(("/vote", "vote-twice"))
    await eva.talks(("/vote", asked()), ("No", t("vote-counted", choice="No", until=ends(either))))
    assert await counts(either) == [1, 1, 0]
    either.clock.passes(days=8)
    await either.walks()
    assert await marks(either) == []


async def test_before_all_is_erased_it_is_said_that_a_mark_stays(jun, language):
    await begun(jun)
    ana = await neighbour(jun, language=language)
    await ana.does("/vote")
    await ana.does("Sí")
    await ana.talks(("/delete", t("delete-what", cases=0, open=0, chats=1, votes=1, held=0)))


async def test_no_chat_of_theirs_votes_again_nor_one_that_is_joined_to_it_later(jun):
    await begun(jun)
    ana, home, work = [await neighbour(jun, name) for name in ("ana", "ana-home", "ana-work")]
    await links(ana, home)
    await ana.talks(("/vote", asked()), ("Sí", t("vote-counted", choice="Sí", until=ends(jun))))
    await deletes_all(ana)
    await home.says("/start")
    await home.talks(("/vote", "vote-twice"))
    await links(home, work)
    await work.talks(("/vote", "vote-twice"))
    assert await counts(jun) == [1, 0, 0]


async def test_whoever_joins_a_chat_and_separates_it_votes_no_second_time(jun):
    await begun(jun)
    ana, home = await neighbour(jun), await neighbour(jun, "ana-home")
    await home.talks(("/vote", asked()), ("Sí", t("vote-counted", choice="Sí", until=ends(jun))))
    await links(ana, home)
    await home.says("/link")
    await home.does(Press("unlink"))
    await home.does(Press("yes"))
    for one in (home, ana):
        await one.talks(("/vote", "vote-twice"))


async def test_a_card_that_is_known_says_enough_and_no_chat_is_marked_beside_it(jun):
    marta, ana = await begun(jun, "only-verified"), await neighbour(jun)
    await verified(ana, marta)
    await ana.talks(("/vote", asked()), ("Sí", t("vote-counted", choice="Sí", until=ends(jun))))
    await deletes_all(ana)
    assert len(await marks(jun)) == 1
    await ana.talks(("/vote", "vote-verify"))
    await jun.knows_age("ana", grown=True)
    await verified(ana, marta)
    await ana.talks(("/vote", "vote-twice"))


async def test_when_a_poll_is_over_no_mark_is_left_of_it(jun):
    marta = await begun(jun)
    await marta.says("!voto-papel 1 12345678Z 2")
    jun.clock.passes(days=8)
    await jun.walks()
    assert await jun.finds(lambda store: list(store.polls.session.exec(select(Voter)))) == []
    assert "en papel: 1" in marta.last.text


async def test_at_the_end_all_who_voted_and_the_feed_are_told_once(jun, language):
    marta, channel = await begun(jun), Person(jun, "townhall", "es")
    ana = await neighbour(jun, language=language)
    await ana.says("/vote")
    await ana.says("Sí")
    await marta.says("!voto-papel 1 12345678Z 2")
    jun.clock.passes(days=8)
    await jun.walks()
    await jun.walks()
    lines = "\n".join(
        ana.text(t("poll-line", place=n, choice=choice, votes=votes, share=50 * votes))
        for n, (choice, votes) in enumerate([("Sí", 1), ("No", 1), ("Me da igual", 0)], 1)
    )
    about = {"lines": lines, "total": 2, "paper": 1, "valid": "valid", "quorum": 0}
    told = ana.text(t("poll-ended", question=QUESTION, **about))
    assert [one.text for one in ana.read()].count(told) == 1
    posts = await jun.finds(lambda store: [store.posts.get(n) for n in (1, 2, 3)])
    assert posts[2] is None
    assert posts[1].kind is PostKind.NEWS
    assert len(posts[1].photos) == 1
    assert any(QUESTION in words and "50" in words for words in channel.sees()[1:])
    await ana.talks(("/vote", "vote-none"))


async def test_too_few_votes_are_said_not_to_count(jun):
    marta = await begun(jun, quorum="5")
    jun.clock.passes(days=8)
    await jun.walks()
    assert "5" in marta.sees()[-1]
    assert "no vale" in marta.sees()[-1]


@pytest.mark.parametrize("shares", [[100, 0], [33, 33, 33, 1, 0, 0, 0]])
def test_the_picture_has_a_bar_for_each_answer(shares, tmp_path):
    (tmp_path / "bars.jpg").write_bytes(bars(shares))
    with Image.open(tmp_path / "bars.jpg") as picture:
        assert picture.format == "JPEG"
        assert picture.height > 100 * len(shares)
