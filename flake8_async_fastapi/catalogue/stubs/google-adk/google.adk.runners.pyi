"""https://google.github.io/adk-docs/runtime/

distribution: google-adk
verified: 2.13.0
"""

from collections.abc import AsyncIterator
from typing import Any, Self

from flake8_async_fastapi.catalogue import FAB205, blocks

class _Events:
    @blocks(FAB205, use="async for event in runner.run_async(...) with google.adk.runners.Runner")
    def __iter__(self) -> Self: ...
    @blocks(FAB205, use="async for event in runner.run_async(...) with google.adk.runners.Runner")
    def __next__(self): ...

class Runner:
    def __init__(self, *args, **kwargs) -> None: ...
    # The agent runs in a thread, whose events the iteration waits for.
    def run(self, *args, **kwargs) -> _Events: ...
    def run_async(self, *args, **kwargs) -> AsyncIterator[Any]: ...

class InMemoryRunner(Runner): ...
