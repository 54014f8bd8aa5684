"""Somebody acts for another: with their consent, kept, told of each time, and ended at once."""

from datetime import timedelta

import pytest
from sqlmodel import select

from core.messages import Kind
from storage.members import Act
from storage.store import Store
from tests.handlers import booking
from tests.handlers.booking import appointment, books
from tests.handlers.helping import CALLED, acts, code_of, offers, trusts
from tests.handlers.reporting import reports
from tests.people import ONE_LANGUAGE, Clerk, Person, Press, code_in, t

YEAR = timedelta(days=365)
NEXT, LATER = "2026-11-20 12:10", "2026-11-24 10:10"


@pytest.fixture
async def carmen(jun, language):
    carmen = Person(jun, "carmen", language)
    await carmen.says("/start")
    return carmen


@pytest.fixture
async def eva(jun):
    eva = Person(jun, "eva", "en")
    await eva.says("/start")
    return eva


@pytest.fixture
async def spanish(jun):
    """Carmen and Ana in one language, for what is the same in all."""
    people = [Person(jun, chat, "es") for chat in ("carmen", "ana")]
    for one in people:
        await one.says("/start")
    return people


def day(town, after=YEAR):
    return town.town.local(town.clock() + after).date()


def until(town):
    """The last day of a help that is agreed to now, with its year."""
    return {"until": day(town), "year": str(day(town).year)}


def rights(person, keys=("matters", "appointments", "school")):
    return [person.text(f"right-{one}") for one in keys]


async def test_a_daughter_is_asked_and_her_mother_says_yes(ana, carmen):
    code = await code_of(carmen)
    assert len(code) == 8
    words = carmen.town.texts.words(ana.language, "helping-words")[0]
    assert f"{words} {code[:4]} {code[4:]}" in carmen.last.text.lower()
    await ana.town.knows_age("ana", grown=None)
    await ana.talks(
        (f"{words} {code[:4]} {code[4:]}", "helping-sure"),
        (ana.words["yes"], t("age-old-enough", age=14)),
        (ana.words["yes"], "helping-name"),
        ("Ana", "helping-called"),
        (CALLED, t("helping-asked", called=CALLED)),
    )
    assert carmen.last.text == carmen.text(t("trusted-asked", name="Ana"))
    told = t("trusted-agreed", name="Ana", rights=rights(carmen), **until(carmen.town))
    await carmen.talks((Press("agree"), told))
    assert ana.last.text == ana.text(t("helping-agreed", called=CALLED))
    await ana.does(Press("act"))
    assert ana.last.message.heading == ana.text(t("helping-heading", called=CALLED))
    assert ana.last.message.text == ana.text(t("helping-on", called=CALLED))


async def test_a_report_for_somebody_is_theirs_and_they_are_told(ana, carmen):
    elena = Clerk(ana.town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    await trusts(carmen, ana)
    await acts(ana)
    await reports(ana)
    assert ana.text(t("helping-heading", called=CALLED)) in ana.last.text
    assert carmen.last.text == carmen.text(
        t("report-thanks.helped", helper="Ana", number="J-00001")
    )
    case = await ana.town.finds(lambda store: store.cases.get(1))
    whose = await ana.town.finds(lambda store: store.residents.at("paper:carmen").resident_id)
    assert (case.resident_id, case.address, case.helped) == (whose, "paper:carmen", True)
    assert ana.town.texts.say("es", "card-helper") in elena.card().text
    assert "Ana" not in elena.card().text
    await elena.writes("Mañana vamos")
    assert "Mañana vamos" in carmen.last.text
    told = t("follow-answered", number="J-00001", name="Elena", text="Mañana vamos")
    assert ana.last.text == ana.text(told)
    await carmen.says("/cases")
    assert "J-00001" in carmen.last.text


@ONE_LANGUAGE
async def test_an_appointment_is_booked_seen_moved_and_cancelled_for_somebody(ana, carmen):
    await trusts(carmen, ana)
    await acts(ana)
    await books(ana, NEXT)
    assert any(one.message.document for one in ana.read())
    told = t("appointment-booked.helped", helper="Ana", **booking.told(carmen, NEXT))
    assert carmen.last.text == carmen.text(told)
    assert not any(one.message.document for one in carmen.read())
    assert (await appointment(ana.town)).address == "paper:carmen"
    await ana.says("/appointment")
    assert "JT-0001" in str(ana.last.buttons)
    await ana.says("/appointment cannot-1")
    told = t("appointment-cancelled.helped", helper="Ana", **booking.told(carmen, NEXT))
    assert carmen.last.text == carmen.text(told)
    assert (await appointment(ana.town)).standing == "cancelled"


async def test_reminders_of_an_appointment_go_to_whom_it_is_for(spanish):
    carmen, ana = spanish
    await trusts(carmen, ana)
    await acts(ana)
    await books(ana, LATER)
    before = len(ana.read())
    carmen.town.clock.passes(days=3)
    told = carmen.here(await carmen.town.walks())
    assert any("JT-0001" in one.text for one in told)
    assert not any("JT-0001" in one.text for one in ana.read()[before:])


async def test_one_tap_ends_it_at_once_and_both_are_told(ana, carmen):
    await trusts(carmen, ana)
    await acts(ana)
    await ana.says("/report light")
    ended = t("trusted-ended", name="Ana")
    await carmen.talks((Press("end-help"), ended))
    assert ana.last.text == ana.text(t("helping-ended", called=CALLED))
    assert not ana.last.message.heading
    told = await ana.says(ana.words["dark"])  # the answer to a question that is not open any more
    assert not any(one.message.heading for one in told)
    assert await ana.town.finds(lambda store: store.cases.of(2)) == []
    await ana.says("/helping for-1")
    assert ana.last.text == ana.text("helping-gone")


async def test_who_helps_can_stop_it_too(spanish):
    carmen, ana = spanish
    await trusts(carmen, ana)
    await ana.says("/helping")
    await ana.talks((Press("end-1"), t("helping-stopped", called=CALLED)))
    assert carmen.last.text == carmen.text(t("trusted-ended-by-them", name="Ana"))
    await carmen.says("/trusted")
    assert "Ana" not in carmen.last.text


async def test_no_is_no(spanish):
    carmen, ana = spanish
    await offers(ana, await code_of(carmen))
    await carmen.talks((Press("refuse"), t("trusted-refused", name="Ana")))
    assert ana.last.text == ana.text(t("helping-refused", called=CALLED))
    await ana.talks(("/helping for-1", "helping-gone"))


async def test_before_the_yes_nothing_is_possible(spanish):
    carmen, ana = spanish
    await offers(ana, await code_of(carmen))
    await ana.talks(("/helping for-1", "helping-gone"))
    await ana.talks(("/trusted agree-1", "trusted-gone"))  # nobody says yes to themselves
    await carmen.does(Press("agree"))
    await ana.talks(("/trusted end-1", "trusted-gone"))


ORDERS = (
    "tip",
    "vote",
    "propose",
    "support J-00001",
    "mayor",
    "thanks",
    "delete",
    "mydata",
    "link",
)
ORDERS += ("verify", "subscribe", "job-alert", "trusted", "language de", "easy on", "join", "learn")
ORDERS += ("privacy", "unsubscribe all")


@pytest.mark.parametrize("order", ORDERS)
async def test_what_is_personal_is_never_done_by_another(spanish, order):
    carmen, ana = spanish
    await trusts(carmen, ana)
    await acts(ana)
    [told] = await ana.says(f"/{order}")
    assert told.message.text == ana.text(t("helping-not-this", called=CALLED))


@pytest.mark.parametrize("order", ["menu allergies", "menu daily"])
async def test_nobody_agrees_for_another(spanish, order):
    carmen, ana = spanish
    await trusts(carmen, ana)
    await acts(ana)
    told = await ana.says(f"/{order}")
    while told[-1].message.text != ana.text(t("helping-not-this", called=CALLED)):
        assert ana.text("menu-which-school") in told[-1].text
        told = await ana.does(Press(told[-1].message.choices[0].key))


async def test_a_consent_to_appointments_alone_is_for_those_alone(spanish):
    carmen, ana = spanish
    await offers(ana, await code_of(carmen))
    about = {"rights": rights(carmen, ["appointments"]), **until(carmen.town)}
    told = t("trusted-agreed", name="Ana", **about)
    await carmen.talks((Press("only"), told))
    await acts(ana)
    shown = [one.key for one in ana.last.message.choices]
    assert shown == ["appointment", "jobs", "stats", "help", "myself"]
    [told] = await ana.says("/report light")
    assert told.message.text == ana.text(t("helping-not-this", called=CALLED))


async def test_for_myself_ends_it_in_the_middle_of_a_talk(ana, carmen):
    await trusts(carmen, ana)
    await acts(ana)
    await ana.says("/report light")
    await ana.says(ana.words["dark"])
    left, mine = await ana.says(ana.town.texts.words(ana.language, "myself-words")[0])
    assert left.message.text == ana.text("left-unfinished")
    assert mine.text == ana.text("helping-off")
    await reports(ana)
    case = await ana.town.finds(lambda store: store.cases.get(1))
    assert (case.address, case.helped) == ("paper:ana", None)


async def test_after_half_an_hour_of_silence_a_helper_speaks_for_themselves(spanish):
    carmen, ana = spanish
    await trusts(carmen, ana)
    await acts(ana)
    await ana.says("/report light")
    ana.town.clock.passes(minutes=31)
    told = ana.here(await ana.town.walks())
    assert [one.text for one in told] == [ana.text("helping-silent")]
    assert ana.here(await ana.town.walks()) == []
    await acts(ana)
    ana.town.clock.passes(minutes=31)  # and the watchman has not come by yet
    await ana.talks(("No luce", "helping-over"))
    assert not (await ana.says("/start"))[-1].message.heading


async def test_who_is_named_is_meant(spanish):
    carmen, ana = spanish
    await trusts(carmen, ana)
    told = await ana.says("ayudo a mamá")
    assert told[-1].message.text == ana.text(t("helping-on", called=CALLED))


async def test_a_code_is_good_once_for_a_day_and_not_for_oneself(spanish, eva):
    carmen, ana = spanish
    code = await code_of(carmen)
    await carmen.talks((f"/helping {code}", "helping-yourself"))
    await offers(ana, code)
    await eva.talks((f"/helping {code}", "helping-unknown"))
    await carmen.does(Press("refuse"))
    code = await code_of(carmen)
    ana.town.clock.passes(days=1, seconds=1)
    await ana.talks((f"/helping {code}", "helping-unknown"))


async def test_of_two_who_say_one_code_at_once_one_may_ask(spanish, eva):
    carmen, ana = spanish
    code = await code_of(carmen)
    for one in (ana, eva):  # both are told what it is for, and write their names
        await one.says(f"/helping {code}")
        await one.does(Press("yes"))
        await one.says("Ana" if one is ana else "Eva")
    await ana.town.takes_in("ana", "Mamá", author="ana", language="es")
    await eva.town.takes_in("eva", "Carmen", author="eva", language="en")
    await ana.town.answers()
    assert ana.last.text == ana.text(t("helping-asked", called="Mamá"))
    assert eva.last.text == eva.text("helping-unknown")
    asked = [one for one in carmen.read() if "agree" in {each.key for each in one.message.choices}]
    assert len(asked) == 1


async def test_who_guesses_has_to_wait(spanish):
    _, ana = spanish
    for _ in range(5):
        await ana.talks(("/helping 00000000", "helping-unknown"))
    await ana.talks(("/helping 00000000", "helping-guessed"))


async def test_a_name_is_a_name(spanish):
    carmen, ana = spanish
    await ana.says(f"/helping {await code_of(carmen)}")
    await ana.does(Press("yes"))
    await ana.talks(("www.example.org/x", "helping-name-again"), ("  Ana  ", "helping-called"))


async def test_one_helps_few_people_and_is_helped_by_few(jun):
    ana = Person(jun, "ana", "es")
    await ana.says("/start")
    for number in range(5):
        other = Person(jun, f"neighbour-{number}", "es")
        await other.says("/start")
        code = await code_of(other)
        if number < 4:
            await offers(ana, code)
            await other.does(Press("agree"))
        else:
            await ana.talks((f"/helping {code}", "helping-too-many"))
    for number in range(3):
        await trusts(ana, Person(jun, f"neighbour-{number}", "es"))
    await ana.says("/trusted")
    await ana.talks((Press("new-code"), t("trusted-too-many", most=3)))


async def test_what_nobody_answers_in_a_week_is_over(spanish):
    carmen, ana = spanish
    await offers(ana, await code_of(carmen))
    ana.town.clock.passes(days=7)
    await ana.town.walks()
    assert ana.last.text == ana.text(t("helping-refused", called=CALLED))
    await carmen.talks((Press("agree"), "trusted-gone"))


async def test_after_a_year_it_is_asked_for_once_more(spanish):
    carmen, ana = spanish
    await trusts(carmen, ana)
    last = day(carmen.town)
    carmen.town.clock.passes(days=352)
    told = carmen.here(await carmen.town.walks())
    assert [one.text for one in told] == [carmen.text(t("trusted-again", name="Ana", until=last))]
    assert carmen.here(await carmen.town.walks()) == []
    await carmen.talks((Press("renew"), t("trusted-renewed", name="Ana", **until(carmen.town))))
    carmen.town.clock.passes(days=352)
    await carmen.town.walks()
    carmen.town.clock.passes(days=14)
    await carmen.town.walks()
    assert carmen.last.text == carmen.text(t("trusted-over", name="Ana"))
    assert ana.last.text == ana.text(t("helping-ended", called=CALLED))


@pytest.mark.parametrize("who", ["carmen", "ana"])
async def test_who_deletes_everything_ends_it_each_way(spanish, who):
    carmen, ana = spanish
    await trusts(carmen, ana)
    await acts(ana)
    await reports(ana)
    await ana.says("/myself")
    goes, stays = (carmen, ana) if who == "carmen" else (ana, carmen)
    await goes.says("/delete")
    await goes.does(Press("go-on"))
    await goes.does(Press("erase"))
    told = {
        "carmen": t("helping-ended", called=CALLED),
        "ana": t("trusted-ended-by-them", name="Ana"),
    }
    assert stays.text(told[who]) in [one.text for one in stays.read()]

    def left(store: Store):
        entries = store.cases.entries(1)
        return [one.source_address for one in entries], [one.text for one in entries if one.text]

    addresses, texts = await ana.town.finds(left)
    assert "paper:ana" not in addresses
    assert bool(texts) == (who == "ana")  # what she wrote for her mother is her mother's
    assert await ana.town.finds(lambda store: store.helpers.over(ana.town.clock() + 2 * YEAR)) == []


async def test_what_was_written_for_somebody_is_not_to_be_changed_after_the_end(spanish):
    carmen, ana = spanish
    await trusts(carmen, ana)
    await acts(ana)
    await reports(ana)
    entries = await ana.town.finds(lambda store: store.cases.entries(1))
    said = next(one for one in entries if one.source_id)
    await ana.says("/myself")
    await ana.edits(said.source_id, "Está muy oscuro")
    await carmen.does(Press("end-help"))
    await ana.edits(said.source_id, "Otra cosa")
    entry = await ana.town.finds(lambda store: store.cases.entry(said.id))
    assert entry.text == "Está muy oscuro"
    followers = await ana.town.finds(lambda store: store.cases.followers(1))
    assert followers == []


async def test_where_somebody_cannot_be_told_nothing_is_done_for_them(spanish):
    carmen, ana = spanish
    await trusts(carmen, ana)
    await carmen.says(kind=Kind.LEAVE)
    await ana.talks(("/helping for-1", t("helping-unreachable", called=CALLED)))
    await carmen.says("/start")
    await acts(ana)
    await carmen.says(kind=Kind.LEAVE)
    await ana.talks(("/report light", "helping-over"))


async def test_who_is_muted_is_so_for_others_as_well(spanish):
    carmen, ana = spanish
    await trusts(carmen, ana)
    await acts(ana)
    until = ana.town.clock() + timedelta(days=1)

    def mute(store):
        store.residents.change(2, muted_until=until, muted_because="Insultos")

    await ana.town.finds(mute)
    [told] = await ana.says("/report light")
    assert "Insultos" in told.text


async def test_who_turns_out_to_be_the_same_person_helps_nobody(spanish):
    carmen, ana = spanish
    await trusts(carmen, ana)
    await carmen.says("/link")
    told = await carmen.does(Press("new-code"))
    code = code_in(told[-1].text)
    await ana.says(f"/link {code}")
    await ana.does(Press("yes"))
    assert await ana.town.finds(lambda store: store.helpers.of(1)) == []


async def test_it_is_told_in_privacy_and_is_in_the_file_of_each(spanish):
    carmen, ana = spanish
    await trusts(carmen, ana)
    told = await carmen.says("/privacy what")
    assert carmen.text("privacy-helpers") in told[-1].text
    hers, theirs = [
        await ana.town.finds(lambda store, one=one: store.of_resident(one)) for one in (1, 2)
    ]
    [consent] = hers["helper"]
    assert (consent["name"], consent["wording"]) == ("Ana", 1)
    assert consent["agreed_at"]
    assert "called" not in consent
    assert theirs["helps"] == [
        {"name": "Ana", "called": CALLED, "asked_at": theirs["helps"][0]["asked_at"]}
    ]


async def test_the_audit_log_says_what_was_agreed_and_when_it_ended(spanish):
    carmen, ana = spanish
    await trusts(carmen, ana)
    await acts(ana)
    await ana.says("/myself")
    await ana.says("/helping end-1")

    def acts_of(store):
        return [(one.action, one.details) for one in store.audit.session.exec(select(Act))]

    noted = await ana.town.finds(acts_of)
    assert [one for one, _ in noted] == ["helper-agreed", "helper-acts", "helper-ended"]
    assert noted[0][1]["rights"] == "matters appointments school"
    assert noted[0][1]["wording"] == 1
    assert noted[2][1]["by"] == "helper"
