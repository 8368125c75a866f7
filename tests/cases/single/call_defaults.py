# why: a callable that is a parameter's default runs where the function calls it, unless another one is given
import time
from collections.abc import Callable


def slow():
    time.sleep(1)


def quick():
    return 1


def run(job=slow):
    job()


def typed(job: Callable[[], None] = slow):
    job()


def optional(job: Callable[[], None] | None = None):
    if job is None:
        job = slow
    job()


def by_or(job=None):
    (job or slow)()


class Worker:
    step = quick

    def __init__(self, job=slow):
        self.job = job

    def work(self):
        self.job()

    def plain(self):
        return self.step


async def use():
    run()  # FAB101: 4, "slow"
    run(quick)
    run(job=quick)
    typed()  # FAB101: 4, "slow"
    typed(quick)
    optional()  # FAB101: 4, "slow"
    optional(quick)
    by_or()  # FAB101: 4, "slow"
    by_or(quick)
    Worker().work()  # FAB101: 4, "slow"
    Worker().plain()
