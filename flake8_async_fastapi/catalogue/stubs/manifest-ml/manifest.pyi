"""https://github.com/HazyResearch/manifest

distribution: manifest-ml
verified: 0.1.9
install: manifest-ml tqdm
"""

from collections.abc import Iterator
from typing import Any, Literal, overload

from flake8_async_fastapi.catalogue import FAB205, blocks

class _Stream:
    """A generator, that sends the request where it is asked for the first part."""

    @blocks(FAB205)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB205)
    def __next__(self) -> Any: ...

class Manifest:
    def __init__(self, *args, **kwargs) -> None: ...
    @overload
    def run(
        self, prompt, overwrite_cache=False, stop_token=None, return_response=False, *, stream: Literal[True], **kwargs
    ) -> _Stream: ...
    @overload
    @blocks(FAB205, use="manifest.Manifest.arun_batch")
    def run(
        self, prompt, overwrite_cache=False, stop_token=None, return_response=False, stream=False, **kwargs
    ) -> Any: ...
    async def arun_batch(self, prompts, *args, **kwargs) -> Any: ...
    @blocks(FAB205)
    def score_prompt(self, *args, **kwargs) -> dict: ...
