"""https://docs.datadoghq.com/llm_observability/instrumentation/sdk/

distribution: ddtrace
verified: 4.16.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

# Spans and evaluations wait in buffers that threads send; flushing sends them here.
class LLMObs:
    @classmethod
    @blocks(FAB204)
    def flush(cls) -> None: ...
    @classmethod
    @blocks(FAB204)
    def pull_dataset(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def create_dataset(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def create_dataset_from_csv(cls, *args, **kwargs): ...
