# why: the branch for versions of a library that have no coroutine function of the name never runs
from fastapi import FastAPI
from praisonaiagents import Agent

app = FastAPI()


@app.get("/a")
async def a(message: str) -> str:
    agent = Agent(name="x", instructions="y")
    if hasattr(agent, "achat"):
        response = await agent.achat(message)
    else:
        response = agent.chat(message)
    return response


@app.get("/b")
async def b(message: str) -> str:
    agent = Agent(name="x", instructions="y")
    return agent.chat(message)  # FAB205: 11, "praisonaiagents.agent.agent.Agent.chat() blocks the event loop in GET /b"
