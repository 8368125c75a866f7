"""https://sh.readthedocs.io/en/latest/

distribution: sh
verified: 2.4.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB501, blocks

class Command:
    def __init__(self, path, *args, **kwargs) -> None: ...
    def bake(self, *args, **kwargs) -> Self: ...
    @blocks(FAB501, use="await asyncio.create_subprocess_exec(...)")
    def __call__(self, *args, **kwargs): ...

# Every program is a name of the module.
def __getattr__(name) -> Command: ...
