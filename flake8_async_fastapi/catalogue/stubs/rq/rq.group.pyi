"""https://python-rq.org/docs/groups/

distribution: rq
verified: 3.0.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB206, blocks
from rq.job import Job

class Group:
    name: str
    key: str
    def __init__(self, connection, name=None) -> None: ...
    @classmethod
    def create(cls, connection, name=None) -> Self: ...
    @classmethod
    @blocks(FAB206)
    def fetch(cls, name, connection) -> Self: ...
    @classmethod
    @blocks(FAB206)
    def all(cls, connection) -> list[Group]: ...
    @blocks(FAB206)
    def enqueue_many(self, queue, job_datas, pipeline=None) -> list[Job]: ...
    @blocks(FAB206)
    def get_jobs(self) -> list[Job]: ...
    @blocks(FAB206)
    def cleanup(self) -> None: ...
