# why: what is declared as an object but begins as None can be None
import subprocess, time, redis, requests


class Client:
    _instance: "Client" = None

    def __init__(self):
        requests.get("https://x")

    @classmethod
    def get(cls):
        if cls._instance is None:
            cls._instance = cls()
        return cls._instance


async def singleton():
    Client.get()  # FAB201: 4, "Client.get > Client > requests.get"


_conn: redis.Redis = None


def conn():
    global _conn
    if _conn is None:
        _conn = redis.Redis()
        _conn.ping()
    return _conn


async def module_name():
    conn()  # FAB304: 4, "conn > redis.Redis.ping"


class Holder:
    def __init__(self):
        self.conn: redis.Redis = None

    def connect(self):
        if self.conn is None:
            self.conn = redis.Redis()
            self.conn.ping()


async def attribute(h: Holder):
    h.connect()  # FAB304: 4, "Holder.connect > redis.Redis.ping"


class Managed:
    proc: subprocess.Popen

    def __init__(self):
        self.proc = None

    def start(self):
        self.proc = subprocess.Popen(["x"])


async def falsy(m: Managed):
    p = m.proc
    if not p:
        time.sleep(1)  # FAB101: 8, "time.sleep()"


class Optional_:
    def __init__(self):
        self.conn: redis.Redis | None = None

    def connect(self):
        if self.conn is None:
            self.conn = redis.Redis()
            self.conn.ping()


async def control(h: Optional_):
    h.connect()  # FAB304: 4, "Optional_.connect > redis.Redis.ping"


class Untyped:
    _instance = None

    def __init__(self):
        requests.get("https://x")

    @classmethod
    def get(cls):
        if cls._instance is None:
            cls._instance = cls()
        return cls._instance


async def control2():
    Untyped.get()  # FAB201: 4, "Untyped.get > Untyped > requests.get"


class T7:
    def __init__(self, own: redis.Redis = None):
        self.own = own

    async def go(self):
        if self.own is None:
            time.sleep(2)  # FAB101: 12, "time.sleep()"
