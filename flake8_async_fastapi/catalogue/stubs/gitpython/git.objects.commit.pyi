"""https://gitpython.readthedocs.io/en/stable/reference.html#module-git.objects.commit

distribution: GitPython
verified: 3.2.1
"""

from collections.abc import Iterator
from typing import Self

from flake8_async_fastapi.catalogue import FAB501, blocks
from git.diff import Diffable
from git.objects.tree import Tree

class Commit(Diffable):
    tree: Tree
    parents: tuple[Commit, ...]
    @blocks(FAB501)
    def count(self, *args, **kwargs) -> int: ...
    @property
    @blocks(FAB501)
    def stats(self): ...
    @blocks(FAB501)
    def iter_parents(self, *args, **kwargs) -> Iterator[Self]: ...
