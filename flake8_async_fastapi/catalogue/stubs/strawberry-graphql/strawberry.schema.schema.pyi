"""https://strawberry.rocks/docs/integrations/fastapi

distribution: strawberry-graphql
verified: 0.341.2
install: strawberry-graphql fastapi python-multipart
"""

from typing import Any

class Schema:
    def __init__(self, query, mutation=None, subscription=None, **kwargs) -> None: ...
    async def execute(self, query, *args, **kwargs) -> Any: ...
    def execute_sync(self, query, *args, **kwargs) -> Any: ...
