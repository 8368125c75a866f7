"""https://gitpython.readthedocs.io/en/stable/reference.html#module-git.remote

distribution: GitPython
verified: 3.2.1
"""

from typing import Iterator, Self

from flake8_async_fastapi.catalogue import FAB501, blocks

class _Urls:
    @blocks(FAB501)
    def __iter__(self) -> Iterator[str]: ...

class Remote:
    # A generator that asks git.
    @property
    def urls(self) -> _Urls: ...
    @blocks(FAB501)
    def fetch(self, *args, **kwargs): ...
    @blocks(FAB501)
    def pull(self, *args, **kwargs): ...
    @blocks(FAB501)
    def push(self, *args, **kwargs): ...
    @blocks(FAB501)
    def set_url(self, *args, **kwargs) -> Self: ...
