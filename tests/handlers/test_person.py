"""A person: questions and complaints to a department."""

from datetime import UTC, datetime

import pytest

from storage.cases import Matter
from tests.handlers.reporting import case
from tests.people import Again, Clerk, Press, Show, t


def read(ana, department="works"):
    name = ana.town.town.department(department).name.in_(ana.language)
    return ana.text(t("office-open", department=name))


def asked(ana, department="works"):
    return t("person-what", read=read(ana, department))


def checked(ana, what, photos=0, department="works"):
    name = ana.town.town.department(department).name.in_(ana.language)
    return t("person-check", department=name, what=what, photos=photos)


def thanked(ana, department="works"):
    return t("person-thanks", number="J-00001", read=read(ana, department))


@pytest.mark.parametrize("matter", [Matter.QUESTION, Matter.COMPLAINT])
async def test_a_question_or_complaint_goes_to_a_department_and_is_never_public(ana, matter):
    say = ana.words
    await ana.talks(
        (Press("person"), "person-department"),
        (Press("works"), "person-matter"),
        (Press(matter), asked(ana)),
        (say["question"], checked(ana, say["question"])),
        (say["yes"], thanked(ana)),
    )
    kept = await case(ana)
    assert (kept.matter, kept.department, kept.private) == (matter, "works", True)
    elena = Clerk(ana.town, "works-staff", "es")
    assert say["question"] in elena.card().text
    assert elena.text(f"matter-{matter}") in elena.card().text
    assert Clerk(ana.town, "works").read() == []


@pytest.mark.parametrize("matter", ["question", "complaint"])
async def test_what_it_is_may_be_said_in_a_word(ana, matter):
    await ana.talks(
        ("/person works", "person-matter"),
        (ana.words[f"a {matter}"], asked(ana)),
    )


@pytest.mark.parametrize("when", ["department", "matter"])
async def test_whoever_tells_it_before_they_are_asked_need_not_say_it_twice(ana, when):
    say, told = ana.words["question"], Again("person-heard", f"person-{when}")
    at_once, later = ([(say, told)], []) if when == "department" else ([], [(say, told)])
    await ana.talks(
        (Press("person"), "person-department"),
        *at_once,
        (Press("works"), "person-matter"),
        *later,
        (Press("question"), checked(ana, say)),
        (Press("change"), asked(ana)),
        (say, checked(ana, say)),
        (Press("send"), thanked(ana)),
    )


async def test_a_photo_before_the_words_is_kept(ana):
    await ana.talks(
        ("/person works", "person-matter"),
        (Show(), Again("person-heard", "person-matter")),
        (Press("question"), asked(ana)),
        (ana.words["question"], checked(ana, ana.words["question"], photos=1)),
    )


async def test_by_the_words_for_the_department(ana):
    await ana.talks(
        (ana.words["person"], "person-department"),
        (ana.words["police"].upper(), "person-matter"),
        ("2", asked(ana, "police")),
    )


@pytest.mark.parametrize("name", ["police", "policía", "@guardia", "Polizei"])
async def test_from_a_command_that_names_the_department(ana, name):
    await ana.talks((f"/person {name}", "person-matter"))


async def test_a_department_that_there_is_not(ana):
    await ana.talks(
        ("/person nobody", "person-department"),
        ("xyz", Again("please-choose", "person-department")),
        (Press("school"), "person-matter"),
    )


async def test_whoever_does_not_know_whom_to_write_to_reaches_the_town_hall(ana):
    await ana.talks(
        ("/person", "person-department"),
        (Press("not-sure"), "person-matter"),
        (Press("question"), asked(ana, "townhall")),
    )


async def test_a_town_without_a_room_above_all_others_has_a_first_department(found_town, ana):
    town = ana.town.town.model_copy(update={"escalation_room": None})
    other = type(ana)(await found_town(town=town), "ana", ana.language)
    await other.says("/person")
    await other.does(Press("not-sure"))
    await other.talks((Press("question"), asked(other, "works")))


async def test_somebody_says_that_they_have_a_question_or_a_complaint(ana):
    for said in {
        "es": ("Tengo una pregunta", "Quiero poner una queja"),
        "de": ("Ich habe eine Frage", "Ich möchte mich beschweren"),
        "en": ("I have a question", "I want to complain"),
    }[ana.language]:
        await ana.talks((said, "person-department"), (ana.words["cancel"], "cancelled"))


@pytest.mark.parametrize(
    "words",
    [
        "Me gustaría hablar con alguien del Ayuntamiento, por favor",
        "¿Puedo hablar con un funcionario?",
        "Ich will mit jemandem reden",
        "Kann ich bitte mit einem echten Menschen sprechen?",
        "I want to talk to a human",
        "Could I please speak to somebody there?",
    ],
)
async def test_a_person_is_within_reach_in_many_words(ana, words):
    await ana.talks((words, "person-department"))


@pytest.mark.parametrize("name", ["policía", "Polizei", "the police", "Polizia local"])
async def test_the_name_of_a_department_alone_leads_there(ana, name):
    await ana.talks((name, "person-matter"), ("1", asked(ana, "police")))


async def test_whoever_has_said_what_it_is_is_not_asked_that(ana):
    question, complaint = {
        "es": ("Tengo una pregunta", "Quiero poner una queja"),
        "de": ("Ich habe eine Frage", "Ich habe eine Beschwerde"),
        "en": ("I have a question", "I have a complaint"),
    }[ana.language]
    for said in (question, complaint):
        await ana.talks((said, "person-department"), (Press("police"), asked(ana, "police")))
        await ana.says(ana.words["cancel"])
    await ana.talks((complaint, "person-department"), (Press("works"), asked(ana)))
    await ana.says(ana.words["question"])
    await ana.says(ana.words["yes"])
    assert (await case(ana)).matter is Matter.COMPLAINT


@pytest.mark.parametrize("more", ["", "in many more words"])
async def test_a_complaint_told_at_once_is_not_asked_for_again(ana, more):
    told, on_and_on = {
        "es": ("Quiero poner una queja porque el autobús nunca llega", " a su hora, y ya van tres"),
        "de": ("Ich möchte mich beschweren, weil der Bus nie kommt", ", und das seit drei Wochen"),
        "en": ("I want to complain because the bus never comes", " on time, and so for weeks"),
    }[ana.language]
    said = told + on_and_on if more else told
    await ana.talks(
        (said, "person-department"),
        (Press("works"), checked(ana, said)),
        (Press("send"), thanked(ana)),
    )
    kept = await case(ana)
    assert (kept.matter, kept.text) == (Matter.COMPLAINT, said)


async def test_with_a_photo_and_in_other_words(ana):
    say = ana.words
    await ana.talks(
        ("/person works", "person-matter"),
        (Press("question"), asked(ana)),
        (Show(), Again("please-write-too", asked(ana))),
        (say["question"], checked(ana, say["question"], 1)),
        (Press("change"), asked(ana)),
        (Show(words=say["more"]), checked(ana, say["more"], 1)),
        (Press("send"), thanked(ana)),
    )
    kept = await case(ana)
    assert (kept.text, len(kept.photos)) == (say["more"], 1)


async def test_back_and_cancel(ana):
    say = ana.words
    await ana.talks(
        ("/person works", "person-matter"),
        (Press("question"), asked(ana)),
        (say["back"], "person-matter"),
        (Press("complaint"), asked(ana)),
        (say["question"], checked(ana, say["question"])),
        (say["back"], asked(ana)),
        (say["cancel"], "cancelled"),
    )


async def test_somebody_may_begin_with_a_person_and_be_greeted_with_the_hours(ana):
    ana.town.clock.time = datetime(2026, 12, 25, 11, tzinfo=UTC)  # a holiday, a Friday
    await ana.says("/person works")
    [said] = await ana.does(Press("question"))
    monday = ana.town.town.local(datetime(2026, 12, 28, 7, tzinfo=UTC))
    name = ana.town.town.department("works").name.in_(ana.language)
    assert ana.text(t("office-opens", department=name, at=monday)) in said.text


async def test_a_department_without_hours_is_always_open(ana):
    ana.town.clock.time = datetime(2026, 12, 25, 3, tzinfo=UTC)
    await ana.talks(("/person police", "person-matter"))
    await ana.talks((Press("question"), asked(ana, "police")))


async def test_a_department_that_is_closed_for_good_says_so(found_town, ana):
    works, *others = ana.town.town.departments
    works = works.model_copy(update={"hours": "2020 Mo-Fr 08:00-15:00"})
    town = ana.town.town.model_copy(update={"departments": (works, *others)})
    other = type(ana)(await found_town(town=type(town)(**dict(town))), "ana", ana.language)
    await other.says("/person works")
    [said] = await other.does(Press("question"))
    name = works.name.in_(ana.language)
    assert ana.text(t("office-closed", department=name)) in said.text
