"""https://reference.langchain.com/python/integrations/langchain_ollama/

distribution: langchain-ollama
verified: 1.1.0
"""

from langchain_core.embeddings import Embeddings
from langchain_core.language_models import BaseChatModel, BaseLLM

class ChatOllama(BaseChatModel): ...

class OllamaLLM(BaseLLM): ...
class OllamaEmbeddings(Embeddings): ...
