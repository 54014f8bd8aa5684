"""The whole story of a lamp, word for word, in each language: `talks/es.txt` and its sisters.

In these files a line that begins with a name is what somebody does, and what stands below it, set
in, is what the town answers, and to whom. So they can be read like a chat.
"""

from itertools import chain
from pathlib import Path

import pytest

from core.messages import Act
from tests.paper_town import PaperTown, Said, example_town
from tests.people import Clerk, Person

TALKS = Path(__file__).parent / "talks"
ORDERS = {"es": ("es", "de", "en"), "de": ("de", "es", "en"), "en": ("en", "es", "de")}
PHOTO, EYES = "📷", "👀"
ACTS = {Act.EDIT: "✎ ", Act.DELETE: "🗑 ", Act.REACT: "⌒ ", Act.UNREACT: "⌣ "}


def shown(said: Said, names: dict[str, str]) -> str:
    """A message as it stands in the file."""
    message = said.message
    parts = (PHOTO if message.photo else "", said.text)
    lines = [*" ".join(filter(None, parts)).splitlines(), *map("[{}]".format, said.buttons)]
    first, *others = lines or [""]
    to = f"  {ACTS.get(message.act, '')}→ {names[said.chat]}: {first}"
    return "\n".join([to, *(f"      {line}".rstrip() for line in others)])


async def played(town: PaperTown, talk: str, language: str) -> str:
    """The same file, with what the town really answers."""
    ana = Person(town, "ana", language)
    elena = Clerk(town, "works-staff", author="@elena:jun.example", name="Elena")
    await elena.joins()
    names = {"ana": "Ana", "works-staff": elena.name, "works": "#"}
    doings = [line for line in talk.splitlines() if line and not line.startswith((" ", "#"))]
    told = list(chain.from_iterable([await said(ana, elena, line, names) for line in doings]))
    opening = [line for line in talk.splitlines() if line.startswith("#")]
    return "\n".join([*opening, *told]) + "\n"


async def said(ana: Person, elena: Clerk, line: str, names: dict[str, str]) -> list[str]:
    """What one line of the file says, and what is answered to it, to anyone."""
    before = len(ana.town.read())
    who, _, what = line.partition(": ")
    if who == "Ana":
        await (ana.shows() if what == PHOTO else ana.says(what))
    elif what == EYES:
        await elena.reacts(EYES, elena.card_id())
    else:
        photo, _, words = what.rpartition(f"{PHOTO} ")
        thread = elena.card_id()
        await (elena.shows(b"mended", words, thread=thread) if photo or what.startswith(PHOTO)
               else elena.says(words, thread=thread))  # fmt: skip
    return [line, *(shown(one, names) for one in ana.town.read(before))]


@pytest.mark.parametrize("language", ["es", "de", "en"])
async def test_a_lamp_is_reported_mended_and_thanked_for(found_town, language):
    town = example_town().model_copy(update={"languages": ORDERS[language]})
    talk = (TALKS / f"{language}.txt").read_text("utf-8")
    assert await played(await found_town(town=town), talk, language) == talk
