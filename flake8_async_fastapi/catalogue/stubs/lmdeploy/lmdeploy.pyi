"""https://lmdeploy.readthedocs.io/en/latest/llm/pipeline.html

distribution: lmdeploy
verified: 0.18.0
skip: gigabytes, torch
"""

from collections.abc import Iterator
from typing import Self

from flake8_async_fastapi.catalogue import FAB604, blocks

class _Tokens:
    @blocks(FAB604)
    def __iter__(self) -> Iterator[object]: ...

class Pipeline:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    def __enter__(self) -> Self: ...
    @blocks(FAB604)
    def __call__(self, *args, **kwargs): ...
    @blocks(FAB604)
    def infer(self, *args, **kwargs): ...
    @blocks(FAB604)
    def chat(self, *args, **kwargs): ...
    @blocks(FAB604)
    def get_ppl(self, *args, **kwargs): ...
    @blocks(FAB604)
    def get_reward_score(self, *args, **kwargs): ...
    def stream_infer(self, *args, **kwargs) -> _Tokens: ...

@blocks(FAB604)
def pipeline(*args, **kwargs) -> Pipeline: ...
