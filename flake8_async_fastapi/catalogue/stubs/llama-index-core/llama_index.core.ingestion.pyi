"""https://developers.llamaindex.ai/python/framework/

distribution: llama-index-core
verified: 0.14.25
"""

from flake8_async_fastapi.catalogue import FAB205, FAB401, blocks

class IngestionPipeline:
    @blocks(FAB205, use="llama_index.core.ingestion.IngestionPipeline.arun")
    def run(self, *args, **kwargs) -> list: ...
    @blocks(FAB401)
    def persist(self, *args, **kwargs) -> None: ...
    @blocks(FAB401)
    def load(self, *args, **kwargs) -> None: ...
    async def arun(self, *args, **kwargs) -> list: ...

@blocks(FAB205, use="llama_index.core.ingestion.arun_transformations")
def run_transformations(*args, **kwargs) -> list: ...
async def arun_transformations(*args, **kwargs) -> list: ...
