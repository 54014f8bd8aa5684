"""The school menu: what there is to eat, what is in it, and who is told."""

from core.dialogue import Dialogue, Start
from core.handler import Handler
from core.handlers.menu import absent, daily, kitchen
from core.handlers.menu.absent import Wish, absent_script, notify
from core.handlers.menu.daily import Daily, daily_script, subscribe
from core.handlers.menu.profile import Profile, keep_profile, profile_script
from core.handlers.menu.schools import TABLES
from core.handlers.menu.show import Shown, ask_school, ask_what, show, show_script
from core.helping import only_oneself
from core.minors import say_not_yet
from core.turn import Turn
from storage.helpers import Right

__all__ = ["COMMANDS", "HANDLERS", "ROUNDS", "TABLES"]

Wanted = Shown | Daily | Profile | Wish


OWN = ("allergies", "daily")  # to which nobody agrees for somebody else


def script(start: Start) -> Dialogue[Wanted | None]:
    """The menu itself, or one of the things that go with it."""
    asked = yield from ask_what(start)
    if asked["wish"] in OWN and not (yield from only_oneself()):
        return None
    if asked["wish"] == "allergies":
        return (yield from profile_script())
    school = yield from ask_school(asked)
    if asked["wish"] == "daily" and school:
        return (yield from daily_script(school))
    if asked["wish"] == "absent" and school:
        return (yield from absent_script(school, asked["day"]))
    return (yield from show_script(school, asked))


def act(turn: Turn, wanted: Wanted | None) -> None:
    match wanted:
        case None:
            say_not_yet(turn)
        case Daily():
            subscribe(turn, wanted)
        case Profile():
            keep_profile(turn, wanted)
        case Wish():
            notify(turn, wanted)
        case Shown():
            show(turn, wanted)


HANDLERS = (Handler("menu", script, act, rank=5, right=Right.SCHOOL),)
COMMANDS = kitchen.COMMANDS
ROUNDS = (*daily.ROUNDS, *absent.ROUNDS)
