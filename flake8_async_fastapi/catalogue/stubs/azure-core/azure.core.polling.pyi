"""https://learn.microsoft.com/en-us/python/api/azure-core/azure.core.polling

distribution: azure-core
verified: 1.41.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class LROPoller:
    @blocks(FAB204, use="await poller.result(...) with azure.core.polling.AsyncLROPoller")
    def result(self, timeout=None): ...
    @blocks(FAB204, use="await poller.wait(...) with azure.core.polling.AsyncLROPoller")
    def wait(self, timeout=None): ...
    # A thread asks the service; these say what it knows.
    def done(self) -> bool: ...
    def status(self) -> str: ...
