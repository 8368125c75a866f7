"""https://reference.langchain.com/python/langchain/

distribution: langchain
verified: 1.4.7
"""

from langchain_core.language_models import BaseChatModel

def init_chat_model(*args, **kwargs) -> BaseChatModel: ...
