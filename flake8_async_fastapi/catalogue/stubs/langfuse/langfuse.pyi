"""https://langfuse.com/docs/observability/sdk/overview

distribution: langfuse
verified: 5.0.4
"""

from typing import Callable, TypeVar, overload

from flake8_async_fastapi.catalogue import FAB204, blocks
from langfuse.api import AsyncLangfuseAPI, LangfuseAPI

_F = TypeVar("_F")

class Langfuse:
    api: LangfuseAPI
    async_api: AsyncLangfuseAPI
    # Everything else is put into a queue that a thread sends.
    @blocks(FAB204)
    def flush(self, *args, **kwargs): ...
    @blocks(FAB204)
    def shutdown(self, *args, **kwargs): ...
    @blocks(FAB204)
    def auth_check(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_prompt(self, *args, **kwargs): ...
    @blocks(FAB204)
    def create_prompt(self, *args, **kwargs): ...
    @blocks(FAB204)
    def update_prompt(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_dataset(self, *args, **kwargs) -> _Dataset: ...
    @blocks(FAB204)
    def create_dataset(self, *args, **kwargs): ...
    @blocks(FAB204)
    def create_dataset_item(self, *args, **kwargs): ...
    @blocks(FAB204)
    def run_experiment(self, *args, **kwargs): ...
    @blocks(FAB204)
    def run_batched_evaluation(self, *args, **kwargs): ...

class _Dataset:
    @blocks(FAB204)
    def run_experiment(self, *args, **kwargs): ...

def get_client(*args, **kwargs) -> Langfuse: ...

@overload
def observe(func: _F) -> _F: ...
@overload
def observe(**kwargs) -> Callable[[_F], _F]: ...
