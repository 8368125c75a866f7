"""https://docs.python.org/3/library/sched.html

distribution: python
verified: 3.13
"""

from flake8_async_fastapi.catalogue import FAB101, blocks

class scheduler:
    def __init__(self, timefunc=None, delayfunc=None) -> None: ...
    def enter(self, delay, priority, action, argument=(), kwargs=None): ...
    def enterabs(self, time, priority, action, argument=(), kwargs=None): ...
    @blocks(FAB101, unless={"blocking": False})
    def run(self, blocking=True) -> float | None: ...
