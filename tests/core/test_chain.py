"""The chain from the chat to the seal: what is bound, what is proved, what is noticed."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import delete, update

from core import erasure
from core.hall import Hall
from core.proof import Flaw, Found, flaws
from core.town.chain import ChainTable
from storage.cases import Case, Entry, State
from storage.chain import Content, DaySeal, Link, LinkAct, canonical, digest
from storage.posts import Post
from tests.handlers.reporting import reports
from tests.paper_town import example_town
from tests.people import Clerk, Person, Press, Show

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
LOUD = example_town().model_copy(update={"extras": {"chain": ChainTable()}})


def hall_of(town, store):
    return Hall(store, town.town, town.texts, town.clock())


async def wrong(town):
    """All flaws that are found now."""
    return await town.finds(lambda store: list(flaws(hall_of(town, store))))


async def acts(town):
    return await town.finds(
        lambda store: [(str(one.act), one.post_id) for one in store.chain.all()]
    )


@pytest.fixture
async def jun(found_town):
    return await found_town(town=LOUD)


@pytest.fixture
async def works(jun):
    await reports(Person(jun, "ana", "en"), where="Calle Mayor 3", photo=Show())
    works = Clerk(jun, "works-staff", "es", "@elena:jun.example", "Elena")
    await works.joins()
    return works


@pytest.fixture
async def repaired(works):
    """A lamp with its whole story in the open: promise, result, thanks."""
    for order in ("!publicar", "!prometer mañana", "!hecho Bombilla nueva"):
        await works.writes(order)
    await Person(works.town, "ana", "en").does(Press("yes"))
    await works.town.walks()
    return works


async def test_each_step_of_a_case_becomes_a_link_and_all_of_them_hold(repaired):
    assert await wrong(repaired.town) == []
    done = await acts(repaired.town)
    assert done[0] == ("published", 1)
    assert {post for _, post in done} == {1, 2, 3, 4}
    assert sum(act == "published" for act, _ in done) == 4


async def test_no_link_holds_a_word_of_anybody(repaired):
    def told(store):
        return "".join(f"{one.facts}{one.sealed}" for one in store.chain.all())

    all_of_it = await repaired.town.finds(told)
    for secret in ("dark", "Bombilla", "ana", "Elena", "Mayor", "photo"):
        assert secret not in all_of_it


@pytest.mark.parametrize(
    ("tampered", "found"),
    [
        (update(Case).values(expected=datetime(2027, 1, 1, tzinfo=UTC).date()), "1"),
        (update(Case).values(text="All is well."), "1"),
        (update(Post).where(Post.id == 3).values(approved=False), "3"),
        (update(Post).where(Post.id == 2).values(department="police"), "2"),
        (update(Post).where(Post.id == 4).values(withdrawn_at=datetime.now(UTC)), "4"),
        (update(Post).where(Post.id == 3).values(published_at=LONG_AGO), "3"),
        (update(Entry).values(day=LONG_AGO.date()), "2"),
        (update(Case).values(opened_at=LONG_AGO), "1"),
        (update(Case).values(answered_at=LONG_AGO), "1"),
        (update(Case).values(closed_at=LONG_AGO), "1"),
    ],
)
async def test_a_post_that_was_changed_in_secret_is_noticed(repaired, tampered, found):
    await repaired.town.finds(lambda store: store.posts.session.exec(tampered))
    assert Found(Flaw.CHANGED, found) in await wrong(repaired.town)


@pytest.mark.parametrize(
    ("tampered", "found"),
    [
        (delete(Post).where(Post.id == 3), Found(Flaw.MISSING, "3")),
        (update(Case).values(private=True), Found(Flaw.HIDDEN, "1")),
    ],
)
async def test_a_post_that_was_taken_away_in_secret_is_noticed(repaired, tampered, found):
    await repaired.town.finds(lambda store: store.posts.session.exec(tampered))
    assert found in await wrong(repaired.town)


async def test_a_seal_that_was_taken_away_in_secret_is_noticed(repaired):
    town = repaired.town
    town.clock.time += timedelta(days=1)
    await town.walks()
    await town.finds(lambda store: store.posts.session.exec(delete(DaySeal)))
    assert await wrong(town) == [Found(Flaw.UNSEALED, "5")]


async def test_the_first_answer_is_bound_also_where_the_case_was_taken_up_before(works):
    """Nothing of what the post says is another then, but how long the answer took."""
    await works.town.finds(as_taken_up)
    await works.writes("Mañana lo miramos.")
    await works.town.walks()
    assert await wrong(works.town) == []
    told = await works.town.finds(lambda store: store.chain.of_posts([1])[1].facts)
    assert json.loads(told)["answered"] == f"{works.town.clock():%Y-%m-%dT%H:%M:%SZ}"


def as_taken_up(store):
    store.cases.get(1).state = State.SEEN
    for link in store.chain.of_posts([1]).values():
        made = Content(json.loads(link.facts) | {"state": "seen"}, {})
        store.chain.note(1, LinkAct.CHANGED, made, link.at)


async def test_links_from_before_times_were_bound_hold_as_they_are(repaired):
    """A chain goes on where it is; what an older link does not tell cannot be held against it."""

    def older(store):
        for post in range(1, 5):
            link = store.chain.of_posts([post])[post]
            facts = json.loads(link.facts)
            for name in ("published", "opened", "answered", "closed"):
                facts.pop(name, None)
            link.facts = canonical(facts)
            link.facts_hash = digest(link.facts_salt, link.facts)
        for link in store.chain.after(0):
            link.position, link.hash = None, ""
        store.chain.session.flush()
        store.chain.bind()

    await repaired.town.finds(older)
    assert await wrong(repaired.town) == []
    tampered = update(Post).where(Post.id == 2).values(department="police")
    await repaired.town.finds(lambda store: store.posts.session.exec(tampered))
    assert await wrong(repaired.town) == [Found(Flaw.CHANGED, "2")]


@pytest.mark.parametrize(
    ("tampered", "flaw"),
    [
        (update(Link).where(Link.position == 2).values(facts='{"state":"done"}'), Flaw.FORGED),
        (update(Link).where(Link.position == 2).values(act="withdrawn"), Flaw.FORGED),
        (update(Link).where(Link.position == 2).values(words_hash="0" * 64), Flaw.FORGED),
        (update(Link).where(Link.position == 2).values(position=200), Flaw.GAP),
    ],
)
async def test_a_link_that_was_changed_or_taken_out_is_noticed(repaired, tampered, flaw):
    await repaired.town.finds(lambda store: store.posts.session.exec(tampered))
    assert flaw in {one.flaw for one in await wrong(repaired.town)}


async def test_who_writes_the_whole_chain_anew_is_given_away_by_the_seals(repaired):
    town = repaired.town
    town.clock.time += timedelta(days=1)
    await town.walks()

    def forge(store):
        for link in store.chain.after(0):
            link.position, link.hash = None, ""
            link.at += timedelta(minutes=1)
        store.chain.session.flush()
        store.chain.bind()

    await town.finds(forge)
    assert {one.flaw for one in await wrong(town)} == {Flaw.SEAL}


async def test_erasing_a_person_leaves_the_chain_whole_and_no_key_to_their_words(repaired):
    town = repaired.town
    await town.finds(lambda store: erasure.erase(hall_of(town, store), 1) and None)
    await town.walks()
    assert await wrong(town) == []
    salts = await town.finds(lambda store: [one.words_salt for one in store.chain.all()])
    assert len([one for one in salts if one]) == 4  # those of the four posts that say nothing now
    assert ("withdrawn", 1) in await acts(town)


async def test_posts_from_before_there_was_a_chain_are_taken_up(repaired):
    town = repaired.town

    def as_it_was(store):
        for link in store.chain.after(0):
            store.chain.session.delete(link)
        store.cursors.move("chain", "0", town.clock())

    await town.finds(as_it_was)
    assert {one.flaw for one in await wrong(town)} == {Flaw.UNKNOWN}
    await town.walks()
    assert await wrong(town) == []
    assert await acts(town) == [("found", post) for post in (1, 2, 3, 4)]


async def test_in_the_morning_the_last_link_of_the_day_before_is_posted_once(repaired, language):
    town = repaired.town
    town.clock.time = datetime(2026, 11, 21, 7, 59, tzinfo=UTC)  # a minute to nine in Jun
    await town.walks()
    assert await seals(town) == []
    town.clock.time = datetime(2026, 11, 21, 8, tzinfo=UTC)
    await town.walks()
    await town.walks()
    [(seal, post)] = await seals(town)
    title, text = post.in_(language)
    assert seal.hash in text
    assert f"{seal.position}" in text
    assert "20" in title
    assert not post.kind.is_carried
    assert await wrong(town) == []


async def test_a_day_on_which_nothing_was_said_has_no_seal(repaired):
    town = repaired.town
    for _ in range(5):
        town.clock.time += timedelta(days=1)
        await town.walks()
    assert [seal.day.day for seal, _ in await seals(town)] == [20]


async def test_a_town_may_keep_the_seals_to_its_page(found_town):
    town = await found_town()
    await reports(Person(town, "ana", "en"))
    town.clock.time += timedelta(days=1)
    await town.walks()
    assert [(seal.position, post) for seal, post in await seals(town)] == [(1, None)]


async def seals(town):
    """The seals there are, the newest first, each with its post."""

    def found(store):
        return [(one, one.post_id and store.posts.get(one.post_id)) for one in store.chain.seals()]

    return await town.finds(found)
