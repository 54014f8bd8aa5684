"""Subscriptions: to a topic, at once or in a digest, outside of quiet hours, ended with one tap."""

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from sqlalchemy import text as sql

from core.hall import Hall
from core.handlers.news.digests import send_digests
from core.handlers.news.mailing import carry_on
from storage.subscriptions import Rhythm
from tests.handlers.reporting import reports
from tests.paper_town import example_town
from tests.people import ONE_LANGUAGE, Again, Clerk, Person, Press, t

NOON = datetime(2026, 11, 20, 11, tzinfo=UTC)  # a Friday in winter: twelve o'clock in Jun
DIGESTS = sql("SELECT count(*) FROM delivery WHERE message LIKE '%novedad%'")
POST = "!anunciar Corte de agua\nMañana de 9 a 12, en la Calle Mayor."


@pytest.fixture
async def marta(ana):
    """A clerk of the town hall, who writes the news; and it is noon."""
    ana.town.clock.time = NOON
    marta = Clerk(ana.town, "townhall-staff", "es", "@marta:jun.example", "Marta")
    await marta.joins()
    return marta


def named(person, department):
    return person.town.town.department(department).name.in_(person.language)


async def walks(ana):
    """What Ana reads when the watchman has walked his round."""
    return ana.here(await ana.town.walks())


async def test_somebody_subscribes_to_a_department_and_reads_its_posts_at_once(ana, marta):
    await ana.talks(
        ("/subscribe", "subscribe-what"),
        (Press("department"), "subscribe-department"),
        (Press("townhall"), t("subscribe-rhythm", topic=named(ana, "townhall"))),
    )
    [done] = await ana.does(Press("at-once"))
    assert named(ana, "townhall") in done.text
    await marta.says(POST)
    [copy] = await walks(ana)
    assert "Corte de agua" in copy.text
    assert named(ana, "townhall") in copy.text
    assert "https://jun.example/post/1" in copy.text
    assert copy.buttons == [ana.text("choice-unsubscribe")]
    assert await walks(ana) == []


@ONE_LANGUAGE
async def test_one_tap_ends_it(ana, marta):
    await ana.says("/subscribe department:townhall")
    await ana.does(Press("at-once"))
    await marta.says(POST)
    await walks(ana)
    told = t("unsubscribe-done", topics=[named(ana, "townhall")])
    await ana.talks((Press("unsubscribe"), told), (Press("unsubscribe"), "subscriptions-none"))
    await marta.says(POST)
    assert await walks(ana) == []


async def test_a_street_is_asked_for_until_we_know_it(ana, marta):
    await ana.talks(
        ("/subscribe", "subscribe-what"),
        (Press("street"), "subscribe-street"),
        ("qwertz", Again("place-unknown", "subscribe-street")),
        (ana.words["street"], t("subscribe-rhythm", topic="Calle Mayor")),
    )
    await ana.does(Press("at-once"))
    await marta.says("!anunciar Fiesta\nEn la plaza.")
    assert await walks(ana) == []
    await marta.says(POST)
    assert len(await walks(ana)) == 1


def district(person, key):
    return person.town.town.district(key).name.in_(person.language)


@ONE_LANGUAGE
async def test_a_district_is_chosen_and_what_is_in_its_streets_reaches_its_readers(ana, marta):
    await ana.talks(
        ("/subscribe", "subscribe-what"),
        (Press("district"), "subscribe-district"),
        ("qwertz", Again("please-choose", "subscribe-district")),
        (Press("district:upper"), t("subscribe-rhythm", topic=district(ana, "upper"))),
    )
    await ana.does(Press("at-once"))
    await marta.says(POST)  # the Calle Mayor is in another
    assert await walks(ana) == []
    await marta.says("!anunciar Corte de luz\nEn la Calle Alfareros.")
    [copy] = await walks(ana)
    assert "Corte de luz" in copy.text
    await marta.says("!anunciar Fiesta\nEn todo el Barrio Alto.")
    assert len(await walks(ana)) == 1


@ONE_LANGUAGE
async def test_a_report_within_the_outline_of_a_district_reaches_its_readers(ana, marta):
    name = district(ana, "centre")
    await ana.talks((f"/subscribe {name}", t("subscribe-rhythm", topic=name)))
    await ana.does(Press("at-once"))
    await reports(Person(ana.town, "bob", "en"), where="Calle Fuente Alta")
    assert await walks(ana) == []
    await reports(Person(ana.town, "eva", "en"), where="Calle Real 3")
    [copy] = await walks(ana)
    assert "Calle Real" in copy.text


async def test_a_town_without_districts_offers_none(found_town):
    town = example_town().model_copy(update={"districts": ()})
    ana = Person(await found_town(town=town), "ana")
    await ana.says("/start")
    [asked] = await ana.says("/subscribe")
    assert "district" not in [one.key for one in asked.message.choices]
    assert "street" in [one.key for one in asked.message.choices]


@ONE_LANGUAGE
async def test_what_is_reported_reaches_who_follows_that_kind_of_matter(ana, marta):
    await ana.says("/subscribe light")
    await ana.does(Press("at-once"))
    await reports(Person(ana.town, "bob", "en"))
    [copy] = await walks(ana)
    assert ana.town.town.category("light").name.in_(ana.language) in copy.text


@ONE_LANGUAGE
async def test_whoever_has_subscribed_twice_gets_one_copy(ana, marta):
    for topic in ("all", "department:townhall", "street:Calle Mayor"):
        await ana.says(f"/subscribe {topic}")
        await ana.does(Press("at-once"))
    await marta.says(POST)
    assert len(await walks(ana)) == 1


@ONE_LANGUAGE
async def test_in_the_quiet_hours_a_copy_waits_and_is_changed_there(ana, marta):
    await ana.says("/subscribe all")
    await ana.does(Press("at-once"))
    ana.town.clock.time = NOON.replace(hour=22)  # eleven at night
    await marta.says(POST, id="m-post")
    assert await walks(ana) == []
    await marta.edits("m-post", "!anunciar Corte de luz\nEl lunes.")
    assert await walks(ana) == []
    ana.town.clock.time = datetime(2026, 11, 21, 7, tzinfo=UTC)
    [copy] = await walks(ana)
    assert "Corte de luz" in copy.text


@ONE_LANGUAGE
async def test_in_the_quiet_hours_what_is_withdrawn_never_comes(ana, marta):
    await ana.says("/subscribe all")
    await ana.does(Press("at-once"))
    ana.town.clock.time = NOON.replace(hour=22)
    await marta.says(POST)
    await walks(ana)
    await marta.says("!retirar 1")
    await walks(ana)
    ana.town.clock.time = datetime(2026, 11, 21, 7, tzinfo=UTC)
    assert await walks(ana) == []


@ONE_LANGUAGE
async def test_edits_and_withdrawals_follow_to_the_copies(ana, marta):
    await ana.says("/subscribe all")
    await ana.does(Press("at-once"))
    await marta.says(POST, id="m-post")
    await walks(ana)
    await marta.edits("m-post", "!anunciar Corte de luz\nEl lunes.")
    await walks(ana)
    assert "Corte de luz" in ana.sees()[-1]
    assert ana.town.on_table("ana")[-1].buttons == [ana.text("choice-unsubscribe")]
    await marta.says("!retirar 1")
    await walks(ana)
    assert not [one for one in ana.sees() if "Corte" in one]


@ONE_LANGUAGE
async def test_a_digest_comes_at_its_hour_and_tells_everything_once(ana, marta):
    await ana.says("/subscribe all")
    await ana.does(Press("daily"))
    await marta.says(POST)
    await marta.says("!anunciar Fiesta\nEl sábado.")
    assert await walks(ana) == []
    ana.town.clock.time = datetime(2026, 11, 20, 17, tzinfo=UTC)  # six in the evening
    [digest] = await walks(ana)
    assert "Corte de agua" in digest.text
    assert "Fiesta" in digest.text
    assert await walks(ana) == []
    ana.town.clock.passes(hours=24)
    assert await walks(ana) == []


async def test_digests_are_written_some_at_a_time_and_between_that_others_have_their_turn(jun):
    marta = Clerk(jun, "townhall-staff", "es", "@marta:jun.example", "Marta")
    await marta.joins()
    people, jun.clock.time = 45, NOON
    await jun.finds(lambda store: [reads_daily(store, number) for number in range(people)])
    await marta.says(POST)
    jun.clock.time = datetime(2026, 11, 20, 17, tzinfo=UTC)
    parts, more = [], True
    while more:
        more = await jun.finds(lambda store: send_digests(hall(jun, store)))
        parts.append(await jun.finds(digests))
    assert parts[-1] == people
    assert max(after - before for before, after in pairwise([0, *parts])) <= people // 2


def reads_daily(store, number):
    subscribed(store, number)
    person = store.residents.at(f"paper:{number}")
    evening = NOON.replace(hour=17)
    store.subscriptions.subscribe(person.resident_id, "all", Rhythm.DAILY, NOON, evening)


def digests(store):
    return store.menus.session.execute(DIGESTS).scalar_one()


@ONE_LANGUAGE
async def test_a_weekly_digest_comes_on_its_day(ana, marta):
    ana.town.clock.time = NOON.replace(day=21)  # a Saturday
    await ana.says("/subscribe all")
    await ana.does(Press("weekly"))
    await marta.says(POST)
    ana.town.clock.time = datetime(2026, 11, 27, 16, 59, tzinfo=UTC)
    assert await walks(ana) == []
    ana.town.clock.passes(minutes=1)
    assert len(await walks(ana)) == 1


@ONE_LANGUAGE
async def test_whoever_has_blocked_us_is_passed_over(ana, marta):
    await ana.says("/subscribe all")
    await ana.does(Press("at-once"))
    await ana.town.finds(lambda store: store.residents.reachable("paper:ana", reachable=False))
    await marta.says(POST)
    assert await walks(ana) == []


@ONE_LANGUAGE
async def test_quiet_hours_are_chosen_or_written(ana, marta):
    await ana.talks(
        ("/quiet", "quiet-which"),
        ("Bayern", Again("quiet-unclear", "quiet-which")),
        ("23:30 - 7", t("quiet-set", quiet="23:30", until="7:00")),
        ("/quiet", "quiet-which"),
        (Press("never"), "quiet-off"),
    )


async def test_all_subscriptions_are_listed_and_can_be_ended_together(ana, marta):
    await ana.talks(("/subscriptions", "subscriptions-none"))
    await ana.says("/subscribe all")
    await ana.does(Press("weekly"))
    [listed] = await ana.says("/subscriptions")
    assert ana.text("topic-all") in listed.text
    await ana.talks((Press("end-all"), t("unsubscribe-done", topics=[ana.text("topic-all")])))


@ONE_LANGUAGE
async def test_the_latest_news_are_read_by_department_and_further_back(ana, marta):
    name = ana.town.town.name
    await ana.talks(("/news", t("news-none", name=name)))
    for number in range(7):
        await marta.says(f"!anunciar Noticia {number}\nTexto.")
    [latest] = await ana.says("/news")
    assert "Noticia 6" in latest.text
    assert "Noticia 1" not in latest.text
    [older] = await ana.does(Press("older"))
    assert "Noticia 1" in older.text
    await ana.talks((Press("by-department"), "news-which"))
    await ana.talks((Press("police"), t("news-none", name=named(ana, "police"))))


async def test_the_channels_are_listed(ana, marta):
    [listed] = await ana.says("/channels")
    assert "https://jun.example/department/works" in listed.text


async def test_a_post_goes_to_many_some_at_a_time_and_after_a_crash_nobody_gets_it_twice(jun):
    marta = Clerk(jun, "townhall-staff", "es", "@marta:jun.example", "Marta")
    await marta.joins()
    people, jun.clock.time = 230, NOON
    await jun.finds(lambda store: [subscribed(store, number) for number in range(people)])
    await marta.says(POST)
    copies = await jun.finds(lambda store: store.mailings.copies(1, 0, people))
    assert copies == []
    await jun.finds(lambda store: carry_on(hall(jun, store)))

    def crashes(store):
        carry_on(hall(jun, store))
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await jun.finds(crashes)
    copies = await jun.finds(lambda store: store.mailings.copies(1, 0, people))
    assert len(copies) == 50
    while await jun.finds(lambda store: carry_on(hall(jun, store))):
        pass
    copies = await jun.finds(lambda store: store.mailings.copies(1, 0, 2 * people))
    assert len({one.address for one in copies}) == len(copies) == people


def hall(town, store):
    return Hall(store, town.town, town.texts, town.clock())


def subscribed(store, number):
    person = store.residents.meet(f"paper:{number}", "es", NOON)
    store.subscriptions.reads_at(person.resident_id, person.address)
    store.subscriptions.subscribe(person.resident_id, "all", Rhythm.AT_ONCE, NOON)
