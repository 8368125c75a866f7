"""https://reference.langchain.com/python/integrations/langchain_google_vertexai/

distribution: langchain-google-vertexai
verified: 3.2.5
skip: hundreds of megabytes
"""

from langchain_core.vectorstores import VectorStore
from langchain_core.embeddings import Embeddings
from langchain_core.language_models import BaseChatModel, BaseLLM

class ChatVertexAI(BaseChatModel): ...
class VertexAI(BaseLLM): ...
class VertexAIModelGarden(BaseLLM): ...
class VertexAIEmbeddings(Embeddings): ...

class VectorSearchVectorStore(VectorStore): ...
