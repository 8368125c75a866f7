"""https://docs.python.org/3/library/fileinput.html

distribution: python
verified: 3.13
"""

from typing import Iterator, Self

from flake8_async_fastapi.catalogue import FAB401, blocks

class FileInput:
    def __enter__(self) -> Self: ...
    def __exit__(self, type, value, traceback) -> None: ...
    @blocks(FAB401)
    def __iter__(self) -> Iterator[str]: ...

def input(
    files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None
) -> FileInput: ...
