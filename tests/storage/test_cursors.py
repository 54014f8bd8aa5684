from datetime import UTC, datetime, timedelta

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def take(store, owner, at=NOON):
    return store.leases.take("send:paper", owner, MINUTE, at)


def test_a_platform_that_was_never_read_has_no_mark(store):
    assert store.cursors.at("paper") is None


def test_the_mark_moves_on(store):
    store.cursors.move("paper", "s1", NOON)
    store.cursors.move("paper", "s2", NOON + MINUTE)
    store.cursors.move("other", "x", NOON)
    assert store.cursors.at("paper") == "s2"
    assert store.cursors.at("other") == "x"


def test_one_alone_has_a_lease(store):
    assert take(store, "ours")
    assert not take(store, "theirs")
    assert take(store, "ours")


def test_leases_do_not_know_each_other(store):
    assert take(store, "ours")
    assert store.leases.take("listen:paper", "theirs", MINUTE, NOON)


def test_a_lease_that_ran_out_can_be_taken(store):
    assert take(store, "ours")
    assert not take(store, "theirs", NOON + MINUTE - timedelta(microseconds=1))
    assert take(store, "theirs", NOON + MINUTE)
    assert not take(store, "ours", NOON + MINUTE)


def test_a_lease_that_is_renewed_lasts_longer(store):
    assert take(store, "ours")
    assert take(store, "ours", NOON + MINUTE / 2)
    assert not take(store, "theirs", NOON + MINUTE)


def test_a_lease_that_was_given_back_can_be_taken_at_once(store):
    assert take(store, "ours")
    store.leases.give_back("send:paper", "ours")
    assert take(store, "theirs")


def test_nobody_gives_back_the_lease_of_another(store):
    assert take(store, "ours")
    store.leases.give_back("send:paper", "theirs")
    assert not take(store, "theirs")
