"""https://milvus.io/api-reference/pymilvus/v2.6.x/About.md

distribution: pymilvus
verified: 3.0.2
"""

from flake8_async_fastapi.catalogue import FAB303, blocks

@blocks(FAB303)
def has_collection(collection_name, *args, **kwargs) -> bool: ...
@blocks(FAB303)
def drop_collection(collection_name, *args, **kwargs) -> None: ...
@blocks(FAB303)
def list_collections(*args, **kwargs) -> list[str]: ...
@blocks(FAB303)
def loading_progress(collection_name, *args, **kwargs): ...
@blocks(FAB303)
def wait_for_loading_complete(collection_name, *args, **kwargs) -> None: ...
