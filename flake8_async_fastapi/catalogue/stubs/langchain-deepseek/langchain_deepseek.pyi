"""https://reference.langchain.com/python/integrations/langchain_deepseek/

distribution: langchain-deepseek
verified: 1.1.1
"""

from langchain_core.language_models import BaseChatModel

class ChatDeepSeek(BaseChatModel): ...
