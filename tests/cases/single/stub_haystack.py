# why: pipelines and agents of haystack have an async twin of `run`
from haystack import Pipeline
from haystack.components.agents import Agent
from haystack.components.generators.chat import OpenAIChatGenerator

generator = OpenAIChatGenerator(model="m")
pipeline = Pipeline()
pipeline.add_component("llm", generator)


async def ask(agent: Agent, data: dict):
    pipeline.run(data)  # FAB205: 4, "await pipeline.run_async(...)"
    agent.run(messages=[])  # FAB205: 4, "await agent.run_async(...)"
    generator.run(messages=[])  # FAB205: 4, "await generator.run_async(...)"
    pipeline.draw(path="a.png")  # FAB201: 4, "draw"
    await agent.run_async(messages=[])
    return await pipeline.run_async(data)
