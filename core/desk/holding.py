"""How a case is put on hold, so that it is not erased, and released again."""

from core.erasure import erase_at_last
from core.holding import hold_on
from core.office import registry
from core.order import Command, Order, Wrong, record
from storage.cases import Case
from storage.holds import Hold


def hold(order: Order) -> None:
    """Keep a case for a court or by law, and say why."""
    turn, case = order.turn, may_decide(order)
    if case.resident_id is None and not case.text:
        raise Wrong("desk-hold-nothing", number=case.number)
    if known := hold_on(turn, case):
        raise Wrong("desk-is-held", number=case.number, name=known.name, reason=known.reason)
    if not order.words:
        raise Wrong("desk-hold-why", number=case.number)
    about = {"user": order.user, "name": order.name, "department": order.department.key}
    turn.store.holds.put(
        Hold(case_id=case.id or 0, reason=order.words, since=turn.now, asked={}, **about)
    )
    turn.reply("desk-held", case=case, number=case.number)
    tell_thread(order, "thread-held", reason=order.words)
    record(order, "hold", reason=order.words)


def release(order: Order) -> None:
    """Let a case go again; whoever has asked meanwhile to be erased is erased in it now."""
    turn, case = order.turn, may_decide(order)
    held = hold_on(turn, case)
    if held is None:
        raise Wrong("desk-not-held", number=case.number)
    tell_thread(order, "thread-released")
    turn.store.holds.release(held)
    if held.asked:
        erase_at_last(turn, case, held)
    turn.reply("desk-released-erased" if held.asked else "desk-released", number=case.number)
    record(order, "release", reason=order.words, erased=bool(held.asked))


def may_decide(order: Order) -> Case:
    """Whether a matter is kept, whatever its person wishes, is decided above the departments."""
    office = registry(order.turn)
    if office.key != order.department.key:
        name = office.name.in_(order.turn.texts.own)
        raise Wrong("desk-hold-elsewhere", department=name)
    return order.the_case


def tell_thread(order: Order, key: str, **values: object) -> None:
    """The department that works on the case reads it in its thread."""
    turn, case = order.turn, order.the_case
    department = turn.town.department(case.department)
    if department:
        turn.tell_staff(department, key, case, number=case.number, name=order.name, **values)


COMMANDS = (Command("hold", hold), Command("release", release))
