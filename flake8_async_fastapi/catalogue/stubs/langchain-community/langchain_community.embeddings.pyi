"""https://reference.langchain.com/python/langchain_community/

distribution: langchain-community
verified: 0.4.2
"""

from flake8_async_fastapi.catalogue import FAB604, blocks
from langchain_core.embeddings import Embeddings

class HuggingFaceEmbeddings(Embeddings):
    # Loads the model.
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...

class OllamaEmbeddings(Embeddings): ...
class OpenAIEmbeddings(Embeddings): ...
class DashScopeEmbeddings(Embeddings): ...
class HuggingFaceInferenceAPIEmbeddings(Embeddings): ...
