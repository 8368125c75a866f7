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
