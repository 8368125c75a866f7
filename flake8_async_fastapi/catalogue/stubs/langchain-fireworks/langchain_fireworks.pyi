"""https://reference.langchain.com/python/integrations/langchain_fireworks/

distribution: langchain-fireworks
verified: 1.7.1
"""

from langchain_core.embeddings import Embeddings
from langchain_core.language_models import BaseChatModel, BaseLLM

class ChatFireworks(BaseChatModel): ...
class Fireworks(BaseLLM): ...
class FireworksEmbeddings(Embeddings): ...
