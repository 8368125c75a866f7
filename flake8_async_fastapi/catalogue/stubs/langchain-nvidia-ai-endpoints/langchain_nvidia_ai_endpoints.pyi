"""https://reference.langchain.com/python/integrations/langchain_nvidia_ai_endpoints/

distribution: langchain-nvidia-ai-endpoints
verified: 1.5.0
"""

from langchain_core.embeddings import Embeddings
from langchain_core.language_models import BaseChatModel, BaseLLM
from langchain_core.retrievers import BaseRetriever

class ChatNVIDIA(BaseChatModel): ...
class NVIDIA(BaseLLM): ...
class NVIDIAEmbeddings(Embeddings): ...
class NVIDIARAGRetriever(BaseRetriever): ...
