"""https://python-rq.org/docs/results/

distribution: rq
verified: 3.0.0
"""

from typing import Any

from flake8_async_fastapi.catalogue import FAB206, blocks

class Result:
    id: str | None
    job_id: str
    return_value: Any
    exc_string: str | None
    worker_name: str
    @classmethod
    @blocks(FAB206)
    def all(cls, job, serializer=None) -> list[Result]: ...
    @classmethod
    @blocks(FAB206)
    def count(cls, job) -> int: ...
    @classmethod
    @blocks(FAB206)
    def delete_all(cls, job) -> None: ...
    @classmethod
    @blocks(FAB206)
    def fetch_latest(cls, job, serializer=None, timeout=0) -> Result | None: ...
