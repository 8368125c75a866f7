# why: what a helper sets in a thread, in a context variable or a threading.local, its caller does not see
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar, Token
from pathlib import Path
from typing import Annotated

from fastapi import Depends, FastAPI, Header

app = FastAPI()
_local = threading.local()
_tenant: ContextVar[str] = ContextVar("tenant", default="")


async def other() -> None: ...


def read(path: str) -> str:
    return Path(path).read_text()


def remember(name: str) -> Token[str]:
    return _tenant.set(name)


def use_tenant(path: str) -> None:
    text = Path(path).read_text()
    _tenant.set(text)


def use_tenant_below(path: str) -> Token[str]:
    return remember(read(path))


def use_settings(path: str) -> None:
    _local.settings = Path(path).read_text()


def in_settings() -> str:
    return Path(_local.settings).read_text()


class Entered:
    def enter(self, path: str) -> None:
        self.token = _tenant.set(Path(path).read_text())


@app.get("/sets")
async def sets(path: str) -> str:
    await other()
    use_tenant(path)  # FAB401: 4, "move only what blocks in there into a thread: the rest of it needs the context of its"
    use_tenant_below(path)  # FAB401: 4, "move only what blocks in there into a thread"
    Entered().enter(path)  # FAB401: 4, "move only what blocks in there into a thread"
    use_settings(path)  # FAB401: 4, "move only what blocks in there into a thread: the rest of it needs the thread of its"
    _connections.connect()  # FAB401: 4, "move only what blocks in there into a thread: the rest of it needs the thread of"
    login_of_thread(path)  # FAB401: 4, "move only what blocks in there into a thread: the rest of it needs the thread of"
    login_and_read(path)  # FAB401: 4, "move only what blocks in there into a thread: the rest of it needs the thread of"
    in_settings()  # FAB401: 4, "move only what blocks in there into a thread: the rest of it needs the thread of its"
    return _tenant.get() + _local.settings


def of_tenant() -> str:
    return Path(_tenant.get()).read_text()


def cached() -> str:
    if not hasattr(_local, "text"):
        _local.text = Path("a").read_text()
    return _local.text


def cached_where_missing() -> str:
    try:
        return _local.text
    except AttributeError:
        _local.text = Path("a").read_text()
        return _local.text


def with_cached() -> str:
    cached()
    return _local.text


def tenant_once() -> str:
    if not _tenant.get():
        _tenant.set(Path("a").read_text())
    return _tenant.get()


def for_a_time(path: str) -> None:
    token = _tenant.set("a")
    try:
        read(path)
    finally:
        _tenant.reset(token)


@contextmanager
def tenant_of(name: str) -> Iterator[None]:
    token = _tenant.set(name)
    yield
    _tenant.reset(token)


class Tenant:
    def __enter__(self) -> None:
        self.token = _tenant.set("a")

    def __exit__(self, *args: object) -> None:
        _tenant.reset(self.token)


def managed(path: str) -> None:
    with tenant_of("a"):
        read(path)


def managed_by_class(path: str) -> None:
    with Tenant():
        read(path)


class TextOfThread(threading.local):
    def __init__(self) -> None:
        self.text = ""


_text = TextOfThread()


def of_own_class() -> str:
    return Path(_text.text).read_text()


class SessionsOfThreads:
    def __init__(self) -> None:
        self.local = threading.local()

    @property
    def session(self) -> str:
        if getattr(self.local, "session", None) is None:
            self.make()
        return self.local.session

    def make(self) -> None:
        self.local.session = Path("a").read_text()

    def fetch(self) -> str:
        return Path(self.session).read_text()


class ConnectionsOfThreads:
    def __init__(self) -> None:
        self.local = threading.local()

    def connect(self) -> str:
        self.local.connection = Path("a").read_text()
        return self.local.connection

    def connection(self) -> str:
        try:
            return self.local.connection
        except AttributeError:
            return self.connect()

    def every(self) -> str:
        return Path(self.connection()).read_text()


def login_of_thread(path: str) -> str:
    use_settings(path)
    return in_settings()


def login_and_read(path: str) -> str:
    use_settings(path)
    return Path(_local.settings).read_text()


_sessions = SessionsOfThreads()
_connections = ConnectionsOfThreads()


@app.get("/free")
async def free(path: str) -> None:
    await other()
    of_tenant()  # FAB401: 4, 'or run it with "await run_in_threadpool(of_tenant)"'
    cached()  # FAB401: 4, 'or run it with "await run_in_threadpool(cached)"'
    cached_where_missing()  # FAB401: 4, 'or run it with "await run_in_threadpool(cached_where_missing)"'
    with_cached()  # FAB401: 4, 'or run it with "await run_in_threadpool(with_cached)"'
    tenant_once()  # FAB401: 4, 'or run it with "await run_in_threadpool(tenant_once)"'
    for_a_time(path)  # FAB401: 4, 'or run it with "await run_in_threadpool(for_a_time, ...)"'
    managed(path)  # FAB401: 4, 'or run it with "await run_in_threadpool(managed, ...)"'
    managed_by_class(path)  # FAB401: 4, 'or run it with "await run_in_threadpool(managed_by_class, ...)"'
    of_own_class()  # FAB401: 4, 'or run it with "await run_in_threadpool(of_own_class)"'
    _sessions.fetch()  # FAB401: 4, 'or run it with "await run_in_threadpool(_sessions.fetch)"'
    _connections.every()  # FAB401: 4, 'or run it with "await run_in_threadpool(_connections.every)"'


async def tenant(x_tenant: Annotated[str, Header()]) -> None:
    use_tenant(x_tenant)  # FAB401: 4, "move only what blocks in there into a thread"


async def tenant_here(x_tenant: Annotated[str, Header()]) -> None:
    name = read(x_tenant)  # FAB401: 11, 'or run it with "await run_in_threadpool(read, ...)"'
    remember(name)


async def settings(x_tenant: Annotated[str, Header()]) -> str:
    name = read(x_tenant)  # FAB401: 11, 'or run it with "await run_in_threadpool(read, ...)"'
    _local.settings = name
    return name


async def no_tenant(x_tenant: Annotated[str, Header()]) -> str:
    return read(x_tenant)  # FAB401: 11, 'declare no_tenant with plain "def"'


# In an endpoint it is for what the endpoint itself calls.
@app.get("/endpoint", dependencies=[Depends(tenant), Depends(tenant_here), Depends(settings), Depends(no_tenant)])
async def endpoint(path: str) -> str:
    use_tenant(path)  # FAB401: 4, 'declare endpoint with plain "def"'
    return of_tenant()  # FAB401: 11, 'declare endpoint with plain "def"'


@app.get("/local")
async def local(path: str) -> str:
    return in_settings()  # FAB401: 11, "move only what blocks in there into a thread: the rest of it needs the thread"
