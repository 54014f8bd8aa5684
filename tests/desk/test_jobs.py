"""Staff write job offers in their room, change them, and say that a place is taken."""

import pytest

from tests.handlers.job_offers import UNTIL, office_in, town_with_jobs
from tests.people import ONE_LANGUAGE, Again, Clerk, Person, Press, t


@pytest.fixture
async def each_office(found_town, language):
    return await office_in(await found_town(town=town_with_jobs(language)))


@pytest.fixture
async def office(found_town):
    return await office_in(await found_town(town=town_with_jobs("en")))


def channel(office):
    return Person(office.town, "townhall", office.town.town.languages[0])


async def test_an_offer_is_asked_for_part_by_part_and_shown_before_it_is_published(each_office):
    marta = each_office.marta
    await marta.talks(
        ("!job", "job-ask-title"),
        ("Waiter", "job-ask-text"),
        (Press("skip"), "job-ask-employer"),
        ("Bar Pepe", "job-ask-place"),
        ("Calle Mayor 3", "job-ask-hours"),
        (Press("part"), "job-ask-trade"),
        (Press("trade-hospitality"), "job-ask-pay"),
        ("900 € al mes", "job-ask-until"),
        ("gestern", Again("job-no-such-day", "job-ask-until")),
        (UNTIL, "job-ask-apply"),
    )
    [shown] = await marta.says("958 000 000")
    assert "Bar Pepe" in shown.text
    assert marta.text("choice-part") in shown.text
    assert channel(each_office).read() == []
    [said] = await marta.does(Press("publish"))
    assert "https://jun.example/jobs/1" in said.text
    [post] = channel(each_office).read()
    for words in ("Waiter", "Bar Pepe", "Calle Mayor 3", "900 € al mes", "958 000 000"):
        assert words in post.text
    [job] = await each_office.standing()
    assert (job.until.isoformat(), str(job.hours), job.by_chat) == ("2026-12-31", "part", False)
    assert job.latitude is not None


async def test_each_part_can_be_changed_before_it_is_published(office):
    marta = office.marta
    await marta.says("!job Waiter")
    for said in ("Nights", "Bar Pepe", "Granada", "1", "2", "no", UNTIL, "Tel. 1"):
        await marta.says(said)
    await marta.talks((Press("change"), "job-change"), (Press("job-title"), "job-ask-title"))
    await marta.talks(("Cook", "job-ask-text"))
    await marta.does(Press("skip"))
    await marta.does(Press("publish"))
    [job] = await office.standing()
    assert (job.title, job.text, job.latitude) == ("Cook", "", None)


async def test_what_is_too_long_is_asked_again(office):
    await office.marta.says("!job")
    await office.marta.talks(("x" * 200, Again("job-too-long", "job-ask-title")))


async def test_a_place_that_is_taken_is_withdrawn_everywhere(each_office):
    job = await each_office.offers()
    marta = each_office.marta
    await marta.talks(
        (Press("filled"), t("desk-job-filled", number="1", title="Waiter")),
        ("!filled 1", t("desk-job-unknown", number="1")),
        ("!filled", "desk-job-none"),
    )
    assert channel(each_office).sees() == []
    assert await each_office.standing() == []
    post = await each_office.town.finds(lambda store: store.posts.get(job.post_id))
    assert post.withdrawn_at


async def test_without_a_number_the_offers_of_the_room_are_there_to_choose_from(office):
    await office.offers("Waiter")
    await office.offers("Cook")
    await office.marta.talks(
        ("!filled", "desk-job-which"),
        (Press("job-1"), t("desk-job-filled", number="1", title="Waiter")),
    )


async def test_an_offer_that_is_changed_is_changed_everywhere(office):
    await office.offers("Waiter")
    await office.marta.says("!job-edit 1")
    await office.marta.does(Press("change"))
    await office.marta.talks((Press("job-pay"), "job-ask-pay"))
    await office.marta.says("1.000 € al mes")
    await office.marta.talks((Press("publish"), t("desk-job-changed", number="1")))
    [copy] = channel(office).sees()
    assert "1.000 € al mes" in copy
    assert "900" not in copy


@ONE_LANGUAGE
async def test_the_last_day_ends_an_offer_and_tells_the_room_once(each_office):
    await each_office.offers()
    await walks_to(each_office, days=41)
    assert len(await each_office.standing()) == 1
    await walks_to(each_office, days=1)
    over = each_office.marta.text(t("desk-job-over", number="1", title="Waiter"))
    assert each_office.marta.last.text == over
    assert channel(each_office).sees() == []
    assert await each_office.town.walks() == []


async def walks_to(office, **time):
    office.town.clock.passes(**time)
    await office.town.walks()


async def test_an_offer_of_another_room_is_not_ones_own_but_the_room_of_all_offers_helps(office):
    elena = Clerk(office.town, "works-staff", "en", "@elena:jun.example", "Elena")
    await elena.joins()
    await office.offers("Waiter")
    await elena.talks(
        ("!filled 1", t("desk-job-unknown", number="1")),
        ("!job-edit 1", t("desk-job-unknown", number="1")),
        ("!job-edit nonsense", t("desk-job-unknown", number="nonsense")),
    )
    await elena.says("!job Gardener")
    for said in ("no", "The town", "Jun", "1", "1", "no", UNTIL, "Tel. 1"):
        await elena.says(said)
    await elena.does(Press("publish"))
    assert "Gardener" in channel(office).last.text
    await office.marta.talks(("!filled 2", t("desk-job-filled", number="2", title="Gardener")))


async def test_a_post_that_is_withdrawn_takes_its_offer_along(office):
    job = await office.offers("Waiter")
    await office.marta.says(f"!withdraw {job.post_id}")
    assert await office.standing() == []
    before = len(office.marta.read())
    await walks_to(office, days=50)
    assert len(office.marta.read()) == before


TABLE = """title,employer,place,hours,until,apply
Cook,Bar Pepe,Granada,full,31.12.2026,958 000 000
Nurse,Clinic,Calle Real,part,31.12.2026,958 000 001
"""


async def drops(office, table, name="offers.csv"):
    return await office.marta.brings(table.encode(), name, "text/csv")


async def test_a_table_is_looked_through_and_published_on_one_word(each_office):
    lines = "• Cook · Bar Pepe\n• Nurse · Clinic"
    [said] = await drops(each_office, TABLE)
    marta = each_office.marta
    assert said.text == marta.text(t("desk-jobs-check", count=2, known=0, lines=lines))
    assert await each_office.standing() == []
    await marta.talks((Press("publish"), t("desk-jobs-published", count=2, known=0)))
    assert {job.title for job in await each_office.standing()} == {"Cook", "Nurse"}
    [said] = await drops(each_office, TABLE)
    assert said.text == marta.text(t("desk-jobs-known", known=2))


async def test_a_table_that_is_left_publishes_nothing_and_a_second_word_nothing_twice(office):
    await drops(office, TABLE)
    await office.marta.talks((Press("leave-it"), "desk-jobs-left"))
    assert await office.standing() == []
    await drops(office, TABLE)
    await office.marta.does(Press("publish"))
    publish = office.town.texts.label("en", "desk-jobs-check", "publish")
    [said] = await office.marta.presses(publish)
    assert said.text == office.marta.text(t("desk-jobs-published", count=0, known=2))
    assert len(await office.standing()) == 2


async def test_what_is_wrong_with_a_table_is_told_line_by_line(each_office):
    marta, say = each_office.marta, each_office.town.texts.say
    wrong = f"{TABLE}Cook,Bar Pepe,Granada,never,31.12.2026,x\n,Bar,Granada,part,31.12.2026,x\n"
    told = [(4, "no-hours", {"value": "never"}), (5, "no-cell", {"column": "title"})]
    lines = [
        say(marta.language, "job-file-line", line=str(line),
            what=say(marta.language, f"job-file-{key}", **values))
        for line, key, values in told
    ]  # fmt: skip
    [said] = await drops(each_office, wrong)
    expected = t("desk-jobs-problems", good=2, count=2, lines="\n".join(lines))
    assert said.text == marta.text(expected)
    assert said.buttons == []
    assert await each_office.standing() == []


async def test_a_table_in_the_room_of_others_or_no_table_at_all_is_told_so(office):
    await office.marta.talks(("!job-import", "desk-jobs-what"),
                             (f"!job-import publish {'a' * 64}", "desk-jobs-gone"))  # fmt: skip
    elena = Clerk(office.town, "works-staff", "en", "@elena:jun.example", "Elena")
    await elena.joins()
    assert await elena.brings(TABLE.encode(), "offers.csv", "text/csv") == []


async def test_a_copy_of_an_offer_has_one_link(office):
    await office.offers()
    [post] = channel(office).read()
    assert post.text.count("https://jun.example/") == 1
    assert "https://jun.example/jobs/1" in post.text
