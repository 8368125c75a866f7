"""https://reference.langchain.com/python/integrations/langchain_groq/

distribution: langchain-groq
verified: 1.1.3
"""

from langchain_core.language_models import BaseChatModel

class ChatGroq(BaseChatModel): ...
