"""https://modal.com/docs/sdk/py/latest

distribution: modal
verified: 1.6.4
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks

class Object:
    @blocks(FAB204, use="await value.hydrate.aio(...) with modal.object.Object")
    def hydrate(self, client=None) -> Self: ...
    @blocks(FAB204, use="await value.get_dashboard_url.aio(...) with modal.object.Object")
    def get_dashboard_url(self) -> str: ...
