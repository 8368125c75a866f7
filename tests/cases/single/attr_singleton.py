# why: module singletons and globals that are set later
import requests
from sqlalchemy.orm import Session

session = requests.Session()
later = None
annotated: "Session | None" = None


class Service:
    def __init__(self):
        self.http = requests.Session()

    def load(self):
        return self.http.get("u")


service = Service()


def startup():
    global later, annotated
    later = requests.Session()
    annotated = make()


def make():
    return Session()


async def one():
    session.get("u")  # FAB201: 4, "get"
    service.http.get("u")  # FAB201: 4, "get"
    service.load()  # FAB201: 4, "get"
    later.get("u")  # FAB201: 4, "get"
    annotated.commit()  # FAB302: 4, "commit"


async def hidden(session):
    session.get("u")
