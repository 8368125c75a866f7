# why: objects of threading.local and types.SimpleNamespace have what is set on them
import threading, types, requests, sqlite3
from fastapi import FastAPI

app = FastAPI()
_local = threading.local()


def conn():
    if not hasattr(_local, "conn"):
        _local.conn = sqlite3.connect("x")
    return _local.conn


def conn2():
    c = getattr(_local, "conn2", None)
    if c is None:
        c = sqlite3.connect("x")
        _local.conn2 = c
    return c


class Db:
    def __init__(self):
        self._tl = threading.local()

    def get(self):
        try:
            return self._tl.c
        except AttributeError:
            self._tl.c = sqlite3.connect("x")
            return self._tl.c

    @property
    def session(self):
        if getattr(self._tl, "s", None) is None:
            self._tl.s = requests.Session()
        return self._tl.s


class L(threading.local):
    client = None


loc = L()


def boot():
    loc.client = requests.Session()


class L2(threading.local):
    def __init__(self):
        self.client = requests.Session()


loc2 = L2()
db = Db()


@app.get("/1")
async def e1():
    conn().execute("select 1")  # FAB301: 4, "sqlite3.Connection.execute()"


@app.get("/2")
async def e2():
    conn2().execute("select 1")  # FAB301: 4, "sqlite3.Connection.execute()"


@app.get("/3")
async def e3():
    db.get().execute("select 1")  # FAB301: 4, "sqlite3.Connection.execute()"


@app.get("/4")
async def e4():
    db.session.get("x")  # FAB201: 4, "requests.Session.get()"


@app.get("/5")
async def e5():
    loc.client.get("x")  # FAB201: 4, "requests.Session.get()"


@app.get("/6")
async def e6():
    loc2.client.get("x")  # FAB201: 4, "requests.Session.get()"


ns = types.SimpleNamespace()
ns.s = requests.Session()


@app.get("/7")
async def e7():
    ns.s.get("x")  # FAB201: 4, "requests.Session.get()"
