"""https://gitpython.readthedocs.io/en/stable/reference.html#module-git.repo.base

distribution: GitPython
verified: 3.2.1
"""

from collections.abc import Iterator
from typing import Self

from flake8_async_fastapi.catalogue import FAB501, blocks
from git.cmd import Git
from git.index.base import IndexFile
from git.objects.commit import Commit
from git.objects.submodule.base import Submodule
from git.refs.head import HEAD, Head
from git.remote import Remote
from git.util import IterableList

class Repo:
    git: Git
    remotes: IterableList[Remote]
    head: HEAD
    submodules: IterableList[Submodule]
    @property
    def index(self) -> IndexFile: ...
    heads: IterableList[Head]
    branches: IterableList[Head]
    @property
    def active_branch(self) -> Head: ...
    def create_head(self, *args, **kwargs) -> Head: ...
    @blocks(FAB501)
    def rev_parse(self, rev: str) -> Commit: ...
    @blocks(FAB501)
    def delete_head(self, *heads, **kwargs): ...
    @blocks(FAB501)
    def create_tag(self, *args, **kwargs): ...
    @property
    @blocks(FAB501)
    def untracked_files(self) -> list[str]: ...
    # git itself says what the name stands for.
    @blocks(FAB501)
    def commit(self, rev=None) -> Commit: ...
    @blocks(FAB501)
    def iter_commits(self, *args, **kwargs) -> Iterator[Commit]: ...
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
