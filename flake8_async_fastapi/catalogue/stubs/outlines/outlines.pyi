"""https://dottxt-ai.github.io/outlines/latest/features/core/generator/

distribution: outlines
verified: 1.3.3
"""

from typing import Any, overload

from flake8_async_fastapi.catalogue import FAB604, blocks
from outlines.models import from_llamacpp, from_mlxlm, from_transformers, from_vllm_offline
from outlines.models.base import AsyncModel, Model, _Chunks

class _Generator:
    @blocks(FAB604)
    def __call__(self, prompt, **inference_kwargs) -> Any: ...
    @blocks(FAB604)
    def batch(self, prompts, **inference_kwargs) -> list[Any]: ...
    def stream(self, prompt, **inference_kwargs) -> _Chunks: ...

class _AsyncGenerator:
    async def __call__(self, prompt, **inference_kwargs) -> Any: ...
    async def batch(self, prompts, **inference_kwargs) -> list[Any]: ...

@overload
def Generator(model: AsyncModel, output_type=None, backend=None, *, processor=None) -> _AsyncGenerator: ...
@overload
def Generator(model: Model, output_type=None, backend=None, *, processor=None) -> _Generator: ...
