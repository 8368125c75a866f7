# why: the `type` statement and the type parameters of Python 3.12
# python: 3.12
import requests

type Http = requests.Session
type Many = list[Http]


class Box[T]:
    def __init__(self, value: T) -> None:
        self.value = value

    def take(self) -> T:
        return self.value


def same[T](value: T) -> T:
    return value


async def alias(session: Http):
    session.get("u")  # FAB201: 4, "get"


async def many(sessions: Many):
    sessions[0].get("u")  # FAB201: 4, "get"


async def box(box: Box[requests.Session]):
    box.take().get("u")  # FAB201: 4, "get"


async def identity(session: Http):
    same(session).get("u")  # FAB201: 4, "get"
