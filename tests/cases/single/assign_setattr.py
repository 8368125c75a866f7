# why: an assignment to an attribute runs __setattr__, and setattr() what an assignment runs
import time

from fastapi import FastAPI

app = FastAPI()


class Watched:
    def __setattr__(self, name: str, value: object) -> None:
        super().__setattr__(name, value)
        time.sleep(1)


class Begun:
    def __init__(self) -> None:
        self.key = 1

    def __setattr__(self, name: str, value: object) -> None:
        time.sleep(1)


class Named:
    @property
    def name(self) -> str:
        return ""

    @name.setter
    def name(self, value: str) -> None:
        time.sleep(1)


class Plain:
    def __setattr__(self, name: str, value: object) -> None:
        super().__setattr__(name, value)


watched = Watched()
plain = Plain()


@app.post("/a")
async def a() -> None:
    watched.key = "x"  # FAB101: 4, "Watched.__setattr__ > time.sleep"
    watched.count += 1  # FAB101: 4, "Watched.__setattr__ > time.sleep"
    setattr(watched, "key", "x")  # FAB101: 4, "Watched.__setattr__ > time.sleep"
    plain.key = "x"
    setattr(plain, "key", "x")


@app.post("/b")
async def b(named: Named) -> None:
    Begun()  # FAB101: 4, "Begun > Begun.__setattr__ > time.sleep"
    setattr(named, "name", "x")  # FAB101: 4, "Named.name > time.sleep"
    named.other = "x"
