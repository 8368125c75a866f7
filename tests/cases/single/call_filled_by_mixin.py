# why: an abstract method is filled in by a mixin that does not derive from the declared class
# An abstract method that is filled in by a mixin: "class SqlStore(SqlMixin, AbstractStore)"; SqlMixin does not derive from AbstractStore.
import requests
from fastapi import Depends, FastAPI

app = FastAPI()


class AbstractMixin:
    def get_server2(self, name: str):
        raise NotImplementedError

    def get_server(self, name: str):
        raise NotImplementedError(self.__class__.__name__)


class AbstractStore(AbstractMixin):
    def get_run(self, name: str):
        raise NotImplementedError

    def direct(self, name: str):
        raise NotImplementedError


class SqlMixin:
    def get_server(self, name: str):
        return requests.get(f"https://example.com/{name}")

    def get_run(self, name: str):
        return requests.get(f"https://example.com/runs/{name}")


class DerivedMixin(AbstractMixin):
    def get_server2(self, name: str):
        return requests.get(f"https://example.com/2/{name}")


class SqlStore(SqlMixin, DerivedMixin, AbstractStore):
    def direct(self, name: str):
        return requests.get(f"https://example.com/direct/{name}")


_store = None


def get_store(uri: str | None = None) -> AbstractStore:
    global _store
    if _store is None:
        _store = registry[uri](uri)
    return _store


registry = {}


@app.get("/direct")
async def direct(name: str):
    return get_store().direct(name)  # FAB201: 11, "SqlStore.direct > requests.get"


@app.get("/mixin")
async def mixin(name: str):
    return get_store().get_run(name)  # FAB201: 11, "SqlMixin.get_run > requests.get"


@app.get("/mixin2")
async def mixin2(name: str):
    return get_store().get_server(name)  # FAB201: 11, "SqlMixin.get_server > requests.get"


@app.get("/parameter")
async def parameter(name: str, store: AbstractStore = Depends(get_store)):
    return store.get_run(name)  # FAB201: 11, "SqlMixin.get_run > requests.get"


def make() -> AbstractStore:
    return SqlStore()


@app.get("/known")
async def known(name: str):
    return make().get_run(name)  # FAB201: 11, "SqlMixin.get_run > requests.get"


class Fields:
    def __init__(self, store: AbstractStore):
        self.store = store

    def load(self, name):
        return self.store.get_run(name)


@app.get("/field")
async def field(name: str):
    return Fields(get_store()).load(name)  # FAB201: 11, "Fields.load > SqlMixin.get_run > requests.get"


@app.get("/derived")
async def derived(name: str):
    return get_store().get_server2(name)  # FAB201: 11, "DerivedMixin.get_server2 > requests.get"
