"""Thanks: to a department or a person there, counted once a day, read by those they are for."""

from datetime import UTC, datetime

import pytest

from core.texts import Month
from tests.people import Clerk, Person, Press, t

ROOM = "works-staff"


def works(ana, language=""):
    return ana.town.town.department("works").name.in_(language or ana.language)


def clerk(ana, name="Elena"):
    return Clerk(ana.town, ROOM, "es", f"@{name.lower()}:jun.example", name)


async def agreed(ana, name="Elena"):
    elena = clerk(ana, name)
    await elena.joins()
    await elena.says("!con-nombre sí")
    return elena


async def test_a_department_is_thanked_in_words_and_staff_read_them(ana):
    elena = clerk(ana)
    await ana.talks(
        ("/thanks", "thanks-whom"),
        (Press("works"), "thanks-what"),
        ("¡Qué rápidos!", t("thanks-given", who=works(ana))),
    )
    told = t("thanks-told-with", who=works(ana, "es"), text="¡Qué rápidos!")
    assert elena.read()[-1].text == elena.text(told)


async def test_a_bare_thank_you_offers_to_say_it_to_somebody(ana):
    await ana.talks(
        (ana.words["thanks"], "courtesy-answer"),
        (Press("thanks"), "thanks-whom"),
    )


async def test_whoever_agreed_is_thanked_by_name(ana):
    elena = await agreed(ana)
    await ana.talks(
        ("/thanks works", "thanks-who"),
        ("Elena", "thanks-what"),
        (Press("skip"), t("thanks-given", who="Elena")),
    )
    assert elena.read()[-1].text == elena.text(t("thanks-told", who="Elena"))
    (count,) = await ana.town.finds(lambda store: [counted(store)])
    assert count == {"Elena": 1}


def counted(store):
    since, until = datetime(2020, 1, 1, tzinfo=UTC), datetime(2040, 1, 1, tzinfo=UTC)
    return store.thanks.by_name("works", since, until)


async def test_the_same_people_are_thanked_once_a_day(jun):
    ana = await greeted(jun)
    thanks = (("/thanks works", "thanks-what"), (Press("skip"), t("thanks-given", who=works(ana))))
    await ana.talks(*thanks)
    await ana.talks(
        ("/thanks works", "thanks-what"), (Press("skip"), t("thanks-again", who=works(ana)))
    )
    jun.clock.passes(days=1)
    await ana.talks(*thanks)


async def greeted(town):
    ana = Person(town, "ana", "en")
    await ana.says("/start")
    return ana


async def test_nobody_is_named_who_no_longer_wants_to_be(jun):
    ana = await greeted(jun)
    elena = await agreed(ana)
    await ana.talks(("/thanks works", "thanks-who"), ("Elena", "thanks-what"))
    off = await elena.says("!con-nombre no")
    assert off[-1].text == elena.text(t("desk-by-name-off", name="Elena"))
    await ana.talks((Press("skip"), t("thanks-given", who=works(ana))))
    assert await jun.finds(counted) == {"": 1}
    await ana.talks(("/thanks works", "thanks-what"))


async def test_staff_who_say_neither_yes_nor_no_are_asked(jun):
    elena = clerk(await greeted(jun))
    await elena.joins()
    assert (await elena.says("!by-name"))[-1].text == elena.text("desk-by-name-what")


async def test_staff_see_how_often_they_were_thanked_this_month(jun):
    ana = await greeted(jun)
    elena = await agreed(ana)
    assert (await elena.says("!gracias"))[-1].text == elena.text("desk-thanks-none")
    await ana.talks(
        ("/thanks works", "thanks-who"),
        ("Elena", "thanks-what"),
        (Press("skip"), t("thanks-given", who="Elena")),
    )
    told = (await elena.says("!gracias"))[-1].text
    line = elena.text(t("thanks-line", name="Elena", count=1))
    assert told == elena.text(t("desk-thanks", lines=line))


@pytest.mark.parametrize("named", [True, False])
async def test_the_month_is_summed_up_once_for_staff_and_for_all(jun, named):
    ana = await greeted(jun)
    elena = await agreed(ana) if named else clerk(ana)
    talk = [("/thanks works", "thanks-who")] if named else []
    await ana.talks(
        *talk,
        (Press("everybody") if named else "/thanks works", "thanks-what"),
        (Press("skip"), t("thanks-given", who=works(ana))),
    )
    channel = Clerk(jun, "works", "es")
    before = len(channel.read())
    await until(jun, datetime(2026, 12, 1, 7, 59, tzinfo=UTC))
    assert len(channel.read()) == before
    await until(jun, datetime(2026, 12, 1, 8, 1, tzinfo=UTC))
    await until(jun, datetime(2026, 12, 1, 9, 1, tzinfo=UTC))
    (post,) = channel.read()[before:]
    about = {"month": Month(2026, 11, 1), "who": works(ana, "es"), "count": 1}
    assert elena.text(t("thanks-month", **about)) in post.text
    line = elena.text(t("thanks-line", name=works(ana, "es"), count=1))
    assert elena.read()[-1].text == elena.text(t("thanks-month-staff", lines=line, **about))


async def until(town, moment):
    town.clock.passes(seconds=(moment - town.clock()).total_seconds())
    await town.walks()
