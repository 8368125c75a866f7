"""https://openai.github.io/openai-agents-python/running_agents/

distribution: openai-agents
verified: 0.24.0
"""

from typing import Any, AsyncIterator

from flake8_async_fastapi.catalogue import FAB205, blocks

class RunResult:
    final_output: Any

class RunResultStreaming:
    final_output: Any
    def stream_events(self) -> AsyncIterator[Any]: ...

# run_sync() raises where a loop runs.
class Runner:
    @classmethod
    async def run(cls, *args, **kwargs) -> RunResult: ...
    @classmethod
    @blocks(FAB205, use="agents.Runner.run")
    def run_sync(cls, *args, **kwargs) -> RunResult: ...
    @classmethod
    def run_streamed(cls, *args, **kwargs) -> RunResultStreaming: ...
