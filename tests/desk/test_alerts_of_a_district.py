"""A small danger in a district is told to those whom it concerns, a great one to everybody."""

import pytest

from storage.subscriptions import Rhythm
from tests.desk.alerting import DE, ES, residents
from tests.people import Person, Press, t


async def of_district(marta, pepe, severity="moderate", where="district:upper"):
    """A fire in the upper quarter, as far as it has been confirmed; what everybody reads."""
    for said in ("!alerta", *map(Press, ("actual", "fire", severity, "now"))):
        await marta.does(said)
    await marta.does(Press(where) if ":" in where else where)
    for said in (ES, DE, *map(Press, ("skip", "two-hours"))):
        await marta.does(said)
    checked = marta.last.text
    await marta.does(Press("yes"))
    asked = marta.last.text
    await pepe.presses(pepe.label("alert-confirm"))
    return checked, asked, marta.last.text


def of_upper(marta, people):
    district = marta.town.town.district("upper").name.in_("es")
    channels = len(marta.town.town.channels)
    return marta.text(
        t("alert-reach-district", district=district, people=people, channels=channels)
    )


def of_all(marta, people):
    channels = len(marta.town.town.channels)
    return marta.text(t("alert-reach-everybody", people=people, channels=channels, only="none"))


async def subscribed(town, **topics):
    """People, each of whom wants to hear of one topic once a week, but for those who want none."""

    def work(store):
        for name, topic in topics.items():
            who = store.residents.meet(f"paper:{name}", "es", town.clock())
            if topic:
                store.subscriptions.reads_at(who.resident_id, who.address)
                store.subscriptions.subscribe(who.resident_id, topic, Rhythm.WEEKLY, town.clock())

    await town.finds(work)


NEIGHBOURS = {"ana": "district:centre", "eva": "district:upper", "leo": "all", "mia": "",
              "noa": "street:Calle Fuente Alta", "rut": "street:Calle Mayor"}  # fmt: skip


def reached(said):
    return sorted({one.chat for one in said} & set(NEIGHBOURS))


@pytest.mark.parametrize("severity", ["moderate", "minor"])
async def test_a_small_danger_in_a_district_is_told_to_those_whom_it_concerns(hall, severity):
    marta, pepe = hall
    await subscribed(marta.town, **NEIGHBOURS)
    for told in await of_district(marta, pepe, severity):
        assert of_upper(marta, 3) in told
    assert reached(await marta.town.walks()) == ["eva", "leo", "noa"]
    for channel in ("works", "police"):
        assert "Humo en la vega" in Person(marta.town, channel, "es").last.text


@pytest.mark.parametrize("severity", ["severe", "extreme"])
async def test_a_great_danger_in_a_district_is_told_to_everybody(hall, severity):
    marta, pepe = hall
    await subscribed(marta.town, **NEIGHBOURS)
    for told in await of_district(marta, pepe, severity):
        assert of_all(marta, len(NEIGHBOURS)) in told
    assert reached(await marta.town.walks()) == sorted(NEIGHBOURS)


async def test_a_district_may_be_written_and_other_words_go_to_everybody(hall):
    marta, pepe = hall
    await subscribed(marta.town, **NEIGHBOURS)
    checked, *_ = await of_district(marta, pepe, where="barrio alto")
    assert of_upper(marta, 3) in checked
    checked, *_ = await of_district(marta, pepe, where="El camino del río")
    assert of_all(marta, len(NEIGHBOURS)) in checked


async def test_staff_are_told_when_nobody_has_asked_for_news_of_the_district(hall):
    marta, pepe = hall
    checked, *_ = await of_district(marta, pepe)
    assert of_upper(marta, 0) in checked
    assert residents(await marta.town.walks()) == []


async def test_whoever_was_warned_hears_of_the_end_and_a_danger_that_grows_is_told_to_all(hall):
    marta, pepe = hall
    await subscribed(marta.town, **NEIGHBOURS)
    await of_district(marta, pepe)
    await marta.town.walks()
    for severity in ("severe", "minor"):
        for said in ("!actualizar-alerta", Press(severity), "Más humo", *map(Press, ("skip",) * 2)):
            await marta.does(said)
        await marta.does(Press("six-hours"))
        assert of_all(marta, len(NEIGHBOURS)) in marta.last.text
        await marta.does(Press("yes"))
        await pepe.presses(pepe.label("alert-confirm"))
        assert reached(await marta.town.walks()) == sorted(NEIGHBOURS)
    for said in ("!fin-alerta", Press("over"), "Ya no", *map(Press, ("skip", "skip", "yes"))):
        await marta.does(said)
    await pepe.presses(pepe.label("alert-confirm"))
    assert reached(await marta.town.walks()) == sorted(NEIGHBOURS)


async def test_the_end_of_what_was_told_to_few_is_told_to_these(hall):
    marta, pepe = hall
    await subscribed(marta.town, **NEIGHBOURS)
    await of_district(marta, pepe)
    await marta.town.walks()
    for said in ("!fin-alerta", Press("over"), "Ya no", *map(Press, ("skip", "skip"))):
        await marta.does(said)
    assert of_upper(marta, 3) in marta.last.text
    await marta.does(Press("yes"))
    await pepe.presses(pepe.label("alert-confirm"))
    assert reached(await marta.town.walks()) == ["eva", "leo", "noa"]


async def test_a_town_may_warn_everybody_of_everything(found_hall):
    marta, pepe = await found_hall(by_district=False)
    await subscribed(marta.town, **NEIGHBOURS)
    checked, *_ = await of_district(marta, pepe)
    assert of_all(marta, len(NEIGHBOURS)) in checked
    assert reached(await marta.town.walks()) == sorted(NEIGHBOURS)
