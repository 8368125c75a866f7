"""https://dottxt-ai.github.io/outlines/latest/features/core/generator/

distribution: outlines
verified: 1.3.3
"""

from typing import Any, AsyncIterator, Iterator

from flake8_async_fastapi.catalogue import FAB604, blocks, runs

class _Chunks:
    @blocks(FAB604)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB604)
    def __next__(self) -> Any: ...

class Model:
    @runs("generate")
    @blocks(FAB604)
    def __call__(self, model_input, output_type=None, backend=None, **inference_kwargs) -> Any: ...
    @runs("generate_batch")
    @blocks(FAB604)
    def batch(self, model_input, output_type=None, backend=None, **inference_kwargs) -> list[Any]: ...
    def stream(self, model_input, output_type=None, backend=None, **inference_kwargs) -> _Chunks: ...

class AsyncModel:
    async def __call__(self, model_input, output_type=None, backend=None, **inference_kwargs) -> Any: ...
    async def batch(self, model_input, output_type=None, backend=None, **inference_kwargs) -> list[Any]: ...
    def stream(self, model_input, output_type=None, backend=None, **inference_kwargs) -> AsyncIterator[Any]: ...
