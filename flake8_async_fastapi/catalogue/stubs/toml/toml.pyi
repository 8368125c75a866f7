"""https://github.com/uiri/toml

distribution: toml
verified: 0.10.2
"""

from os import PathLike
from typing import Any, overload

from flake8_async_fastapi.catalogue import FAB401, blocks

# A path, or several; an open file was reported where it was opened.
@overload
@blocks(FAB401)
def load(f: str | PathLike | list, *args, **kwargs) -> dict[str, Any]: ...
@overload
def load(f, *args, **kwargs) -> dict[str, Any]: ...
def loads(s, *args, **kwargs) -> dict[str, Any]: ...
def dump(o, f, encoder=None) -> str: ...
def dumps(o, encoder=None) -> str: ...
