"""What is on hold is not erased, its person is told so, and it goes when it is released."""

import pytest
from sqlalchemy import select

from core.erasure import erase
from core.hall import Hall
from storage.kept import notes
from tests.handlers.words import WORDS
from tests.people import Person, Point, Press, Show, t

WHY = "Juzgado de Granada 12/2026"
ORDERS = {"es": ("!bloquear", "!desbloquear"), "de": ("!sperren", "!entsperren"),
          "en": ("!hold", "!release")}  # fmt: skip
DELETE = ("/delete", Press("go-on"), Press("erase"))


@pytest.fixture
async def marta(room):
    return await mayors(room)


async def mayors(room):
    """Marta, in the mayor's office."""
    marta = room.clerk("townhall-staff", "Marta")
    await marta.joins()
    return marta


def dark(room):
    return WORDS[room.ana.language]["dark"]


def kept(room, number="J-00001"):
    """The line about a case on hold, as Ana reads it."""
    town = room.town.town
    who = town.department("townhall").name.in_(room.ana.language)
    today = town.local(room.town.clock()).date()
    return room.ana.text(
        t("hold-line", number=number, reason=WHY, who=who, since=today, year="2026")
    )


async def everywhere(town):
    def work(store):
        found = (store.page.connection.execute(select(table)) for table, _ in notes())
        return str([list(map(str, row)) for rows in found for row in rows])

    return await town.finds(work)


async def test_a_case_is_held_told_of_and_erased_once_it_is_released(each_room):
    room, marta = each_room, await mayors(each_room)
    ana, words = room.ana, dark(each_room)
    hold, release = ORDERS[marta.language]
    await room.elena.writes(ORDERS["es"][1])  # nothing is held, and it is not hers to say
    said = await marta.says(f"{hold} J-00001 {WHY}")
    assert said[-1].text == marta.text(t("desk-held", number="J-00001"))
    told = t("thread-held", name="Marta", number="J-00001", reason=WHY)
    assert room.elena.last.text == room.elena.text(told)
    await ana.says("/privacy what")
    assert ana.text("privacy-holds") in ana.last.text
    about = {"cases": 0, "open": 0, "chats": 1, "votes": 0, "held": 1, "kept": kept(room)}
    await ana.talks(
        ("/delete", t("delete-what", **about)),
        (Press("go-on"), "delete-sure"),
        (Press("erase"), t("delete-done-but", **about)),
    )
    case = await room.case()
    assert (case.resident_id, case.text) == (None, words)
    assert words in str(room.elena.sees())
    assert [one for one in room.channel.sees() if "J-00001" in one] == []
    [done] = [one for one in await marta.says(f"{release} J-00001") if one.chat == marta.chat][-1:]
    assert done.text == marta.text(t("desk-released-erased", number="J-00001"))
    assert ana.last.text == ana.text(t("hold-over", number="J-00001"))
    assert words not in await everywhere(room.town)
    assert words not in str(room.elena.sees())


async def test_what_is_not_held_goes_and_the_held_keeps_its_photos(room, marta):
    await room.ana.does("/report waste")
    await room.ana.does("A full quokka bin")
    for done in (Point(), Show(b"a bin"), Press("enough"), Press("send")):
        await room.ana.does(done)
    await marta.says(f"!bloquear J-00002 {WHY}")
    for done in DELETE:
        await room.ana.does(done)
    await room.town.walks()
    said = await everywhere(room.town)
    assert dark(room) not in said
    assert "A full quokka bin" in said
    [photo] = (await room.case(2)).photos
    assert room.town.files.exists(photo)
    await marta.says("!desbloquear J-00002")
    await room.town.walks()
    assert not room.town.files.exists(photo)


async def test_retention_passes_over_what_is_on_hold_until_it_is_released(room, marta):
    await room.elena.writes("!hecho Bombilla nueva")
    await marta.says(f"!bloquear J-00001 {WHY}")
    room.town.clock.passes(days=800)
    await room.town.walks()
    assert (await room.case()).text == dark(room)
    await marta.says("!desbloquear J-00001")
    room.town.clock.passes(hours=1)
    await room.town.walks()
    assert (await room.case()).text == ""


async def test_only_the_office_above_all_holds_and_it_says_why(room, marta):
    elsewhere = t("desk-hold-elsewhere", department="Alcaldía y registro")
    for said, answer in (("!bloquear J-00001 X", elsewhere), ("!desbloquear J-00001", elsewhere)):
        assert (await room.elena.says(said))[-1].text == room.elena.text(answer)
    number = {"number": "J-00001"}
    held = t("desk-is-held", name="Marta", reason=WHY, **number)
    for said, answer in (
        ("!bloquear J-00001", t("desk-hold-why", **number)),
        ("!desbloquear J-00001", t("desk-not-held", **number)),
        (f"!bloquear J-00001 {WHY}", t("desk-held", **number)),
        (f"!bloquear J-00001 {WHY}", held),
        ("!desbloquear J-00001", t("desk-released", **number)),
        ("!bloquear J-00009 X", t("desk-no-such-case", number="J-00009")),
    ):
        assert (await marta.says(said))[-1].text == marta.text(answer)
    acts = await everywhere(room.town)
    assert "'hold'" in acts
    assert "'release'" in acts


async def test_what_is_nobodys_any_more_cannot_be_held(room, marta):
    for done in DELETE:
        await room.ana.does(done)
    [said] = await marta.says(f"!bloquear J-00001 {WHY}")
    assert said.text == marta.text(t("desk-hold-nothing", number="J-00001"))


@pytest.mark.parametrize("how", ["edits", "deletes"])
async def test_what_is_on_hold_is_not_changed_by_whoever_said_it(room, marta, how):
    await marta.says(f"!bloquear J-00001 {WHY}")
    [opened, *_] = await room.entries()
    [told] = await (
        room.ana.edits(opened.source_id, "Nothing") if how == "edits"
        else room.ana.deletes(opened.source_id)
    )  # fmt: skip
    who = room.town.town.department("townhall").name.in_(room.ana.language)
    assert told.text == room.ana.text(t("hold-stays", number="J-00001", reason=WHY, who=who))
    assert (await room.case()).text == dark(room)


async def test_what_a_neighbour_said_in_a_held_case_goes_with_the_release(room, marta):
    eva = Person(room.town, "eva", "en")
    await eva.says("/report light")
    await eva.says("Mine is dark, too, quokka")
    await eva.does(Point())
    if eva.last.buttons:
        await eva.says("1")
    await marta.says(f"!bloquear J-00001 {WHY}")
    for done in DELETE:
        await eva.does(done)
    assert "J-00001" in eva.last.text
    assert "quokka" in await everywhere(room.town)
    await marta.says("!desbloquear J-00001")
    assert "quokka" not in await everywhere(room.town)
    assert (await room.case()).text == dark(room)
    assert eva.last.text == eva.text(t("hold-over", number="J-00001"))


async def test_whoever_comes_back_is_told_what_is_kept_and_is_somebody_new(room, marta):
    await marta.says(f"!bloquear J-00001 {WHY}")
    for done in DELETE:
        await room.ana.does(done)
    await room.ana.says("/start")
    [asked] = (await room.ana.says("/delete"))[-1:]
    assert kept(room) in asked.text
    listed = await room.ana.says("/cases")
    assert dark(room) not in str(listed)


async def test_an_operator_cannot_erase_it_either(room, marta):
    await marta.says(f"!bloquear J-00001 {WHY}")

    def work(store):
        hall = Hall(store, room.town.town, room.town.texts, room.town.clock())
        return erase(hall, store.residents.at("paper:ana").resident_id, "operator")

    assert await room.town.finds(work) == 0
    assert (await room.case()).text == dark(room)
