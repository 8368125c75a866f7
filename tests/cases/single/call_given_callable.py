# why: a callable given to a constructor and called later
import time
from collections.abc import Callable


def slow():
    time.sleep(1)


def _run():
    time.sleep(1)


class Task:
    def __init__(self, work: Callable[[], None], run=_run):
        self.work = work
        self.run = run

    async def start(self):
        self.run()  # FAB101: 8, "time.sleep"


def execute(run=_run):
    run()


def execute_quietly(run=print):
    run()


async def use():
    execute()  # FAB101: 4, "time.sleep"
    execute(run=print)
    execute_quietly()
    execute_quietly(run=slow)  # FAB101: 4, "time.sleep"
