"""Bad input: every one gets a clear answer in the person's language, and loses nothing."""

import pytest

from core.messages import Attachment
from tests.handlers.reporting import case, checked, reports
from tests.people import ONE_LANGUAGE, Again, Clerk, Person, Point, Press, t

KINDS = ("video", "voice", "sticker", "contact", "poll", "file", "hologram")
PHOTOS = {b"broken": "photo-broken", b"too-large": "photo-too-large"}
TRICKS = {
    "markup": "<b>bold</b> <script>alert(1)</script> <mx-reply>x</mx-reply>",
    "Markdown": "*bold* _it_ [here](https://evil.example) `code` ~~~",
    "a call to all": "@room @everyone <@U123>",
    "braces": '{ $number } { notice } {"x"} {{ 7*7 }} { -term }',
    "SQL": '\'); DROP TABLE "case"; --',
    "a formula": '=HYPERLINK("https://evil.example")',
    "a percent sign": "%s %(name)s {0} \\n",
}


def cannot(kind):
    return "cannot-take-this" if kind == "hologram" else f"cannot-take-{kind}"


def brings(kind):
    return {"attachments": (Attachment(kind, "handle"),)}


async def answered(ana, text="", **said):
    return [one.text for one in await ana.says(text, **said)]


@pytest.mark.parametrize("kind", KINDS)
async def test_what_we_cannot_take_is_said_kindly(ana, kind):
    assert await answered(ana, **brings(kind)) == [ana.text(cannot(kind)), ana.text("menu")]
    await ana.says("/report light")
    assert await answered(ana, **brings(kind)) == [ana.text(cannot(kind)), ana.text("report-what")]
    await ana.talks((ana.words["dark"], "report-where"))


@pytest.mark.parametrize("kind", KINDS)
async def test_the_words_beside_it_count_all_the_same(ana, kind):
    assert await answered(ana, ana.words["lamp is dark"], **brings(kind)) == [
        ana.text(cannot(kind)),
        ana.text("report-where"),
    ]


@pytest.mark.parametrize("picture", PHOTOS)
async def test_a_photo_that_cannot_be_used_is_asked_for_again(ana, picture):
    told = ana.text(PHOTOS[picture])
    assert [one.text for one in await ana.shows(picture)] == [told, ana.text("menu")]
    for said in ("/report light", ana.words["dark"], ana.words["street"]):
        await ana.says(said)
    assert [one.text for one in await ana.shows(picture)] == [told, ana.text("report-photo")]
    await ana.shows(b"a good one")
    assert [one.text for one in await ana.shows(picture)] == [
        told,
        ana.text(t("report-photo-more", count=1)),
    ]


@pytest.mark.parametrize("picture", PHOTOS)
async def test_the_words_below_a_photo_that_cannot_be_used_count(ana, picture):
    said = await ana.shows(picture, ana.words["lamp is dark"])
    assert [one.text for one in said] == [ana.text(PHOTOS[picture]), ana.text("report-where")]


async def test_a_photo_that_does_not_come_is_asked_for_again(ana):
    lost = (Attachment("photo", "gone"),)
    assert await answered(ana, attachments=lost) == [ana.text("photo-lost"), ana.text("menu")]


async def test_of_several_photos_the_good_ones_are_kept_and_the_bad_one_is_told(ana):
    ana.town.paper.attachments |= {"good": b"good", "bad": b"broken"}
    both = (Attachment("photo", "good"), Attachment("photo", "bad"))
    assert await answered(ana, ana.words["lamp is dark"], attachments=both) == [
        ana.text("photo-broken"),
        ana.text("report-where"),
    ]
    await ana.talks((Point(), checked(ana, ana.words["lamp is dark"], "Calle Mayor", 1)))


@pytest.mark.parametrize("text", ["", "   \n ", "\u200b\u200d\u2060", "\u202e", "\x00\x07"])
async def test_a_message_with_nothing_in_it(ana, text):
    await ana.talks((text, ("please-write", "menu")), ("/report light", "report-what"))
    await ana.talks((text, ("please-write", "report-what")))


@pytest.mark.parametrize("text", ["👍", "🙂🙂", "...", "?!"])
async def test_signs_that_are_no_words(ana, text):
    await ana.talks((text, "not-understood"))
    await ana.says("/report")
    await ana.talks((text, Again("please-choose", "report-category")))


# Texts that are long, or that play tricks.


async def test_ten_thousand_letters_are_kept_whole_and_staff_read_all_of_them(ana):
    long = " ".join(f"{ana.words['dark']} {number}." for number in range(300)).ljust(10_000, "x")
    await ana.says("/report light")
    await ana.talks((long, "report-where"))
    [shown] = await ana.points()
    await ana.does(Press("skip"))
    assert shown.text == ana.text("report-photo")
    assert ana.last.text == ana.text(checked(ana, f"{long[:600].rstrip()} …", "Calle Mayor"))
    await ana.does(Press("send"))
    elena = Clerk(ana.town, "works-staff", "es")
    thread = [one for one in elena.read() if one.message.thread == elena.card_id()]
    assert "".join("".join(one.text for one in thread).split()) == "".join(long.split())
    assert all(len(one.text) < 4000 for one in thread)
    assert "📍 Calle Mayor" in elena.card().text
    assert (await case(ana)).text == long


@ONE_LANGUAGE
async def test_ten_thousand_letters_outside_a_talk_and_to_a_case(ana):
    await ana.talks(("x" * 10_000, "not-understood"))
    await reports(ana)
    await ana.says("/cases")
    await ana.does(Press("add"))
    await ana.talks(("wort " * 2000, t("added", number="J-00001")))
    elena = Clerk(ana.town, "works-staff")
    relayed = [one for one in elena.read() if one.message.thread == elena.card_id()]
    assert "".join(one.text for one in relayed).count("wort") == 2000


@ONE_LANGUAGE
async def test_an_edit_of_a_long_text_leaves_nothing_of_the_old_one(ana):
    await reports(ana)
    await ana.says("/cases")
    await ana.does(Press("add"))
    await ana.says("wort " * 2000, id="long")
    elena = Clerk(ana.town, "works-staff", "es")
    for word, times in (("kurz", 1), ("neu", 2000), ("lang", 1500), ("gut", 1)):
        await ana.edits("long", f"{word} " * times)
        thread = "\n".join(elena.sees())
        assert thread.count(word) == times
        assert not any(other in thread for other in {"wort", "kurz", "neu", "lang"} - {word})


@pytest.mark.parametrize("trick", TRICKS)
@ONE_LANGUAGE
async def test_a_text_that_plays_tricks_stays_the_text_that_it_is(ana, trick):
    text = TRICKS[trick]
    await ana.says("/report light")
    await ana.talks((text, "report-where"), (ana.words["street"], "report-photo"))
    await ana.talks((Press("skip"), checked(ana, text)))
    await ana.does(Press("send"))
    elena = Clerk(ana.town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    assert elena.card().text.splitlines()[1] == text
    assert elena.card().message.mentions == ()
    await elena.writes(text)
    assert ana.last.text.endswith(f"\n{text}")
    await elena.writes("!publicar")
    assert text in Clerk(ana.town, "works").sees()[0]
    await elena.says(f"!anunciar {text}")
    assert Clerk(ana.town, "works").last.text.startswith(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("la \u202eatipac\u202c calle", "la atipac calle"),
        ("fa\u200brola\u2060 ro\u00adta hoy", "farola rota hoy"),
        ("Z\u0351\u0352\u0353\u0354\u0355\u0356\u0357\u0358algo en la calle", "Z͑͒͑͒algo"),
        ("\U000e0041\U000e0042hola a todos hoy", "hola a todos hoy"),
    ],
)
@ONE_LANGUAGE
async def test_what_only_deceives_the_eye_does_not_reach_staff(ana, text, shown):
    await ana.says("/report light")
    await ana.says(text)
    await ana.says(ana.words["street"])
    await ana.does(Press("skip"))
    await ana.does(Press("send"))
    kept = (await case(ana)).text
    assert not {"\u202e", "\u200b", "\u2060", "\U000e0041"} & set(kept)
    assert len(kept) <= len(text)
    assert kept == shown or kept.startswith("Z")


async def test_a_text_from_right_to_left_is_kept_as_it_is(ana):
    said = "المصباح معطل منذ أمس"
    await ana.talks(("/report light", "report-what"), (said, "report-where"))
    await ana.says(ana.words["street"])
    await ana.talks((Press("skip"), checked(ana, said)))


@pytest.mark.parametrize("name", ["Elena\u202e\u200b", "  Elena\n\n ", "Ele\u2060na"])
@ONE_LANGUAGE
async def test_the_name_of_a_clerk_is_shown_clean(ana, name):
    await reports(ana)
    elena = Clerk(ana.town, "works-staff", "es", "@elena:jun.example", name)
    await elena.joins()
    await elena.writes("!tomar")
    assert ana.last.text == ana.text(t("case-taken", name="Elena", number="J-00001"))


async def test_a_name_that_mixes_alphabets_is_not_shown(ana):
    await reports(ana)
    forger = Clerk(ana.town, "works-staff", "es", "@elena:jun.example", "\u0420olicia")
    await forger.joins()
    await forger.writes("!tomar")
    assert ana.last.text == ana.text(t("case-taken", name="elena", number="J-00001"))


async def test_the_name_of_a_resident_is_never_kept_or_shown(ana):
    ana.name = "Ana la Secreta"
    await reports(ana)
    elena = Clerk(ana.town, "works-staff")
    assert not any("Secreta" in one.text for one in ana.town.read())
    assert elena.read()


async def test_nobody_is_answered_in_a_public_channel(jun):
    eve = Person(jun, "works")
    for said in ("/start", "hola", "!hecho J-00001"):
        assert await eve.says(said) == []
