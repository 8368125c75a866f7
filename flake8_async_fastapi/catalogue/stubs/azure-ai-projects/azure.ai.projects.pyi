"""https://learn.microsoft.com/en-us/python/api/azure-ai-projects/azure.ai.projects

distribution: azure-ai-projects
verified: 2.10.0
install: azure-ai-projects aiohttp
"""

from typing import Self

from azure.ai.projects.operations import AgentsOperations, ConnectionsOperations, DatasetsOperations, DeploymentsOperations, IndexesOperations
from openai import OpenAI

class AIProjectClient:
    agents: AgentsOperations
    connections: ConnectionsOperations
    datasets: DatasetsOperations
    deployments: DeploymentsOperations
    indexes: IndexesOperations
    def __enter__(self) -> Self: ...
    def get_openai_client(self, *args, **kwargs) -> OpenAI: ...
