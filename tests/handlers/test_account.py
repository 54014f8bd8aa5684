"""What is kept of you: read, fetched as a file, and erased; in each language."""

import json
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest

from core.handlers.account.privacy import PARTS
from storage.absences import Absence, Notice
from storage.kept import Basis, kinds
from tests.handlers.reporting import reports
from tests.handlers.telling import DAYS, privacy_short, privacy_told
from tests.paper_town import VAULT
from tests.people import ONE_LANGUAGE, Clerk, Person, Press, Show, t


async def everything(town):
    """Whose rows there are still, by chat."""
    return await town.finds(lambda store: [store.residents.at(f"paper:{one}") for one in ("ana",)])


async def test_privacy_is_answered_in_short_with_a_button_for_each_part(ana):
    await ana.talks(("/privacy", privacy_short(ana)))
    assert len(ana.last.text) < 400
    starts = [one.start for one in ana.last.message.choices]
    assert starts == [*(f"/privacy {one}" for one in PARTS), "/mydata", "/delete"]
    for part in PARTS_OF_KINDS:
        await ana.does(Press(f"privacy-{part}"))
        assert ana.last.text.startswith(first_line(ana, part))
        assert f"/privacy {part}" not in [one.start for one in ana.last.message.choices]


PARTS_OF_KINDS = ("what", "long", "right")
NOTHING = {"lines": "", "photos": 0, "of_task": "", "of_duty": "", "of_consent": ""}


def first_line(ana, part):
    return ana.text(t(f"privacy-{part}", **NOTHING)).partition("\n")[0]


async def test_the_parts_tell_every_kind_of_thing_that_is_kept(ana):
    """What the tables say, each for its time and by its right; nothing of it is left out."""
    what, long, right = [(await ana.says(f"/privacy {one}"))[-1].text for one in PARTS_OF_KINDS]
    days = {**DAYS, "audit": 365}
    for kind, note in kinds().items():
        name = ana.text(f"privacy-name.{kind}")
        assert f"• {ana.text(f'privacy-{kind}')}." in what
        until = days.get(note.until, note.until)
        told = ana.text(t("privacy-long-line", until=until, names="")).rstrip()
        [line] = [one for one in long.splitlines() if one.startswith(told)]
        assert name in line, kind
        [line] = [one for one in right.splitlines() if name in apart(one)]
        assert list(Basis).index(note.basis) == right.splitlines().index(line) - 1


def apart(line):
    """The names in a line: what stands behind its colon."""
    return line.partition(": ")[2].partition(". ")[0].split(", ")


@pytest.mark.parametrize("part", ["who", "rights"])
async def test_who_sees_it_and_what_one_can_ask_for_is_told(ana, part):
    await ana.talks((f"/privacy {part}", t(f"privacy-{part}", town="Jun")))


async def test_in_easy_words_it_is_shorter_and_nothing_is_left_out(ana):
    await ana.says("/easy")
    await ana.does(Press("on"))
    [short] = await ana.says("/privacy")
    assert short.text.startswith(ana.text("privacy-short.easy"))
    said = "\n".join(one.text for one in await ana.says("/privacy all"))
    assert all(ana.text(f"privacy-{kind}") in said for kind in kinds())


async def test_privacy_tells_all_and_leads_on(ana):
    await ana.talks(("/privacy all", privacy_told(ana)))
    assert [one.start for one in ana.last.message.choices] == ["/mydata", "/delete", "/person"]


async def test_my_data_come_as_a_file_with_all_words_and_photos(ana):
    await reports(ana, photo=Show(b"a photo of a lamp"))
    words, file = await ana.says("/mydata")
    assert words.text == ana.text(t("mydata-here", left=0))
    document = file.message.document
    assert document.name == "juntos-2026-11-20.zip"
    with ZipFile(BytesIO(ana.town.files.read(document.ref))) as archive:
        told = json.loads(archive.read("data.json"))
        names = [name for name in archive.namelist() if name.startswith("photos/")]
        assert [archive.read(name) for name in names] == [b"a photo of a lamp"]
    [case] = told["cases"]
    assert case["number"] == "J-00001"
    assert case["text"] == ana.words["dark"]
    assert told["chat"][0]["address"] == "paper:ana"


async def archive_of(ana):
    """The file that came last, opened."""
    came = (one.message.document for one in reversed(ana.read()))
    document = next(filter(None, came))
    return ZipFile(BytesIO(ana.town.files.read(document.ref)))


async def test_my_data_have_a_page_that_a_person_can_read(ana):
    await reports(ana, photo=Show(b"a photo of a lamp"))
    words, _ = await ana.says("/mydata")
    archive = await archive_of(ana)
    name, page = ana.text("mydata-page"), archive.read(ana.text("mydata-page")).decode()
    assert name in words.text
    for told in (ana.words["dark"], "Calle Mayor", "J-00001", ana.text("state-received")):
        assert told in page
    assert ana.text("mydata-kind.cases") in page
    assert all(f'src="{one}"' in page for one in archive.namelist() if one.startswith("photos/"))
    assert "resident_id" not in page


async def test_what_people_write_is_no_markup_on_the_page(ana):
    await ana.says("/report light")
    await ana.says("<script>alert(1)</script> & {")
    await ana.says("/mydata")
    page = (await archive_of(ana)).read(ana.text("mydata-page")).decode()
    assert "<script>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; {" in page


@ONE_LANGUAGE
async def test_the_file_is_handed_out_a_few_times_in_an_hour_and_erased_after_a_day(ana):
    for _ in range(3):
        words, _file = await ana.says("/mydata")
        assert words.text == ana.text(t("mydata-here", left=0))
    await ana.talks(("/mydata", "mydata-enough"))
    ana.town.clock.passes(hours=1, minutes=1)
    _, file = await ana.says("/mydata")
    await ana.town.walks()
    assert ana.town.files.exists(file.message.document.ref)
    ana.town.clock.passes(days=1)
    await ana.town.walks()
    assert ana.town.files.passing_bytes() == 0


async def test_what_is_kept_sealed_is_handed_out_in_the_clear(ana):
    def keep(store):
        mine, now = store.residents.at("paper:ana").resident_id, ana.town.clock()
        store.allergies.keep(mine, VAULT.close('["milk"]'), now)
        about = {"school": "ceip", "day": date(2026, 11, 23), "resident_id": mine}
        sealed = VAULT.close('["Lea, 3a", "reis"]')
        store.absences.note(Absence(notice=Notice.DIET, sealed=sealed, **about))

    await ana.town.finds(keep)
    await ana.says("/mydata")
    archive = await archive_of(ana)
    told, page = json.loads(archive.read("data.json")), archive.read(ana.text("mydata-page"))
    assert told["allergy_profile"][0]["sealed"] == ["milk"]
    assert told["absence"][0]["sealed"] == ["Lea, 3a", "reis"]
    assert f"{ana.text('menu-allergen-milk')}</dd>" in page.decode()
    assert "Lea, 3a, reis" in page.decode()


async def test_the_file_of_last_time_is_not_in_that_of_today(ana):
    await ana.says("/mydata")
    await ana.says("/mydata")
    names = (await archive_of(ana)).namelist()
    assert sorted(names) == sorted(["data.json", ana.text("mydata-page")])


async def test_my_data_are_asked_for_in_plain_words(ana):
    said = ana.town.texts.words(ana.language, "mydata-words")[0]
    assert len(await ana.says(said)) == 2


async def test_deleting_takes_two_steps_and_then_nothing_is_left(ana):
    elena = Clerk(ana.town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    await reports(ana, photo=Show(b"a photo of a lamp"))
    photo = (await ana.town.finds(lambda store: store.cases.get(1))).photos[0]
    await ana.talks(
        ("/delete", t("delete-what", cases=1, open=1, chats=1, votes=0, held=0, kept="")),
        (Press("go-on"), "delete-sure"),
        (Press("erase"), "delete-done"),
    )
    assert await everything(ana.town) == [None]
    assert elena.sees()[-1] == elena.text(t("thread-erased", number="J-00001"))
    assert ana.words["dark"] not in str(elena.sees())
    await ana.town.walks()
    assert not ana.town.files.exists(photo)


@ONE_LANGUAGE
async def test_whoever_thinks_better_of_it_keeps_all(ana):
    await reports(ana)
    await ana.talks(
        ("/delete", t("delete-what", cases=1, open=1, chats=1, votes=0, held=0, kept="")),
        (Press("keep"), "delete-kept"),
        ("/delete", t("delete-what", cases=1, open=1, chats=1, votes=0, held=0, kept="")),
        (Press("go-on"), "delete-sure"),
        (Press("keep"), "delete-kept"),
    )
    assert await ana.town.finds(lambda store: store.case_memory.of(1)) == [1]


@ONE_LANGUAGE
async def test_a_photo_of_two_people_goes_only_with_the_last(ana):
    eva = Person(ana.town, "eva", ana.language)
    await eva.says("/start")
    for one, where in ((ana, "Calle Mayor 3"), (eva, "Calle Real 1")):
        await reports(one, where=where, photo=Show(b"the same photo"))
    photo = (await ana.town.finds(lambda store: store.cases.get(1))).photos[0]
    for one, stays in ((ana, True), (eva, False)):
        for said in ("/delete", Press("go-on"), Press("erase")):
            await one.does(said)
        ana.town.clock.passes(hours=2)
        await ana.town.walks()
        assert ana.town.files.exists(photo) is stays
