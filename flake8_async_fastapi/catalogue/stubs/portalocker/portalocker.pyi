"""https://portalocker.readthedocs.io/en/latest/portalocker.html

distribution: portalocker
verified: 4.4.2
"""

from io import TextIOWrapper
from typing import Generic, Literal, TypeVar, overload

from flake8_async_fastapi.catalogue import FAB102, blocks

class LockFlags:
    SHARED = 1
    EXCLUSIVE = 2
    NON_BLOCKING = 4
    UNBLOCK = 8

LOCK_SH = 1
LOCK_EX = 2
LOCK_NB = 4
LOCK_UN = 8

# Only a lock that is asked for without LOCK_NB waits for whoever holds it.
@overload
@blocks(FAB102)
def lock(file_, flags: Literal[1, 2]) -> None: ...
@overload
def lock(file_, flags) -> None: ...
def unlock(file_) -> None: ...

# What the constructor was given, for `unless` below.
timeout = TypeVar("timeout")
fail_when_locked = TypeVar("fail_when_locked")

# These sleep between attempts, up to five seconds where nothing else is said.
class Lock(Generic[timeout, fail_when_locked]):
    def __init__(
        self, filename, mode="a", timeout: timeout = None, check_interval=0.25,
        fail_when_locked: fail_when_locked = False, flags=None, **file_open_kwargs
    ) -> None: ...
    @blocks(FAB102, unless={"timeout": 0, "fail_when_locked": True})
    def acquire(self, timeout=None, check_interval=None, fail_when_locked=None) -> TextIOWrapper: ...
    @blocks(FAB102, unless={"timeout": 0, "fail_when_locked": True})
    def __enter__(self) -> TextIOWrapper: ...
    def release(self) -> None: ...

class RLock(Lock[timeout, fail_when_locked]): ...

class BoundedSemaphore(Generic[timeout, fail_when_locked]):
    def __init__(
        self, maximum, name="bounded_semaphore", filename_pattern="{name}.{number:02d}.lock", directory=None,
        timeout: timeout = None, check_interval=0.25, fail_when_locked: fail_when_locked = True
    ) -> None: ...
    @blocks(FAB102, unless={"timeout": 0, "fail_when_locked": True})
    def acquire(self, timeout=None, check_interval=None, fail_when_locked=None): ...
    @blocks(FAB102, unless={"timeout": 0, "fail_when_locked": True})
    def __enter__(self): ...
    def release(self) -> None: ...
