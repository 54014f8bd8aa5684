"""A storage for aiogram's state machine that keeps what it is told, as SQLite keeps it best."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, DefaultKeyBuilder, StateType, StorageKey

TABLE = "CREATE TABLE fsm (key TEXT PRIMARY KEY, state TEXT, data BLOB) WITHOUT ROWID"
SET_STATE = (
    "INSERT INTO fsm (key, state) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET state = ?2"
)
SET_DATA = "INSERT INTO fsm (key, data) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET data = ?2"


class SqliteStorage(BaseStorage):
    """Commits at every change. SQLite is called as it is, for that is quicker than any detour."""

    def __init__(self, file: Path) -> None:
        self.keys = DefaultKeyBuilder()
        self.connection = sqlite3.connect(file, isolation_level=None)
        self.connection.execute("PRAGMA journal_mode = WAL")
        self.connection.execute("PRAGMA synchronous = FULL")
        self.connection.execute(TABLE)

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        name = state.state if isinstance(state, State) else state
        self.connection.execute(SET_STATE, (self.keys.build(key), name))

    async def get_state(self, key: StorageKey) -> str | None:
        state: str | None = self.get("state", key)
        return state

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        self.connection.execute(SET_DATA, (self.keys.build(key), msgspec.json.encode(data)))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        data: bytes | None = self.get("data", key)
        return msgspec.json.decode(data, type=dict[str, Any]) if data else {}

    def get(self, column: str, key: StorageKey) -> Any:
        question = f"SELECT {column} FROM fsm WHERE key = ?"
        found = self.connection.execute(question, (self.keys.build(key),)).fetchone()
        return found[0] if found else None

    async def close(self) -> None:
        self.connection.close()
