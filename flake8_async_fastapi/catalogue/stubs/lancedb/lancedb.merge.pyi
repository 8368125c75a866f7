"""https://lancedb.github.io/lancedb/python/python/

distribution: lancedb
verified: 0.40.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB303, blocks

class LanceMergeInsertBuilder:
    def when_matched_update_all(self, *args, **kwargs) -> Self: ...
    def when_not_matched_insert_all(self) -> Self: ...
    def when_not_matched_by_source_delete(self, *args, **kwargs) -> Self: ...
    @blocks(FAB303)
    def execute(self, *args, **kwargs): ...
