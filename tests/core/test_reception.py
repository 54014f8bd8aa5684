"""The reception: what a resident writes is led to where it belongs."""

from datetime import timedelta

import pytest

from core.menu import MOST
from tests.handlers.reporting import reports
from tests.handlers.telling import privacy_short
from tests.people import Again, Clerk, Person, Show, t

COMMANDS = {
    "report": ("report", "avisar", "aviso", "melden", "meldung"),
    "person": ("person", "persona", "mensch"),
    "cases": ("cases", "matters", "asuntos", "anliegen"),
    "language": ("language", "idioma", "sprache"),
    "help": ("help", "ayuda", "hilfe"),
    "privacy": ("privacy", "privacidad", "datenschutz"),
    "start": ("start", "inicio", "anfang", "hello", "hola", "hallo"),
}
FIRST = {
    "report": "report-category",
    "person": "person-department",
    "cases": "cases-none",
    "language": "language-which",
    "help": t("help-text", emergency="112"),
    "privacy": privacy_short,
    "start": "welcome",
}
NOTICE = t("notice", town="Jun", days=365)


def first(person, service):
    """What a service says first; some have to know to whom."""
    told = FIRST[service]
    return told(person) if callable(told) else told


@pytest.mark.parametrize("service", COMMANDS)
async def test_commands_are_understood_in_every_language_with_both_signs(ana, service):
    for name in COMMANDS[service]:
        for command in (f"/{name}", f"!{name}", f"/{name.upper()}"):
            answered = await ana.says(command)
            assert answered[-1].text == ana.text(first(ana, service)), command
            await ana.says("/cancel")


@pytest.mark.parametrize("form", ["{}", "/{}", "!{}", "{}!", "  {}. "])
async def test_back_and_cancel_are_understood_as_words_and_commands(ana, form):
    await ana.talks(
        ("/report light", "report-what"),
        (form.format(ana.words["back"].lower()), "report-what"),
        (form.format(ana.words["cancel"].upper()), "cancelled"),
        (form.format(ana.words["cancel"]), "nothing-to-stop"),
        (form.format(ana.words["back"]), "nothing-to-stop"),
    )


async def test_a_service_is_found_by_its_words(ana):
    say = ana.words
    for words, service in (
        (say["report"], "report"),
        (say["cases"], "cases"),
        (say["privacy"], "privacy"),
        (say["language"], "language"),
        (say["want"], "person"),
        (say["hello"], "start"),
    ):
        answered = await ana.says(f"{words}!")
        assert answered[-1].text == ana.text(first(ana, service)), words
        await ana.says("/cancel")


async def test_what_nobody_understands_gets_the_menu(ana):
    await ana.talks((ana.words["quarrel"], "not-understood"))
    first = ana.town.intake.dispatcher.reception.menu[: MOST - 1]
    assert ana.last.buttons == [ana.text(f"menu-{name}") for name in (*first, "more")]


async def test_thanks_are_answered_as_one_does(ana):
    await ana.talks((ana.words["thanks"], "courtesy-answer"))


@pytest.mark.parametrize("command", ["/nonsense", "!nonsense", "/done J-00001 repaired"])
async def test_a_command_that_we_do_not_know(ana, command):
    await ana.talks(
        (command, "command-unknown"),
        ("/report light", "report-what"),
    )
    if command.startswith("/"):
        answered = await ana.says(command)
        assert [one.text for one in answered] == [
            ana.text("command-unknown-here"),
            ana.text("report-what"),
        ]


async def test_an_exclamation_mark_does_not_make_a_command_of_a_sentence(ana):
    said = f"!!! {ana.words['lamp is dark']}"
    await ana.talks((said, "report-where"))
    await ana.talks(("/report light", ("left-unfinished", "report-what")))
    await ana.talks((f"!{ana.words['dark']}", "report-where"))


# Links of Telegram.


async def test_a_link_of_telegram_may_follow_a_case(ana):
    await reports(ana)
    bob = Person(ana.town, "bob", ana.language)
    await bob.talks(("/start follow-J-00001", (NOTICE, t("report-followed", number="J-00001"))))


@pytest.mark.parametrize("link", ["/start nonsense", "/start", "/start 1-2-3", "/start -"])
async def test_any_other_link_of_telegram_is_welcome(ana, link):
    await ana.talks((link, "welcome"))


async def test_a_case_that_is_not_public_cannot_be_followed(ana):
    await reports(ana, "noise", photo=None)
    bob = Person(ana.town, "bob", ana.language)
    await bob.says("/start")
    for number in ("J-00001", "J-00077", "x" * 500):
        shown = t("case-unknown", number=number[:20])
        await bob.talks((f"/follow {number}", shown))
    await bob.talks(("/follow", t("case-unknown", number="–")))


# In the middle of a talk.


async def test_help_in_the_middle_of_a_talk_loses_nothing(ana):
    await ana.says("/report light")
    await ana.talks(
        (ana.words["dark"], "report-where"),
        (ana.words["help"], (t("help-text", emergency="112"), "report-where")),
        ("/help", (t("help-text", emergency="112"), "report-where")),
        ("/privacy", (first(ana, "privacy"), "report-where")),
        (ana.words["street"], "report-photo"),
    )


async def test_a_person_is_within_reach_in_the_middle_of_a_talk(ana):
    await ana.says("/report light")
    await ana.says(ana.words["dark"])
    await ana.talks((ana.words["person"], ("left-unfinished", "person-department")))


async def test_where_nothing_was_said_nothing_is_left_unfinished(ana):
    await ana.says("/report")
    await ana.talks(("/person", "person-department"))


# The first word.


async def test_the_first_message_is_answered_with_what_is_kept_and_only_once(jun, language):
    ana = Person(jun, "ana", language)
    await ana.talks(
        (ana.words["lamp is dark"], (NOTICE, "report-where")),
        (ana.words["street"], "report-photo"),
    )
    assert ana.text(NOTICE).count("\n") == 3


async def test_whoever_is_new_is_welcome_whatever_they_say(jun, language):
    ana = Person(jun, "ana", language)
    await ana.talks((ana.words["quarrel"], (NOTICE, "welcome")))


@pytest.mark.parametrize(("days", "key"), [(None, "forever"), (0, 0)])
async def test_the_first_message_tells_of_the_town_as_it_is(found_town, jun, days, key, language):
    kept = jun.town.retention.model_copy(update={"closed_cases": days})
    town = jun.town.model_copy(update={"retention": kept})
    ana = Person(await found_town(town=town), "ana", language)
    told = privacy_short(ana, key)
    await ana.talks(("/privacy", (t("notice", town="Jun", days=key), told)))


@pytest.mark.parametrize("tag", ["es", "de-AT", "en_US", "fr", "", None])
async def test_the_language_is_that_of_the_app_or_the_towns_own(jun, tag):
    ana = Person(jun, "ana", {"de-AT": "de", "en_US": "en"}.get(tag, "es"))
    answered = await ana.says("?", language=tag)
    assert answered[0].text == ana.text(NOTICE)


# Languages.


async def test_the_language_can_be_changed_and_is_remembered(ana):
    await ana.talks(("/language", "language-which"))
    assert ana.last.buttons == ["Español", "Deutsch", "English"]
    other = {"es": "de", "de": "en", "en": "es"}[ana.language]
    answered = await ana.presses({"es": "Español", "de": "Deutsch", "en": "English"}[other])
    changed = Person(ana.town, "ana", other)
    assert [one.text for one in answered] == [changed.text("language-set")]
    await changed.talks(("/report", "report-category"))
    answered = await ana.says("/cancel")
    assert [one.text for one in answered] == [changed.text("cancelled")]


@pytest.mark.parametrize("form", ["{}", "/language {}", "/idioma {}"])
async def test_a_language_can_be_named(ana, form):
    await ana.talks((form.format(ana.words["my language"]), "language-set"))


async def test_a_language_that_the_town_does_not_speak_is_asked_for_again(ana):
    await ana.talks(
        ("/language klingon", "language-which"),
        ("klingon", Again("please-choose", "language-which")),
    )


# What cannot wait, and whom we do not hear.


async def test_emergency_words_are_answered_first_with_the_number(jun, language):
    ana = Person(jun, "ana", language)
    await ana.talks((ana.words["fire"], (t("emergency", number="112"), NOTICE, "welcome")))


async def test_the_number_for_emergencies_is_no_riddle_and_no_house_number_is_one(ana):
    assert (await ana.says("112"))[0].text == ana.text(t("emergency", number="112"))
    answered = await ana.says("Hay basura en la Calle Mayor 112")
    assert ana.text(t("emergency", number="112")) not in [one.text for one in answered]


async def test_emergency_words_are_heard_in_the_middle_of_a_talk_and_beside_a_photo(ana):
    await ana.says("/report other")
    await ana.talks((ana.words["fire"], (t("emergency", number="112"), "report-where")))
    await ana.says("/cancel")
    answered = await ana.does(Show(words=ana.words["fire"]))
    assert answered[0].text == ana.text(t("emergency", number="112"))


@pytest.mark.parametrize(
    "words",
    [
        "Mi marido se ha caído y no respira",
        "¡Una ambulancia, por favor!",
        "Mein Mann atmet nicht mehr",
        "Wir brauchen einen Krankenwagen",
        "My husband is not breathing",
        "Please send an ambulance",
        "Hay olor a gas en el portal",
        "Es stinkt nach Gas in der Calle Real",
        "It smells of gas in our street",
        "Mi madre se ha desmayado",
    ],
)
async def test_people_in_need_use_many_words_in_any_language(ana, words):
    assert (await ana.says(words))[0].text == ana.text(t("emergency", number="112"))


async def test_words_that_only_contain_an_emergency_word_are_none(ana):
    await ana.talks(
        ({"es": "Fueguito", "de": "Brandneu", "en": "Firefly"}[ana.language], "not-understood")
    )


async def test_whoever_is_muted_reads_until_when_and_why_and_where_to_go(ana):
    elena = Clerk(ana.town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    await reports(ana)
    await elena.writes("!silenciar 2 insultos")
    until = ana.town.town.local(ana.town.clock()) + timedelta(hours=2)
    answered = await ana.says(ana.words["more"])
    assert answered[0].text.count("insultos") == 1
    assert len(answered) == 1
    for said in ("/report", ana.words["lamp is dark"]):
        assert (await ana.says(said))[0].text == answered[0].text
    assert (await ana.presses(ana.label("report")))[0].text == answered[0].text
    assert (await ana.edits("u0", "x"))[0].text == answered[0].text
    muted = t("muted", until=until, reason="insultos")
    await ana.talks((ana.words["fire"], (t("emergency", number="112"), muted)))
    ana.town.clock.passes(hours=2)
    await ana.talks(("/report", "report-category"))
