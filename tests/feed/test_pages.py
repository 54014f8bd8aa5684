"""What stands on the pages of the open feed."""

import re
from datetime import date

import pytest

from core.messages import Place
from core.town.posters import PosterTable
from feed.pages import CARDS
from storage.cases import EntryKind, Matter, State
from tests.feed.life import SQUARE, question
from tests.feed.markup import Markup
from tests.feed.window import jun, opened


async def test_a_case_is_one_card_with_all_that_followed(window):
    def mended(life):
        case = life.report("light", shown=True)
        life.taken_by(case, "María")
        life.promises(case, date(2026, 11, 20))
        life.repairs(case, "A new bulb.")
        life.thanks(case)

    await window.happens(mended)
    page = await window.reads("/?lang=en")
    assert page.count("<article") == 1
    told = ["It is dark here.", "Promised for Friday", "A new bulb.", "Thank you, María!"]
    assert sorted(told, key=page.index) == told


async def test_the_newest_stands_first_and_a_case_moves_up_when_it_goes_on(window):
    def goes_on(life):
        case = life.report("light")
        life.news("Market on Sunday.", "Market")
        life.answers(case, "We are on it.")

    await window.happens(goes_on)
    page = await window.reads("/?lang=en")
    assert page.index("Street light") < page.index("Market on Sunday.")


async def test_older_pages_are_reached_by_a_link_and_nothing_is_shown_twice(window):
    def much(life):
        for number in range(CARDS + 5):
            life.news(f"News number {number:02}.")

    await window.happens(much)
    first = await window.reads("/")
    assert 'href="/?before=6"' in first
    second = await window.reads("/?before=6")
    both = first + second
    assert all(
        both.count(f'<div class="words"><p dir="auto">News number {number:02}.') == 1
        for number in range(CARDS + 5)
    )
    assert "before=1" not in second


async def test_an_empty_feed_says_something_kind_and_offers_a_way_on(window):
    page = await window.reads("/?lang=en")
    assert "Nothing here yet." in page
    assert 'href="/chat?language=en"' in page


async def test_nothing_older_is_said_kindly(window):
    await window.happens(lambda life: life.news("One."))
    assert "There is nothing older" in await window.reads("/?before=1&lang=en")


async def test_the_words_of_a_report_are_seen_only_after_staff_say_so(window):
    case = await window.happens(lambda life: life.report("light", "Only for staff."))
    assert "Only for staff." not in await window.reads("/")
    assert "Only for staff." not in await window.reads(f"/case/{case.number}")
    await window.happens(lambda life: life.publishes(life.store.cases.get(case.id)))
    assert "Only for staff." in await window.reads("/")
    await window.happens(lambda life: life.publishes(life.store.cases.get(case.id), shown=False))
    assert "Only for staff." not in await window.reads("/")


async def test_a_case_shows_before_and_after_side_by_side(window):
    before, after = window.photo(64), window.photo(80)

    def mended(life):
        case = life.report("light", photos=[before], shown=True)
        life.repairs(case, "Done.", (after,))

    await window.happens(mended)
    page = await window.reads("/case/J-00001?lang=en")
    page = page[page.index('<div class="pair">') :]
    assert page.index(before) < page.index("Before") < page.index(after) < page.index("After<")
    assert 'width="80" height="48" alt="Photo of the result: Street light' in page


async def test_the_photos_of_a_result_that_was_undone_make_room_for_the_new_ones(window):
    first, second = window.photo(64), window.photo(80)

    def mended_twice(life):
        case = life.report("light", shown=True)
        life.repairs(case, "Done.", (first,))
        life.moves(case, State.IN_WORK)
        life.repairs(case, "Now really.", (second,))

    await window.happens(mended_twice)
    page = await window.reads("/case/J-00001?lang=en")
    assert second in page
    assert first not in page
    assert "Reopened" in page


async def test_a_photo_that_is_gone_from_the_files_is_passed_over(window):
    photo = window.photo()
    await window.happens(lambda life: life.news("Look!", photos=[photo, "0" * 64, "no photo"]))
    window.files.path(photo).unlink()
    page = await window.reads("/")
    assert "Look!" in page
    assert "<figure" not in page


async def test_a_case_tells_its_street_and_its_story_with_days(window):
    def story(life):
        case = life.report("light")
        life.moves(case, State.SEEN)
        life.promises(case, date(2026, 11, 24))

    await window.happens(story)
    page = await window.reads("/case/J-00001?lang=de")
    street = window.town.nearest_street(Place(*SQUARE))
    assert f"Straßenlampe, {street}" in page
    steps = page[page.index('<ol class="steps"') :]
    assert steps.index("Gemeldet") < steps.index("17. November") < steps.index("Gesehen")
    assert "Versprochen für Dienstag, 24. November" in page


async def test_a_promise_that_was_made_stays_as_it_was_when_a_new_one_is_made(window):
    def promised_twice(life):
        case = life.report("light")
        life.promises(case, date(2026, 11, 23))
        life.promises(case, date(2026, 11, 25))

    await window.happens(promised_twice)
    page = await window.reads("/case/J-00001?lang=en")
    steps = page[page.index('<ol class="steps"') :]
    assert steps.index("Promised for Monday, November 23") < steps.index("Wednesday, November 25")


async def test_a_broken_promise_is_shown_as_one(window):
    def late(life):
        life.promises(life.report("light"), date(2026, 11, 19))

    await window.happens(late)
    assert "Was promised for Thursday, November 19" in await window.reads("/?lang=en")


async def test_a_case_that_moved_names_the_department_that_has_it_now(window):
    def moved(life):
        case = life.report("light")
        case.department = "townhall"
        life.note(case, EntryKind.MOVED, text="townhall")

    await window.happens(moved)
    page = await window.reads("/case/J-00001?lang=en")
    assert "Handed to: Mayor&#39;s office" in page
    assert 'href="/department/townhall?lang=en">Mayor' in page


async def test_i_see_this_too_leads_into_the_chat_as_long_as_the_case_is_open(window):
    case = await window.happens(lambda life: life.report("light"))
    link = f'href="/chat?start=follow-{case.number}"'
    assert link in await window.reads(f"/case/{case.number}")
    await window.happens(lambda life: life.repairs(life.store.cases.get(case.id), "Done."))
    assert link not in await window.reads(f"/case/{case.number}")


async def test_i_see_this_too_leads_to_telegram_where_the_town_file_names_its_bot(
    one_database, tmp_path
):
    named = {**jun().extras, "posters": PosterTable(telegram="@jun_bot")}
    async with opened(one_database, tmp_path, jun().model_copy(update={"extras": named})) as window:
        case = await window.happens(lambda life: life.report("light"))
        page = await window.reads(f"/case/{case.number}")
        assert f'href="https://t.me/jun_bot?start=follow-{case.number}"' in page


@pytest.mark.parametrize("language", ["es", "de", "en"])
async def test_on_matrix_the_page_says_what_to_write_for_no_link_can(
    one_database, tmp_path, language
):
    async with opened(one_database, tmp_path, matrix="@juntos:jun.example") as window:
        case = await window.happens(lambda life: life.report("light"))
        page = Markup(await window.reads(f"/case/{case.number}?lang={language}"))
        assert page.problems == []
        [link] = [one for one in page.all("a") if "matrix.to" in one.attributes["href"]]
        assert link.attributes["href"] == "https://matrix.to/#/@juntos:jun.example"
        [hint] = [one for one in page.all("span") if one.attributes.get("id") == "on-matrix"]
        assert hint.text.endswith(f": {case.number}")
        assert link.attributes["aria-describedby"] == "on-matrix"


async def test_what_can_be_supported_is_supported_on_the_other_platforms_too(
    one_database, tmp_path
):
    named = {**jun().extras, "posters": PosterTable(telegram="jun_bot", matrix="@town:jun.example")}
    town = jun().model_copy(update={"extras": named})
    async with opened(one_database, tmp_path, town, matrix="@bot:jun.example") as window:
        about = {"matter": Matter.PROPOSAL, "department": "townhall", "shown": True}
        case = await window.happens(lambda life: life.report("", "Benches.", **about))
        page = await window.reads(f"/case/{case.number}")
        assert f"https://t.me/jun_bot?start=support-{case.number}" in page
        assert "https://matrix.to/#/@town:jun.example" in page


async def test_neighbours_who_follow_are_counted_and_not_named(window):
    def followed(life):
        case = life.report("light")
        for number in range(3):
            life.store.cases.follow(case.id, f"telegram:4711{number}", life.now)

    await window.happens(followed)
    page = await window.reads("/case/J-00001?lang=en")
    assert "3 neighbours follow this" in page
    assert "4711" not in page


async def test_a_case_that_is_private_or_unknown_is_not_there(window):
    await window.happens(lambda life: (life.report("light"), question(life, "Between us.")))
    for number in ("J-00002", "J-99999", "J-00001x9", "nonsense", "²", "9" * 40):
        seen = await window.sees(f"/case/{number}?lang=en")
        assert seen.status == 404, number
        assert "There is nothing here" in seen.text
        assert "Between us." not in seen.text


async def test_a_case_is_found_by_its_number_however_it_is_written(window):
    await window.happens(lambda life: life.report("light"))
    seen = await window.sees("/case/j1?lang=de")
    assert (seen.status, seen.headers["Location"]) == (302, "/case/J-00001?lang=de")


async def test_a_duplicate_leads_to_the_case_that_goes_on(window):
    def same(life):
        first, second = life.report("light"), life.report("light")
        second.duplicate_of = first.id
        life.moves(second, State.DUPLICATE)

    await window.happens(same)
    page = await window.reads("/case/J-00002?lang=en")
    assert "The same matter goes on under J-00001" in page
    assert 'href="/case/J-00001?lang=en"' in page


async def test_a_duplicate_of_a_private_case_does_not_tell_its_number(window):
    def same(life):
        first, second = life.report("noise", department="police"), life.report("light")
        second.duplicate_of = first.id
        life.moves(second, State.DUPLICATE)

    await window.happens(same)
    assert "J-00001" not in await window.reads("/case/J-00002?lang=en")


async def test_a_post_about_a_case_is_read_with_the_case(window):
    def answered(life):
        life.answers(life.report("light"), "We come.")

    await window.happens(answered)
    seen = await window.sees("/post/2")
    assert (seen.status, seen.headers["Location"]) == (302, "/case/J-00001#post-2")
    assert 'id="post-2"' in await window.reads("/case/J-00001")


async def test_news_have_a_page_of_their_own(window):
    photo = window.photo()
    await window.happens(
        lambda life: life.news("At eight.\n\nBring <b>chairs</b>.", "Dance", photos=[photo])
    )
    page = await window.reads("/post/1?lang=en")
    assert '<h1 dir="auto">Dance</h1>' in page
    assert "Bring &lt;b&gt;chairs&lt;/b&gt;." in page
    assert f'content="https://jun.example/photo/{photo}"' in page


async def test_what_was_taken_back_is_gone_from_everywhere(window):
    post = await window.happens(lambda life: life.news("A mistake.", "Oh"))
    await window.happens(lambda life: life.withdraws(life.store.posts.get(post.id)))
    seen = await window.sees("/post/1?lang=en")
    assert seen.status == 410
    assert "This has been taken back" in seen.text
    for path in ("/", "/department/townhall", "/feed.atom", "/feed.json", "/post/1"):
        assert "A mistake." not in (await window.sees(path)).text


async def test_an_answer_that_was_taken_back_is_no_step_any_more(window):
    def answered(life):
        case = life.report("light", shown=True)
        life.answers(case, "Tomorrow.")
        life.promises(case, date(2026, 11, 23))

    await window.happens(answered)

    def taken_back(life):
        for post in life.store.posts.about(1)[1:]:
            life.withdraws(post)

    await window.happens(taken_back)
    page = await window.reads("/case/J-00001?lang=en")
    steps = page[page.index('<ol class="steps"') :]
    assert "Tomorrow." not in page
    assert "The town answers" not in page
    assert "Monday, November 23" not in steps


async def test_nonsense_in_an_address_gets_a_kind_page(window):
    for path in NONSENSE:
        seen = await window.sees(path, Accept_Language="de")
        assert seen.status == 404, path
        assert "Hier ist nichts" in seen.text


NONSENSE = (
    *("/post/0", "/post/x", "/post/-1", "/post/" + "9" * 30, "/nothing/here"),
    *("/department/nobody", "/department/nobody/feed.atom"),
    *("/?before=x", "/?before=-4", "/feed.json?before=1e9", "/?before="),
)


async def test_a_department_shows_its_hours_its_thanks_and_its_channels(window):
    def thanked(life):
        case = life.report("light")
        life.taken_by(case, "María")
        life.repairs(case, "Done.")
        life.thanks(case)
        life.news("From the town hall.", department="townhall")

    await window.happens(thanked)
    page = await window.reads("/department/works?lang=en")
    assert "Open now, until 3:00" in page
    assert "One thank-you from the neighbours" in page
    assert 'href="https://t.me/jun_works"' in page
    assert 'href="https://matrix.to/#/!works-public:jun.example"' in page
    assert 'href="/chat?channel=works"' in page
    assert 'href="/chat?start=person-works&amp;language=en"' in page
    assert 'href="/department/works/feed.atom?lang=en"' in page
    assert "Street light" in page
    assert "From the town hall." not in page


async def test_a_department_shows_what_it_has_promised_and_not_done(window):
    def promised(life):
        life.promises(life.report("light"), date(2026, 11, 19))
        life.promises(life.report("water"), date(2026, 11, 24))
        life.promises(life.report("road"), date(2026, 11, 18))
        life.repairs(life.store.cases.get(3))
        life.promises(life.report("noise", department="works"), date(2026, 11, 24))
        life.promises(life.report("light", private=True), date(2026, 11, 24))

    await window.happens(promised)
    page = await window.reads("/department/works?lang=en")
    listed = page[page.index("Open promises") :].split("</section>")[0]
    assert re.findall(r"/case/(J-\d+)", listed) == ["J-00001", "J-00002"]
    assert "Was promised for Thursday, November 19" in listed
    assert "Promised for Tuesday, November 24" in listed
    assert "Open promises" not in await window.reads("/department/school?lang=en")


async def test_the_people_of_a_department_are_those_who_agreed(window):
    def agreed(life):
        life.store.thanks.agrees("works", "@maria:jun.example", "María", life.now)
        life.taken_by(life.report("light"), "Paco")

    await window.happens(agreed)
    page = await window.reads("/department/works?lang=en")
    people = page[page.index('class="workers"') :].split("</ul>")[0]
    assert "María" in people
    assert "Paco" not in people


async def test_the_police_lead_to_the_page_for_tips_where_there_is_one(window):
    assert 'href="/tip?language=de"' in await window.reads("/department/police?lang=de")
    assert "/tip" not in await window.reads("/department/works?lang=de")


async def test_a_closed_department_says_when_it_opens(window):
    window.clock.passes(hours=8)
    page = await window.reads("/department/works?lang=en")
    assert "Closed now. Opens on Monday, November 23 at 8:00" in page
    assert "closed</dd>" in page


async def test_a_department_without_hours_is_always_open(window):
    page = await window.reads("/department/police?lang=es")
    assert "Siempre abierto" in page
    assert 'class="hours"' not in page


async def test_a_holiday_is_told_as_it_will_be(window):
    window.clock.passes(days=12)  # the Constitution is celebrated on Monday the 7th
    page = await window.reads("/department/works?lang=en")
    monday = page[page.index("<dt>Monday") :]
    assert monday.startswith("<dt>Monday</dt><dd>closed")


async def test_a_department_that_never_wrote_is_kind_about_it(window):
    assert "School has not published" in await window.reads("/department/school?lang=en")


async def test_pages_are_the_same_on_every_kind_of_database(database, tmp_path):
    async with opened(database, tmp_path) as window:
        before, after = window.photo(64), window.photo(80)

        def mended(life):
            case = life.report("light", photos=[before], shown=True)
            life.promises(case, date(2026, 11, 20))
            life.repairs(case, "A new bulb.", (after,))
            question(life, "Between us.")
            life.news("Market on Sunday.", photos=[before])

        await window.happens(mended)
        page = await window.reads("/?lang=en")
        assert page.count("<article") == 2
        assert "A new bulb." in page
        for photo in (before, after):
            assert await window.status(f"/photo/{photo}") == 200
