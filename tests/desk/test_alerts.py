"""Emergency alerts: two people, all channels, everybody, and an exercise that nobody mistakes."""

import pytest

from core.alerting import area
from core.hall import Hall
from tests.desk.alerting import DE, ES, residents
from tests.people import Clerk, Person, Press, t


async def writes(marta, status="actual"):
    """The whole dialogue, up to the wait for a second person."""
    await marta.talks(
        ("!alerta", "alert-status"),
        (Press(status), "alert-kind"),
        (Press("fire"), "alert-severity"),
        (Press("severe"), "alert-urgency"),
        (Press("now"), "alert-area"),
        ("La vega", t("alert-text", tongue="Español")),
        (ES, t("alert-text", tongue="Deutsch")),
        (DE, t("alert-text", tongue="English")),
        (Press("skip"), "alert-until"),
    )
    await marta.does(Press("two-hours"))
    return await marta.does(Press("yes"))


async def alert(marta, number=1):
    return await marta.town.finds(lambda store: store.alerts.get(number))


async def test_the_area_may_be_a_district_as_each_language_calls_it(hall):
    marta, _ = hall
    for said in ("!alerta", *map(Press, ("actual", "fire", "severe", "now", "district:upper"))):
        await marta.does(said)
    await marta.does(ES)
    await marta.does(DE)
    for key in ("skip", "two-hours", "yes"):
        await marta.does(Press(key))
    written = await alert(marta)
    where = Hall(None, marta.town.town, marta.town.texts, marta.town.clock())
    assert [area(where, written, one) for one in ("es", "de")] == ["Barrio Alto", "Oberes Viertel"]


async def test_an_alert_waits_for_a_second_person(hall):
    marta, _ = hall
    said = await writes(marta)
    assert said[0].text == marta.text(t("alert-waits", number="1"))
    assert residents(await marta.town.walks()) == []
    confirm = marta.label("alert-confirm")
    assert (await marta.presses(confirm))[0].text == marta.text("alert-not-yourself")
    assert residents(await marta.town.walks()) == []
    assert (await alert(marta)).state == "waiting"


async def test_a_confirmed_alert_reaches_all_channels_and_everybody_in_their_language(hall):
    marta, pepe = hall
    await writes(marta)
    said = await pepe.town.presses(
        pepe.chat, pepe.label("alert-confirm"), author=pepe.author, language="es"
    )
    channels = {one.chat: one.text for one in said}
    for channel in ("works", "police", "townhall", "school", "health"):
        assert "Humo en la vega" in channels[channel]
        assert "Rauch in der Vega" in channels[channel]
    said = await marta.town.walks()
    assert residents(said) == ["ana", "eva"]
    told = {one.chat: one.text for one in said}
    assert "Rauch in der Vega" in told["ana"]
    assert "Humo" not in told["ana"]
    assert "Humo en la vega" in told["eva"]
    assert "112" in told["eva"]
    assert residents(await marta.town.walks()) == []


async def test_what_cap_wants_to_know_is_kept(hall):
    marta, pepe = hall
    await writes(marta)
    await pepe.presses(pepe.label("alert-confirm"))
    kept = await alert(marta)
    assert (kept.status, kept.message_type, kept.category) == ("Actual", "Alert", "Fire")
    assert (kept.severity, kept.urgency, kept.certainty) == ("Severe", "Immediate", "Observed")
    assert (kept.area, kept.sender) == ("La vega", "jun.example")
    assert kept.identifier.startswith("J-20261120110")
    assert kept.sent_at is not None
    assert (kept.expires_at - kept.written_at).total_seconds() == pytest.approx(7200, abs=60)


async def test_an_exercise_says_so_in_its_first_and_last_line_in_every_language(hall):
    marta, pepe = hall
    await writes(marta, "exercise")
    await pepe.presses(pepe.label("alert-confirm"))
    said = await marta.town.walks()
    texts = [one.text for one in said if one.chat in ("ana", "eva")]
    texts.append(Person(marta.town, "works", "es").last.text)
    for text in texts:
        first, last = text.splitlines()[0], text.splitlines()[-1]
        assert first == last
        for language in ("es", "de", "en"):
            assert marta.town.texts.say(language, "alert-exercise") in first
    assert (await alert(marta)).status == "Exercise"


async def test_update_and_all_clear_follow_in_a_chain(hall):
    marta, pepe = hall
    await writes(marta)
    await pepe.presses(pepe.label("alert-confirm"))
    await marta.town.walks()
    await marta.talks(
        ("!actualizar-alerta", "alert-severity"),
        (Press("moderate"), t("alert-text", tongue="Español")),
        ("Menos humo", t("alert-text", tongue="Deutsch")),
        (Press("skip"), t("alert-text", tongue="English")),
        (Press("skip"), "alert-until"),
    )
    await marta.does(Press("six-hours"))
    await marta.does(Press("yes"))
    await pepe.presses(pepe.label("alert-confirm"))
    assert any("Menos humo" in one.text for one in await marta.town.walks())
    await marta.talks(
        ("!fin-alerta", "alert-end"),
        (Press("over"), t("alert-end-text", tongue="Español")),
        ("Ya no hay humo", t("alert-end-text", tongue="Deutsch")),
        (Press("skip"), t("alert-end-text", tongue="English")),
    )
    await marta.does(Press("skip"))
    await marta.does(Press("yes"))
    await pepe.presses(pepe.label("alert-confirm"))
    said = await marta.town.walks()
    told = next(one.text for one in said if one.chat == "eva")
    assert told.startswith(marta.text(t("alert-is-over", town="Jun")))
    first, update, end = [await alert(marta, number) for number in (1, 2, 3)]
    assert (update.message_type, end.response, end.root_id) == ("Update", "AllClear", 1)
    parts = end.references.split()
    assert [part.split(",")[1] for part in parts] == [first.identifier, update.identifier]
    assert all(part.endswith("-00:00") for part in parts)
    assert (await marta.says("!fin-alerta"))[0].text == marta.text("alert-none-holds")


async def test_staff_learn_how_far_it_has_come(hall):
    marta, pepe = hall
    await writes(marta)
    await pepe.presses(pepe.label("alert-confirm"))
    await marta.town.walks()
    await marta.town.walks()
    figures = {"sent": 7, "waiting": 0, "failed": 0}
    assert marta.last.text == marta.text(t("alert-report-end", number="1", **figures))
    await marta.town.walks()
    assert [one.text for one in marta.read()].count(marta.last.text) == 1


async def test_a_second_person_may_refuse_it(hall):
    marta, pepe = hall
    await writes(marta)
    [said] = await pepe.presses(pepe.label("alert-refuse"))
    assert said.text == marta.text(t("alert-refused", number="1", name="Pepe"))
    [said] = await pepe.presses(pepe.label("alert-confirm"))
    assert said.text == marta.text(t("alert-decided", number="1"))
    assert residents(await marta.town.walks()) == []


async def test_an_alert_that_has_waited_too_long_is_not_sent(hall):
    marta, pepe = hall
    await writes(marta)
    marta.town.clock.passes(minutes=61)
    [said] = await pepe.presses(pepe.label("alert-confirm"))
    assert said.text == marta.text("alert-too-old")
    assert residents(await marta.town.walks()) == []


async def test_only_those_whom_the_town_has_named_may_send_or_confirm(found_hall):
    marta, pepe = await found_hall(senders=["@marta:jun.example"], confirmers=["@eva:jun.example"])
    assert (await pepe.says("!alerta"))[0].text == pepe.text("alert-not-allowed")
    elena = Clerk(marta.town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    assert (await elena.says("!alerta"))[0].text == elena.text("alert-not-allowed")
    await writes(marta)
    [said] = await pepe.presses(pepe.label("alert-confirm"))
    assert said.text == pepe.text("alert-not-allowed")
    assert (await elena.says("!alert-confirm 1"))[0].text == elena.text("alert-not-allowed")


async def test_alone_only_if_the_town_says_so(found_hall):
    marta, _ = await found_hall(alone=True)
    said = await writes(marta)
    assert said[0].text == marta.text(t("alert-waits-alone", number="1"))
    await marta.presses(marta.label("alert-confirm"))
    assert residents(await marta.town.walks()) == ["ana", "eva"]


async def test_whoever_wants_no_alerts_gets_none_until_they_want_them_again(hall):
    marta, pepe = hall
    ana = Person(marta.town, "ana", "de")
    await ana.says("/unsubscribe alerts")
    await writes(marta)
    await pepe.presses(pepe.label("alert-confirm"))
    assert residents(await marta.town.walks()) == ["eva"]
    await ana.talks((Press("alerts-again"), "subscribe-alerts"))


async def test_in_the_quiet_hours_an_alert_comes_all_the_same(hall):
    marta, pepe = hall
    await Person(marta.town, "ana", "de").says("/quiet 10-14")
    await writes(marta)
    await pepe.presses(pepe.label("alert-confirm"))
    assert residents(await marta.town.walks()) == ["ana", "eva"]


async def test_residents_may_ask_what_holds(hall):
    marta, pepe = hall
    ana = Person(marta.town, "ana", "de")
    await ana.talks(("/alerts", t("alerts-none", town="Jun")))
    await writes(marta)
    await pepe.presses(pepe.label("alert-confirm"))
    await marta.town.walks()
    [said] = await ana.says("/alerts")
    assert "Rauch in der Vega" in said.text
    marta.town.clock.passes(hours=3)
    await ana.talks(("/alerts", t("alerts-none", town="Jun")))


async def test_after_some_minutes_staff_read_what_still_waits(hall):
    marta, pepe = hall
    await writes(marta)
    await pepe.town.takes_in(pepe.chat, "!alert-confirm 1", author=pepe.author, language="es")
    await works(marta.town)
    marta.town.clock.passes(minutes=5)
    await works(marta.town)
    said = await marta.town.answers()
    report = marta.text(t("alert-report", number="1", sent=0, waiting=7, failed=0))
    assert report in [one.text for one in said]
    await marta.town.walks()
    end = t("alert-report-end", number="1", sent=7, waiting=0, failed=0)
    assert marta.last.text == marta.text(end)


async def works(town):
    """The watchman walks, and nothing is sent meanwhile."""
    for work in town.rounds.works:
        while await town.database.run(work):
            pass
