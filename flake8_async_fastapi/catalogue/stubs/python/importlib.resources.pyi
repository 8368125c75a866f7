"""https://docs.python.org/3/library/importlib.resources.html

distribution: python
verified: 3.13
"""

from typing import IO

from flake8_async_fastapi.catalogue import FAB401, blocks
from importlib.resources.abc import Traversable

def files(anchor=None) -> Traversable: ...
@blocks(FAB401)
def open_binary(package, resource) -> IO[bytes]: ...
@blocks(FAB401)
def open_text(package, resource, encoding="utf-8", errors="strict") -> IO[str]: ...
@blocks(FAB401)
def read_binary(package, resource) -> bytes: ...
@blocks(FAB401)
def read_text(package, resource, encoding="utf-8", errors="strict") -> str: ...
