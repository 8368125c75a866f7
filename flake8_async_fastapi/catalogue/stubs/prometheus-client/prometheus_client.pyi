"""https://prometheus.github.io/client_python/exporting/pushgateway/

distribution: prometheus-client
verified: 0.26.0
"""

from flake8_async_fastapi.catalogue import FAB201, FAB401, blocks

@blocks(FAB201)
def push_to_gateway(*args, **kwargs): ...
@blocks(FAB201)
def pushadd_to_gateway(*args, **kwargs): ...
@blocks(FAB201)
def delete_from_gateway(*args, **kwargs): ...
@blocks(FAB401)
def write_to_textfile(*args, **kwargs) -> None: ...
