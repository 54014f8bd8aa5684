"""What has happened in the example town before anybody looks: it was really played, not painted."""

import asyncio
from datetime import timedelta
from io import BytesIO

import pytest
from PIL import Image
from sqlmodel import select

from core.figures import board
from core.hall import Hall
from core.handlers import all_tables
from core.handlers.menu.schools import schools_of, serves
from core.texts import Texts
from core.town import read_town
from juntos import drawings
from juntos.demo import EXAMPLE
from juntos.house import house
from juntos.sample import BIN, CLERKS, HOLE, LAMP, play, story
from juntos.sample_help import DAUGHTER, MOTHER, PAVEMENT
from juntos.sample_past import live_a_year
from juntos.sample_public import ASKED_BENCHES, ASKED_BUS, ASKED_LIBRARY, ASKED_POOL
from juntos.settings import Settings
from storage.alerts import Alert
from storage.cases import Case, EntryKind, Matter, State
from storage.columns import utc_now
from storage.conversations import Conversation
from storage.engine import make_engine, plain_url
from storage.files import Files
from storage.jobs import Job
from storage.members import Act
from storage.menus import ALLERGENS
from storage.posts import Post, PostKind
from storage.subscriptions import Rhythm, Subscription
from tests.storage.open_books import open_books

DRAWINGS = [drawings.dark_lamp, drawings.bright_lamp, drawings.pothole, drawings.full_bin]
TOWN = read_town(EXAMPLE, all_tables())
A_MINUTE = timedelta(minutes=1)


async def played(settings):
    """As at two starts of the demonstration, one after the other."""
    async with house(settings, TOWN) as built:
        await play(built)
        await play(built)


@pytest.fixture(scope="module")
def settings(tmp_path_factory):
    settings = Settings(_env_file=None, data=tmp_path_factory.mktemp("jun"), town=EXAMPLE)
    asyncio.run(played(settings))
    return settings


@pytest.fixture(scope="module")
def files(settings):
    return Files(settings.data / "files")


@pytest.fixture(scope="module")
def store(settings):
    """The books of the house, after the story has been played."""
    engine = make_engine(plain_url(settings.database))
    with open_books(engine) as store:
        yield store
    engine.dispose()


@pytest.fixture
def finds(store):
    """Everything of one kind that is in the books, in its order."""
    return lambda kind: list(store.cases.session.exec(select(kind).order_by(kind.id)))


@pytest.fixture
def cases(finds):
    """What people have brought in the story; of the year before it nobody is known any more."""
    return [one for one in finds(Case) if one.address]


def is_so_long_ago(moment, hours):
    return abs(utc_now() - timedelta(hours=hours) - moment) < A_MINUTE


def test_four_things_were_reported_and_have_come_differently_far(cases):
    told = [
        (case.number, case.category, case.state) for case in cases if case.category and case.text
    ]
    assert told == [
        ("J-00001", LAMP.category, State.DONE),
        ("J-00002", HOLE.category, State.IN_WORK),
        ("J-00003", BIN.category, State.RECEIVED),
        ("J-00009", "road", State.RECEIVED),  # what a daughter has reported for her mother
    ]


@pytest.mark.parametrize(("number", "matter"), [(0, LAMP), (1, HOLE), (2, BIN)])
def test_a_report_holds_what_its_resident_said(cases, number, matter):
    case = cases[number]
    assert case.text == matter.what
    assert case.place.startswith(matter.where)
    assert case.latitude
    assert len(case.photos) == 1
    assert case.address == f"browser:{matter.chat}"
    assert is_so_long_ago(case.opened_at, matter.ago)


def test_the_lamp_was_repaired_by_elena_and_its_resident_is_glad(store, cases):
    lamp, *_ = cases
    assert (lamp.clerk_name, lamp.confirmed) == (CLERKS["works"], True)
    (result,) = [one for one in store.cases.entries(lamp.id) if one.state is State.DONE]
    assert "Bombilla nueva" in result.text
    assert len(result.photos) == 1
    assert result.photos != lamp.photos


def test_elena_is_thanked_by_name_and_the_nurses_as_a_team(store):
    since = utc_now() - timedelta(days=12)
    assert store.thanks.by_name("works", since, utc_now())[CLERKS["works"]] >= 1
    assert store.thanks.count("works", since, utc_now()) == 2
    assert store.thanks.by_name("health", since, utc_now()) == {"": 1}


def test_the_hole_is_promised_for_a_day_to_come(store, cases):
    hole = cases[1]
    promises = [one for one in store.cases.entries(hole.id) if one.kind is EntryKind.PROMISE]
    assert hole.clerk_name == CLERKS["works"]
    assert hole.expected > utc_now().date()
    assert [one.day for one in promises] == [hole.expected]


def test_nobody_has_seen_to_the_bin_yet(store, cases):
    full = cases[2]
    assert not full.clerk
    assert {one.kind for one in store.cases.entries(full.id)} == {EntryKind.OPENED}


def test_the_mayor_is_asked_and_one_question_waits_while_one_has_gone_to_works(store, cases):
    pool, benches = (case for case in cases if case.matter is Matter.MAYOR)
    assert [pool.text, benches.text] == [ASKED_POOL.what, ASKED_BENCHES.what]
    assert store.questions.unanswered() == [pool]
    assert (benches.department, benches.clerk_name) == ("works", CLERKS["works"])
    assert benches.expected > utc_now().date()


def test_a_neighbour_supports_what_another_has_proposed(store):
    (proposal,) = store.supports.open()
    assert "bicicletas" in proposal.text
    assert store.supports.count(proposal.id) == 1


def test_a_poll_is_open_in_which_two_have_voted(store):
    (poll,) = store.polls.open(utc_now())
    assert poll.counts == [1, 1, 0]


def test_a_poll_is_over_and_its_result_waits_for_the_first_round(store):
    (poll,) = store.polls.over(utc_now())
    assert poll.counts == [2, 1, 0]


def test_everything_happened_in_its_order_and_nothing_in_the_time_to_come(store, cases, finds):
    for case in cases:
        moments = [entry.at for entry in store.cases.entries(case.id)]
        assert moments == sorted(moments)
        assert moments[-1] < utc_now()
    assert all(post.published_at < utc_now() for post in finds(Post))


def test_the_feed_tells_of_reports_but_shows_only_what_staff_let_it(finds, cases):
    posts = finds(Post)
    reports = [post for post in posts if post.kind is PostKind.REPORT]
    assert [post.case_id for post in reports] == [case.id for case in cases]
    assert [post.approved for post in reports] == [
        True,
        True,
        False,
        True,
        False,
        True,
        True,
        True,
        False,
    ]
    assert {PostKind.RESULT, PostKind.PROMISE, PostKind.THANKS} < {post.kind for post in posts}


def test_three_departments_have_news(finds):
    offers = {job.post_id for job in finds(Job)}
    news = [post for post in finds(Post) if post.kind is PostKind.NEWS and post.id not in offers]
    assert {post.department for post in news} == {"townhall", "police"}
    assert all(post.title and post.text for post in news)


def test_an_alert_was_tried_out_and_ended_and_says_that_it_was_an_exercise(store, finds):
    assert store.alerts.current(utc_now()) == []
    assert [one.is_exercise for one in finds(Alert)] == [True, True]
    told = [post for post in finds(Post) if "SIMULACRO" in post.title]
    assert len(told) == 2
    assert all(post.text.startswith("‼️ SIMULACRO") for post in told)


def test_a_daughter_has_reported_something_for_her_mother_who_has_agreed(store, cases, finds):
    pavement = cases[-1]
    mother, daughter = (store.residents.at(f"browser:{one}") for one in (MOTHER, DAUGHTER))
    consent = store.helpers.between(mother.resident_id, daughter.resident_id)
    assert consent.holds(utc_now())
    assert (consent.name, consent.called) == ("Lucía", "Mamá")
    assert (pavement.text, pavement.helped) == (PAVEMENT, True)
    assert pavement.resident_id == mother.resident_id
    assert daughter.acting_id is None


def test_the_council_sits_and_what_most_want_to_know_comes_first(store):
    queue = store.sittings.queue(store.sittings.now(), 9, shown=True)
    assert [case.text for case, _ in queue] == [ASKED_BUS, ASKED_LIBRARY]


def test_two_read_the_news_in_their_chat(finds):
    assert {(one.topic, one.rhythm) for one in finds(Subscription)} == {
        ("all", Rhythm.AT_ONCE),
        ("department:works", Rhythm.DAILY),
    }


def test_there_is_work_in_the_town_and_one_offer_is_applied_for_in_the_chat(store, finds):
    today = TOWN.local(utc_now()).date()
    assert len(store.jobs.standing(today)) == len(finds(Job))
    assert [job.by_chat for job in finds(Job)].count(True) == 1


def test_every_photo_of_the_story_lies_in_the_files(store, cases, files):
    refs = {ref for case in cases for one in store.cases.entries(case.id) for ref in one.photos}
    assert len(refs) == len(DRAWINGS)
    assert all(files.size(ref) == drawings.SIZE for ref in refs)


@pytest.mark.parametrize("weeks", range(5))
def test_the_schools_have_told_what_they_cook_in_the_coming_weeks(store, weeks):
    now = TOWN.local(utc_now()).date() + timedelta(weeks=weeks)
    days = [now + timedelta(days=number - now.weekday()) for number in range(7)]
    for school in schools_of(TOWN):
        for day in days:
            meal = store.menus.on(school.key, day)
            assert bool(meal) == serves(TOWN, school, day)
            assert all(set(dish.allergens) <= set(ALLERGENS) for dish in meal)


def test_every_word_of_the_story_was_understood(store, finds):
    assert list(store.cases.session.exec(select(Conversation))) == []
    orders = [scene for scene in story() if scene.text.startswith("!")]
    assert len(finds(Act)) >= len(orders)


@pytest.mark.parametrize("department", TOWN.departments, ids=lambda one: one.key)
def test_every_department_has_its_clerk(store, department):
    (member,) = store.members.of(str(department.room))
    assert member.name == CLERKS[department.key]


@pytest.mark.parametrize("draw", DRAWINGS, ids=lambda draw: draw.__name__)
def test_a_drawing_is_a_picture_that_tells_nothing_of_anybody(draw):
    raw = draw()
    with Image.open(BytesIO(raw)) as picture:
        picture.load()
        assert (picture.format, picture.size) == ("JPEG", drawings.SIZE)
        assert not picture.getexif()
        assert len(picture.getcolors(2**24)) > 100
    assert len(raw) < 200_000


def test_no_two_drawings_are_alike():
    assert len({draw() for draw in DRAWINGS}) == len(DRAWINGS)


def test_a_tip_lies_sealed_with_the_police(store):
    [tip] = store.tips.all()
    [message] = store.tips.messages(tip.id)
    assert b"polideportivo" not in message.sealed


def test_the_year_before_shows_in_the_figures_and_knows_nobody(store, finds):
    past = [one for one in finds(Case) if not one.address]
    assert len(past) == 200
    assert {(one.state, one.resident_id, one.text) for one in past} == {(State.DONE, None, "")}
    assert all(one.opened_at <= one.answered_at <= one.closed_at <= utc_now() for one in past)
    figures = board(Hall(store, TOWN, Texts(TOWN.languages), utc_now()))
    whole = figures.whole
    assert len([one for one in figures.months if one.answer.half]) >= 5
    assert timedelta(minutes=20) < whole.answer.half < whole.done.half < timedelta(days=5)
    assert whole.kept > whole.broken > 0
    assert 50 < whole.fixed.percent < 100


def test_the_year_before_is_the_same_each_time(store, finds):
    kinds = [one.category for one in finds(Case) if not one.address][:5]
    assert len(set(kinds)) > 1
    live_a_year(store, utc_now())
    again = [one.category for one in finds(Case) if not one.address][200:205]
    assert again == kinds
