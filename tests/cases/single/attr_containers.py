# why: values kept in containers
import requests


class Pool:
    clients: dict[str, requests.Session] = {}

    def __init__(self):
        self.sessions: list[requests.Session] = []
        self.pairs: list[tuple[str, requests.Session]] = []
        self.by_id = {"a": requests.Session()}
        self.names: list[dict] = []

    async def use(self):
        self.sessions[0].get("u")  # FAB201: 8, "get"
        self.clients["a"].get("u")  # FAB201: 8, "get"
        self.clients.get("a")
        self.by_id["a"].get("u")  # FAB201: 8, "get"
        self.names[0].get("u")
        for name, session in self.pairs:
            session.get("u")  # FAB201: 12, "get"

    async def each(self):
        for session in self.sessions:
            session.get("u")  # FAB201: 12, "get"
        self.sessions.pop().get("u")  # FAB201: 8, "get"
        self.sessions.append(requests.Session())


REGISTRY = {"default": requests.Session()}


async def registry(name):
    REGISTRY[name].get("u")  # FAB201: 4, "get"
    REGISTRY.get(name)


BY_NAME = {}
OPEN = {}
GIVEN = {}


def connect(names):
    for name in names:
        session = requests.Session()
        BY_NAME[name] = session


async def connect_one(name):
    OPEN[name] = requests.Session()


def keep(name, value=None):
    if value is None:
        value = requests.Session()
    GIVEN[name] = value


async def constructed(name):
    BY_NAME[name].get("u")  # FAB201: 4, "get"
    OPEN[name].get("u")  # FAB201: 4, "get"
    GIVEN[name].get("u")  # FAB201: 4, "get"
    BY_NAME.get(name)
