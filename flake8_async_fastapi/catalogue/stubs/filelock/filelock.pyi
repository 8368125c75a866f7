"""https://py-filelock.readthedocs.io/en/latest/api.html

distribution: filelock
verified: 4.2.11
"""

from typing import Generic, Self, TypeVar

from flake8_async_fastapi.catalogue import FAB102, blocks

# What the constructor was given, for `unless` below.
timeout = TypeVar("timeout")

class FileLock(Generic[timeout]):
    lock_file: str
    is_locked: bool
    def __init__(self, lock_file, timeout: timeout = -1, **kwargs) -> None: ...
    @blocks(FAB102, use="await lock.acquire(...) with filelock.AsyncFileLock", unless={"blocking": False, "timeout": 0})
    def acquire(self, timeout=None, poll_interval=None, *, blocking=None, **kwargs) -> Self: ...
    def release(self, force=False) -> None: ...
    @blocks(FAB102, use="async with lock with filelock.AsyncFileLock", unless={"timeout": 0})
    def __enter__(self) -> Self: ...

class SoftFileLock(FileLock[timeout]): ...

BaseFileLock = FileLock
UnixFileLock = FileLock
WindowsFileLock = FileLock

class AsyncFileLock:
    lock_file: str
    is_locked: bool
    def __init__(self, lock_file, timeout=-1, **kwargs) -> None: ...
    async def acquire(self, timeout=None, poll_interval=None, *, blocking=None, **kwargs): ...
    async def release(self, force=False) -> None: ...
    async def __aenter__(self) -> Self: ...

class AsyncSoftFileLock(AsyncFileLock): ...
