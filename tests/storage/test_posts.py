from datetime import UTC, datetime, timedelta

from storage.posts import Post, PostKind

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def hours(number):
    return NOON + timedelta(hours=number)


def publish(store, **values):
    post = Post(**{"kind": PostKind.NEWS, "department": "works", "published_at": NOON, **values})
    return store.posts.publish(post)


def withdraw(store, post, at=NOON):
    post.withdrawn_at = at
    store.posts.changed(post)


def test_what_is_published_is_found_and_wakes_the_feed(store):
    post = publish(store, title="Market", photos=["ref"])
    store.posts.session.expire_all()
    again = store.posts.get(post.id)
    assert (again.title, again.photos, again.kind) == ("Market", ["ref"], PostKind.NEWS)
    assert store.page.calls == {"feed"}


def test_a_change_wakes_the_feed_too(store):
    post = publish(store)
    store.page.calls.clear()
    withdraw(store, post)
    assert store.page.calls == {"feed"}


def test_a_post_is_found_by_the_message_of_staff_that_it_came_from(store):
    post = publish(store, source_address="paper:room", source_id="m1")
    assert store.posts.from_message("paper:room", "m1") is post
    assert store.posts.from_message("paper:room", "m2") is None
    assert store.posts.from_message("paper:other", "m1") is None


def test_the_posts_about_a_case_begin_with_its_report(store):
    report = publish(store, kind=PostKind.REPORT, case_id=41)
    answer = publish(store, kind=PostKind.ANSWER, case_id=41)
    gone = publish(store, kind=PostKind.ANSWER, case_id=41)
    publish(store, kind=PostKind.REPORT, case_id=42)
    withdraw(store, gone)
    assert store.posts.about(41) == [report, answer]


def test_posts_that_were_withdrawn_are_told_the_latest_first(store):
    first, second, elsewhere, _ = (publish(store) for _ in range(4))
    elsewhere.department = "police"
    withdraw(store, second, hours(1))
    withdraw(store, first, hours(2))
    withdraw(store, elsewhere, hours(3))
    assert store.posts.withdrawn() == [elsewhere, first, second]
    assert store.posts.withdrawn("works") == [first, second]
    assert store.posts.withdrawn(limit=1) == [elsewhere]


def test_the_feed_knows_when_anything_in_it_changed_last(store):
    assert store.posts.changed_at() is None
    first, second = publish(store), publish(store, published_at=hours(1))
    assert store.posts.changed_at() == hours(1)
    first.edited_at = hours(2)
    store.posts.changed(first)
    assert store.posts.changed_at() == first.updated_at == hours(2)
    withdraw(store, second, hours(3))
    assert store.posts.changed_at() == second.updated_at == hours(3)
    assert store.posts.changed_at("police") is None
