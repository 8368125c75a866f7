"""https://docs.cloud.google.com/python/docs/reference/workflows/latest

distribution: google-cloud-workflows
verified: 1.24.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks

class ExecutionsClient:
    def __enter__(self) -> Self: ...
    @classmethod
    def from_service_account_file(cls, *args, **kwargs) -> Self: ...
    @classmethod
    def from_service_account_info(cls, *args, **kwargs) -> Self: ...
    @classmethod
    def from_service_account_json(cls, *args, **kwargs) -> Self: ...
    @blocks(FAB204, use="await client.cancel_execution(...) with google.cloud.workflows.executions_v1.ExecutionsAsyncClient")
    def cancel_execution(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.create_execution(...) with google.cloud.workflows.executions_v1.ExecutionsAsyncClient")
    def create_execution(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.get_execution(...) with google.cloud.workflows.executions_v1.ExecutionsAsyncClient")
    def get_execution(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.list_executions(...) with google.cloud.workflows.executions_v1.ExecutionsAsyncClient")
    def list_executions(self, *args, **kwargs): ...

class ExecutionsAsyncClient:
    pass
