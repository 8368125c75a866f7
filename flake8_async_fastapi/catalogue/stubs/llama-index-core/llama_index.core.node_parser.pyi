"""https://developers.llamaindex.ai/python/framework/module_guides/loading/node_parsers/modules/

distribution: llama-index-core
verified: 0.14.25
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB205, FAB604, blocks

# Those that ask a model where to split; the others are quick enough.
class SemanticSplitterNodeParser:
    def __init__(self, *args, **kwargs) -> None: ...
    @classmethod
    def from_defaults(cls, *args, **kwargs) -> Self: ...
    @blocks(FAB205, use="llama_index.core.node_parser.SemanticSplitterNodeParser.aget_nodes_from_documents")
    def get_nodes_from_documents(self, *args, **kwargs) -> list: ...
    async def aget_nodes_from_documents(self, *args, **kwargs) -> list: ...
    @blocks(FAB205)
    def build_semantic_nodes_from_documents(self, *args, **kwargs) -> list: ...

class SemanticDoubleMergingSplitterNodeParser:
    def __init__(self, *args, **kwargs) -> None: ...
    @classmethod
    def from_defaults(cls, *args, **kwargs) -> Self: ...
    @blocks(FAB604)
    def get_nodes_from_documents(self, *args, **kwargs) -> list: ...
