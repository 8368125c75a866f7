# why: agents of camel-ai and what asks them, most with an asynchronous twin; making a model or a task asks nobody
from camel.agents import ChatAgent, MCPAgent
from camel.agents.task_agent import TaskSpecifyAgent
from camel.embeddings import OpenAIEmbedding, SentenceTransformerEncoder
from camel.models import BaseModelBackend, ModelFactory, OpenAIModel
from camel.retrievers import VectorRetriever
from camel.societies import RolePlaying
from camel.societies.workforce import Workforce
from camel.storages import MilvusStorage
from camel.tasks import Task
from camel.toolkits import MCPToolkit, SearchToolkit, TerminalToolkit

model = ModelFactory.create(model_platform="openai", model_type="gpt-4o")
agent = ChatAgent("helper", model=model)


class Echo(BaseModelBackend):
    def _run(self, messages, response_format=None, tools=None):
        return messages[-1]


async def ask(text: str, messages: list):
    agent.step(text)  # FAB205: 4, "await agent.astep(...)"
    agent.summarize()  # FAB205: 4, "await agent.asummarize()"
    agent.model_backend.run(messages)  # FAB205: 4, "camel.models.ModelManager.run()"
    model.run(messages)  # FAB205: 4, "await model.arun(...)"
    OpenAIModel("gpt-4o").run(messages)  # FAB205: 4, "await model.arun(...)"
    TaskSpecifyAgent().run(text)  # FAB205: 4, "camel.agents.TaskSpecifyAgent.run()"
    agent.save_memory("memory.json")  # FAB401: 4, "camel.agents.ChatAgent.save_memory()"


async def plan(text: str, workforce: Workforce, task: Task):
    task.decompose(agent)  # FAB205: 4, "camel.tasks.Task.decompose()"
    workforce.process_task(task)  # FAB205: 4, "await workforce.process_task_async(...)"
    session = RolePlaying("programmer", "trader")  # FAB205: 14, "camel.societies.RolePlaying()"
    session.step(session.init_chat())  # FAB205: 4, "await session.astep(...)"


async def use(text: str, toolkit: MCPToolkit):
    toolkit.connect_sync()  # FAB204: 4, "await toolkit.connect()"
    toolkit.call_tool_sync("add", {"a": 1})  # FAB204: 4, "await toolkit.call_tool(...)"
    with MCPToolkit(config_path="mcp.json") as opened:  # FAB204: 9, "use \"async with camel.toolkits.MCPToolkit(...) as opened\""
        opened.get_tools()
    terminal = TerminalToolkit()  # FAB501: 15, "camel.toolkits.TerminalToolkit()"
    terminal.shell_exec("1", "ls")  # FAB501: 4, "camel.toolkits.TerminalToolkit.shell_exec()"
    SearchToolkit().search_google(text)  # FAB201: 4, "camel.toolkits.SearchToolkit.search_google()"
    OpenAIEmbedding().embed(text)  # FAB205: 4, "embed()"
    SentenceTransformerEncoder()  # FAB604: 4, "SentenceTransformerEncoder()"
    VectorRetriever().query(text)  # FAB205: 4, "camel.retrievers.VectorRetriever.query()"
    MilvusStorage(8, ("http://x", "k"))  # FAB303: 4, "MilvusStorage()"


async def right(text: str, messages: list, workforce: Workforce, task: Task):
    await agent.astep(text)
    await model.arun(messages)
    Echo("stub").run(messages)
    await workforce.process_task_async(task)
    session = RolePlaying("programmer", "trader", with_task_specify=False)
    await session.astep(await session.ainit_chat())
    async with MCPToolkit(config_path="mcp.json") as toolkit:
        await toolkit.call_tool("add", {"a": 1})
    await (await MCPAgent.create()).astep(text)
    return agent.clone(), SearchToolkit().get_tools(), Task(content=text, id="0")
