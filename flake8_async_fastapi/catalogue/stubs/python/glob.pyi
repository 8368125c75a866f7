"""https://docs.python.org/3/library/glob.html

distribution: python
verified: 3.13
"""

from typing import Iterator, overload

from flake8_async_fastapi.catalogue import FAB402, FAB403, Matching, blocks

class _Matches:
    @blocks(FAB402, use="async for path in folder.glob(...) with anyio.Path")
    def __iter__(self) -> Iterator[str]: ...
    @blocks(FAB402, use="async for path in folder.glob(...) with anyio.Path")
    def __next__(self) -> str: ...

# Wildcards in the last part only: one folder is read.
@overload
@blocks(FAB403, use="async for path in folder.glob(...) with anyio.Path")
def glob(
    pathname: Matching[r"(?!.*\*\*)[^*?[]*[^/]*"], *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False
) -> list[str]: ...
@overload
@blocks(FAB402, use="async for path in folder.glob(...) with anyio.Path")
def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False) -> list[str]: ...
def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False) -> _Matches: ...
def escape(pathname) -> str: ...
