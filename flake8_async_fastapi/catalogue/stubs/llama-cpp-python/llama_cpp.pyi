"""https://llama-cpp-python.readthedocs.io/en/latest/api-reference/

distribution: llama-cpp-python
verified: 0.3.36
skip: compiles llama.cpp
"""

from collections.abc import Iterator
from typing import Literal, Self, overload

from flake8_async_fastapi.catalogue import FAB604, blocks

class _Chunks:
    @blocks(FAB604)
    def __iter__(self) -> Iterator[dict]: ...
    @blocks(FAB604)
    def __next__(self) -> dict: ...

class Llama:
    @blocks(FAB604)
    def __init__(self, model_path, **kwargs) -> None: ...
    @classmethod
    @blocks(FAB604)
    def from_pretrained(cls, repo_id, filename, **kwargs) -> Self: ...
    @overload
    def create_completion(self, *args, stream: Literal[True], **kwargs) -> _Chunks: ...
    @overload
    @blocks(FAB604)
    def create_completion(self, *args, **kwargs) -> dict: ...
    @overload
    def __call__(self, *args, stream: Literal[True], **kwargs) -> _Chunks: ...
    @overload
    @blocks(FAB604)
    def __call__(self, *args, **kwargs) -> dict: ...
    @overload
    def create_chat_completion(self, *args, stream: Literal[True], **kwargs) -> _Chunks: ...
    @overload
    @blocks(FAB604)
    def create_chat_completion(self, *args, **kwargs) -> dict: ...
    @blocks(FAB604)
    def create_chat_completion_openai_v1(self, *args, **kwargs): ...
    @blocks(FAB604)
    def create_embedding(self, input, model=None) -> dict: ...
    @blocks(FAB604)
    def embed(self, input, normalize=False, truncate=True, return_count=False): ...
    @blocks(FAB604)
    def eval(self, tokens) -> None: ...
