"""https://reference.langchain.com/python/langchain_core/runnables/

distribution: langchain-core
verified: 1.7.2
"""

from langchain_core.runnables import RunnableSerializable

class RunnableWithMessageHistory(RunnableSerializable): ...
