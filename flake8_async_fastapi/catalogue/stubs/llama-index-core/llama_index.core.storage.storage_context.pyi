"""https://developers.llamaindex.ai/python/framework/

distribution: llama-index-core
verified: 0.14.25
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB401, blocks

class StorageContext:
    # Reads the stores that the directory holds.
    @classmethod
    @blocks(FAB401, unless={"persist_dir": None})
    def from_defaults(
        cls,
        docstore=None,
        index_store=None,
        vector_store=None,
        image_store=None,
        vector_stores=None,
        graph_store=None,
        property_graph_store=None,
        persist_dir=None,
        fs=None,
    ) -> Self: ...
    @blocks(FAB401)
    def persist(self, *args, **kwargs): ...
