"""What a report looks like to whoever makes it, and in the books."""

from typing import Any

from tests.people import Person, Point, Press, Show, Told, t

NO_PHOTO = Press("skip")


def checked(
    ana: Person, what: str, where: str = "Calle Mayor 3", photos: int = 0, kind: str = "light"
) -> Told:
    """The summary that stands at the end of a report."""
    name = ana.town.town.category(kind).name.in_(ana.language)
    return t("report-check", category=name, what=what, where=where, photos=photos)


def thanked(ana: Person, number: int = 1, department: str = "works") -> Told:
    """What is said when a report has been sent, and its office is open."""
    name = ana.town.town.department(department).name.in_(ana.language)
    read = ana.text(t("office-open", department=name))
    return t("report-thanks", number=f"J-{number:05}", read=read)


async def case(ana: Person, number: int = 1) -> Any:
    return await ana.town.finds(lambda store: store.cases.get(number))


async def reports(
    ana: Person, kind: str = "light", where: Any = None, photo: Any = NO_PHOTO
) -> int:
    """Have a report made; the id of its case. Without `photo` none is asked for."""
    photos = (photo, Press("enough")) if isinstance(photo, Show) else (photo,)
    steps = (f"/report {kind}", ana.words["dark"], where or Point(), *photos, Press("send"))
    for said in filter(None, steps):
        answered = await ana.does(said)
    return int(answered[-1].text.partition("J-")[2][:5])
