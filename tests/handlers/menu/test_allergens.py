"""A family is warned of what it must not eat, and what it told us of that is sealed."""

from sqlalchemy import text as sql

from core.export import of_resident
from core.hall import Hall
from core.vault import Vault
from storage.allergies import AllergyProfile
from tests.handlers.menu.kitchens import SWAP, at, keeps, names, walked, which
from tests.paper_town import VAULT
from tests.people import Press, t


async def test_a_family_is_warned_of_what_is_in_it_and_of_what_is_not_stated(ana):
    await keeps(ana)
    [warned, told] = await ana.says("/menu")
    assert told.text.startswith("🍽")
    milk, nuts, both = (names(ana, *those) for those in (["milk"], ["nuts"], ["milk", "nuts"]))
    for line in (
        t("menu-warning-contains", name="Yogur", allergens=milk),
        t("menu-warning-not-stated", name="Yogur", allergens=nuts),
        t("menu-warning-not-stated", name="Lentejas", allergens=both),
    ):
        assert ana.text(line) in warned.text.splitlines()
    assert "Tortilla" not in warned.text
    [told] = await ana.says("/menu 23.11.")
    assert told.text.startswith("🍽")


async def test_nothing_is_kept_without_consent_and_all_is_sealed(ana):
    await ana.talks(
        ("/menu allergies", "menu-profile-consent"),
        (ana.words["no"], "menu-profile-declined"),
    )
    assert await profile(ana) is None
    await keeps(ana)
    kept = await profile(ana)
    assert "milk" not in kept.sealed
    assert kept.agreed_at


async def profile(ana):
    def find(store):
        person = store.residents.at(f"paper:{ana.chat}")
        return store.allergies.session.get(AllergyProfile, person.resident_id)

    return await ana.town.finds(find)


async def test_a_profile_is_changed_and_erased(ana):
    await keeps(ana)
    now = t("menu-profile-now", allergens=names(ana, "milk", "nuts"))
    fish = names(ana, "fish")
    await ana.talks(
        ("/menu allergies", now),
        (Press("leave-it"), "menu-profile-left"),
        ("/menu allergies", now),
        (Press("change"), which(ana)),
        (fish[0], t("menu-profile-check", allergens=fish)),
        (Press("yes"), t("menu-profile-kept", allergens=fish)),
        ("/menu allergies", t("menu-profile-now", allergens=fish)),
        (Press("erase"), "menu-profile-erased"),
    )
    assert await profile(ana) is None


async def test_a_profile_that_cannot_be_read_any_more_is_not_taken_for_none(eva):
    await keeps(eva)
    eva.town.intake.dispatcher.vault = eva.town.sender.courier.vault = Vault("another secret")
    [warned, _] = await eva.says("/menu")
    assert warned.text == eva.text("menu-profile-lost")


async def test_the_daily_message_warns_too(eva):
    await keeps(eva)
    await eva.says("/menu daily")
    await eva.does(Press("morning"))
    at(eva, 20, 7, 30)
    [warned, told] = await walked(eva)
    assert "Yogur contains milk." in warned.text
    assert told.text.startswith("🍽")


async def test_a_warning_lies_sealed_until_it_goes_out(eva):
    await keeps(eva)
    await eva.says("/menu daily")
    await eva.does(Press("morning"))
    at(eva, 20, 7, 30)
    for work in eva.town.rounds.works:
        await eva.town.database.run(work)
    waiting = await eva.town.finds(lambda store: store.outbox.due("paper", eva.town.clock(), 10))
    assert [VAULT.open(one.message) is not None for one in waiting] == [True, False]
    assert [one for one in waiting if "contains milk." in one.message] == []
    mine = await eva.town.finds(lambda store: of_resident(hall_of(eva.town, store), 1))
    assert "contains milk." in str(mine["delivery"])
    [warned, _] = eva.here(await eva.town.answers())
    assert "Yogur contains milk." in warned.text


def hall_of(town, store):
    return Hall(store, town.town, town.texts, town.clock(), vault=VAULT)


async def test_what_was_sealed_with_a_secret_that_is_lost_is_given_up_and_holds_nothing_up(eva):
    await keeps(eva)
    eva.town.sender.courier.vault = Vault("another secret")
    [told] = await eva.says("/menu")
    assert told.text.startswith("🍽")


async def test_of_a_warning_nothing_lies_in_the_outbox_once_it_has_gone(eva, luis):
    await keeps(eva)
    await eva.says("/menu daily")
    await eva.does(Press("morning"))
    at(eva, 20, 7, 30)
    await walked(eva)
    await luis.says(SWAP)
    await eva.says("/menu")
    warned = [one.text for one in eva.read() if one.text.startswith("⚠️")]
    assert len(warned) == 3
    kept = await eva.town.finds(
        lambda store: str(store.outbox.rows(sql("SELECT message FROM delivery")))
    )
    assert "Lentejas" in kept
    assert [one for one in ("contains milk.", "may contain nuts.") if one in kept] == []
