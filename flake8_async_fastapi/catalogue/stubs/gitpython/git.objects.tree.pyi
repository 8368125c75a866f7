"""https://gitpython.readthedocs.io/en/stable/reference.html#module-git.objects.tree

distribution: GitPython
verified: 3.2.1
"""

from collections.abc import Iterator

from flake8_async_fastapi.catalogue import FAB501, blocks
from git.objects.base import Object
from git.objects.blob import Blob

class _Objects:
    @blocks(FAB501)
    def __iter__(self) -> Iterator[Blob]: ...

class Tree(Object):
    # The tree's object is read when one of these asks for what it holds.
    @property
    @blocks(FAB501)
    def trees(self) -> list[Tree]: ...
    @property
    @blocks(FAB501)
    def blobs(self) -> list[Blob]: ...
    @blocks(FAB501)
    def __getitem__(self, item) -> Blob: ...
    def traverse(self, *args, **kwargs) -> _Objects: ...
