# why: an attribute that a class begins with None is what methods of its bases and mixins make it later
import time

import redis
import requests


class Connecting:
    def connect(self):
        self.http = requests.Session()

    def load(self):
        return self.http.get("http://x")


class InConstructor(Connecting):
    def __init__(self):
        self.http = None
        self.connect()


class InBody(Connecting):
    http = None


class Lazy:
    def client(self):
        if self.conn is None:
            self.conn = redis.Redis()
        return self.conn

    def ping(self):
        return self.client().ping()


class Pool(Lazy):
    conn = None


class Opened:
    def __init__(self):
        self.conn = redis.Redis()

    def ask(self):
        return self.conn.ping()

    def rest(self):
        if self.conn is not None:
            time.sleep(1)


class Closed(Opened):
    def __init__(self):
        super().__init__()
        self.conn = None


async def load():
    InConstructor().load()  # FAB201: 4, "Connecting.load"
    InBody().load()  # FAB201: 4, "Connecting.load"
    Pool().ping()  # FAB304: 4, "Lazy.ping"


async def replaced():
    # What the base class makes it in its constructor is over.
    Closed().ask()
    Closed().rest()
    Opened().ask()  # FAB304: 4, "Opened.ask"
