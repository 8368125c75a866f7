"""https://docs.unstructured.io/api-reference/legacy-api/partition/sdk-python

distribution: unstructured-client
verified: 0.46.4
"""

from typing import Self

from unstructured_client.destinations import Destinations
from unstructured_client.general import General
from unstructured_client.jobs import Jobs
from unstructured_client.sources import Sources
from unstructured_client.workflows import Workflows

class UnstructuredClient:
    general: General
    jobs: Jobs
    workflows: Workflows
    sources: Sources
    destinations: Destinations
    def __enter__(self) -> Self: ...
    async def __aenter__(self) -> Self: ...
