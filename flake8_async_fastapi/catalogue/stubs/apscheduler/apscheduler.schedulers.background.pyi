"""https://apscheduler.readthedocs.io/en/3.x/

distribution: apscheduler
verified: 3.11.3
"""

from apscheduler.schedulers.base import BaseScheduler
from flake8_async_fastapi.catalogue import FAB102, blocks

class BackgroundScheduler(BaseScheduler):
    """Runs everything in threads of its own."""

    # Until the running jobs are done.
    @blocks(FAB102, unless={"wait": False})
    def shutdown(self, wait=True) -> None: ...
