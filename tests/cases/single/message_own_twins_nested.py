# why: a helper that runs an event loop for the coroutine function beside it: that one can be awaited
import asyncio


class Agent:
    def do(self, text: str) -> str:
        return asyncio.run(self.do_async(text))

    async def do_async(self, text: str) -> str:
        return text

    def ask(self) -> str:
        return asyncio.run(self._answer())

    async def _answer(self) -> str:
        return ""


async def aload() -> str:
    return ""


def load() -> str:
    return asyncio.run(aload())


def both(agent: Agent) -> str:
    return agent.do(load())


async def use(agent: Agent) -> None:
    agent.do("x")  # FAB104: 4, 'Agent.do > asyncio.run (message_own_twins_nested.py:7); use "await agent.do_async(...)"'
    load()  # FAB104: 4, 'use "await aload()"'
    agent.ask()  # FAB104: 4, 'make Agent.ask "async def" and await it'
    both(agent)  # FAB104: 4, 'make both "async def" and await it'
