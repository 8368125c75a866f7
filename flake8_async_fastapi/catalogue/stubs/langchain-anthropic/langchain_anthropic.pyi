"""https://reference.langchain.com/python/integrations/langchain_anthropic/

distribution: langchain-anthropic
verified: 1.7.7
"""

from langchain_core.language_models import BaseChatModel

class ChatAnthropic(BaseChatModel): ...
