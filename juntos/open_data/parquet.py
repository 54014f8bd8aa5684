"""Parquet, for whoever looks into much; its library is the extra `open-data`."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from core.open_data.columns import Column, Row, Table, Type, Value
from juntos.open_data.csv_file import as_month

TYPES: dict[Type, Any] = {
    Type.STRING: pa.string(),
    Type.INTEGER: pa.int64(),
    Type.NUMBER: pa.float64(),
    Type.BOOLEAN: pa.bool_(),
    Type.DATE: pa.date32(),
    Type.MONTH: pa.string(),
    Type.MOMENT: pa.timestamp("ms", tz="UTC"),
}
GROUP = 20_000  # rows that are written at once; each group is read by itself


class ParquetFile:
    """One table as Parquet, with the same columns as its CSV."""

    def __init__(self, folder: Path, table: Table) -> None:
        self.path = folder / f"{table.name}.parquet"
        self.columns = table.columns
        self.schema = pa.schema([field(one) for one in table.columns])
        self.writer = pq.ParquetWriter(self.path, self.schema, compression="zstd")
        self.waiting: list[Row] = []

    def write(self, rows: Sequence[Row]) -> None:
        self.waiting += rows
        if len(self.waiting) >= GROUP:
            self._write()

    def close(self) -> None:
        if self.waiting:
            self._write()
        self.writer.close()

    def _write(self) -> None:
        values = zip(*self.waiting, strict=True)
        pairs = zip(self.columns, values, strict=True)
        arrays = [array(column, found) for column, found in pairs]
        self.writer.write_table(pa.Table.from_arrays(arrays, schema=self.schema))
        self.waiting = []


def field(column: Column) -> Any:
    about = {"unit": column.unit} if column.unit else None
    return pa.field(column.name, TYPES[column.type], nullable=column.empty, metadata=about)


def array(column: Column, values: Sequence[Value]) -> Any:
    """The values of a column; moments to the second, as CSV has them."""
    told: Sequence[Any] = values
    if column.type is Type.MONTH:
        told = [as_month(one) for one in values]
    if column.type is Type.MOMENT:
        told = [one.replace(microsecond=0) if one else None for one in told]
    return pa.array(told, TYPES[column.type])
