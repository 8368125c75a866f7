"""https://docs.ragas.io/en/stable/references/

distribution: ragas
verified: 0.4.3
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB205, blocks

class TestsetGenerator:
    @classmethod
    def from_langchain(cls, *args, **kwargs) -> Self: ...
    @classmethod
    def from_llama_index(cls, *args, **kwargs) -> Self: ...
    @blocks(FAB205)
    def generate_with_langchain_docs(self, *args, **kwargs): ...
    @blocks(FAB205)
    def generate_with_llamaindex_docs(self, *args, **kwargs): ...
    @blocks(FAB205)
    def generate_with_chunks(self, *args, **kwargs): ...
    @blocks(FAB205)
    def generate(self, *args, **kwargs): ...
