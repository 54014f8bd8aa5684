from datetime import UTC, datetime, timedelta

from storage.keyboards import Keyboard

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
YES_NO = [["yes", "Yes", "/confirm J-00001 yes"], ["no", "No", "/confirm J-00001 no"]]


def keep(store, token, address="paper:ana", hours=0):
    made = NOON + timedelta(hours=hours)
    store.keyboards.keep(
        Keyboard(
            token=token,
            address=address,
            choices=YES_NO,
            made_at=made,
            expires_at=made + timedelta(days=1),
        )
    )


def test_buttons_are_found_by_their_token_alone(store):
    keep(store, "tok3n")
    store.keyboards.session.expire_all()
    found = store.keyboards.get("tok3n")
    assert (found.address, found.choices) == ("paper:ana", YES_NO)
    assert found.expires_at == NOON + timedelta(days=1)
    assert store.keyboards.get("guessed") is None


def test_the_latest_buttons_of_a_chat_are_those_it_was_shown_last(store):
    assert store.keyboards.latest("paper:ana") is None
    keep(store, "first", hours=1)
    keep(store, "second", hours=2)
    keep(store, "elsewhere", "paper:eva", hours=3)
    assert store.keyboards.latest("paper:ana").token == "second"


def test_of_buttons_made_in_the_same_instant_the_last_are_the_latest(store):
    for token in ("zebra", "middle", "apple", "last"):
        keep(store, token)
        keep(store, f"{token}-elsewhere", "paper:eva")
        assert store.keyboards.latest("paper:ana").token == token


def test_buttons_that_have_expired_are_forgotten(store):
    keep(store, "old")
    keep(store, "young", hours=2)
    assert store.keyboards.forget_before(NOON + timedelta(days=1, hours=1)) == 1
    assert store.keyboards.get("old") is None
    assert store.keyboards.get("young")
