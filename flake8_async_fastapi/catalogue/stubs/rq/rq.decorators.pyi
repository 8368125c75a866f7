"""https://python-rq.org/docs/#the-job-decorator

distribution: rq
verified: 3.0.0
"""

from typing import Any

from flake8_async_fastapi.catalogue import FAB206, blocks
from rq.job import Job as _Job

# The decorated function itself, with `delay` and `enqueue` set on it.
class _JobFunction:
    def __call__(self, *args, **kwargs) -> Any: ...
    @blocks(FAB206)
    def delay(self, *args, **kwargs) -> _Job: ...
    @blocks(FAB206)
    def enqueue(self, *args, **kwargs) -> _Job: ...

class job:
    def __init__(self, queue, *args, **kwargs) -> None: ...
    def __call__(self, f) -> _JobFunction: ...
