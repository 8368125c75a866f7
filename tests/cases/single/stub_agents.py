# why: agents whose plain methods wait for the model, each with its asynchronous twin
from agents import Agent as Assistant, Runner
from agno.agent import Agent
from agno.knowledge.knowledge import Knowledge
from agno.team import Team
from strands import Agent as Strand
from strands.multiagent import GraphBuilder

assistant = Assistant(name="a")
agent = Agent()
team = Team(members=[])
strand = Strand()
knowledge = Knowledge()


async def ask(text: str):
    Runner.run_sync(assistant, text)  # FAB205: 4, "await Runner.run(...)"
    agent.run(text)  # FAB205: 4, "await agent.arun(...)"
    for event in agent.run(text, stream=True):  # FAB205: 17, "async for event in agent.arun(...)"
        print(event)
    team.print_response(text)  # FAB205: 4, "await team.aprint_response(...)"
    knowledge.search(text)  # FAB303: 4, "await knowledge.asearch(...)"
    strand(text)  # FAB205: 4, "await agent.invoke_async(...)"
    GraphBuilder().build()(text)  # FAB205: 4, "strands.multiagent.graph.Graph.__call__()"


async def right(text: str):
    await Runner.run(assistant, text)
    async for event in Runner.run_streamed(assistant, text).stream_events():
        print(event)
    await agent.arun(text)
    async for event in agent.arun(text, stream=True):
        print(event)
    await strand.invoke_async(text)
    async for event in strand.stream_async(text):
        print(event)
