"""My cases: how they stand, a word or a photo more, taking one back, and no longer following."""

import pytest

from storage.cases import State
from tests.handlers.reporting import case, reports
from tests.people import ONE_LANGUAGE, Again, Clerk, Person, Point, Press, Show, t


def label(ana, number=1, kind="light", state="received"):
    what = ana.town.town.category(kind).name.in_(ana.language)
    told = t("cases-label", number=f"J-{number:05}", what=what, state=ana.text(f"state-{state}"))
    return ana.text(told)


def story(ana, *lines):
    return t("cases-now", story="\n".join(lines))


async def elena_of(ana):
    elena = Clerk(ana.town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    return elena


async def test_none(ana):
    await ana.talks((ana.words["cases"], "cases-none"), ("1", "report-category"))


async def test_one_is_shown_at_once(ana):
    await reports(ana, where=ana.words["street"])
    await ana.talks((Press("cases"), story(ana, label(ana), "📍 Calle Mayor 3")))
    assert ana.last.buttons == [ana.label(key) for key in ("add", "withdraw", "leave-it")]
    await ana.talks((Press("leave-it"), "cases-left"))


async def test_of_several_one_is_chosen_by_button_number_or_words(ana):
    await reports(ana)
    await reports(ana, "road")
    for said in ("2", "J-00001", label(ana)):
        await ana.talks(("/cases", "cases-which"))
        assert ana.last.buttons == [label(ana, 2, "road"), label(ana)]
        [shown] = await ana.says(said)
        assert shown.text == ana.text(story(ana, label(ana), "📍 Calle Mayor"))
        await ana.says(ana.words["cancel"])


@pytest.mark.parametrize("form", ["/cases J-00001", "/cases 1", "J-00001", "j1", "#J-00001"])
@ONE_LANGUAGE
async def test_one_is_named_by_its_number(ana, form):
    await reports(ana)
    await reports(ana, "road")
    await ana.talks((form, story(ana, label(ana), "📍 Calle Mayor")))


async def test_somebody_asks_how_a_case_stands(ana):
    await reports(ana)
    await reports(ana, "road")
    await ana.talks((ana.words["how"], story(ana, label(ana), "📍 Calle Mayor")))


async def test_the_number_of_a_case_with_more_words_goes_to_the_case(ana):
    await reports(ana)
    await ana.talks((ana.words["still dark"], t("added", number="J-00001")))
    assert Clerk(ana.town, "works-staff").last.text == f"🗣 {ana.words['still dark']}"


@pytest.mark.parametrize("number", ["J-00077", "J-99999999999999999999", "77"])
@ONE_LANGUAGE
async def test_an_unknown_number_is_said_to_be_unknown(ana, number):
    await reports(ana)
    await reports(ana, "road")
    await ana.talks((f"/cases {number}", Again("cases-not-yours", "cases-which")))


async def test_words_to_a_case_of_somebody_else_reach_nobody(ana):
    await reports(ana)
    bob = Person(ana.town, "bob", ana.language)
    await bob.says("/start")
    elena = Clerk(ana.town, "works-staff")
    before = len(elena.read())
    await bob.says(ana.words["still dark"])
    assert len(elena.read()) == before


async def test_the_story_tells_who_is_on_it_until_when_and_what_was_said(ana):
    await reports(ana)
    elena = await elena_of(ana)
    await elena.writes("!tomar")
    await elena.writes("!prometer mañana")
    await elena.writes("Vamos mañana")
    await ana.says(ana.words["more"])
    day = ana.town.town.local(ana.town.clock()).date()
    lines = [ana.text("state-in-work"), "Vamos mañana", ana.words["more"]]
    await ana.talks(
        (
            "/cases",
            story(
                ana,
                label(ana, state="in-work"),
                "📍 Calle Mayor",
                ana.text(t("cases-clerk", name="Elena")),
                ana.text(t("cases-expected", day=day.replace(day=21))),
                "",
                *(ana.text(t("cases-line", day=day, text=line)) for line in lines),
            ),
        )
    )


@ONE_LANGUAGE
async def test_a_long_story_shows_its_end_and_cuts_long_lines(ana):
    await reports(ana)
    elena = await elena_of(ana)
    for number in range(8):
        await elena.writes(f"{number} {'palabra ' * 40}")
    [shown] = await ana.says("/cases")
    assert " 0 palabra" not in shown.text
    assert " 7 palabra" in shown.text
    assert shown.text.count(" …") == 6


async def test_words_are_added(ana):
    await reports(ana)
    await ana.says("/cases")
    await ana.talks((Press("add"), "cases-add"), (ana.words["more"], t("added", number="J-00001")))
    assert Clerk(ana.town, "works-staff").last.text == f"🗣 {ana.words['more']}"


@pytest.mark.parametrize("more", ["words", "photo"])
async def test_whoever_simply_tells_more_has_added_it(ana, more):
    await reports(ana)
    await ana.says("/cases")
    said = Show() if more == "photo" else ana.words["more"]
    await ana.talks((said, t("added", number="J-00001")))
    elena = Clerk(ana.town, "works-staff")
    assert elena.last.message.photo if more == "photo" else ana.words["more"] in elena.last.text


@ONE_LANGUAGE
async def test_a_photo_is_added(ana):
    await reports(ana)
    await ana.says("/cases")
    await ana.talks((Press("add"), "cases-add"), (Show(), t("added", number="J-00001")))
    last = Clerk(ana.town, "works-staff").last
    assert (last.text, bool(last.message.photo)) == ("🗣 📷", True)


@ONE_LANGUAGE
async def test_a_place_is_added(ana):
    await reports(ana)
    await ana.says("/cases")
    await ana.talks((Press("add"), "cases-add"), (Point(), t("added", number="J-00001")))
    assert "📍 37.21970, -3.59560\nhttps://" in Clerk(ana.town, "works-staff").last.text


@ONE_LANGUAGE
async def test_what_was_added_can_be_edited_and_deleted(ana):
    await reports(ana)
    await ana.says("/cases")
    await ana.does(Press("add"))
    await ana.shows(b"more", ana.words["more"], id="more")
    elena = Clerk(ana.town, "works-staff", "es")
    await ana.edits("more", ana.words["quarrel"])
    edited = elena.text(t("thread-resident-edited", text=ana.words["quarrel"]))
    assert edited in elena.sees()
    await ana.deletes("more")
    assert edited not in elena.sees()
    assert not any(one.message.photo for one in ana.town.on_table("works-staff"))


async def test_one_is_withdrawn_after_a_question(ana):
    await reports(ana)
    await ana.says("/cases")
    await ana.talks(
        (Press("withdraw"), t("cases-sure", number="J-00001")),
        (ana.words["yes"], t("cases-withdrawn", number="J-00001")),
    )
    assert (await case(ana)).state is State.WITHDRAWN
    elena = Clerk(ana.town, "works-staff", "es")
    assert elena.last.text == elena.text(t("thread-withdrawn", number="J-00001"))
    assert elena.text("state-withdrawn") in elena.card().text
    assert elena.text("state-withdrawn") in Clerk(ana.town, "works").sees()[0]
    await ana.says("/cases")
    assert ana.last.buttons == [ana.label(key) for key in ("add", "leave-it")]


async def test_what_is_closed_is_in_nobodys_hands_and_says_why_to_its_resident_alone(bob, ana):
    elena = await elena_of(ana)
    await elena.writes("!tomar")
    await elena.writes("!rechazar No hay dinero")
    for who in (ana, bob):
        [shown] = await who.says("/cases")
        assert who.text(t("cases-clerk", name="Elena")) not in shown.text
        assert who.text("state-declined") in shown.text
        assert ("No hay dinero" in shown.text) == (who is ana)


async def test_what_is_to_be_done_may_be_said_in_a_word(ana):
    await reports(ana)
    withdraw = {"es": "retirar", "de": "löschen", "en": "remove"}[ana.language]
    await ana.says("/cases")
    await ana.talks((ana.words["no"], "cases-left"))
    await ana.says("/cases")
    await ana.talks((withdraw, t("cases-sure", number="J-00001")), (ana.words["no"], "cases-left"))


async def test_one_is_not_withdrawn_if_that_was_not_meant(ana):
    await reports(ana)
    await ana.says("/cases")
    await ana.talks(
        (Press("withdraw"), t("cases-sure", number="J-00001")),
        (ana.words["no"], "cases-left"),
    )
    assert (await case(ana)).state is State.RECEIVED


@ONE_LANGUAGE
async def test_one_that_was_closed_meanwhile_is_not_withdrawn(ana):
    await reports(ana)
    elena = await elena_of(ana)
    await ana.says("/cases")
    await ana.does(Press("withdraw"))
    await elena.writes("!hecho Bombilla nueva")
    label_of_yes = ana.town.texts.label(ana.language, "cases-sure", "yes")
    answered = await ana.presses(label_of_yes)
    assert answered[-1].text == ana.text(t("cases-closed-already", number="J-00001"))
    assert (await case(ana)).state is State.DONE


@pytest.fixture
async def bob(ana):
    """Somebody who follows the case that Ana has brought."""
    await reports(ana, where=ana.words["street"])
    bob = Person(ana.town, "bob", ana.language)
    await bob.says("/start")
    await bob.says("/follow J-00001")
    return bob


@ONE_LANGUAGE
async def test_a_case_that_is_followed_shows_no_house_and_nothing_that_was_said(bob, ana):
    elena = await elena_of(ana)
    await elena.writes("Un secreto")
    await elena.writes("!tomar")
    day = ana.town.town.local(ana.town.clock()).date()
    line = bob.text(t("cases-line", day=day, text=bob.text("state-in-work")))
    who = bob.text(t("cases-clerk", name="Elena"))
    shown = story(bob, label(bob, state="in-work"), "📍 Calle Mayor", who, "", line)
    await bob.talks(("/cases", shown))
    assert bob.last.buttons == [bob.label(key) for key in ("unfollow", "leave-it")]


@ONE_LANGUAGE
async def test_whoever_follows_no_longer_hears_no_more(bob, ana):
    await bob.says("/cases")
    await bob.talks((Press("unfollow"), t("cases-unfollowed", number="J-00001")))
    elena = await elena_of(ana)
    before = len(bob.read())
    await elena.writes("!tomar")
    assert len(bob.read()) == before
    await bob.talks(("/cases", "cases-none"))


@ONE_LANGUAGE
async def test_followers_hear_what_becomes_of_it(bob, ana):
    elena = await elena_of(ana)
    day = ana.town.town.local(ana.town.clock()).date().replace(day=21)
    number = {"number": "J-00001"}
    for order, told in (
        ("!tomar", t("follow-state", state="in-work", **number)),
        ("!prometer mañana", t("follow-promised", day=day, **number)),
        ("!hecho Bombilla nueva", t("follow-state", state="done", **number)),
        ("!reabrir", t("follow-reopened", **number)),
        ("!rechazar No es nuestra", t("follow-state", state="declined", **number)),
    ):
        await elena.writes(order)
        assert bob.last.text == bob.text(told), order
