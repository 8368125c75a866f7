# why: an empty text and zero, given or left to the default, exclude a branch as None and False do
import time
from pathlib import Path


def prepare(path: str = "", seconds: int = 0):
    if path:
        Path(path).read_text()
    if seconds:
        time.sleep(seconds)


class Dependency:
    def __init__(self, path: str = ""):
        self.path = path
        if self.path:
            self.text = Path(self.path).read_text()


async def with_defaults():
    prepare()
    prepare("")
    prepare(seconds=0)
    Dependency()


async def given(name: str, number: int):
    prepare(name)  # FAB401: 4, "prepare > pathlib.Path.read_text"
    prepare(seconds=1)  # FAB101: 4, "prepare > time.sleep"
    prepare(seconds=number)  # FAB101: 4, "prepare > time.sleep"
    Dependency(name)  # FAB401: 4, "Dependency > pathlib.Path.read_text"
