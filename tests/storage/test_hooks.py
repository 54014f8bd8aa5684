from datetime import UTC, datetime, timedelta

from storage.hooks import SUBSCRIBE, UNSUBSCRIBE, Hook

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)


def asked(store, path="/a", intent=SUBSCRIBE):
    hook = Hook(callback=f"https://there.example{path}", host="there.example", topic="t")
    return store.hooks.ask(hook, intent, NOON, "secret", 600)


def confirmed(store, path="/a"):
    hook = asked(store, path)
    store.hooks.settle(hook, intent="", next_at=None, expires_at=LATER)
    return store.hooks.get(hook.id)


def test_what_is_asked_for_is_due_at_once_and_is_found_again(store):
    hook = asked(store)
    assert [one.id for one in store.hooks.due(NOON, 5)] == [hook.id]
    assert store.hooks.of(hook.callback, "t").id == hook.id
    assert store.hooks.of(hook.callback, "u") is None
    assert (store.hooks.count(), store.hooks.count("there.example")) == (1, 1)
    assert store.hooks.count("elsewhere.example") == 0


def test_only_those_that_count_are_touched(store):
    hook = confirmed(store)
    asked(store, "/b")
    store.hooks.touch(LATER)
    assert store.hooks.get(hook.id).next_at is None
    store.hooks.touch(NOON)
    assert store.hooks.get(hook.id).next_at == NOON


def test_who_asks_anew_meanwhile_is_not_passed_over(store):
    old = asked(store).model_copy()
    hook = store.hooks.get(old.id)
    store.hooks.ask(hook, UNSUBSCRIBE, NOON + timedelta(seconds=1))
    store.hooks.settle(old, intent="", next_at=None)
    store.hooks.drop(old)
    assert store.hooks.get(old.id).intent == UNSUBSCRIBE


def test_what_is_over_is_forgotten_and_what_waits_for_an_answer_is_not(store):
    over, waits = confirmed(store).id, asked(store, "/b").id
    store.hooks.forget(NOON)
    assert store.hooks.count() == 2
    store.hooks.forget(LATER)
    assert store.hooks.get(over) is None
    assert store.hooks.get(waits)
