"""https://docs.camel-ai.org/reference/camel.tasks.task

distribution: camel-ai
verified: 0.2.90
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB205, blocks

# Each asks the agent that it is given.
class Task:
    def __init__(self, *args, **kwargs) -> None: ...
    @classmethod
    def from_message(cls, message) -> Self: ...
    @blocks(FAB205)
    def decompose(self, agent, *args, **kwargs): ...
    @blocks(FAB205)
    def compose(self, agent, *args, **kwargs): ...

class TaskManager:
    def __init__(self, task) -> None: ...
    @blocks(FAB205)
    def evolve(self, task, agent, *args, **kwargs): ...
