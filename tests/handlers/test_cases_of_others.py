"""A case of others, named by its number: whoever sees it too can hear how it goes on.

No link into Matrix can say anything: there one writes the number that stands on the page.
"""

import pytest

from storage.cases import Case, Matter
from tests.handlers.reporting import reports
from tests.handlers.test_cases import elena_of, label
from tests.paper_town import example_town
from tests.people import Person, Press, t
from tests.several_doors import on_platforms, street

NUMBER = {"number": "J-00001"}


@pytest.fixture
async def bob(ana):
    """Somebody else, who has never written before."""
    await reports(ana, where=ana.words["street"])
    return Person(ana.town, "bob", ana.language)


def offer(bob, *lines, matter="report"):
    return t("cases-of-others", story="\n".join(lines), matter=matter)


async def test_the_number_alone_is_enough_as_the_first_message(bob, ana):
    said = [one.text for one in await bob.says("J-00001")]
    notice = bob.text(t("notice", town="Jun", days=365))
    assert said == [notice, bob.text(offer(bob, label(bob), "📍 Calle Mayor"))]
    await bob.talks((bob.words["yes"], t("report-followed", **NUMBER)))
    elena = await elena_of(ana)
    await elena.writes("!tomar")
    assert bob.last.text == bob.text(t("follow-state", state="in-work", **NUMBER))


@pytest.mark.parametrize("form", ["j1", "#J-00001", "J-00001.", " j-00001 ", "/cases 1"])
async def test_however_it_is_written(jun, form):
    ana, bob = Person(jun, "ana", "en"), Person(jun, "bob", "en")
    await ana.says("/start")
    await reports(ana)
    await bob.says("/start")
    await bob.talks(
        (form, offer(bob, label(bob), "📍 Calle Mayor")),
        (Press("no"), "cases-left"),
        (form, offer(bob, label(bob), "📍 Calle Mayor")),
        (Press("yes"), t("report-followed", **NUMBER)),
    )
    [again] = await bob.says(form)
    assert bob.label("unfollow") in again.buttons


async def test_no_word_of_it_is_shown_before_staff_have_shown_it(bob, ana):
    [*_, said] = await bob.says("J-00001")
    assert ana.words["dark"] not in said.text
    assert "Calle Mayor 3" not in said.text
    await bob.says(bob.words["no"])
    elena = await elena_of(ana)
    await elena.writes("📢")
    [*_, said] = await bob.says("J-00001")
    assert ana.words["dark"] in said.text


async def test_what_is_over_is_told_and_not_offered(bob, ana):
    elena = await elena_of(ana)
    await elena.writes("!hecho Bombilla nueva")
    await bob.says("/start")
    told = "\n".join((label(bob, state="done"), "📍 Calle Mayor"))
    await bob.talks(("J-00001", t("cases-of-others-over", story=told)))


async def test_between_the_question_and_the_answer_it_may_have_been_closed(bob, ana):
    elena = await elena_of(ana)
    await bob.says("J-00001")
    await elena.writes("!hecho Bombilla nueva")
    told = "\n".join((label(bob, state="done"), "📍 Calle Mayor"))
    await bob.talks((Press("yes"), t("cases-of-others-over", story=told)))


async def test_what_is_private_is_as_if_it_did_not_exist(jun):
    def work(store):
        for private in ({"private": True}, {"category": "noise"}):
            about = {"matter": Matter.REPORT, "department": "police", "text": "x", **private}
            store.cases.open(Case(**about), "J")

    await jun.database.run(work)
    bob = Person(jun, "bob", "en")
    await bob.says("/start")
    for number in ("J-00001", "J-00002", "J-00009"):
        await bob.talks((number, t("case-unknown", number=number)))


async def test_a_question_to_the_mayor_and_a_proposal_are_joined_as_on_their_pages(jun):
    ana, bob = Person(jun, "ana", "en"), Person(jun, "bob", "en")
    for one in (ana, bob):
        await one.says("/start")
    await ana.says("/mayor When does the pool open?")
    await ana.does(Press("openly"))
    line = "J-00001 · Question to the mayor · Received"
    await bob.talks(
        ("J-00001", offer(bob, line, matter="mayor")),
        (Press("yes"), t("mayor-joined", count=1, **NUMBER)),
    )


@pytest.mark.parametrize("door", ["matrix", "telegram", "browser"])
async def test_at_each_door_the_page_leads_to_the_case(database, tmp_path, clock, door):
    """By a link, where a link can say what it is about; on Matrix by what the page says."""
    doors = street(database, tmp_path, clock, on_platforms(example_town())).doors
    ana = Person(doors["browser"], "ana", "en")
    await ana.says("/start")
    await reports(ana)
    bob = Person(doors[door], "bob", "en")
    for said in ("J-00001", "yes") if door == "matrix" else ("/start follow-J-00001",):
        read = await bob.says(said)
    assert read[-1].text == bob.text(t("report-followed", **NUMBER))
    assert await ana.town.finds(lambda store: store.cases.followers(1)) == [f"{door}:bob"]
