"""https://reference.langchain.com/python/integrations/langchain_xai/

distribution: langchain-xai
verified: 1.3.0
"""

from langchain_core.language_models import BaseChatModel

class ChatXAI(BaseChatModel): ...
