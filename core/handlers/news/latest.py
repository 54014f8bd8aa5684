"""The latest news, of the town or of one department, and where its channels are."""

from core import copies, telling
from core.dialogue import Start
from core.hall import Hall
from core.handler import Handler, no_questions
from core.handlers.news.copies import shortened
from core.handlers.news.hours import table
from core.messages import Address, Choice
from core.telling import open_feed
from core.town import Department
from core.turn import Turn
from storage.posts import Post

SHOWN = 5  # posts in one message
LONGEST_LINE = 160  # signs
LONGEST_NUMBER = 12
BY_DEPARTMENT = "departments"


def latest(turn: Turn, start: Start) -> None:
    """The newest posts; `works` is a department, `works 41` what came before the post 41."""
    words = start.argument.split()
    if words[:1] == [BY_DEPARTMENT]:
        turn.reply("news-which", departments(turn))
        return
    department = turn.town.department(words[0]) if words else None
    show(turn, department, before(words[-1]) if words else None)


def before(word: str) -> int | None:
    number = word.isascii() and word.isdigit() and len(word) <= LONGEST_NUMBER
    return int(word) if number else None


def departments(turn: Turn) -> tuple[Choice, ...]:
    """Each department, as a way to its news."""
    return tuple(
        Choice(one.key, one.name.in_(turn.language), start=f"/news {one.key}")
        for one in turn.town.departments
    )


def show(turn: Turn, department: Department | None, older_than: int | None) -> None:
    key = department.key if department else None
    found = open_feed(turn).threads(key, SHOWN + 1, older_than)
    shown = found[:SHOWN]
    name = department.name.in_(turn.language) if department else turn.town.name
    ways = ways_on(turn, key, shown if len(found) > SHOWN else [])
    if not shown:
        turn.reply("news-none", ways, name=name)
        return
    lines = "\n\n".join(line_of(turn, post, turn.language) for post in shown)
    turn.reply("news-latest", ways, name=name, lines=lines)


def ways_on(turn: Turn, key: str | None, shown: list[Post]) -> tuple[Choice, ...]:
    """What one may want next: older news, those of a department, to subscribe, the channels."""
    topic = f" department:{key}" if key else ""
    ways = [
        Choice("by-department", start=f"/news {BY_DEPARTMENT}"),
        Choice("subscribe", start=f"/subscribe{topic}"),
        Choice("channels", start="/channels"),
    ]
    if shown:
        ways.insert(0, Choice("older", start=f"/news {key or 'all'} {shown[-1].id}"))
    return tuple(Choice(one.key, turn.tell(f"choice-{one.key}"), start=one.start) for one in ways)


def line_of(hall: Hall, post: Post, language: str) -> str:
    """A post in a few lines: its day, its title or how it begins, and where to read on."""
    told = telling.tell(hall, post, language)
    title = " ".join((told.title or told.text).split())
    more = " ".join(told.text.split()) if told.title else ""
    day = hall.town.local(post.published_at).date()
    lines = [
        hall.say(language, "news-line", day=day, title=shortened(title, LONGEST_LINE)),
        shortened(more, LONGEST_LINE),
        copies.link_to(hall, post),
    ]
    return "\n".join(filter(None, lines))


def channels(turn: Turn, _: Start) -> None:
    """Every channel of the town, with the link by which one joins it."""
    lines = [line for one in turn.town.departments for line in of_department(turn, one)]
    subscribe = (Choice("subscribe", turn.tell("choice-subscribe"), start="/subscribe"),)
    if not lines:
        turn.reply("channels-none", subscribe, town=turn.town.name)
        return
    feed = turn.tell("channels-feed", link=f"{turn.public_url}/") if turn.public_url else ""
    turn.reply("channels-list", subscribe, lines="\n".join(lines), feed=feed)


def of_department(turn: Turn, department: Department) -> list[str]:
    """The channels of a department, one in a line."""
    name = department.name.in_(turn.language)
    links = (link_of(turn, department, one) for one in department.channels)
    return [turn.tell("channels-line", name=name, link=link) for link in links if link]


def link_of(turn: Turn, department: Department, channel: Address) -> str:
    """How one joins a channel; one in the browser is the page of its department."""
    if link := table(turn.town).link(channel):
        return link
    here = channel.platform not in ("telegram", "matrix") and turn.public_url
    return f"{turn.public_url}/department/{department.key}" if here else ""


HANDLERS = (
    Handler("news", no_questions, latest, rank=8),
    Handler("channels", no_questions, channels),
)
