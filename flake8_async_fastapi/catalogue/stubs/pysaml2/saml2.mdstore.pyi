"""https://pysaml2.readthedocs.io/en/latest/

distribution: pysaml2
verified: 7.5.5
"""

from typing import Literal, overload

from flake8_async_fastapi.catalogue import FAB201, FAB401, blocks

class MetadataStore:
    @overload
    @blocks(FAB401)
    def load(self, typ: Literal["local"], *args, **kwargs) -> None: ...
    @overload
    @blocks(FAB201)
    def load(self, typ: Literal["remote"], *args, **kwargs) -> None: ...
    @overload
    def load(self, typ, *args, **kwargs) -> None: ...
