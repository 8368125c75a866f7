"""https://mutagen.readthedocs.io/en/latest/api/base.html

distribution: mutagen
verified: 1.48.1
"""

import os
from typing import Any, overload

from flake8_async_fastapi.catalogue import FAB401, blocks

class StreamInfo:
    length: float
    bitrate: int
    def pprint(self) -> str: ...

# Opens what is given by its path: the headers are read at once, the tags are then in memory until `save`. Files that are
# given open are often in memory.
class FileType:
    info: StreamInfo
    tags: Any
    filename: Any
    mime: list[str]
    @overload
    @blocks(FAB401)
    def __init__(self, filething: str | os.PathLike, *args, **kwargs) -> None: ...
    @overload
    def __init__(self, *args, **kwargs) -> None: ...
    @overload
    @blocks(FAB401)
    def load(self, filething: str | os.PathLike, *args, **kwargs) -> None: ...
    @overload
    def load(self, *args, **kwargs) -> None: ...
    @overload
    @blocks(FAB401)
    def save(self, filething: str | os.PathLike, *args, **kwargs) -> None: ...
    @overload
    def save(self, filething: Any, *args, **kwargs) -> None: ...
    @overload
    def save(self, *, fileobj: Any, **kwargs) -> None: ...
    @overload
    @blocks(FAB401)
    def save(self, **kwargs) -> None: ...
    @overload
    @blocks(FAB401)
    def delete(self, filething: str | os.PathLike) -> None: ...
    @overload
    def delete(self, filething: Any) -> None: ...
    @overload
    @blocks(FAB401)
    def delete(self) -> None: ...
    def keys(self) -> list: ...
    def add_tags(self) -> None: ...
    def pprint(self) -> str: ...

@overload
@blocks(FAB401)
def File(filething: str | os.PathLike, options=None, easy=False) -> FileType | None: ...
@overload
def File(*args, **kwargs) -> FileType | None: ...
