from datetime import UTC, datetime, timedelta

from sqlalchemy import event
from sqlmodel import col, select

from storage.members import Act

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
ROOM = "matrix:!works:jun.example"


def names(store, room=ROOM):
    return [member.name for member in store.members.of(room)]


def test_whoever_joins_a_room_is_in_it_from_then_on(store):
    store.members.joins(ROOM, "@elena", "Elena", NOON)
    member = store.members.get(ROOM, "@elena")
    assert (member.name, member.since, member.on_duty) == ("Elena", NOON, False)
    assert store.members.get("matrix:!police:jun.example", "@elena") is None


def test_members_stand_in_the_order_in_which_they_came(store):
    store.members.joins(ROOM, "@paco", "Paco", NOON + timedelta(hours=1))
    store.members.joins(ROOM, "@elena", "Elena", NOON)
    store.members.joins("matrix:!police:jun.example", "@rosa", "Rosa", NOON)
    assert names(store) == ["Elena", "Paco"]


def test_a_new_name_is_no_new_member(store):
    store.members.joins(ROOM, "@elena", "Elena", NOON)
    store.members.joins(ROOM, "@elena", "Elena M.", NOON + timedelta(hours=1))
    assert names(store) == ["Elena M."]
    assert store.members.get(ROOM, "@elena").since == NOON


def test_whoever_leaves_is_no_member_any_more(store):
    store.members.joins(ROOM, "@elena", "Elena", NOON)
    store.members.leaves(ROOM, "@elena")
    store.members.leaves(ROOM, "@elena")
    assert names(store) == []


def test_what_staff_did_stands_in_the_audit_log(store):
    assert not store.audit.has(ROOM, "done")
    store.audit.note(NOON, "@elena", ROOM, "done", 41, text="New bulb.")
    store.audit.session.flush()
    assert store.audit.has(ROOM, "done")
    assert not store.audit.has(ROOM, "take")
    assert not store.audit.has("matrix:!police:jun.example", "done")
    act = store.audit.session.exec(select(Act)).one()
    assert (act.at, act.user, act.case_id, act.details) == (
        NOON,
        "@elena",
        41,
        {"text": "New bulb."},
    )


def test_who_was_looked_at_or_helped_is_not_known_any_more_and_only_such_acts_are_read(store):
    ana, eva = 77, 78
    notes = [
        ("verify", {"resident": ana, "until": "2028"}),
        ("verify", {"resident": eva}),
        ("helper-agreed", {"resident": eva, "helper": ana}),
        ("helper-agreed", {"resident": ana, "helper": eva}),
        ("done", {"text": f"{ana}"}),
        ("take", {}),
    ]
    for action, details in notes:
        store.audit.note(NOON, "@marta", ROOM, action, **details)
    store.audit.session.flush()
    store.audit.session.expunge_all()
    read = []

    def note(act, _context):
        read.append(act.action)

    event.listen(Act, "load", note)
    store.audit.forget_resident(ana)
    event.remove(Act, "load", note)
    store.audit.session.expunge_all()
    assert read == ["verify", "helper-agreed", "helper-agreed"]
    acts = store.audit.session.exec(select(Act).order_by(col(Act.id)))
    assert [one.details for one in acts] == [
        {"until": "2028"},
        {"resident": eva},
        {"resident": eva},
        {"helper": eva},
        {"text": f"{ana}"},
        {},
    ]
