"""What is kept of people is named, exported and erased, in every table there is."""

from datetime import UTC, date, datetime, timedelta
from enum import Enum

import pytest
from sqlalchemy import JSON, Boolean, Date, DateTime, Float, Integer, LargeBinary, delete, select
from sqlalchemy import Enum as OneOf

from core.texts import Texts
from core.town.tables import Retention
from storage.holds import Hold
from storage.inbox import Arrival
from storage.kept import ERASED, RELEASED, is_number, kinds, notes, owned
from storage.lines import Line
from storage.search import is_of_the_books
from storage.store import Store
from storage.subscriptions import Rhythm

assert Store  # with it all tables are known

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
ANA, EVA = 77, 78
REF = "a" * 64
UNTIL = {*Retention.model_fields, ERASED, RELEASED, "forever"}

# What is of use to a machine only: it stands in the JSON, and not on the page.
FOR_MACHINES = {"acting_id", "acting_until", "album", "asked_again_at", "author", "case_id",
    "chat", "choices", "entry_id", "evening_told", "handler", "id", "key", "made_at",
    "morning_told", "moves_id", "poll_id", "resident_id", "sealed_at", "talk_at", "talk_case_id",
    "thread", "told_until", "wording"}  # fmt: skip

TABLES, OWNED = list(notes()), list(owned())
every_table = pytest.mark.parametrize(
    ("table", "note"), TABLES, ids=[str(one) for one, _ in TABLES]
)
every_owned = pytest.mark.parametrize(
    ("table", "column"), [one[:2] for one in OWNED], ids=[str(one[0]) for one in OWNED]
)


@every_table
def test_every_column_of_a_table_is_named_in_its_note(table, note):
    assert sorted(note.columns) == sorted(one.name for one in table.c)
    parts = (note.photos, note.hidden, note.sealed, note.whose, note.since)
    named = {name for part in parts for name in part.split()}
    assert named <= {one.name for one in table.c}
    assert note.until in UNTIL
    assert bool(note.kind) == bool(note.personal)


def test_every_table_has_a_note(engine):
    """But for the index of the search, which holds only what all may read."""
    with engine.connect() as connection:
        every = connection.dialect.get_table_names(connection)
    there = {name for name in every if is_of_the_books(name, "table", None)}
    assert {table.name for table, _ in notes()} == there - {"alembic_version"}


@pytest.mark.parametrize("language", ["es", "de", "en"])
def test_every_kind_of_thing_that_is_kept_is_explained(language):
    texts = Texts([language])
    assert [kind for kind in kinds() if not texts.has(f"privacy-{kind}")] == []


def test_what_is_kept_for_one_thing_is_kept_for_one_time():
    times = {(note.kind, note.until) for _, note in TABLES if note.kind}
    assert sorted(kind for kind, _ in times) == sorted(kinds())


@every_table
def test_what_is_sealed_is_said_to_be_and_is_never_hidden_from_the_person(table, note):
    sealed = {one.name for one in table.c if one.name.startswith("sealed")} - {"sealed_at"}
    if note.whose:
        assert sealed == set(note.sealed.split())
        assert not sealed & set(note.hidden.split())


@pytest.mark.parametrize("language", ["es", "de", "en"])
def test_every_column_that_a_person_is_told_has_a_name_that_they_understand(language):
    texts = Texts([language])
    told = [note for table, note in TABLES if note.whose or table.name in ("case", "entry", "line")]
    assert [one.kind for one in told if not texts.has(f"mydata-kind.{one.kind}")] == []
    names = {name for one in told for name in one.personal.split()}
    names -= {name for one in told for name in one.hidden.split()}
    assert [one for one in names - FOR_MACHINES if not texts.has(f"mydata-field.{one}")] == []


@every_table
def test_a_table_that_names_a_resident_says_whose_its_rows_are(table, note):
    names = [one.name for one in table.c if one.name.endswith("resident_id")]
    if names and table.name != "case":  # that is made nobody's, and goes on counting
        assert note.whose in names


def value(column, person):  # noqa: C901, PLR0911 - one line for each kind of column
    """Something that may stand in a column, and tells of a person."""
    sign = f"{'ana' if person == ANA else 'eva'}-{column.table.name}"
    match column.type:
        case OneOf():
            kind = column.type.enum_class or str
            return next(iter(kind)) if issubclass(kind, Enum) else column.type.enums[0]
        case Boolean():
            return False
        case Float():
            return float(person)
        case Integer():
            return person
        case Date():
            return date(2026, 11, 20) + timedelta(days=person)
        case JSON():
            return [sign, REF]
        case LargeBinary():
            return sign.encode()
    if isinstance(getattr(column.type, "impl", column.type), DateTime):
        return NOON
    return sign


def address(person):
    return f"paper:{person}"


def seed(store, person):
    """A row of this person's in every table."""
    tables = [table for table, _ in notes()]
    whose = {table.name: column.name for table, column, _ in owned()}
    for table in tables:
        row = {one.name: value(one, person) for one in table.c}
        mine = whose.get(table.name)
        if mine and not is_number(table.c[mine]):
            row[mine] = address(person)
        if table.name == "chat":
            row["address"] = address(person)
        store.page.connection.execute(table.insert().values(**row))
    store.page.session.expunge_all()


@pytest.fixture
def two(store):
    for person in (ANA, EVA):
        seed(store, person)
    store.page.session.exec(delete(Hold))  # of what is on hold there is a test of its own
    return store


def rows(store, table, column, person):
    wanted = person if is_number(column) else address(person)
    return list(store.page.connection.execute(select(table).where(column == wanted)))


@every_owned
def test_what_is_a_persons_own_is_exported(two, table, column):
    told = two.of_resident(ANA)
    assert len(told[table.name]) == len(rows(two, table, column, ANA)) == 1
    assert "eva-" not in str(told[table.name])


@pytest.mark.parametrize("table", ["absence", "allergy_profile"])
def test_what_is_sealed_is_told_in_the_clear_to_whom_it_belongs(two, table):
    [told] = two.of_resident(ANA, lambda sealed: f"opened {sealed}")[table]
    assert told["sealed"] == f"opened ana-{table}"
    [told] = two.of_resident(ANA, lambda _: None)[table]
    assert told["sealed"] is None  # with another key: it says so, and is not left out


def test_the_cases_of_a_person_are_exported_with_their_story(two):
    [case] = two.of_resident(ANA)["cases"]
    assert case["text"] == "ana-case"
    assert [entry["text"] for entry in case["entries"]] == ["ana-entry"]


def test_who_is_erased_is_in_no_table_any_more_and_nobody_else_is_missing(two):
    before = two.of_resident(EVA)
    two.forget_resident(ANA)
    for table, column, _ in owned():
        assert rows(two, table, column, ANA) == [], table.name
        assert len(rows(two, table, column, EVA)) == 1, table.name
    assert two.of_resident(ANA) == {}
    assert two.of_resident(EVA) == before


def test_of_an_erased_person_the_case_goes_on_counting(two):
    two.forget_resident(ANA)
    case = two.cases.get(ANA)
    assert (case.resident_id, case.address, case.text, case.place) == (None, "", "", "")
    assert (case.photos, case.answers, case.latitude) == ([], {}, None)
    assert case.department == "ana-case"
    assert [(one.text, one.photos) for one in two.cases.entries(ANA)] == [("", [])]


def test_what_is_on_hold_stays_and_knows_the_chat_only(two):
    about = {"reason": "Court", "department": "townhall", "user": "@marta", "name": "Marta"}
    two.holds.put(Hold(case_id=ANA, asked={}, **about))
    assert two.case_memory.held_of(ANA) == [ANA]
    assert two.of_resident(ANA)["cases"][0]["held_because"] == "Court"
    two.forget_resident(ANA)
    case = two.cases.get(ANA)
    assert (case.resident_id, case.text, case.photos) == (None, "ana-case", ["ana-case", REF])
    assert [one.text for one in two.cases.entries(ANA)] == ["ana-entry"]
    later = NOON.replace(year=2040)
    assert two.case_memory.known_closed_before(later) == []
    assert two.case_memory.shown_closed_before(later) == []


def test_a_photo_that_another_shows_stays_and_goes_with_the_last(two):
    two.forget_resident(ANA)
    assert REF in two.waste.all(NOON)
    assert two.personal.unnamed([REF]) == []
    two.forget_resident(EVA)
    for table, note in TABLES:
        if note.photos and table.name not in ("case", "entry"):
            two.page.connection.execute(delete(table))
    assert two.personal.unnamed([REF]) == [REF]
    two.waste.emptied([REF])
    assert REF not in two.waste.all(NOON)


def test_what_one_person_has_can_be_given_to_another(two):
    two.personal.join(ANA, EVA)
    for table, column, _ in owned():
        if is_number(column) and not column.primary_key:
            assert rows(two, table, column, ANA) == [], table.name
            assert len(rows(two, table, column, EVA)) in (1, 2), table.name


def test_old_rows_are_forgotten_where_a_table_says_since_when(two):
    later = NOON.replace(year=2027)
    assert two.personal.forget_before({}) == {}
    gone = two.personal.forget_before({"conversations": later, "audit": later})
    assert gone["conversation"] == gone["line"] == gone["audit"] == 2
    assert two.personal.forget_before({"audit": later})["audit"] == 0


def test_what_was_said_in_the_browser_is_exported_and_wiped(store):
    ana = store.residents.meet("browser:ana", "es", NOON).resident_id
    for chat in ("ana", "eva"):
        store.lines.put(Line(chat=chat, key="1", author=chat, body={"text": "Hola"}), NOON)
    before = store.lines.version("ana")
    [said] = store.of_resident(ana)["line"]
    assert (said["chat"], said["body"]) == ("ana", {"text": "Hola"})
    store.forget_resident(ana)
    [wiped] = store.lines.since("ana", before)  # an open page hears of it
    assert (wiped.deleted, wiped.body) == (True, {})
    assert [line.body for line in store.lines.since("eva")] == [{"text": "Hola"}]


def test_what_could_not_be_read_of_somebody_is_wiped_and_its_id_stays(store):
    ana = store.residents.meet("paper:ana", "es", NOON).resident_id
    arrivals = [("1", "ana", b"secret"), ("2", "eva", b"other")]
    for kept in store.inbox.keep("paper", arrivals, NOON):
        store.inbox.dead(kept, "nobody can read it")
    store.forget_resident(ana)
    left = store.page.connection.execute(select(Arrival.external_id, Arrival.payload)).all()
    assert sorted(map(tuple, left)) == [("1", None), ("2", b"other")]
    assert store.inbox.keep("paper", arrivals, NOON) == []


def test_of_what_there_can_be_only_one_the_chat_that_stays_keeps_its_own(store):
    ana, eva = (store.residents.meet(f"paper:{one}", "es", NOON) for one in ("ana", "eva"))
    for one in (ana, eva):
        store.subscriptions.reads_at(one.resident_id, one.address)
        store.subscriptions.subscribe(one.resident_id, "all", Rhythm.AT_ONCE, NOON)
    store.join_residents(ana.resident_id, eva.resident_id)
    assert store.residents.at(ana.address).resident_id == eva.resident_id
    assert store.subscriptions.reader(eva.resident_id).address == eva.address
    assert len(store.subscriptions.of(eva.resident_id)) == 1
    assert store.subscriptions.of(ana.resident_id) == []
