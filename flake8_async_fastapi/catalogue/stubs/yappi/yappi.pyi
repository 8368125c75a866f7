"""https://github.com/sumerc/yappi/blob/master/doc/api.md

distribution: yappi
verified: 1.7.6
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB401, blocks

class YFuncStats:
    def sort(self, sort_type, sort_order="desc") -> Self: ...
    def strip_dirs(self) -> Self: ...
    @blocks(FAB401)
    def add(self, files, type="ystat") -> Self: ...
    @blocks(FAB401)
    def save(self, path, type="ystat") -> None: ...

def get_func_stats(tag=None, ctx_id=None, filter=None, filter_callback=None) -> YFuncStats: ...
