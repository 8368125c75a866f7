"""https://apscheduler.readthedocs.io/en/3.x/

distribution: apscheduler
verified: 3.11.3
"""

from apscheduler.schedulers.base import BaseScheduler

from flake8_async_fastapi.catalogue import needs_loop

class AsyncIOScheduler(BaseScheduler):
    """`def` jobs run in the loop's default executor; listeners on the loop."""

    @needs_loop
    def start(self, paused=False) -> None: ...
    def add_listener(self, callback, mask=...) -> None: ...
