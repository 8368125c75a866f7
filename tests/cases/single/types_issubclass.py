# why: `issubclass` says which class it is, as `isinstance` says of an object
import time


class Base:
    pass


class User(Base):
    @classmethod
    def load(cls):
        time.sleep(1)


class Loud(Base):
    @classmethod
    def load(cls):
        pass


async def declared(kind: type[Base]):
    if issubclass(kind, User):
        kind.load()  # FAB101: 8, "User.load"
    if not issubclass(kind, User):
        return
    kind.load()  # FAB101: 4, "User.load"


async def unknown(kind):
    if isinstance(kind, type) and issubclass(kind, (User, Loud)):
        kind.load()  # FAB101: 8, "User.load"


async def told_apart(kind: type[User] | type[Loud]):
    if issubclass(kind, Loud):
        kind.load()
    else:
        kind.load()  # FAB101: 8, "User.load"


async def never(kind: type[User]):
    if not issubclass(kind, Base):
        kind.load()


async def other(kind: type[Base]):
    if issubclass(kind, dict):
        kind.load()
