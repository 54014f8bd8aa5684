"""Forgetting by itself: what has been kept for as long as the town says, and no longer."""

from datetime import datetime, timedelta

from core import finding, posts
from core.cards import refresh_card
from core.erasure import take_back, unsay
from core.hall import Hall
from storage.cases import Case

AT_ONCE = 100  # cases in one round; the rest is for the next
LATER = timedelta(hours=1)  # until a photo that is still shown is looked at again


def limits(hall: Hall) -> dict[str, datetime]:
    """The moments before which things are forgotten, by the keys of [retention]."""
    kept = hall.town.retention.model_dump()
    return {key: hall.now - timedelta(days=days) for key, days in kept.items() if days is not None}


def forget_old(hall: Hall, most: int = AT_ONCE) -> dict[str, int]:
    """Forget what has outlived its time; how much that was, by kind."""
    before = limits(hall)
    gone = {
        "cases": forget_cases(hall, before, most),
        "photos": forget_photos(hall, before, most),
        "thanks": forget_thanks(hall, before, most),
        "ballot": forget_ballots(hall, before),
        **hall.store.personal.forget_before(before),
        "code": hall.store.codes.forget_before(hall.now),
    }
    if "conversations" in before:
        gone["appointment"] = hall.store.appointments.forget_before(before["conversations"])
    hall.store.residents.forget_marks(hall.now)
    if "dead_letters" in before:
        gone["arrival"] = hall.store.inbox.forget_dead_before(before["dead_letters"])
    if "outbox" in before:
        gone["delivery"] = hall.store.sent.wipe_before(before["outbox"])
        hall.store.sent.forget_strangers(before["outbox"], rooms(hall))
    return gone


def rooms(hall: Hall) -> list[str]:
    """Where staff and the public are: no one person's chats."""
    staff = [str(one.room) for one in hall.town.departments]
    above = [str(hall.town.escalation_room)] if hall.town.escalation_room else []
    return [*staff, *above, *map(str, hall.town.channels)]


def forget_cases(hall: Hall, before: dict[str, datetime], most: int) -> int:
    """Closed cases come to know nobody any more; that they were, and how they ended, stays."""
    if "closed_cases" not in before:
        return 0
    old = hall.store.case_memory.known_closed_before(before["closed_cases"])[:most]
    for case_id in old:
        case = hall.store.cases.get(case_id)
        take_back(hall, case)
        case.text, case.place, case.photos, case.answers = "", "", [], {}
        case.latitude = case.longitude = None
        refresh_card(hall, case)
        hide(hall, case)
    hall.store.cases.session.flush()
    hall.store.case_memory.make_nobodys(old)
    return len(old)


def forget_photos(hall: Hall, before: dict[str, datetime], most: int) -> int:
    """The photos of closed cases go, also where all could see them."""
    if "photos_after_closing" not in before:
        return 0
    old = hall.store.case_memory.shown_closed_before(before["photos_after_closing"])[:most]
    hall.store.case_memory.drop_photos(old)
    hall.store.cases.session.expire_all()
    for case_id in old:
        for post in hall.store.posts.about(case_id):
            if post.approved:
                posts.refresh(hall, post)
    return len(old)


def forget_thanks(hall: Hall, before: dict[str, datetime], most: int) -> int:
    """Old thanks count still; nobody knows any more who said them, and in which words."""
    if "closed_cases" not in before:
        return 0
    old = hall.store.thanks.known_before(before["closed_cases"], most)
    unsay(hall, old)
    hall.store.thanks.make_nobodys(old)
    return len(old)


def forget_ballots(hall: Hall, before: dict[str, datetime]) -> int:
    """When a poll is long over its result stays, and nobody knows any more who has voted."""
    return hall.store.polls.forget_before(before["closed_cases"]) if "closed_cases" in before else 0


def hide(hall: Hall, case: Case) -> None:
    """The feed shows of a case only what it was, from now on."""
    shown = hall.store.posts.about(case.id or 0)
    for post in shown:
        if post.approved:
            post.approved = False
            posts.refresh(hall, post)
    for post in shown[:1]:
        finding.note(hall, post)  # nor is it found by its street any more


def empty_waste(hall: Hall) -> int:
    """Remove the files of photos that nobody shows any more; how many."""
    thrown = hall.store.waste.all(hall.now)
    if not thrown or hall.files is None:
        return 0
    unnamed = hall.store.personal.unnamed(thrown)
    for ref in unnamed:
        hall.files.remove(ref)
    hall.store.waste.emptied(unnamed)
    hall.store.waste.later(set(thrown) - set(unnamed), hall.now + LATER)
    return len(unnamed)
