# why: an isinstance that is kept in a name says as much where that is asked, in a function further in as well
import abc
import asyncio
import sqlite3


class Store(abc.ABC):
    @abc.abstractmethod
    def load(self, key): ...


class SqliteStore(Store):
    def __init__(self, path):
        self.db = sqlite3.connect(path)

    def load(self, key):
        return self.db.execute("SELECT 1 WHERE id = ?", (key,)).fetchone()


class AsyncStore(abc.ABC):
    @abc.abstractmethod
    async def load(self, key): ...


class Orchestrator:
    def __init__(self, store: Store):
        self.store = store

    async def kept(self, key):
        is_async = isinstance(self.store, AsyncStore)
        if is_async:
            return await self.store.load(key)
        return self.store.load(key)  # FAB301: 15, "SqliteStore.load > sqlite3.Connection.execute"

    async def negated(self, key):
        is_async = isinstance(self.store, AsyncStore)
        if not is_async:
            return await asyncio.to_thread(self.store.load, key)
        return await self.store.load(key)

    async def further_in(self, key):
        is_async = isinstance(self.store, AsyncStore)

        async def inner():
            if is_async:
                return await self.store.load(key)
            return await asyncio.to_thread(self.store.load, key)

        return await inner()


async def given(store: Store | sqlite3.Connection, key: str):
    is_store = isinstance(store, Store)
    if is_store:
        return store.load(key)  # FAB301: 15, "SqliteStore.load > sqlite3.Connection.execute"
    return store.execute("SELECT 1")  # FAB301: 11, "sqlite3.Connection.execute"


async def given_another(store: Store | None, key: str):
    is_async = isinstance(store, AsyncStore)
    store = SqliteStore(key)  # FAB301: 12, "sqlite3.connect"
    if is_async:
        return store.load(key)  # FAB301: 15, "SqliteStore.load > sqlite3.Connection.execute"
    return None
