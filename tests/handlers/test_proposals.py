"""Proposals: shown by staff, supported by each person once, and then the town must answer."""

from datetime import timedelta

import pytest

from core.town.proposals import Proposals
from storage.cases import State
from storage.posts import PostKind
from tests.handlers.reporting import case
from tests.paper_town import example_town
from tests.people import Clerk, Person, Press, t

SHADE = {
    "es": "Más bancos con sombra donde juegan los niños.",
    "de": "Mehr schattige Bänke auf dem Spielplatz im Park.",
    "en": "More benches in the shade of the playground.",
}
AGAIN = {
    "es": "Bancos con sombra para niños",
    "de": "Schattige Bänke für den Spielplatz",
    "en": "Benches with shade at the playground",
}
NUMBER = {"number": "J-00001"}


@pytest.fixture
async def jun(found_town):
    """A town in which two supports are enough."""
    return await found_town(town=town_with(Proposals(department="townhall", supports=2)))


def town_with(rules):
    town = example_town()
    return town.model_copy(update={"extras": town.extras | {"proposals": rules}})


@pytest.fixture
async def english(jun):
    ana = Person(jun, "ana", "en")
    await ana.says("/start")
    return ana


async def marta_in(town):
    marta = Clerk(town, "townhall-staff", "es", "@marta:jun.example", "Marta")
    await marta.joins()
    return marta


async def proposed(ana):
    """Ana proposes something, and Marta shows it to all."""
    marta = await marta_in(ana.town)
    for said in (f"/propose {SHADE[ana.language]}", Press("skip"), Press("skip"), Press("send")):
        await ana.does(said)
    await marta.writes("📢")
    return marta


async def neighbour(ana, name):
    found = Person(ana.town, name, ana.language)
    await found.says("/start")
    return found


def supported(ana, key="support-given", count=1):
    return t(key, count=count, wanted=2, **NUMBER)


async def test_a_proposal_is_made_and_shown_when_staff_have_looked_at_it(ana):
    channel, marta = Person(ana.town, "townhall", "es"), await marta_in(ana.town)
    checked = t("propose-check", what=SHADE[ana.language], where="–", photos=0)
    await ana.talks(
        ("/propose", "propose-what"),
        (SHADE[ana.language], "report-where"),
        (Press("skip"), "propose-photo"),
        (Press("skip"), checked),
        (Press("send"), t("propose-thanks", wanted=2, **NUMBER)),
    )
    assert channel.read() == []
    kept = await case(ana)
    assert (kept.first_answer_due, kept.done_due) == (None, None)
    assert marta.text("card-proposal") in marta.card().text
    await marta.writes("📢")
    (copy,) = channel.sees()
    assert SHADE[ana.language] in copy
    assert channel.text(t("proposal-supports", count=0, wanted=2)) in copy


async def test_whoever_only_says_that_they_want_to_propose_something_is_asked_what(ana):
    wish = {
        "es": "Me gustaría proponer algo a ustedes",
        "de": "Ich möchte Ihnen gern etwas vorschlagen",
        "en": "I want to propose something",
    }
    await ana.talks((wish[ana.language], "propose-what"), (SHADE[ana.language], "report-where"))


async def test_each_person_counts_once_and_nobody_for_themselves(ana):
    await proposed(ana)
    berta = await neighbour(ana, "berta")
    await berta.talks(
        ("/support J-00001", supported(berta)),
        ("/support 1", supported(berta, "support-twice")),
    )
    await ana.talks(("/support 1", t("support-yours", **NUMBER)))


async def test_with_enough_supports_the_town_must_answer_and_all_hear_so(ana):
    marta, channel = await proposed(ana), Person(ana.town, "townhall", "es")
    berta, carl = await neighbour(ana, "berta"), await neighbour(ana, "carl")
    await berta.says("/support 1")
    assert (await case(ana)).first_answer_due is None
    await carl.says("/support 1")
    due = (await case(ana)).first_answer_due
    assert due > ana.town.clock() + timedelta(days=20)
    about = {"count": 2, "due": ana.town.town.local(due).date()}
    assert ana.last.text == ana.text(t("proposal-reached", **about, **NUMBER))
    assert berta.last.text == berta.text(t("follow-reached", **about, **NUMBER))
    assert channel.text(t("proposal-due", wanted=2, **about)) in channel.sees()[0]
    assert marta.text(t("thread-reached", **about, **NUMBER)) in marta.sees()


async def test_what_became_of_it_is_told_to_all_who_supported_it(english):
    marta, channel = await proposed(english), Person(english.town, "townhall", "es")
    berta = await neighbour(english, "berta")
    await berta.says("/support 1")
    await marta.writes("We are asking what it costs.")
    told = t("follow-answered", name="Marta", text="We are asking what it costs.", **NUMBER)
    assert berta.last.text == berta.text(told)
    assert "We are asking what it costs." in channel.sees()[1]
    await marta.writes("!done Four benches stand there.")
    told = t("follow-answered", name="Marta", text="Four benches stand there.", **NUMBER)
    assert berta.last.text == berta.text(told)
    carl = await neighbour(english, "carl")
    await carl.talks(("/support 1", t("support-late", **NUMBER)))
    posts = await english.town.finds(lambda store: store.posts.about(1))
    assert [post.kind for post in posts] == [PostKind.REPORT, PostKind.ANSWER, PostKind.RESULT]
    assert (await case(english)).state is State.DONE


async def test_the_same_is_offered_before_it_is_proposed_again(ana):
    await proposed(ana)
    berta = await neighbour(ana, "berta")
    await berta.talks(
        (f"/propose {AGAIN[ana.language]}", "propose-is-it"),
        ("1", supported(berta)),
    )


async def test_what_others_propose_is_listed_with_a_button_for_each(ana):
    await ana.talks(("/proposals", "proposals-none"))
    await proposed(ana)
    berta = await neighbour(ana, "berta")
    count = berta.text(t("proposal-supports", count=0, wanted=2))
    line = berta.text(t("proposals-line", what=SHADE[ana.language], supports=count, **NUMBER))
    await berta.talks(
        ("/proposals", t("proposals", lines=line)),
        (Press("J-00001"), supported(berta)),
        ("/proposals", t("proposals", lines=one_more(berta))),
    )


def one_more(berta):
    count = berta.text(t("proposal-supports", count=1, wanted=2))
    return berta.text(t("proposals-line", what=SHADE[berta.language], supports=count, **NUMBER))


async def test_what_staff_have_not_shown_cannot_be_supported(english):
    await marta_in(english.town)
    for said in (f"/propose {SHADE['en']}", Press("skip"), Press("skip"), Press("send")):
        await english.does(said)
    berta = await neighbour(english, "berta")
    await berta.talks(("/support 1", t("support-gone", **NUMBER)))


async def test_where_the_town_says_so_only_those_it_has_seen_may_support(found_town):
    rules = Proposals(department="townhall", verified=True)
    ana = Person(await found_town(town=town_with(rules)), "ana", "en")
    await ana.says("/start")
    await proposed(ana)
    berta = await neighbour(ana, "berta")
    await berta.talks(("/support 1", "support-verify"))
    until = ana.town.clock() + timedelta(days=1)
    who = await ana.town.finds(lambda store: store.residents.at("paper:berta").resident_id)
    await ana.town.finds(lambda store: store.residents.change(who, verified_until=until))
    await berta.talks(("/support 1", t("support-given", count=1, wanted=25, **NUMBER)))
