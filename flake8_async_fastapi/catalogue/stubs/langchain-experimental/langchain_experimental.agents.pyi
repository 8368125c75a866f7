"""https://reference.langchain.com/python/langchain_experimental/

distribution: langchain-experimental
verified: 0.4.2
"""

from flake8_async_fastapi.catalogue import FAB603, blocks
from langchain_classic.agents import AgentExecutor

def create_pandas_dataframe_agent(llm, df, *args, **kwargs) -> AgentExecutor: ...
# Reads the file.
@blocks(FAB603)
def create_csv_agent(llm, path, *args, **kwargs) -> AgentExecutor: ...
