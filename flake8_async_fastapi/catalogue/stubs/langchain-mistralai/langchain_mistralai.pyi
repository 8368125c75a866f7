"""https://reference.langchain.com/python/integrations/langchain_mistralai/

distribution: langchain-mistralai
verified: 1.1.6
"""

from langchain_core.embeddings import Embeddings
from langchain_core.language_models import BaseChatModel

class ChatMistralAI(BaseChatModel): ...
class MistralAIEmbeddings(Embeddings): ...
