"""By which door a case came is known from the start, and when nobody knows any more who came."""

from core.erasure import erase
from core.hall import Hall
from tests.handlers.reporting import case, reports
from tests.people import Person


async def test_a_case_keeps_the_platform_by_which_it_came(jun):
    ana = Person(jun, "ana", "en")
    await reports(ana)
    assert (await case(ana)).door == "paper"

    def forget(store):
        person = store.residents.at("paper:ana")
        erase(Hall(store, jun.town, jun.texts, jun.clock(), files=jun.files), person.resident_id)

    await jun.database.run(forget)
    kept = await case(ana)
    assert (kept.address, kept.resident_id, kept.door) == ("", None, "paper")
