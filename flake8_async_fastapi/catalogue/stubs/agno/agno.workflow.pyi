"""https://docs.agno.com/reference/agents/agent

distribution: agno
verified: 3.1.10
"""

from typing import Any, AsyncIterator, Awaitable, Literal, Self, overload

from flake8_async_fastapi.catalogue import FAB205, blocks

class _WorkflowEvents:
    @blocks(FAB205, use="async for event in workflow.arun(...) with agno.workflow.Workflow")
    def __iter__(self) -> Self: ...
    @blocks(FAB205, use="async for event in workflow.arun(...) with agno.workflow.Workflow")
    def __next__(self): ...

class Workflow:
    def __init__(self, *args, **kwargs) -> None: ...
    @overload
    def run(self, input=None, *, stream: Literal[True], **kwargs) -> _WorkflowEvents: ...
    @overload
    @blocks(FAB205, use="await workflow.arun(...) with agno.workflow.Workflow")
    def run(self, *args, **kwargs): ...
    @blocks(FAB205, use="await workflow.aprint_response(...) with agno.workflow.Workflow")
    def print_response(self, *args, **kwargs) -> None: ...
    async def aprint_response(self, *args, **kwargs) -> None: ...
    @overload
    def arun(self, input=None, *, stream: Literal[True], **kwargs) -> AsyncIterator[Any]: ...
    @overload
    def arun(self, *args, **kwargs) -> Awaitable[Any]: ...
