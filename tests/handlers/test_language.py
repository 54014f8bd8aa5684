"""The language in which the town writes: chosen at any moment, and kept from then on."""

from tests.people import Press, t

NEXT = {"es": "de", "de": "en", "en": "es"}


async def test_a_language_can_be_chosen_from_a_list(ana):
    other = NEXT[ana.language]
    await ana.talks(("/language", "language-which"))
    chosen = await ana.does(Press(other))
    ana.language = other
    assert [one.text for one in chosen] == [ana.text("language-set")]
    await ana.talks(("/report light", "report-what"))


async def test_in_the_middle_of_a_report_it_goes_on_in_the_language_that_is_named(ana):
    await ana.talks(("/report light", "report-what"), (ana.words["dark"], "report-where"))
    ana.language = NEXT[ana.language]
    await ana.talks(
        (f"/language {ana.language}", ("language-set", "report-where")),
        (ana.words["street"], "report-photo"),
    )


async def test_a_language_that_we_do_not_speak_is_asked_about(ana):
    await ana.talks(("/language tlh", "language-which"))


async def test_what_the_app_is_set_to_changes_nothing_that_was_chosen(ana):
    app, ana.language = ana.language, NEXT[ana.language]
    await ana.says(f"/language {ana.language}")
    answered = await ana.says("/report light", language=app)
    assert [one.text for one in answered] == [ana.text(t("report-what"))]
