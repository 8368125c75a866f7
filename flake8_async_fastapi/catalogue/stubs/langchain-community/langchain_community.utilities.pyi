"""https://reference.langchain.com/python/langchain_community/utilities/

distribution: langchain-community
verified: 0.4.2
"""

from flake8_async_fastapi.catalogue import FAB301, blocks
from typing import Any, Self

# Making one asks the database for the names of its tables.
class SQLDatabase:
    @blocks(FAB301)
    def __init__(self, engine, *args, **kwargs) -> None: ...
    @classmethod
    @blocks(FAB301)
    def from_uri(cls, database_uri, *args, **kwargs) -> Self: ...
    @blocks(FAB301)
    def run(self, command, *args, **kwargs) -> Any: ...
    @blocks(FAB301)
    def run_no_throw(self, command, *args, **kwargs) -> Any: ...
    @blocks(FAB301)
    def get_table_info(self, *args, **kwargs) -> str: ...
    @blocks(FAB301)
    def get_table_info_no_throw(self, *args, **kwargs) -> str: ...
