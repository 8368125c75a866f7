"""https://procrastinate.readthedocs.io/en/stable/howto/basics/defer.html

distribution: procrastinate
verified: 3.10.0
"""

from flake8_async_fastapi.catalogue import FAB206, blocks

class JobDeferrer:
    @blocks(FAB206, use="await job.defer_async(...) with procrastinate.jobs.JobDeferrer")
    def defer(self, **kwargs) -> int: ...
    async def defer_async(self, **kwargs) -> int: ...
    @blocks(FAB206, use="await job.batch_defer_async(...) with procrastinate.jobs.JobDeferrer")
    def batch_defer(self, *args) -> list[int]: ...
    async def batch_defer_async(self, *args) -> list[int]: ...
