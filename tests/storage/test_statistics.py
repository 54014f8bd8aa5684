"""What SQLite counts of its own tables, so that it finds the shortest way."""

from storage.changes import CHANGED, forget
from storage.posts import Post, PostKind
from tests.storage.open_books import open_books

SECRET = "somebody who is nobody's business"


def fill(store, many=50):
    for number in range(many):
        store.posts.publish(
            Post(kind=PostKind.NEWS, department="works", title=f"{SECRET} {number}")
        )


def test_the_rows_of_each_table_are_counted(sqlite_engine):
    with open_books(sqlite_engine) as store:
        fill(store)
        store.statistics.renew()
        found = store.page.connection.exec_driver_sql("SELECT idx, stat FROM sqlite_stat1")
        counted = {index: stat.split()[0] for index, stat in found}
    assert counted["post_of_kind"] == "50"


def test_only_counts_are_kept_and_nothing_of_what_stands_in_a_row(sqlite_engine):
    with open_books(sqlite_engine) as store:
        fill(store)
        store.statistics.renew()
        names = store.page.connection.exec_driver_sql(
            "SELECT name FROM sqlite_schema WHERE name LIKE 'sqlite_stat%'"
        )
        assert [name for (name,) in names] == ["sqlite_stat1"]
        said = store.page.connection.exec_driver_sql("SELECT * FROM sqlite_stat1").fetchall()
    assert SECRET not in str(said)


def test_to_count_is_no_change_of_which_a_page_would_tell(store):
    forget(store.page.connection)
    store.statistics.renew()
    assert not store.page.connection.info.get(CHANGED)
