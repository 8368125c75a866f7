"""https://docs.python.org/3/library/fcntl.html

distribution: python
verified: 3.13
"""

from typing import Literal, overload

from flake8_async_fastapi.catalogue import FAB102, blocks

LOCK_SH = 1
LOCK_EX = 2
LOCK_NB = 4
LOCK_UN = 8

# Only a lock that is asked for without LOCK_NB waits for whoever holds it.
@overload
@blocks(FAB102)
def flock(fd, operation: Literal[1, 2], /) -> None: ...
@overload
def flock(fd, operation, /) -> None: ...
@overload
@blocks(FAB102)
def lockf(fd, cmd: Literal[1, 2], len=0, start=0, whence=0, /) -> None: ...
@overload
def lockf(fd, cmd, len=0, start=0, whence=0, /) -> None: ...
