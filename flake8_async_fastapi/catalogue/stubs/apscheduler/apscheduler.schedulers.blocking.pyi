"""https://apscheduler.readthedocs.io/en/3.x/

distribution: apscheduler
verified: 3.11.3
"""

from apscheduler.schedulers.base import BaseScheduler
from flake8_async_fastapi.catalogue import FAB102, blocks

class BlockingScheduler(BaseScheduler):
    @blocks(FAB102)
    def start(self, *args, **kwargs) -> None: ...
