"""Is it fixed? Whoever brought the case has the last word, once; and staff who answer are heard."""

import pytest

from storage.cases import EntryKind, State
from tests.handlers.reporting import case, reports
from tests.people import ONE_LANGUAGE, Clerk, Person, Point, Press, Show, t

NUMBER = {"number": "J-00001"}
THANKED = t("verdict-thanked", who="Elena")
REOPENED = t("verdict-reopened", **NUMBER)


@pytest.fixture
async def elena(ana):
    """A clerk, in whose room a case of Ana's stands."""
    await reports(ana)
    elena = Clerk(ana.town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    return elena


async def thanks(ana):
    entries = await ana.town.finds(lambda store: store.cases.entries(1))
    return [one for one in entries if one.kind is EntryKind.THANKS]


def asked(name="Elena", text="Bombilla nueva"):
    return t("case-done", name=name, text=text, **NUMBER)


async def test_yes_counts_and_thanks_whoever_did_the_work(ana, elena):
    await elena.writes("!hecho Bombilla nueva")
    assert ana.last.text == ana.text(asked())
    assert len(ana.last.buttons) == 2
    await ana.talks((Press("yes"), THANKED))
    assert ((await case(ana)).confirmed, len(await thanks(ana))) == (True, 1)
    told = elena.text(t("thread-thanks", name="Elena", **NUMBER))
    assert (elena.last.text, elena.last.message.thread) == (told, elena.card_id())
    assert "Elena" in Clerk(ana.town, "works").last.text


@pytest.mark.parametrize("yes", ["yes", "1", "label"])
async def test_yes_may_be_said_in_words_or_by_its_number(ana, elena, yes):
    await elena.writes("!hecho Bombilla nueva")
    words = {"yes": ana.words["yes"], "1": "1", "label": ana.label("yes")}[yes]
    await ana.talks((words, THANKED))


@ONE_LANGUAGE
async def test_thanks_count_once(ana, elena):
    await elena.writes("!hecho Bombilla nueva")
    await ana.talks((Press("yes"), THANKED), (Press("yes"), THANKED))
    assert len(await thanks(ana)) == 1


async def test_no_opens_the_case_again_with_the_same_number_and_clock(ana, elena):
    due = (await case(ana)).done_due
    await elena.writes("!hecho Bombilla nueva")
    await ana.talks((ana.words["no"], REOPENED))
    now = await case(ana)
    assert (now.state, now.reopened, now.confirmed) == (State.IN_WORK, 1, False)
    assert (now.number, now.done_due, now.closed_at) == ("J-00001", due, None)
    assert elena.last.text == elena.text(t("thread-not-fixed", **NUMBER))
    assert elena.text(t("card-reopened", times=1)) in elena.card().text


async def test_what_is_said_after_no_goes_to_the_case(ana, elena):
    await elena.writes("!hecho Bombilla nueva")
    await ana.does(Press("no"))
    await ana.talks((ana.words["lamp is dark"], t("added", **NUMBER)))
    assert elena.last.text == f"🗣 {ana.words['lamp is dark']}"


@ONE_LANGUAGE
async def test_once_it_is_open_again_the_old_buttons_do_nothing(ana, elena):
    await elena.writes("!hecho Bombilla nueva")
    await ana.does(Press("no"))
    late = t("verdict-late", **NUMBER)
    await ana.talks((Press("no"), late), (Press("yes"), late))
    assert (await case(ana)).reopened == 1


async def test_after_the_second_repair_it_is_asked_again(ana, elena):
    await elena.writes("!hecho Bombilla nueva")
    await ana.does(Press("no"))
    await elena.writes("!hecho Cable nuevo")
    assert ana.last.text == ana.text(asked(text="Cable nuevo"))
    await ana.talks((Press("yes"), THANKED))


async def test_whoever_says_no_in_the_middle_of_a_talk_is_told_what_becomes_of_that(ana, elena):
    await elena.writes("!hecho Bombilla nueva")
    label = ana.label("no")
    await ana.says("/report road")
    await ana.says(ana.words["hole"])
    answered = [one.text for one in await ana.presses(label)]
    assert answered == [ana.text("left-unfinished"), ana.text(REOPENED)]


@pytest.mark.parametrize("order", ["/confirm J-00001", "/reject J-00001", "/confirm 1 yes"])
@ONE_LANGUAGE
async def test_a_stranger_has_no_word_in_it(ana, elena, order):
    await elena.writes("!hecho Bombilla nueva")
    bob = Person(ana.town, "bob", ana.language)
    await bob.says("/start")
    number = order.split()[1]
    await bob.talks((order, t("case-unknown", number=number)))
    assert (await case(ana)).confirmed is None


@pytest.mark.parametrize("order", ["/confirm J-00077", "/reject", "/confirm " + "9" * 300])
async def test_a_number_that_there_is_not(ana, order):
    number = order.partition(" ")[2][:20] or "–"
    await ana.talks((order, t("case-unknown", number=number)))


@ONE_LANGUAGE
async def test_who_did_it_is_named_and_thanked_even_if_another_says_so(ana, elena):
    paco = Clerk(ana.town, "works-staff", "es", "@paco:jun.example", "Paco")
    await paco.joins()
    await elena.writes("!tomar")
    await paco.writes("!hecho Bombilla nueva")
    assert ana.last.text == ana.text(asked("Paco"))
    await ana.talks((Press("yes"), THANKED))


# Staff have answered.


async def test_whoever_simply_writes_back_is_heard(ana, elena):
    await elena.writes("¿Qué farola es?")
    await ana.talks(
        (ana.words["more"], t("added", **NUMBER)),
        ("2", t("added", **NUMBER)),
        (ana.words["lamp is dark"], t("added", **NUMBER)),
    )
    assert elena.sees()[-3:] == [
        f"🗣 {said}" for said in (ana.words["more"], "2", ana.words["lamp is dark"])
    ]


async def test_thanks_to_staff_reach_them(ana, elena):
    await elena.writes("Vamos mañana")
    await ana.talks((ana.words["thanks"], t("added", **NUMBER)))


async def test_the_words_for_a_service_are_for_us_also_while_staff_are_listened_to(ana, elena):
    await elena.writes("¿Qué farola es?")
    await ana.talks((ana.words["help"], t("help-text", emergency="112")))
    await ana.talks(("1", "report-category"))


@ONE_LANGUAGE
async def test_three_days_later_it_is_something_new(ana, elena):
    await elena.writes("¿Qué farola es?")
    ana.town.clock.passes(days=3)
    await ana.talks((ana.words["lamp is dark"], "report-where"))


@ONE_LANGUAGE
async def test_an_answer_to_the_message_itself_is_heard_at_any_time(ana, elena):
    await elena.writes("¿Qué farola es?")
    question = ana.last.id
    ana.town.clock.passes(days=30)
    [said] = await ana.says(ana.words["more"], target=question)
    assert said.text == ana.text(t("added", **NUMBER))


async def test_an_answer_to_staff_in_the_middle_of_a_talk_goes_to_them_and_the_talk_goes_on(
    ana, elena
):
    await elena.writes("¿Qué farola es?")
    question = ana.last.id
    await ana.says("/report road")
    answered = await ana.says(ana.words["more"], target=question)
    assert [one.text for one in answered] == [
        ana.text(t("added", **NUMBER)),
        ana.text("report-what"),
    ]


async def test_an_open_question_comes_before_what_staff_have_asked(ana, elena):
    await ana.says("/report road")
    await elena.writes("¿Qué farola es?")
    await ana.talks((ana.words["hole"], "report-where"))


async def test_an_answer_to_the_receipt_goes_to_the_case(ana, elena):
    receipt = next(one for one in reversed(ana.read()) if "J-00001" in one.text)
    [said] = await ana.says(ana.words["more"], target=receipt.id)
    assert said.text == ana.text(t("added", **NUMBER))


async def test_nobody_adds_to_a_case_by_answering_in_another_chat(ana, elena):
    receipt = next(one for one in reversed(ana.read()) if "J-00001" in one.text)
    bob = Person(ana.town, "bob", ana.language)
    await bob.says("/start")
    [said] = await bob.says(ana.words["quarrel"], target=receipt.id)
    assert said.text == bob.text("not-understood")


OWN_WORDS = {
    "es": ("No, todavía huele mal", "La farola sigue sin funcionar", "Sí, todo bien, muy amables"),
    "de": ("Nein, es stinkt noch", "Die Laterne geht immer noch nicht", "Ja, alles bestens, toll"),
    "en": ("No, it still smells", "The lamp still does not work", "Yes, all is well, how kind"),
}
AGAIN = t("verdict-again", **NUMBER)


@pytest.mark.parametrize("number", range(3))
async def test_whoever_answers_in_words_of_their_own_is_heard_and_asked_once_more(
    ana, elena, number
):
    words = OWN_WORDS[ana.language][number]
    await elena.writes("!hecho Bombilla nueva")
    await ana.talks((words, AGAIN))
    assert (elena.last.text, elena.last.message.thread) == (f"🗣 {words}", elena.card_id())
    assert (await case(ana)).state is State.DONE
    await ana.talks((ana.words["no"], REOPENED))


@ONE_LANGUAGE
async def test_a_photo_says_how_it_is_too(ana, elena):
    await elena.writes("!hecho Bombilla nueva")
    await ana.talks((Show(b"dark"), AGAIN), (Press("yes"), THANKED))
    assert any(one.message.photo for one in elena.read())


async def test_after_the_second_repair_words_are_heard_as_well(ana, elena):
    await elena.writes("!hecho Bombilla nueva")
    await ana.says(ana.words["no"])
    await elena.writes("!hecho Cable nuevo")
    await ana.talks((OWN_WORDS[ana.language][0], AGAIN))


async def test_after_the_last_word_or_after_days_words_are_something_new(ana, elena):
    await elena.writes("!hecho Bombilla nueva")
    ana.town.clock.passes(days=4)
    await ana.talks((OWN_WORDS[ana.language][0], "not-understood"))
    await ana.talks((Press("yes"), THANKED), (OWN_WORDS[ana.language][0], "not-understood"))


async def test_what_is_asked_of_the_town_meanwhile_is_not_taken_for_an_answer(ana, elena):
    await elena.writes("!hecho Bombilla nueva")
    await ana.talks(
        (ana.words["thanks"], "courtesy-answer"),
        (ana.words["want"], "person-department"),
        ("/cancel", "cancelled"),
        (Point(), "report-category-of-words"),
    )


async def test_once_it_is_done_what_is_written_is_something_new(ana, elena):
    await elena.writes("¿Qué farola es?")
    await elena.writes("!hecho Bombilla nueva")
    await ana.talks((ana.words["hole"], "report-where"))
