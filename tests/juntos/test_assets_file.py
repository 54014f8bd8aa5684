"""`juntos import assets`: the register from a table or a map, all of it or nothing."""

import json

import pytest

from core.hall import Hall
from juntos.assets_file import bring_assets
from juntos.imports import bring_in_assets
from juntos.mistakes import Mistakes
from juntos.sample import ASSETS
from tests.paper_town import JUN

HEAD = "key,kind,name,latitude,longitude,street\n"
LAMP = "F-1,lamp,,37.2197,-3.5956,Calle Mayor\n"
BENCH = "B-1,bench,at the fountain,37.2198,-3.5955,\n"


async def bring(town, content):
    def work(store):
        hall = Hall(store, town.town, town.texts, town.clock.time)
        return bring_assets(hall, content if isinstance(content, bytes) else content.encode())

    return await town.finds(work)


async def kept(town):
    return {one.key: one for one in await town.finds(lambda store: store.assets.standing())}


async def test_the_register_of_the_example_town_is_brought_in(jun):
    told = await bring(jun, ASSETS.read_bytes())
    assert told[0] == "bench: 3 new, 0 changed, 0 as before; 0 no longer there, retired"
    found = await kept(jun)
    assert len(found) == 14
    assert (found["B-201"].name, found["B-201"].street) == (
        "junto a la fuente",
        "Plaza de la Constitución",
    )


async def test_a_street_that_is_not_told_is_the_nearest(jun):
    await bring(jun, HEAD + "F-1,lamp,,37.2197,-3.5956,\n")
    assert (await kept(jun))["F-1"].street


@pytest.mark.parametrize(
    "table",
    [
        "Nummer;Art;Breite;Länge\nF-1;Straßenlampe;37,2197;-3,5956\n",
        "\ufeffnúmero,tipo,latitud,longitud\r\nF-1,Farola,37.2197,-3.5956\r\n\r\n",
        "id,category,lat,lon\nF-1,light,37.2197,-3.5956\n",
    ],
)
async def test_columns_and_kinds_have_names_in_each_language(jun, table):
    await bring(jun, table)
    assert list(await kept(jun)) == ["F-1"]


async def test_what_is_brought_again_is_brought_up_to_date_and_what_is_missing_is_retired(jun):
    await bring(jun, HEAD + LAMP + LAMP.replace("F-1", "F-2") + BENCH)
    told = await bring(jun, HEAD + LAMP.replace("Mayor", "Real") + LAMP.replace("F-1", "F-3"))
    assert told == ["lamp: 1 new, 1 changed, 0 as before; 1 no longer there, retired"]
    assert sorted(await kept(jun)) == [
        "B-1",
        "F-1",
        "F-3",
    ]  # a file of lamps says naught of benches
    gone = await jun.finds(lambda store: store.assets.called("F-2"))
    assert gone.retired_at == jun.clock.time
    told = await bring(jun, HEAD + LAMP.replace("Mayor", "Real") + LAMP.replace("F-1", "f-2"))
    assert told == ["lamp: 0 new, 1 changed, 1 as before; 1 no longer there, retired"]
    assert sorted(await kept(jun)) == ["B-1", "F-1", "f-2"]


def geojson(**changed):
    feature = {
        "type": "Feature",
        "properties": {"key": "F-1", "kind": "lamp"},
        "geometry": {"type": "Point", "coordinates": [-3.5956, 37.2197]},
    }
    return json.dumps({"type": "FeatureCollection", "features": [{**feature, **changed}]})


async def test_a_feature_may_have_its_number_as_its_id(jun):
    await bring(jun, geojson(id="F-7", properties={"kind": "lamp"}))
    assert list(await kept(jun)) == ["F-7"]


LINE = {"type": "LineString", "coordinates": [[-3.5956, 37.2197], [-3.5957, 37.2198]]}
FAR = {"type": "Point", "coordinates": [37.2197, -3.5956]}


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (HEAD + LAMP.replace("F-1", ""), "line 2: there is no number"),
        (HEAD + LAMP.replace("F-1", "F 1/2"), 'line 2: the number "F 1/2" must be of letters'),
        (HEAD + LAMP.replace("F-1", "F" * 30), "line 2: the number"),
        (HEAD + LAMP.replace("F-1", "abc"), 'line 2: the number "abc" needs a digit'),
        (HEAD + LAMP.replace("F-1", "J-00041"), "looks like that of a case"),
        (HEAD + LAMP + LAMP.replace("F-1", "f1"), 'line 3: the number "f1" stands in line 2'),
        (
            HEAD + LAMP.replace("lamp", "tank"),
            'line 2: the kind is "tank", but must be one of: lamp',
        ),
        (HEAD + LAMP.replace("37.2197", "north"), 'line 2: the latitude is "north"'),
        (HEAD + LAMP.replace("37.2197", "nan"), 'line 2: the latitude is "nan"'),
        (HEAD + LAMP.replace("-3.5956", "3.5956"), "does not lie in the town"),
        (HEAD + LAMP.replace("Calle Mayor", "x" * 81), "line 2: the street is too long"),
        ("key,kind\nF-1,lamp\n", "line 1: the columns latitude, longitude are missing"),
        (HEAD, "there is nothing in it"),
        ("", "line 1: the columns key, kind, latitude, longitude are missing"),
        (b"\xff\xfe", "these letters are not UTF-8"),
        ("{", "the file: this is neither a table nor GeoJSON"),
        ("{}", "the file: it must be a GeoJSON FeatureCollection"),
        (geojson(geometry=LINE), "feature 1: it must be one point"),
        (geojson(geometry=FAR), "does not lie in the town"),
        (geojson(geometry=None), "feature 1: there is something in it that is no GeoJSON"),
        (geojson(properties=None), "feature 1: there is no number"),
    ],
)
async def test_a_mistake_is_told_with_its_line_and_nothing_is_taken(jun, content, problem):
    with pytest.raises(Mistakes) as raised:
        await bring(jun, content)
    assert raised.value.lines[0] == "nothing was taken"
    assert any(problem in line for line in raised.value.lines), raised.value.lines
    assert await kept(jun) == {}


async def test_the_command_keeps_it_in_the_books(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("JUNTOS_TOWN", str(JUN))
    monkeypatch.setenv("JUNTOS_DATA", str(tmp_path / "data"))
    assert (await bring_in_assets(ASSETS))[2].startswith("lamp: 8 new")
    assert (await bring_in_assets(ASSETS))[2].startswith("lamp: 0 new, 0 changed, 8 as before")
