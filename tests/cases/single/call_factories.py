# why: return types of functions without annotations
import requests
from sqlalchemy.orm import Session


def make():
    return requests.Session()


def make_with_name():
    session = requests.Session()
    session.headers = {}
    return session


def make_optional(flag):
    if flag:
        return None
    return requests.Session()


def make_nested():
    return make()


class Factory:
    def build(self):
        return Session()

    @classmethod
    def default(cls):
        return cls()

    def fluent(self):
        return self


def plain():
    return {}


async def use():
    make().get("u")  # FAB201: 4, "get"
    make_with_name().get("u")  # FAB201: 4, "get"
    make_optional(1).get("u")  # FAB201: 4, "get"
    make_nested().get("u")  # FAB201: 4, "get"
    Factory().build().commit()  # FAB302: 4, "commit"
    Factory.default().fluent().build().commit()  # FAB302: 4, "commit"
    plain().get("u")
