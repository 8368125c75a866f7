"""https://docs.camel-ai.org/reference/camel.societies.role_playing

distribution: camel-ai
verified: 0.2.90
"""

from camel.agents import ChatAgent
from camel.societies.workforce import Workforce
from flake8_async_fastapi.catalogue import FAB205, blocks

class RolePlaying:
    assistant_agent: ChatAgent
    user_agent: ChatAgent
    # Has the task specified by an agent of its own.
    @blocks(FAB205, unless={"with_task_specify": False})
    def __init__(
        self, assistant_role_name: str, user_role_name: str, *, with_task_specify: bool = True, **kwargs
    ) -> None: ...
    def init_chat(self, *args, **kwargs): ...
    @blocks(FAB205, use="await session.astep(...) with camel.societies.RolePlaying")
    def step(self, assistant_msg) -> tuple: ...
    async def ainit_chat(self, *args, **kwargs): ...
    async def astep(self, assistant_msg) -> tuple: ...

class BabyAGI:
    @blocks(FAB205)
    def step(self): ...
