"""https://reference.langchain.com/python/integrations/langchain_huggingface/

distribution: langchain-huggingface
verified: 1.2.3
"""

from flake8_async_fastapi.catalogue import FAB604, blocks
from langchain_core.embeddings import Embeddings
from langchain_core.language_models import BaseChatModel, LLM

class ChatHuggingFace(BaseChatModel): ...
class HuggingFaceEndpoint(LLM): ...
class HuggingFaceEndpointEmbeddings(Embeddings): ...

class HuggingFaceEmbeddings(Embeddings):
    # Loads the model.
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
