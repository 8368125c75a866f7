"""https://reference.langchain.com/python/langgraph/

distribution: langgraph
verified: 1.2.22
"""

from langgraph.graph.state import CompiledStateGraph as _Compiled

def create_react_agent(*args, **kwargs) -> _Compiled: ...
