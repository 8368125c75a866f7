# why: agents of praisonaiagents ask their model, unless the coroutine of the same name is awaited
from praisonaiagents import Agent


async def chat(q: str):
    agent = Agent(instructions="x")
    agent.start(q)  # FAB205: 4, "blocks"
    agent.chat(q)  # FAB205: 4, "blocks"
    await agent.achat(q)
