"""https://reference.langchain.com/python/langchain_core/chat_history/

distribution: langchain-core
verified: 1.7.2
"""

# Where the messages are, the derived class says.
class BaseChatMessageHistory:
    async def aadd_messages(self, messages) -> None: ...
    async def aclear(self) -> None: ...
    async def aget_messages(self) -> list: ...
