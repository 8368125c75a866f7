"""https://reference.langchain.com/python/langchain/

distribution: langchain
verified: 1.4.7
"""

from langchain_anthropic import ChatAnthropic
from langchain_core.language_models import BaseChatModel
from langchain_ollama import ChatOllama
from langchain_openai import AzureChatOpenAI, ChatOpenAI

def init_chat_model(*args, **kwargs) -> BaseChatModel: ...
