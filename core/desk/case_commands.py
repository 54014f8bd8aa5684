"""What staff can do with a case."""

import re
from datetime import date, timedelta

from core import posts
from core.cards import refresh_card
from core.case_news import tell_followers, tell_resident
from core.cases import change_state, note
from core.colleagues import colleague, day_meant
from core.desk.relay import answered
from core.joining import tell_end
from core.last_word import verdicts
from core.order import (
    MEGAPHONE,
    Command,
    Order,
    Wrong,
    brief,
    last_photos,
    record,
    short,
    source_of,
)
from storage.cases import Case, Entry, EntryKind, State
from storage.posts import PostKind

MUTE_HOURS, LONGEST_MUTE = 24, 24 * 90
HOURS = re.compile(r"(\d+)(?:\s?[hH])?(?:\s+(.*))?", re.DOTALL)
BEGINS_WITH_FIGURES = re.compile(r"[-+]?\d")
MOST_SHOWN = 4  # photos of a result


def take(order: Order) -> None:
    """I take it."""
    give_to(order, order.user, order.name)


def assign(order: Order) -> None:
    """Give a case to a colleague in the room."""
    member = colleague(order.turn, order.turn.address, order.words)
    give_to(order, member.user, member.name or short(member.user))


def give_to(order: Order, user: str, name: str) -> None:
    turn, case = order.turn, must_be_open(order)
    if (case.clerk, case.state) == (user, State.IN_WORK):
        turn.reply("desk-taken", case=case, number=case.number, name=name)
        return
    case.clerk, case.clerk_name = user, name
    answered(order)
    entry = change_state(turn, case, State.IN_WORK, order.user, name=order.name)
    tell_resident(turn, case, "case-taken", entry=entry, name=name)
    tell_followers(turn, case, "follow-state", state=State.IN_WORK)
    turn.reply("desk-taken", case=case, number=case.number, name=name)
    record(order, "take", clerk=user)


def must_be_open(order: Order) -> Case:
    if not order.the_case.state.open:
        raise Wrong("desk-is-closed", number=order.the_case.number)
    return order.the_case


def promise(order: Order) -> None:
    """Say on which day it will be done. Everybody can see it."""
    must_be_open(order)
    promise_day(order, day_meant(order.turn, order.words))


def promise_day(order: Order, day: date) -> None:
    turn, case = order.turn, order.the_case
    case.expected = day
    entry = note(turn, case, EntryKind.PROMISE, order.user, name=order.name, day=day)
    answered(order)
    refresh_card(turn, case)
    posts.moved(turn, case)
    posts.follow_up(turn, case, PostKind.PROMISE, entry)
    tell_resident(turn, case, "case-promised", entry=entry, day=day)
    tell_followers(turn, case, "follow-promised", day=day)
    turn.reply("desk-promised", case=case, number=case.number, day=day)
    record(order, "promise", day=day.isoformat())


def done(order: Order) -> None:
    """Closed means done: with a photo, or with words that say what was done."""
    turn, case = order.turn, must_be_open(order)
    fresh = [photo.ref for photo in turn.incoming.photos]
    photos = fresh or last_photos(turn, case)
    if not photos and not order.words:
        raise Wrong("desk-done-how")
    if not case.clerk:
        case.clerk, case.clerk_name = order.user, order.name
    answered(order)
    entry = change_state(turn, case, State.DONE, order.user, name=order.name, text=order.words)
    entry.photos = photos[-MOST_SHOWN:]
    posts.follow_up(turn, case, PostKind.RESULT, entry)
    ask_whether_fixed(order, case, entry, fresh)
    tell_end(turn, case, State.DONE, entry)
    turn.reply("desk-done", case=case, number=case.number)
    record(order, "done")


def ask_whether_fixed(order: Order, case: Case, entry: Entry, photos: list[str]) -> None:
    """Whoever brought the case has the last word."""
    turn = order.turn
    tell_resident(
        turn,
        case,
        "case-done",
        photos=photos,
        entry=entry,
        receipt=(turn.address, turn.incoming.id),
        choices=verdicts(case),
        name=order.name,
        text=order.words,
    )
    turn.store.residents.speaks_of(case.address, None, turn.now)


def decline(order: Order) -> None:
    """Say that it will not be done, and why."""
    close_with(order, State.DECLINED, "case-declined", "desk-declined")


def close_with(order: Order, state: State, key: str, confirmation: str) -> None:
    turn, case = order.turn, must_be_open(order)
    if not order.words:
        raise Wrong("desk-why")
    answered(order)
    entry = change_state(turn, case, state, order.user, name=order.name, text=order.words)
    posts.follow_up(turn, case, PostKind.ANSWER, entry)
    tell_resident(turn, case, key, entry=entry, text=order.words)
    tell_end(turn, case, state, entry)
    turn.reply(confirmation, case=case, number=case.number)
    record(order, state.value, reason=order.words)


def reopen(order: Order) -> None:
    """Take a case up again, with the same number."""
    turn, case = order.turn, order.the_case
    if case.state.open:
        raise Wrong("desk-is-open", number=case.number)
    case.reopened += 1
    case.confirmed = None
    state = State.IN_WORK if case.clerk else State.SEEN
    entry = change_state(turn, case, state, order.user, name=order.name, text=order.words)
    tell_resident(turn, case, "case-reopened", entry=entry)
    tell_followers(turn, case, "follow-reopened")
    turn.reply("desk-reopened", case=case, number=case.number)
    record(order, "reopen")


def duplicate(order: Order) -> None:
    """It is the same as another: whoever brought it hears how that one goes on."""
    turn, case = order.turn, must_be_open(order)
    original = original_meant(order)
    case.duplicate_of = original.id
    answered(order)
    entry = change_state(
        turn, case, State.DUPLICATE, order.user, name=order.name, text=original.number
    )
    tell_resident(turn, case, "case-duplicate", entry=entry, original=original.number)
    tell_followers(turn, case, "follow-duplicate", original=original.number)
    for address in (case.address, *turn.store.cases.followers(case.id or 0)):
        turn.store.cases.follow(original.id or 0, address, turn.now)
    turn.reply("desk-duplicate", case=case, number=case.number, original=original.number)
    record(order, "duplicate", original=original.number)


def original_meant(order: Order) -> Case:
    """The other case; if that is the duplicate of a third one, the third."""
    if not order.words:
        raise Wrong("desk-duplicate-of-what")
    cases = order.turn.store.cases
    original = cases.numbered(order.words)
    while original and original.duplicate_of and original.state is State.DUPLICATE:
        original = cases.get(original.duplicate_of)
    if original is None:
        raise Wrong("desk-no-such-case", number=brief(order.words))
    if original.id == order.the_case.id:
        raise Wrong("desk-duplicate-of-itself", number=original.number)
    if not original.state.open:
        raise Wrong("desk-is-closed", number=original.number)
    return original


def publish(order: Order) -> None:
    """Show text and photos to all."""
    turn, case = order.turn, order.the_case
    if not posts.is_public(turn, case):
        raise Wrong("desk-is-private", number=case.number)
    posts.approve(turn, case, approved=True)
    note(turn, case, EntryKind.NOTE, order.user, name=order.name, text=MEGAPHONE, **source_of(turn))
    turn.reply("desk-published", case=case, number=case.number)
    record(order, "publish")


def unpublish(order: Order) -> None:
    """Show only category, street and state again."""
    turn, case = order.turn, order.the_case
    posts.approve(turn, case, approved=False)
    turn.reply("desk-unpublished", case=case, number=case.number)
    record(order, "unpublish")


def mute(order: Order) -> None:
    """Let someone who floods or insults wait; they read why, and where else to go."""
    turn, case = order.turn, order.the_case
    hours, reason = hours_and_reason(order.words)
    if case.resident_id is None or hours > LONGEST_MUTE or not (reason or hours == 0):
        raise Wrong("desk-why-mute")
    until = turn.now + timedelta(hours=hours)
    turn.store.residents.change(case.resident_id, muted_until=until, muted_because=reason)
    key = "desk-muted" if hours else "desk-unmuted"
    turn.reply(key, case=case, number=case.number, until=until)
    record(order, "mute", hours=hours, reason=reason)


def hours_and_reason(words: str) -> tuple[int, str]:
    """What was said of how long: `48`, `48h` or `48 h`; a day, if nothing was. Or Wrong."""
    said = HOURS.fullmatch(words)
    if said is None and BEGINS_WITH_FIGURES.match(words):
        raise Wrong("desk-why-mute")  # "-5", "1.5": nobody is muted by a guess
    return (int(said[1][:9]), (said[2] or "").strip()) if said else (MUTE_HOURS, words)


COMMANDS = (
    Command("take", take),
    Command("assign", assign),
    Command("promise", promise),
    Command("done", done),
    Command("decline", decline),
    Command("reopen", reopen),
    Command("duplicate", duplicate, about_another=True),
    Command("publish", publish),
    Command("unpublish", unpublish),
    Command("mute", mute),
)
