"""https://learn.microsoft.com/en-us/python/api/azure-ai-agents/azure.ai.agents

distribution: azure-ai-agents
verified: 1.1.0
install: azure-ai-agents aiohttp
"""

from typing import Self

from azure.core.paging import ItemPaged
from azure.ai.agents.operations import FilesOperations, MessagesOperations, RunsOperations, RunStepsOperations, ThreadsOperations, VectorStoreFilesOperations, VectorStoresOperations
from flake8_async_fastapi.catalogue import FAB205, blocks

class AgentsClient:
    threads: ThreadsOperations
    messages: MessagesOperations
    runs: RunsOperations
    run_steps: RunStepsOperations
    files: FilesOperations
    vector_stores: VectorStoresOperations
    vector_store_files: VectorStoreFilesOperations
    def __enter__(self) -> Self: ...
    def list_agents(self, *args, **kwargs) -> ItemPaged: ...
    @blocks(FAB205, use="await client.create_agent(...) with azure.ai.agents.aio.AgentsClient")
    def create_agent(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.create_thread_and_process_run(...) with azure.ai.agents.aio.AgentsClient")
    def create_thread_and_process_run(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.create_thread_and_run(...) with azure.ai.agents.aio.AgentsClient")
    def create_thread_and_run(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.delete_agent(...) with azure.ai.agents.aio.AgentsClient")
    def delete_agent(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.get_agent(...) with azure.ai.agents.aio.AgentsClient")
    def get_agent(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.update_agent(...) with azure.ai.agents.aio.AgentsClient")
    def update_agent(self, *args, **kwargs): ...
