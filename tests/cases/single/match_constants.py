# why: `match` runs the case that an `if` chain of the same tests would: constants, None, classes, guards
import time
from dataclasses import dataclass


class Fetch:
    pass


class Noop:
    pass


@dataclass
class Address:
    url: str


class Client:
    def __init__(self, mode):
        self.mode = mode

    def run(self):
        match self.mode:
            case None:
                return
            case _:
                time.sleep(1)


def by_text(cmd: str):
    match cmd:
        case "fetch" | "get":
            time.sleep(1)
        case "noop":
            return 1
        case _ if cmd == "wait":
            time.sleep(2)


def by_class(cmd):
    match cmd:
        case Fetch():
            time.sleep(1)
        case Noop():
            return 1


def by_declared(cmd: Fetch | Noop):
    match cmd:
        case Noop() as found:
            return found
        case _:
            time.sleep(1)


def by_attribute(cmd):
    match cmd:
        case Address(url="x"):
            return 1
        case Address(url=url) if url:
            return 2
        case Address():
            time.sleep(1)


def by_none(cmd=None):
    match cmd:
        case None:
            return 1
        case _:
            time.sleep(1)


def guarded(cmd, slow=False):
    match cmd:
        case "a" if slow:
            time.sleep(1)
        case "a":
            return 1
        case other:
            time.sleep(len(other))


async def quiet():
    by_text("noop")
    by_text("other")
    by_class(Noop())
    by_declared(Noop())
    by_none()
    by_none(None)
    guarded("a")


async def reported():
    by_text("fetch")  # FAB101: 4, "time.sleep"
    by_text("get")  # FAB101: 4, "time.sleep"
    by_text("wait")  # FAB101: 4, "time.sleep"
    by_class(Fetch())  # FAB101: 4, "time.sleep"
    by_declared(Fetch())  # FAB101: 4, "time.sleep"
    by_attribute(Address("x"))  # FAB101: 4, "time.sleep"
    by_none(1)  # FAB101: 4, "time.sleep"
    guarded("a", slow=True)  # FAB101: 4, "time.sleep"
    guarded("b")  # FAB101: 4, "time.sleep"
    Client("x").run()  # FAB101: 4, "time.sleep"


async def unknown(cmd):
    by_text(cmd)  # FAB101: 4, "time.sleep"
    by_class(cmd)  # FAB101: 4, "time.sleep"
    by_declared(cmd)  # FAB101: 4, "time.sleep"
    by_attribute(cmd)  # FAB101: 4, "time.sleep"
    by_none(cmd)  # FAB101: 4, "time.sleep"
    guarded(cmd)  # FAB101: 4, "time.sleep"
