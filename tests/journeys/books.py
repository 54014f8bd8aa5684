"""What lies in the books of a house, as somebody finds it who has taken the disk."""

from sqlalchemy import inspect
from sqlalchemy import text as sql


async def rows(database):
    """Every row of every table, as `table: row`."""

    def found(store):
        connection = store.page.connection
        names = inspect(connection).get_table_names()
        every = [(one, connection.execute(sql(f'SELECT * FROM "{one}"'))) for one in names]  # noqa: S608
        return [f"{one}: {tuple(row)!r}" for one, table in every for row in table]

    return await database.read(found)
