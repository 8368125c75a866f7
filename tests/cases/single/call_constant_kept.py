# why: a constructor that keeps a flag in its object and asks the object knows what this call has given
import time
from pathlib import Path

from fastapi import FastAPI

app = FastAPI()


class Run:
    def __init__(self, script: str = None, verbose: bool = False, mode: str = "plain", limit=None):
        self.script = script
        self.verbose: bool = verbose
        self.mode = mode
        self.limit = limit or 3
        if self.script:
            self.text = Path(script).read_text()
        if not self.verbose:
            return
        if self.mode == "slow":
            time.sleep(1)

    def again(self):
        if self.verbose:
            time.sleep(1)


class Derived(Run):
    def __init__(self, script: str = None):
        super().__init__(script, verbose=True, mode="slow")


class Changed:
    def __init__(self, verbose: bool = False):
        self.verbose = verbose
        self.verbose = verbose or is_verbose()
        if self.verbose:
            time.sleep(1)


def is_verbose():
    return Path("verbose").exists()


@app.get("/")
async def index(name: str, loud: bool):
    Run()
    Run(limit=3)
    Run(mode="slow")
    Run("x")  # FAB401: 4, "Run > pathlib.Path.read_text"
    Run(name)  # FAB401: 4, "Run > pathlib.Path.read_text"
    Run(verbose=True)
    Run(verbose=True, mode="slow")  # FAB101: 4, "Run > time.sleep"
    Run(mode="slow", verbose=loud)  # FAB101: 4, "Run > time.sleep"
    Derived()  # FAB101: 4, "Derived > Run > time.sleep"
    Changed()  # FAB101: 4, "Changed > time.sleep"
    Run().again()  # FAB101: 4, "Run.again > time.sleep"
