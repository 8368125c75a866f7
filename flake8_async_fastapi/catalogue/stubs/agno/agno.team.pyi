"""https://docs.agno.com/reference/agents/agent

distribution: agno
verified: 3.1.10
"""

from typing import Any, AsyncIterator, Awaitable, Literal, Self, overload

from flake8_async_fastapi.catalogue import FAB205, blocks

class _TeamEvents:
    @blocks(FAB205, use="async for event in team.arun(...) with agno.team.Team")
    def __iter__(self) -> Self: ...
    @blocks(FAB205, use="async for event in team.arun(...) with agno.team.Team")
    def __next__(self): ...

class Team:
    def __init__(self, *args, **kwargs) -> None: ...
    @overload
    def run(self, input=None, *, stream: Literal[True], **kwargs) -> _TeamEvents: ...
    @overload
    @blocks(FAB205, use="await team.arun(...) with agno.team.Team")
    def run(self, *args, **kwargs): ...
    @blocks(FAB205, use="await team.aprint_response(...) with agno.team.Team")
    def print_response(self, *args, **kwargs) -> None: ...
    async def aprint_response(self, *args, **kwargs) -> None: ...
    @overload
    def arun(self, input=None, *, stream: Literal[True], **kwargs) -> AsyncIterator[Any]: ...
    @overload
    def arun(self, *args, **kwargs) -> Awaitable[Any]: ...
