"""https://piccolo-orm.readthedocs.io/en/latest/piccolo/query_types/index.html

distribution: piccolo
verified: 1.30.0
"""

from typing import Any

from flake8_async_fastapi.catalogue import FAB302, blocks

class Query:
    def __await__(self) -> Any: ...
    async def run(self, node=None, in_pool=True): ...
    @blocks(FAB302, use="await query.run(...) with piccolo.query.base.Query")
    def run_sync(self, *args, **kwargs): ...
