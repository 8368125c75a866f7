"""https://reference.langchain.com/python/integrations/langchain_google_vertexai/

distribution: langchain-google-vertexai
verified: 3.2.5
skip: hundreds of megabytes
"""

from langchain_core.language_models import BaseChatModel
from langchain_google_vertexai import VertexAIModelGarden

class ChatAnthropicVertex(BaseChatModel): ...
