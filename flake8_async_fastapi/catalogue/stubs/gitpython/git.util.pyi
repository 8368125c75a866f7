"""https://gitpython.readthedocs.io/en/stable/reference.html#module-git.util

distribution: GitPython
verified: 3.2.1
"""

from collections.abc import Iterator
from typing import Generic, TypeVar

T = TypeVar("T")

# A list whose items are attributes, too, by their names: `repo.remotes.origin`.
class IterableList(Generic[T]):
    def __iter__(self) -> Iterator[T]: ...
    def __getitem__(self, index) -> T: ...
    def __getattr__(self, name) -> T: ...
