"""Publishing: what staff post in one message or step by step, now or later, change, take back."""

from dataclasses import dataclass
from typing import Any

from core import copies, posts
from core.dialogue import Answer, Ask, Dialogue, Start
from core.handlers.news.copies import shortened
from core.messages import Choice, Choices, Photo
from core.order import Command, Order, ScriptedCommand, Wrong, brief, record, source_of
from core.questions import choose, look, look_choices, photos_in, text, words_in
from core.turn import Turn
from core.writing import LINK, MORNING, Written, apply, moment_in, read
from storage.cases import LONGEST_NUMBER
from storage.planned import Planned
from storage.posts import Post, PostKind

PUBLISH, ADD_LINK, UNTIL, LATER = (
    Choice("publish"),
    Choice("link"),
    Choice("until"),
    Choice("later"),
)
LISTED = 20
LONGEST_LINE = 80  # signs


@dataclass(frozen=True)
class Notice:
    """What is to be told to all, as staff write it in one message."""

    words: str
    photos: tuple[Photo, ...] = ()
    stepwise: bool = False


def script(start: Start) -> Dialogue[Notice]:
    """All in one message, or one question after the other."""
    if start.argument or start.said.photos:
        return Notice(start.argument, start.said.photos)
    said = yield from text("desk-post-what")
    parts = [words_in(said)]
    languages = yield from look_choices("post-languages", other_languages)
    while (wish := (yield from ask_more(languages))) != PUBLISH.key:
        parts.append((yield from ask_part(wish)))
        languages = tuple(one for one in languages if one.key != wish)
        if wish == LATER.key:
            break
    return Notice("\n".join(parts), photos_in(said), stepwise=True)


def ask_more(languages: Choices) -> Dialogue[str]:
    return (yield from choose("post-more", (PUBLISH, *languages, ADD_LINK, UNTIL, LATER)))


def ask_part(wish: str) -> Dialogue[str]:
    """One more line or two of the message, as it would have been written at once."""
    if wish == ADD_LINK.key:
        return f"[link] {(yield from ask_link())}"
    if wish == UNTIL.key:
        return f"[until] {(yield from ask_moment('post-until'))}"
    if wish == LATER.key:
        return f"[at] {(yield from ask_moment('post-at'))}"
    said = yield from text("post-translation")
    return f"[{wish}]\n{words_in(said)}"


def ask_link() -> Dialogue[str]:
    answer: Answer = yield Ask("post-link")
    while not LINK.fullmatch(answer.text):
        answer = yield Ask("post-link", problem="post-link-problem")
    return answer.text


def ask_moment(key: str) -> Dialogue[str]:
    """A moment in words that we understand."""
    problem = None
    while True:
        answer: Answer = yield Ask(key, problem=problem)
        if (yield from look(f"{key}-heard", is_moment, answer.text)):
            return answer.text
        problem = "post-moment-problem"


def is_moment(turn: Turn, words: str) -> bool:
    try:
        moment_in(turn, words, MORNING)
    except Wrong:
        return False
    return True


def other_languages(turn: Turn) -> Choices:
    """The further languages of the town, as buttons."""
    own, every = turn.texts.own, turn.texts.languages
    return tuple(Choice(one, f"🌍 {turn.say(one, 'language-name')}") for one in every if one != own)


def post(order: Order, notice: Notice) -> None:
    """Say something to all, now or when its time has come."""
    turn, written = order.turn, read(order.turn, notice.words)
    source = {} if notice.stepwise else source_of(turn)
    content = {
        "title": written.title,
        "text": written.text,
        "link": written.link,
        "translations": written.translations,
        "photos": [photo.ref for photo in notice.photos],
        **source,
    }
    if written.publish_at:
        plan(order, written, content)
        return
    made = new_post(order.department.key, order.user, content)
    made.published_at, made.expires_at = turn.now, written.expires_at
    posts.news(turn, made)
    turn.reply("desk-posted", number=str(made.id), link=copies.link_to(turn, made) or "–")
    record(order, "post", post=made.id)


def new_post(department: str, author: str, content: dict[str, Any]) -> Post:
    about = {"kind": PostKind.NEWS, "department": department, "author": author}
    return Post(**{**about, **content})


def plan(order: Order, written: Written, content: dict[str, Any]) -> None:
    """Keep it until its moment has come."""
    turn = order.turn
    assert written.publish_at
    made = turn.store.planned.plan(
        Planned(
            department=order.department.key,
            author=order.user,
            content=content,
            publish_at=written.publish_at,
            expires_at=written.expires_at,
        )
    )
    number = str(made.id)
    take_back = Choice("unplan", turn.tell("choice-unplan"), start=f"!unplan {number}")
    turn.reply("desk-planned", (take_back,), number=number, at=written.publish_at)
    record(order, "plan", planned=made.id)


def post_at(order: Order) -> None:
    """The first line is when, the rest is what: `!post-at friday 9:00` and the words below it."""
    first, _, rest = order.words.partition("\n")
    if not rest.strip():
        raise Wrong("desk-post-at-what")
    moment_in(order.turn, first, MORNING)
    photos = order.turn.incoming.photos
    post(order, Notice(f"[at] {first}\n{rest}", photos))


def planned(order: Order) -> None:
    """What is to appear later, the next first."""
    turn = order.turn
    waiting = turn.store.planned.waiting(order.department.key, LISTED)
    if not waiting:
        turn.reply("desk-nothing-planned")
        return
    lines = [
        turn.tell("desk-planned-line", number=str(one.id), at=one.publish_at, what=title_of(one))
        for one in waiting
    ]
    turn.reply("desk-planned-list", lines="\n".join(lines))


def title_of(one: Planned) -> str:
    words = one.content.get("title") or one.content.get("text") or "📷"
    return shortened(" ".join(str(words).split()), LONGEST_LINE)


def unplan(order: Order) -> None:
    """Take back what has not appeared yet."""
    turn, number = order.turn, number_in(order.words)
    one = turn.store.planned.get(number) if number else None
    if one is None or one.department != order.department.key or one.done_at:
        raise Wrong("desk-not-planned", number=brief(order.words))
    turn.store.planned.done(one, turn.now)
    turn.reply("desk-unplanned", number=str(one.id))
    record(order, "unplan", planned=one.id)


def number_in(words: str) -> int | None:
    digits = words.strip().lstrip("#")
    fits = digits.isascii() and digits.isdigit() and len(digits) <= LONGEST_NUMBER
    return int(digits) if fits else None


def edit(order: Order) -> None:
    """Let a post say something else, everywhere: `!edit 12` and the new words."""
    turn = order.turn
    first, *rest = order.words.split(maxsplit=1)[:2] or [""]
    number, photos = number_in(first), turn.incoming.photos
    made = turn.store.posts.get(number) if number else None
    if made is None or not is_own_news(order, made):
        raise Wrong("desk-no-such-post", number=brief(first))
    if not rest and not photos:
        raise Wrong("desk-edit-what", number=str(made.id))
    apply(made, read(turn, rest[0] if rest else ""))
    if photos:
        made.photos = [photo.ref for photo in photos]
    posts.refresh(turn, made)
    turn.reply("desk-edited", number=str(made.id), link=copies.link_to(turn, made) or "–")
    record(order, "edit", post=made.id)


def is_own_news(order: Order, made: Post) -> bool:
    """Whether it is a post in words of this department's own, and stands."""
    own = made.case_id is None and made.department == order.department.key
    return own and made.withdrawn_at is None


def withdraw(order: Order) -> None:
    """Take a post back, everywhere."""
    turn = order.turn
    made = post_meant(order)
    if made is None and not order.words:
        raise Wrong("desk-which-post")
    if made is None or made.department != order.department.key or made.withdrawn_at:
        raise Wrong("desk-no-such-post", number=brief(order.words))
    posts.withdraw(turn, made)
    turn.reply("desk-withdrawn", number=str(made.id))
    record(order, "withdraw", post=made.id)


def post_meant(order: Order) -> Post | None:
    """The post with this number, or the one whose message is answered."""
    if number := number_in(order.words):
        return order.turn.store.posts.get(number)
    answered = order.turn.incoming.target
    return order.turn.store.posts.from_message(order.turn.address, answered) if answered else None


COMMANDS = (
    ScriptedCommand("post", script, post),
    Command("post-at", post_at, about_case=False),
    Command("edit", edit, about_case=False),
    Command("withdraw", withdraw, about_case=False),
    Command("planned", planned, about_case=False),
    Command("unplan", unplan, about_case=False),
)
