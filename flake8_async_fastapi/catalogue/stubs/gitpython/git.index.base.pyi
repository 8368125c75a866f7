"""https://gitpython.readthedocs.io/en/stable/reference.html#module-git.index.base

distribution: GitPython
verified: 3.2.1
"""

from flake8_async_fastapi.catalogue import FAB401, FAB501, blocks
from git.diff import Diffable
from git.objects.commit import Commit

class IndexFile(Diffable):
    @blocks(FAB401)
    def add(self, *args, **kwargs): ...
    @blocks(FAB401)
    def commit(self, *args, **kwargs) -> Commit: ...
    @blocks(FAB501)
    def move(self, *args, **kwargs): ...
    @blocks(FAB501)
    def remove(self, *args, **kwargs): ...
    @blocks(FAB501)
    def checkout(self, *args, **kwargs): ...
    @blocks(FAB501)
    def reset(self, *args, **kwargs): ...
