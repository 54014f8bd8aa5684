"""Tips: the warning first, sealed at once, a receipt, a talk by receipt; nothing in the clear."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text as sql

from core.hall import Hall
from core.letters import Letter, Picture, private_key, unseal
from core.tips import answer, settings_of
from tests.paper_town import PUBLIC_URL, example_town
from tests.people import Clerk, Person, Press, Show, t

JUN = Path(__file__).parents[2] / "towns" / "jun"
KEY = private_key((JUN / "example-tips.key").read_text())
ROOM = "police-staff"
SECRET = "Zwielicht verkauft Drogen im Park Kanarienvogel"
MORE = "Kanarienvogel fährt ein rotes Auto"
PAGE = f"{PUBLIC_URL}/tip"


def with_tips(**changes):
    town = example_town()
    own = {"chats": ("paper",), "show_in_room": False, "tell": "at-once", **changes}
    tips = settings_of(town).model_copy(update=own)
    return town.model_copy(update={"extras": {**town.extras, "tips": tips}})


@pytest.fixture
async def tippers(found_town):
    """Founds a town where tips are taken in the chat, and a resident whom it has greeted."""

    async def found(language="en", **changes):
        town = await found_town(town=with_tips(**changes))
        ana = Person(town, "ana", language)
        await ana.says("/start")
        return ana

    return found


def warned(ana, key="tip-warning"):
    return t(key, emergency="112", page=PAGE)


def receipt_of(said):
    return re.search(r"\d{4} \d{4} \d{4} \d{4}", said.text)[0]


async def gives(ana, urgency="soon", category="drugs", words=SECRET):
    """A tip, up to the question for more."""
    await ana.says("/tip")
    for key in ("tip-go-on", category, urgency):
        await ana.does(Press(key))
    await ana.says(words)


async def given(ana, **about):
    await gives(ana, **about)
    [thanks] = await ana.does(Press("enough"))
    return receipt_of(thanks)


async def everything(town):
    """All that lies in the database, in all its tables, and in the files."""

    def dump(store):
        names = store.page.connection.dialect.get_table_names(store.page.connection)
        rows = [store.page.connection.execute(sql(f'SELECT * FROM "{one}"')) for one in names]  # noqa: S608
        return "\n".join(repr(tuple(row)) for table in rows for row in table)

    files = town.files.folder
    kept = [one.read_bytes() for one in files.rglob("*") if one.is_file()]
    return await town.finds(dump) + "".join(map(repr, kept))


async def letters(town):
    def mine(store):
        return [one.sealed for one in store.tips.messages(1) if not one.from_police]

    messages = await town.finds(mine)
    return [unseal(KEY, sealed, Letter) for sealed in messages]


@pytest.mark.parametrize("language", ["es", "de", "en"])
async def test_a_tip_is_given_step_by_step_after_an_honest_warning(tippers, language):
    ana = await tippers(language)
    await ana.talks(
        ("/tip", warned(ana)),
        (Press("tip-go-on"), "tip-category"),
        (Press("drugs"), "tip-urgency"),
        (Press("soon"), "tip-what"),
        (SECRET, t("tip-more", count=0)),
        (MORE, t("tip-more", count=1)),
    )
    [thanks] = await ana.does(Press("enough"))
    receipt = receipt_of(thanks)
    assert thanks.text == ana.text(t("tip-thanks", receipt=receipt, page=PAGE, days=90))
    assert [(one.text, one.language) for one in await letters(ana.town)] == [
        (SECRET, language),
        (MORE, language),
    ]


async def test_what_happens_now_is_told_the_emergency_number_before_anything_is_written(tippers):
    ana = await tippers()
    await ana.talks(
        ("/tip", warned(ana)),
        (Press("tip-go-on"), "tip-category"),
        (Press("violence"), "tip-urgency"),
        (Press("now"), t("tip-what-now", emergency="112")),
        ("There is a fire", (t("emergency", number="112"), t("tip-more", count=0))),
    )


async def test_where_the_town_takes_no_tips_in_a_chat_the_page_is_shown(tippers):
    ana = await tippers(chats=("matrix",))
    police = ana.town.town.department("police").name.in_("en")
    told = t("tip-elsewhere", emergency="112", page=PAGE, department=police)
    await ana.talks((f"/tip {SECRET}", told), ("tip", told))
    assert "Kanarienvogel" not in await everything(ana.town)


async def test_whoever_wants_the_safer_way_is_shown_it(tippers):
    ana = await tippers()
    police = ana.town.town.department("police").name.in_("en")
    await ana.talks(
        ("/tip", warned(ana)),
        (
            Press("tip-safer"),
            t("tip-elsewhere", emergency="112", page=PAGE, department=police),
        ),
    )


async def test_nothing_of_a_tip_lies_anywhere_in_the_clear_not_even_while_it_is_written(tippers):
    ana = await tippers()
    await gives(ana)
    assert "Kanarienvogel" not in await everything(ana.town)
    await ana.shows(b"a photo of a Kanarienvogel", MORE)
    assert "Kanarienvogel" not in await everything(ana.town)
    [thanks] = await ana.does(Press("enough"))
    receipt = receipt_of(thanks)
    lies = await everything(ana.town)
    for wanted in ("Kanarienvogel", receipt, receipt.replace(" ", "")):
        assert wanted not in lies


async def test_nothing_leads_from_a_tip_to_whoever_gave_it(tippers):
    ana = await tippers()
    await given(ana)
    ana.town.clock.passes(minutes=11)
    await ana.town.walks()
    rows = await ana.town.finds(rows_about("ana"))
    assert not [row for row in rows if "tip" in row.casefold() or "seal" in row.casefold()]
    [tip] = await ana.town.finds(lambda store: [one.model_dump() for one in store.tips.all()])
    assert str(tip["day"]) == "2026-11-20"
    assert not any(hasattr(value, "hour") for value in tip.values())


def rows_about(name):
    def found(store):
        connection = store.page.connection
        names = connection.dialect.get_table_names(connection)
        tables = [(one, connection.execute(sql(f'SELECT * FROM "{one}"'))) for one in names]  # noqa: S608
        told = [f"{one} {tuple(row)!r}" for one, rows in tables for row in rows]
        return [row for row in told if name in row]

    return found


async def test_what_the_town_says_about_a_tip_is_forgotten_when_it_has_arrived(tippers):
    ana = await tippers()
    await given(ana)
    secrets = await ana.town.finds(lambda store: store.page.connection.execute(
        sql("SELECT message FROM delivery WHERE secret")).fetchall())  # fmt: skip
    assert {row[0] for row in secrets} == {""}
    ana.town.clock.passes(minutes=11)
    await ana.town.walks()
    left = await ana.town.finds(lambda store: store.page.connection.execute(
        sql("SELECT count(*) FROM delivery WHERE secret")).scalar())  # fmt: skip
    assert left == 0


@pytest.mark.parametrize("original", [False, True])
async def test_photos_are_sealed_cleaned_and_as_they_came_only_if_that_is_wanted(tippers, original):
    ana = await tippers()
    await gives(ana)
    if original:
        await ana.talks((Press("tip-original"), t("tip-more-original", count=0)))
    await ana.does(Show(b"a picture"))
    await ana.does(Press("enough"))
    [sealed] = await ana.town.finds(lambda store: [one.sealed for one in store.tips.photos(1)])
    assert unseal(KEY, sealed, Picture) == Picture(b"a picture", b"a picture" if original else b"")
    assert not list(ana.town.files.folder.rglob("*/*"))


async def test_an_edit_puts_no_clear_words_into_what_is_sealed(tippers):
    ana = await tippers()
    await ana.says("/tip")
    for key in ("tip-go-on", "drugs", "soon"):
        await ana.does(Press(key))
    said = await ana.town.takes_in("ana", SECRET, author="ana")
    await ana.town.answers()
    await ana.edits(said, MORE)
    assert "Kanarienvogel" not in await everything(ana.town)


@pytest.mark.parametrize("language", ["es", "de", "en"])
async def test_with_the_receipt_one_reads_the_answer_and_adds_something(tippers, language):
    ana = await tippers(language)
    receipt = await given(ana)
    await police_answer(ana.town, "Which park?")
    first, last = await ana.says(f"/tip {receipt}")
    day = date(2026, 11, 20)
    mine = ana.text(t("tip-line-mine", day=day))
    theirs = ana.text(t("tip-line-police", day=day, text="Which park?"))
    assert first.text == ana.text(t("tip-talk", talk=f"{mine}\n{theirs}"))
    assert last.text == ana.text(t("tip-how-to-go-on", last=day + timedelta(days=90)))
    first, _ = await ana.says(f"/tip {receipt} {MORE}")
    assert first.text == ana.text(t("tip-added", talk=f"{mine}\n{theirs}\n{mine}"))
    assert [one.text for one in await letters(ana.town)] == [SECRET, MORE]
    assert "Kanarienvogel" not in await everything(ana.town)
    assert receipt not in await everything(ana.town)


async def police_answer(town, words):
    def work(store):
        hall = Hall(store, town.town, town.texts, town.clock())
        answer(hall, settings_of(town.town), store.tips.get(1), words)

    await town.finds(work)


async def test_a_wrong_receipt_opens_nothing_and_is_not_tried_for_ever(tippers):
    ana = await tippers()
    receipt = await given(ana)
    wrong = receipt[:-1] + ("1" if receipt[-1] != "1" else "2")
    for _ in range(10):
        await ana.talks((f"/tip {wrong}", "tip-no-such"))
    await ana.talks((f"/tip {receipt}", "tip-no-such"), ("/tip 1111222233334444", "tip-no-such"))
    ana.town.clock.passes(days=1)
    assert len(await ana.says(f"/tip {receipt}")) == 2


async def test_so_many_tips_come_by_one_door_on_one_day(tippers):
    ana = await tippers(most_a_day=1)
    await given(ana)
    await gives(ana)
    await ana.talks((Press("enough"), t("tip-too-many", emergency="112", page=PAGE)))
    ana.town.clock.passes(days=1)
    assert await given(ana)


async def test_an_unfinished_tip_is_forgotten_and_that_is_said(tippers):
    ana = await tippers()
    await gives(ana)
    await ana.shows(b"a photo")
    ana.town.clock.passes(hours=2, minutes=1)
    [told] = ana.here(await ana.town.walks())
    assert told.text == ana.text("tip-forgotten")
    assert await ana.town.finds(lambda store: store.conversations.at("paper:ana")) is None
    ana.town.clock.passes(days=2)
    await ana.town.walks()
    photos = await ana.town.finds(lambda store: store.tips.photos(None))
    assert photos == []


async def test_cancelling_leaves_nothing(tippers):
    ana = await tippers()
    await gives(ana)
    await ana.talks(("cancel", "cancelled"))
    assert await ana.town.finds(lambda store: store.tips.all()) == []


async def test_a_turn_that_fails_keeps_no_clear_words_for_anybody_to_look_at(tippers):
    ana = await tippers()
    await ana.says("/tip")
    for key in ("tip-go-on", "drugs", "soon"):
        await ana.does(Press(key))
    tips = ana.town.town.extras.pop("tips")
    ana.town.town.extras["tips"] = "nonsense"
    assert [one.text for one in await ana.says(SECRET)] == [ana.text("sorry-in-confidence")]
    ana.town.town.extras["tips"] = tips
    assert "Kanarienvogel" not in await everything(ana.town)


# The room


def paco(ana):
    return Clerk(ana.town, ROOM, "es", "@paco:jun.example", "Paco")


async def test_the_room_hears_that_a_tip_has_come_and_nothing_of_what_it_says(tippers):
    ana = await tippers()
    await given(ana, urgency="now")
    await ana.town.walks()
    [told] = paco(ana).read()
    assert told.text == (
        "🔴 🔒 Ha llegado un aviso: T-00001 · Drogas · Está pasando ahora."
        " Está sellado; se abre con: juntos tips open"
    )
    assert paco(ana).here(await ana.town.walks()) == []


async def test_what_is_not_urgent_is_told_at_a_full_hour_if_the_town_wants_that(tippers):
    ana = await tippers(tell="hourly")
    ana.town.clock.passes(minutes=20)
    await given(ana)
    assert paco(ana).here(await ana.town.walks()) == []
    ana.town.clock.passes(minutes=40)
    assert len(paco(ana).here(await ana.town.walks())) == 1


async def test_an_addition_is_told_too(tippers):
    ana = await tippers()
    receipt = await given(ana)
    await ana.town.walks()
    await ana.says(f"/tip {receipt} {MORE}")
    [told] = paco(ana).here(await ana.town.walks())
    assert told.text == paco(ana).text(
        t("tip-room-more", urgent="", number="T-00001", category="Drogas")
    )


async def test_where_the_town_has_chosen_so_the_words_stand_in_the_room(tippers):
    ana = await tippers(show_in_room=True)
    await gives(ana)
    await ana.says(MORE)
    await ana.does(Press("enough"))
    shown = t("tip-room-shown", category="Drogas", text=f"{SECRET}\n{MORE}")
    assert paco(ana).text(shown) in [one.text for one in paco(ana).read()]
    assert "Kanarienvogel" not in await everything(ana.town)


async def test_tips_are_listed_and_answered_only_in_the_room_of_the_police(tippers):
    ana = await tippers(show_in_room=True)
    receipt = await given(ana)
    police, works = paco(ana), Clerk(ana.town, "works-staff", "es", "@elena:jun.example")
    await police.joins()
    await works.joins()
    await works.talks(("!avisos", "desk-tips-not-here"))
    await police.talks(
        ("!responder-aviso", t("desk-tip-no-such", number="–")),
        ("!responder-aviso T-9 Hola", t("desk-tip-no-such", number="T-9")),
        ("!responder-aviso T-1", "desk-tip-answer-what"),
        ("!responder-aviso T-1 ¿Qué parque?", t("desk-tip-answered", number="T-00001")),
    )
    line = t("desk-tips-line", urgent="", number="T-00001", category="Drogas", answers=1,
             day=date(2026, 11, 20))  # fmt: skip
    await police.talks(("!avisos", t("desk-tips", count=1, lines=police.text(line))))
    talk, _ = await ana.says(f"/tip {receipt}")
    assert "¿Qué parque?" in talk.text


async def test_where_tips_are_not_shown_they_are_not_answered_in_the_room(tippers):
    ana = await tippers()
    police = paco(ana)
    await police.joins()
    await police.talks(
        ("!avisos", "desk-tips-none"),
        ("!responder-aviso T-1 Hola", "desk-tip-answer-not-here"),
    )


async def test_a_tip_goes_when_its_time_is_over_and_the_room_is_told_before(tippers):
    ana = await tippers()
    receipt = await given(ana)
    await ana.town.walks()
    ana.town.clock.passes(days=84)
    [told] = paco(ana).here(await ana.town.walks())
    day = date(2026, 11, 20) + timedelta(days=90)
    assert told.text == paco(ana).text(t("tip-room-going", number="T-00001", day=day))
    assert paco(ana).here(await ana.town.walks()) == []
    ana.town.clock.passes(days=7)
    [told] = paco(ana).here(await ana.town.walks())
    assert told.text == paco(ana).text(t("tip-room-gone", number="T-00001"))
    await ana.talks((f"/tip {receipt}", "tip-no-such"))


async def test_a_digit_on_a_question_still_chooses_though_the_question_is_wiped(tippers):
    ana = await tippers()
    await ana.says("/tip")
    [question] = await ana.does(Press("tip-go-on"))
    [next_one] = await ana.reacts("1️⃣", question.id)
    assert next_one.text == ana.text("tip-urgency")


async def test_a_tip_that_is_begun_is_left_for_something_else_and_that_is_kept_as_ever(tippers):
    ana = await tippers()
    await gives(ana)
    said = await ana.says("/report")
    assert said[0].text == ana.text("left-unfinished")
    kept = sql("SELECT message FROM delivery WHERE secret IS NULL AND message != ''")
    rows = await ana.town.finds(lambda store: list(store.page.connection.execute(kept)))
    assert any(ana.text("report-category") in row[0] for row in rows)
