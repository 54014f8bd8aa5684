"""Whoever brings something to the town is seen nowhere."""

from datetime import UTC, datetime

from storage.cases import EntryKind, State
from tests.feed.life import question

CANARIES = {
    "name": "Canaria Gorrion",
    "address": "telegram:99887766",
    "chat": "99887766",
    "house": "Calle Mayor 14",
    "door": "14-B-izquierda",
    "phone": "600123987",
    "note": "canary note among staff",
    "word": "canary word of the resident",
    "story": "canary story not yet published",
    "hidden": "canary answer not yet published",
    "question": "canary question to the mayor",
    "noise": "canary noise next door",
    "clerk": "@electrician-account:jun.example",
    "author": "@press-account:jun.example",
    "source": "$canary-event",
    "latitude": "37.2213",
    "longitude": "3.5941",
    "choice": "canary-choice",
}
PATHS = (
    "/",
    "/?lang=de",
    "/?pane=1",
    "/?before=999",
    "/feed.atom",
    "/feed.json",
    "/department/works",
    "/department/works/feed.atom",
    "/department/works/feed.json",
    "/department/police",
    "/department/police/feed.json",
    "/department/townhall",
    "/map",
    "/map.svg",
    "/map?state=closed",
    "/?q=canary",
    "/?q=gorrion",
    "/menu",
    "/polls",
    "/open-data",
    "/open-data/cases.csv",
    "/stats",
    "/alerts",
    "/alerts.atom",
    "/robots.txt",
    "/sitemap.xml",
    "/sitemap-0.xml",
    "/readyz",
    "/metrics",
    *(f"/case/J-0000{number}" for number in range(1, 6)),
    *(f"/post/{number}" for number in range(1, 12)),
)


def fill(life):
    """A town full of things that are nobody's business."""
    chat = CANARIES["address"]
    person = life.store.residents.meet(chat, "es", datetime(2026, 11, 1, tzinfo=UTC))
    mine = {
        "resident_id": person.resident_id,
        "address": chat,
        "place": f"{CANARIES['house']} {CANARIES['door']}",
        "answers": {"how_much": CANARIES["choice"]},
    }
    case = life.report("water", f"{CANARIES['story']} {CANARIES['phone']}", **mine)
    case.clerk, case.clerk_name = CANARIES["clerk"], "María"
    said = {"name": CANARIES["name"], "source_address": chat, "source_id": CANARIES["source"]}
    life.note(case, EntryKind.WORDS, text=CANARIES["word"], **said)
    life.note(case, EntryKind.NOTE, text=CANARIES["note"], **said)
    life.note(case, EntryKind.FOLLOWED, text=CANARIES["name"], **said)
    life.answers(case, CANARIES["hidden"])
    life.moves(case, State.SEEN, CANARIES["hidden"], name=CANARIES["name"])
    life.store.cases.follow(case.id, chat, life.now)
    life.thanks(case)
    question(life, CANARIES["question"])
    life.report("noise", CANARIES["noise"], department="police", shown=True, **mine)
    private = life.report("light", CANARIES["story"], shown=True, **mine)
    private.private = True
    life.news("The pool opens.", author=CANARIES["author"], source_id=CANARIES["source"])
    withdrawn = life.news(CANARIES["word"])
    life.withdraws(withdrawn)


async def test_no_page_and_no_header_tells_who_brought_something(window):
    await window.happens(fill)
    statuses = set()
    for path in PATHS:
        seen = await window.sees(path)
        statuses.add(seen.status)
        told = seen.text + str(dict(seen.headers))
        found = [name for name, canary in CANARIES.items() if canary in told]
        assert not found, f"{path} tells {found}"
    assert statuses >= {200, 302, 404, 410}


async def test_the_books_do_hold_what_the_pages_hide(window):
    """Otherwise the test before this one would prove nothing."""
    await window.happens(fill)

    def everything(life):
        cases = [life.store.cases.get(number) for number in range(1, 5)]
        entries = [entry for case in cases for entry in life.store.cases.entries(case.id)]
        posts = [life.store.posts.get(number) for number in range(1, 9)]
        return repr([one.model_dump() for one in [*cases, *entries, *filter(None, posts)]])

    books = await window.happens(everything)
    assert [name for name, canary in CANARIES.items() if canary not in books] == []


async def test_the_street_is_told_and_the_house_is_not(window):
    await window.happens(lambda life: life.report("light", place="Calle Mayor 14, 2º B"))
    page = await window.reads("/case/J-00001?lang=en")
    assert "Street light, " in page
    assert "14, 2º B" not in page


async def test_a_private_case_cannot_be_told_from_one_that_never_was(window):
    await window.happens(lambda life: question(life, "Between us."))
    private, unknown = await window.sees("/case/J-00001"), await window.sees("/case/J-00009")
    assert private.text == unknown.text
    assert private.status == unknown.status == 404


async def test_a_case_that_becomes_private_is_gone_from_every_page(window):
    case = await window.happens(lambda life: life.report("light", "Too much.", shown=True))
    assert "Too much." in await window.reads("/")

    def hidden(life):
        life.store.cases.get(case.id).private = True

    await window.happens(hidden)
    for path in PATHS:
        assert "Too much." not in (await window.sees(path)).text


async def test_no_case_of_a_private_category_is_ever_seen_even_if_it_was_published(window):
    def published(life):
        case = life.report("noise", "The neighbour sings.", department="police")
        life.publishes(case)
        life.answers(case, "We speak to him.")

    await window.happens(published)
    for path in PATHS:
        seen = await window.sees(path)
        assert "sings" not in seen.text
        assert "speak to him" not in seen.text
