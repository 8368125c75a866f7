"""https://reference.langchain.com/python/langchain/

distribution: langchain
verified: 1.4.7
"""

from langgraph.graph.state import CompiledStateGraph as _Compiled

def create_agent(*args, **kwargs) -> _Compiled: ...
