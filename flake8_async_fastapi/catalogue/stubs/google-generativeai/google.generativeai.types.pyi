"""https://ai.google.dev/api/python/google/generativeai

distribution: google-generativeai
verified: 0.8.6
"""

from collections.abc import Iterator

from flake8_async_fastapi.catalogue import FAB205, blocks

# What a call with `stream=True` gives.
class GenerateContentResponse:
    @blocks(FAB205)
    def __iter__(self) -> Iterator[_Chunk]: ...
    @blocks(FAB205)
    def resolve(self) -> None: ...

class _Chunk: ...
