"""https://github.com/box/box-python-sdk

distribution: boxsdk
verified: 4.19.0
"""

from collections.abc import Iterator
from typing import Any, Self

from flake8_async_fastapi.catalogue import FAB204, blocks

class _Items:
    @blocks(FAB204)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB204)
    def __next__(self): ...

class Item:
    @blocks(FAB204)
    def get(self, *args, **kwargs) -> Self: ...
    @blocks(FAB204)
    def update_info(self, *args, **kwargs) -> Self: ...
    @blocks(FAB204)
    def delete(self, *args, **kwargs): ...
    @blocks(FAB204)
    def remove_shared_link(self, *args, **kwargs): ...
    @blocks(FAB204)
    def add_classification(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_classification(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_all_metadata(self, *args, **kwargs): ...
