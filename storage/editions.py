"""Editions: a number that is another one as soon as anything was committed that a page may tell of.

Each writer counts its own, in the transaction that makes the change (`storage.changes`): so nobody
waits for anybody, and whoever reads the number first reads nothing that is older. The sum counts.
"""

from sqlmodel import Field

from storage.columns import Number
from storage.kept import Keeps
from storage.row import Row


class Edition(Row, table=True):
    """How many commits of one writer have changed what pages may tell of."""

    __kept__ = Keeps(plain="writer changes")

    writer: int = Field(primary_key=True, sa_type=Number)
    changes: int = Field(sa_type=Number)
