"""https://reference.langchain.com/python/integrations/langchain_together/

distribution: langchain-together
verified: 0.4.0
"""

from langchain_core.embeddings import Embeddings
from langchain_core.language_models import BaseChatModel, BaseLLM

class ChatTogether(BaseChatModel): ...
class Together(BaseLLM): ...
class TogetherEmbeddings(Embeddings): ...
