"""https://strandsagents.com/latest/documentation/docs/user-guide/concepts/agents/agent-loop/

distribution: strands-agents
verified: 1.62.0
"""

from typing import Any, AsyncIterator

from flake8_async_fastapi.catalogue import FAB205, blocks
from strands.multiagent.graph import GraphBuilder

class Swarm:
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB205, use="await swarm.invoke_async(...) with strands.multiagent.Swarm")
    def __call__(self, *args, **kwargs): ...
    async def invoke_async(self, *args, **kwargs): ...
    def stream_async(self, *args, **kwargs) -> AsyncIterator[Any]: ...
