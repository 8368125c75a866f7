"""https://reference.langchain.com/python/integrations/langchain_cohere/

distribution: langchain-cohere
verified: 0.6.0
"""

from flake8_async_fastapi.catalogue import FAB205, blocks
from langchain_core.embeddings import Embeddings
from langchain_core.language_models import BaseChatModel
from langchain_core.retrievers import BaseRetriever

class ChatCohere(BaseChatModel): ...
class CohereEmbeddings(Embeddings): ...
class CohereRagRetriever(BaseRetriever): ...

class CohereRerank:
    @blocks(FAB205, use="langchain_cohere.CohereRerank.acompress_documents")
    def compress_documents(self, documents, query, *args, **kwargs) -> list: ...
    @blocks(FAB205)
    def rerank(self, documents, query, *args, **kwargs) -> list: ...
