"""Questions that a category asks itself, what cannot wait, and cases that are there already."""

from datetime import UTC, datetime

import pytest

from core.messages import Place
from tests.handlers.reporting import case, checked, reports, thanked
from tests.people import ONE_LANGUAGE, Again, Clerk, Person, Point, Press, Show, t

NIGHT = datetime(2026, 11, 21, 2, tzinfo=UTC)  # a Saturday
NEXT_DOOR = Place(37.21968, -3.5957)  # twenty metres away
ROUND_THE_CORNER = Place(37.2206, -3.5954)  # a hundred


def question(ana):
    return t(
        "report-own", question=ana.town.town.category("water").questions[0].ask.in_(ana.language)
    )


async def test_water_asks_how_much(ana):
    await ana.talks(
        (ana.words["water"], question(ana)),
        ("?", Again("please-choose", question(ana))),
        ("2", "report-where"),
        (Point(), "report-photo"),
        (Press("skip"), checked(ana, ana.words["water"], "Calle Mayor", kind="water")),
        (Press("send"), thanked(ana)),
    )
    kept = await case(ana)
    assert (kept.answers, kept.urgent) == ({"how_much": "flows"}, False)
    elena = Clerk(ana.town, "works-staff")
    asked = ana.town.town.category("water").questions[0]
    assert f"{asked.ask.in_('es')} Sale un chorro" in elena.card().text
    assert elena.card().message.mentions == ()


async def test_an_answer_may_be_the_beginning_of_its_label(ana):
    await ana.says(ana.words["water"])
    await ana.talks((ana.last.buttons[0].rsplit(" ", 1)[0], "report-where"))


@pytest.fixture
async def flood(ana):
    """Somebody at night, before whose house the street is under water."""
    elena = Clerk(ana.town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    ana.town.clock.time = NIGHT
    return ana, elena


async def floods(ana):
    for done in (ana.words["water"], Press("floods"), Point(), Press("skip")):
        await ana.does(done)
    return (await ana.does(Press("send")))[-1].text


async def test_what_cannot_wait_calls_whoever_is_on_duty(flood):
    ana, elena = flood
    await elena.says("!guardia @elena")
    answered = await floods(ana)
    assert elena.card().message.mentions == ("@elena:jun.example",)
    assert elena.card().text.splitlines()[1] == elena.text("card-urgent")
    name = ana.town.town.department("works").name.in_(ana.language)
    assert ana.text(t("office-on-duty", department=name)) in answered


async def test_where_nobody_is_on_duty_nobody_is_said_to_be_called(flood):
    ana, elena = flood
    answered = await floods(ana)
    assert elena.card().message.mentions == ()
    assert ana.text(t("office-opens", **opening(ana))) in answered


def opening(ana):
    town = ana.town.town
    monday = town.local(datetime(2026, 11, 23, 7, tzinfo=UTC))
    return {"department": town.department("works").name.in_(ana.language), "at": monday}


async def test_the_town_may_list_who_is_on_duty(found_town, ana):
    town = ana.town.town
    works, *others = town.departments
    works = works.model_copy(update={"on_duty": ("@night:jun.example",)})
    other = await found_town(town=town.model_copy(update={"departments": (works, *others)}))
    ana = Person(other, "ana", ana.language)
    await floods(ana)
    assert Clerk(other, "works-staff").card().message.mentions == ("@night:jun.example",)


# Cases that are there already.


def offered(bob, number=1):
    """The case as it is offered to somebody else: with its street, but not the house."""
    day = bob.town.town.local(bob.town.clock()).date()
    told = t("report-near-case", number=f"J-{number:05}", place="Calle Mayor", day=day)
    return [bob.text(told), bob.label("other-case")]


@pytest.fixture
async def bob(ana):
    """Somebody who reports the lamp that Ana has reported already."""
    await reports(ana, where=ana.words["street"])
    bob = Person(ana.town, "bob", ana.language)
    await bob.says("/start")
    await bob.talks(("/report light", "report-what"), (bob.words["dark"], "report-where"))
    return bob


async def test_a_case_near_by_is_offered_and_followed(bob, ana):
    await bob.talks((Point(NEXT_DOOR), "report-is-it"))
    assert bob.last.buttons == offered(bob)
    await bob.talks(("1", t("report-followed-too", number="J-00001")))
    assert await ana.town.finds(lambda store: store.cases.numbered("2")) is None
    elena = Clerk(ana.town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    await elena.reacts("👀", elena.card_id())
    assert bob.last.text == bob.text(t("follow-state", number="J-00001", state="in-work"))


async def test_where_one_case_is_offered_yes_and_no_are_answers(bob):
    await bob.talks(
        (Point(NEXT_DOOR), "report-is-it"),
        (bob.words["no"], "report-photo"),
        (bob.words["back"], "report-is-it"),
        (bob.words["yes"], t("report-followed-too", number="J-00001")),
    )


async def test_what_another_has_seen_reaches_staff_and_nobody_else(bob, ana):
    elena = Clerk(ana.town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    before = len(ana.read())
    await bob.says(ana.words["cancel"])
    await bob.shows(b"cables", "/report light", id="seen")
    await bob.talks(
        (bob.words["more"], "report-where"),
        (Point(NEXT_DOOR), "report-is-it"),
        ("1", t("report-followed-too", number="J-00001")),
    )
    told = elena.text(t("thread-followed", text=bob.words["more"]))
    shown = [one for one in elena.town.on_table("works-staff") if one.message.thread]
    assert [one.text for one in shown] == [elena.text(t("thread-followed", text="📷")), told]
    assert shown[0].message.photo
    assert len(ana.read()) == before
    assert bob.words["more"] not in "\n".join(Clerk(ana.town, "works").sees())


async def test_a_case_near_by_may_be_another(bob):
    await bob.talks(
        (Point(NEXT_DOOR), "report-is-it"),
        (Press("other-case"), "report-photo"),
        (Press("skip"), checked(bob, bob.words["dark"], "Calle Mayor")),
        (Press("send"), thanked(bob, 2)),
    )


async def test_a_photo_in_place_of_a_choice_is_kept(bob):
    await bob.talks(
        (Point(NEXT_DOOR), "report-is-it"),
        (Show(), Again("please-choose-too", "report-is-it")),
        (bob.words["hello"], Again("please-choose", "report-is-it")),
        (Press("other-case"), checked(bob, bob.words["dark"], "Calle Mayor", photos=1)),
        (Press("send"), thanked(bob, 2)),
    )


async def test_a_case_round_the_corner_is_not_offered(bob):
    await bob.talks((Point(ROUND_THE_CORNER), "report-photo"))


async def test_a_case_of_another_category_is_not_offered(bob):
    await bob.says("/report road")
    await bob.says(bob.words["hole"])
    await bob.talks((Point(NEXT_DOOR), "report-photo"))


@ONE_LANGUAGE
async def test_a_case_that_is_closed_is_not_offered(bob, ana):
    elena = Clerk(ana.town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    await elena.writes("!hecho Bombilla nueva")
    await bob.talks((Point(NEXT_DOOR), "report-photo"))


@ONE_LANGUAGE
async def test_the_nearest_is_offered_first_and_three_at_most(bob, ana):
    for number in range(4):
        where = Point(Place(37.2197 + number / 100_000, -3.5957))
        for done in ("/report light", ana.words["dark"], where, Press("other-case")):
            await ana.does(done)
        await ana.does(Press("skip"))
        await ana.does(Press("send"))
    await bob.talks((Point(Place(37.2197, -3.5957)), "report-is-it"))
    assert [label[:7] for label in bob.last.buttons[:-1]] == ["J-00002", "J-00003", "J-00004"]


async def test_to_ones_own_case_what_was_said_is_added(bob, ana):
    say = ana.words
    await ana.talks(
        (say["lamp is dark"], "report-where"),
        (say["street"], "report-is-it"),
        ("1", t("added", number="J-00001")),
    )
    assert Clerk(ana.town, "works-staff").last.text == f"🗣 {say['lamp is dark']}"


async def test_a_private_case_is_never_offered(ana):
    await ana.says("/report noise")
    for done in (ana.words["noise"], Point(), Press("send")):
        await ana.does(done)
    bob = Person(ana.town, "bob", ana.language)
    await bob.says("/report noise")
    await bob.says(bob.words["noise"])
    await bob.talks((Point(), checked(bob, bob.words["noise"], "Calle Mayor", kind="noise")))
