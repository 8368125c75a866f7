"""https://reference.langchain.com/python/langchain_core/prompts/

distribution: langchain-core
verified: 1.7.2
"""

from typing import Self

from langchain_core.runnables import RunnableSequence

class ChatPromptTemplate:
    @classmethod
    def from_template(cls, *args, **kwargs) -> Self: ...
    @classmethod
    def from_messages(cls, *args, **kwargs) -> Self: ...
    def __or__(self, other) -> RunnableSequence: ...

class PromptTemplate:
    @classmethod
    def from_template(cls, *args, **kwargs) -> Self: ...
    def __or__(self, other) -> RunnableSequence: ...
