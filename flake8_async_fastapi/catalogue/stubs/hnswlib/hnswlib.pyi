"""https://github.com/nmslib/hnswlib

distribution: hnswlib
verified: 0.8.0
skip: compiles hnswlib
"""

from flake8_async_fastapi.catalogue import FAB401, FAB603, blocks

class Index:
    @blocks(FAB603)
    def add_items(self, data, *args, **kwargs) -> None: ...
    @blocks(FAB401)
    def load_index(self, path_to_index, *args, **kwargs) -> None: ...
    @blocks(FAB401)
    def save_index(self, path_to_index) -> None: ...

# Compares with every vector.
class BFIndex:
    @blocks(FAB603)
    def knn_query(self, data, *args, **kwargs) -> tuple: ...
    @blocks(FAB401)
    def load_index(self, path_to_index, *args, **kwargs) -> None: ...
    @blocks(FAB401)
    def save_index(self, path_to_index) -> None: ...
