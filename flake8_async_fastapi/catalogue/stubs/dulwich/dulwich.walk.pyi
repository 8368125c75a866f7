"""https://dulwich.readthedocs.io/

distribution: dulwich
verified: 1.2.21
"""

from collections.abc import Iterator
from typing import Any

from flake8_async_fastapi.catalogue import FAB401, blocks

class Walker:
    @blocks(FAB401)
    def __iter__(self) -> Iterator[Any]: ...
