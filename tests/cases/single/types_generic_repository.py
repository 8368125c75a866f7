# why: generic base classes: the repository pattern
from typing import Generic, Self, TypeVar

import requests
from sqlalchemy.orm import Session

T = TypeVar("T")
ClientT = TypeVar("ClientT", bound=requests.Session)


class User:
    def load(self):
        return requests.get("u")


class Repository(Generic[T]):
    model: type[T]

    def __init__(self, session: Session):
        self.session = session

    def get(self, key) -> T | None:
        return self.session.get(self.model, key)

    def all(self) -> list[T]:
        return list(self.session.query(self.model))

    def with_limit(self, limit) -> Self:
        return self


class Users(Repository[User]):
    model = User

    def active(self):
        return self.all()


class Holder(Generic[ClientT]):
    def __init__(self, client: ClientT):
        self.client = client

    def call(self):
        return self.client.get("u")


async def use(users: Users, holder: Holder[requests.Session]):
    user = users.get(1)  # FAB302: 11, "Repository.get"
    if user is not None:
        user.load()  # FAB201: 8, "requests.get"
    users.active()  # FAB302: 4, "Users.active"
    users.with_limit(1).get(2)  # FAB302: 4, "Repository.get"
    holder.client.get("u")  # FAB201: 4, "get"
    holder.call()  # FAB201: 4, "get"
