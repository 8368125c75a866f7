"""https://github.com/ponty/PyVirtualDisplay

distribution: PyVirtualDisplay
verified: 3.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB501, blocks

class Display:
    # Runs the program, to read from its help what it can do.
    @blocks(FAB501)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB501)
    def __enter__(self) -> Self: ...
    @blocks(FAB501)
    def start(self) -> Self: ...
    @blocks(FAB501)
    def stop(self) -> Self: ...
