"""What is private never appears, whatever is asked for."""

import pytest

from storage.cases import Matter, State
from storage.posts import PostKind
from tests.feed.open311.spark import asks, ids, refused, told


async def test_only_reports_appear_and_none_that_is_private(window):
    def everything(life):
        life.report("light")
        life.report("", matter=Matter.QUESTION, private=True, department="townhall")
        life.report("", matter=Matter.COMPLAINT, private=True, department="townhall")
        life.report("", matter=Matter.MAYOR, department="townhall", shown=True)
        life.report("", matter=Matter.PROPOSAL, department="townhall", shown=True)
        life.report("noise", department="police", shown=True)
        hidden = life.report("light", shown=True)
        hidden.private = True
        taken_back = life.report("road", shown=True)
        life.withdraws(life.store.posts.about(taken_back.id)[0])

    await window.happens(everything)
    every = ",".join(f"J-0000{number}" for number in range(1, 9))
    assert await ids(window) == ["J-00001"]
    assert await ids(window, f"service_request_id={every}") == ["J-00001"]
    for number in range(2, 9):
        assert (await asks(window, f"/requests/J-0000{number}")).status == 404


async def test_a_service_that_never_becomes_public_is_as_if_it_were_not_there(window):
    assert "noise" not in [one["service_code"] for one in await told(window, "/services")]
    assert (await refused(window, "/services/noise"))[0] == 404
    assert (await refused(window, "/requests", "service_code=noise"))[0] == 404


async def test_words_and_photos_are_told_only_once_staff_have_shown_them(window):
    photo = window.photo()

    def hidden(life):
        lamp = life.report("light", "My name is Ana.", photos=[photo])
        life.moves(lamp, State.DONE, "Dear Ana, done.", kind=PostKind.RESULT)

    await window.happens(hidden)
    both = await asks(window, "/requests", "extensions=true&lang=en")
    assert "Ana" not in both.json.text
    assert photo not in both.json.text
    assert both.told[0]["status_notes"] == "Done"


async def test_the_street_is_told_and_neither_the_house_nor_the_point(window):
    await window.happens(lambda life: life.report("light", place="Calle Mayor 14, 2º B"))
    both = await asks(window, "/requests", "extensions=true")
    [one] = both.told
    assert "14" not in one["address"]
    assert one["address"].endswith(", Jun")
    assert "37.2213" not in both.json.text
    assert window.town.nearest_street
    assert one["lat"] == pytest.approx(37.2213, abs=0.01)
