"""What the tests of helpers share: Carmen, who is 75, and her daughter Ana, as they come to it."""

from tests.people import Person, Press

CALLED = "Mamá"


async def code_of(carmen: Person) -> str:
    """The code that Carmen is told; if she is asked, she is old enough."""
    await carmen.says("/trusted")
    told = await carmen.does(Press("new-code"))
    if "yes" in {one.key for one in told[-1].message.choices}:
        told = await carmen.does(Press("yes"))
    return "".join(word for word in told[-1].text.split("\n")[0].split() if word.isdigit())


async def offers(ana: Person, code: str, name: str = "Ana", called: str = CALLED) -> None:
    """Ana says the code, and who she is."""
    await ana.says(f"/helping {code}")
    for _ in range(2):  # that she will help, and that she is old enough
        if "yes" in {one.key for one in ana.last.message.choices}:
            await ana.does(Press("yes"))
    await ana.says(name)
    await ana.says(called)


async def trusts(carmen: Person, ana: Person, answer: str = "agree") -> None:
    """All of it: the code, who says it, and the yes."""
    await offers(ana, await code_of(carmen))
    await carmen.does(Press(answer))


async def acts(ana: Person, number: int = 1) -> None:
    """Ana speaks for Carmen from now on."""
    await ana.says(f"/helping for-{number}")
