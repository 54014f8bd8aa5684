"""A helper on one platform and whom they help on another, over both kinds of database."""

from itertools import count

import pytest

from core.dispatcher import Dispatcher
from core.handlers import all_commands
from core.messages import Address, Incoming
from core.wire import decode
from juntos.house import offered
from storage.deliveries import TABLE as OUTBOX
from tests.paper_town import example_town, texts_in

CARMEN, ANA = Address("matrix", "!carmen:jun.example"), Address("telegram", "4711")
AT_HOME = Address("browser", "carmen")
NUMBERS = count()


@pytest.fixture
def says(database, clock):
    """Somebody says something; what is written to whom then."""
    town = example_town()
    dispatchers = {
        platform: Dispatcher(
            town, texts_in(town.languages), offered(town, platform), all_commands(), now=clock
        )
        for platform in ("matrix", "telegram", "browser")
    }

    async def says(chat, text, language="es"):
        clock.passes(seconds=1)
        said = Incoming(chat, "somebody", f"m{next(NUMBERS)}", text=text, language=language)

        def work(store):
            before = {
                one for [one] in store.outbox.rows(OUTBOX.select().with_only_columns(OUTBOX.c.id))
            }
            dispatchers[chat.platform].dispatch(store, said)
            store.page.session.flush()
            rows = store.outbox.rows(
                OUTBOX.select()
                .with_only_columns(OUTBOX.c.id, OUTBOX.c.message)
                .order_by(OUTBOX.c.id)
            )
            return [decode(message) for one, message in rows if one not in before]

        written = await database.run(work)
        return {str(one.to): one for one in written}

    return says


async def trust(says):
    await says(CARMEN, "/start", "es")
    await says(ANA, "/start", "de")
    await says(CARMEN, "/trusted")
    await says(CARMEN, "1")
    told = await says(CARMEN, "sí")
    code = "".join(sign for sign in told[str(CARMEN)].text.split("\n")[0] if sign.isdigit())
    for words in (f"ich helfe {code}", "ja", "ja", "Ana"):
        await says(ANA, words, "de")
    return await says(ANA, "Mama", "de")


async def test_each_reads_it_in_their_own_chat_and_language(says):
    asked = await trust(says)
    assert asked[str(CARMEN)].text.startswith("Alguien que se llama Ana")
    assert "Mama" in asked[str(ANA)].text
    agreed = await says(CARMEN, "1")
    assert agreed[str(CARMEN)].text.startswith("De acuerdo: Ana puede ayudarle")
    assert agreed[str(ANA)].text.startswith("Mama ist einverstanden")
    acting = await says(ANA, "ich helfe der Mama", "de")
    assert acting[str(ANA)].heading.startswith("🤝 Für Mama")
    await says(ANA, "/person townhall", "de")
    await says(ANA, "Frage", "de")
    await says(ANA, "Wann ist das Rathaus am Montag offen?", "de")
    sent = await says(ANA, "ja", "de")
    assert "J-00001" in sent[str(ANA)].text
    assert sent[str(CARMEN)].text.startswith("Ana ha escrito al Ayuntamiento en su nombre")
    card = next(one for to, one in sent.items() if "townhall" in to)
    assert "en nombre del vecino" in card.text
    ended = await says(CARMEN, "/trusted end-1")
    assert ended[str(CARMEN)].text.startswith("Hecho")
    assert ended[str(ANA)].text.startswith("Für Mama können Sie hier nichts mehr tun")
    mine = await says(ANA, "meine Anliegen", "de")
    assert not mine[str(ANA)].heading
    assert "J-00001" not in mine[str(ANA)].text


async def test_revoked_while_a_question_is_open_the_answer_is_nobodys(says, database):
    await trust(says)
    await says(CARMEN, "1")
    await says(ANA, "/helping for-1", "de")
    await says(ANA, "/person townhall", "de")
    await says(ANA, "Frage", "de")
    await says(ANA, "Wann ist das Rathaus am Montag offen?", "de")
    await says(CARMEN, "/trusted end-1")
    told = await says(ANA, "ja", "de")
    assert set(told) == {str(ANA)}
    assert not told[str(ANA)].heading
    assert await database.run(lambda store: store.cases.numbered("1")) is None


async def test_where_the_chat_that_agreed_is_gone_another_of_theirs_is_told(says, database):
    await trust(says)
    await says(CARMEN, "1")
    await says(AT_HOME, "/start")

    def join(store):
        here, there = (store.residents.at(str(one)).resident_id for one in (AT_HOME, CARMEN))
        store.join_residents(here, there)
        store.residents.reachable(str(CARMEN), reachable=False)

    await database.run(join)
    acting = await says(ANA, "/helping for-1", "de")
    assert acting[str(ANA)].heading
    await says(ANA, "/person townhall", "de")
    await says(ANA, "Frage", "de")
    await says(ANA, "Wann ist das Rathaus am Montag offen?", "de")
    sent = await says(ANA, "ja", "de")
    assert str(AT_HOME) in sent
    assert str(CARMEN) not in sent
