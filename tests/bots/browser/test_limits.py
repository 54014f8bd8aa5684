import pytest
from aiohttp.test_utils import make_mocked_request

from bots.browser.limits import MANY, Houses, Pace, address


class Connection:
    """What a request is told of the other end."""

    def __init__(self, remote):
        self.remote = remote

    def get_extra_info(self, name, default=None):
        return (self.remote, 4711) if name == "peername" else default


def request(remote, *forwarded):
    headers = [("X-Forwarded-For", value) for value in forwarded]
    return make_mocked_request("GET", "/", headers=headers, transport=Connection(remote))


@pytest.fixture
def pace(clock):
    return Pace(per_second=2, burst=3, clock=clock.seconds)


def test_so_many_may_be_done_at_once_and_no_more(pace):
    assert [pace.wait("ana") for _ in range(3)] == [0, 0, 0]
    assert pace.wait("ana") == pytest.approx(0.5)


def test_who_waits_as_long_as_told_may_go_on(pace, clock):
    for _ in range(3):
        pace.wait("ana")
    clock.passes(seconds=pace.wait("ana"))
    assert pace.wait("ana") == 0
    assert pace.wait("ana") > 0


def test_to_be_refused_costs_nothing(pace):
    for _ in range(3):
        pace.wait("ana")
    assert [pace.wait("ana") for _ in range(50)] == pytest.approx([0.5] * 50)


def test_one_does_not_slow_down_another(pace):
    for _ in range(9):
        pace.wait("ana")
    assert pace.wait("bea") == 0


def test_who_has_rested_is_forgotten(pace, clock):
    for number in range(MANY):
        pace.wait(str(number))
    clock.passes(seconds=1)
    pace.wait("ana")
    assert set(pace.full_at) == {"ana"}


@pytest.mark.parametrize(
    ("remote", "forwarded", "found"),
    [
        ("203.0.113.7", [], "203.0.113.7"),
        ("203.0.113.7", ["198.51.100.1"], "203.0.113.7"),  # nobody outside is believed
        ("127.0.0.1", ["198.51.100.1"], "198.51.100.1"),
        ("10.0.0.2", ["192.0.2.66, 198.51.100.1"], "198.51.100.1"),  # the last is our proxy's
        ("::1", ["192.0.2.66", "2001:db8::1"], "2001:db8::1"),
        ("127.0.0.1", [], "127.0.0.1"),
    ],
)
def test_the_address_is_who_speaks_or_whom_our_proxy_speaks_for(remote, forwarded, found):
    assert address(request(remote, *forwarded)) == found


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),  # whoever has one has them all
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:203.0.113.7", "203.0.113.7", True),
        ("::ffff:203.0.113.7", "::ffff:203.0.113.8", False),
        ("fe80::1%eth0", "fe80::2%eth0", True),
        ("unknown", "unknown", True),
    ],
)
def test_nobody_is_many_houses_by_having_many_addresses(one, other, same):
    houses = Houses()
    assert (houses.of(request(one)) == houses.of(request(other))) is same


def test_a_house_is_known_again_but_not_its_address():
    houses = Houses()
    one = houses.of(request("203.0.113.7"))
    assert one == houses.of(request("203.0.113.7"))
    assert one != houses.of(request("203.0.113.8"))
    assert one != Houses().of(request("203.0.113.7"))
    assert "203" not in one
