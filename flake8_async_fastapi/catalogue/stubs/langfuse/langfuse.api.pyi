"""https://api.reference.langfuse.com/

distribution: langfuse
verified: 5.0.4
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class _Request:
    @blocks(FAB204)
    def __call__(self, *args, **kwargs): ...

class _Requests:
    def __getattr__(self, name) -> _Request: ...

class _Prompts(_Requests):
    @blocks(FAB204, use="await langfuse.async_api.prompts.get(...) with langfuse.Langfuse")
    def get(self, *args, **kwargs): ...
    @blocks(FAB204, use="await langfuse.async_api.prompts.list(...) with langfuse.Langfuse")
    def list(self, *args, **kwargs): ...
    @blocks(FAB204, use="await langfuse.async_api.prompts.create(...) with langfuse.Langfuse")
    def create(self, *args, **kwargs): ...

class _Trace(_Requests):
    @blocks(FAB204, use="await langfuse.async_api.trace.get(...) with langfuse.Langfuse")
    def get(self, *args, **kwargs): ...
    @blocks(FAB204, use="await langfuse.async_api.trace.list(...) with langfuse.Langfuse")
    def list(self, *args, **kwargs): ...
    @blocks(FAB204, use="await langfuse.async_api.trace.delete(...) with langfuse.Langfuse")
    def delete(self, *args, **kwargs): ...

class _Observations(_Requests):
    @blocks(FAB204, use="await langfuse.async_api.observations.get_many(...) with langfuse.Langfuse")
    def get_many(self, *args, **kwargs): ...

class _Scores(_Requests):
    @blocks(FAB204, use="await langfuse.async_api.scores.create(...) with langfuse.Langfuse")
    def create(self, *args, **kwargs): ...
    @blocks(FAB204, use="await langfuse.async_api.scores.get_many(...) with langfuse.Langfuse")
    def get_many(self, *args, **kwargs): ...

class _Datasets(_Requests):
    @blocks(FAB204, use="await langfuse.async_api.datasets.get(...) with langfuse.Langfuse")
    def get(self, *args, **kwargs): ...
    @blocks(FAB204, use="await langfuse.async_api.datasets.list(...) with langfuse.Langfuse")
    def list(self, *args, **kwargs): ...
    @blocks(FAB204, use="await langfuse.async_api.datasets.create(...) with langfuse.Langfuse")
    def create(self, *args, **kwargs): ...

class _DatasetItems(_Requests):
    @blocks(FAB204, use="await langfuse.async_api.dataset_items.get(...) with langfuse.Langfuse")
    def get(self, *args, **kwargs): ...
    @blocks(FAB204, use="await langfuse.async_api.dataset_items.list(...) with langfuse.Langfuse")
    def list(self, *args, **kwargs): ...
    @blocks(FAB204, use="await langfuse.async_api.dataset_items.create(...) with langfuse.Langfuse")
    def create(self, *args, **kwargs): ...

class LangfuseAPI:
    prompts: _Prompts
    trace: _Trace
    observations: _Observations
    scores: _Scores
    datasets: _Datasets
    dataset_items: _DatasetItems
    def __getattr__(self, name) -> _Requests: ...

class AsyncLangfuseAPI: ...
