from datetime import UTC, date, datetime, timedelta

from storage.menus import Dish, Stated

MONDAY, TUESDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 27)
NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


def dish(day=MONDAY, course="first", name="Sopa", school="ceip", **allergens):
    return Dish(school=school, day=day, course=course, name=name, allergens=allergens)


def test_a_meal_stands_in_the_order_in_which_it_is_eaten(store):
    store.menus.replace("ceip", [dish(course="dessert", name="Pera"), dish(), dish(TUESDAY)])
    assert [one.name for one in store.menus.on("ceip", MONDAY)] == ["Sopa", "Pera"]
    assert len(store.menus.between("ceip", MONDAY, TUESDAY)) == 3
    assert store.menus.on("infantil", MONDAY) == []


def test_what_is_not_stated_is_neither_free_nor_contained(store):
    soup = dish(milk="contains", eggs="free")
    assert soup.stated("milk") is Stated.CONTAINS
    assert soup.stated("fish") is Stated.NOT_STATED
    assert soup.those(Stated.FREE) == ["eggs"]
    assert len(soup.those(Stated.NOT_STATED)) == 12


def test_whole_days_are_put_in_the_place_of_what_was_known_of_them(store):
    store.menus.replace("ceip", [dish(), dish(course="dessert"), dish(TUESDAY)])
    store.menus.replace("infantil", [dish(school="infantil", name="Puré")])
    store.menus.replace("ceip", [dish(name="Arroz")])
    assert [one.name for one in store.menus.on("ceip", MONDAY)] == ["Arroz"]
    assert len(store.menus.on("ceip", TUESDAY)) == 1
    assert [one.name for one in store.menus.on("infantil", MONDAY)] == ["Puré"]


def test_one_dish_takes_the_place_of_another(store):
    assert store.menus.put(dish()) is None
    assert store.menus.put(dish(name="Arroz", milk="contains")).name == "Sopa"
    store.menus.session.expire_all()
    (found,) = store.menus.on("ceip", MONDAY)
    assert (found.name, found.allergens) == ("Arroz", {"milk": "contains"})


def test_the_next_day_with_a_meal_is_found(store):
    store.menus.replace("ceip", [dish(), dish(FRIDAY)])
    assert store.menus.next_day("ceip", TUESDAY) == FRIDAY
    assert store.menus.next_day("ceip", FRIDAY + timedelta(days=1)) is None


def test_the_school_that_was_asked_for_last_is_remembered(store):
    readers = store.menu_readers
    assert readers.school_of("paper:ana") is None
    readers.chooses("paper:ana", "ceip", NOW)
    readers.chooses("paper:ana", "infantil", NOW + timedelta(minutes=1))
    assert readers.school_of("paper:ana") == "infantil"
    readers.chooses("paper:ana", "ceip", NOW + timedelta(minutes=2))
    assert readers.school_of("paper:ana") == "ceip"


def test_whoever_wants_to_be_told_is_found_at_their_hour_and_once_a_day(store):
    readers = store.menu_readers
    ana = readers.chooses("paper:ana", "ceip", NOW)
    readers.wants(ana, "07:30", "")
    bob = readers.chooses("paper:bob", "ceip", NOW)
    assert [(one.address, one.told) for one in readers.of("ceip")] == [
        (ana.address, True),
        (bob.address, False),
    ]
    assert readers.due("ceip", "morning", "05:00", "07:29", MONDAY, most=9) == []
    assert readers.due("ceip", "evening", "00:00", "23:59", MONDAY, most=9) == []
    assert readers.due("ceip", "morning", "05:00", "07:30", MONDAY, most=9) == [ana]
    readers.have_been_told([ana], "morning", MONDAY)
    assert readers.due("ceip", "morning", "05:00", "07:30", MONDAY, most=9) == []
    assert readers.due("ceip", "morning", "05:00", "07:30", TUESDAY, most=9) == [ana]
