"""https://reference.langchain.com/python/langchain_experimental/

distribution: langchain-experimental
verified: 0.4.2
"""

from typing import Self

from langchain_classic.chains.base import Chain

class SQLDatabaseChain(Chain):
    @classmethod
    def from_llm(cls, llm, db, *args, **kwargs) -> Self: ...

class SQLDatabaseSequentialChain(Chain):
    @classmethod
    def from_llm(cls, llm, db, *args, **kwargs) -> Self: ...
