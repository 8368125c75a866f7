"""https://gitpython.readthedocs.io/en/stable/reference.html#module-git.repo.base

distribution: GitPython
verified: 3.2.1
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB501, blocks
from git.cmd import Git
from git.remote import Remote

class Repo:
    git: Git
    remotes: list[Remote]
    @classmethod
    @blocks(FAB501)
    def clone_from(cls, url, to_path, *args, **kwargs) -> Self: ...
    @blocks(FAB501)
    def clone(self, path, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB501)
    def init(cls, path=None, *args, **kwargs) -> Self: ...
    def remote(self, name="origin") -> Remote: ...
    @blocks(FAB501)
    def create_remote(self, name, url, **kwargs) -> Remote: ...
    @blocks(FAB501)
    def is_dirty(self, *args, **kwargs) -> bool: ...
    @blocks(FAB501)
    def submodule_update(self, *args, **kwargs): ...
    @blocks(FAB501)
    def archive(self, *args, **kwargs) -> Self: ...
    @blocks(FAB501)
    def blame(self, *args, **kwargs): ...
    @blocks(FAB501)
    def merge_base(self, *args, **kwargs): ...
    @blocks(FAB501)
    def is_ancestor(self, *args, **kwargs) -> bool: ...
