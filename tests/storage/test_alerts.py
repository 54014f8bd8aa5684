from datetime import UTC, datetime, timedelta

from storage.alerts import Alert, AlertState, MessageType

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
LATER = NOON + timedelta(hours=2)


def write(store, **values):
    about = {"department": "townhall", "texts": {"es": ["Humo", ""]}, "expires_at": LATER}
    return store.alerts.write(Alert(**{**about, **values}))


def sent(store, **values):
    alert = write(store, **values)
    assert store.alerts.decide(alert.id, AlertState.SENT, "@pepe:jun.example")
    return alert


def current(store, now=NOON):
    return [one.id for one in store.alerts.current(now)]


def test_an_alert_begins_a_chain_of_its_own_and_keeps_its_texts(store):
    alert = write(store, texts={"es": ["Humo", "Cierren"], "de": ["Rauch", ""]})
    assert alert.root_id == alert.id
    store.alerts.session.expire_all()
    again = store.alerts.get(alert.id)
    assert (again.in_("de"), again.in_("en")) == (("Rauch", ""), ("Humo", "Cierren"))


def test_only_the_first_decision_counts(store):
    alert = write(store)
    assert store.alerts.decide(alert.id, AlertState.REFUSED, "@pepe:jun.example")
    assert not store.alerts.decide(alert.id, AlertState.SENT, "@eva:jun.example")
    assert (alert.state, alert.confirmed_by) == (AlertState.REFUSED, "@pepe:jun.example")


def test_what_holds_is_the_last_word_of_each_alert_that_has_not_ended(store):
    first, other = sent(store), sent(store)
    write(store)
    assert current(store) == [other.id, first.id]
    update = sent(store, root_id=first.id, message_type=MessageType.UPDATE)
    assert current(store) == [update.id, other.id]
    sent(store, root_id=first.id, message_type=MessageType.UPDATE, response="AllClear")
    sent(store, root_id=other.id, message_type=MessageType.CANCEL)
    assert current(store) == []


def test_what_has_expired_holds_no_more(store):
    sent(store)
    assert current(store, LATER) == []


def test_what_ends_earlier_than_was_said_at_first_does_not_come_back(store):
    first = sent(store, expires_at=LATER + timedelta(hours=2))
    update = sent(store, root_id=first.id, expires_at=LATER)
    assert current(store) == [update.id]
    assert current(store, LATER) == []


def test_what_was_sent_is_read_from_the_newest_on(store):
    first, other = sent(store), sent(store)
    update = sent(store, root_id=first.id)
    write(store)
    assert [one.id for one in store.alerts.sent(2)] == [update.id, other.id]
    assert [one.id for one in store.alerts.sent(5, before=other.id)] == [first.id]
    assert store.alerts.roots(5) == [other.id, first.id]
    assert store.alerts.roots(5, before=other.id) == [first.id]


def test_a_chain_is_read_from_its_beginning(store):
    first = sent(store)
    write(store, root_id=first.id)
    update = sent(store, root_id=first.id)
    assert [one.id for one in store.alerts.chain(first.id)] == [first.id, update.id]


def test_delivery_is_watched_until_that_is_over(store):
    alert = sent(store)
    assert [one.id for one in store.alerts.to_report()] == [alert.id]
    alert.done_at = NOON
    store.alerts.session.flush()
    assert store.alerts.to_report() == []
