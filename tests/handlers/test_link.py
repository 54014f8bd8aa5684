"""Chats that belong together, and who has been seen at the town hall."""

from datetime import timedelta

import pytest

from core.messages import Act
from tests.handlers.helping import code_of as code_to_help
from tests.handlers.reporting import reports
from tests.people import ONE_LANGUAGE, Clerk, Person, Press, code_in, t

CARD = "12345678Z"


@pytest.fixture
async def other(ana):
    """Another chat of Ana's."""
    other = Person(ana.town, "ana-at-home", ana.language)
    await other.says("/start")
    return other


async def code_of(person, what="link-code"):
    """The code that somebody is told."""
    if what == "link-code":
        await person.talks(("/link", "link-what"))
        told = await person.does(Press("new-code"))
    else:
        told = await person.says("/verify")
        if "yes" in {one.key for one in told[-1].message.choices}:
            told = await person.does(Press("yes"))
    return code_in(told[-1].text)


async def joined(ana, other):
    code = await code_of(ana)
    await other.talks((f"/link {code}", "link-sure"), (other.words["yes"], "link-done"))


async def cases_of(person):
    def work(store):
        return store.case_memory.of(store.residents.at(f"paper:{person.chat}").resident_id)

    return await person.town.finds(work)


async def test_two_chats_are_joined_and_share_their_cases(ana, other):
    await reports(ana)
    await reports(other, kind="waste", where="Calle Real")
    await joined(ana, other)
    assert ana.last.text == ana.text("link-done-there")
    assert await cases_of(ana) == await cases_of(other) == [1, 2]
    await other.says("/cases 1")
    assert "J-00001" in other.last.text


async def test_joined_chats_can_be_separated_again(ana, other):
    await reports(ana)
    await reports(other, kind="waste", where="Calle Real")
    await joined(ana, other)
    await other.talks(
        ("/link", "link-what"),
        (Press("unlink"), "unlink-sure"),
        (other.words["yes"], "unlink-done"),
    )
    assert (await cases_of(ana), await cases_of(other)) == ([1], [2])
    await other.talks(("/link", "link-what"))
    assert ana.text("link-what.unlink") not in other.last.buttons


async def test_nothing_is_joined_against_ones_will_or_with_ones_own_code(ana, other):
    code = await code_of(ana)
    await ana.talks((f"/link {code}", "link-same"))
    await other.talks((f"/link {code}", "link-sure"), (other.words["no"], "link-left"))
    assert await cases_of(other) == []


@ONE_LANGUAGE
async def test_a_code_is_good_for_a_quarter_of_an_hour_and_once(ana, other):
    code = await code_of(ana)
    ana.town.clock.passes(minutes=16)
    await other.talks((f"/link {code}", "link-unknown"))
    await joined(ana, other)


async def test_whoever_guesses_has_to_wait(ana, other):
    await code_of(ana)
    for _ in range(5):
        await other.talks(("/link 00000000", "link-unknown"))
    await other.talks(("/link 00000000", "link-guessed"))
    other.town.clock.passes(hours=2)
    await other.talks(("/link 00000000", "link-unknown"))


async def guesses(person, times=5):
    """Say so many codes that there are not."""
    for number in range(times):
        await person.talks((f"/link 0000000{number}", "link-unknown"))


async def are_joined(*people):
    return len({(await person(one)).resident_id for one in people}) == 1


@ONE_LANGUAGE
async def test_whoever_has_guessed_too_often_is_told_the_same_of_a_code_that_is_good(ana, other):
    code = await code_of(ana)
    await guesses(other)
    await other.talks(
        (f"/link {code}", "link-guessed"),
        ("/link", "link-what"),
        (Press("have-code"), "link-which"),
        (code, "link-guessed"),
    )
    assert not await are_joined(ana, other)


@ONE_LANGUAGE
async def test_a_chat_that_guesses_stands_in_nobody_elses_way_nor_in_that_of_whose_code_it_is(ana):
    guesser, other = [Person(ana.town, name, "en") for name in ("guesser", "ana-at-home")]
    for one in (guesser, other):
        await one.says("/start")
    code = await code_of(ana)
    before = len(ana.read())
    await guesses(guesser)
    assert len(ana.read()) == before
    await other.talks((f"/link {code}", "link-sure"), (Press("yes"), "link-done"))
    assert await are_joined(ana, other)
    assert not await are_joined(ana, guesser)


@ONE_LANGUAGE
async def test_guesses_count_wherever_they_are_made_and_for_whatever(ana, other):
    for _ in range(2):
        await other.talks(
            ("/link", "link-what"),
            (Press("have-code"), "link-which"),
            ("hm", "link-unknown"),
        )
    for _ in range(3):
        await other.talks(("/helping 00000000", "helping-unknown"))
    await other.talks(("/link 00000000", "link-guessed"), ("/helping 00000000", "helping-guessed"))


@ONE_LANGUAGE
async def test_of_a_code_that_is_over_was_used_or_is_for_something_else_nothing_is_told(ana, other):
    used = await code_of(ana)
    third = Person(ana.town, "third", ana.language)
    await third.says("/start")
    await third.talks((f"/link {used}", "link-sure"), (third.words["yes"], "link-done"))
    over, seen = await code_of(ana), await code_of(ana, "verify-code")
    replaced, helped = await code_of(ana), await code_to_help(ana)
    ana.town.clock.passes(minutes=16)
    for code in (used, over, seen, replaced, helped):
        await other.talks((f"/link {code}", "link-unknown"))
    assert not await are_joined(ana, other)


@ONE_LANGUAGE
async def test_a_code_is_good_once_also_for_whoever_was_asked_already(ana, other):
    third = Person(ana.town, "third", ana.language)
    await third.says("/start")
    code = await code_of(ana)
    for one in (other, third):
        await one.talks((f"/link {code}", "link-sure"))
    await third.talks((third.words["yes"], "link-done"))
    before = len(ana.read())
    await other.talks((other.words["yes"], "link-unknown"))
    assert len(ana.read()) == before
    assert await are_joined(ana, third)
    assert not await are_joined(ana, other)


async def test_a_code_that_is_over_while_somebody_thinks_is_good_no_more(ana, other):
    code = await code_of(ana)
    await other.talks((f"/link {code}", "link-sure"))
    ana.town.clock.passes(minutes=16)
    await other.talks((other.words["yes"], "link-unknown"))
    assert not await are_joined(ana, other)


async def test_a_code_is_asked_for_and_typed_with_blanks(ana, other):
    code = await code_of(ana)
    await other.talks(
        ("/link", "link-what"),
        (Press("have-code"), "link-which"),
        (f"{code[:4]} {code[4:]}", "link-sure"),
        (other.words["yes"], "link-done"),
    )


@pytest.fixture
async def marta(jun):
    marta = Clerk(jun, "townhall-staff", "es", "@marta:jun.example", "Marta")
    await marta.joins()
    return marta


async def person(ana):
    return await ana.town.finds(lambda store: store.residents.at(f"paper:{ana.chat}"))


async def test_who_shows_a_code_at_the_town_hall_is_verified_and_reads_so(ana, marta):
    code = await code_of(ana, "verify-code")
    until = ana.town.clock() + timedelta(seconds=1, days=730)
    day = {"until": ana.town.town.local(until).date(), "year": "2028"}
    told = t("desk-verified", **day)
    await marta.talks((f"!verify {code} {CARD}", told))
    assert ana.last.text == ana.text(t("verified", **day))
    assert (await person(ana)).is_verified(ana.town.clock())
    await ana.talks(("/verify", t("verify-already", **day)))
    await marta.talks((f"!verify {code}", t("desk-verify-unknown", code=code.replace(" ", ""))))
    resident = await ana.town.finds(lambda store: store.residents.get(1))
    assert resident.verified_by == "@marta:jun.example"
    assert CARD not in resident.register_mark
    ana.town.clock.passes(days=731)
    assert not (await person(ana)).is_verified(ana.town.clock())
    await ana.town.walks()
    resident = await ana.town.finds(lambda store: store.residents.get(1))
    assert resident.register_mark is None


async def test_the_number_of_the_card_goes_with_the_code_and_out_of_the_room(ana, marta):
    code = await code_of(ana, "verify-code")
    await marta.talks(
        (f"!verify {code}", "desk-verify-card"),
        (f"!verify {code} 12345678A", "desk-verify-card"),
    )
    gone = [one.message.act for one in await ana.town.hears("townhall-staff", f"!verify {code[:4]} "
            f"{code[4:]} {CARD}", author=marta.author)]  # fmt: skip
    assert Act.DELETE in gone
    assert (await person(ana)).is_verified(ana.town.clock())


async def test_whoever_was_verified_before_cards_were_noted_may_come_again(ana):
    until = ana.town.clock() + timedelta(days=100)
    await ana.town.finds(lambda store: store.residents.change(1, verified_until=until))
    code = await code_of(ana, "verify-again")
    assert code


async def test_only_the_registry_verifies_and_only_with_a_code(ana, marta):
    elena = Clerk(ana.town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    code = await code_of(ana, "verify-code")
    name = ana.town.town.department("townhall").name.in_("es")
    await elena.talks((f"!verify {code}", t("desk-verify-elsewhere", department=name)))
    await marta.talks(("!verify", "desk-verify-what"))
    ana.town.clock.passes(days=2)
    await marta.talks((f"!verify {code}", t("desk-verify-unknown", code=code.replace(" ", ""))))


async def test_who_is_too_young_needs_a_parents_word_once(ana):
    await ana.town.knows_age("ana", grown=None)
    await ana.talks(
        ("/verify", t("age-old-enough", age=14)),
        (ana.words["no"], "age-parent"),
        (ana.words["no"], "age-not-yet"),
        ("/verify", t("age-old-enough", age=14)),
        (ana.words["no"], "age-parent"),
    )
    code = (await ana.does(Press("parent")))[-1].text
    assert ana.text("verify-words") not in code
    assert code_in(code)
    assert await code_of(ana, "verify-code")


@ONE_LANGUAGE
async def test_what_is_followed_in_one_chat_is_listed_in_the_other(ana, other):
    bob = Person(ana.town, "bob", ana.language)
    await bob.says("/start")
    await reports(bob)

    def follow(store):
        store.cases.follow(1, "paper:ana", ana.town.clock())

    await ana.town.finds(follow)
    await joined(ana, other)
    told = await other.says("/cases")
    assert "J-00001" in told[-1].text


async def test_what_the_other_chat_is_told_to_write_is_understood(ana, other):
    await code_of(ana)
    line = ana.last.text.split("\n")[1]
    await other.talks((line.partition(": ")[2], "link-sure"), (other.words["yes"], "link-done"))
    words = ana.town.texts.words(ana.language, "link-words")[0]
    await other.talks((words, "link-what"))


async def test_a_code_in_plain_words_never_goes_to_staff_who_have_just_answered(ana, other):
    elena = Clerk(ana.town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    await reports(other)
    await elena.writes("Vamos mañana")
    code = await code_of(ana)
    words = other.town.texts.words(other.language, "link-words")[0]
    await other.talks((f"{words}: {code[:4]} {code[4:]}", "link-sure"))
    assert code[:4] not in str(elena.sees())
