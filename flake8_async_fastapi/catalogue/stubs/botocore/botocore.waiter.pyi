"""https://boto3.amazonaws.com/v1/documentation/api/latest/guide/clients.html#waiters

distribution: botocore
verified: 1.44.5
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class Waiter:
    @blocks(FAB204)
    def wait(self, **kwargs) -> None: ...
