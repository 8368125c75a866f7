"""https://procrastinate.readthedocs.io/en/stable/howto/basics/defer.html

distribution: procrastinate
verified: 3.10.0
"""

from flake8_async_fastapi.catalogue import FAB206, blocks

class SchemaManager:
    @blocks(FAB206, use="await manager.apply_schema_async() with procrastinate.schema.SchemaManager")
    def apply_schema(self) -> None: ...
    async def apply_schema_async(self) -> None: ...
