"""https://strandsagents.com/latest/documentation/docs/user-guide/concepts/agents/agent-loop/

distribution: strands-agents
verified: 1.62.0
"""

from typing import Any, AsyncIterator

from flake8_async_fastapi.catalogue import FAB205, blocks

class GraphBuilder:
    def add_node(self, *args, **kwargs): ...
    def add_edge(self, *args, **kwargs): ...
    def build(self) -> Graph: ...

class Graph:
    @blocks(FAB205, use="await graph.invoke_async(...) with strands.multiagent.graph.Graph")
    def __call__(self, *args, **kwargs): ...
    async def invoke_async(self, *args, **kwargs): ...
    def stream_async(self, *args, **kwargs) -> AsyncIterator[Any]: ...
