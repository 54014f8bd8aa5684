"""The ways to report something: by buttons, by numbers, by words, from a photo or a place."""

import pytest

from core.messages import Place
from storage.cases import Matter
from tests.handlers.reporting import case, checked, reports, thanked
from tests.people import Again, Point, Press, Show, t


async def test_by_buttons(ana):
    say = ana.words
    await ana.talks(
        (Press("report"), "report-category"),
        (Press("light"), "report-what"),
        (say["dark"], "report-where"),
        (say["street"], "report-photo"),
        (Press("skip"), checked(ana, say["dark"])),
        (Press("send"), thanked(ana)),
    )
    kept = await case(ana)
    assert (kept.matter, kept.category, kept.department) == (Matter.REPORT, "light", "works")
    assert (kept.text, kept.place, kept.photos) == (say["dark"], "Calle Mayor 3", [])


@pytest.mark.parametrize("digits", ["{}", "{}.", "{})", "{}\ufe0f\u20e3", " {} "])
async def test_by_the_numbers_of_the_choices(ana, digits):
    say, one = ana.words, digits.format(1)
    await ana.talks(
        (one, "report-category"),
        (one, "report-what"),
        (say["dark"], "report-where"),
        (say["street"], "report-photo"),
        (one, checked(ana, say["dark"])),
        (one, thanked(ana)),
    )


async def test_by_words_alone(ana):
    say = ana.words
    await ana.talks(
        (say["report"], "report-category"),
        (say["lamp"], "report-what"),
        (say["dark"], "report-where"),
        (say["in the street"], "report-photo"),
        (say["no photo"], checked(ana, say["dark"])),
        (say["yes"], thanked(ana)),
    )


async def test_by_the_labels_of_the_choices(ana):
    say = ana.words
    await ana.talks(("/report", "report-category"), (say["lamp"].upper(), "report-what"))
    await ana.says(say["dark"])
    await ana.says(say["street"])
    await ana.talks((ana.label("skip").lower(), checked(ana, say["dark"])))
    await ana.talks((f"{ana.label('send')}!", thanked(ana)))


async def test_by_an_emoji_digit_below_the_question(ana):
    await ana.says("/report")
    [asked] = await ana.reacts("1\u20e3", ana.last.id)
    assert asked.text == ana.text("report-what")


async def test_from_one_sentence_that_says_it_all(ana):
    say = ana.words
    await ana.talks(
        (say["lamp in the street"], t("report-is-it-there", where="Calle Mayor")),
        (say["yes"], "report-photo"),
        (Press("skip"), checked(ana, say["lamp in the street"], "Calle Mayor")),
        (Press("send"), thanked(ana)),
    )


async def test_a_place_that_was_guessed_wrongly_is_asked_for(ana):
    say = ana.words
    await ana.talks(
        (say["lamp in the street"], t("report-is-it-there", where="Calle Mayor")),
        (say["no"], "report-where"),
        (say["other street"], "report-photo"),
    )


async def test_from_a_sentence_without_a_place(ana):
    await ana.talks(
        (ana.words["lamp is dark"], "report-where"),
        (Point(), "report-photo"),
        (Press("skip"), checked(ana, ana.words["lamp is dark"], "Calle Mayor")),
    )


async def test_from_words_about_damage_of_which_the_category_is_asked_for(ana):
    say = ana.words
    await ana.talks(
        (say["bench is broken"], "report-category-of-words"),
        (Press("other"), "report-where"),
        (Press("skip"), "report-photo"),
        (Press("skip"), checked(ana, say["bench is broken"], "–", kind="other")),
        (Press("send"), thanked(ana, department="townhall")),
    )


async def test_from_words_that_name_two_categories_of_which_one_is_asked_for(ana):
    said = {
        "es": "Sale agua por debajo de la acera",
        "de": "Aus dem Gehweg kommt Wasser",
        "en": "Water comes out of the pavement",
    }[ana.language]
    await ana.talks(
        (said, "report-category-of-words"),
        (Press("road"), "report-where"),
        (Point(), "report-photo"),
        (Press("skip"), checked(ana, said, "Calle Mayor", kind="road")),
    )


async def test_words_that_name_no_category_are_kept_while_it_is_asked_for(ana):
    say = ana.words
    await ana.talks(
        ("/report", "report-category"),
        (say["quarrel"], "report-category-of-words"),
        (Press("noise"), "report-where"),
        (Press("skip"), checked(ana, say["quarrel"], "–", kind="noise")),
    )


async def test_from_a_photo(ana):
    say = ana.words
    await ana.talks(
        (Show(), "report-category-of-photo"),
        (Press("light"), "report-what"),
        (say["dark"], "report-where"),
        (say["street"], checked(ana, say["dark"], photos=1)),
        (Press("send"), thanked(ana)),
    )
    assert len((await case(ana)).photos) == 1


async def test_from_a_photo_with_words_that_say_it_all(ana):
    say = ana.words
    await ana.talks(
        (Show(words=say["lamp in the street"]), t("report-is-it-there", where="Calle Mayor")),
        (Press("yes"), checked(ana, say["lamp in the street"], "Calle Mayor", 1)),
        (Press("send"), thanked(ana)),
    )


async def test_from_a_photo_whose_words_name_only_the_category(ana):
    say = ana.words
    await ana.talks(
        (Show(words=say["lamp"]), "report-what"),
        (say["dark"], "report-where"),
        (say["street"], checked(ana, f"{say['lamp']}\n{say['dark']}", photos=1)),
    )


async def test_from_a_place(ana):
    say = ana.words
    await ana.talks(
        (Point(), "report-category-of-words"),
        (Press("light"), "report-what"),
        (say["dark"], "report-photo"),
        (Press("skip"), checked(ana, say["dark"], "Calle Mayor")),
        (Press("send"), thanked(ana)),
    )
    kept = await case(ana)
    assert (kept.latitude, kept.longitude) == (37.2197, -3.5956)


async def test_from_a_link_to_a_map(ana):
    await ana.talks(
        ("https://www.openstreetmap.org/?mlat=37.2197&mlon=-3.5956", "report-category"),
        (Press("light"), "report-what"),
        (ana.words["dark"], "report-where"),
    )


async def test_from_a_link_in_the_midst_of_a_sentence(ana):
    said = f"{ana.words['lamp is dark']} https://maps.google.com/?q=37.2197,-3.5956"
    await ana.talks(
        (said, t("report-is-it-there", where="Calle Mayor")),
        (Press("yes"), "report-photo"),
        (Press("skip"), checked(ana, said, "Calle Mayor")),
    )


async def test_the_town_may_begin_with_a_venue(ana):
    venue = Place(37.2197, -3.5956, "Bar Manolo, Calle Mayor 3")
    await ana.talks((Point(venue), "report-category-of-words"), (Press("light"), "report-what"))
    await ana.says(ana.words["dark"])
    await ana.talks((Press("skip"), checked(ana, ana.words["dark"], venue.label)))


@pytest.mark.parametrize("command", ["/report light", "!report light", "/start report-light"])
async def test_from_a_command_or_a_link_that_names_the_category(ana, command):
    await ana.talks((command, "report-what"))


async def test_from_a_command_with_words(ana):
    command = f"/report {ana.words['lamp is dark']}"
    await ana.talks((command, "report-where"))


async def test_photos_with_a_command_are_kept(ana):
    await ana.talks(
        (Show(words="/report light"), "report-what"),
        (ana.words["dark"], "report-where"),
        (ana.words["street"], checked(ana, ana.words["dark"], photos=1)),
    )


CHANGES = {
    "es": ("tema", "texto", "lugar", "foto"),
    "de": ("Thema", "Beschreibung", "Ort", "Fotos"),
    "en": ("kind", "text", "place", "photo"),
}
ASKED_AGAIN = ("report-category", "report-what", "report-where", "report-photo")


@pytest.mark.parametrize("part", range(4))
async def test_what_is_to_be_changed_may_be_said_in_a_word(ana, part):
    for said in (ana.words["lamp in the street"], ana.words["yes"], ana.words["no photo"]):
        await ana.says(said)
    await ana.says(ana.label("change"))
    await ana.talks((CHANGES[ana.language][part], ASKED_AGAIN[part]))


@pytest.mark.parametrize(
    ("answer", "where", "kept"),
    [
        ("yes and where", "Calle Mayor", True),
        ("yes beside it", "Calle Mayor", True),
        ("yes indeed", "Calle Mayor", False),
        ("no but there", "Calle Nueva 3", False),
        ("Calle Nueva 3", "Calle Nueva 3", False),
    ],
)
async def test_whether_it_is_there_may_be_said_in_ones_own_words(ana, answer, where, kept):
    said = ana.words["lamp in the street"]
    told = {
        "yes and where": {
            "es": "Sí, en el número 5",
            "de": "Ja, bei der Nummer 5",
            "en": "Yes, at number 5",
        },
        "yes beside it": {
            "es": "Sí, al lado de la escuela",
            "de": "Ja, gleich neben der Escuela",
            "en": "Yes, right beside the Escuela",
        },
        "yes indeed": {"es": "Sí, así es", "de": "Ja, so ist es", "en": "Yes, that's right"},
        "no but there": {
            "es": "No, es en la Calle Nueva 3",
            "de": "Nein, in der Calle Nueva 3",
            "en": "No, it is in Calle Nueva 3",
        },
    }.get(answer, {ana.language: answer})[ana.language]
    await ana.talks(
        (said, t("report-is-it-there", where="Calle Mayor")),
        (told, "report-photo"),
        (Press("skip"), checked(ana, f"{said}\n{told}" if kept else said, where=where)),
    )


async def test_a_no_with_more_words_asks_where_it_is(ana):
    said, no = {
        "es": ("La farola de la Calle Mayor no luce", "no, la calle es otra"),
        "de": ("Die Laterne in der Calle Mayor ist dunkel", "nein, woanders"),
        "en": ("The street lamp in Calle Mayor is dark", "no, somewhere else"),
    }[ana.language]
    await ana.talks((said, t("report-is-it-there", where="Calle Mayor")), (no, "report-where"))


@pytest.mark.parametrize("said", ["in pieces", "politely", "that is all"])
async def test_it_is_sent_however_that_is_said(ana, said):
    words = {
        "in pieces": {"es": "Sí, envíelo", "de": "Ja, abschicken!", "en": "Yes, send it."},
        "politely": {"es": "Enviar, por favor", "de": "Bitte senden", "en": "please send it"},
        "that is all": {"es": "Ya está, gracias", "de": "Das ist alles", "en": "That's all"},
    }[said][ana.language]
    await ana.talks(
        ("/report light", "report-what"),
        (ana.words["dark"], "report-where"),
        (ana.words["street"], "report-photo"),
        (Press("skip"), checked(ana, ana.words["dark"])),
        (words, thanked(ana)),
    )
    assert (await case(ana)).text == ana.words["dark"]


async def test_a_bare_thank_you_sends_nothing(ana):
    await ana.talks(
        ("/report light", "report-what"),
        (ana.words["dark"], "report-where"),
        (ana.words["street"], "report-photo"),
        (Press("skip"), checked(ana, ana.words["dark"])),
        (ana.words["thanks"], Again("please-choose", checked(ana, ana.words["dark"]))),
    )


async def test_an_afterthought_is_added_to_what_was_reported_just_now(ana):
    await reports(ana)
    before = len(ana.town.on_table("works-staff"))
    await ana.talks((ana.words["afterthought"], "report-category-of-words"))
    assert ana.last.buttons[0] == ana.text(t("report-recent", number="J-00001"))
    assert len(ana.last.buttons) == 8
    await ana.talks(("1", t("added", number="J-00001")))
    assert ana.town.on_table("works-staff")[before:][0].text == f"🗣 {ana.words['afterthought']}"


async def test_a_photo_that_was_forgotten_is_added_too(ana):
    await reports(ana)
    await ana.talks((Show(), "report-category-of-photo"), ("1", t("added", number="J-00001")))


async def test_after_a_quarter_of_an_hour_it_is_something_new(ana):
    await reports(ana)
    ana.town.clock.passes(minutes=15)
    await ana.talks(
        (ana.words["afterthought"], "not-understood"), (Show(), "report-category-of-photo")
    )
    assert ana.text(t("report-recent", number="J-00001")) not in ana.last.buttons
