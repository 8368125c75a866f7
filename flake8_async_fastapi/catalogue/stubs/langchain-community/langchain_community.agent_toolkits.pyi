"""https://reference.langchain.com/python/langchain_community/

distribution: langchain-community
verified: 0.4.2
"""

from langchain_classic.agents import AgentExecutor as _Executor

def create_sql_agent(llm, toolkit=None, *args, **kwargs) -> _Executor: ...
