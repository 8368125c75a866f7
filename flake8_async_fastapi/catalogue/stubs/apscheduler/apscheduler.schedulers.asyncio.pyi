"""https://apscheduler.readthedocs.io/en/3.x/

distribution: apscheduler
verified: 3.11.3
"""

from apscheduler.schedulers.base import BaseScheduler

class AsyncIOScheduler(BaseScheduler):
    """`def` jobs run in the loop's default executor; listeners on the loop."""

    def start(self, paused=False) -> None: ...
    def add_listener(self, callback, mask=...) -> None: ...
