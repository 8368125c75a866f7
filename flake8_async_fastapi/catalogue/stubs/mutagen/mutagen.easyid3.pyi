"""https://mutagen.readthedocs.io/en/latest/user/id3.html#easy-id3

distribution: mutagen
verified: 1.48.1
"""

import os
from typing import Any, overload

from flake8_async_fastapi.catalogue import FAB401, blocks

class EasyID3:
    filename: Any
    @overload
    @blocks(FAB401)
    def __init__(self, filename: str | os.PathLike) -> None: ...
    @overload
    def __init__(self, filename=None) -> None: ...
    @overload
    @blocks(FAB401)
    def save(self, filething: str | os.PathLike, *args, **kwargs) -> None: ...
    @overload
    def save(self, filething: Any, *args, **kwargs) -> None: ...
    @overload
    @blocks(FAB401)
    def save(self, **kwargs) -> None: ...
    def keys(self) -> list: ...
    def pprint(self) -> str: ...
