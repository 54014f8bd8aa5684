"""How a post reads: its own words, or what may be told to all of its case."""

from dataclasses import dataclass, field
from datetime import date

from core.assets import asset_of, called
from core.hall import Hall
from core.messages import Place
from storage.cases import Case, Matter
from storage.open_feed import OpenFeed
from storage.posts import Post, PostKind


@dataclass(frozen=True)
class Told:
    """A post as it is read in one language. Nothing in it tells who brought the matter."""

    title: str
    text: str = ""
    state: str = ""
    place: str = ""
    expected: date | None = None
    photos: tuple[str, ...] = field(default=())


def open_feed(hall: Hall) -> OpenFeed:
    """What all may read."""
    return OpenFeed(hall.store.page, hall.town.private_categories)


def tell(hall: Hall, post: Post, language: str) -> Told:
    """What a post says in a language: its own words, or what may be told of its case."""
    if post.case_id is None:
        title, text = post.in_(language)
        words = "\n".join(filter(None, (text, post.link)))
        return Told(title, words, photos=tuple(post.photos))
    case = hall.store.cases.get(post.case_id)
    return Told(
        title=headline(hall, post, case, language),
        text=public_words(hall, post, case, language),
        state=hall.say(language, f"state-{case.state}"),
        place=street(hall, case),
        expected=case.expected if case.state.open else None,
        photos=tuple(public_photos(hall, post, case)),
    )


def headline(hall: Hall, post: Post, case: Case, language: str) -> str:
    """What it is and where, e.g. `Repaired: street light, Calle Mayor`."""
    what = subject(hall, case, language)
    if where := street(hall, case):
        what = hall.say(language, "post-subject-at", what=what, where=where)
    is_asked = post.kind is PostKind.REPORT and case.matter is not Matter.REPORT
    key = "post-asked" if is_asked else f"post-{post.kind}"
    return hall.say(language, key, what=what, number=case.number)


def subject(hall: Hall, case: Case, language: str) -> str:
    """What a case is about: a thing with its number, its category, or else its matter."""
    if asset := asset_of(hall, case):
        return called(hall, asset, language)
    category = hall.town.category(case.category)
    return category.name.in_(language) if category else hall.say(language, f"matter-{case.matter}")


def place_of(case: Case) -> Place | None:
    """Where it is, if that is known."""
    if case.latitude is None or case.longitude is None:
        return None
    return Place(case.latitude, case.longitude)


def street(hall: Hall, case: Case) -> str:
    """Where it is, as exactly as all may know: the street, never the house.

    Of a thing in the register it is the street that stands on its sticker.
    """
    if (asset := asset_of(hall, case)) and asset.street:
        return asset.street
    place = place_of(case)
    return (hall.town.nearest_street(place) if place else None) or ""


def public_place(hall: Hall, case: Case) -> Place | None:
    """The point that all may know: the middle of its street, wherever in it the place is."""
    name = street(hall, case)
    return hall.town.streets.middle(name) if name else None


def public_words(hall: Hall, post: Post, case: Case, language: str) -> str:
    """The words of a post about a case: those that staff made public, and the promised day."""
    lines = []
    if post.kind is PostKind.PROMISE and (day := promised_day(hall, post, case)):
        lines.append(hall.say(language, "post-promised", day=day))
    if post.kind is PostKind.THANKS:
        lines.append(hall.say(language, "post-thanked", who=thanked(hall, case, language)))
    if post.approved:
        report = post.kind is PostKind.REPORT
        lines.append(case.text if report else entry_words(hall, post))
        lines.append(signature(hall, post, case))
    return "\n\n".join(line for line in lines if line)


def signature(hall: Hall, post: Post, case: Case) -> str:
    """Who has asked the mayor, if they want that to be read; and who has answered."""
    if case.matter not in (Matter.MAYOR, Matter.PROPOSAL, Matter.SESSION):
        return ""
    entry = hall.store.cases.entry(post.entry_id) if post.entry_id else None
    name = entry.name if entry else case.answers.get("name", "")
    return f"— {name}" if name and post.kind in (PostKind.REPORT, PostKind.ANSWER) else ""


def thanked(hall: Hall, case: Case, language: str) -> str:
    """Who is thanked: the member of staff who had the case, or else the department."""
    department = hall.town.department(case.department)
    return case.clerk_name or (department.name.in_(language) if department else hall.town.name)


def promised_day(hall: Hall, post: Post, case: Case) -> date | None:
    """The day that this promise named; a later promise does not change it."""
    entry = hall.store.cases.entry(post.entry_id) if post.entry_id else None
    return entry.day if entry and entry.day else case.expected


def entry_words(hall: Hall, post: Post) -> str:
    entry = hall.store.cases.entry(post.entry_id) if post.entry_id else None
    return entry.text if entry and not entry.deleted else ""


def public_photos(hall: Hall, post: Post, case: Case) -> list[str]:
    """The photos that all may see: only after staff said so, and if the town shows any."""
    if not post.approved or hall.town.publication.photos == "never":
        return []
    if post.kind is PostKind.REPORT:
        return case.photos
    entry = hall.store.cases.entry(post.entry_id) if post.entry_id else None
    return entry.photos if entry and not entry.deleted else []
